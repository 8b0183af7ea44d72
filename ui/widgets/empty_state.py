"""Nothing here: an icon, one sentence why, one button that fills it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.icons import IconView
from ui.widgets.key_button import KeyButton
from ui.widgets.text_label import TextLabel


class EmptyState(QWidget):
    """Shown in the place of a list; never a drawing, never "No data"."""

    def __init__(
        self, icon: str, text: str = "", *, button: KeyButton | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = TextLabel(text, "lead", colour="ink2", wrap=True, align="centre")
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(IconView(icon, "ink3", 48), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._text)
        if button is not None:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.setAccessibleName(text)

    def set_text(self, text: str) -> None:
        """Set the sentence."""
        self._text.setText(text)
        self.setAccessibleName(text)

    def text(self) -> str:
        """The sentence shown."""
        return self._text.text()
