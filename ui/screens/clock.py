"""Date and time: what the machine says, what is known, and who confirms it."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.domain.clock_trust import ClockKind
from ui import formats, style
from ui.actions import ActionId
from ui.clock_banner import clock_words
from ui.context import UiContext
from ui.screens.screen import Screen
from ui.screens.words import show_problem
from ui.viewmodels.clock import ClockView, ClockViewModel
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.fact_grid import FactGrid
from ui.widgets.field import AnyField, ComboField, SecretField, TextField, chain
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel


class ClockScreen(Screen):
    """At the left what is known and the reason; at the right the second person."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._vm = ClockViewModel(context.open_services, context.runner)
        self._banner, self._facts = Banner("info"), FactGrid(columns=2)
        self._one, self._two = Card(), Card()
        self._note_one, self._note_two = (
            TextLabel("", colour="ink2", wrap=True),
            TextLabel("", colour="ink2", wrap=True),
        )
        self._reason, self._name, self._pin = TextField(), ComboField(), SecretField()
        self._confirm, self._vouch = KeyButton(icon="check"), KeyButton(icon="users")
        self._back = KeyButton(action=context.actions.action(ActionId.BACK))
        self._lay_out()
        self._confirm.clicked.connect(self._ask_confirm)
        self._vouch.clicked.connect(self._ask_vouch)
        chain(list[AnyField]([self._name, self._pin]), self._ask_vouch)
        self._reason.entered.connect(self._ask_confirm)
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(context.frame.tell)
        self._vm.confirmed.connect(self._tell_confirmed)
        self.retranslate()

    def _lay_out(self) -> None:
        for widget in (self._facts, self._note_one, self._reason):
            self._one.add(widget)
        self._one.add(_left(self._confirm))
        for field in (self._note_two, self._name, self._pin):
            self._two.add(field)
        self._two.add(_left(self._vouch))
        self.inside.addWidget(self._banner)
        flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        flow.addWidget(self._one, 1)
        flow.addWidget(self._two, 1)
        flow.setSpacing(style.gap())
        self.inside.addLayout(flow)
        self.inside.addStretch(1)

    # -- acts
    def _ask_confirm(self) -> None:
        if self._confirm.isEnabled():
            self._vm.confirm(self._reason.text())

    def _ask_vouch(self) -> None:
        pin = self._pin.text()
        self._pin.set_text("")
        if self._vouch.isEnabled():
            self._vm.vouch(str(self._name.key() or ""), pin, self._reason.text())

    def _tell_confirmed(self) -> None:
        self.context.frame.clock_changed()
        self.context.frame.say_saved(self.tr("Date and time confirmed"))

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title and why it matters."""
        return self.tr("Date and time"), self.tr("the day of the quota comes from here")

    def bind_keys(self) -> None:
        """Esc goes back."""
        self.context.actions.bind(ActionId.BACK, self.context.frame.back)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back."""
        return [self._back], []

    def first_lamp(self) -> QWidget | None:
        """The reason."""
        return self._reason.editor

    def show_for(self, argument: str) -> None:
        """Look at the clock."""
        self._vm.refresh()

    # -- showing
    def _render(self, view: ClockView) -> None:
        state = view.state
        self._name.set_choices([(name, name) for name in view.others])
        for field, name in ((self._reason, "reason"), (self._name, "name"), (self._pin, "pin")):
            show_problem(field, view.problem_of(name))
        behind = state is not None and state.kind is ClockKind.BEHIND
        doubted = state is not None and state.kind in (ClockKind.BEHIND, ClockKind.AHEAD)
        self._confirm.setEnabled(behind and not view.busy and not (state is not None and state.is_confirmed))
        self._vouch.setEnabled(doubted and bool(view.others) and not view.busy)
        if state is None:
            return
        # What is wrong stands in the frame's own banner above; here only that nothing is.
        self._banner.setVisible(clock_words(state) is None)
        self._banner.show_banner("ok", self.tr("The clock is right as far as is known."))
        facts = [
            (self.tr("This machine says"), formats.moment(state.now)),
            (self.tr("Not before"), formats.moment(state.floor_at)),
        ]
        if state.offset_s:
            facts.append((self.tr("Ahead of the port by"), self.tr("{n} s").format(n=state.offset_s)))
        self._facts.show_facts(facts)

    def retranslate(self) -> None:
        """All words."""
        self._one.set_title(self.tr("One person"))
        self._two.set_title(self.tr("Second person"))
        self._note_one.setText(
            self.tr("Compare with another clock and say why this one is right: saving goes on, on the later day.")
        )
        self._note_two.setText(
            self.tr("Somebody else confirms by PIN, with the reason: then the quota day is this clock's again.")
        )
        self._reason.set_label(self.tr("Reason"))
        self._name.set_label(self.tr("Name"))
        self._pin.set_label(self.tr("PIN"))
        self._confirm.setText(self.tr("Date and time are right"))
        self._vouch.setText(self.tr("Confirm as the second person"))
        self._back.setText(self.tr("Back"))
        self._render(self._vm.view)


def _left(button: KeyButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row
