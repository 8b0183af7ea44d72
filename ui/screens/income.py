"""Income of a lot (R-CN-45): one amount for every share, kinds kept apart, corrected only by reversing entries."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from app.domain.income import KINDS, WAYS
from ui import formats, style
from ui.actions import ActionId
from ui.amount_text import Unclear, parse_amount
from ui.context import UiContext
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.screens.person_words import income_facts, income_word, way_word
from ui.screens.screen import Screen
from ui.viewmodels.income import IncomeLine, IncomeView, IncomeViewModel
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_grid import FactGrid
from ui.widgets.field import AnyField, ComboField, NumberField, TextField, chain
from ui.widgets.key_button import KeyButton
from ui.widgets.side_sheet import SideSheet

TABLE_HEIGHT = 320


class IncomeScreen(Screen):
    """The form at the left, what was entered at the right; Enter enters, − corrects, 1 pays."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.vm = IncomeViewModel(context.open_services, context.runner)
        self._rows = FrozenRowsModel(self._columns(), lambda row: row.entry.income_id)
        self._table, self._empty = DataTable(self._rows, name="income", two_lines=True), EmptyState("inbox")
        self._form, self._list, self._sums = Card(), Card(padded=False), FactGrid(columns=2)
        self._kind, self._amount, self._way, self._note = (
            ComboField(),
            NumberField(unit="CNY"),
            ComboField(),
            TextField(),
        )
        actions = context.actions
        self._back = KeyButton(action=actions.action(ActionId.BACK))
        self._reverse = KeyButton(icon="undo-2", action=actions.action(ActionId.REMOVE))
        self._pay = KeyButton(icon="check", action=actions.action(ActionId.PICK_1))
        self._enter = KeyButton(kind="main", icon="save", action=actions.action(ActionId.MAIN))
        self.sheet = SideSheet(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        for at, field in enumerate(self._entry_fields()):
            grid.addWidget(field, at // 2, at % 2)
        self._form.add(grid)
        self._form.add(self._sums)
        self._list.add(self._table, 1)
        self._list.add(self._empty, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addWidget(self._form, 2)
        self._row.addWidget(self._list, 3)
        self._list.setMinimumHeight(TABLE_HEIGHT)
        self.inside.addLayout(self._row, 1)
        self._follow_look()

    def _entry_fields(self) -> list[AnyField]:
        return [self._kind, self._amount, self._way, self._note]

    def _connect(self) -> None:
        self._kind.chosen.connect(lambda key: self.vm.set_text("kind", str(key)))
        self._way.chosen.connect(lambda key: self.vm.set_text("way", str(key or "")))
        self._amount.edited.connect(partial(self.vm.set_text, "amount"))
        self._note.edited.connect(partial(self.vm.set_text, "note"))
        chain(self._entry_fields(), self._enter_all)
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(self.context.frame.tell)
        self.vm.done.connect(self._say)
        self.sheet.answered.connect(self._reverse_entry)

    def _columns(self) -> list[Column[IncomeLine]]:
        return [
            Column(
                "name", lambda: self.tr("Name"), lambda row: Cell(row.name, formats.day(row.entry.day_on), bold=True)
            ),
            Column("kind", lambda: self.tr("Kind"), lambda row: Cell(income_word(row.entry.kind), row.entry.note), 15),
            Column("way", lambda: self.tr("Paid"), self._paid_cell, 12),
            Column("amount", lambda: self.tr("Amount"), self._amount_cell, 14, "right"),
        ]

    def _paid_cell(self, row: IncomeLine) -> Cell:
        if not row.entry.paid_at_utc:
            return Cell(self.tr("not yet"), mark="wait")
        return Cell(way_word(row.entry.way), mark="ok")

    def _amount_cell(self, row: IncomeLine) -> Cell:
        reverses = self.tr("correction") if row.entry.reverses else ""
        return Cell(formats.money(row.entry.amount_fen, "CNY"), reverses, bold=True)

    # -- acts
    def _enter_all(self) -> None:
        amount = parse_amount(self._amount.text(), 2)
        if isinstance(amount, Unclear) or not amount.units:
            readings = " · ".join(amount.readings) if isinstance(amount, Unclear) else ""
            self._amount.set_error(readings or self.tr("Type an amount above zero, like 50."))
            self._amount.editor.setFocus()
            return
        self.vm.enter(amount.units)

    def _ask_reverse(self) -> None:
        line = self._rows.row_at(self._table.current_row())
        if line is None:
            return
        amount = formats.money(line.entry.amount_fen, "CNY")
        self.sheet.ask_reason(
            self.tr("Correct an income entry"),
            self.tr("{name}: {amount}. Both entries stay; the right amount is entered anew.").format(
                name=line.name, amount=amount
            ),
            label=self.tr("What was wrong?"),
            verb=self.tr("Enter the correction"),
            back=self.tr("Back"),
        )

    def _reverse_entry(self, reason: str) -> None:
        self.sheet.close_sheet()
        line = self._rows.row_at(self._table.current_row())
        if line is not None:
            self.vm.reverse(line.entry.income_id, reason)

    def _say(self, word: str) -> None:
        words = {
            "entered": self.tr("Entered for everybody of the lot."),
            "reversed": self.tr("The correction is entered."),
            "paid": self.tr("Noted as paid."),
        }
        self.context.frame.say_saved(words[word])

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Which lot, how many people."""
        view = self.vm.view
        return self.tr("Income"), self.tr("Lot {lot} · {people} people").format(lot=view.lot_ref, people=view.people)

    def bind_keys(self) -> None:
        """Enter enters, − corrects, 1 pays."""
        actions, view = self.context.actions, self.vm.view
        is_open = any(not each.entry.paid_at_utc for each in view.lines)
        actions.bind(ActionId.BACK, self.context.frame.back)
        actions.bind(ActionId.MAIN, self._enter_all, enabled=not view.busy)
        actions.bind(ActionId.REMOVE, self._ask_reverse, enabled=bool(view.lines))
        actions.bind(ActionId.PICK_1, self.vm.pay, enabled=is_open)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, correct, pay; enter."""
        return [self._back, self._reverse, self._pay], [self._enter]

    def first_lamp(self) -> QWidget | None:
        """The amount."""
        lamp: QWidget = self._amount.editor
        return lamp

    def show_for(self, argument: str) -> None:
        """Read a lot's income."""
        self.sheet.hide()
        self.vm.open(argument)

    # -- showing
    def _render(self, view: IncomeView) -> None:
        self._rows.replace(view.lines)
        self._table.setVisible(bool(view.lines))
        self._empty.setVisible(not view.lines)
        self._kind.choose(view.kind)
        self._way.choose(view.way)
        self._amount.set_text(view.amount)
        self._note.set_text(view.note)
        self._amount.set_error(None)
        if view.sums is not None:
            self._sums.show_facts(income_facts(view.sums))
        if self.isVisible():
            self.context.frame.frame_changed()

    def retranslate(self) -> None:
        """All words."""
        self._form.set_title(self.tr("For everybody of the lot"))
        self._kind.set_label(self.tr("Kind"))
        self._kind.set_choices([(kind, income_word(kind)) for kind in KINDS])
        self._amount.set_label(self.tr("Amount for each share"))
        self._way.set_label(self.tr("Paid"))
        self._way.set_choices([(way, way_word(way)) for way in (*WAYS, "")])
        self._note.set_label(self.tr("Note"))
        self._empty.set_text(self.tr("No income of this lot is entered yet."))
        self._back.setText(self.tr("Back"))
        self._reverse.setText(self.tr("Correct"))
        self._pay.setText(self.tr("All paid"))
        self._enter.setText(self.tr("Enter for all"))
        self._rows.retranslate()
        self._render(self.vm.view)

    def _follow_look(self) -> None:
        small = style.is_small()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(style.gap())

    def changeEvent(self, event: QEvent) -> None:
        """One below the other when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
