"""Lucide icons (ISC licence beside the files) drawn in the colour of a role."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

import resources
from ui import style
from ui.tokens import ColourRole


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = resources.path(f"icons/{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode("utf-8")))


def paint_icon(painter: QPainter, place: QRectF, name: str, colour: QColor) -> None:
    """Draw an icon into a square. Raises FileNotFoundError for an icon that is not shipped."""
    _renderer(name, colour.name()).render(painter, place)


def icon(name: str, role: ColourRole = "ink", pixels: int = 20) -> QIcon:
    """An icon object for places where Qt paints it itself; twice the pixels for dense screens."""
    image = QPixmap(pixels * 2, pixels * 2)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, QRectF(0, 0, pixels * 2, pixels * 2), name, style.colour(role))
    painter.end()
    image.setDevicePixelRatio(2)
    return QIcon(image)


class IconView(QWidget):
    """An icon beside a word; decorative, so it has no accessible name of its own."""

    def __init__(self, name: str, role: ColourRole = "ink", pixels: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._role, self._pixels = name, role, pixels
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(pixels, pixels)

    def sizeHint(self) -> QSize:
        """A square of the icon's pixels."""
        return QSize(self._pixels, self._pixels)

    def paintEvent(self, _event: object) -> None:
        """Draw the icon in the role's colour of the theme in force."""
        painter = QPainter(self)
        paint_icon(painter, QRectF(self.rect()), self._name, style.colour(self._role))
        painter.end()
