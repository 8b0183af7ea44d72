"""Pages of a PDF as pictures. The one PDF rasteriser of ``ui``: screen, page list and printer draw the same pages."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pypdfium2
from PySide6.QtGui import QImage

_PDFIUM = threading.RLock()
"""PDFium must not be entered by two threads; printing draws beside the screen."""
_LEFT: list[pypdfium2.PdfDocument] = []
"""Documents that were looked away from while the printer drew; closed by whoever draws next."""


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
            _close_left()


def _close_left() -> None:
    while _LEFT:
        _LEFT.pop().close()


def _draw_page(document: pypdfium2.PdfDocument, at: int, width: int) -> QImage:
    with _PDFIUM:
        page = document[at]
        bitmap = page.render(scale=width / page.get_width(), rev_byteorder=True, prefer_bgrx=True)
        form = QImage.Format.Format_RGBX8888
        image = QImage(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride, form).copy()
        bitmap.close()
        page.close()
    return image


class PdfPages:
    """A document that is opened when it is drawn, and closed by whoever looks away."""

    def __init__(self) -> None:
        self._content = b""
        self._document: pypdfium2.PdfDocument | None = None
        self.sizes: list[tuple[float, float]] = []
        """Width and height of each page in points."""
        self.drawn = 0
        """How many pages were drawn since the document was taken."""

    def take(self, content: bytes) -> None:
        """Take another document; nothing of it is drawn yet. Raises pypdfium2.PdfiumError if it is not a PDF."""
        self.drop()
        self._content = content
        with _PDFIUM:
            document = self._open()
            self.sizes = [document.get_page_size(at) for at in range(len(document))]

    def drop(self) -> None:
        """Forget the document."""
        self.close()
        self._content, self.sizes, self.drawn = b"", [], 0

    def draw(self, at: int, width: int) -> QImage | None:
        """Draw a page, `width` pixels wide; None while the printer draws: the screen never waits for it."""
        if not _PDFIUM.acquire(blocking=False):
            return None
        try:
            _close_left()
            self.drawn += 1
            return _draw_page(self._open(), at, width)
        finally:
            _PDFIUM.release()

    def close(self) -> None:
        """Close it until it is drawn again; while the printer draws, it is closed a moment later."""
        document, self._document = self._document, None
        if document is None:
            return
        _LEFT.append(document)
        if _PDFIUM.acquire(blocking=False):
            try:
                _close_left()
            finally:
                _PDFIUM.release()

    def _open(self) -> pypdfium2.PdfDocument:
        if self._document is None:
            self._document = pypdfium2.PdfDocument(self._content)
        return self._document
