"""Members from a file: choose, look at what is refused and why, take the good rows, take it all back."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.read_models import RowRefusal
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.messages import sentence
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.screens.screen import Screen
from ui.screens.words import problem_words
from ui.viewmodels.member_import import MemberImportView, MemberImportViewModel
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_button import KeyButton
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.state_mark import StateChip
from ui.widgets.text_label import FigureLabel, TextLabel


class MemberImportScreen(Screen):
    """One figure: how many can be taken. Below it every refused row with field, value and reason."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self._vm = MemberImportViewModel(context.open_services, context.runner)
        self._stage = ""
        self._rows = FrozenRowsModel(self._columns(), lambda row: (row.row_number, row.field))
        self._table = DataTable(self._rows, name="refused", two_lines=True)
        self._banner = Banner("bad")
        self._figure, self._figure_word = FigureLabel(), TextLabel("", "lead", colour="ink2")
        self._file = TextLabel("", "cap", colour="ink2")
        self._chip = StateChip("bad")
        self._progress = ProgressStrip()
        actions = context.actions
        self._choose_empty = KeyButton(kind="main", icon="folder-open", action=actions.action(ActionId.MAIN))
        self._empty = EmptyState("file-spreadsheet", button=self._choose_empty)
        self._back = KeyButton(action=actions.action(ActionId.BACK))
        self._undo = KeyButton(kind="bad", icon="undo-2", action=actions.action(ActionId.REMOVE))
        self._other = KeyButton(icon="folder-open", action=actions.action(ActionId.ADD))
        self._main = KeyButton(kind="main", icon="check", action=actions.action(ActionId.MAIN))
        self._lay_out()
        self._progress.cancelled.connect(self._vm.cancel)
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(context.frame.tell)
        self._vm.taken.connect(self._say_taken)
        self.retranslate()

    def _lay_out(self) -> None:
        self._head = Card()
        line = QHBoxLayout()
        line.setSpacing(12)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._figure_word)
        words.addWidget(self._file)
        line.addWidget(self._figure)
        line.addLayout(words, 1)
        line.addWidget(self._chip)
        self._head.add(line)
        self._head.add(self._progress)
        self._list = Card(padded=False)
        self._list.add(self._table, 1)
        self._table.set_enter_acts(False)
        self._column = QVBoxLayout()
        for widget, stretch in ((self._banner, 0), (self._head, 0), (self._list, 1), (self._empty, 1)):
            self._column.addWidget(widget, stretch)
        self._column.addStretch(0)
        self.inside.addLayout(self._column)
        self._follow_look()

    def _columns(self) -> list[Column[RowRefusal]]:
        return [
            Column("row", lambda: self.tr("Row"), lambda row: Cell(str(row.row_number), bold=True), 6, "right"),
            Column("field", lambda: self.tr("Field"), lambda row: Cell(field_word(row.field)), 18),
            Column("value", lambda: self.tr("What stands there"), lambda row: Cell(row.value or "—"), 22),
            Column("reason", lambda: self.tr("Reason and what to do"), _reason_cell),
        ]

    # -- acts
    def _choose_file(self) -> None:
        """Qt's own dialog, in the language of the screen; the kinds of file are named in it."""
        kinds = self.tr("Spreadsheets") + " (*.xlsx *.csv *.tsv)"
        dialog = QFileDialog(self, self.tr("Choose a file with members"), "", kinds)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._vm.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _act(self) -> None:
        view = self._vm.view
        if view.can_take:
            self._vm.take()
        elif view.stage in ("done", "undone"):
            self.context.frame.back()
        elif not view.is_working:
            self._choose_file()

    def _leave(self) -> None:
        if self._vm.view.is_working:
            self._vm.cancel()
        else:
            self.context.frame.back()

    def _say_taken(self, count: int) -> None:
        if count:
            self.context.frame.say_saved(self.tr("%n member(s) taken.", "", count))

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title and group."""
        group = self._vm.view.group
        return self.tr("Take members from a file"), "" if group is None else group.name

    def bind_keys(self) -> None:
        """Enter is the act of the stage, + another file, − takes back, Esc stops or leaves."""
        actions, view = self.context.actions, self._vm.view
        actions.bind(ActionId.BACK, self._leave)
        actions.bind(ActionId.MAIN, self._act, enabled=not view.is_working and view.group is not None)
        is_later = view.stage in ("plan", "done", "undone")
        if is_later:
            actions.bind(ActionId.ADD, self._choose_file)
        if view.can_undo:
            actions.bind(ActionId.REMOVE, self._vm.undo)

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, another file, take back; the act of the stage."""
        view = self._vm.view
        if view.stage in ("choose", "reading"):
            return [self._back], []
        left = [self._back, self._other, *([self._undo] if view.can_undo else [])]
        return left, [self._main]

    def first_lamp(self) -> QWidget | None:
        """The act of the stage."""
        return self._choose_empty if self._vm.view.stage == "choose" else self._main

    def show_for(self, argument: str) -> None:
        """Get ready for a group."""
        self._vm.open(argument)

    # -- showing
    def _render(self, view: MemberImportView) -> None:
        self._rows.replace(view.refused)
        self._head.setVisible(view.stage != "choose")
        self._list.setVisible(bool(view.refused) and view.stage in ("plan", "taking", "done"))
        self._empty.setVisible(view.stage == "choose")
        self._render_banner(view)
        self._figure.setText(formats.count(_figure(view)))
        self._figure_word.setText(self._words(view))
        self._file.setText(view.file_name)
        self._chip.show_state("bad", self.tr("%n row(s) refused", "", len(view.refused)))
        self._chip.setVisible(bool(view.refused))
        self._main.setText(self._verb(view))
        self._render_progress(view)
        if self.isVisible():
            self.context.frame.frame_changed()
        if view.stage != self._stage:
            self._stage = view.stage
            lamp = self.first_lamp()
            if lamp is not None and lamp.isVisible() and lamp.isEnabled():
                lamp.setFocus()

    def _render_progress(self, view: MemberImportView) -> None:
        if not view.is_working:
            self._progress.stop()
        elif view.done == 0 and view.total == 0:
            self._progress.start(self.tr("Reading") if view.stage == "reading" else self.tr("Taking"))
        else:
            self._progress.advance(view.done, view.total)

    def _render_banner(self, view: MemberImportView) -> None:
        is_double = view.plan is not None and view.plan.double_file and view.stage == "plan"
        self._banner.setVisible(view.rejected is not None or is_double)
        if view.rejected is not None:
            told = sentence(view.rejected.code, view.rejected.params)
            self._banner.show_banner("bad", told.what, told.do_next)
        elif is_double:
            self._banner.show_banner(
                "warn",
                self.tr("This file was taken before; nothing is taken twice."),
                self.tr("Choose another file, or take the earlier import back first."),
            )

    def _words(self, view: MemberImportView) -> str:
        group = "" if view.group is None else view.group.name
        if view.stage == "done":
            return self.tr("members are in {group} now").format(group=group)
        if view.stage == "undone":
            return self.tr("members were taken back; the group is as before")
        if view.stage == "reading":
            return self.tr("rows read")
        rows = 0 if view.plan is None else view.plan.rows
        return self.tr("of {rows} rows can be taken into {group}").format(rows=formats.count(rows), group=group)

    def _verb(self, view: MemberImportView) -> str:
        if view.stage in ("done", "undone"):
            return self.tr("Back to the group")
        if view.can_take and view.plan is not None:
            return self.tr("Take %n member(s)", "", len(view.plan.good))
        return self.tr("Choose another file")

    def retranslate(self) -> None:
        """All words."""
        self._empty.set_text(
            self.tr(
                "No file is chosen yet. A table with names and document numbers is needed (.xlsx or .csv); "
                "nothing is stored before you have seen the report."
            )
        )
        self._choose_empty.setText(self.tr("Choose a file"))
        self._back.setText(self.tr("Back"))
        self._undo.setText(self.tr("Take the import back"))
        self._other.setText(self.tr("Other file"))
        self._rows.retranslate()
        self._render(self._vm.view)

    def _follow_look(self) -> None:
        self._column.setContentsMargins(style.margin(), style.gap(), style.margin(), style.gap())
        self._column.setSpacing(style.gap())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()


