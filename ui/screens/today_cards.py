"""The small cards of the market day: a counter, what is to mend, the rules in force."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from app.domain.rules import Rule
from app.read_models import RecordRow
from ui import formats, style
from ui.actions import ActionId, Actions
from ui.messages import sentence
from ui.screens.rule_words import basis_word, rule_value
from ui.screens.words import localized
from ui.tokens import MarkName
from ui.viewmodels.today import TodayView
from ui.widgets.card import Card, HairLine
from ui.widgets.key_button import KeyButton
from ui.widgets.state_mark import StateChip, StateMark
from ui.widgets.text_label import FigureLabel, TextLabel

TO_MEND_IN_CARD = 4


class CounterCard(Card):
    """Shape, figure, word and its source."""

    def __init__(self, mark: MarkName) -> None:
        super().__init__()
        self._mark, self._figure = StateMark(mark, scale=1.5), FigureLabel("", "num")
        self._word, self._source = TextLabel("", "cap", colour="ink", bold=True), TextLabel("", "cap", wrap=True)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._mark)
        line.addWidget(self._figure)
        line.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self._word)
        column.addWidget(self._source)
        self.add(column)

    def show_count(self, count: int, word: str, source: str) -> None:
        """Show a figure."""
        self._figure.setText(formats.count(count))
        self._word.setText(word)
        self._source.setText(source)
        self._source.setVisible(bool(source) and not style.is_small())


class MendCard(Card):
    """What came back, each with the key that mends it."""

    def __init__(self, actions: Actions, picks: Sequence[ActionId]) -> None:
        self._chip = StateChip("bad")
        super().__init__(right=self._chip)
        self._actions, self._picks = actions, picks
        self._rows = QVBoxLayout()
        self.add(self._rows)

    def show_rows(self, rows: Sequence[RecordRow]) -> None:
        """Show other records, and all words anew."""
        self.set_title(self.tr("To mend"))
        self._chip.show_state("bad" if rows else "ok", formats.count(len(rows)))
        clear(self._rows)
        for number, row in enumerate(rows[:TO_MEND_IN_CARD], 1):
            if number > 1:
                self._rows.addWidget(HairLine())
            self._rows.addLayout(self._line(number, row))
        if not rows:
            self._rows.addWidget(TextLabel(self.tr("Nothing came back."), colour="ink2", wrap=True))
        elif len(rows) > TO_MEND_IN_CARD:
            more = self.tr("and %n more under Records", "", len(rows) - TO_MEND_IN_CARD)
            self._rows.addWidget(TextLabel(more, "cap"))

    def _line(self, number: int, row: RecordRow) -> QHBoxLayout:
        reason = row.reasons[0] if row.reasons else None
        told = self.tr("The port could not take it.") if reason is None else sentence(reason.code, reason.params).what
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(row.person_name, bold=True, wrap=True))
        words.addWidget(TextLabel(told, "cap", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(StateMark("bad", scale=1.5))
        line.addLayout(words, 1)
        action = self._actions.action(self._picks[number - 1])
        line.addWidget(KeyButton(self.tr("Mend"), kind="bad", action=action))
        return line


class RulesCard(Card):
    """Value, rule, day and source of the rules that matter every day."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = QGridLayout()
        self._rows.setColumnStretch(0, 1)
        self.add(self._rows)

    def show_rules(self, view: TodayView, language: str) -> None:
        """Show what is in force today."""
        self.set_title(self.tr("Rules in force"))
        clear(self._rows)
        if view.pack is None:
            none = self.tr("No rule pack is in force today. Take one in under Settings, Shift F2.")
            self._rows.addWidget(TextLabel(none, colour="bad", bold=True, wrap=True), 0, 0, 1, 2)
            return
        for at, rule in enumerate(view.rules):
            self._line(at, rule, language)
        pack = self.tr("{office} · from {day}").format(office=view.pack.issued_by, day=view.pack.valid_from)
        self._rows.addWidget(TextLabel(pack, "cap", wrap=True), len(view.rules), 0, 1, 2)
        if view.pack.practice:
            note = TextLabel(self.tr("Example, confirm with the competent office"), "cap", colour="warn", wrap=True)
            self._rows.addWidget(note, len(view.rules) + 1, 0, 1, 2)

    def _line(self, at: int, rule: Rule, language: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(TextLabel(localized(rule.text, language), wrap=True))
        source = self.tr("{rule} · from {day} · source {source}")
        shown = source.format(rule=rule.rule_id, day=rule.valid_from, source=basis_word(rule))
        words.addWidget(TextLabel(shown, "cap", wrap=True))
        self._rows.addLayout(words, at, 0)
        self._rows.addWidget(TextLabel(rule_value(rule), bold=True, align="right"), at, 1)


def clear(layout: QVBoxLayout | QGridLayout | QHBoxLayout) -> None:
    """Take every widget and inner layout out of a layout."""
    while layout.count():
        item = layout.takeAt(0)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QGridLayout | QHBoxLayout):
            clear(inner)
