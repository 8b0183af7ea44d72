"""Doubled persons: pairs that may be one at the top, the two side by side below, one of them kept."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.services.merging import MergeCandidate, MergeSide
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.screens.screen import Screen
from ui.screens.words import document_kind_word
from ui.viewmodels.merge import MergeView, MergeViewModel
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_grid import FactGrid
from ui.widgets.field import TextField
from ui.widgets.key_button import KeyButton

TABLE_HEIGHT = 170


class MergeScreen(Screen):
    """1 keeps the left one, 2 the right one; nothing is rewritten and everything can be taken back."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.vm = MergeViewModel(context.open_services, context.runner)
        self._rows = FrozenRowsModel(self._columns(), lambda row: row.one.person_id + row.other.person_id)
        self._table = DataTable(self._rows, name="pairs", two_lines=True)
        self._empty = EmptyState("users")
        self._pairs, self._left, self._right = Card(padded=False), Card(), Card()
        self._sides = (FactGrid(columns=2), FactGrid(columns=2))
        self._reason = TextField()
        actions = context.actions
        self._back = KeyButton(action=actions.action(ActionId.BACK))
        self._keep_left = KeyButton(icon="check", action=actions.action(ActionId.PICK_1))
        self._keep_right = KeyButton(icon="check", action=actions.action(ActionId.PICK_2))
        self._lay_out()
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(context.frame.tell)
        self.vm.merged.connect(self._leave_merged)
        self._table.row_changed.connect(self.vm.choose)
        self._table.activated_row.connect(lambda _row: self._reason.editor.setFocus())
        self._reason.edited.connect(self.vm.set_reason)
        self.retranslate()

    def _lay_out(self) -> None:
        self._pairs.add(self._table, 1)
        self._pairs.add(self._empty, 1)
        self._left.add(self._sides[0])
        self._right.add(self._sides[1])
        row = QHBoxLayout()
        row.setSpacing(style.gap())
        row.addWidget(self._left, 1)
        row.addWidget(self._right, 1)
        self._pairs.setMinimumHeight(TABLE_HEIGHT)
        self.inside.addWidget(self._pairs, 1)
        self.inside.addLayout(row)
        self.inside.addWidget(self._reason)

    def _columns(self) -> list[Column[MergeCandidate]]:
        return [
            Column("one", lambda: self.tr("One"), lambda row: _person_cell(row.one)),
            Column("other", lambda: self.tr("Other"), lambda row: _person_cell(row.other)),
            Column("why", lambda: self.tr("The same"), lambda row: Cell(" · ".join(map(self._why, row.reasons))), 24),
        ]

    def _why(self, reason: str) -> str:
        words = {
            "birth": self.tr("date of birth"),
            "phone": self.tr("phone"),
            "number_end": self.tr("end of the number"),
        }
        return words[reason]

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """How many pairs."""
        return self.tr("Doubled persons"), self.tr("%n pair(s) with the same name", "", len(self.vm.view.pairs))

    def bind_keys(self) -> None:
        """1 and 2 keep one of the two."""
        actions, ready = self.context.actions, self.vm.view.sides is not None and not self.vm.view.busy
        actions.bind(ActionId.BACK, self.context.frame.back)
        actions.bind(ActionId.PICK_1, lambda: self.vm.keep(0), enabled=ready)
        actions.bind(ActionId.PICK_2, lambda: self.vm.keep(1), enabled=ready)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back; keep one."""
        return [self._back], [self._keep_left, self._keep_right] if self.vm.view.sides else []

    def first_lamp(self) -> QWidget | None:
        """The pairs."""
        return self._table if self.vm.view.pairs else self._back

    def show_for(self, argument: str) -> None:
        """Read the pairs."""
        self._reason.set_text("")
        self.vm.open(argument)

    def _leave_merged(self, name: str) -> None:
        self.context.frame.back()
        self.context.frame.say_saved(self.tr("Both are {name} now; nothing was rewritten.").format(name=name))

    # -- showing
    def _render(self, view: MergeView) -> None:
        self._rows.replace(view.pairs)
        self._table.setVisible(bool(view.pairs))
        self._empty.setVisible(view.is_loaded and not view.pairs)
        for card in (self._left, self._right, self._reason):
            card.setVisible(view.sides is not None)
        if view.sides is not None:
            for grid, side in zip(self._sides, view.sides, strict=True):
                grid.show_facts(self._facts(side))
        if self.isVisible():
            self.context.frame.frame_changed()

    def _facts(self, side: MergeSide) -> list[tuple[str, str]]:
        person = side.person
        none = self.tr("none")
        return [
            (self.tr("Name"), person.name),
            (document_kind_word(person.document.kind), formats.masked_id(person.document.number)),
            (self.tr("Date of birth"), none if person.born_on is None else formats.day(person.born_on)),
            (self.tr("Phone"), person.phone or none),
            (self.tr("Group"), side.group_name or none),
            (self.tr("Records"), formats.count(side.records)),
        ]

    def retranslate(self) -> None:
        """All words."""
        self._empty.set_text(self.tr("Nobody seems to be in the register twice."))
        self._left.set_title(self.tr("One"))
        self._right.set_title(self.tr("Other"))
        self._reason.set_label(self.tr("Reason, when both have a number of the same kind of paper"))
        self._back.setText(self.tr("Back"))
        self._keep_left.setText(self.tr("Keep the left one"))
        self._keep_right.setText(self.tr("Keep the right one"))
        self._rows.retranslate()
        self._render(self.vm.view)


def _person_cell(person: object) -> Cell:
    name, document = getattr(person, "name", ""), getattr(person, "document", None)
    return Cell(name, "" if document is None else formats.masked_id(document.number), bold=True)
