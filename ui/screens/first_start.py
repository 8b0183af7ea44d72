"""First start: practice or own market, its facts, its passphrase, the recovery key typed back."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.actions import ActionId
from ui.context import UiContext
from ui.screens.front import FrontScreen
from ui.screens.words import localized, other_language, problem_words, show_problem
from ui.translators import LANGUAGES, OWN_NAMES, Language
from ui.viewmodels.first_start import STEPS, FirstStartView, FirstStartViewModel
from ui.viewmodels.unlock import UnlockViewModel
from ui.widgets.card import Card
from ui.widgets.field import AnyField, CodeField, ComboField, SecretField, TextField, chain
from ui.widgets.key_button import KeyButton
from ui.widgets.search_field import Choice, SearchField
from ui.widgets.stepper import Stepper
from ui.widgets.text_label import FigureLabel, TextLabel

CROSSINGS_SHOWN = 6


class FirstStartScreen(FrontScreen):
    """One page of widgets for each step; only the one in force is visible."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._vm = FirstStartViewModel(context.launcher, context.runner, context.language)
        self._opening = UnlockViewModel(context.launcher, context.runner)
        self._step = ""
        self._head = TextLabel("", "h1", wrap=True)
        self._below = TextLabel("", "body", colour="ink2", wrap=True)
        self._steps = Stepper()
        self._main = KeyButton(kind="main", action=context.actions.action(ActionId.MAIN))
        self._back = KeyButton(action=context.actions.action(ActionId.BACK))
        self.form.addWidget(self._steps)
        self.form.addWidget(self._head)
        self.form.addWidget(self._below)
        self._pages: dict[str, QWidget] = {
            "choose": self._choose_page(),
            "place": self._place_page(),
            "secret": self._secret_page(),
            "recovery": self._recovery_page(),
            "practice": self._practice_page(),
        }
        for page in self._pages.values():
            self.form.addWidget(page)
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(self.context.frame.tell)
        self._vm.finished.connect(self._opening.take_over)
        self._opening.opened.connect(self.context.frame.opened)
        self._opening.failed.connect(self.context.frame.tell)

    # -- pages
    def _choose_page(self) -> QWidget:
        self._practice_card, self._own_card = Card(), Card()
        self._practice_words = TextLabel("", colour="ink2", wrap=True)
        self._own_words = TextLabel("", colour="ink2", wrap=True)
        actions = self.context.actions
        self._practice = KeyButton(kind="main", icon="flask-conical", action=actions.action(ActionId.PICK_1))
        self._own = KeyButton(icon="house", action=actions.action(ActionId.PICK_2))
        for card, words, button in (
            (self._practice_card, self._practice_words, self._practice),
            (self._own_card, self._own_words, self._own),
        ):
            card.add(words)
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            card.add(row)
        return _page(self._practice_card, self._own_card)

    def _place_page(self) -> QWidget:
        self._fields: dict[str, AnyField] = {
            "crossing": SearchField(),
            "point": CodeField(),
            "point_name": TextField(),
            "device": CodeField(),
            "office": TextField(),
            "side": ComboField(),
            "language": ComboField(),
        }
        self._crossing = self._fields["crossing"]
        for name in ("point", "point_name", "device", "office"):
            self._fields[name].edited.connect(partial(self._vm.set_text, name))  # type: ignore[attr-defined]
        for name in ("side", "language"):
            self._fields[name].chosen.connect(partial(self._choose, name))  # type: ignore[attr-defined]
        crossing = self._fields["crossing"]
        assert isinstance(crossing, SearchField)
        crossing.query_changed.connect(self._offer_crossings)
        crossing.picked.connect(lambda key: self._vm.choose_crossing(str(key)))
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.addWidget(crossing, 0, 0, 1, 2)
        for at, name in enumerate(("point", "device", "point_name", "office", "side", "language")):
            grid.addWidget(self._fields[name], 1 + at // 2, at % 2)
        order = ("crossing", "point", "device", "point_name", "office", "side", "language")
        chain([self._fields[name] for name in order], self._vm.go_on)
        return page

    def _secret_page(self) -> QWidget:
        self._passphrase, self._again = SecretField(), SecretField()
        chain([self._passphrase, self._again], self._make)
        return _page(self._passphrase, self._again)

    def _recovery_page(self) -> QWidget:
        well = Card(ground="well")
        self._key = FigureLabel("", "num")
        self._key.setWordWrap(True)
        well.add(self._key)
        self._typed = TextField(latin=True)
        chain([self._typed], lambda: self._vm.confirm_recovery(self._typed.text()))
        return _page(well, self._typed)

    def _practice_page(self) -> QWidget:
        self._shown_labels = (TextLabel("", "cap", colour="ink2", bold=True), TextLabel("", "cap", colour="ink2"))
        self._shown_secret, self._shown_pin = FigureLabel("", "h1"), FigureLabel("", "big")
        well = Card(ground="soft")
        well.add(self._shown_labels[0])
        well.add(self._shown_secret)
        well.add(self._shown_labels[1])
        well.add(self._shown_pin)
        return _page(well)

    # -- acts
    def _choose(self, name: str, key: object) -> None:
        self._vm.set_text(name, str(key))
        if name == "language" and str(key) in LANGUAGES:
            self.context.frame.choose_language(_language(str(key)))

    def choose_language(self, language: Language, _checked: bool = False) -> None:
        """The language of the window is also that of the new market."""
        self._vm.set_text("language", language)
        super().choose_language(language)

    def _offer_crossings(self, words: str) -> None:
        found = self._vm.find_crossings(words)[:CROSSINGS_SHOWN]
        language = self.context.language
        crossing = self._fields["crossing"]
        assert isinstance(crossing, SearchField)
        crossing.show_choices(
            [
                Choice(
                    each.crossing_id,
                    localized(each.name, language),
                    f"{each.crossing_id} · {localized(each.name, other_language(language))}",
                )
                for each in found
            ]
        )

    def _make(self) -> None:
        self._vm.make(self._passphrase.text(), self._again.text())

    def _go_on(self) -> None:
        step = self._vm.view.step
        acts = {
            "place": self._vm.go_on,
            "secret": self._make,
            "recovery": lambda: self._vm.confirm_recovery(self._typed.text()),
            "practice": self._vm.finish_practice,
        }
        if step in acts and not self._vm.view.busy:
            acts[step]()

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """No top bar here; the title names the window's screen for readers."""
        return self.tr("First start"), ""

    def bind_keys(self) -> None:
        """Keys of the step."""
        actions, step, idle = self.context.actions, self._vm.view.step, not self._vm.view.busy
        if step == "choose":
            actions.bind(ActionId.PICK_1, self._vm.choose_practice, enabled=idle)
            actions.bind(ActionId.PICK_2, self._vm.choose_own, enabled=idle)
            return
        actions.bind(ActionId.MAIN, self._go_on, enabled=idle)
        if step in ("place", "secret"):
            actions.bind(ActionId.BACK, self._vm.go_back, enabled=idle)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back at the left, the step's act at the right."""
        step = self._vm.view.step
        if step == "choose":
            return [], []
        return ([self._back] if step in ("place", "secret") else []), [self._main]

    def bar_sentence(self) -> str:
        """What goes on, or what cannot be undone."""
        if self._vm.view.busy:
            return self._busy_words()
        return self.tr("The key is not shown again.") if self._vm.view.step == "recovery" else ""

    def first_lamp(self) -> QWidget | None:
        """The first thing of the step."""
        lamps: dict[str, QWidget] = {
            "choose": self._practice,
            "place": self._fields["crossing"].editor,
            "secret": self._passphrase.editor,
            "recovery": self._typed.editor,
            "practice": self._main,
        }
        return lamps[self._vm.view.step]

    def show_for(self, argument: str) -> None:
        """Read the crossings; started for practice, the practice market is made without asking."""
        self._vm.load()
        if argument == "practice" and not self._vm.view.busy:
            self._vm.choose_practice()
        self._render(self._vm.view)

    # -- showing
    def _render(self, view: FirstStartView) -> None:
        for name, page in self._pages.items():
            page.setVisible(name == view.step)
        self._steps.setVisible(view.step in STEPS[1:] and not style.is_small())
        if view.step in STEPS:
            self._steps.show_steps(self._step_words(), STEPS.index(view.step) - 1)
        self._head.setText(self._heads()[view.step][0])
        self._below.setText(self._busy_words() if view.busy else self._heads()[view.step][1])
        # While the market is made no key falls on a neighbour of the button that was pressed.
        self.setEnabled(not view.busy)
        self._main.setText(self._verbs().get(view.step, ""))
        self._render_fields(view)
        self._key.setText(view.recovery_key)
        self._shown_secret.setText(view.practice_passphrase)
        self._shown_pin.setText(view.practice_pin)
        if self.isVisible():
            self.context.frame.frame_changed()
        if view.step != self._step:
            self._step = view.step
            lamp = self.first_lamp()
            if lamp is not None and self.isVisible():
                lamp.setFocus()

    def _render_fields(self, view: FirstStartView) -> None:
        for name, field in self._fields.items():
            show_problem(field, view.problem_of(name))
            if isinstance(field, ComboField):
                field.choose(view.texts.get(name, ""))
            elif isinstance(field, TextField) and name != "crossing":
                field.set_text(view.texts.get(name, ""))
        if view.crossing is not None and not self._crossing.editor.hasFocus():
            self._crossing.set_text(localized(view.crossing.name, self.context.language))  # type: ignore[attr-defined]
        for field, name in ((self._passphrase, "passphrase"), (self._again, "again"), (self._typed, "recovery")):
            field.set_error(problem_words(view.problem_of(name)) or None)

    def retranslate(self) -> None:
        """All words."""
        super().retranslate()
        self.panel.show_place("", "", self.tr("No network is needed. Everything stays on this machine."))
        self._practice_card.set_title(self.tr("Practice market"))
        self._practice_words.setText(self.tr("Invented residents and a practice port. Nothing is sent out."))
        self._practice.setText(self.tr("Open the practice market"))
        self._own_card.set_title(self.tr("Own market"))
        self._own_words.setText(self.tr("For real work at a market point: encrypted, with a passphrase of your own."))
        self._own.setText(self.tr("Set up an own market"))
        self._label_fields()
        self._back.setText(self.tr("Back"))
        self._render(self._vm.view)

    def _label_fields(self) -> None:
        fields = self._fields
        fields["crossing"].set_label(self.tr("Crossing"))
        fields["crossing"].set_hint(self.tr("Type a part of the name, then ↑ ↓ and Enter."))
        fields["point"].set_label(self.tr("Point code"))
        fields["point"].set_hint(self.tr("2 to 8 capitals or digits, for instance GX01"))
        fields["point_name"].set_label(self.tr("Name of the market point"))
        fields["device"].set_label(self.tr("Device code"))
        fields["device"].set_hint(self.tr("Two characters, another one on each machine"))
        fields["office"].set_label(self.tr("Office in charge"))
        side, language = fields["side"], fields["language"]
        assert isinstance(side, ComboField)
        assert isinstance(language, ComboField)
        side.set_label(self.tr("Side of the border"))
        side.set_choices([("CN", self.tr("China")), ("VN", self.tr("Vietnam"))])
        language.set_label(self.tr("Language"))
        language.set_choices([(name, OWN_NAMES[name]) for name in LANGUAGES])
        self._passphrase.set_label(self.tr("Passphrase"))
        self._passphrase.set_hint(self.tr("At least 12 characters; several words are easier to remember."))
        self._again.set_label(self.tr("Passphrase once more"))
        self._typed.set_label(self.tr("Type the recovery key back"))
        self._shown_labels[0].setText(self.tr("Passphrase of the practice market"))
        self._shown_labels[1].setText(self.tr("PIN of the practice clerk"))

    def _heads(self) -> dict[str, tuple[str, str]]:
        return {
            "choose": (self.tr("What is this machine for?"), self.tr("You can practise first and set up later.")),
            "place": (
                self.tr("Where does this machine work?"),
                self.tr("Point and device are part of every number and are fixed after the first record."),
            ),
            "secret": (
                self.tr("Choose a passphrase"),
                self.tr("It opens the market on this machine. Nobody can read it back to you."),
            ),
            "recovery": (
                self.tr("Write this recovery key on paper"),
                self.tr("It opens the market when the passphrase is forgotten. Keep it away from this machine."),
            ),
            "practice": (
                self.tr("The practice market is ready"),
                self.tr("It holds no personal data, so its secrets are shown here and at every sign-in."),
            ),
        }

    def _verbs(self) -> dict[str, str]:
        return {
            "place": self.tr("Go on to the passphrase"),
            "secret": self.tr("Make the market"),
            "recovery": self.tr("Finish the installation"),
            "practice": self.tr("Go to sign-in"),
        }

    def _busy_words(self) -> str:
        return self.tr("The market is being made. This takes a few seconds.")

    def _step_words(self) -> list[str]:
        return [self.tr("Place"), self.tr("Passphrase"), self.tr("Recovery key")]


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for widget in widgets:
        column.addWidget(widget)
    return page


def _language(name: str) -> Language:
    return next(each for each in LANGUAGES if each == name)
