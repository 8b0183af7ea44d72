"""The steps of a day or a flow: done, now, later. It shows; it is not clicked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import style
from ui.icons import paint_icon
from ui.tokens import ColourRole


class Stepper(QWidget):
    """Done = accent with tick, now = accent ring with its number, later = grey ring."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self._now = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_steps(self, words: Sequence[str], now: int) -> None:
        """`now` counts from 0; as many as there are words means all done."""
        self._words, self._now = tuple(words), now
        current = words[now] if 0 <= now < len(words) else self.tr("all done")
        self.setAccessibleName(self.tr("Step {n} of {count}: {word}").format(n=now + 1, count=len(words), word=current))
        self.updateGeometry()
        self.update()

    def _side(self) -> int:
        return round(style.size("body") * 1.9)

    def sizeHint(self) -> QSize:
        """Rings above, words below."""
        widest = max((style.metrics(bold=True).horizontalAdvance(word) for word in self._words), default=40)
        return QSize(len(self._words) * (widest + 12), self._side() + 8 + style.line_box("body"))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the steps."""
        if not self._words:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        step = self.width() / len(self._words)
        for at in range(len(self._words)):
            self._paint_step(painter, at, step)
        painter.end()

    def _paint_step(self, painter: QPainter, at: int, step: float) -> None:
        side, middle = self._side(), (at + 0.5) * step
        if at:
            width = step - side - 16
            role: ColourRole = "act" if at <= self._now else "line"
            painter.fillRect(QRectF(middle - step / 2 - width / 2, side / 2 - 1, width, 3), style.colour(role))
        ring = QRectF(middle - side / 2, 0, side, side).adjusted(2, 2, -2, -2)
        if at < self._now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour("act"))
            painter.drawEllipse(ring)
            paint_icon(painter, ring.adjusted(4, 4, -4, -4), "check", style.colour("act_ink"))
        else:
            is_now = at == self._now
            painter.setPen(QPen(style.colour("act" if is_now else "edge"), 3 if is_now else 1.5))
            painter.setBrush(style.colour("act_soft" if is_now else "sheet"))
            painter.drawEllipse(ring)
            painter.setFont(style.font("cap", bold=True))
            painter.setPen(style.colour("ink" if is_now else "ink2"))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(at + 1))
        painter.setFont(style.font(bold=at == self._now))
        painter.setPen(style.colour("ink" if at <= self._now else "ink2"))
        words = QRectF(at * step, side + 6, step, style.line_box("body"))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._words[at])
