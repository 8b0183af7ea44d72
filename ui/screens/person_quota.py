"""Today's allowance on the person card: three numbers, hand-overs, and what to do when the quota is elsewhere."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.quota import MoveKind, QuotaMove, QuotaView
from ui import formats
from ui.context import UiContext
from ui.quota_words import bar_view, carried_words
from ui.screens.laptops_card import list_words
from ui.screens.two_persons import TwoPersons
from ui.viewmodels.person_quota import PersonQuotaView, PersonQuotaViewModel
from ui.widgets.card import Card
from ui.widgets.key_button import KeyButton
from ui.widgets.quota_bar import QuotaBar
from ui.widgets.square_code import SquareCode
from ui.widgets.text_label import TextLabel

MOST_PLACES = 3


class PersonQuotaCard(Card):
    """``body`` is what the sheet of the second person lies over."""

    def __init__(self, context: UiContext, body: QWidget) -> None:
        super().__init__()
        self.vm = PersonQuotaViewModel(context.open_services, context.runner)
        self._context = context
        self.bar, self._no_limit = QuotaBar(columns=3), TextLabel("", colour="ink2", wrap=True)
        self._moves = TextLabel("", "cap", colour="ink2", wrap=True)
        self.give_buttons = [KeyButton(icon="send") for _ in range(MOST_PLACES)]
        self.except_button = KeyButton(icon="users")
        self._square, self._code = SquareCode(), TextLabel("", "cap", wrap=True)
        self._code.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._told = TextLabel("", wrap=True, bold=True)
        self._today = TextLabel("", "cap", wrap=True)
        self.two = TwoPersons(body)
        self._lay_out()
        for at, button in enumerate(self.give_buttons):
            button.clicked.connect(partial(self._give, at))
        self.except_button.clicked.connect(self._ask_exception)
        self.two.confirmed.connect(self.vm.make_exception)
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(self._tell)
        self.vm.excepted.connect(self.two.done)

    def _lay_out(self) -> None:
        for widget in (self.bar, self._no_limit, self._moves):
            self.add(widget)
        keys = QVBoxLayout()
        for button in (*self.give_buttons, self.except_button):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            keys.addLayout(row)
        self.add(keys)
        self.add(self._today)
        self._voucher = QWidget()
        column = QVBoxLayout(self._voucher)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self._told, self._square, self._code):
            column.addWidget(part)
        self.add(self._voucher)

    def show_person(self, person_id: str, quota: QuotaView | None, side: str) -> None:
        """Show a person's day; an empty id shows nothing."""
        self.setVisible(bool(person_id))
        self.vm.open(person_id, quota, side)
        self._render(self.vm.view)

    def _give(self, at: int, _checked: bool = False) -> None:
        if at < len(self.vm.view.places):
            self.vm.give(self.vm.view.places[at])

    def _ask_exception(self) -> None:
        quota = self.vm.view.quota
        told = self.tr(
            "The quota of this person is on laptop {device}. What is recorded here is held until the port answers."
        )
        self.two.ask(
            self.tr("Exception by two persons"),
            told.format(device="" if quota is None else quota.home_device),
            self.tr("Go on"),
            self.vm.view.seconds,
        )

    def _tell(self, error: Exception) -> None:
        if not self.two.refused(error):
            self._context.frame.tell(error)

    def _render(self, view: PersonQuotaView) -> None:
        quota = view.quota
        has_limit = quota is not None and quota.limit_fen is not None
        self.bar.setVisible(has_limit)
        self._no_limit.setVisible(not has_limit)
        if quota is not None and has_limit:
            self.bar.show_quota(bar_view(quota, view.side))
        carried = () if quota is None else carried_words(quota, view.side)
        self._moves.setText("\n".join((*(self._move_words(move, view) for move in view.moves), *carried)))
        self._moves.setVisible(bool(view.moves or carried))
        for at, button in enumerate(self.give_buttons):
            button.setVisible(view.can_give and at < len(view.places))
            if at < len(view.places):
                button.setText(self.tr("Hand over to laptop {device}").format(device=view.places[at]))
        self.except_button.setVisible(view.can_except)
        self._voucher.setVisible(bool(view.code))
        self._square.show_code(*view.square)
        self._told.setText(
            self.tr("Scan this on laptop {device}; it counts once, today.").format(device=view.to_device)
        )
        self._today.setText(list_words(view.list_sign, view.in_use))
        self._today.setVisible(bool(view.places and view.list_sign))
        self._code.setText(" ".join(view.code[at : at + 4] for at in range(0, len(view.code), 4)))

    def _move_words(self, move: QuotaMove, view: PersonQuotaView) -> str:
        currency = "CNY" if view.quota is None else view.quota.currency
        words = {
            MoveKind.GIVEN: self.tr("{time} handed over to laptop {device}: {value}"),
            MoveKind.TAKEN: self.tr("{time} taken in from laptop {device}: {value}"),
            MoveKind.EXCEPTION: self.tr("{time} exception, confirmed by {second}: {reason}"),
        }.get(move.kind, "")
        return words.format(
            time=formats.clock(move.at, view.side),
            device=move.other,
            value=formats.money(move.value_fen, currency),
            second=move.second,
            reason=move.reason,
        )

    def retranslate(self) -> None:
        """All words."""
        self.set_title(self.tr("Today's allowance"))
        self._no_limit.setText(self.tr("No rule pack with a daily value is in force."))
        self.except_button.setText(self.tr("Exception by two persons…"))
        self._render(self.vm.view)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
