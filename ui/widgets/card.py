"""A white sheet with an optional title, and the plain frames around it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from ui import style
from ui.widgets.text_label import TextLabel

Ground = Literal["card", "well", "soft"]


class Card(QFrame):
    """Title at the left, something small at the right, content below in `body` (a vertical layout)."""

    def __init__(
        self,
        title: str = "",
        *,
        right: QWidget | None = None,
        ground: Ground = "card",
        padded: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._padded = padded
        self.setProperty("frame", ground)
        self._title = TextLabel(title, "h2")
        self._head = QHBoxLayout()
        self._head.addWidget(self._title)
        self._head.addStretch(1)
        if right is not None:
            self._head.addWidget(right)
        self.body = QVBoxLayout(self)
        self.body.addLayout(self._head)
        self.body.addStretch(0)
        self._title.setVisible(bool(title))
        self._follow_look()

    def set_title(self, title: str) -> None:
        """Set or take away the title."""
        self._title.setText(title)
        self._title.setVisible(bool(title))

    def title(self) -> str:
        """The title shown."""
        return self._title.text()

    def add(self, item: QWidget | QLayout, stretch: int = 0) -> None:
        """Append a widget or a layout to the content; what has a stretch takes the free height."""
        end = self.body.count() - 1
        if isinstance(item, QWidget):
            self.body.insertWidget(end, item, stretch)
        else:
            self.body.insertLayout(end, item, stretch)

    def _follow_look(self) -> None:
        pad = style.size("pad") if self._padded else 0
        edge = style.look().theme.border if not self._padded else 0
        self.body.setContentsMargins(pad + edge, pad + edge, pad + edge, pad + edge)
        self.body.setSpacing(style.size("gap"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)


class HairLine(QFrame):
    """A decorative divider."""

    def __init__(self, *, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vertical = vertical
        self.setProperty("frame", "line")
        self._follow_look()

    def _follow_look(self) -> None:
        width = style.look().theme.border
        if self._vertical:
            self.setFixedWidth(width)
        else:
            self.setFixedHeight(width)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)
