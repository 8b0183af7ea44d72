"""The section "Tariff" of Rules and settings: a code or a name is typed, the lines of three lists are found."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.reference import TARIFF_LISTS_TRUST
from app.services.tariff_search import AHTN8, GOODS, HS6, FoundLine
from ui import style
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.screens.rule_words import trust_word
from ui.viewmodels.tariff import TariffView, TariffViewModel
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import TextField
from ui.widgets.text_label import TextLabel


class TariffCard(QWidget):
    """Search field, table, and under it the whole text of the line that has the lamp.

    `paste_wanted`: several cells of a goods list were pasted, in the table or in the search field.
    """

    paste_wanted = Signal()

    def __init__(self, model: TariffViewModel) -> None:
        super().__init__()
        self._vm = model
        self._search = TextField()
        self._rows = FrozenRowsModel(self._columns(), lambda line: (line.list_id, line.code, line.goods_id))
        self._table = DataTable(self._rows, name="tariff", two_lines=True)
        self._table.set_enter_acts(False)
        self._empty = EmptyState("search")
        self._whole = TextLabel("", "cap", colour="ink2", wrap=True)
        self._lay_out()
        self._search.edited.connect(model.find)
        self._search.entered.connect(self._to_lines)
        self._table.row_changed.connect(self._show_whole)
        self._table.pasted.connect(self.paste_wanted)
        self._search.on_block(lambda _text: self.paste_wanted.emit())
        model.changed.connect(self._render)
        self.retranslate()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        card = Card(padded=False)
        card.add(self._table, 1)
        card.add(self._empty, 1)
        self._column.addWidget(self._search)
        self._column.addWidget(card, 1)
        self._column.addWidget(self._whole)
        self._follow_look()

    def _columns(self) -> list[Column[FoundLine]]:
        return [
            Column("code", lambda: self.tr("Code"), lambda line: Cell(line.code, line.goods_id, bold=True), 13),
            Column("zh", lambda: self.tr("Chinese"), lambda line: Cell(line.name.zh)),
            Column("vi", lambda: self.tr("Vietnamese"), lambda line: Cell(line.name.vi)),
            Column("en", lambda: self.tr("English"), lambda line: Cell(line.name.en)),
            Column("list", lambda: self.tr("List"), self._list_cell, 17),
        ]

    def _list_cell(self, line: FoundLine) -> Cell:
        words = {GOODS: self.tr("Goods register"), HS6: self.tr("HS, 6 digits"), AHTN8: self.tr("Vietnam, 8 digits")}
        trusted = "" if line.list_id == GOODS else trust_word(TARIFF_LISTS_TRUST)
        second = self.tr("example, confirm") if line.example else trusted
        return Cell(words[line.list_id], second, second_colour="warn" if line.example else "ink3")

    def editor(self) -> QWidget:
        """Where one types."""
        return self._search.editor

    def look_for(self, text: str) -> None:
        """Put the lamp into the search field; with words also look them up."""
        self._search.editor.setFocus()
        if text:
            self._search.set_text(text)
            self._vm.find(text)

    def _to_lines(self) -> None:
        if self._rows.rowCount():
            self._table.setFocus()

    def _render(self, view: TariffView) -> None:
        self._rows.replace(view.lines)
        self._table.setVisible(bool(view.lines))
        self._empty.setVisible(not view.lines)
        self._empty.set_text(self._why_empty(view))
        more = self.tr("There are more lines than shown: type more words or more digits.")
        self._search.set_hint(more if view.is_cut else "")
        self._show_whole()

    def _why_empty(self, view: TariffView) -> str:
        if not view.words:
            return self.tr("Type a name or the beginning of a code. Goods are found by pinyin initials too.")
        if view.answered != view.words:
            return self.tr("Looking …")
        words = self.tr(
            "No list has “{words}”. The long lists have no Chinese names: try Vietnamese, English or a code."
        )
        return words.format(words=view.words)

    def _show_whole(self, _row: int = -1) -> None:
        """Names that the columns cut, in full."""
        line = self._rows.row_at(self._table.current_row())
        parts = () if line is None else (line.code, line.name.zh, line.name.vi, line.name.en)
        self._whole.setText(" · ".join(part for part in parts if part))
        self._whole.setVisible(line is not None)

    def retranslate(self) -> None:
        """All words."""
        self._search.set_label(self.tr("Goods or tariff code"))
        self._search.set_placeholder(self.tr("dragon fruit, thanh long, hlg, 0810"))
        self._rows.retranslate()
        self._render(self._vm.view)

    def _follow_look(self) -> None:
        self._column.setSpacing(style.gap() // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
