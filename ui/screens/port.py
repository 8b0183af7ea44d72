"""Port (F6): is my work with them? Counts in the order of the way, what came back and how to mend it, contacts."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from app.read_models import ContactRow, RecordRow
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.messages import sentence
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.places import Place
from ui.screens.record_words import reason_words, short_reason, short_reference
from ui.screens.screen import Screen
from ui.viewmodels.port import PortView, PortViewModel
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.history import History, HistoryEntry
from ui.widgets.key_button import KeyButton
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.state_mark import StateMark
from ui.widgets.text_label import TextLabel
from ui.widgets.track import CountTrack

ROWS_SHOWN = 5


class PortScreen(Screen):
    """No argument."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.vm = PortViewModel(context.open_services, context.runner)
        action = context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._records = KeyButton(icon="list", action=action(ActionId.RECORDS))
        self._sync = KeyButton(kind="main", icon="send", action=action(ActionId.ADD))
        self._mend = KeyButton(kind="main", icon="undo-2", action=action(ActionId.MAIN))
        self.counts = CountTrack()
        self._link_mark = StateMark("info")
        self._link = TextLabel("", bold=True, wrap=True)
        self._by_itself = TextLabel("", "cap", align="right")
        self.progress = ProgressStrip(cancel_action=action(ActionId.BACK))
        self.banner = Banner("ok")
        self.model = FrozenRowsModel(self._columns(), lambda row: row.local_reference)
        self.table = DataTable(self.model)
        self.contacts = History()
        self._empty = EmptyState("send")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = Card()
        head.add(self.counts)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._link_mark)
        line.addWidget(self._link, 1)
        line.addWidget(self._by_itself)
        head.add(line)
        head.add(self.progress)
        self._returned, self._last = Card(" "), Card(" ")
        self._returned.add(self.table)
        self._last.add(self.contacts)
        self._last.add(self._empty)
        self._flow = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for widget in (head, self.banner, self._returned):
            self._flow.addWidget(widget)
        self._flow.addWidget(self._last)
        self.inside.addLayout(self._flow)
        self.inside.addStretch(1)
        self._follow_look()

    def _connect(self) -> None:
        frame = self.context.frame
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(frame.tell)
        self.table.activated_row.connect(lambda _row: self._mend_current())
        self.progress.cancelled.connect(self._stop)
        driver = frame.sync_driver
        if driver is not None:
            driver.started.connect(self.vm.cycle_began)
            driver.progressed.connect(self.vm.cycle_went_on)
            driver.finished.connect(self.vm.cycle_ended)
            driver.failed.connect(self.vm.cycle_failed)
            if driver.is_running:
                self.vm.cycle_began()
        frame.watch_counts(self._refresh_if_shown)

    def _refresh_if_shown(self) -> None:
        if self.isVisible():
            self.vm.refresh()

    def _columns(self) -> list[Column[RecordRow]]:
        return [
            Column("reason", lambda: self.tr("Why it came back"), self._reason_cell),
            Column("share", lambda: self.tr("Which share"), self._share_cell, 20),
            Column("person", lambda: self.tr("Resident"), lambda row: Cell(row.person_name), 14, in_small=False),
            Column("receipt", lambda: self.tr("Receipt"), self._receipt_cell, 24, in_small=False),
            Column("act", lambda: self.tr("How to mend it"), self._act_cell, 18),
        ]

    def _reason_cell(self, row: RecordRow) -> Cell:
        return Cell(short_reason(row.reasons), reason_words(row.reasons), mark="bad")

    def _share_cell(self, row: RecordRow) -> Cell:
        return Cell(short_reference(row.local_reference), formats.money(row.amount_fen, "CNY"))

    def _receipt_cell(self, row: RecordRow) -> Cell:
        return Cell(row.remote_reference)

    def _act_cell(self, row: RecordRow) -> Cell:
        return Cell(self.tr("Move to somebody"), self.tr("press Enter"), bold=True)

    # -- the screen's manners
    def title(self) -> tuple[str, str]:
        """That work goes on without them."""
        return self.tr("Port"), self.tr("work goes on here; sending goes by itself")

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back, records; sync, mend."""
        view = self.vm.view
        self._sync.set_kind("plain" if view.to_mend else "main")
        right = [self._sync, self._mend] if view.to_mend else [self._sync]
        return [self._back, self._records], right

    def bar_sentence(self) -> str:
        """That there is no port."""
        view = self.vm.view
        return self.tr("No port is connected.") if view.is_loaded and not view.has_port else ""

    def bind_keys(self) -> None:
        """Sync now, stop, mend."""
        actions, view = self.context.actions, self.vm.view
        actions.bind(ActionId.BACK, self._stop if view.is_running else self.context.frame.back)
        actions.bind(ActionId.ADD, self._sync_now, enabled=view.has_port and not view.is_running)
        if view.to_mend:
            actions.bind(ActionId.MAIN, self._mend_current)
        else:
            actions.bind(ActionId.MAIN, self._sync_now, enabled=view.has_port and not view.is_running)

    def first_lamp(self) -> QWidget | None:
        """What is to be mended, else the main act."""
        return self.table if self.vm.view.to_mend else self._back

    def show_for(self, argument: str) -> None:
        """Read again."""
        self.vm.refresh()

    def retranslate(self) -> None:
        """Set the words."""
        self._back.setText(self.tr("Back"))
        self._records.setText(self.tr("Records"))
        self._sync.setText(self.tr("Send now"))
        self._mend.setText(self.tr("Mend this one"))
        self._by_itself.setText(self.tr("goes by itself when there is network"))
        self._last.set_title(self.tr("Last contacts"))
        self._empty.set_text(self.tr("No contact yet: nothing was sent from this machine."))
        self.table.setAccessibleName(self.tr("Returned shares"))
        self.model.retranslate()
        self._render(self.vm.view)

    # -- showing
    def _render(self, view: PortView) -> None:
        self.counts.show_counts(view.way)
        self._by_itself.setVisible(not style.is_small())
        self._show_link(view)
        self._show_progress(view)
        self._returned.setVisible(bool(view.to_mend))
        self._returned.set_title(self.tr("%n to mend · does not stop the others", "", len(view.to_mend)))
        self.model.replace(view.to_mend)
        self.table.fit_height(min(ROWS_SHOWN, len(view.to_mend)))
        self.banner.setVisible(bool(view.all_accepted))
        if view.all_accepted:
            contact = view.badge.last_contact_at
            at = "" if contact is None else formats.clock(contact, view.side)
            self.banner.show_banner("ok", self.tr("All %n accepted", "", view.all_accepted), at)
        self.contacts.show_entries([self._contact(row, view.side) for row in view.contacts])
        self.contacts.setVisible(bool(view.contacts))
        self._empty.setVisible(view.is_loaded and not view.contacts)
        if self.isVisible():
            self.context.frame.frame_changed()
            if view.to_mend and self.table.current_row() < 0:
                self.table.setFocus()

    def _show_link(self, view: PortView) -> None:
        contact, problem = view.badge.last_contact_at, view.badge.last_problem_code
        told = sentence(problem, {}).what if problem else ""
        if view.is_running:
            self._link.setText(self.tr("Sending now."))
        elif told:
            self._link.setText(told)
        elif contact is not None and view.now is not None:
            age = formats.age(formats.age_minutes(contact, view.now))
            at = formats.clock(contact, view.side)
            self._link.setText(self.tr("Last contact {time} · {age}").format(time=at, age=age))
        else:
            self._link.setText(self.tr("No contact yet."))
        self._link_mark.show_mark("sent" if view.is_running else "warn" if told else "info")

    def _show_progress(self, view: PortView) -> None:
        if view.is_running and view.progress == (0, 0) and self.progress.isHidden():
            self.progress.start(self.tr("Sending"))
        elif view.is_running:
            self.progress.advance(*view.progress)
        else:
            self.progress.stop()

    def _contact(self, row: ContactRow, side: str) -> HistoryEntry:
        at = formats.clock(row.at, side)
        if row.problem_code:
            told = sentence(row.problem_code, {})
            return HistoryEntry("warn", told.what, told.do_next, at)
        if not row.sent and not row.received:
            return HistoryEntry("info", self.tr("Reached the port; nothing was waiting"), "", at)
        sent = self.tr("%n message(s) with the port", "", row.sent)
        received = self.tr("%n receipt(s)", "", row.received)
        return HistoryEntry("received", sent, received, at)

    # -- acts
    def _sync_now(self) -> None:
        driver = self.context.frame.sync_driver
        if driver is not None:
            driver.sync_now()

    def _stop(self) -> None:
        driver = self.context.frame.sync_driver
        if driver is not None:
            driver.cancel()

    def _mend_current(self) -> None:
        row = self.model.row_at(max(0, self.table.current_row()))
        if row is not None:
            self.context.frame.go(Place.MEND, row.local_reference)

    def _follow_look(self) -> None:
        self._flow.setSpacing(style.gap())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)
