"""The key that opens attached files: one button and one binding for every screen about a lot, record or person."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QHBoxLayout

from ui import style
from ui.actions import ActionId
from ui.context import UiContext
from ui.places import Place
from ui.widgets.key_button import KeyButton


class FilesKey(QObject):
    """``button`` belongs into the screen's bar, or below its facts, while :meth:`bind` holds."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.button = KeyButton(icon="file-text", action=context.actions.action(ActionId.PICK_7))

    def bind(self, subject: str, ref: str) -> None:
        """Let the key open the files of a lot, record or person."""
        if ref:
            go = partial(self._context.frame.go, Place.ATTACHMENTS, f"{subject} {ref}")
            self._context.actions.bind(ActionId.PICK_7, go)

    def buttons(self) -> list[KeyButton]:
        """The button with its words."""
        self.button.setText(self.tr("Attachments"))
        return [self.button]

    def if_room(self) -> list[KeyButton]:
        """The button, except on small screens; the key works all the same."""
        return [] if style.is_small() else self.buttons()

    def row(self) -> QHBoxLayout:
        """The button alone in its line, for a card."""
        line = QHBoxLayout()
        line.addWidget(self.button)
        line.addStretch(1)
        return line

    def show_pages(self, files: int, pages: int) -> None:
        """Tell on the button how much is attached."""
        counted = self.tr("%n page(s)", "", pages)
        self.button.setText(f"{self.tr('Attachments')} · {counted}" if files else self.tr("Attachments"))
