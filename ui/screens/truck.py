"""Truck and split (F4), first half: today's trucks, and the form of one lot."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.read_models import LotRow
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.messages import sentence
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.places import Place
from ui.screens.screen import Screen
from ui.screens.truck_form import TruckForm
from ui.screens.words import localized, other_language
from ui.viewmodels.truck import TruckView, TruckViewModel
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_button import KeyButton
from ui.widgets.state_mark import MARK_OF_STATUS, status_word


class TruckScreen(Screen):
    """Argument: nothing (what was being typed, else the list), ``new``, or the reference of a draft lot."""

    keeps_form = True

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self.vm = TruckViewModel(context.open_services, context.runner)
        self._is_form = False
        self._was_saving = False
        self._framed: tuple[object, ...] = ()
        self.form = TruckForm()
        self._restored = Banner("info")
        self.model = FrozenRowsModel(self._columns(), lambda row: row.lot_ref)
        self.table = DataTable(self.model)
        self._empty_button = KeyButton(kind="main", icon="plus", action=context.actions.action(ActionId.MAIN))
        self._empty = EmptyState("truck", button=self._empty_button)
        self._stack = QStackedWidget()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- building
    def _make_buttons(self) -> None:
        action = self.context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._undo = KeyButton(icon="undo-2", printed_key="Ctrl+Z")
        self._undo_key = QShortcut(QKeySequence.StandardKey.Undo, self)
        self._add = KeyButton(icon="plus", action=action(ActionId.ADD))
        self._remove = KeyButton(icon="minus", action=action(ActionId.REMOVE))
        self._new = KeyButton(icon="plus", action=action(ActionId.ADD))
        self._change = KeyButton(icon="pencil", key="1")
        self._again = KeyButton(icon="copy", action=action(ActionId.KIND))
        self._save = KeyButton(kind="main", icon="split", printed_key="Ctrl+Return")
        self._open = KeyButton(kind="main", icon="split", action=action(ActionId.MAIN))

    def _lay_out(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        card = Card(padded=False)
        card.add(self.table, 1)
        column.addWidget(card)
        self._list_column = column
        for widget in (page, self._empty, self.form):
            self._stack.addWidget(widget)
        self._list_page = page
        self._holder = QVBoxLayout()
        self._holder.addWidget(self._restored)
        self.inside.addLayout(self._holder)
        self.inside.addWidget(self._stack, 1)
        self._restored.hide()
        self._follow_look()

    def _follow_look(self) -> None:
        side, top = style.margin(), style.gap()
        self._holder.setContentsMargins(side, top // 2, side, 0)
        self._list_column.setContentsMargins(side, top, side, top)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)

    def _connect(self) -> None:
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(self.context.frame.tell)
        self.vm.saved.connect(self._go_to_split)
        self.form.edited.connect(self.vm.set_field)
        self.form.line_edited.connect(self.vm.set_line)
        self.form.searched.connect(self.vm.find_goods)
        self.form.picked.connect(self.vm.pick_goods)
        self.form.block_pasted.connect(self.vm.paste_lines)
        self.form.done.connect(self._save_lot)
        self.table.activated_row.connect(self._open_row)
        self.table.row_changed.connect(lambda _row: self._follow_row())
        self._undo.clicked.connect(self.vm.undo)
        self._undo_key.activated.connect(self.vm.undo)
        self._save.clicked.connect(self._save_lot)
        self._change.clicked.connect(self._change_lot)

    def _columns(self) -> list[Column[LotRow]]:
        return [
            Column("plate", lambda: self.tr("Plate"), self._plate_cell, 18),
            Column("goods", lambda: self.tr("Goods"), self._goods_cell),
            Column("mass", lambda: self.tr("Net kg"), self._mass_cell, 13, "right", in_small=False),
            Column("value", lambda: self.tr("Value CNY"), self._value_cell, 14, "right"),
            Column("shares", lambda: self.tr("Shares"), self._shares_cell, 8, "right", in_small=False),
            Column("state", lambda: self.tr("State"), self._state_cell, 26),
        ]

    # -- cells
    def _plate_cell(self, row: LotRow) -> Cell:
        plates = [plate for plate in (row.plate_cn, row.plate_vn) if plate]
        return Cell(plates[0] if plates else "", plates[1] if len(plates) > 1 else row.lot_ref[-4:], bold=True)

    def _goods_cell(self, row: LotRow) -> Cell:
        language = self.context.language
        first, second = localized(row.goods, language), localized(row.goods, other_language(language))
        return Cell(first, second if second != first else "")

    def _mass_cell(self, row: LotRow) -> Cell:
        return Cell(formats.kilograms(row.net_g))

    def _value_cell(self, row: LotRow) -> Cell:
        return Cell(formats.amount(row.amount_fen, "CNY"), bold=True)

    def _shares_cell(self, row: LotRow) -> Cell:
        return Cell(formats.count(row.shares))

    def _state_cell(self, row: LotRow) -> Cell:
        if row.state == "draft":
            second = self.tr("split waits for you") if row.shares else self.tr("not split yet")
            return Cell(status_word("draft"), second, mark="draft")
        counts = sorted(row.counts.items(), key=lambda item: -item[1])
        if not counts:
            return Cell(self.tr("Finalised"), mark="saved")
        rest = " · ".join(f"{status_word(status)} {formats.count(n)}" for status, n in counts[1:3])
        status, number = counts[0]
        return Cell(f"{status_word(status)} {formats.count(number)}", rest, mark=MARK_OF_STATUS[status])

    # -- the screen's manners
    def title(self) -> tuple[str, str]:
        """Name of the screen; which lot is under hand."""
        view = self.vm.view
        if view.mode == "form":
            return self.tr("Truck"), view.form.lot_ref or self.tr("new · kept as you type")
        return self.tr("Truck and split"), self.tr("%n truck(s) today", "", len(view.lists.lots))

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Form: undo, lines, save and split. List: new truck, open."""
        if self.vm.view.mode == "form":
            undo = [] if style.is_small() else [self._undo]
            return [self._back, *undo, self._add, self._remove], [self._save]
        if not self.vm.view.lists.lots:
            return [self._back, self._again], []
        return [self._back, self._new, self._again, self._change], [self._open]

    def bar_sentence(self) -> str:
        """What is missing for the split."""
        view = self.vm.view
        stops = [found for found in view.problems.values() if found.severity == "stop"]
        if view.mode == "form" and stops and not style.is_small():
            return sentence(stops[0].code, stops[0].params).what
        return ""

    def bind_keys(self) -> None:
        """Keys of the form or of the list."""
        actions = self.context.actions
        if self.vm.view.mode == "form":
            actions.bind(ActionId.BACK, self._leave)
            actions.bind(ActionId.MAIN, self._save_lot)
            actions.bind(ActionId.ADD, self._add_line)
            actions.bind(ActionId.REMOVE, lambda: self.vm.remove_line(self.form.current_line()))
            actions.bind(ActionId.KIND, self._next_kind)
            return
        actions.bind(ActionId.BACK, self.context.frame.back)
        actions.bind(ActionId.ADD, self.vm.start_new)
        actions.bind(ActionId.KIND, self._repeat)
        actions.bind(ActionId.MAIN, self._open_or_begin)

    def first_lamp(self) -> QWidget | None:
        """The first field, the first truck, or the button that begins one."""
        view = self.vm.view
        if view.mode == "form":
            return self.form.texts["plate_cn"].editor
        return self.table if view.lists.lots else self._empty_button

    def show_for(self, argument: str) -> None:
        """Read the day's trucks and what was being typed."""
        self._framed = ()
        self.vm.open(argument)

    def hideEvent(self, event: QHideEvent) -> None:
        """What is typed is kept at once when the screen is left."""
        if self.context.services is not None:
            self.vm.settle()
        else:
            self.vm.stop()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Set the words."""
        self.form.setProperty("language", self.context.language)
        self.form.retranslate()
        self._back.setText(self.tr("Back"))
        self._undo.setText(self.tr("Undo"))
        self._add.setText(self.tr("Add goods"))
        self._remove.setText(self.tr("Drop line"))
        self._new.setText(self.tr("New truck"))
        self._change.setText(self.tr("Change"))
        self._again.setText(self.tr("Repeat"))
        self._save.setText(self.tr("Save and split"))
        self._open.setText(self.tr("Open the split"))
        self._empty_button.setText(self.tr("New truck"))
        self._empty.set_text(self.tr("No truck today."))
        self.table.setAccessibleName(self.tr("Trucks of today"))
        self.model.retranslate()
        self._render(self.vm.view)

    # -- showing
    def _render(self, view: TruckView) -> None:
        is_form = view.mode == "form"
        was = (self._stack.currentWidget(), self._is_form)
        if is_form:
            self.form.show_view(view, self.context.language)
            for card in self.form.lines:
                card.show_memory(view.prices.get(card.key))
                if card.key == view.choices_for and card.goods.editor.hasFocus():
                    card.offer(view.choices)
            self._stack.setCurrentWidget(self.form)
        elif view.is_loaded:
            self.model.replace(view.lists.lots)
            self._stack.setCurrentWidget(self._list_page if view.lists.lots else self._empty)
        self._show_kept(view)
        self._undo.setEnabled(view.can_undo)
        self._save.setEnabled(not view.is_saving)
        self._is_form = is_form
        if self.isVisible():
            self._follow_frame(changed=was != (self._stack.currentWidget(), is_form))
        if self._was_saving and not view.is_saving and is_form:
            self.form.go_to_problem()
        self._was_saving = view.is_saving

    def _show_kept(self, view: TruckView) -> None:
        if view.was_put_aside:
            what, below = self.tr("The truck typed before was put aside."), self.tr("Ctrl Z brings it back.")
        else:
            what = self.tr("This is what you were typing; nothing of it was lost.")
            below = self.tr("Go on, or press Esc for the list of trucks.")
        self._restored.show_banner("info", what, below)
        self._restored.setVisible(view.mode == "form" and (view.was_restored or view.was_put_aside))

    def _follow_frame(self, *, changed: bool) -> None:
        """Tell the frame only what it shows itself, not each letter typed."""
        framed = (self.title(), self._is_form, self.bar_sentence(), len(self.vm.view.lists.lots))
        if framed != self._framed:
            self._framed = framed
            self.context.frame.frame_changed()
        if changed:
            self._give_lamp()

    def _give_lamp(self) -> None:
        lamp = self.first_lamp()
        if lamp is not None:
            lamp.setFocus()

    def _follow_row(self) -> None:
        row = self.model.row_at(self.table.current_row())
        self._change.setEnabled(row is not None and row.state == "draft")

    # -- acts
    def _next_kind(self) -> None:
        """Another unit for the mass under the lamp, else another currency for the price."""
        mass = self.form.current_mass()
        if mass is not None:
            self.vm.next_unit(*mass)
        else:
            self.vm.next_currency(self.form.current_line())

    def _leave(self) -> None:
        self.vm.leave_form()

    def _add_line(self) -> None:
        self.form.go_to_line(self.vm.add_line())

    def _save_lot(self) -> None:
        self.vm.save()

    def _open_or_begin(self) -> None:
        if self.vm.view.lists.lots:
            self._open_row(max(0, self.table.current_row()))
        else:
            self.vm.start_new()

    def _open_row(self, at: int) -> None:
        row = self.model.row_at(at)
        if row is not None:
            self.context.frame.go(Place.SPLIT, row.lot_ref)

    def _repeat(self) -> None:
        """A truck like the one under the lamp, or like the newest."""
        row = self.model.row_at(self.table.current_row())
        self.vm.repeat("" if row is None else row.lot_ref)

    def _change_lot(self) -> None:
        row = self.model.row_at(self.table.current_row())
        if row is not None and row.state == "draft":
            self.vm.open(row.lot_ref)

    def _go_to_split(self, lot_ref: str) -> None:
        self._save.flash_saved()
        self.context.frame.go(Place.SPLIT, lot_ref)