def field_word(field: str) -> str:
    """The name of a column of a members' file."""
    words = {
        "name": QCoreApplication.translate("MemberFields", "Name"),
        "document_number": QCoreApplication.translate("MemberFields", "Document number"),
        "document_kind": QCoreApplication.translate("MemberFields", "Kind of paper"),
        "document_until": QCoreApplication.translate("MemberFields", "Paper valid until"),
        "sex": QCoreApplication.translate("MemberFields", "Sex"),
        "born_on": QCoreApplication.translate("MemberFields", "Date of birth"),
        "phone": QCoreApplication.translate("MemberFields", "Phone"),
        "township": QCoreApplication.translate("MemberFields", "Township"),
        "address": QCoreApplication.translate("MemberFields", "Address"),
        "joined_on": QCoreApplication.translate("MemberFields", "Member since"),
        "entrusted_until": QCoreApplication.translate("MemberFields", "Entrusted until"),
        "registration_number": QCoreApplication.translate("MemberFields", "Registration number"),
        "registration_until": QCoreApplication.translate("MemberFields", "Registered until"),
        "registration_state": QCoreApplication.translate("MemberFields", "Registration"),
        "members": QCoreApplication.translate("MemberFields", "Size of the group"),
        "group_id": QCoreApplication.translate("MemberFields", "Group"),
    }
    return words.get(field, field)


def _reason_cell(row: RowRefusal) -> Cell:
    told = sentence(row.problem.code, row.problem.params)
    spoken = problem_words(row.problem)
    return Cell(told.what, told.do_next, colour="bad", spoken=spoken)


def _figure(view: MemberImportView) -> int:
    if view.stage == "undone":
        return view.taken_back
    if view.report is not None:
        return view.report.taken
    if view.plan is not None:
        return len(view.plan.good)
    return view.done
