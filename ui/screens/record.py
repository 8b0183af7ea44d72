"""One record: what happened to it and what comes next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.services.records import AmendDraft
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.files_key import FilesKey
from ui.places import Place
from ui.screens.amend_card import AmendCard
from ui.screens.record_excess import quota_banner
from ui.screens.record_facts import quota_view, record_facts
from ui.screens.record_history import history_entries, stations
from ui.screens.record_rules import RecordRulesCard
from ui.screens.record_words import reason_words, short_reference
from ui.screens.screen import Screen
from ui.screens.version_compare import VersionCompare
from ui.screens.words import localized, other_language
from ui.slip_key import SlipKey
from ui.viewmodels.record import RecordView, RecordViewModel
from ui.widgets.banner import Banner, BannerKind
from ui.widgets.body_scroll import BodyScroll
from ui.widgets.card import Card, HairLine
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_grid import FactGrid
from ui.widgets.history import History
from ui.widgets.key_button import KeyButton
from ui.widgets.quota_bar import QuotaBar
from ui.widgets.side_sheet import SideSheet
from ui.widgets.state_mark import StateMark, status_word
from ui.widgets.text_label import FigureLabel, TextLabel
from ui.widgets.track import Track


class RecordScreen(Screen):
    """Argument: the record's local reference."""

    has_form = True

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self.vm = RecordViewModel(context.open_services, context.runner)
        self._has_lamp = False
        self._make_widgets()
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- building
    def _make_widgets(self) -> None:
        self._goods = FigureLabel("", "h1")
        self._about = TextLabel("", "cap", wrap=True)
        self._mass, self._value = FigureLabel("", "num", align="right"), FigureLabel("", "num", align="right")
        self.track = Track()
        self.banner = Banner("bad")
        self.amending = AmendCard()
        self.versions = VersionCompare()
        self.facts = FactGrid(columns=3)
        self._version = TextLabel("", "cap", align="right")
        self.quota = QuotaBar()
        self.rules = RecordRulesCard(self.context.actions.action(ActionId.KIND))
        self.history = History()
        self._chain_mark = StateMark("ok")
        self._chain = TextLabel("", "cap", wrap=True)
        self._list = KeyButton(kind="main", icon="list", action=self.context.actions.action(ActionId.RECORDS))
        self._empty = EmptyState("search", button=self._list)
        self.sheet = SideSheet(self)

    def _make_buttons(self) -> None:
        action = self.context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._hold = KeyButton(icon="pause", action=action(ActionId.PICK_2))
        self._amend = KeyButton(icon="pencil", action=action(ActionId.PICK_3))
        self._void = KeyButton(kind="bad", icon="ban", action=action(ActionId.PICK_4))
        self._paper = KeyButton(icon="printer", action=action(ActionId.PAPER))
        self._slip = KeyButton(icon="id-card", action=action(ActionId.EVIDENCE))
        self._receipt, self._files = SlipKey(self.context, self), FilesKey(self.context, self)
        self._income = KeyButton(icon="user", action=action(ActionId.PICK_6))
        self._mend = KeyButton(kind="main", icon="shuffle", action=action(ActionId.PICK_1))
        self._newer = KeyButton(icon="chevron-right", key="5")
        self._undo = KeyButton(icon="undo-2", key="9")
        for button in (self._mend, self._newer, self._undo):
            self.banner.add_button(button)

    def _lay_out(self) -> None:
        head = self._head = Card()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._goods)
        words.addWidget(self._about)
        words.addWidget(self.rules.standing)
        words.addWidget(self.rules.hits)
        words.addWidget(self.rules.shares, 0, Qt.AlignmentFlag.AlignLeft)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addLayout(words, 1)
        top.addWidget(self._mass)
        top.addWidget(self._value)
        head.add(top)
        head.add(HairLine())
        head.add(self.track)
        self._content, self._day, self._past = Card(" ", right=self._version), Card(" "), Card(" ")
        self._content.add(self.facts)
        self._content.add(self._files.row())
        self._day.add(self.quota)
        self._past.add(self.history)
        chain = QHBoxLayout()
        chain.setSpacing(8)
        chain.addWidget(self._chain_mark, 0, Qt.AlignmentFlag.AlignTop)
        chain.addWidget(self._chain, 1)
        self._past.add(chain)
        left = QVBoxLayout()
        left.addWidget(self._content)
        left.addWidget(self._day)
        left.addStretch(1)
        self._left = left
        self._flow = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._flow.addLayout(left, 3)
        right = self._right = QVBoxLayout()
        right.addWidget(self._past)
        right.addWidget(self.rules)
        right.addStretch(1)
        self._flow.addLayout(right, 2)
        for widget in (head, self._empty, self.banner, self.amending, self.versions):
            self.inside.addWidget(widget)
        self.inside.addLayout(self._flow)
        self.inside.addStretch(1)
        self._follow_look()

    def _connect(self) -> None:
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(self.context.frame.tell)
        self.context.frame.watch_counts(self._refresh_if_shown)
        self.vm.replaced.connect(self._go_to_version)
        self.vm.reopened.connect(lambda ref: self.context.frame.go(Place.SPLIT, ref))
        self.amending.answered.connect(self._amend_record)
        self.amending.closed.connect(self._leave_amending)
        self.sheet.answered.connect(self._void_record)
        self._newer.clicked.connect(self._open_newer)
        self._undo.clicked.connect(self.vm.undo_finalise)

    def _refresh_if_shown(self) -> None:
        if self.isVisible() and not self.amending.isVisible():
            self.vm.refresh()

    # -- the screen's manners
    def title(self) -> tuple[str, str]:
        """The end of its number, whose it is."""
        detail = self.vm.view.detail
        if detail is None:
            return self.tr("Record"), self.vm.view.reference
        name = self.tr("Record {number}").format(number=short_reference(detail.record.local_reference))
        return name, f"{detail.record.person_name} · {status_word(detail.row.status)}"

    def person_in_hand(self) -> str:
        """Whose record it is."""
        detail = self.vm.view.detail
        return "" if detail is None else detail.record.person_id

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """What may still be done with it."""
        view = self.vm.view
        if view.detail is None:
            return [self._back], []
        left = [self._back]
        if view.can_hold or view.can_unhold:
            left.append(self._hold)
        if view.can_change:
            left += [self._amend, self._void]
        more = [] if style.is_small() else [self._income, self._receipt.button]
        return left, [*more, self._slip, self._paper]

    def bind_keys(self) -> None:
        """Mend, hold, amend, void, paper."""
        actions, view = self.context.actions, self.vm.view
        actions.bind(ActionId.BACK, self.context.frame.back)
        if view.detail is not None:
            actions.bind(ActionId.PAPER, self._print)
            self._receipt.bind_record(view.detail.record.local_reference)
            self._files.bind("record", view.reference)
            lot_ref = view.detail.record.lot_ref
            actions.bind(ActionId.PICK_6, lambda: self.context.frame.go(Place.INCOME, lot_ref))
        if view.watch:
            actions.bind(ActionId.KIND, lambda: self.context.frame.go(Place.RECALL, view.watch[0].entry_id))
        if view.can_mend:
            actions.bind(ActionId.PICK_1, self._go_to_mend)
            actions.bind(ActionId.MAIN, self._go_to_mend)
        if view.can_hold or view.can_unhold:
            actions.bind(ActionId.PICK_2, self.vm.hold)
        if view.can_change:
            actions.bind(ActionId.PICK_3, self._ask_amend)
            actions.bind(ActionId.PICK_4, self._ask_void)

    def first_lamp(self) -> QWidget | None:
        """The mending act, else the way back."""
        if self.vm.view.detail is None:
            return self._list
        return self._mend if self.vm.view.can_mend else self._back

    def show_for(self, argument: str) -> None:
        """Open a record."""
        self.amending.hide()
        self.sheet.hide()
        self._has_lamp = False
        for body in self.findChildren(BodyScroll):
            body.verticalScrollBar().setValue(0)
        self.vm.open(argument)

    def retranslate(self) -> None:
        """Set the words."""
        self._back.setText(self.tr("Back"))
        self._slip.setText(self.tr("Evidence slip"))
        self._amend.setText(self.tr("Correct"))
        self._void.setText(self.tr("Void"))
        self._paper.setText(self.tr("Declaration sheet"))
        self._income.setText(self.tr("Income"))
        self._mend.setText(self.tr("Move to somebody else"))
        self._newer.setText(self.tr("Open the newer version"))
        self._list.setText(self.tr("All records"))
        self._empty.set_text(self.tr("No record of this number on this machine."))
        self._content.set_title(self.tr("Content"))
        self._past.set_title(self.tr("What happened"))
        self._render(self.vm.view)

    # -- showing
    def _render(self, view: RecordView) -> None:
        detail = view.detail
        for widget in (self._head, self._content, self._past, self.rules):
            widget.setVisible(detail is not None)
        self._empty.setVisible(detail is None and not view.is_busy)
        if detail is None:
            self.banner.hide()
            self._day.hide()
            self.versions.hide()
            if self.isVisible():
                self.context.frame.frame_changed()
                (self._back if view.is_busy else self._list).setFocus()
            return
        record, language = detail.record, self.context.language
        both = (localized(detail.row.goods, each) for each in (language, other_language(language)))
        self._goods.setText(" · ".join(both) if len(record.lines) == 1 else next(both))
        self._about.setText(self._where(view))
        self._mass.setText(formats.mass(record.net_g))
        self._value.setText(formats.money(record.amount_fen, "CNY"))
        self.track.show_track(*stations(detail, view.status, view.side))
        self._show_banner(view)
        self.facts.show_facts(record_facts(view, language))
        self._version.setText(self.tr("Version {n} of {count}").format(n=record.version, count=len(detail.versions)))
        self._files.show_pages(view.files, view.file_pages)
        self._show_day(view)
        self.rules.show_rules(record, view.judged_by, view.standing, view.watch)
        self.versions.show_versions(view, language)
        self.history.show_entries(history_entries(detail, view.side))
        self._chain_mark.show_mark("ok" if detail.chain_ok else "bad")
        whole, broken = self.tr("The chain of this record is whole."), self.tr("The chain is broken here.")
        self._chain.setText(whole if detail.chain_ok else broken)
        self._hold.setText(self.tr("Let go") if view.can_unhold else self.tr("Hold back"))
        self._hold.set_icon("" if style.is_small() else "play" if view.can_unhold else "pause")
        if self.isVisible():
            self.context.frame.frame_changed()
            if not self._has_lamp:
                self._has_lamp = True
                (self._mend if view.can_mend else self._back).setFocus()

    def _where(self, view: RecordView) -> str:
        assert view.detail is not None
        record = view.detail.record
        share = self.tr("share {n} of {count}").format(n=view.share_no, count=view.shares) if view.share_no else ""
        official = view.detail.row.remote_reference
        port = self.tr("port no. {number}").format(number=official) if official else ""
        return " · ".join(part for part in (record.local_reference, port, share, formats.day(record.day_on)) if part)

    def _show_day(self, view: RecordView) -> None:
        quota = quota_view(view)
        self._day.setVisible(quota is not None)
        if quota is not None:
            limit = formats.money(quota.parts.limit, "CNY")
            self._day.set_title(self.tr("Allowance of the day {limit}").format(limit=limit))
            self.quota.show_quota(quota)

    def _show_banner(self, view: RecordView) -> None:
        told = self._banner_words(view)
        self.banner.setVisible(told is not None)
        self._mend.setVisible(view.can_mend)
        detail = view.detail
        self._newer.setVisible(detail is not None and detail.record.amended_by is not None)
        self._undo.setVisible(view.undo_until is not None)
        if view.undo_until is not None:
            until = formats.clock(view.undo_until, view.side)
            self._undo.setText(self.tr("Take the lot back (until {time})").format(time=until))
        if told is not None:
            self.banner.show_banner(*told)

    def _banner_words(self, view: RecordView) -> tuple[BannerKind, str, str] | None:
        detail = view.detail
        assert detail is not None
        if told := quota_banner(view):
            return told
        if view.can_mend:
            words = reason_words(detail.row.reasons) or status_word(view.status)
            receipt = detail.row.remote_reference
            kept = self.tr("{receipt} · nothing is lost, this version is kept.").format(receipt=receipt)
            return "bad", f"{status_word(view.status)}: {words}", kept
        if detail.record.amended_by is not None:
            newer = short_reference(detail.record.amended_by)
            return "info", self.tr("Version {n}; {newer} counts now").format(n=detail.record.version, newer=newer), ""
        if view.status == "voided":
            return "info", self.tr("Voided: {reason}").format(reason=detail.record.reason or "–"), ""
        if view.undo_until is not None:
            return "info", self.tr("Nothing of this lot has left yet."), self.tr("It can be taken back as a whole.")
        return None

    # -- acts
    def _go_to_mend(self) -> None:
        self.context.frame.go(Place.MEND, self.vm.view.reference)

    def _go_to_version(self, reference: str) -> None:
        self.amending.hide()
        self.context.frame.say_saved(self.tr("Version saved · {ref}").format(ref=reference))
        self.context.frame.go(Place.RECORD, reference)

    def _open_newer(self) -> None:
        detail = self.vm.view.detail
        if detail is not None and detail.record.amended_by is not None:
            self.context.frame.go(Place.RECORD, detail.record.amended_by)

    def _print(self) -> None:
        self.context.frame.go(Place.PAPER, f"D08 {self.vm.view.reference}")

    def open_part(self) -> str:
        """The correction, or the reason for voiding."""
        if self.amending.isVisible():
            return "amend"
        return "void" if self.sheet.isVisible() else ""

    def open_part_again(self, part: str) -> None:
        """Open the correction or the reason again."""
        if part == "amend":
            self._ask_amend()
        elif part == "void":
            self._ask_void()

    def _ask_amend(self) -> None:
        view = self.vm.view
        if view.detail is not None:
            lanes = [(each.crossing_id, localized(each.name, self.context.language)) for each in view.lanes]
            self.amending.ask(view.detail.record, lanes, self.context.language)
            self._head.hide()
            self.versions.hide()

    def _leave_amending(self) -> None:
        self._render(self.vm.view)
        self._back.setFocus()

    def _amend_record(self, changes: AmendDraft, reason: str) -> None:
        self.vm.amend(changes, reason)

    def _ask_void(self) -> None:
        self.sheet.ask_reason(
            self.tr("Void this record"),
            self.tr("Once voided it cannot be restored; make a new record."),
            label=self.tr("Reason"),
            verb=self.tr("Void this record"),
            back=self.tr("Back"),
            kind_bad=True,
        )

    def _void_record(self, reason: str) -> None:
        self.sheet.close_sheet()
        self.vm.void(reason)

    def _follow_look(self) -> None:
        small = style.is_small()
        self._flow.setDirection(QBoxLayout.Direction.TopToBottom if small else QBoxLayout.Direction.LeftToRight)
        self._flow.setSpacing(style.gap())
        self._left.setSpacing(style.gap())
        self._right.setSpacing(style.gap())
        for button, icon in ((self._amend, "pencil"), (self._void, "ban"), (self._paper, "printer")):
            button.set_icon("" if small else icon)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)
