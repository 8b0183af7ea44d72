"""A slip on the system's printer: a page as wide as the roll and as long as the slip, its dots painted as they are."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QRect, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.domain.bitmap import Bitmap
from app.domain.slip_printer import DOTS_PER_INCH, SlipPrinter
from app.errors import EnvironmentProblem

_MM = 25.4
_BLACK, _WHITE = 0xFF000000, 0xFFFFFFFF


def image_of(bitmap: Bitmap) -> QImage:
    """A bitmap as an image of two values."""
    image = QImage(bitmap.rows, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_Mono)
    image.setColorTable([_WHITE, _BLACK])
    return image.copy()


def roll_printer(setting: SlipPrinter, name: str, height: int) -> QPrinter:
    """A printer set to a page of the roll's width and a slip's height in dots; `name` is the job's name.

    Raises EnvironmentProblem ``slip.not_plugged`` when the system knows no printer of the setting's name, or none at
    all. Made on the GUI thread.
    """
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if setting.address:
        if QPrinterInfo.printerInfo(setting.address).isNull():
            raise EnvironmentProblem("slip.not_plugged", address=setting.address)
        printer.setPrinterName(setting.address)
    set_roll(printer, setting.width_mm, name, height)
    return printer


def set_roll(printer: QPrinter, width_mm: int, name: str, height: int) -> None:
    """Give a printer the roll's page."""
    size = QSizeF(width_mm, height * _MM / DOTS_PER_INCH)
    page = QPageSize(size, QPageSize.Unit.Millimeter, name, QPageSize.SizeMatchPolicy.ExactMatch)
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    printer.setFullPage(True)
    printer.setDocName(name)


def paint_slip(printer: QPrinter, bitmap: Bitmap) -> None:
    """Paint a slip in the middle of the page, its size kept. May run on another thread than the GUI's.

    Raises EnvironmentProblem ``print.failed`` when the printer takes nothing.
    """
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentProblem("print.failed", printer=printer.printerName())
    # Without this Qt packs the picture as JPEG, which greys the edges of the dots.
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    dense = printer.resolution() / DOTS_PER_INCH
    wide, high = round(bitmap.width * dense), round(bitmap.height * dense)
    painter.drawImage(QRect((printer.width() - wide) // 2, 0, wide, high), image_of(bitmap))
    if not painter.end():
        raise EnvironmentProblem("print.failed", printer=printer.printerName())


def system_printers() -> tuple[str, ...]:
    """Names of the printers the system knows."""
    return tuple(QPrinterInfo.availablePrinterNames())
