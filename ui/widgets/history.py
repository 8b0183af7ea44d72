"""What happened, newest first: marks on a vertical line; what, who or where, time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui import style
from ui.tokens import MarkName
from ui.widgets.state_mark import StateMark
from ui.widgets.text_label import TextLabel


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One event. `time_text` carries both zones when the other country acted."""

    mark: MarkName
    what: str
    where: str = ""
    time_text: str = ""


class _Entry(QWidget):
    def __init__(self, entry: HistoryEntry, *, is_last: bool) -> None:
        super().__init__()
        self._is_last = is_last
        self._mark = StateMark(entry.mark, word=entry.what)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(entry.what, bold=True, wrap=True))
        if entry.where:
            words.addWidget(TextLabel(entry.where, "cap", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 8)
        row.setSpacing(12)
        row.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(TextLabel(entry.time_text, "cap", align="right"), 0, Qt.AlignmentFlag.AlignTop)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_last:
            return
        painter = QPainter(self)
        x = self._mark.geometry().center().x()
        top = self._mark.geometry().bottom() + 4
        painter.fillRect(x, top, 2, self.height() - top, style.colour("line"))
        painter.end()


class History(QWidget):
    """Entries newest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._entries: tuple[HistoryEntry, ...] = ()

    def show_entries(self, entries: Sequence[HistoryEntry]) -> None:
        """Show other events; equal ones are left alone."""
        if tuple(entries) == self._entries:
            return
        self._entries = tuple(entries)
        while self._column.count():
            widget = self._column.takeAt(0).widget()  # type: ignore[union-attr]
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for at, entry in enumerate(self._entries):
            self._column.addWidget(_Entry(entry, is_last=at == len(self._entries) - 1))
        self._column.addStretch(1)

    def entries(self) -> tuple[HistoryEntry, ...]:
        """The events shown."""
        return self._entries
