"""What a pack or list would change, line by line, before anybody takes it in."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.rule_changes import ADDED, CHANGED, GONE, RulesChange, ValueChange, ValueOf
from app.domain.watch_list import WatchEntry
from app.services.rule_packs import WatchChange
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.screens.rule_words import basis_word, kind_word, trust_word, value_word
from ui.screens.words import localized, other_language
from ui.viewmodels.rules import change_name
from ui.why import dates_words
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable


class RuleChangeCard(QWidget):
    """A banner that says what is looked at, and the list of values: before → after, dates, source."""

    def __init__(self, language: str) -> None:
        super().__init__()
        self._language = language
        self._rows = FrozenRowsModel(self._columns(), _key)
        self.table = DataTable(self._rows, name="rule_changes", two_lines=True)
        self.table.set_enter_acts(False)
        self.banner = Banner("warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        card = Card(padded=False)
        card.add(self.table, 1)
        column.addWidget(card, 1)

    def show_change(self, change: RulesChange | WatchChange | None, language: str) -> None:
        """Show a change; None empties the list."""
        self._language = language
        lines = () if change is None else change_lines(change)
        self._rows.replace(lines)
        self._rows.retranslate()
        if change is None:
            return
        name, version = change_name(change)
        what = self.tr("{pack}, version {version}: looked at, not yet taken").format(pack=name, version=version)
        counts = {kind: sum(line.what == kind for line in lines) for kind in (ADDED, CHANGED, GONE)}
        below = self.tr("{added} new, {changed} changed, {gone} gone. Enter takes it in, Esc leaves it.")
        self.banner.show_banner("warn", what, below.format(**counts))

    def _columns(self) -> list[Column[ValueChange]]:
        return [
            Column("rule", lambda: self.tr("Rule"), self._rule_cell),
            Column("value", lambda: self.tr("Before → after"), _value_cell, 24),
            Column("days", lambda: self.tr("From · until"), _days_cell, 16),
            Column("source", lambda: self.tr("Source"), _source_cell, 20, in_small=False),
            Column("what", lambda: self.tr("Change"), self._what_cell, 12),
        ]

    def _rule_cell(self, line: ValueChange) -> Cell:
        name = line.shown.name
        other = localized(name, other_language(self._language))
        return Cell(localized(name, self._language), other, bold=True)

    def _what_cell(self, line: ValueChange) -> Cell:
        words = {ADDED: self.tr("new"), CHANGED: self.tr("changed"), GONE: self.tr("gone")}
        second = line.shown.rule_id
        mark = {ADDED: "info", CHANGED: "warn", GONE: "bad"}
        return Cell(words[line.what], second, mark=mark[line.what])  # type: ignore[arg-type]


def change_lines(change: RulesChange | WatchChange) -> tuple[ValueChange, ...]:
    """Return the lines of a pack's change, or those of a list in the same form."""
    if isinstance(change, RulesChange):
        return change.changes
    added = (ValueChange(ADDED, None, _entry_value(entry)) for entry in change.added)
    return (*added, *(ValueChange(GONE, _entry_value(entry), None) for entry in change.gone))


def _entry_value(entry: WatchEntry) -> ValueOf:
    named = (*entry.goods_ids, *entry.hs_prefixes, *entry.lot_refs, *entry.plates, *filter(None, (entry.producer,)))
    return ValueOf(
        entry.kind,
        entry.entry_id,
        entry.rule_id,
        entry.text,
        named,
        "watch",
        entry.valid_from,
        entry.valid_to,
        entry.legal_basis,
        entry.source,
        entry.trust,
        entry.example,
    )


def _value_cell(line: ValueChange) -> Cell:
    words = [value_word(each) for each in (line.old, line.new) if each is not None]
    moved = len(words) == 2 and words[0] != words[1]
    return Cell(" → ".join(words) if moved else words[-1], kind_word(line.shown.kind), bold=True)


def _days_cell(line: ValueChange) -> Cell:
    words = [dates_words(each.valid_from, each.valid_to) for each in (line.old, line.new) if each is not None]
    return Cell(words[-1], words[0] if len(words) == 2 and words[0] != words[1] else "")


def _source_cell(line: ValueChange) -> Cell:
    value = line.shown
    mark = QCoreApplication.translate("Rules", "example, confirm") if value.example else trust_word(value.trust)
    return Cell(basis_word(value), f"{value.source} · {mark}")


def _key(line: ValueChange) -> str:
    value = line.shown
    return f"{line.what}:{value.kind}:{value.code}@{value.valid_from}"
