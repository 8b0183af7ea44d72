"""The way of a record: five stations joined by a line. Large for one record, counts for the port screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import formats, style
from ui.models.cells import TrackParts
from ui.tokens import SizeRole
from ui.widgets.drawings import STATIONS, paint_track, station_mark
from ui.widgets.mark_shapes import paint_mark
from ui.widgets.state_mark import mark_word

_GAP, _TIP = 8, 16
"""Between two arrows of the counts, and how far an arrow points into the next."""


@dataclass(frozen=True, slots=True)
class Station:
    """What stands under a reached station: its own word if not the usual one, and the time."""

    time_text: str = ""
    word: str = ""


class Track(QWidget):
    """The large track of one record with a word and a time under each reached station."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = TrackParts(0)
        self._stations: tuple[Station, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_track(self, parts: TrackParts, stations: Sequence[Station] = ()) -> None:
        """Show how far it is; `stations` in the order of the way, as many as are known."""
        self._parts, self._stations = parts, tuple(stations)
        self.setAccessibleName(", ".join(self._word(at) for at in range(parts.reached)))
        self.updateGeometry()
        self.update()

    def _word(self, at: int) -> str:
        own = self._stations[at].word if at < len(self._stations) else ""
        return own or mark_word(station_mark(at, self._parts.is_returned))

    def sizeHint(self) -> QSize:
        """Marks, words and times."""
        metrics = style.metrics(bold=True)
        words = max(metrics.horizontalAdvance(self._word(at)) for at in range(len(STATIONS)))
        return QSize(len(STATIONS) * (words + 12), self._side() + 10 + style.line_box("body") + style.line_box("cap"))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def _side(self) -> int:
        return round(style.size("body") * 2.3)

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self.show_track(self._parts, self._stations)
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the stations."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(STATIONS)
        for at in range(len(STATIONS)):
            self._paint_station(painter, at, step)
        painter.end()

    def _paint_station(self, painter: QPainter, at: int, step: float) -> None:
        side = self._side()
        middle = (at + 0.5) * step
        reached = at < self._parts.reached
        mark = station_mark(at, self._parts.is_returned)
        if at:
            start = middle - step + side * 0.75
            line = QRectF(start, side / 2 - 1, step - side * 1.5, 3)
            painter.fillRect(line, style.colour("ink2" if reached else "line"))
        if reached:
            paint_mark(painter, QRectF(middle - side / 2, 0, side, side), mark)
        else:
            painter.setPen(QPen(style.colour("edge"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(middle, side / 2), side / 5, side / 5)
        words = QRectF(at * step, side + 8, step, style.line_box("body"))
        painter.setFont(style.font(bold=reached))
        painter.setPen(style.colour(style.look().tokens.marks[mark].colour if reached else "ink3"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._word(at))
        if reached and at < len(self._stations):
            painter.setFont(style.font("cap"))
            painter.setPen(style.colour("ink3"))
            below = words.translated(0, words.height())
            painter.drawText(
                below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self._stations[at].time_text
            )


class SmallTrack(QWidget):
    """The track of a table row, on its own."""

    def __init__(self, parts: TrackParts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(mark_word(station_mark(max(0, parts.reached - 1), parts.is_returned)))

    def sizeHint(self) -> QSize:
        """Five marks and their lines."""
        return QSize(style.size("body") * 10, style.line_box("body"))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_track(painter, QRectF(self.rect()), self._parts)
        painter.end()


class CountTrack(QWidget):
    """Five counts in the order of the way, as arrows into one another: what the port screen says biggest.

    An arrow is as wide as its word needs; what is left over is shared equally.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts: tuple[int, ...] = (0,) * len(STATIONS)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_counts(self._counts)

    def show_counts(self, counts: Sequence[int]) -> None:
        """Saved here, packed, sent, received, accepted."""
        spoken = [f"{mark_word(mark)}: {count}" for mark, count in zip(STATIONS, counts, strict=True)]
        self._counts = tuple(counts)
        self.updateGeometry()
        self.setAccessibleName(", ".join(spoken))
        self.update()

    def counts(self) -> tuple[int, ...]:
        """The counts shown."""
        return self._counts

    def sizeHint(self) -> QSize:
        """Number above, word below."""
        return QSize(sum(self._needs()) + _TIP, style.line_box("num") + style.line_box("body") + 16)

    def _needs(self) -> list[int]:
        """Pixels that each arrow needs, with the gap after it."""
        words, figures = style.metrics(self._word_role(), bold=True), style.metrics("num", bold=True)
        side = round(style.size("num") * 0.85)
        needs = []
        for at, mark in enumerate(STATIONS):
            figure = side + 10 + figures.horizontalAdvance(formats.count(self._counts[at]))
            text = max(words.horizontalAdvance(mark_word(mark)), figure)
            needs.append(text + (_TIP if at else 0) + 14 + 6 + _GAP)
        return needs

    def _word_role(self) -> SizeRole:
        return "cap" if style.is_small() else "body"

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self.updateGeometry()
            self.show_counts(self._counts)
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the arrows; the one where records wait has a frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        needs = self._needs()
        spare = max(0.0, (self.width() - _TIP + _GAP - sum(needs)) / len(STATIONS))
        x = 0.0
        for at, need in enumerate(needs):
            self._paint_arrow(painter, at, QRectF(x, 0, need + spare - _GAP, self.height()), _TIP)
            x += need + spare
        painter.end()

    def _paint_arrow(self, painter: QPainter, at: int, place: QRectF, tip: int) -> None:
        mark = STATIONS[at]
        tokens = style.look().tokens.marks[mark]
        inside = place.adjusted(1.5, 1.5, 0, -1.5)
        notch = tip if at else 0
        outline = QPolygonF(
            [
                inside.topLeft(),
                inside.topRight(),
                QPointF(inside.right() + tip - 2, inside.center().y()),
                inside.bottomRight(),
                inside.bottomLeft(),
                QPointF(inside.left() + notch, inside.center().y()),
            ]
        )
        waits = at == 1 and self._counts[at] > 0
        border = 2 if waits else (style.look().theme.border if style.look().theme.border > 1 else 0)
        painter.setPen(QPen(style.colour(tokens.colour), border) if border else Qt.PenStyle.NoPen)
        painter.setBrush(style.colour(tokens.tint))
        painter.drawPolygon(outline)
        text = place.adjusted(notch + 14, 8, -2, -8)
        side = round(style.size("num") * 0.85)
        top = QRectF(text.x(), text.y(), text.width(), style.line_box("num"))
        paint_mark(painter, QRectF(top.x(), top.center().y() - side / 2, side, side), mark)
        painter.setFont(style.font("num", bold=True))
        painter.setPen(style.colour("ink"))
        painter.drawText(
            top.adjusted(side + 10, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, formats.count(self._counts[at])
        )
        painter.setFont(style.font(self._word_role(), bold=True))
        painter.setPen(style.colour(tokens.colour))
        below = QRectF(text.x(), top.bottom(), text.width(), style.line_box("body"))
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, mark_word(mark))
