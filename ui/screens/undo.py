"""What can be taken back: everything of the last half hour that has not left yet, in one list, with one key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.undo_step import UndoStep
from app.services.undoing import UndoItem
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.screens.screen import Screen
from ui.viewmodels.undo import UndoView, UndoViewModel
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_button import KeyButton


class UndoScreen(Screen):
    """The newest act has the lamp; Enter takes it back."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self.vm = UndoViewModel(context.open_services, context.runner)
        self._has_lamp = False
        self.model = FrozenRowsModel(self._columns(), lambda item: str(item.step.step_key))
        self.table = DataTable(self.model)
        action = context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._take = KeyButton(kind="main", icon="undo-2", action=action(ActionId.MAIN))
        self._empty = EmptyState("undo-2")
        self._stack = QStackedWidget()
        card = Card(padded=False)
        card.add(self.table, 1)
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        self._column = QVBoxLayout()
        self._column.addWidget(self._stack)
        self.inside.addLayout(self._column, 1)
        self._follow_look()
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(context.frame.tell)
        self.vm.taken.connect(self._tell)
        self.table.activated_row.connect(lambda _row: self._take_back())
        context.frame.watch_counts(self._follow_counts)
        self.retranslate()

    def _columns(self) -> list[Column[UndoItem]]:
        return [
            Column("what", lambda: self.tr("What was done"), self._what_cell),
            Column("at", lambda: self.tr("When"), self._at_cell, 12),
            Column("until", lambda: self.tr("Can be taken back"), self._until_cell, 34),
        ]

    def _what_cell(self, item: UndoItem) -> Cell:
        return Cell(step_words(item.step), bold=True)

    def _at_cell(self, item: UndoItem) -> Cell:
        return Cell(formats.clock_seconds(item.step.at, self.vm.view.side))

    def _until_cell(self, item: UndoItem) -> Cell:
        if item.blocked:
            return Cell(self.tr("no: sent or changed"), self.tr("correct it with a reason"), mark="stop")
        until = formats.clock(item.until, self.vm.view.side)
        return Cell(self.tr("until {time}").format(time=until), mark="ok")

    def title(self) -> tuple[str, str]:
        """How much is open."""
        able = sum(not item.blocked for item in self.vm.view.items)
        return self.tr("Take back"), self.tr("%n act(s) not sent yet", "", able)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back; take back."""
        return [self._back], [self._take] if self.vm.view.items else []

    def bind_keys(self) -> None:
        """Enter takes back, Esc leaves."""
        self.context.actions.bind(ActionId.BACK, self.context.frame.back)
        self.context.actions.bind(ActionId.MAIN, self._take_back, enabled=self.vm.view.can_undo)

    def first_lamp(self) -> QWidget | None:
        """The list."""
        return self.table if self.vm.view.items else self._back

    def show_for(self, argument: str) -> None:
        """Read the list."""
        self._has_lamp = False
        self.vm.refresh()

    def _follow_counts(self) -> None:
        if self.isVisible() and not self.vm.view.is_busy:
            self.vm.refresh()

    def _take_back(self) -> None:
        item = self.model.row_at(max(0, self.table.current_row()))
        self.vm.take_back(item)

    def _tell(self, step: UndoStep) -> None:
        self._take.flash_saved()
        self.context.frame.say_saved(self.tr("Taken back: {what}").format(what=step_words(step)))

    def _render(self, view: UndoView) -> None:
        self.model.replace(view.items)
        self._stack.setCurrentIndex(0 if view.items else 1)
        if view.items and self.table.current_row() < 0:
            self.table.go_to_row(0)
        if self.isVisible():
            self.context.frame.frame_changed()
            lamp = self.first_lamp()
            if not self._has_lamp and view.is_loaded and lamp is not None:
                self._has_lamp = True
                lamp.setFocus()

    def retranslate(self) -> None:
        """All words."""
        self._back.setText(self.tr("Back"))
        self._take.setText(self.tr("Take this back"))
        self._empty.set_text(self.tr("Nothing to take back. What is sent is corrected with a reason, under Records."))
        self.table.setAccessibleName(self.tr("What can be taken back"))
        self.model.retranslate()
        self._render(self.vm.view)

    def _follow_look(self) -> None:
        side, top = style.margin(), style.gap()
        self._column.setContentsMargins(side, top, side, top)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)


def step_words(step: UndoStep) -> str:
    """What was done, in words."""
    body = step.body
    words = {
        "lot": QCoreApplication.translate("UndoScreen", "Lot finalised: {ref}, {shares} shares"),
        "basket": QCoreApplication.translate("UndoScreen", "Basket of {person}"),
        "presence": QCoreApplication.translate("UndoScreen", "Presence of {person}"),
        "people_import": QCoreApplication.translate("UndoScreen", "Members taken from a file: {members}"),
        "person": QCoreApplication.translate("UndoScreen", "Entry of {person} changed"),
        "group": QCoreApplication.translate("UndoScreen", "Group {group} changed"),
        "share": QCoreApplication.translate("UndoScreen", "A share set by hand in lot {ref}"),
        "income": QCoreApplication.translate("UndoScreen", "Income entered"),
        "group_change": QCoreApplication.translate("UndoScreen", "Group {group}: {person}"),
        "merge": QCoreApplication.translate("UndoScreen", "Two entries made one: {person}"),
        "override": QCoreApplication.translate("UndoScreen", "Leave for one day: {person}"),
    }
    if step.kind == "person" and body.get("version") == 1:
        told = QCoreApplication.translate("UndoScreen", "New in the register: {person}")
    else:
        told = words.get(step.kind, step.kind)
    names = ("person", "group", "members", "shares")
    return told.format(ref=step.ref[-13:], **{name: body.get(name, "") for name in names})
