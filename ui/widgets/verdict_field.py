"""The full-colour answer of a presence run: who, and yes, look here, or no. Seen from across the room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui import style
from ui.tokens import ColourRole, MarkName
from ui.widgets.mark_shapes import paint_mark
from ui.widgets.text_label import TextLabel

VerdictKind = Literal["ok", "warn", "bad", "empty"]
_GROUND: dict[VerdictKind, ColourRole] = {"ok": "ok", "warn": "warn", "bad": "bad", "empty": "sheet"}
_MARK: dict[VerdictKind, MarkName] = {"ok": "ok", "warn": "warn", "bad": "bad", "empty": "todo"}


@dataclass(frozen=True, slots=True)
class VerdictView:
    """What the field says; `facts` are pairs of a word and its value (quota left; why and which rule)."""

    kind: VerdictKind = "empty"
    headline: str = ""
    below: str = ""
    name: str = ""
    name_below: str = ""
    facts: tuple[tuple[str, str], ...] = ()


class _BigMark(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.kind: VerdictKind = "empty"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.follow_look()

    def follow_look(self) -> None:
        side = round(style.size("huge") * 1.2)
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ink = style.colour("ink3" if self.kind == "empty" else "on")
        inner = style.colour(_GROUND[self.kind])
        paint_mark(painter, QRectF(self.rect()).adjusted(1, 1, -1, -1), _MARK[self.kind], colour=ink, inner=inner)
        painter.end()


class VerdictField(QFrame):
    """Green tick, amber triangle, red octagon, or white while no card was laid."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = VerdictView()
        self._mark = _BigMark()
        self._headline = TextLabel(role="num", bold=True, wrap=True)
        self._below = TextLabel(role="lead", wrap=True)
        self._name = TextLabel(role="huge", wrap=True)
        self._name_below = TextLabel(role="h2", bold=False, wrap=True)
        self._facts = [(TextLabel(role="lead"), TextLabel(role="h2", wrap=True)) for _ in range(2)]
        self._column = QVBoxLayout(self)
        self._lay_out()
        self._follow_look()
        self.show_verdict(self._view)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self._headline)
        words.addWidget(self._below)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(self._mark)
        head.addLayout(words, 1)
        foot = QHBoxLayout()
        for at, (word, value) in enumerate(self._facts):
            column = QVBoxLayout()
            column.addWidget(word)
            column.addWidget(value)
            foot.addLayout(column, 1 - at)
        self._column.addLayout(head)
        self._column.addStretch(1)
        self._column.addWidget(self._name)
        self._column.addWidget(self._name_below)
        self._column.addStretch(1)
        self._column.addLayout(foot)

    def view(self) -> VerdictView:
        """What is said now."""
        return self._view

    def show_verdict(self, view: VerdictView) -> None:
        """Say something else; the colour changes at once."""
        self._view = view
        self._mark.kind = view.kind
        self._mark.update()
        self._headline.setText(view.headline)
        self._below.setText(view.below)
        self._name.setText(view.name)
        self._name_below.setText(view.name_below)
        self._show_facts(view.facts)
        ink: ColourRole = "ink" if view.kind == "empty" else "on"
        for label in self.findChildren(TextLabel):
            label.set_colour(ink)
        style.set_role(self, frame=f"full_{view.kind}")
        self.setAccessibleName(", ".join(part for part in (view.headline, view.name, view.below) if part))

    def _show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        for at, (word, value) in enumerate(self._facts):
            shown = at < len(facts)
            word.setText(facts[at][0] if shown else "")
            value.setText(facts[at][1] if shown else "")
            word.setVisible(shown)
            value.setVisible(shown)

    def _follow_look(self) -> None:
        pad = style.size("pad") * (1 if style.is_small() else 2)
        self._column.setContentsMargins(pad, pad, pad, pad)
        self._mark.follow_look()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)
