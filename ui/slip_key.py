"""The key that prints a slip: one button and one binding for every screen that shows something with a slip."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from app.services.slips import KINDS, TRADE_SLIP
from ui.actions import ActionId
from ui.context import UiContext
from ui.slip_desk import SlipDesk
from ui.widgets.key_button import KeyButton


class SlipKey(QObject):
    """``button`` belongs into the screen's bar while :meth:`bind` holds."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = context.actions
        self.desk = SlipDesk(context, self)
        self.button = KeyButton(icon="printer", action=context.actions.action(ActionId.SLIP))

    def bind(self, kind: str, ref: str, languages: tuple[str, str] | None = None) -> None:
        """Let the key print this slip; a kind that has none leaves the key alone."""
        self.button.setText(self._actions.action(ActionId.SLIP).text())
        if kind in KINDS and ref:
            self._actions.bind(ActionId.SLIP, partial(self.desk.print_slip, kind, ref, languages))

    def bind_record(self, ref: str) -> None:
        """Let the key print the trade slip of a record."""
        self.bind(TRADE_SLIP, ref)

    def buttons(self, kind: str = TRADE_SLIP) -> list[KeyButton]:
        """The button, if this kind has a slip."""
        return [self.button] if kind in KINDS else []
