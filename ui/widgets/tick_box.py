"""A box to tick with a word and perhaps a second line. Space or a press ticks; Enter is left to the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import style
from ui.icons import paint_icon
from ui.models.cells import Cell
from ui.widgets.data_table import paint_cell_text

_BOX = 24
_SIDE = 10


class TickBox(QAbstractButton):
    """`toggled` tells each change. The lamp is the whole line."""

    def __init__(
        self, text: str = "", second: str = "", *, is_ticked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._second = second
        self.setCheckable(True)
        self.setChecked(is_ticked)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_words(text, second)

    def set_words(self, text: str, second: str = "") -> None:
        """Set the word and the second line (other language, what it means)."""
        self._second = second
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(second)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Box and whole words."""
        body = style.metrics(bold=True).horizontalAdvance(self.text())
        below = style.metrics("cap").horizontalAdvance(self._second)
        return QSize(_BOX + 12 + max(body, below) + 2 * _SIDE + 4, style.size("row") + (8 if self._second else 0))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw lamp, box and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = style.look()
        if self.hasFocus():
            painter.setPen(QPen(style.colour("lamp_edge"), look.tokens.focus_stroke))
            painter.setBrush(style.colour("lamp_fill"))
            radius = look.theme.control_radius
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        box = QRectF(_SIDE, (self.height() - _BOX) / 2, _BOX, _BOX)
        on = "act" if self.isEnabled() else "off"
        painter.setPen(QPen(style.colour(on if self.isChecked() else "edge"), 2))  # type: ignore[arg-type]
        painter.setBrush(style.colour(on if self.isChecked() else "sheet"))  # type: ignore[arg-type]
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        if self.isChecked():
            paint_icon(painter, box.adjusted(3, 3, -3, -3), "check", style.colour("act_ink"))
        words = QRectF(box.right() + 12, 0, self.width() - box.right() - 12 - _SIDE, self.height())
        ink = "ink" if self.isEnabled() else "off"
        cell = Cell(self.text(), self._second, bold=True, colour=ink)  # type: ignore[arg-type]
        paint_cell_text(painter, words, cell, right=False)
        painter.end()
