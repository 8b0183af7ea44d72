"""Qt's own PDF writer: a painter, wrapped text in rectangles."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

import resources
from app.documents.pen import MM, PAGE_HEIGHT, PAGE_WIDTH, Style
from tests.benchmarks.peers.content import BOLD, PLAIN, PaperText, TableText, Words

_LEFT, _TOP, _BOTTOM = 10 * MM, 9 * MM, PAGE_HEIGHT - 14 * MM
_WIDTH = PAGE_WIDTH - 20 * MM
_DOTS = 1200 / 72
_FLAGS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "centre": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
}
_APPLICATION: list[QGuiApplication] = []


def start() -> None:
    """Open Qt and read the faces once."""
    if _APPLICATION:
        return
    _APPLICATION.append(QGuiApplication([]))
    for stem in ("IBMPlexSans", "NotoSansSC"):
        for weight in (PLAIN, BOLD):
            QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{stem}-{weight}.ttf")))


@cache
def _font(size: float, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(["IBM Plex Sans", "Noto Sans SC"])
    font.setPixelSize(round(size * _DOTS))
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


@cache
def _metrics(size: float, bold: bool) -> QFontMetricsF:
    return QFontMetricsF(_font(size, bold))


class _Page:
    """The painter and where the next part goes, in dots."""

    def __init__(self, writer: QPdfWriter, painter: QPainter, paper: PaperText) -> None:
        self._writer, self._painter, self._paper = writer, painter, paper
        self.y = _TOP * _DOTS
        self._furniture()

    def _furniture(self) -> None:
        painter, paper = self._painter, self._paper
        painter.save()
        painter.translate(PAGE_WIDTH / 2 * _DOTS, PAGE_HEIGHT / 2 * _DOTS)
        painter.rotate(-52)
        for place, text in enumerate(paper.watermark):
            self._draw((text, Style(34, bold=True, grey=0.925)), -4000, (place - 1) * 50 * _DOTS, 8000, "centre")
        painter.restore()
        for place, text in enumerate((paper.foot, *paper.notes)):
            self._draw((text, Style(6.5, grey=0.36)), _LEFT * _DOTS, _BOTTOM * _DOTS + place * 150, 8000, "left")

    def _draw(self, words: Words, x: float, y: float, width: float, align: str) -> None:
        text, style = words
        self._painter.setFont(_font(style.size, style.bold))
        self._painter.setPen(QColor.fromRgbF(style.grey, style.grey, style.grey))
        height = self._height(words, width)
        self._painter.drawText(QRectF(x, y, width, height), int(_FLAGS[align] | Qt.TextFlag.TextWrapAnywhere), text)

    def _height(self, words: Words, width: float) -> float:
        text, style = words
        bound = _metrics(style.size, style.bold).boundingRect(
            QRectF(0, 0, width, 1e6), int(Qt.TextFlag.TextWrapAnywhere), text
        )
        return max(bound.height(), style.leading * _DOTS)

    def lines(self, words: Sequence[Words], width: float = _WIDTH) -> None:
        for each in words:
            height = self._height(each, width * _DOTS)
            self._need(height)
            self._draw(each, _LEFT * _DOTS, self.y, width * _DOTS, "left")
            self.y += height

    def _need(self, height: float) -> bool:
        if self.y + height <= _BOTTOM * _DOTS:
            return False
        self._writer.newPage()
        self.y = _TOP * _DOTS
        self._furniture()
        return True

    def row(
        self, cells: Sequence[Sequence[Words]], widths: Sequence[float], aligns: Sequence[str], tint: bool = False
    ) -> None:
        pad = 3 * _DOTS
        heights = [
            sum(self._height(each, width - 2 * pad) for each in cell) for cell, width in zip(cells, widths, strict=True)
        ]
        tall = max(heights) + pad
        self._need(tall)
        painter, x = self._painter, _LEFT * _DOTS
        if tint:
            painter.fillRect(QRectF(x, self.y, sum(widths), tall), QColor(240, 240, 240))
        for cell, width, high, align in zip(cells, widths, heights, aligns, strict=True):
            painter.setPen(QPen(QColor(158, 158, 158), 0.4 * _DOTS))
            painter.drawRect(QRectF(x, self.y, width, tall))
            y = self.y + (tall - high) / 2
            for each in cell:
                self._draw(each, x + pad, y, width - 2 * pad, align)
                y += self._height(each, width - 2 * pad)
            x += width
        self.y += tall

    def table(self, part: TableText) -> None:
        total = sum(column.width for column in part.columns)
        widths = [column.width * _WIDTH * _DOTS / total for column in part.columns]
        aligns = [column.align for column in part.columns]
        self.row(part.head, widths, aligns, True)
        for row, tint in zip(part.rows, part.tinted, strict=True):
            if self.y + 24 * _DOTS > _BOTTOM * _DOTS:
                self._need(24 * _DOTS)
                self.row(part.head, widths, aligns, True)
            self.row(row, widths, aligns, tint)

    def fields(self, part: Sequence[object]) -> None:
        total = sum(field.weight for field in part)
        cells = [
            [(field.label.joined(), Style(6.5, grey=0.36)), *((value, field.style) for value in field.values)]
            for field in part
        ]
        self.row(cells, [field.weight * _WIDTH * _DOTS / total for field in part], ["left"] * len(cells))

    def square(self) -> None:
        square = self._paper.square
        side = 21 * MM * _DOTS / square.modules
        x = (_LEFT + _WIDTH - 21 * MM) * _DOTS
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(Qt.GlobalColor.black)
        bars = [
            QRectF(x + column * side, _TOP * _DOTS + row * side, length * side, side)
            for row, column, length in square.bars
        ]
        self._painter.drawRects(bars)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw((self._paper.code, Style(7.5, bold=True)), x, (_TOP + 21 * MM) * _DOTS, 21 * MM * _DOTS, "centre")


def render(papers: Sequence[PaperText]) -> bytes:
    """Make one document."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(1200)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    painter = QPainter(writer)
    for place, paper in enumerate(papers):
        if place:
            writer.newPage()
        page = _Page(writer, painter, paper)
        page.square()
        page.lines(paper.titles, _WIDTH - 24 * MM)
        for part in paper.parts:
            if isinstance(part, TableText):
                page.table(part)
            elif part and isinstance(part[0], tuple):
                page.lines(part)
            else:
                page.fields(part)
    painter.end()
    return bytes(buffer.data().data())
