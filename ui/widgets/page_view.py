"""A PDF as it will print: pages below one another, drawn when they come into view. The one PDF rasteriser of `ui`."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator

import pypdfium2
from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from ui import style

_GAP = 16
_IMAGES_KEPT = 6
ZOOMS = (0.5, 0.75, 1.0, 1.5, 2.0, 3.0)
"""Steps of enlargement; 1.0 is the full width of the view."""
_PDFIUM = threading.RLock()
"""PDFium must not be entered by two threads; printing draws beside the screen."""


def page_images(content: bytes, width: int) -> Iterator[QImage]:
    """Draw a document's pages one by one, `width` pixels wide, for printing; from any thread.

    Raises pypdfium2.PdfiumError if it is not a PDF.
    """
    with _PDFIUM:
        document = pypdfium2.PdfDocument(content)
    try:
        for at in range(len(document)):
            yield _draw_page(document, at, width)
    finally:
        with _PDFIUM:
            document.close()


def _draw_page(document: pypdfium2.PdfDocument, at: int, width: int) -> QImage:
    with _PDFIUM:
        page = document[at]
        bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True, prefer_bgrx=True)
        form = QImage.Format.Format_RGBX8888
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
        bitmap.close()
        page.close()
    return image


class _Opened:
    """A document that is opened when it is drawn, and closed by whoever looks away."""

    def __init__(self) -> None:
        self._content = b""
        self._document: pypdfium2.PdfDocument | None = None

    def take(self, content: bytes) -> list[tuple[float, float]]:
        """Take another document; returns its pages' sizes. Raises pypdfium2.PdfiumError if it is not a PDF."""
        self.close()
        self._content = content
        with _PDFIUM:
            document = self._open()
            return [document.get_page_size(at) for at in range(len(document))]

    def draw(self, at: int, width: int) -> QImage:
        """Draw a page, `width` pixels wide."""
        with _PDFIUM:
            return _draw_page(self._open(), at, width)

    def close(self) -> None:
        """Close it until it is drawn again."""
        with _PDFIUM:
            document, self._document = self._document, None
            if document is not None:
                document.close()

    def _open(self) -> pypdfium2.PdfDocument:
        if self._document is None:
            self._document = pypdfium2.PdfDocument(self._content)
        return self._document


class PageView(QAbstractScrollArea):
    """`show_pdf` takes the bytes; `page_changed` tells the page at the top (from 1)."""

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opened = _Opened()
        self.destroyed.connect(self._opened.close)
        self._sizes: list[tuple[float, float]] = []
        self._images: OrderedDict[tuple[int, int], QImage] = OrderedDict()
        self._zoom = ZOOMS.index(1.0)
        self._page = 1
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())

    # -- content
    def show_pdf(self, content: bytes) -> None:
        """Show a document from its first page. Raises pypdfium2.PdfiumError if it is not a PDF."""
        self.clear()
        self._sizes = self._opened.take(content)
        if not self.isVisible():
            self._opened.close()
        self._page = 1
        self._measure()
        self.verticalScrollBar().setValue(0)
        self._speak()

    def clear(self) -> None:
        """Show nothing."""
        self._opened.close()
        self._sizes = []
        self._images.clear()
        self._measure()
        self._speak()

    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    def page(self) -> int:
        """The page at the top of the view, from 1; 0 without a document."""
        return self._page if self._sizes else 0

    def go_to_page(self, page: int) -> None:
        """Bring a page to the top."""
        if 1 <= page <= len(self._sizes):
            self.verticalScrollBar().setValue(self._places()[page - 1].top() - _GAP // 2)

    def drawn_pages(self) -> int:
        """How many drawn pages are held."""
        return len(self._images)

    def zoom(self) -> float:
        """The enlargement in force."""
        return ZOOMS[self._zoom]

    def zoom_by(self, step: int) -> None:
        """One step larger (+1) or smaller (−1), keeping the page."""
        page = self.page()
        self._zoom = min(len(ZOOMS) - 1, max(0, self._zoom + step))
        self._images.clear()
        self._measure()
        self.go_to_page(page)

    def _speak(self) -> None:
        self.setAccessibleName(self.tr("Page {n} of {count}").format(n=self.page(), count=self.page_count()))

    # -- places
    def _page_width(self) -> int:
        return max(80, round((self.viewport().width() - 2 * _GAP) * self.zoom()))

    def _places(self) -> list[QRect]:
        places: list[QRect] = []
        y, width = _GAP, self._page_width()
        x = max(_GAP, (self.viewport().width() - width) // 2)
        for page_width, page_height in self._sizes:
            height = round(width * page_height / page_width)
            places.append(QRect(x, y, width, height))
            y += height + _GAP
        return places

    def _measure(self) -> None:
        places = self._places()
        height = places[-1].bottom() + _GAP if places else 0
        self.verticalScrollBar().setRange(0, max(0, height - self.viewport().height()))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(48)
        self.horizontalScrollBar().setRange(0, max(0, self._page_width() + 2 * _GAP - self.viewport().width()))
        self.viewport().update()

    def _scrolled(self, top: int) -> None:
        half = top + self.viewport().height() // 3
        page = next((at + 1 for at, place in enumerate(self._places()) if place.bottom() >= half), len(self._sizes))
        if page != self._page and self._sizes:
            self._page = page
            self._speak()
            self.page_changed.emit(page)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pages follow the width."""
        page = self.page()
        super().resizeEvent(event)
        self._images.clear()
        self._measure()
        if page > 1:
            self.go_to_page(page)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Close the document; it is opened again when it is drawn again."""
        self._opened.close()
        super().hideEvent(event)

    # -- painting
    def _image(self, at: int, width: int) -> QImage:
        key = (at, width)
        if key not in self._images:
            self._images[key] = self._opened.draw(at, width)
            while len(self._images) > _IMAGES_KEPT:
                self._images.popitem(last=False)
        return self._images[key]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pages in view."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), style.colour("page"))
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        seen = self.viewport().rect().translated(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        dense = self.devicePixelRatioF()
        for at, place in enumerate(self._places()):
            if place.intersects(seen):
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.drawImage(place, self._image(at, round(place.width() * dense)))
                painter.setPen(QPen(style.colour("edge"), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(place)
        painter.end()
