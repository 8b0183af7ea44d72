"""Shares on a stop or recall list: who got what of it, from which lot, and how far each record is."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.rule_reasons import watch_reason
from app.domain.watch_list import RECALL, watch_problem
from app.read_models import RecordRow
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.messages import sentence
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.places import Place
from ui.screens.list_dialog import ask_list_file
from ui.screens.record_words import goods_cell, short_reference, state_cell
from ui.screens.screen import Screen
from ui.viewmodels.recall import RecallView, RecallViewModel
from ui.why import reason_line
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_button import KeyButton
from ui.widgets.state_mark import status_word
from ui.widgets.text_label import TextLabel


class RecallScreen(Screen):
    """Argument: the id of an entry, or nothing for the first one in force."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self.vm = RecallViewModel(context.open_services, context.runner, status_word)
        self.rows = FrozenRowsModel(self._columns(), lambda row: row.local_reference)
        self.table = DataTable(self.rows, name="recall", two_lines=True)
        self.banner, self._why = Banner("bad"), TextLabel("", "cap", colour="ink2", wrap=True)
        self.sums, self._empty = TextLabel("", "lead", bold=True, wrap=True), EmptyState("search")
        action = context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._next = KeyButton(icon="shuffle", action=action(ActionId.KIND))
        self._more = KeyButton(icon="chevron-down", action=action(ActionId.ADD))
        self._file = KeyButton(icon="save", action=action(ActionId.AS_FILE))
        self._open = KeyButton(kind="main", icon="chevron-right", action=action(ActionId.MAIN))
        self._lay_out()
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(context.frame.tell)
        self.vm.saved.connect(self._say_saved)
        self.table.activated_row.connect(lambda _row: self._open_record())
        self.retranslate()

    def _lay_out(self) -> None:
        self._card = Card(padded=False)
        self._card.add(self.table, 1)
        self._column = QVBoxLayout()
        for widget in (self.banner, self._why, self.sums):
            self._column.addWidget(widget)
        self._column.addWidget(self._card, 1)
        self._column.addWidget(self._empty, 1)
        self.inside.addLayout(self._column)
        self._follow_look()

    def _columns(self) -> list[Column[RecordRow]]:
        return [
            Column("reference", lambda: self.tr("Number"), self._number_cell, 14),
            Column("person", lambda: self.tr("Resident"), self._person_cell),
            Column("lot", lambda: self.tr("Lot"), lambda row: Cell(short_reference(row.lot_ref)), 14),
            Column("goods", lambda: self.tr("Goods"), self._goods_cell, 17, in_small=False),
            Column("mass", lambda: self.tr("Net kg"), lambda row: Cell(formats.kilograms(row.net_g)), 11, "right"),
            Column("value", lambda: self.tr("Value CNY"), self._value_cell, 11, "right", in_small=False),
            Column("state", lambda: self.tr("State"), self._state_cell, 22),
        ]

    def _number_cell(self, row: RecordRow) -> Cell:
        return Cell(short_reference(row.local_reference), formats.day(row.day_on), bold=True)

    def _person_cell(self, row: RecordRow) -> Cell:
        return Cell(row.person_name, formats.masked_id(row.person_document))

    def _goods_cell(self, row: RecordRow) -> Cell:
        return goods_cell(row, self.context.language)

    def _value_cell(self, row: RecordRow) -> Cell:
        return Cell(formats.amount(row.amount_fen, "CNY"), bold=True)

    def _state_cell(self, row: RecordRow) -> Cell:
        return state_cell(row, self.vm.view.now, self.vm.view.side)

    # -- acts
    def _open_record(self) -> None:
        row = self.rows.row_at(self.table.current_row())
        if row is not None:
            self.context.frame.go(Place.RECORD, row.local_reference)

    def _ask_file(self) -> None:
        entry = self.vm.view.entry
        name = "" if entry is None else entry.entry_id
        ask_list_file(self, self.tr("Save the list"), f"{self.title()[0]} {name}".strip(), self.vm.save_as)

    def _say_saved(self, rows: int) -> None:
        self.context.frame.say_saved(self.tr("%n row(s) saved.", "", rows))

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Which entry of how many."""
        view = self.vm.view
        place = self.tr("entry {n} of {count}").format(n=view.at + 1, count=len(view.entries)) if view.entries else ""
        return self.tr("Stop and recall"), place

    def bind_keys(self) -> None:
        """Enter opens a record, * shows the next entry, + more rows, Shift F10 saves the list."""
        actions, view = self.context.actions, self.vm.view
        actions.bind(ActionId.BACK, self.context.frame.back)
        actions.bind(ActionId.MAIN, self._open_record, enabled=bool(view.rows))
        actions.bind(ActionId.KIND, self.vm.next_entry, enabled=len(view.entries) > 1)
        actions.bind(ActionId.ADD, self.vm.more, enabled=view.has_more)
        actions.bind(ActionId.AS_FILE, self._ask_file, enabled=bool(view.rows))

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, next entry, more rows; save, open."""
        view = self.vm.view
        left = [self._back, *([self._next] if len(view.entries) > 1 else []), *([self._more] if view.has_more else [])]
        return left, [self._file, self._open] if view.rows else []

    def first_lamp(self) -> QWidget | None:
        """The list, else the way back."""
        return self.table if self.vm.view.rows else self._back

    def show_for(self, argument: str) -> None:
        """Read the entries in force and one's shares."""
        self.vm.open(argument)

    # -- showing
    def _render(self, view: RecallView) -> None:
        had_rows = bool(self.rows.rows)
        self._show_entry(view)
        self.rows.replace(view.rows)
        self.rows.retranslate()
        self._card.setVisible(bool(view.rows))
        self._empty.setVisible(view.is_loaded and not view.rows and (view.has_rows_read or view.entry is None))
        nothing = self.tr("Nothing recorded on this laptop is named by this entry.")
        self._empty.set_text(self.tr("No stop or recall list is in force.") if view.entry is None else nothing)
        self.sums.setVisible(bool(view.rows))
        self.sums.setText(self._sum_words(view))
        if self.isVisible():
            self.context.frame.frame_changed()
            if bool(view.rows) != had_rows:
                lamp = self.first_lamp()
                if lamp is not None:
                    lamp.setFocus()

    def _show_entry(self, view: RecallView) -> None:
        entry = view.entry
        self.banner.setVisible(entry is not None)
        self._why.setVisible(entry is not None)
        if entry is None:
            return
        found = watch_problem(entry)
        told = sentence(found.code, found.params)
        self.banner.show_banner("wait" if entry.kind == RECALL else "bad", told.what, told.do_next)
        reason = watch_reason(found.code, found.params, (entry,), entry.valid_from)
        self._why.setText("" if reason is None else reason_line(reason))

    def _sum_words(self, view: RecallView) -> str:
        sums = view.sums
        if sums is None:
            return self.tr("The sum over all days is being counted …")
        parts = (
            self.tr("%n record(s)", "", sums.records),
            self.tr("%n resident(s)", "", sums.people),
            self.tr("%n lot(s)", "", sums.lots),
            formats.mass(sums.net_g),
            formats.money(sums.amount_fen, "CNY"),
        )
        return " · ".join(parts)

    def retranslate(self) -> None:
        """All words."""
        self._back.setText(self.tr("Back"))
        self._next.setText(self.tr("Next entry"))
        self._more.setText(self.tr("More rows"))
        self._file.setText(self.tr("Save the list"))
        self._open.setText(self.tr("Open this record"))
        self.table.setAccessibleName(self.tr("Shares on the list"))
        self.rows.retranslate()
        self._render(self.vm.view)

    def _follow_look(self) -> None:
        side, top = style.margin(), style.gap()
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(4 if style.is_small() else style.gap() // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
