"""The answer to one card: a full field of colour with a shape, the huge name, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.icons import IconView
from ui.tokens import ColourRole, MarkName
from ui.widgets.mark_shapes import paint_mark
from ui.widgets.state_mark import StateChip
from ui.widgets.text_label import TextLabel

LONG_FACT = 24
"""Characters from which a fact is a sentence."""
WHOLE_REASON = 60
"""Characters from which a fact is a reason with rule, paper and dates."""
SMALLEST_NAME = 24
"""Pixels below which a name is wrapped rather than made smaller."""


@dataclass(frozen=True, slots=True)
class AnswerParts:
    """What the field shows. ``mark`` None is the empty field before the first card; ``unknown`` has the hour-glass."""

    mark: MarkName | None = None
    head: str = ""
    below_head: str = ""
    name: str = ""
    source: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    unknown: str = ""


class _BigMark(QWidget):
    """The shape in white with the ground's colour inside."""

    def __init__(self) -> None:
        super().__init__()
        self.mark: MarkName | None = None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.mark is None:
            return
        painter = QPainter(self)
        ground = style.colour(style.look().tokens.marks[self.mark].colour)
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        paint_mark(painter, place, self.mark, colour=style.colour("on"), inner=ground)
        painter.end()


class AnswerField(QFrame):
    """Green, amber, red or empty; the name takes as many pixels as fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts = AnswerParts()
        self._mark = _BigMark()
        self._icon = IconView("id-card", "ink3", 48)
        self._head, self._below = TextLabel("", "num", wrap=True), TextLabel("", "lead", wrap=True)
        self._name = TextLabel("", "huge", wrap=True)
        self._source = TextLabel("", "h1", bold=False, wrap=True)
        self._unknown = StateChip("wait")
        self._facts = [(TextLabel("", "lead"), TextLabel("", "num", wrap=True)) for _ in range(2)]
        self._lay_out()
        self._follow_look()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._head)
        words.addWidget(self._below)
        self._top = QHBoxLayout()
        self._top.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addLayout(words, 1)
        self._foot = QHBoxLayout()
        for word, value in self._facts:
            column = QVBoxLayout()
            column.setSpacing(0)
            column.addWidget(word)
            column.addWidget(value)
            self._foot.addLayout(column, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addStretch(1)
        self._column.addWidget(self._name)
        self._column.addWidget(self._source)
        self._column.addStretch(1)
        self._column.addWidget(self._unknown)
        self._column.addLayout(self._foot)

    def parts(self) -> AnswerParts:
        """What is shown now."""
        return self._parts

    def show_answer(self, parts: AnswerParts) -> None:
        """Show another answer at once."""
        self._parts = parts
        self._mark.mark = parts.mark
        self._mark.setVisible(parts.mark is not None)
        self._icon.setVisible(parts.mark is None)
        for label, text in (
            (self._head, parts.head),
            (self._below, parts.below_head),
            (self._name, parts.name),
            (self._source, parts.source),
        ):
            label.setText(text)
            label.setVisible(bool(text))
        self._unknown.setVisible(bool(parts.unknown))
        if parts.unknown:
            self._unknown.show_state("wait", parts.unknown)
        self._show_facts(parts.facts)
        ink: ColourRole = "ink" if parts.mark is None else "on"
        for label in self._labels():
            label.set_colour(ink)
        self._fit_name()
        self.setAccessibleName(" · ".join(part for part in (parts.head, parts.name, parts.below_head) if part))
        self._mark.update()
        self.update()

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        for at, (word, value) in enumerate(self._facts):
            shown = at < len(facts)
            word.setText(facts[at][0] if shown else "")
            value.setText(facts[at][1] if shown else "")
            word.setVisible(shown)
            value.setVisible(shown)
            self._foot.setStretch(at, 1 if shown else 0)
        if len(facts) == 2:
            self._foot.setStretch(0, 3 if len(facts[0][1]) > LONG_FACT else 1)
        self._follow_facts()

    def _labels(self) -> list[TextLabel]:
        return [self._head, self._below, self._name, self._source, *(one for pair in self._facts for one in pair)]

    def _fit_name(self) -> None:
        """A long name gets smaller letters before it wraps; it is never cut."""
        letters = style.font("huge", bold=True)
        room = self.width() - 2 * self._edge()
        wanted = style.metrics("huge", bold=True).horizontalAdvance(self._parts.name)
        if wanted > room > 0:
            letters.setPixelSize(max(SMALLEST_NAME, letters.pixelSize() * room // wanted))
        height, line = self._height_left(), QFontMetrics(letters).height()
        if line > height > 0:
            letters.setPixelSize(max(SMALLEST_NAME, letters.pixelSize() * height // line))
        self._name.setFont(letters)
        self._name.setMinimumHeight(QFontMetrics(letters).height())

    def _height_left(self) -> int:
        """What the other words leave to the name: in a small window none lies over another."""
        column = self._column.contentsMargins()
        width = self.width() - column.left() - column.right()
        others = [self._top.sizeHint().height(), self._facts_height(width)]
        others += [each.sizeHint().height() for each in (self._source, self._unknown) if not each.isHidden()]
        spaces = self._column.spacing() * (self._column.count() - 1)
        return self.height() - column.top() - column.bottom() - sum(others) - spaces

    def _facts_height(self, width: int) -> int:
        """Wrapped words say how high they are only when they are told how wide."""
        shown = [pair for pair in self._facts if not pair[1].isHidden()]
        heights = [
            (0 if word.isHidden() else word.sizeHint().height()) + value.heightForWidth(width // len(shown))
            for word, value in shown
        ]
        return max(heights, default=0)

    def _edge(self) -> int:
        return 16 if style.is_small() else 36

    def _follow_look(self) -> None:
        small = style.is_small()
        edge = self._edge()
        self._column.setContentsMargins(edge, edge * 3 // 4, edge, edge * 3 // 4)
        self._column.setSpacing(2 if small else 8)
        self._top.setSpacing(12 if small else 24)
        self._foot.setSpacing(16)
        side = 52 if small else 96
        self._mark.setFixedSize(side, side)
        self._head.set_role("h1" if small else "num", bold=True)
        self._source.set_role("lead" if small else "h1", bold=False)
        self._follow_facts()
        self._fit_name()

    def _follow_facts(self) -> None:
        """Sentences are set smaller than amounts; one with its rule stands alone in a small window."""
        small = style.is_small()
        for at, (word, value) in enumerate(self._facts):
            is_long, has_rule = len(value.text()) > LONG_FACT, len(value.text()) > WHOLE_REASON
            value.set_role("cap" if small and has_rule else "lead" if small or is_long else "h1", bold=True)
            word.setVisible(at < len(self._parts.facts) and not (small and has_rule))

    def resizeEvent(self, event: object) -> None:
        """Fit the name anew."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit_name()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The colour of the answer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = self._parts.mark
        radius = style.look().theme.card_radius
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if mark is None:
            painter.setPen(QPen(style.colour("line"), style.look().theme.border))
            painter.setBrush(style.colour("sheet"))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(style.colour(style.look().tokens.marks[mark].colour))
        painter.drawRoundedRect(place, radius, radius)
        painter.end()
