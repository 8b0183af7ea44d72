"""A square code on the screen, black on white whatever the theme, sharp at any size."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

QUIET = 4
"""Modules of white around the code, as its standard asks."""


class SquareCode(QWidget):
    """Paints dark bars given as (row, column, length) in a square of ``modules``; nothing while there are none."""

    def __init__(self, pixels: int = 300) -> None:
        super().__init__()
        self._modules = 0
        self._bars: tuple[tuple[int, int, int], ...] = ()
        self._pixels = pixels
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_code(self, modules: int, bars: tuple[tuple[int, int, int], ...]) -> None:
        """Show another code."""
        self._modules, self._bars = modules, bars
        self.setVisible(bool(bars))
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._pixels, self._pixels)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """White ground, then whole pixels a module, so that no edge is blurred."""
        if not self._bars:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        across = self._modules + 2 * QUIET
        size = max(1, self._pixels // across)
        edge = (self._pixels - size * self._modules) // 2
        for row, column, length in self._bars:
            place = QRectF(edge + column * size, edge + row * size, length * size, size)
            painter.fillRect(place, Qt.GlobalColor.black)
        painter.end()
