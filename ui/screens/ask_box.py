"""The question of a goods line that a list names only in part (R-CN-25): a person looks and ticks the answer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.problems import Problem
from ui.screens.words import problem_words
from ui.viewmodels.lot_form import NOT_LISTED
from ui.widgets.text_label import TextLabel
from ui.widgets.tick_box import TickBox


class AskBox(QWidget):
    """What the list says, and the box to tick. `answered` tells what is kept: ``no``, or nothing when unticked."""

    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._asked = TextLabel("", "cap", colour="warn", wrap=True)
        self.tick = TickBox()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._asked)
        column.addWidget(self.tick)
        self.tick.toggled.connect(lambda on: self.answered.emit(NOT_LISTED if on else ""))
        self.retranslate()
        self.hide()

    @property
    def waits(self) -> bool:
        """Whether the question is asked and not answered yet."""
        return not self.isHidden() and not self.tick.isChecked()

    def show_answer(self, answer: str, problem: Problem | None) -> None:
        """Show the question, or the answer that was given so that it can be taken back."""
        self._asked.setText(problem_words(problem))
        self._asked.setVisible(problem is not None)
        before = self.tick.blockSignals(True)
        self.tick.setChecked(answer == NOT_LISTED)
        self.tick.blockSignals(before)
        self.setVisible(problem is not None or answer == NOT_LISTED)

    def retranslate(self) -> None:
        """Set the words."""
        self.tick.set_words(
            self.tr("Looked at: not the listed goods"), self.tr("Listed goods are taken off; the tick is kept.")
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
