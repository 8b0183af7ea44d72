"""A pasted block before it is taken: every row, what is wrong marked at its cell, one key to take it, one to undo."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.services.pasting import PastePlan, PasteRow, PasteTarget
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.messages import sentence
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.screens.member_import import field_word
from ui.screens.screen import Screen
from ui.screens.words import problem_words
from ui.viewmodels.paste import PasteView, PasteViewModel
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.key_button import KeyButton
from ui.widgets.state_mark import StateChip
from ui.widgets.text_label import FigureLabel, TextLabel

#: Fields shown in the small form; the others stand in the wide one.
IN_SMALL = 2
MOST_SHOWN = 4
FIELD_WIDTH, WIDER = 17, {"document_number": 26}


class PasteScreen(Screen):
    """Argument: ``members GROUP``, ``goods`` or ``shares LOT``; the block comes from the clipboard."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self.vm = PasteViewModel(context.open_services, context.runner)
        self._stage = ""
        self._fields: tuple[str, ...] = ()
        self.model = FrozenRowsModel[PasteRow](self._columns(), lambda row: row.number)
        self.table = DataTable(self.model, name="pasted", two_lines=True)
        self._figure, self._figure_word = FigureLabel(), TextLabel("", "lead", colour="ink2")
        self._about = TextLabel("", "cap", colour="ink2", wrap=True)
        self._chip = StateChip("bad")
        self._whole = TextLabel("", "cap", colour="bad", wrap=True)
        self.banner = Banner("bad")
        action = context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._undo = KeyButton(kind="bad", icon="undo-2", printed_key="Ctrl+Z")
        self._undo_key = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self)
        self._main = KeyButton(kind="main", icon="check", action=action(ActionId.MAIN))
        self._lay_out()
        self._undo.clicked.connect(self.vm.undo)
        self._undo_key.activated.connect(self.vm.undo)
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(context.frame.tell)
        self.vm.taken.connect(self._say_taken)
        self.retranslate()

    def _lay_out(self) -> None:
        head = Card()
        line = QHBoxLayout()
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._figure_word)
        words.addWidget(self._about)
        line.addWidget(self._figure)
        line.addLayout(words, 1)
        line.addWidget(self._chip)
        head.add(line)
        self._list = Card(padded=False)
        self._list.add(self.table, 1)
        self._column = QVBoxLayout()
        for widget, stretch in ((self.banner, 0), (head, 0), (self._list, 1), (self._whole, 0)):
            self._column.addWidget(widget, stretch)
        self._column.addStretch(0)
        self.inside.addLayout(self._column)
        self._follow_look()

    def _columns(self) -> list[Column[PasteRow]]:
        columns: list[Column[PasteRow]] = [
            Column("row", lambda: self.tr("Row"), lambda row: Cell(str(row.number), bold=True), 6, "right")
        ]
        for at, name in enumerate(self._fields):
            head, cell, width = partial(self._head, name), partial(_cell, name), WIDER.get(name, FIELD_WIDTH)
            columns.append(Column(name, head, cell, width, in_small=at < IN_SMALL))
        columns.append(Column("reason", lambda: self.tr("Reason and what to do"), _reason))
        return columns

    def _head(self, name: str) -> str:
        target = self.vm.view.target
        if target is PasteTarget.MEMBERS or not name.startswith("line."):
            return goods_field_word(name) if target is PasteTarget.GOODS else field_word(name)
        return self.tr("Goods {n}").format(n=name.rpartition(".")[2])

    def _rebuild(self, fields: Sequence[str]) -> None:
        """Other columns need another table."""
        self._fields = tuple(fields)
        old = self.table
        self.model = FrozenRowsModel[PasteRow](self._columns(), lambda row: row.number)
        self.table = DataTable(self.model, name="pasted", two_lines=True)
        self.table.set_enter_acts(False)
        self.table.row_changed.connect(self._show_whole)
        self._list.add(self.table, 1)
        old.hide()
        old.deleteLater()

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Which list it goes into."""
        words = {
            PasteTarget.MEMBERS: self.tr("Paste members"),
            PasteTarget.GOODS: self.tr("Paste into the goods register"),
            PasteTarget.SHARES: self.tr("Paste shares by hand"),
        }
        return words[self.vm.view.target], self.vm.view.name

    def bind_keys(self) -> None:
        """Enter takes, Esc leaves; Ctrl Z takes back."""
        actions, view = self.context.actions, self.vm.view
        actions.bind(ActionId.BACK, self.context.frame.back)
        actions.bind(ActionId.MAIN, self._act, enabled=view.can_take or view.stage in ("done", "undone"))

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, take back; take, or back to the list."""
        left = [self._back, *([self._undo] if self.vm.view.can_undo else [])]
        return left, [self._main]

    def first_lamp(self) -> QWidget | None:
        """The act, if there is one, else the rows."""
        return self._main if self.vm.view.can_take else self._back

    def show_for(self, argument: str) -> None:
        """Read the clipboard for a list."""
        self.vm.open(argument, QGuiApplication.clipboard().text())

    # -- acts
    def _act(self) -> None:
        if self.vm.view.can_take:
            self.vm.take()
        elif self.vm.view.stage in ("done", "undone"):
            self.context.frame.back()

    def _say_taken(self, count: int) -> None:
        self.context.frame.say_saved(self.tr("%n row(s) taken.", "", count))

    # -- showing
    def _render(self, view: PasteView) -> None:
        plan = view.plan
        shown = () if plan is None else fields_shown(plan)
        if shown and shown != self._fields:
            self._rebuild(shown)
        rows = () if plan is None else plan.rows
        refused = tuple(row for row in rows if row.problem is not None)
        if view.done is not None:
            rows = refused = view.done.refused
        self.model.replace((*refused, *(row for row in rows if row.problem is None)))
        self._list.setVisible(bool(rows))
        self._show_whole()
        self._figure.setText(formats.count(_figure(view)))
        self._figure_word.setText(self._words(view))
        self._about.setText(self._about_words(view))
        self._chip.show_state("bad", self.tr("%n row(s) refused", "", len(refused)))
        self._chip.setVisible(bool(refused))
        problem = None if plan is None else plan.problem
        self.banner.setVisible(problem is not None)
        if problem is not None:
            told = sentence(problem.code, problem.params)
            self.banner.show_banner("bad", told.what, told.do_next)
        self._main.setText(self._verb(view))
        if self.isVisible():
            self.context.frame.frame_changed()
        if view.stage != self._stage:
            self._stage = view.stage
            lamp = self.first_lamp()
            if lamp is not None and lamp.isVisible():
                lamp.setFocus()

    def _show_whole(self, _row: int = -1) -> None:
        """What is wrong with the row under the lamp, which the column may cut."""
        row = self.model.row_at(max(0, self.table.current_row()))
        problem = None if row is None else row.problem
        self._whole.setText("" if row is None or problem is None else f"{row.number}: {problem_words(problem)}")
        self._whole.setVisible(problem is not None)

    def _words(self, view: PasteView) -> str:
        if view.stage == "done":
            return self.tr("rows were taken")
        if view.stage == "undone":
            return self.tr("rows were taken back; the list is as before")
        total = 0 if view.plan is None else len(view.plan.rows)
        return self.tr("of {rows} pasted rows can be taken").format(rows=formats.count(total))

    def _about_words(self, view: PasteView) -> str:
        if view.stage == "plan":
            return self.tr("Nothing is stored yet. Refused rows are left out.")
        if view.stage == "done":
            return self.tr("Ctrl Z takes all of them back.")
        return ""

    def _verb(self, view: PasteView) -> str:
        if view.stage in ("done", "undone"):
            return self.tr("Back to the list")
        return self.tr("Take %n row(s)", "", 0 if view.plan is None else view.plan.good)

    def retranslate(self) -> None:
        """All words."""
        self._back.setText(self.tr("Back"))
        self._undo.setText(self.tr("Take back"))
        self.table.setAccessibleName(self.tr("Pasted rows"))
        self.model.retranslate()
        self._render(self.vm.view)

    def _follow_look(self) -> None:
        self._column.setContentsMargins(style.margin(), style.gap(), style.margin(), style.gap())
        self._column.setSpacing(style.gap())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()


