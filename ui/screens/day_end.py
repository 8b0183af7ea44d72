"""Day end: what became of the day's records, goods by goods, what is still open, and the slip."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QGridLayout, QVBoxLayout, QWidget

from app.domain.trade import Direction
from app.read_models import DaySummary, GoodsTotal
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.paper_names import DAY
from ui.places import Place
from ui.screens.day_hints import DayHintsCard
from ui.screens.goods_list_save import GoodsListSave
from ui.screens.pdf_dialog import ask_pdf_file
from ui.screens.person_words import proof_word
from ui.screens.screen import Screen
from ui.screens.today_cards import CounterCard
from ui.screens.words import localized, other_language
from ui.slip_key import SlipKey
from ui.tokens import MarkName
from ui.viewmodels.day_end import DayEndView, DayEndViewModel, OpenRecord
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_grid import FactGrid
from ui.widgets.key_button import KeyButton
from ui.widgets.state_mark import StateChip
from ui.widgets.text_label import FigureLabel, TextLabel

_MARKS: tuple[MarkName, ...] = ("ok", "ok", "packed", "bad")
OPEN_ROWS_SMALL = 4


class DayEndScreen(Screen):
    """The one big figure is how many records were made; beside it where they stand."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._vm = DayEndViewModel(context.open_services, context.runner)
        self._goods_rows = FrozenRowsModel(self._goods_columns(), lambda row: (row.goods_id, row.direction))
        self._open_rows = FrozenRowsModel(self._open_columns(), lambda row: row.ref)
        self._goods = DataTable(self._goods_rows, name="goods")
        self._open = DataTable(self._open_rows, name="open", two_lines=False)
        self._made_word, self._made = TextLabel("", "cap", colour="ink2", bold=True), FigureLabel()
        self._value, self._mass = TextLabel("", "lead", bold=True), TextLabel("", "lead", colour="ink2")
        self._counts = [CounterCard(mark) for mark in _MARKS]
        self._facts = FactGrid(columns=4)
        self._empty_button = KeyButton(kind="main", icon="scan-line", action=context.actions.action(ActionId.PRESENCE))
        self._empty = EmptyState("moon", button=self._empty_button)
        actions = context.actions
        self._back = KeyButton(action=actions.action(ActionId.BACK))
        self._earlier = KeyButton(icon="calendar", action=actions.action(ActionId.REMOVE))
        self._later = KeyButton(icon="calendar", action=actions.action(ActionId.ADD))
        self._file = KeyButton(icon="save", action=actions.action(ActionId.AS_FILE))
        self._list = GoodsListSave(context, self)
        self._slip = SlipKey(self.context, self)
        self._print = KeyButton(kind="main", icon="printer", action=actions.action(ActionId.MAIN))
        self._dialog: QFileDialog | None = None
        self._wants_lamp = False
        self._lay_out()
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(context.frame.tell)
        self._vm.slip_saved.connect(self._say_saved)
        self._open.activated_row.connect(self._open_record)
        self._goods.set_enter_acts(False)
        self.retranslate()

    def _lay_out(self) -> None:
        self._head_card = Card()
        self._figures = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._figures.setSpacing(0)
        for first, second in ((self._made_word, self._made), (self._value, self._mass)):
            pair = QVBoxLayout()
            pair.setSpacing(0)
            pair.addWidget(first)
            pair.addWidget(second)
            self._figures.addLayout(pair)
        self._head_card.add(self._figures)
        self._top = QGridLayout()
        self._fact_card = Card()
        self._fact_card.add(self._facts)
        self._goods_card, self._open_card, self.hints = (
            Card(padded=False),
            Card(),
            DayHintsCard(self.context.actions.action(ActionId.KIND)),
        )
        self._goods_card.add(self._goods)
        self._all_through = StateChip("ok", pill=False)
        self._open_card.add(self._all_through)
        self._open_card.add(self._open)
        left = QVBoxLayout()
        left.addWidget(self._goods_card)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self._open_card)
        right.addWidget(self.hints)
        right.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(left, 3)
        self._row.addLayout(right, 2)
        self._full = QWidget()
        self._column = QVBoxLayout(self._full)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._top)
        self._column.addWidget(self._fact_card)
        self._column.addLayout(self._row)
        self._column.addStretch(1)
        self.inside.addWidget(self._full, 1)
        self.inside.addWidget(self._empty, 1)
        self._follow_look()

    # -- tables
    def _goods_columns(self) -> list[Column[GoodsTotal]]:
        return [
            Column("goods", lambda: self.tr("Goods"), self._goods_cell),
            Column("records", lambda: self.tr("Records"), lambda row: Cell(formats.count(row.records)), 8, "right"),
            Column("net", lambda: self.tr("Net kg"), lambda row: Cell(formats.kilograms(row.net_g)), 13, "right"),
            Column(
                "value",
                lambda: self.tr("Value CNY"),
                lambda row: Cell(formats.amount(row.amount_fen, "CNY"), bold=True),
                14,
                "right",
            ),
        ]

    def _goods_cell(self, row: GoodsTotal) -> Cell:
        language = self.context.language
        direction = self.tr("Import") if row.direction == Direction.IMPORT else self.tr("Export")
        below = f"{localized(row.name, other_language(language))} · {direction}"
        return Cell(localized(row.name, language), below, bold=True)

    def _open_columns(self) -> list[Column[OpenRecord]]:
        return [
            Column("ref", lambda: self.tr("Record"), lambda row: Cell(row.ref)),
            Column("state", lambda: self.tr("State"), self._state_cell, 14),
        ]

    def _state_cell(self, row: OpenRecord) -> Cell:
        if row.is_returned:
            return Cell(self.tr("To mend"), mark="bad", bold=True)
        return Cell(self.tr("Not sent"), mark="packed")

    # -- acts
    def _open_record(self, at: int) -> None:
        row = self._open_rows.row_at(at)
        if row is not None:
            self.context.frame.go(Place.MEND if row.is_returned else Place.RECORD, row.ref)

    def _print_slip(self) -> None:
        if self._vm.view.day_on is not None:
            self.context.frame.go(Place.PAPER, f"{DAY} {self._vm.view.day_on.isoformat()}")

    def _ask_file(self) -> None:
        day_on = self._vm.view.day_on
        self._dialog = ask_pdf_file(self, self.tr("Save the slip"), f"{DAY}-{day_on}.pdf", self.save_to)

    def _ask_list(self) -> None:
        if self._vm.view.day_on is not None:
            self._list.ask_day(self._vm.view.day_on)

    def save_to(self, path: str) -> None:
        """Save the slip of the day shown in this file."""
        language = self.context.language
        self._vm.save_slip(path, ("vi", "zh") if language == "vi" else ("zh", "vi"))

    def _say_saved(self, name: str) -> None:
        self._file.flash_saved()
        self.context.frame.say_saved(self.tr("Saved: {file}").format(file=name))

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title and the day shown."""
        view = self._vm.view
        if view.day_on is None:
            return self.tr("Day end"), ""
        if view.day_on == view.today:
            return self.tr("Day end"), self.tr("{day} · today").format(day=formats.day(view.day_on))
        return self.tr("Day end"), formats.day(view.day_on)

    def bind_keys(self) -> None:
        """− a day back, + a day on, Enter prints, Shift F10 and Ctrl S save, * opens the shares of a list hit."""
        actions, view = self.context.actions, self._vm.view
        actions.bind(ActionId.BACK, self.context.frame.back)
        actions.bind(ActionId.REMOVE, lambda: self._vm.step(-1), enabled=view.day_on is not None)
        actions.bind(ActionId.ADD, lambda: self._vm.step(1), enabled=view.can_go_on)
        if view.released_hits:
            hit = view.released_hits[0].entry_id
            actions.bind(ActionId.KIND, lambda: self.context.frame.go(Place.RECALL, hit))
        actions.bind(ActionId.AS_FILE, self._ask_file, enabled=view.can_print)
        actions.bind(ActionId.SAVE_LIST, self._ask_list, enabled=view.can_print)
        actions.bind(ActionId.PAPER, self._print_slip)
        actions.bind(ActionId.MAIN, self._print_slip, enabled=view.can_print)
        self._slip.bind(DAY, view.day_on.isoformat() if view.day_on is not None else "")

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back and the days; file and printing. Small: slip and file keep their keys, the paper itself offers both."""
        wide = [] if style.is_small() else [self._slip.button, self._file]
        return [self._back, self._earlier, self._later], [self._list.button, *wide, self._print]

    def first_lamp(self) -> QWidget | None:
        """What is still open, else the main act."""
        view = self._vm.view
        if view.open_records:
            return self._open
        return self._print if view.can_print else self._earlier

    def show_for(self, argument: str) -> None:
        """Read today."""
        self._wants_lamp = True
        self._vm.show_day()

    # -- showing
    def _render(self, view: DayEndView) -> None:
        summary = view.summary
        self._full.setVisible(summary is not None and not view.is_empty)
        self._empty.setVisible(view.is_empty)
        if summary is not None:
            self._show_figures(summary)
            self.hints.show_day(view.hints, view.released_hits, self.context.language)
            self._goods_rows.replace(summary.goods)
            self._goods_rows.retranslate()
            self._goods.fit_height()
            self._open_rows.replace(view.open_records)
            self._open_rows.retranslate()
            self._show_open(view)
        self._empty_button.setVisible(view.day_on == view.today)
        if self.isVisible():
            self.context.frame.frame_changed()
            self._place_lamp(view)

    def _place_lamp(self, view: DayEndView) -> None:
        """The first figures arrive after the screen was shown; only then it is known where the lamp belongs."""
        lamp = self.first_lamp()
        if self._wants_lamp and view.summary is not None and lamp is not None:
            self._wants_lamp = False
            lamp.setFocus()

    def _show_figures(self, summary: DaySummary) -> None:
        self._made_word.setText(self.tr("Records made on {day}").format(day=formats.day(summary.day_on)))
        self._made.setText(formats.count(summary.made))
        self._value.setText(formats.money(summary.value_fen, "CNY"))
        self._mass.setText(formats.mass(summary.net_g))
        accepted, released, waiting, to_mend = self._counts
        of_made = self.tr("of {count} made").format(count=formats.count(summary.made))
        accepted.show_count(summary.accepted, self.tr("Accepted"), of_made)
        released.show_count(summary.released, self.tr("Released"), of_made)
        waiting.show_count(summary.waiting, self.tr("Waiting"), self.tr("%n not sent yet", "", len(summary.unsent)))
        to_mend.show_count(summary.to_mend, self.tr("To mend"), self.tr("before the day is closed"))
        self._facts.show_facts(
            [
                (self.tr("Mended"), formats.count(summary.mended)),
                (self.tr("Voided"), formats.count(summary.voided)),
                (self.tr("Lots"), formats.count(summary.lots)),
                (self.tr("Present"), formats.count(summary.present)),
                *self._proof_facts(),
            ]
        )

    def _proof_facts(self) -> list[tuple[str, str]]:
        """Levels of identity proof that occurred: present and records of the day, and those of the month."""
        month, facts = {each.level: each for each in self._vm.view.month}, []
        for each in self._vm.view.proofs:
            whole = month[each.level]
            if not (whole.present or whole.records):
                continue
            words = self.tr("{present} present, {records} record(s); month {all_present}, {all_records}").format(
                present=formats.count(each.present),
                records=formats.count(each.records),
                all_present=formats.count(whole.present),
                all_records=formats.count(whole.records),
            )
            facts.append((proof_word(each.level), words))
        return facts

    def _show_open(self, view: DayEndView) -> None:
        rows = len(view.open_records)
        most = OPEN_ROWS_SMALL if style.is_small() else 8
        self._open.setVisible(bool(rows))
        self._open.setFixedHeight(style.size("head") + min(rows, most) * self._open.row_height())
        self._all_through.setVisible(not rows)
        self._all_through.show_state("ok", self.tr("Everything was sent; nothing is to mend."))

    def retranslate(self) -> None:
        """All words."""
        self._goods_card.set_title("")
        self._open_card.set_title(self.tr("Still open"))
        self._empty.set_text(self.tr("Nothing was recorded on this day, and nobody was present."))
        self._empty_button.setText(self.tr("Begin with presence"))
        self._back.setText(self.tr("Back"))
        self._earlier.setText(self.tr("Day before"))
        self._later.setText(self.tr("Day after"))
        self._file.setText(self.tr("Save as PDF"))
        self._list.retranslate()
        self._print.setText(self.tr("Print the slip"))
        self._render(self._vm.view)

    def _follow_look(self) -> None:
        small, gap = style.is_small(), style.gap()
        for layout in (self._top, self._column, self._row):
            layout.setSpacing(gap)
        for widget in (self._head_card, *self._counts):
            self._top.removeWidget(widget)
        self._top.addWidget(self._head_card, 0, 0, 1, 4 if small else 1)
        for at, card in enumerate(self._counts):
            self._top.addWidget(card, 1 if small else 0, at if small else at + 1)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._figures.setDirection(across if small else down)
        self._row.setDirection(down if small else across)
        for button, icon in ((self._earlier, "calendar"), (self._later, "calendar"), (self._file, "save")):
            button.set_icon("" if small else icon)
        self._list.retranslate()
        self._goods.fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """The figures stand below one another when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
