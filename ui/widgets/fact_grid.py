"""Facts of one thing: a small word above each value, in columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.widgets.text_label import TextLabel


class FactGrid(QWidget):
    """`show_facts` takes pairs of a word and its value; values wrap, they are never cut."""

    def __init__(self, *, columns: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = columns
        self._labels: list[tuple[TextLabel, TextLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(0)
        for column in range(columns):
            self._grid.setColumnStretch(column, 1)

    def show_facts(self, facts: Sequence[tuple[str, str]]) -> None:
        """Show other facts in the order of reading."""
        while len(self._labels) < len(facts):
            self._add()
        for at, (word, value) in enumerate(self._labels):
            shown = at < len(facts)
            word.setText(facts[at][0] if shown else "")
            value.setText(facts[at][1] if shown else "")
            value.setAccessibleName(" ".join(facts[at]) if shown else "")
            word.setVisible(shown)
            value.setVisible(shown)

    def facts(self) -> list[tuple[str, str]]:
        """The facts shown."""
        return [(word.text(), value.text()) for word, value in self._labels if not word.isHidden()]

    def _add(self) -> None:
        row, column = divmod(len(self._labels), self._columns)
        word, value = TextLabel(role="cap"), TextLabel(bold=True, wrap=True)
        self._grid.addWidget(word, 2 * row, column)
        self._grid.addWidget(value, 2 * row + 1, column)
        self._labels.append((word, value))
