"""Small drawings of table cells and bars: the five stations of a record, the parts of a limit."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from ui import style
from ui.models.cells import QuotaParts, TrackParts
from ui.tokens import MarkName
from ui.widgets.mark_shapes import paint_mark

STATIONS: tuple[MarkName, ...] = ("saved", "packed", "sent", "received", "ok")
"""The marks of the way of a record, in their order everywhere."""


def station_mark(at: int, is_returned: bool) -> MarkName:
    """The mark of a station; the last one tells the answer."""
    return "bad" if is_returned and at == len(STATIONS) - 1 else STATIONS[at]


def paint_track(painter: QPainter, place: QRectF, parts: TrackParts) -> None:
    """The small track of a table row: reached stations by their marks, the others as small rings."""
    side = round(style.size("body") * 0.95)
    step = (min(place.width(), side * 10.5) - side) / (len(STATIONS) - 1)
    middle = round(place.center().y())
    for at in range(len(STATIONS)):
        x = place.x() + at * step
        reached = at < parts.reached
        if at:
            line = QRectF(x - step + side + 2, middle - 1, step - side - 4, 2)
            painter.fillRect(line, style.colour("ink2" if reached else "line"))
        if reached:
            mark = station_mark(at, parts.is_returned)
            paint_mark(painter, QRectF(x, middle - side / 2, side, side), mark)
        else:
            painter.setPen(QPen(style.colour("edge"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x + side / 2, middle), 3, 3)


def _segments(parts: QuotaParts) -> Iterator[tuple[int, QBrush | None, QColor, QColor]]:
    """Amount, pattern over the ground (None = solid), colour and ground of each part, in their order."""
    used, sheet = style.colour("ink2"), style.colour("sheet")
    lined = style.look().theme.border > 1
    confirmed = QBrush(used, Qt.BrushStyle.HorPattern) if lined else None
    yield parts.confirmed, confirmed, used, sheet
    yield parts.here, QBrush(used, Qt.BrushStyle.BDiagPattern), used, sheet
    yield parts.share, None, style.colour("act"), sheet
    warn = style.colour("warn")
    yield parts.unknown, QBrush(warn, Qt.BrushStyle.Dense6Pattern), warn, style.colour("warn_bg")
    yield parts.over, None, style.colour("bad"), sheet


def paint_quota(painter: QPainter, place: QRectF, parts: QuotaParts) -> None:
    """The bar of one limit. Parts differ by pattern as well as colour; beyond the limit stands after a tall tick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = max(1, parts.limit + parts.over)
    outline = QPainterPath()
    outline.addRoundedRect(place, 3, 3)
    painter.setClipPath(outline)
    painter.fillRect(place, style.colour("rest_bg"))
    x = place.x()
    for amount, pattern, colour, ground in _segments(parts):
        width = place.width() * max(0, amount) / whole
        if width <= 0:
            continue
        _paint_segment(painter, QRectF(x, place.y(), width, place.height()), pattern, colour, ground)
        x += width
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(style.colour("edge"), max(1.0, style.look().theme.border * 0.8)))
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
    if parts.over:
        limit_x = place.x() + place.width() * parts.limit / whole
        painter.setPen(QPen(style.colour("ink"), 3))
        painter.drawLine(QPointF(limit_x, place.y() - 6), QPointF(limit_x, place.bottom() + 1))
    painter.restore()


def _paint_segment(painter: QPainter, place: QRectF, pattern: QBrush | None, colour: QColor, ground: QColor) -> None:
    if pattern is None:
        painter.fillRect(place, colour)
    else:
        painter.fillRect(place, ground)
        painter.fillRect(place, pattern)
        painter.fillRect(QRectF(place.x(), place.y(), place.width(), 1.5), colour)
        painter.fillRect(QRectF(place.x(), place.bottom() - 1.5, place.width(), 1.5), colour)
    painter.fillRect(QRectF(place.right() - 1, place.y(), 1.5, place.height()), style.colour("sheet"))
