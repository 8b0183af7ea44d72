"""The shapes of the states (design §2): each is told by its outline alone, colour only adds to it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui import style
from ui.tokens import MarkName

Point = tuple[float, float]
_EDGE = 0.29
_OCTAGON: tuple[Point, ...] = (
    (_EDGE, 0), (1 - _EDGE, 0), (1, _EDGE), (1, 1 - _EDGE), (1 - _EDGE, 1), (_EDGE, 1), (0, 1 - _EDGE), (0, _EDGE),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Canvas:
    """A unit square laid over the mark's place, with the mark's colours."""

    painter: QPainter
    place: QRectF
    colour: QColor
    inner: QColor

    @property
    def width(self) -> float:
        return self.place.width()

    def points(self, unit_points: Sequence[Point]) -> QPolygonF:
        """Unit points in pixels."""
        x, y, w = self.place.x(), self.place.y(), self.width
        return QPolygonF([QPointF(x + a * w, y + b * w) for a, b in unit_points])

    def outline(self, pattern: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QRectF:
        """Take the outline pen and return the square inset by it."""
        line = max(2.0, self.width * 0.12)
        pen = QPen(self.colour, line, pattern, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = line / 2 + self.width * 0.06
        return self.place.adjusted(inset, inset, -inset, -inset)

    def solid(self) -> None:
        """Fill only."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.colour)

    def glyph(self, *lines: Sequence[Point]) -> None:
        """Lines in the inner colour over a filled shape."""
        pen = QPen(self.inner, max(1.8, self.width * 0.13))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self.painter.setPen(pen)
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in lines:
            self.painter.drawPolyline(self.points(line))


def _draft(c: _Canvas) -> None:
    c.painter.drawRoundedRect(c.outline(Qt.PenStyle.DotLine), 2, 2)


def _saved(c: _Canvas) -> None:
    c.painter.drawRoundedRect(c.outline(), 2, 2)


def _packed(c: _Canvas) -> None:
    square = c.outline()
    c.painter.setBrush(c.colour)
    c.painter.drawRoundedRect(square, 2, 2)
    c.glyph([(0.22, 0.42), (0.78, 0.42)])


def _sent(c: _Canvas) -> None:
    c.outline()
    c.painter.setBrush(c.colour)
    c.painter.drawPolygon(c.points([(0.2, 0.14), (0.88, 0.5), (0.2, 0.86)]))


def _received(c: _Canvas) -> None:
    circle = c.outline()
    c.painter.drawEllipse(circle)
    c.solid()
    c.painter.drawPie(circle, 180 * 16, 180 * 16)


def _ok(c: _Canvas) -> None:
    c.solid()
    c.painter.drawEllipse(c.place)
    c.glyph([(0.27, 0.52), (0.44, 0.69), (0.74, 0.35)])


def _bad(c: _Canvas) -> None:
    c.solid()
    c.painter.drawPolygon(c.points(_OCTAGON))
    c.glyph([(0.33, 0.33), (0.67, 0.67)], [(0.67, 0.33), (0.33, 0.67)])


def _warn(c: _Canvas) -> None:
    c.outline()
    c.painter.setBrush(c.colour)
    c.painter.drawPolygon(c.points([(0.5, 0.1), (0.93, 0.88), (0.07, 0.88)]))
    c.glyph([(0.5, 0.4), (0.5, 0.6)], [(0.5, 0.76), (0.5, 0.765)])


def _wait(c: _Canvas) -> None:
    c.outline()
    c.painter.drawPolyline(c.points([(0.2, 0.1), (0.8, 0.1)]))
    c.painter.drawPolyline(c.points([(0.2, 0.9), (0.8, 0.9)]))
    c.painter.drawPolygon(c.points([(0.28, 0.86), (0.72, 0.86), (0.5, 0.5)]))
    c.painter.setBrush(c.colour)
    c.painter.drawPolygon(c.points([(0.28, 0.14), (0.72, 0.14), (0.5, 0.5)]))


def _stop(c: _Canvas) -> None:
    c.painter.drawEllipse(c.outline())
    c.painter.drawPolyline(c.points([(0.25, 0.75), (0.75, 0.25)]))


def _todo(c: _Canvas) -> None:
    c.painter.drawEllipse(c.outline())


def _info(c: _Canvas) -> None:
    c.solid()
    c.painter.drawEllipse(c.place)
    c.glyph([(0.5, 0.28), (0.5, 0.285)], [(0.5, 0.48), (0.5, 0.74)])


_SHAPES: dict[MarkName, Callable[[_Canvas], None]] = {
    "draft": _draft, "saved": _saved, "packed": _packed, "sent": _sent, "received": _received, "ok": _ok,
    "bad": _bad, "warn": _warn, "wait": _wait, "stop": _stop, "todo": _todo, "info": _info,
}  # fmt: skip


def paint_mark(
    painter: QPainter,
    place: QRectF,
    name: MarkName,
    *,
    colour: QColor | None = None,
    inner: QColor | None = None,
) -> None:
    """Draw a state's shape into a square, in the state's own colours unless others are given."""
    tokens = style.look().tokens.marks[name]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    canvas = _Canvas(painter, place, colour or style.colour(tokens.colour), inner or style.colour("on"))
    _SHAPES[name](canvas)
    painter.restore()
