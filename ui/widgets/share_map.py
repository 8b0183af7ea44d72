"""The share map: a cell for every member, filled from below by what is used of the limit. Cells carry no text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.widgets.mark_shapes import paint_mark

CellState = Literal["share", "unknown", "blocked", "free", "used"]
CELL_NORMAL, CELL_SMALL, CELL_LARGE = 15, 9, 24
_GAP = {CELL_NORMAL: 4, CELL_SMALL: 3, CELL_LARGE: 6}


@dataclass(frozen=True, slots=True)
class ShareCell:
    """One member: the state and how much of the limit is filled after the split, in thousandths."""

    state: CellState
    filled: int = 1000
    name: str = ""


class ShareMap(QWidget):
    """One widget painting all cells. `moved` tells the cell under the lamp; the table beside it follows."""

    moved = Signal(int)

    def __init__(self, *, large: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: tuple[ShareCell, ...] = ()
        self._current = -1
        self._large = large
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_cells(self, cells: Sequence[ShareCell]) -> None:
        """Show the members in the order of the list."""
        self._cells = tuple(cells)
        self._current = min(self._current, len(self._cells) - 1)
        self._speak()
        self.updateGeometry()
        self.update()

    def set_current(self, at: int) -> None:
        """Echo the lamp row of the table; does not tell `moved`."""
        if -1 <= at < len(self._cells) and at != self._current:
            self._current = at
            self._speak()
            self.update()

    def current(self) -> int:
        """The cell under the lamp, -1 for none."""
        return self._current

    def _speak(self) -> None:
        counts = {state: sum(cell.state == state for cell in self._cells) for state in ("share", "unknown", "blocked")}
        words = self.tr("{share} with a share, {unknown} unknown elsewhere, {blocked} not allowed").format(**counts)
        current = self._cells[self._current].name if 0 <= self._current < len(self._cells) else ""
        self.setAccessibleName(words)
        self.setAccessibleDescription(current)

    # -- places
    def _cell_side(self) -> int:
        if self._large:
            return CELL_LARGE
        return CELL_SMALL if style.is_small() else CELL_NORMAL

    def _step(self) -> int:
        return self._cell_side() + _GAP[self._cell_side()]

    def columns(self, width: int | None = None) -> int:
        """How many cells stand in a row."""
        return max(1, ((self.width() if width is None else width) - 6) // self._step())

    def hasHeightForWidth(self) -> bool:
        """Rows follow from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for all rows."""
        rows = -(-len(self._cells) // self.columns(width)) if self._cells else 1
        return rows * self._step() + 6

    def sizeHint(self) -> QSize:
        """A wide guess; the height follows the width."""
        return QSize(40 * self._step(), self.heightForWidth(40 * self._step()))

    def minimumSizeHint(self) -> QSize:
        """At least a few cells wide."""
        return QSize(10 * self._step(), self._step() + 6)

    def _place(self, at: int) -> QRectF:
        row, column = divmod(at, self.columns())
        side = self._cell_side()
        return QRectF(3 + column * self._step(), 3 + row * self._step(), side, side)

    # -- hands
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the lamp over the cells."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self.columns(),
            Qt.Key.Key_Down: self.columns(),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self._current + step < len(self._cells):
            self._move(self._current + step)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press takes the cell under it."""
        column, row = int(event.position().x() - 3) // self._step(), int(event.position().y() - 3) // self._step()
        at = row * self.columns() + column
        if 0 <= column < self.columns() and 0 <= at < len(self._cells):
            self._move(at)

    def _move(self, at: int) -> None:
        self.set_current(at)
        self.moved.emit(at)

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()
        super().changeEvent(event)

    # -- painting
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells in the exposed part."""
        painter = QPainter(self)
        for at, cell in enumerate(self._cells):
            place = self._place(at)
            if event.rect().intersects(place.toAlignedRect()):
                self._paint_cell(painter, place, cell)
        if 0 <= self._current < len(self._cells):
            self._paint_lamp(painter, self._place(self._current))
        painter.end()

    def _paint_cell(self, painter: QPainter, place: QRectF, cell: ShareCell) -> None:
        if cell.state == "blocked":
            self._framed(painter, place, style.colour("bad_bg"), style.colour("bad"))
            painter.setPen(QPen(style.colour("bad"), 1.5))
            inner = place.adjusted(3, 3, -3, -3)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        elif cell.state == "unknown":
            self._framed(painter, place, style.colour("warn_bg"), style.colour("warn"))
            inset = place.width() * 0.16
            paint_mark(painter, place.adjusted(inset, inset, -inset, -inset), "wait")
        else:
            self._paint_fill(painter, place, cell)

    def _paint_fill(self, painter: QPainter, place: QRectF, cell: ShareCell) -> None:
        painter.fillRect(place, style.colour("rest_bg"))
        height = round(place.height() * min(1000, max(0, cell.filled)) / 1000)
        if cell.state == "share":
            brush = QBrush(style.colour("act"))
        else:
            brush = QBrush(style.colour("ink2"), Qt.BrushStyle.BDiagPattern)
        painter.fillRect(QRectF(place.x(), place.bottom() - height, place.width(), height), brush)
        if cell.state != "share" or style.look().theme.border > 1:
            painter.setPen(QPen(style.colour("edge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _framed(self, painter: QPainter, place: QRectF, fill: QColor, frame: QColor) -> None:
        painter.fillRect(place, fill)
        painter.setPen(QPen(frame, 1.3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_lamp(self, painter: QPainter, place: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(style.colour("lamp_edge"), 3))
        painter.drawRect(place.adjusted(-1, -1, 1, 1))
        painter.setPen(QPen(style.colour("lamp"), 1.5))
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
