"""One picture in the room there is, never larger than it is and never cut."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import style

_MOST_MIB = 256
"""What a picture may take unpacked; the largest that is kept takes 160."""
_LONGEST_SIDE = 2400
"""A larger picture is read smaller: no screen shows more."""


class PictureView(QWidget):
    """`show_picture` takes the bytes of a JPEG or PNG of ours; what cannot be read shows nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setMinimumSize(120, 120)

    def show_picture(self, content: bytes) -> bool:
        """Show it; False when it cannot be read."""
        buffer = QBuffer()
        buffer.setData(QByteArray(content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAllocationLimit(_MOST_MIB)
        size = reader.size()
        if max(size.width(), size.height()) > _LONGEST_SIDE:
            reader.setScaledSize(size.scaled(_LONGEST_SIDE, _LONGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
        self._image = reader.read()
        self.update()
        return not self._image.isNull()

    def clear(self) -> None:
        """Show nothing."""
        self._image = QImage()
        self.update()

    def sizeHint(self) -> QSize:
        """As much as a page would like."""
        return QSize(400, 300)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture in the middle."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), style.colour("page"))
        if not self._image.isNull():
            size = self._image.size()
            room = self.size() - QSize(16, 16)
            if size.width() > room.width() or size.height() > room.height():
                size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            place = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *size.toTuple())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._image)
            painter.setPen(QPen(style.colour("edge"), 1))
            painter.drawRect(place)
        painter.end()
