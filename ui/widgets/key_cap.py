"""The printed key: how a key is written on a button and how the cap is drawn."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.tokens import ColourRole

_WORDS = {"Return": "Enter", "Escape": "Esc", "-": "−"}


def cap_text(keys: QKeySequence | str) -> str:
    """A key sequence as printed: "Shift+F4" → "Shift F4", "Return" → "Enter"."""
    sequence = QKeySequence(keys) if isinstance(keys, str) else keys
    if sequence.isEmpty():
        return ""
    plain = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    if plain in ("+", "-", "*", "/"):
        return _WORDS.get(plain, plain)
    return " ".join(_WORDS.get(part, part) for part in plain.split("+"))


def cap_size(text: str) -> QSize:
    """Pixels of the cap of a text."""
    pixels = style.cap_font().pixelSize()
    width = QFontMetrics(style.cap_font()).horizontalAdvance(text) + round(pixels * 0.85)
    return QSize(max(round(pixels * 1.7), width), round(pixels * 1.75))


def paint_cap(painter: QPainter, place: QRectF, text: str, ink: QColor, frame: QColor | None = None) -> None:
    """Draw a cap; frame and text in the given colours."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(frame or ink, 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(place.adjusted(0.7, 0.7, -0.7, -0.7), 4, 4)
    painter.setFont(style.cap_font())
    painter.setPen(ink)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class KeyCap(QWidget):
    """A cap on its own, beside a word. Draw it only where the key works."""

    def __init__(self, keys: str, colour: ColourRole = "ink2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys, self._colour = keys, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.text())

    def text(self) -> str:
        """The key as printed."""
        return cap_text(self._keys)

    def sizeHint(self) -> QSize:
        """The cap's own size."""
        return cap_size(self.text())

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the look changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the cap."""
        painter = QPainter(self)
        paint_cap(painter, QRectF(self.rect()), self.text(), style.colour(self._colour))
        painter.end()
