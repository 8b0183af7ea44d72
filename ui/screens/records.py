"""Records (F5): where is each one? The list over any number of rows, chips with counts, what is to mend on top."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.read_models import RecordRow
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.models.cells import Cell, Column
from ui.models.paged_rows import PagedRowsModel
from ui.places import Place
from ui.screens.list_dialog import ask_list_file
from ui.screens.record_words import goods_cell, short_reference, state_cell, track_parts
from ui.screens.screen import Screen
from ui.viewmodels.records import ALWAYS, OTHERS, RecordsView, RecordsViewModel
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import Chip, FilterChips
from ui.widgets.key_button import KeyButton
from ui.widgets.state_mark import MARK_OF_STATUS, status_word

TO_MEND = ("returned", "quarantined")
ALL = "all"


class RecordsScreen(Screen):
    """Argument: a search text, or nothing."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self.vm = RecordsViewModel(context.open_services, context.runner, status_word)
        self.model: PagedRowsModel[RecordRow] = PagedRowsModel(self._columns(), context.runner)
        self.table = DataTable(self.model)
        self.chips = FilterChips()
        self._opened = ""
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- building
    def _make_buttons(self) -> None:
        action = self.context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._period = KeyButton(icon="calendar", action=action(ActionId.KIND))
        self._paper = KeyButton(icon="printer", action=action(ActionId.PAPER))
        self._file = KeyButton(icon="save", action=action(ActionId.AS_FILE))
        self._port = KeyButton(icon="send", action=action(ActionId.PORT))
        self._open = KeyButton(kind="main", icon="chevron-right", action=action(ActionId.MAIN))
        self._fill = KeyButton(icon="truck", action=action(ActionId.TRUCK))
        self._show_all = KeyButton(icon="list")
        self._empty = EmptyState("inbox", button=self._fill)
        self._nothing_found = EmptyState("search", button=self._show_all)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.chips, 1)
        row.addWidget(self._period, 0, Qt.AlignmentFlag.AlignTop)
        card = Card(padded=False)
        card.add(self.table, 1)
        self._stack = QStackedWidget()
        for widget in (card, self._empty, self._nothing_found):
            self._stack.addWidget(widget)
        self._column = QVBoxLayout()
        self._column.addLayout(row)
        self._column.addWidget(self._stack, 1)
        self.inside.addLayout(self._column)
        self._follow_look()

    def _connect(self) -> None:
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(self.context.frame.tell)
        self.vm.saved.connect(self._say_saved)
        self.context.frame.watch_counts(self._refresh_if_shown)
        self.vm.source_changed.connect(self.model.show_source)
        self.vm.refreshed.connect(self.model.refresh)
        self.model.failed.connect(self.context.frame.tell)
        self.model.counted.connect(self._show_count)
        self.model.dataChanged.connect(lambda *_places: self._follow_row())
        self.chips.chosen.connect(lambda key: self.vm.choose_status("" if key == ALL else key))
        self.table.activated_row.connect(lambda _row: self._open_current())
        self.table.row_changed.connect(lambda _row: self._follow_row())
        self._show_all.clicked.connect(self._show_everything)

    def _columns(self) -> list[Column[RecordRow]]:
        return [
            Column("reference", lambda: self.tr("Number"), self._number_cell, 15),
            Column("person", lambda: self.tr("Resident"), self._person_cell),
            Column("goods", lambda: self.tr("Goods"), self._goods_cell, 17, in_small=False),
            Column("mass", lambda: self.tr("Net kg"), self._mass_cell, 9, "right", in_small=False),
            Column("value", lambda: self.tr("Value CNY"), self._value_cell, 10, "right"),
            Column("track", lambda: self.tr("On its way"), self._track_cell, 15, in_small=False),
            Column("state", lambda: self.tr("State"), self._state_cell, 25),
        ]

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.vm.refresh()

    # -- cells
    def _number_cell(self, row: RecordRow) -> Cell:
        at = formats.clock(row.finalised_at, self.vm.view.side)
        device = self.tr("device {device}").format(device=row.device)
        return Cell(short_reference(row.local_reference), f"{at} · {device}", bold=True)

    def _person_cell(self, row: RecordRow) -> Cell:
        return Cell(row.person_name, formats.masked_id(row.person_document))

    def _goods_cell(self, row: RecordRow) -> Cell:
        return goods_cell(row, self.context.language)

    def _mass_cell(self, row: RecordRow) -> Cell:
        return Cell(formats.kilograms(row.net_g))

    def _value_cell(self, row: RecordRow) -> Cell:
        return Cell(formats.amount(row.amount_fen, "CNY"), bold=True)

    def _track_cell(self, row: RecordRow) -> Cell:
        return Cell(track=track_parts(row.status), spoken=status_word(row.status))

    def _state_cell(self, row: RecordRow) -> Cell:
        return state_cell(row, self.vm.view.now, self.vm.view.side)

    # -- the screen's manners
    def title(self) -> tuple[str, str]:
        """How many records of the period, and what is searched."""
        view = self.vm.view
        if view.text:
            return self.tr("Records"), self.tr("Search: {text}").format(text=view.text)
        if view.only_today:
            return self.tr("Records"), self.tr("%n record(s) today", "", view.total)
        return self.tr("Records"), self.tr("%n record(s) in all", "", view.total)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back and papers; port and open."""
        left = [self._back, self._paper] if style.is_small() else [self._back, self._paper, self._file]
        return left, [self._port, self._open]

    def bind_keys(self) -> None:
        """Open, period, papers of the row."""
        actions = self.context.actions
        has_row = self._current() is not None
        searching = bool(self.vm.view.text or self.vm.view.status)
        actions.bind(ActionId.BACK, self._show_everything if searching else self.context.frame.back)
        actions.bind(ActionId.KIND, self.vm.next_period)
        actions.bind(ActionId.MAIN, self._open_current, enabled=has_row)
        actions.bind(ActionId.PAPER, self._print_current)
        actions.bind(ActionId.AS_FILE, self._ask_file, enabled=bool(self.vm.view.total))

    def first_lamp(self) -> QWidget:
        """The list."""
        return self.table

    def show_for(self, argument: str) -> None:
        """Read the list; a search text comes from another screen."""
        if argument and argument != self._opened:
            self._opened = argument
            self.vm.search(argument)
        else:
            self.vm.open()

    def take_scan(self, text: str) -> bool:
        """A scanned card or paper shows its records."""
        self.vm.search(text)
        return True

    def look_for(self, text: str) -> None:
        """Show what has these words."""
        self.vm.search(text)
        self.table.setFocus()

    def retranslate(self) -> None:
        """Set the words."""
        self._paper.setText(self.tr("Print"))
        self._file.setText(self.tr("Save the list"))
        self._open.setText(self.tr("Open this record"))
        self._fill.setText(self.tr("Truck and split"))
        self._show_all.setText(self.tr("Show all"))
        self.table.setAccessibleName(self.tr("Records"))
        self.model.retranslate()
        self._render(self.vm.view)

    # -- showing
    def _render(self, view: RecordsView) -> None:
        self.chips.show_chips(self._chips(view))
        self.chips.blockSignals(True)
        self.chips.choose(view.status or ALL)
        self.chips.blockSignals(False)
        self._period.setText(self.tr("Today") if view.only_today else self.tr("All days"))
        send = self.tr("Send {n}").format(n=formats.count(view.waiting))
        self._port.setText(send if view.waiting else self.tr("Port"))
        searching = bool(view.text or view.status)
        self._back.setText(self.tr("Show all") if searching else self.tr("Back"))
        if view.is_loaded and not view.all_days:
            self._stack.setCurrentWidget(self._empty)
            self._empty.set_text(self.tr("No record yet."))
        if self.isVisible():
            self.context.frame.frame_changed()

    def _chips(self, view: RecordsView) -> list[Chip]:
        always = [status for status in ALWAYS if not style.is_small() or view.counts.get(status) or status in TO_MEND]
        shown = [*always, *(status for status in OTHERS if view.counts.get(status))]
        counts = view.counts
        chips = (Chip(each, status_word(each), counts.get(each, 0), MARK_OF_STATUS[each]) for each in shown)
        return [Chip(ALL, self.tr("All"), view.total), *chips]

    def _show_count(self, count: int) -> None:
        view, was = self.vm.view, self._stack.currentWidget()
        steers = self.chips.hasFocus()
        if count:
            self._stack.setCurrentIndex(0)
            if self.table.current_row() < 0:
                self.table.go_to_row(0)
        elif view.all_days:
            self._stack.setCurrentWidget(self._nothing_found)
            hidden = formats.count(view.all_days)
            self._nothing_found.set_text(self.tr("Nothing fits here; {n} records are elsewhere.").format(n=hidden))
        else:
            self._stack.setCurrentWidget(self._empty)
        self._follow_row()
        if self.isVisible():
            self.context.frame.frame_changed()
            if self._stack.currentWidget() is not was and not steers:
                self._give_lamp()

    def _give_lamp(self) -> None:
        """The list came or went: the lamp goes to what is there now."""
        shown = self._stack.currentWidget()
        (self._show_all if shown is self._nothing_found else self.first_lamp()).setFocus()

    def _follow_row(self) -> None:
        row = self._current()
        to_mend = row is not None and row.status in TO_MEND
        self._open.setText(self.tr("Mend this record") if to_mend else self.tr("Open this record"))
        self._open.set_icon("undo-2" if to_mend else "chevron-right")
        self.context.actions.set_enabled(ActionId.MAIN, row is not None)

    def _current(self) -> RecordRow | None:
        at = self.table.current_row()
        return self.model.row_at(at) if at >= 0 else None

    # -- acts
    def _open_current(self) -> None:
        row = self._current()
        if row is not None:
            self.context.frame.go(Place.RECORD, row.local_reference)

    def _print_current(self) -> None:
        row = self._current()
        self.context.frame.go(Place.PAPER, "" if row is None else f"D08 {row.local_reference}")

    def _ask_file(self) -> None:
        today = self.vm.view.today
        name = self.tr("Records") if today is None else f"{self.tr('Records')} {formats.day(today)}"
        ask_list_file(self, self.tr("Save the list"), name, self.vm.save_as)

    def _say_saved(self, rows: int) -> None:
        self.context.frame.say_saved(self.tr("%n row(s) saved.", "", rows))

    def _show_everything(self) -> None:
        self._opened = ""
        if not self.vm.view.total and self.vm.view.only_today and not self.vm.view.text:
            self.vm.next_period()
        else:
            self.vm.search("")

    def _follow_look(self) -> None:
        side, top = style.margin(), style.gap()
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(style.gap() // 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)
