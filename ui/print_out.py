"""Printing by painting: pages are drawn as pictures and painted on a QPrinter, the same way on every system."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QMarginsF, QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from app.errors import CancelledError, EnvironmentProblem
from ui.widgets.page_view import page_images

DOTS_PER_INCH = 300
"""Enough for 7 point Chinese characters and the code mark; a page takes 35 MB while it is painted."""


class _Cancel(Protocol):
    @property
    def is_cancelled(self) -> bool: ...


def a4_printer(name: str) -> QPrinter:
    """A printer set to whole A4 pages; `name` is the job's name in the queue."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageLayout(layout)
    printer.setFullPage(True)
    printer.setDocName(name)
    return printer


class PrinterJob:
    """One job of a printer. Made on the GUI thread, used by one other thread; see `ui.viewmodels.paper.PrintSink`."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        self._painter: QPainter | None = None

    def add(self, pdf: bytes, cancel: _Cancel) -> None:
        """Paint all pages of a document. Raises CancelledError, or EnvironmentProblem ``print.failed``."""
        for image in page_images(pdf, round(self._printer.width())):
            if cancel.is_cancelled:
                raise CancelledError("paper.cancelled")
            self._new_page()
            self._paint(image)

    def finish(self, *, whole: bool) -> None:
        """End the job; an unfinished one is thrown away."""
        if not whole:
            self._printer.abort()
        if self._painter is not None:
            self._painter.end()
            self._painter = None

    def _new_page(self) -> None:
        if self._painter is None:
            self._painter = QPainter()
            ready = self._painter.begin(self._printer)
        else:
            ready = self._printer.newPage()
        if not ready:
            raise EnvironmentProblem("print.failed", printer=self._printer.printerName())

    def _paint(self, image: QImage) -> None:
        assert self._painter is not None
        room = QRect(0, 0, self._printer.width(), self._printer.height())
        size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRect(room.topLeft(), size), image)
