"""The sync badge: returned, waiting, last contact with its age. On every screen, upper right. Never green."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from ui import formats, style
from ui.tokens import ColourRole, MarkName
from ui.widgets.key_cap import cap_size, cap_text, paint_cap
from ui.widgets.mark_shapes import paint_mark

STALE_AFTER_MINUTES = 60
"""Age of the last contact from which the badge shows the hour-glass (design §4)."""
_SIDE = 14


@dataclass(frozen=True, slots=True)
class BadgeView:
    """What the badge tells. `contact_text` is the local time of the last contact; None for both: never yet."""

    returned: int = 0
    waiting: int = 0
    contact_text: str | None = None
    age_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    mark: MarkName | None
    text: str
    colour: ColourRole
    bold: bool


class SyncBadge(QAbstractButton):
    """Pressing it (or its key) goes to the port screen."""

    def __init__(self, action: QAction | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = BadgeView()
        self._action = action
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if action is not None:
            self.clicked.connect(action.trigger)
            action.changed.connect(self.updateGeometry)
        self.show_badge(self._view)

    def view(self) -> BadgeView:
        """What is told now."""
        return self._view

    def is_stale(self) -> bool:
        """Whether the last contact is so old that the hour-glass stands there (or there was none)."""
        age = self._view.age_minutes
        return age is None or age > STALE_AFTER_MINUTES

    def show_badge(self, view: BadgeView) -> None:
        """Tell new counts."""
        self._view = view
        self.setAccessibleName(", ".join(part.text for part in self._parts()))
        self.updateGeometry()
        self.update()

    def _parts(self) -> list[_Part]:
        parts: list[_Part] = []
        if self._view.returned:
            parts.append(_Part("bad", self.tr("{count} returned").format(count=self._view.returned), "bad", True))
        waiting = self.tr("{count} waiting").format(count=self._view.waiting)
        parts.append(_Part("packed", waiting, "rest", True))
        stale = self.is_stale()
        parts.append(_Part("wait" if stale else None, self._contact_words(), "warn" if stale else "ink2", False))
        return parts

    def _contact_words(self) -> str:
        if self._view.contact_text is None or self._view.age_minutes is None:
            return self.tr("no contact yet")
        return f"{self._view.contact_text} · {formats.age(self._view.age_minutes)}"

    def _cap(self) -> str:
        if self._action is None or not self._action.isEnabled():
            return ""
        return cap_text(self._action.shortcut())

    def _part_width(self, part: _Part) -> int:
        mark = round(style.size("body") * 1.1) + 7 if part.mark else 0
        return mark + style.metrics(bold=part.bold).horizontalAdvance(part.text)

    def sizeHint(self) -> QSize:
        """Whole words at every width."""
        parts = self._parts()
        width = 2 * _SIDE + sum(self._part_width(part) for part in parts) + _SIDE * (len(parts) - 1) + 8
        if self._cap():
            width += cap_size(self._cap()).width() + 10
        return QSize(width, min(style.size("field") - 4, style.size("top") - 8))

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow look and language."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LanguageChange):
            self.show_badge(self._view)
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill with its parts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(style.colour("edge"), max(1.3, style.look().theme.border)))
        painter.setBrush(style.colour("sheet"))
        painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
        x = float(_SIDE)
        for part in self._parts():
            if not part.bold:
                painter.fillRect(QRectF(x - 4, 12, 1, self.height() - 24), style.colour("edge"))
                x += 8
            x = self._paint_part(painter, x, part) + _SIDE
        cap = self._cap()
        if cap:
            box = cap_size(cap)
            place = QRectF(x - 4, (self.height() - box.height()) // 2, box.width(), box.height())
            paint_cap(painter, place, cap, style.colour("ink2"), style.colour("edge"))
        painter.end()

    def _paint_part(self, painter: QPainter, x: float, part: _Part) -> float:
        if part.mark:
            side = round(style.size("body") * 1.1)
            paint_mark(painter, QRectF(x, (self.height() - side) / 2, side, side), part.mark)
            x += side + 7
        painter.setFont(style.font(bold=part.bold))
        painter.setPen(style.colour(part.colour))
        width = style.metrics(bold=part.bold).horizontalAdvance(part.text)
        painter.drawText(QRectF(x, 0, width + 4, self.height() - 1), Qt.AlignmentFlag.AlignVCenter, part.text)
        return x + width
