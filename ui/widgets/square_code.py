"""A square code on the screen, black on white whatever the theme, sharp at any size."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
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
        across = self._modules + 2 * QUIET
        side = max(1, self._pixels // across) * across
        edge = (self._pixels - side) // 2
        painter = QPainter(self)
        painter.drawImage(QRect(edge, edge, side, side), self._picture(across))
        painter.end()

    def _picture(self, across: int) -> QImage:
        """One pixel a module: the two values of such an image are black and white, whatever the theme."""
        picture = QImage(across, across, QImage.Format.Format_Mono)
        picture.fill(1)
        for row, column, length in self._bars:
            for at in range(column, column + length):
                picture.setPixel(QUIET + at, QUIET + row, 0)
        return picture