def fields_shown(plan: PastePlan) -> tuple[str, ...]:
    """The columns there is room for: those with something wrong in them before others, in the order of the block."""
    wrong = {row.problem.field for row in plan.rows if row.problem is not None}
    ranked = sorted(plan.fields, key=lambda name: (name not in wrong, plan.fields.index(name)))[:MOST_SHOWN]
    return tuple(name for name in plan.fields if name in ranked)


def goods_field_word(name: str) -> str:
    """The name of a column of a goods list."""
    words = {
        "goods_id": QCoreApplication.translate("GoodsFields", "Goods code"),
        "zh": QCoreApplication.translate("GoodsFields", "Chinese name"),
        "vi": QCoreApplication.translate("GoodsFields", "Vietnamese name"),
        "en": QCoreApplication.translate("GoodsFields", "English name"),
        "direction": QCoreApplication.translate("GoodsFields", "Direction"),
        "group": QCoreApplication.translate("GoodsFields", "Kind of goods"),
        "hs6": QCoreApplication.translate("GoodsFields", "HS code"),
        "cn_hs8": QCoreApplication.translate("GoodsFields", "Chinese tariff code"),
        "vn_hs8": QCoreApplication.translate("GoodsFields", "Vietnamese tariff code"),
        "unit_code": QCoreApplication.translate("GoodsFields", "Unit"),
        "origin": QCoreApplication.translate("GoodsFields", "Origin"),
        "limit_group": QCoreApplication.translate("GoodsFields", "Daily limit"),
        "source": QCoreApplication.translate("GoodsFields", "Source"),
    }
    return words.get(name, name)


def _cell(name: str, row: PasteRow) -> Cell:
    """What stands in a cell; the one that is wrong has its mark and colour."""
    text = row.cells.get(name, "")
    if row.problem is not None and row.problem.field == name:
        return Cell(text or "—", mark="bad", bold=True, colour="bad", spoken=f"{text}: {problem_words(row.problem)}")
    return Cell(text)


def _reason(row: PasteRow) -> Cell:
    if row.problem is None:
        return Cell(QCoreApplication.translate("PasteScreen", "can be taken"), mark="ok")
    told = sentence(row.problem.code, row.problem.params)
    return Cell(told.what, told.do_next, colour="bad", spoken=problem_words(row.problem))


def _figure(view: PasteView) -> int:
    if view.stage == "undone":
        return view.taken_back
    if view.done is not None:
        return view.done.taken
    return 0 if view.plan is None else view.plan.good
