"""The pages of a document as small pictures, one below the other; each is drawn when it comes into view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui import formats, style
from ui.widgets.page_view import PageView

LIST_WIDTH = 92
_PICTURE_WIDTH = 60
_MOST_KEPT = 120
_BETWEEN_MS = 15
"""Between two small pictures, so that the page itself and the keys always come first."""


class PageList(QAbstractScrollArea):
    """Follows a :class:`PageView`: marks its page, brings the one that is pressed to the top."""

    def __init__(self, view: PageView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._pictures: dict[int, QImage] = {}
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(_BETWEEN_MS)
        self._next.timeout.connect(self._draw_one)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(LIST_WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())
        view.pages_changed.connect(self._take)
        view.page_changed.connect(self._follow)
        self._take()

    def pictures(self) -> int:
        """How many pages were drawn small."""
        return len(self._pictures)

    # -- places
    def _step(self) -> int:
        width, height = self._view.pages.sizes[0] if self._view.pages.sizes else (210.0, 297.0)
        return round(_PICTURE_WIDTH * height / width) + style.line_box("cap") + 10

    def _place(self, at: int) -> QRect:
        height = self._step() - style.line_box("cap") - 10
        return QRect((self.viewport().width() - _PICTURE_WIDTH) // 2, 6 + at * self._step(), _PICTURE_WIDTH, height)

    def _in_view(self) -> range:
        top, step = self.verticalScrollBar().value(), self._step()
        last = (top + self.viewport().height()) // step + 1
        return range(max(0, top // step), min(self._view.page_count(), last))

    def _take(self) -> None:
        self._next.stop()
        self._pictures.clear()
        self._measure()
        self.verticalScrollBar().setValue(0)

    def _measure(self) -> None:
        height = self._view.page_count() * self._step() + 12
        self.verticalScrollBar().setRange(0, max(0, height - self.viewport().height()))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(self._step())
        self.setAccessibleName(self.tr("%n page(s)", "", self._view.page_count()))
        self.viewport().update()

    def _follow(self, page: int) -> None:
        bar, place = self.verticalScrollBar(), self._place(page - 1)
        if place.top() < bar.value():
            bar.setValue(place.top() - 6)
        elif place.top() + self._step() > bar.value() + self.viewport().height():
            bar.setValue(place.top() + self._step() - self.viewport().height())
        self.viewport().update()

    # -- events
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the page that is pressed to the top."""
        at = (event.position().toPoint().y() + self.verticalScrollBar().value()) // self._step()
        self._view.go_to_page(int(at) + 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The press did it all."""
        event.accept()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer pages are in view."""
        super().resizeEvent(event)
        self._measure()

    def hideEvent(self, event: QHideEvent) -> None:
        """Draw nothing that nobody sees."""
        self._next.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self._measure()
        super().changeEvent(event)

    # -- painting
    def _draw_one(self) -> None:
        missing = next((at for at in self._in_view() if at not in self._pictures), None)
        if missing is None or not self.isVisible():
            return
        picture = self._view.pages.draw(missing, round(_PICTURE_WIDTH * self.devicePixelRatioF()))
        if picture is not None:
            self._pictures[missing] = picture
            while len(self._pictures) > _MOST_KEPT:
                del self._pictures[next(iter(self._pictures))]
            self.viewport().update()
        self._next.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the small pages in view, the one shown large in the lamp."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), style.colour("page"))
        painter.translate(0, -self.verticalScrollBar().value())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setFont(style.font("cap"))
        for at in self._in_view():
            self._paint_page(painter, at)
            if at not in self._pictures and not self._next.isActive():
                self._next.start()
        painter.end()

    def _paint_page(self, painter: QPainter, at: int) -> None:
        place, is_shown = self._place(at), at + 1 == self._view.page()
        if is_shown:
            mark = QRect(2, place.top() - 4, self.viewport().width() - 4, self._step() - 1)
            painter.setPen(QPen(style.colour("lamp_edge"), 2))
            painter.setBrush(style.colour("lamp_fill"))
            painter.drawRoundedRect(mark, 6, 6)
        painter.fillRect(place, style.colour("sheet"))
        if at in self._pictures:
            painter.drawImage(place, self._pictures[at])
        painter.setPen(QPen(style.colour("edge"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place)
        words = QRect(0, place.bottom() + 2, self.viewport().width(), style.line_box("cap"))
        painter.setPen(style.colour("ink"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, formats.count(at + 1))
