"""A PDF as it will print: pages below one another, drawn when they come into view."""

from __future__ import annotations

from bisect import bisect_left
from collections import OrderedDict
from math import ceil

from PySide6.QtCore import QEvent, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui import style
from ui.widgets.pdf_pages import PdfPages

_GAP = 16
_IMAGES_KEPT = 6
_AGAIN_MS = 30
"""When to ask again for a page that could not be drawn because the printer was drawing."""
ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""Steps of enlargement; 1.0 is the full width of the view."""
FIT_PAGE, FIT_WIDTH = "page", "width"
ZOOM_NAMES = (FIT_PAGE, FIT_WIDTH, "50", "75", "150", "200", "300")
"""What `set_zoom` takes: the whole page, the full width, or hundredths of the width."""


class PageView(QAbstractScrollArea):
    """`show_pdf` takes the bytes; `page_changed` tells the page at the top (from 1), `pages_changed` another PDF."""

    page_changed = Signal(int)
    pages_changed = Signal()
    zoom_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = PdfPages()
        self.destroyed.connect(self.pages.close)
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._zoom = FIT_WIDTH
        self._page = 1
        self._places: list[QRect] = []
        self._bottoms: list[int] = []
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.viewport().update)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A bar that comes and goes would change the width, and every page in view would be drawn twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    # -- content
    def show_pdf(self, content: bytes) -> None:
        """Show a document from its first page. Raises pypdfium2.PdfiumError if it is not a PDF."""
        self.clear()
        self.pages.take(content)
        if not self.isVisible():
            self.pages.close()
        self._page = 1
        self._measure()
        self.verticalScrollBar().setValue(0)
        self._speak()
        self.pages_changed.emit()

    def clear(self) -> None:
        """Show nothing."""
        self.pages.drop()
        self._images.clear()
        self._measure()
        self._speak()
        self.pages_changed.emit()

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self.pages.sizes)

    def page(self) -> int:
        """The page at the top of the view, from 1; 0 without a document."""
        return self._page if self.pages.sizes else 0

    def go_to_page(self, page: int) -> None:
        """Bring a page to the top."""
        if 1 <= page <= self.page_count():
            self.verticalScrollBar().setValue(self._places[page - 1].top() - _GAP // 2)
            self._note_page(page)

    def drawn_pages(self) -> int:
        """How many drawn pages are held."""
        return len(self._images)

    # -- enlargement
    def zoom(self) -> float:
        """The enlargement in force: 1.0 is the full width."""
        return self._page_width() / self._full_width()

    def zoom_name(self) -> str:
        """What :meth:`set_zoom` was last given, or what steps made of it."""
        return self._zoom

    def set_zoom(self, name: str) -> None:
        """Enlarge as one of ``ZOOM_NAMES`` says, keeping the page; an unknown name changes nothing."""
        if name not in ZOOM_NAMES or name == self._zoom:
            return
        page = self.page()
        self._zoom = name
        self._images.clear()
        self._measure()
        self.go_to_page(page)
        self.zoom_changed.emit(name)

    def zoom_by(self, step: int) -> None:
        """So many steps larger (+) or smaller (−) than now."""
        now = self.zoom()
        larger = [zoom for zoom in ZOOMS if zoom > now + 0.01]
        smaller = [zoom for zoom in reversed(ZOOMS) if zoom < now - 0.01]
        steps = larger if step > 0 else smaller
        if steps:
            factor = steps[min(abs(step), len(steps)) - 1]
            self.set_zoom(FIT_WIDTH if factor == 1.0 else str(round(factor * 100)))

    def _speak(self) -> None:
        self.setAccessibleName(self.tr("Page {n} of {count}").format(n=self.page(), count=self.page_count()))

    # -- places
    def _full_width(self) -> int:
        return max(80, self.viewport().width() - 2 * _GAP)

    def _page_width(self) -> int:
        full = self._full_width()
        if self._zoom == FIT_WIDTH:
            return full
        if self._zoom != FIT_PAGE:
            return round(full * int(self._zoom) / 100)
        room = self.viewport().height() - 2 * _GAP
        narrowest = min((width / height for width, height in self.pages.sizes), default=0.7)
        return max(80, min(full, ceil(room * narrowest)))

    def _measure(self) -> None:
        self._places = []
        y, width = _GAP, self._page_width()
        x = max(_GAP, (self.viewport().width() - width) // 2)
        for page_width, page_height in self.pages.sizes:
            height = round(width * page_height / page_width)
            self._places.append(QRect(x, y, width, height))
            y += height + _GAP
        self._bottoms = [place.bottom() for place in self._places]
        height = y if self._places else 0
        self.verticalScrollBar().setRange(0, max(0, height - self.viewport().height()))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, width + 2 * _GAP - self.viewport().width()))
        self.viewport().update()

    def _scrolled(self, top: int) -> None:
        at = bisect_left(self._bottoms, top + self.viewport().height() // 3)
        self._note_page(min(at + 1, self.page_count()))
        self.viewport().update()

    def _note_page(self, page: int) -> None:
        if page != self._page and self.pages.sizes:
            self._page = page
            self._speak()
            self.page_changed.emit(page)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages follow the width."""
        page = self.page()
        super().resizeEvent(event)
        self._images.clear()
        self._measure()
        if page > 1:
            self.go_to_page(page)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel enlarge."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the document; it is opened again when it is drawn again."""
        self._again.stop()
        self.pages.close()
        super().hideEvent(event)

    # -- painting
    def _image(self, at: int, width: int) -> QImage | None:
        key = (at, width)
        if key not in self._images:
            drawn = self.pages.draw(at, width)
            if drawn is None:
                self._again.start()
                return None
            self._images[key] = drawn
            while len(self._images) > _IMAGES_KEPT:
                self._images.popitem(last=False)
        return self._images[key]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), style.colour("page"))
        left, top = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        painter.translate(-left, -top)
        dense = self.devicePixelRatioF()
        for at in range(bisect_left(self._bottoms, top), len(self._places)):
            place = self._places[at]
            if place.top() >= top + self.viewport().height():
                break
            image = self._image(at, round(place.width() * dense))
            if image is None:
                painter.fillRect(place, style.colour("sheet"))
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(place, image)
            painter.setPen(QPen(style.colour("edge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place)
        painter.end()
