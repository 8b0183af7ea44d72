"""Mend: the returned share beside those who could take it; one key takes the first."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.services.mending import MendCandidate
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.messages import sentence
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.places import Place
from ui.quota_words import quota_cell
from ui.screens.mend_share import MendShare
from ui.screens.record_words import reason_words, short_reference
from ui.screens.screen import Screen
from ui.screens.two_persons import TwoPersons
from ui.sentences import run_on
from ui.viewmodels.mend import MendView, MendViewModel
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_button import KeyButton
from ui.widgets.state_mark import status_word


class MendScreen(Screen):
    """Argument: the reference of the returned record."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self.vm = MendViewModel(context.open_services, context.runner)
        self._has_lamp = False
        action = context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._mend = KeyButton(kind="main", icon="shuffle", action=action(ActionId.MAIN))
        self._cards = KeyButton(kind="main", icon="scan-line", action=action(ActionId.PRESENCE))
        self.banner = Banner("bad")
        self.share = MendShare()
        self.model = FrozenRowsModel(self._columns(), lambda row: row.person_id)
        self.table = DataTable(self.model)
        self.table.set_enter_acts(False)
        self._empty = EmptyState("users", button=self._cards)
        self._port = KeyButton(kind="main", icon="send", action=action(ActionId.PORT))
        self._nothing = EmptyState("check", button=self._port)
        self._refer = KeyButton(icon="file-text")
        self._void = KeyButton(kind="bad", icon="minus")
        self._lay_out()
        self._acts = {"refer": self.vm.refer, "void": self.vm.void}
        self._act, self.two = "", TwoPersons(self)
        self.two.confirmed.connect(lambda *given: self._acts[self._act](*given))
        self._refer.clicked.connect(lambda: self._ask("refer"))
        self._void.clicked.connect(lambda: self._ask("void"))
        self.vm.referred.connect(self._leave)
        self.vm.voided.connect(self._leave)
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(self._tell)
        self.vm.mended.connect(self._go_to_record)
        self.table.row_changed.connect(self.vm.choose)
        self.retranslate()

    def _lay_out(self) -> None:
        card = Card(padded=False)
        card.add(self.table, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        self._column = QVBoxLayout()
        for widget in (self.banner, self.share):
            self._column.addWidget(widget)
        self._column.addWidget(self._stack, 1)
        self._column.addWidget(self._nothing, 1)
        self.inside.addLayout(self._column)
        self._follow_look()

    def _columns(self) -> list[Column[MendCandidate]]:
        return [
            Column("name", lambda: self.tr("Who could take it"), self._name_cell),
            Column("today", lambda: self.tr("Shares today"), lambda row: Cell(str(row.shares_today)), 12, "right"),
            Column("before", lambda: self.tr("Left before"), lambda row: self._money_cell(row.before_fen), 13, "right"),
            Column("after", lambda: self.tr("Left after"), lambda row: self._money_cell(row.after_fen), 13, "right"),
            Column("quota", lambda: self.tr("Here / confirmed / unknown"), self._quota_cell, 24, in_small=False),
        ]

    def _name_cell(self, row: MendCandidate) -> Cell:
        return Cell(row.name, formats.masked_id(row.document_number), bold=True)

    def _money_cell(self, fen: int | None) -> Cell:
        return Cell(self.tr("no limit") if fen is None else formats.amount(fen, "CNY"))

    def _quota_cell(self, row: MendCandidate) -> Cell:
        quota, proposal = row.quota, self.vm.view.proposal
        if quota.limit_fen is None or row.after_fen is None or proposal is None:
            return Cell("")
        before = formats.amount(row.before_fen or 0, quota.currency)
        words = self.tr("{before} before, {after} after")
        words = words.format(before=before, after=formats.amount(row.after_fen, quota.currency))
        return quota_cell(quota, proposal.record.counted_fen, words)

    # -- the screen's manners
    def title(self) -> tuple[str, str]:
        """Which record."""
        return self.tr("Mend"), self.vm.view.reference

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Back; move to the one under the lamp."""
        proposal = self.vm.view.proposal
        nobody = proposal is not None and not proposal.candidates
        others = [] if proposal is None else [self._refer, self._void] if self.vm.view.has_excess else [self._void]
        return [self._back, *others], [] if nobody or proposal is None else [self._mend]

    def bind_keys(self) -> None:
        """Enter moves the share."""
        actions = self.context.actions
        actions.bind(ActionId.BACK, self.context.frame.back)
        actions.bind(ActionId.MAIN, self.vm.mend, enabled=self.vm.view.can_mend)

    def first_lamp(self) -> QWidget | None:
        """The candidates."""
        if self.vm.view.proposal is None:
            return self._port
        return self.table if self.vm.view.proposal.candidates else self._cards

    def show_for(self, argument: str) -> None:
        """Look for candidates."""
        self._has_lamp = False
        self.vm.open(argument)

    def retranslate(self) -> None:
        """Set the words."""
        self._back.setText(self.tr("Back"))
        self._cards.setText(self.tr("Read more cards"))
        self._refer.setText(self.tr("Refer to the office"))
        self._void.setText(self.tr("Void with a second person"))
        self._port.setText(self.tr("What came back"))
        self._nothing.set_text(self.tr("No returned share was chosen here."))
        self.table.setAccessibleName(self.tr("Who could take it"))
        self.share.retranslate()
        self.model.retranslate()
        self._render(self.vm.view)

    def _ask(self, act: str) -> None:
        """The other two choices: the office decides, or the record is voided; both by two persons."""
        self._act = act
        title, told = {
            "refer": (
                self.tr("Refer to the office"),
                self.tr("The record stays held and in sight until the office decides."),
            ),
            "void": (
                self.tr("Void with a second person"),
                self.tr("Once voided it cannot be restored; make a new record."),
            ),
        }[act]
        self.two.ask(title, told, self.tr("Go on"), self.vm.seconds())

    def _tell(self, error: Exception) -> None:
        if not self.two.refused(error):
            self.context.frame.tell(error)

    def _leave(self, reference: str) -> None:
        self.two.done()
        self.context.frame.go(Place.RECORD, reference)

    # -- showing
    def _render(self, view: MendView) -> None:
        proposal = view.proposal
        candidate = view.candidate
        name = "" if candidate is None else candidate.name
        to_person = self.tr("Move to {person}").format(person=name)
        self._mend.setText(to_person if name else self.tr("Move to somebody else"))
        self.banner.setVisible(proposal is not None)
        self.share.setVisible(proposal is not None)
        self._stack.setVisible(proposal is not None)
        self._nothing.setVisible(proposal is None and not view.is_busy)
        if proposal is None:
            self.model.replace(())
        else:
            record = proposal.record
            words = reason_words(proposal.reasons)
            told = self.tr("{reference} stays as version {n}; nothing is lost.")
            below = told.format(reference=short_reference(record.local_reference), n=record.version)
            self.banner.show_banner("bad", f"{status_word('returned')}: {words}", below)
            self.share.show_share(record, candidate, self.context.language)
            self.model.replace(proposal.candidates)
            self._show_nobody(proposal.problem is not None and not proposal.candidates, view)
            if self.table.current_row() < 0 and proposal.candidates:
                self.table.go_to_row(0)
        if self.isVisible():
            self.context.frame.frame_changed()
            lamp = self.first_lamp()
            if not self._has_lamp and not view.is_busy and lamp is not None:
                self._has_lamp = True
                lamp.setFocus()

    def _show_nobody(self, nobody: bool, view: MendView) -> None:
        self._stack.setCurrentIndex(1 if nobody else 0)
        if nobody and view.proposal is not None and view.proposal.problem is not None:
            problem = view.proposal.problem
            told = sentence(problem.code, problem.params)
            missing = problem.params.get("missing_fen")
            least = ""
            if isinstance(missing, int):
                least = self.tr("The nearest lacks {amount}.").format(amount=formats.money(missing, "CNY"))
            self._empty.set_text(run_on(told.what, least, told.do_next))

    def _go_to_record(self, reference: str) -> None:
        self._mend.flash_saved()
        self.context.frame.say_saved(self.tr("New version saved · {ref}").format(ref=reference))
        self.context.frame.go(Place.RECORD, reference)

    def _follow_look(self) -> None:
        side, top = style.margin(), style.gap()
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(top)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)
