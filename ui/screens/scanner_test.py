"""The test page of card readers: raw keys with their times at the left, how readers type here at the right."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.domain.scan_profile import visible
from app.domain.scan_seen import KeySeen, ScanSeen
from ui import style
from ui.actions import ActionId
from ui.context import UiContext
from ui.screens.screen import Screen
from ui.screens.words import show_problem
from ui.viewmodels.scanner_test import MARKS, NUMBERS, ScannerTestViewModel, ScannerView
from ui.widgets.card import Card
from ui.widgets.fact_grid import FactGrid
from ui.widgets.field import AnyField, NumberField, TextField, chain
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel
from ui.widgets.tick_box import TickBox

_BREAK = "\u200b"
_LONG = 48
KEYS_SHOWN = 60


class ScannerTestScreen(Screen):
    """Nothing scanned here is searched or counted."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._catcher = context.frame.scans
        self._vm = ScannerTestViewModel(context.open_services, context.runner, self._catcher)
        self._seen_card, self._keys_card, self._form = Card(), Card(), Card()
        self._note, self._raw = TextLabel("", colour="ink2", wrap=True), TextLabel("", "lead", bold=True, wrap=True)
        self._facts, self._keys = FactGrid(columns=2), TextLabel("", "cap", wrap=True)
        self._fields: dict[str, TextField] = {
            "gap_ms": NumberField(unit="ms"),
            "shortest": NumberField(),
            "prefixes": TextField(latin=True),
            "suffixes": TextField(latin=True),
        }
        self._keeps = TickBox()
        actions = context.actions
        self._learn = KeyButton(icon="scan-line", action=actions.action(ActionId.KIND))
        self._reset = KeyButton(icon="undo-2")
        self._back = KeyButton(action=actions.action(ActionId.BACK))
        self._save = KeyButton(kind="main", icon="save", action=actions.action(ActionId.MAIN))
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        for widget in (self._note, self._raw, self._facts):
            self._seen_card.add(widget)
        self._keys_card.add(self._keys)
        numbers = QHBoxLayout()
        numbers.setSpacing(12)
        for name in NUMBERS:
            numbers.addWidget(self._fields[name])
        self._form.add(numbers)
        for name in MARKS:
            self._form.add(self._fields[name])
        self._form.add(self._keeps)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self._reset)
        acts.addStretch(1)
        self._form.add(acts)
        left = QWidget()
        self._left = QBoxLayout(QBoxLayout.Direction.TopToBottom, left)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.addWidget(self._seen_card)
        self._left.addWidget(self._keys_card)
        self._left.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(left, 3)
        self._row.addWidget(self._form, 2)
        self.inside.addLayout(self._row)
        self.inside.addStretch(1)
        self._follow_look()

    def _connect(self) -> None:
        for name, field in self._fields.items():
            field.edited.connect(partial(self._vm.set_text, name))
        chain(list[AnyField](self._fields.values()), self._vm.save)
        self._keeps.toggled.connect(self._vm.keep_controls)
        self._reset.clicked.connect(lambda _checked=False: self._vm.reset())
        self._catcher.key_seen.connect(self._see_key)
        self._catcher.recognised.connect(self._see_scan)
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(self.context.frame.tell)
        self._vm.saved.connect(self._say_saved)

    # -- acts
    def _see_key(self, key: KeySeen) -> None:
        if self.isVisible():
            self._vm.see_key(key)

    def _see_scan(self, scan: ScanSeen) -> None:
        if self.isVisible():
            self._vm.see_scan(scan)

    def _say_saved(self) -> None:
        self.context.frame.say_saved(self.tr("Readers are read like this from now on."))

    def take_scan(self, text: str) -> bool:
        """Shown already; nothing else happens with it."""
        return True

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title and what to do."""
        return self.tr("Test of the card reader"), self.tr("nothing scanned here is counted")

    def bind_keys(self) -> None:
        """* learns, Enter saves, Esc goes back."""
        actions, view = self.context.actions, self._vm.view
        actions.bind(ActionId.BACK, self.context.frame.back)
        actions.bind(ActionId.KIND, self._vm.learn, enabled=view.scan is not None)
        actions.bind(ActionId.MAIN, self._vm.save, enabled=view.is_edited and not view.busy)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, learn; save."""
        return [self._back, self._learn], [self._save]

    def first_lamp(self) -> QWidget | None:
        """The first field; scanning needs none."""
        return self._fields["gap_ms"].editor

    def show_for(self, argument: str) -> None:
        """Read how readers type here."""
        self._vm.refresh()

    # -- showing
    def _render(self, view: ScannerView) -> None:
        for name, field in self._fields.items():
            field.set_text(view.texts.get(name, ""))
            show_problem(field, view.problem_of(name))
        self._keeps.setChecked(view.keeps_controls)
        self._raw.setText(_broken(visible(view.scan.raw)) if view.scan else self.tr("Scan a card or a code now."))
        self._facts.show_facts(self._scan_facts(view.scan))
        self._keys.setText(_key_line(view.keys[-KEYS_SHOWN:]) or "—")
        actions = self.context.actions
        if self.isVisible():
            actions.set_enabled(ActionId.KIND, view.scan is not None)
            actions.set_enabled(ActionId.MAIN, view.is_edited and not view.busy)
        self._reset.setEnabled(not view.busy)

    def _scan_facts(self, scan: ScanSeen | None) -> list[tuple[str, str]]:
        if scan is None:
            return []
        none = self.tr("none")
        pace = self.tr("{least} to {most} ms").format(least=min(scan.gaps_ms), most=max(scan.gaps_ms))
        return [
            (self.tr("Mark in front"), visible(scan.parts.prefix) or none),
            (self.tr("Mark behind"), visible(scan.parts.suffix) or none),
            (self.tr("Recognised"), _broken(visible(scan.parts.body)) or none),
            (self.tr("Between two characters"), pace),
        ]

    def retranslate(self) -> None:
        """All words."""
        self._seen_card.set_title(self.tr("What the reader typed"))
        self._keys_card.set_title(self.tr("Keys and ms since the key before"))
        self._form.set_title(self.tr("How readers type here"))
        self._note.setText(self.tr("Control characters are shown by name, like <STX> or <CR>."))
        self._fields["gap_ms"].set_label(self.tr("Longest time between characters"))
        self._fields["shortest"].set_label(self.tr("Fewest characters"))
        self._fields["prefixes"].set_label(self.tr("Marks in front"))
        self._fields["prefixes"].set_hint(self.tr("Like <STX> or ]Q3, parted by blanks; they are taken off."))
        self._fields["suffixes"].set_label(self.tr("Marks behind"))
        self._fields["suffixes"].set_hint(self.tr("Enter and Tab need no entry."))
        self._keeps.set_words(self.tr("Keep control characters"), self.tr("otherwise they are dropped"))
        self._learn.setText(self.tr("Learn from this scan"))
        self._reset.setText(self.tr("Back to the defaults"))
        self._save.setText(self.tr("Save"))
        self._render(self._vm.view)

    def _follow_look(self) -> None:
        small = style.is_small()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(style.gap())
        self._left.setSpacing(style.gap())

    def changeEvent(self, event: QEvent) -> None:
        """One column when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()


def _broken(text: str) -> str:
    """A long code may be wrapped anywhere."""
    return _BREAK.join(text) if len(text) > _LONG else text


def _key_line(keys: tuple[KeySeen, ...]) -> str:
    """``4 · 5 +8 · 0 +9``: each key and the time since the one before."""
    if not keys:
        return ""
    found = [_key_word(keys[0])]
    found += [f"{_key_word(key)} +{key.at_ms - before.at_ms}" for before, key in pairwise(keys)]
    return " · ".join(found)


def _key_word(key: KeySeen) -> str:
    return (visible(key.letter) or "□") + ("…" if key.is_repeat else "")
