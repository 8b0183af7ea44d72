"""Filters over a list: shape + word + count of the whole. ← → choose while the lamp is on them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import formats, style
from ui.tokens import MarkName
from ui.widgets.mark_shapes import paint_mark

_SIDE, _BETWEEN, _TEXT_GAP = 13, 8, 9


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter; the count is always of the whole, never of the page."""

    key: str
    text: str
    count: int
    mark: MarkName | None = None


class FilterChips(QWidget):
    """A row of chips that wraps; `chosen` tells the key of the filter now in force."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chips: tuple[Chip, ...] = ()
        self._current = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_chips(self, chips: Sequence[Chip]) -> None:
        """Show filters; the key in force stays in force."""
        key = self.current_key()
        self._chips = tuple(chips)
        self._current = next((at for at, chip in enumerate(chips) if chip.key == key), 0)
        self._speak()
        self.updateGeometry()
        self.update()

    def current_key(self) -> str:
        """The filter in force, empty without chips."""
        return self._chips[self._current].key if self._current < len(self._chips) else ""

    def choose(self, key: str) -> None:
        """Put a filter in force and tell it, if it is another one."""
        at = next((at for at, chip in enumerate(self._chips) if chip.key == key), -1)
        if at >= 0 and at != self._current:
            self._current = at
            self._speak()
            self.update()
            self.chosen.emit(key)

    def _speak(self) -> None:
        self.setAccessibleName(", ".join(f"{chip.text} {chip.count}" for chip in self._chips))
        self.setAccessibleDescription(self._chips[self._current].text if self._chips else "")

    # -- places
    def _width_of(self, chip: Chip) -> int:
        metrics = style.metrics(bold=True)
        mark = round(style.size("body") * 1.1) + 7 if chip.mark else 0
        words = metrics.horizontalAdvance(chip.text) + _TEXT_GAP + metrics.horizontalAdvance(formats.count(chip.count))
        return 2 * _SIDE + mark + words

    def _height(self) -> int:
        return style.size("btn") - 4

    def _places(self, width: int) -> list[QRectF]:
        places: list[QRectF] = []
        x = y = 0
        for chip in self._chips:
            chip_width = self._width_of(chip)
            if x and x + chip_width > width:
                x, y = 0, y + self._height() + _BETWEEN
            places.append(QRectF(x, y, chip_width, self._height()))
            x += chip_width + _BETWEEN
        return places

    def hasHeightForWidth(self) -> bool:
        """Rows follow from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Pixels for all rows of chips."""
        places = self._places(width)
        return int(places[-1].bottom()) + 1 if places else self._height()

    def sizeHint(self) -> QSize:
        """All in one row."""
        width = sum(self._width_of(chip) + _BETWEEN for chip in self._chips)
        return QSize(width, self._height())

    def minimumSizeHint(self) -> QSize:
        """The widest chip."""
        return QSize(max((self._width_of(chip) for chip in self._chips), default=48), self._height())

    # -- hands
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """← → take the neighbour."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self._current + step < len(self._chips):
            self.choose(self._chips[self._current + step].key)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press takes the chip."""
        for chip, place in zip(self._chips, self._places(self.width()), strict=True):
            if place.contains(event.position()):
                self.choose(chip.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The lamp comes."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The lamp goes."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    # -- painting
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chips."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, place in enumerate(self._places(self.width())):
            self._paint_chip(painter, at, place)
        painter.end()

    def _paint_chip(self, painter: QPainter, at: int, place: QRectF) -> None:
        chip, is_current = self._chips[at], at == self._current
        lamp = is_current and self.hasFocus()
        frame = "lamp_edge" if lamp else "act" if is_current else "edge"
        fill = "lamp_fill" if lamp else "act_soft" if is_current else "sheet"
        stroke = 3.0 if lamp else 2.5 if is_current else style.look().tokens.control_stroke
        painter.setPen(QPen(style.colour(frame), stroke))  # type: ignore[arg-type]
        painter.setBrush(style.colour(fill))  # type: ignore[arg-type]
        radius = style.look().theme.control_radius
        painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
        x = place.x() + _SIDE
        if chip.mark:
            side = round(style.size("body") * 1.1)
            paint_mark(painter, QRectF(x, place.center().y() - side / 2, side, side), chip.mark)
            x += side + 7
        painter.setFont(style.font(bold=True))
        painter.setPen(style.colour("ink"))
        text = QRectF(x, place.y(), place.right() - x, place.height() - 1)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, chip.text)
        right = text.adjusted(0, 0, -_SIDE, 0)
        painter.drawText(right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, formats.count(chip.count))
