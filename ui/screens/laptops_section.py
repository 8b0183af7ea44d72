"""The laptops section put together: card, view model, and the typed reasons it asks for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from app.domain.code_kinds import is_paper_seal
from ui.actions import ActionId
from ui.context import UiContext
from ui.places import Place
from ui.screens.laptops_card import LaptopsCard
from ui.viewmodels.laptops import LaptopsView, LaptopsViewModel
from ui.widgets.key_button import KeyButton
from ui.widgets.side_sheet import SideSheet


class LaptopsSection(LaptopsCard):
    """Acts by itself; ``over`` is the screen that its sheet for reasons lies on."""

    def __init__(self, context: UiContext, over: QWidget) -> None:
        super().__init__()
        self._context, self._over = context, over
        self._vm = LaptopsViewModel(context.open_services, context.runner)
        self._sheet: SideSheet | None = None
        self._act: Callable[[str], None] | None = None
        self.card_asked.connect(self._vm.show_card)
        self.code_entered.connect(self._open_code)
        self.add(KeyButton(icon="check", action=context.actions.action(ActionId.VERIFY)))
        self.switch_asked.connect(self._ask_switch)
        self.withdraw_asked.connect(self._ask_withdraw)
        self._vm.changed.connect(self.show_view)
        self._vm.failed.connect(context.frame.tell)
        self.show_view(LaptopsView())

    def _open_code(self, text: str) -> None:
        self._context.frame.go(Place.VERIFY if is_paper_seal(text) else Place.CODE, text)

    def refresh(self) -> None:
        """Read the laptops."""
        self._vm.refresh()

    def _ask_switch(self, laptop_id: str, active: bool) -> None:
        verb = self.tr("Put in use") if active else self.tr("Put out of use")
        words = self.tr("The homes of residents move to the laptops in use. Do the same at each of them.")
        self._ask(laptop_id, words, verb, partial(self._vm.set_active, laptop_id, active))

    def _ask_withdraw(self, laptop_id: str) -> None:
        words = self.tr("No code of this laptop counts here any more. It cannot be undone: it needs a new key.")
        self._ask(laptop_id, words, self.tr("Withdraw its key"), partial(self._vm.withdraw, laptop_id), is_bad=True)

    def _ask(self, title: str, words: str, verb: str, act: Callable[[str], None], *, is_bad: bool = False) -> None:
        if self._sheet is None:
            self._sheet = SideSheet(self._over)
            self._sheet.answered.connect(self._answer)
        self._act = act
        label, back = self.tr("Reason"), self.tr("Go back")
        self._sheet.ask_reason(title, words, label=label, verb=verb, back=back, kind_bad=is_bad)

    def _answer(self, reason: str) -> None:
        if self._sheet is not None:
            self._sheet.close_sheet()
        if self._act is not None:
            self._act(reason)
