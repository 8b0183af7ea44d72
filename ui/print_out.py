"""Printing by painting: pages are drawn as pictures and painted on a QPrinter, the same way on every system."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QMarginsF, QRect, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.errors import CancelledError, EnvironmentProblem
from ui.widgets.pdf_pages import page_images

DOTS_PER_INCH = 300
"""Enough for 7 point Chinese characters and the code mark; a page takes 35 MB while it is painted."""


class _Cancel(Protocol):
    @property
    def is_cancelled(self) -> bool: ...


def a4_printer(name: str, printer_name: str = "") -> QPrinter:
    """A printer set to whole A4 pages; `name` is the job's name in the queue, `printer_name` whom it goes to."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if printer_name and not QPrinterInfo.printerInfo(printer_name).isNull():
        printer.setPrinterName(printer_name)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageLayout(layout)
    printer.setFullPage(True)
    printer.setDocName(name)
    return printer


class PrinterJob:
    """One job of a printer. Made on the GUI thread, used by one other thread; see `ui.viewmodels.paper_job`."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        self._painter: QPainter | None = None

    def add(self, pdf: bytes, cancel: _Cancel, page_given: Callable[[], object]) -> None:
        """Paint all pages of a document. Raises CancelledError, or EnvironmentProblem ``print.failed``."""
        for image in page_images(pdf, round(self._printer.width())):
            if cancel.is_cancelled:
                raise CancelledError("paper.cancelled")
            self._new_page()
            self._paint(image)
            page_given()

    def finish(self, *, whole: bool) -> bool:
        """End the job; an unfinished one is withdrawn. Tells whether what was given stays away from the paper tray.

        Raises EnvironmentProblem ``print.failed`` when the printer did not take the end of a whole job.
        """
        withdrawn = False if whole else self._printer.abort()
        taken = True
        if self._painter is not None:
            taken = self._painter.end()
            self._painter = None
        if whole and not taken:
            raise EnvironmentProblem("print.failed", printer=self._printer.printerName())
        return withdrawn

    def _new_page(self) -> None:
        if self._painter is None:
            self._painter = QPainter()
            ready = self._painter.begin(self._printer)
            self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        else:
            ready = self._printer.newPage()
        if not ready:
            raise EnvironmentProblem("print.failed", printer=self._printer.printerName())

    def _paint(self, image: QImage) -> None:
        assert self._painter is not None
        room = QRect(0, 0, self._printer.width(), self._printer.height())
        size = image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRect(room.topLeft(), size), image)
