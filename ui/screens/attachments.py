"""Scans and photos of a lot, a record or a person: dropped or chosen, listed with their pages, looked at."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QStandardPaths, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.domain.attachments import Attachment
from app.errors import BianmaoError
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.messages import sentence
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.screens.attachment_words import kind_choices, kind_word, size_word, standing
from ui.screens.record_words import short_reference
from ui.screens.screen import Screen
from ui.viewmodels.attachments import AttachmentsView, AttachmentsViewModel
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import ComboField
from ui.widgets.key_button import KeyButton
from ui.widgets.page_view import PageView
from ui.widgets.picture_view import PictureView
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.side_sheet import SideSheet
from ui.widgets.text_label import TextLabel
from ui.widgets.tick_box import TickBox

_HASH_START = 12


class AttachmentsScreen(Screen):
    """Argument: ``lot REF``, ``record REF`` or ``person ID``."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self.vm = AttachmentsViewModel(context.open_services, context.runner)
        self.rows = FrozenRowsModel(self._columns(), lambda row: row.attachment_id)
        self.table = DataTable(self.rows, name="attachments", two_lines=True)
        self.kind, self.paperless = ComboField(), TickBox()
        self.standing = TextLabel("", bold=True, wrap=True)
        self.page, self.picture, self.refusal = PageView(), PictureView(), TextLabel("", colour="bad", wrap=True)
        self.progress = ProgressStrip(cancel_action=context.actions.action(ActionId.BACK))
        self.sheet = SideSheet(self)
        self._make_buttons()
        self._shown: object = None
        self._is_large = False
        self._dialog: QFileDialog | None = None
        self._lay_out()
        self._connect()
        self.setAcceptDrops(True)
        self.retranslate()

    # -- building
    def _make_buttons(self) -> None:
        action = self.context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._remove = KeyButton(icon="trash-2", action=action(ActionId.REMOVE))
        self._file = KeyButton(icon="save", action=action(ActionId.AS_FILE))
        self._look = KeyButton(icon="eye", action=action(ActionId.MAIN))
        self._add = KeyButton(kind="main", icon="plus", action=action(ActionId.FROM_FILE))
        self._empty = EmptyState("file-text")

    def _lay_out(self) -> None:
        self._list_card, self._head = Card(padded=False), Card()
        self._list_card.add(self.table, 1)
        fields = QHBoxLayout()
        fields.setSpacing(24)
        fields.addWidget(self.kind, 1)
        fields.addWidget(self.paperless, 1, Qt.AlignmentFlag.AlignVCenter)
        self._head.add(self.standing)
        self._head.add(fields)
        self.preview = QStackedWidget()
        for widget in (self.page, self.picture, self.refusal):
            self.preview.addWidget(widget)
        self.refusal.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._left = QWidget()
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._list_card, 1)
        left.addWidget(self._empty, 1)
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow.addWidget(self._left, 3)
        self._flow.addWidget(self.preview, 2)
        self._column = QVBoxLayout()
        self._column.addWidget(self._head)
        self._column.addWidget(self.progress)
        self._column.addLayout(self._flow, 1)
        self.inside.addLayout(self._column)
        self._follow_look()

    def _connect(self) -> None:
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(self.context.frame.tell)
        self.vm.progressed.connect(self.progress.advance)
        self.vm.added.connect(self._say_added)
        self.vm.removed.connect(lambda name: self.context.frame.say_saved(self.tr("Removed: {file}").format(file=name)))
        self.vm.saved.connect(lambda name: self.context.frame.say_saved(self.tr("Saved: {file}").format(file=name)))
        self.kind.chosen.connect(lambda kind: self.vm.choose_kind(str(kind)))
        self.paperless.toggled.connect(self.vm.set_paperless)
        self.progress.cancelled.connect(self.vm.cancel)
        self.table.row_changed.connect(self._follow_row)
        self.table.activated_row.connect(lambda _row: self._toggle_large())
        self.sheet.answered.connect(self._remove_file)

    def _columns(self) -> list[Column[Attachment]]:
        return [
            Column("name", lambda: self.tr("File"), self._name_cell),
            Column("kind", lambda: self.tr("Kind"), self._kind_cell, 18),
            Column("pages", lambda: self.tr("Pages"), self._pages_cell, 10, "right"),
        ]

    def _name_cell(self, row: Attachment) -> Cell:
        return Cell(row.shown_name, f"SHA-256 {row.content_hash[:_HASH_START]}…", bold=True)

    def _pages_cell(self, row: Attachment) -> Cell:
        return Cell(formats.count(row.pages), size_word(row), bold=True)

    def _kind_cell(self, row: Attachment) -> Cell:
        word = kind_word(row.kind, self.context.language)
        if row.subject == "lot" and self.vm.view.subject == "record":
            return Cell(word, self.tr("of the lot"))
        return Cell(word, formats.moment(row.added_at))

    # -- acts
    def _choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        patterns = "PDF, JPEG, PNG (*.pdf *.jpg *.jpeg *.png)"
        dialog = QFileDialog(self, self.tr("Attach files"), folder, patterns)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(self.vm.add)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files of this machine."""
        urls = event.mimeData().urls()
        if urls and all(url.isLocalFile() for url in urls):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Attach the dropped files."""
        self.vm.add([url.toLocalFile() for url in event.mimeData().urls()])
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _ask_save(self) -> None:
        chosen = self.vm.view.chosen
        if chosen is None:
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(self, self.tr("Save the file"), str(Path(folder) / chosen.shown_name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.fileSelected.connect(self.vm.save)
        dialog.finished.connect(dialog.deleteLater)
        self._dialog = dialog
        dialog.open()

    def _ask_remove(self) -> None:
        chosen = self.vm.view.chosen
        if chosen is not None:
            self.sheet.ask_reason(
                self.tr("Remove this file"),
                self.tr("{file} leaves the list; its hash and your reason stay in the ledger.").format(
                    file=chosen.shown_name
                ),
                label=self.tr("Reason"),
                verb=self.tr("Remove this file"),
                back=self.tr("Back"),
                kind_bad=True,
            )

    def _remove_file(self, reason: str) -> None:
        self.sheet.close_sheet()
        self.vm.remove(reason)

    def _follow_row(self, at: int) -> None:
        row = self.rows.row_at(at) if at >= 0 else None
        if row is not None:
            self.vm.look_at(row.attachment_id)

    def _toggle_large(self) -> None:
        """The file takes all the room there is, or gives it back to the list."""
        if self.vm.view.rows:
            self._is_large = not self._is_large
            self._follow_room()
            self.context.frame.frame_changed()
            (self.page if self._is_large else self.table).setFocus()

    def _turn(self, pages: int) -> None:
        self.page.go_to_page(self.page.page() + pages)

    def _leave(self) -> None:
        if self.vm.view.is_adding:
            self.vm.cancel()
        elif self._is_large:
            self._toggle_large()
        else:
            self.context.frame.back()

    def _say_added(self, name: str) -> None:
        self._add.flash_saved()
        self.context.frame.say_saved(self.tr("Attached: {file}").format(file=name))

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """What the files belong to."""
        view = self.vm.view
        if self._is_large and view.chosen is not None:
            return self.tr("Attachments"), view.chosen.shown_name
        if view.subject == "lot":
            return self.tr("Attachments"), self.tr("Lot {number}").format(number=short_reference(view.ref))
        if view.subject == "record":
            return self.tr("Attachments"), self.tr("Record {number}").format(number=short_reference(view.ref))
        return self.tr("Attachments"), ""

    def bind_keys(self) -> None:
        """Ctrl O attaches, Enter looks, − removes, Shift F10 saves."""
        actions, view = self.context.actions, self.vm.view
        actions.bind(ActionId.BACK, self._leave)
        actions.bind(ActionId.FROM_FILE, self._choose, enabled=view.work is not None)
        actions.bind(ActionId.MAIN, self._toggle_large, enabled=bool(view.rows))
        actions.bind(ActionId.REMOVE, self._ask_remove, enabled=view.can_remove)
        actions.bind(ActionId.AS_FILE, self._ask_save, enabled=view.chosen is not None)
        for action, step in ((ActionId.LARGER, 1), (ActionId.SMALLER, -1)):
            actions.bind(action, partial(self.page.zoom_by, step))
        for action, step in ((ActionId.NEXT_PAGE, 1), (ActionId.PREVIOUS_PAGE, -1)):
            actions.bind(action, partial(self._turn, step))

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, remove; save, look, attach."""
        if not self.vm.view.ref:
            return [self._back], []
        if not self.vm.view.rows:
            return [self._back], [self._add]
        return [self._back, self._remove], [self._file, self._look, self._add]

    def first_lamp(self) -> QWidget | None:
        """The list, else what the first file will be."""
        if not self.vm.view.ref:
            return self._back
        return self.table if self.vm.view.rows else self.kind.editor

    def show_for(self, argument: str) -> None:
        """Read what is attached."""
        self.sheet.hide()
        self._is_large = False
        self._follow_room()
        self.vm.open(argument)

    # -- showing
    def _render(self, view: AttachmentsView) -> None:
        had_rows = bool(self.rows.rows)
        self.rows.replace(view.rows)
        self._list_card.setVisible(bool(view.rows))
        self._follow_room()
        self._show_empty(view)
        at = next((at for at, row in enumerate(view.rows) if row.attachment_id == view.current), -1)
        if at >= 0 and at != self.table.current_row():
            self.table.go_to_row(at)
        self.kind.choose(view.kind)
        self._show_work(view)
        self._show_progress(view)
        self._show_file(view)
        if self.isVisible():
            self.context.frame.frame_changed()
            if bool(view.rows) != had_rows:
                lamp = self.first_lamp()
                if lamp is not None:
                    lamp.setFocus()

    def _show_empty(self, view: AttachmentsView) -> None:
        """What to do when there is no file, or nothing that could have some."""
        self._empty.setVisible(not view.rows and (view.work is not None or not view.ref))
        first = self.tr("Nothing attached yet: drop a PDF or picture here, or press Ctrl O.")
        self._empty.set_text(first if view.ref else self.tr("Open a lot, a record or a person first."))

    def _show_work(self, view: AttachmentsView) -> None:
        self.paperless.setVisible(view.can_be_paperless)
        self.standing.setVisible(view.work is not None)
        if view.work is None:
            return
        self.standing.setText(standing(view.work, self.context.language))
        before = self.paperless.blockSignals(True)
        self.paperless.setChecked(view.work.is_paperless)
        self.paperless.blockSignals(before)
        self.paperless.update()
        self._say_paperless(view)

    def _say_paperless(self, view: AttachmentsView) -> None:
        second = self.tr("Without it papers are printed as usual.")
        if view.work is not None and view.work.is_paperless:
            missing = self.tr("Papers are printed until all that is needed is attached.")
            second = self.tr("Nothing is printed unless you ask.") if view.work.prints_nothing else missing
        self.paperless.set_words(self.tr("Paper not needed"), second)

    def _show_progress(self, view: AttachmentsView) -> None:
        if not view.is_adding:
            self.progress.stop()
        elif not self.progress.isVisible():
            self.progress.start(self.tr("Checking the file"))

    def _show_file(self, view: AttachmentsView) -> None:
        """Draw another file only when it is another: a page looked at stays where it is."""
        what = view.refused if view.opened is None else view.opened
        if what is self._shown:
            return
        self._shown = what
        self.page.clear()
        self.picture.clear()
        self.refusal.setText("")
        if view.opened is not None and view.opened.attachment.media == "pdf":
            self.page.show_pdf(view.opened.content)
            self.preview.setCurrentWidget(self.page)
        elif view.opened is not None:
            self.picture.show_picture(view.opened.content)
            self.preview.setCurrentWidget(self.picture)
        else:
            self._say_refused(view.refused)
            self.preview.setCurrentWidget(self.refusal)

    def _say_refused(self, refused: Exception | None) -> None:
        if isinstance(refused, BianmaoError):
            told = sentence(refused.code, refused.params)
            self.refusal.setText(f"{told.what} {told.do_next}")

    def _follow_room(self) -> None:
        """Small screens show the list or the file; large ones both, or the file alone; without files neither."""
        self._left.setVisible(not self._is_large)
        self._head.setVisible(not self._is_large and bool(self.vm.view.ref))
        self.preview.setVisible(self._is_large or (bool(self.vm.view.rows) and not style.is_small()))
        self._look.setText(self.tr("Show the list") if self._is_large else self.tr("Look at it"))

    def _follow_look(self) -> None:
        side, top = style.margin(), style.gap()
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(4 if style.is_small() else style.gap() // 2)
        self._flow.setSpacing(style.gap())
        self._follow_room()

    def retranslate(self) -> None:
        """All words."""
        self._back.setText(self.tr("Back"))
        self._remove.setText(self.tr("Remove"))
        self._file.setText(self.tr("Save as file"))
        self._add.setText(self.tr("Attach files"))
        self.kind.set_label(self.tr("The next file is"))
        self.kind.set_choices(kind_choices(self.context.language))
        self.table.setAccessibleName(self.tr("Attached files"))
        self.rows.retranslate()
        self._follow_room()
        self._render(self.vm.view)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
