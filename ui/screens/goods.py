"""The goods register: found in three languages and by code, with the prices declared, number keys, own entries."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.reference import Goods
from app.read_models import GoodsRow
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.screens.goods_cards import EntryCard, OwnCard
from ui.screens.screen import Screen
from ui.screens.words import localized, other_language
from ui.viewmodels.goods import GoodsView, GoodsViewModel
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import TextField, chain
from ui.widgets.key_button import KeyButton

PICKS = tuple(ActionId(f"pick_{n}") for n in range(1, 10))


class GoodsScreen(Screen):
    """Argument: words to look for, or nothing. 1–9 in the list puts the entry under that key."""

    keeps_form = True

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self.vm = GoodsViewModel(context.open_services, context.runner)
        self.search, self.entry, self.own = TextField(), EntryCard(), OwnCard()
        self.model = FrozenRowsModel(self._columns(), lambda row: row.goods_id)
        self.table = DataTable(self.model)
        self.table.set_enter_acts(False)
        self._empty, self._stack = EmptyState("package"), QStackedWidget()
        self._restored = Banner("info")
        action = context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._add = KeyButton(icon="plus", action=action(ActionId.ADD))
        self._save = KeyButton(kind="main", icon="check", action=action(ActionId.MAIN))
        self._framed: tuple[object, ...] = ()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        card = Card(padded=False)
        card.add(self.table, 1)
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        left.addWidget(self.search)
        left.addWidget(self._stack, 1)
        right = QVBoxLayout()
        right.addWidget(self._restored)
        right.addWidget(self.entry, 1)
        right.addWidget(self.own)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.addLayout(left, 3)
        self._row.addLayout(right, 2)
        self._left = left
        self.inside.addLayout(self._row, 1)
        self._follow_look()

    def _connect(self) -> None:
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(self.context.frame.tell)
        self.vm.added.connect(self._tell_added)
        self.search.edited.connect(self.vm.find)
        self.search.entered.connect(self.table.setFocus)
        self.table.row_changed.connect(self._choose)
        self.own.edited.connect(self.vm.set_text)
        chain(list(self.own.fields.values()), self.vm.save_own)

    def _columns(self) -> list[Column[GoodsRow]]:
        return [
            Column("key", lambda: self.tr("Key"), self._key_cell, 6),
            Column("name", lambda: self.tr("Goods"), self._name_cell),
            Column("hs", lambda: self.tr("HS"), lambda row: Cell(row.hs6), 10),
            Column("unit", lambda: self.tr("Unit"), self._unit_cell, 10, in_small=False),
        ]

    def _key_cell(self, row: GoodsRow) -> Cell:
        number = self.vm.view.numbers.get(row.goods_id)
        return Cell("" if number is None else str(number), bold=True)

    def _name_cell(self, row: GoodsRow) -> Cell:
        language = self.context.language
        return Cell(localized(row.name, language), localized(row.name, other_language(language)), bold=True)

    def _unit_cell(self, row: GoodsRow) -> Cell:
        return Cell(self.tr("kg") if row.unit == "g" else self.tr("piece"))

    def _choose(self, at: int) -> None:
        row = self.model.row_at(at)
        shown = self.vm.view.detail
        if row is not None and (shown is None or shown.goods.goods_id != row.goods_id):
            self.vm.choose(row.goods_id)

    def title(self) -> tuple[str, str]:
        """How many were found."""
        return self.tr("Goods"), self.tr("{count} found").format(count=formats.count(len(self.vm.view.rows)))

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, own entry; save it."""
        return ([self._back], [self._save]) if self.vm.view.adds else ([self._back], [self._add])

    def bind_keys(self) -> None:
        """/ searches, + adds an own entry, 1–9 in the list set the number key."""
        actions, view = self.context.actions, self.vm.view
        actions.bind(ActionId.BACK, self.vm.leave_own if view.adds else self.context.frame.back)
        actions.bind(ActionId.FIND, self.search.setFocus)
        if view.adds:
            actions.bind(ActionId.MAIN, self.vm.save_own)
            return
        actions.bind(ActionId.ADD, self._begin_own)
        for number, pick in enumerate(PICKS, 1):
            actions.bind(pick, partial(self.vm.set_number, number), enabled=view.detail is not None)

    def _begin_own(self) -> None:
        self.vm.begin_own()
        self.own.fields["zh"].setFocus()

    def first_lamp(self) -> QWidget | None:
        """The search field; the name while an own entry is typed."""
        return self.own.fields["zh"].editor if self.vm.view.adds else self.search.editor

    def show_for(self, argument: str) -> None:
        """Read the register."""
        self._framed = ()
        self.search.set_text(argument)
        self.vm.open(argument)

    def look_for(self, text: str) -> None:
        """Words of the search place are goods here."""
        self.search.set_text(text)
        self.vm.find(text)

    def _tell_added(self, goods: Goods) -> None:
        self.search.set_text(goods.name.zh)
        self.context.frame.say_saved(self.tr("Own entry saved · {name}").format(name=goods.name.zh))

    def _render(self, view: GoodsView) -> None:
        self.model.replace(view.rows)
        self._stack.setCurrentIndex(0 if view.rows or not view.is_loaded else 1)
        if view.rows and self.table.current_row() < 0:
            self.table.go_to_row(0)
        self.entry.show_entry(view, self.context.language)
        self.entry.setVisible(view.detail is not None and not view.adds)
        self.own.setVisible(view.adds)
        if view.adds:
            self.own.show_form(view, self.context.language)
        self._restored.setVisible(view.adds and view.was_restored)
        self._restored.show_banner("info", self.tr("This is what you were typing; nothing of it was lost."), "")
        framed = (view.adds, len(view.rows), view.detail is not None)
        if self.isVisible() and framed != self._framed:
            self._framed = framed
            self.context.frame.frame_changed()

    def retranslate(self) -> None:
        """All words."""
        self.search.set_label(self.tr("Name in Chinese, Vietnamese or English, initials, or HS code"))
        self._back.setText(self.tr("Back"))
        self._add.setText(self.tr("Own entry"))
        self._save.setText(self.tr("Save the entry"))
        self._empty.set_text(self.tr("Nothing in the register has these words. Press Esc or + to add an own entry."))
        self.table.setAccessibleName(self.tr("Goods found"))
        self.model.retranslate()
        self.entry.retranslate()
        self._render(self.vm.view)

    def _follow_look(self) -> None:
        small = style.is_small()
        self._row.setDirection(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(style.margin(), style.gap(), style.margin(), style.gap())
        self._row.setSpacing(style.gap())
        self._left.setSpacing(8 if small else style.gap())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
