"""Truck and split (F4), second half: the split of one lot; confirm, finalise, take back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.files_key import FilesKey
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.places import Place
from ui.screens.screen import Screen
from ui.screens.split_banner import banner_words
from ui.screens.split_file import ask_shares_file
from ui.screens.split_hand import HandStrip
from ui.screens.split_head import SplitHead
from ui.screens.split_rules import RuleStrip
from ui.screens.split_words import result_cell, row_quota_cell
from ui.viewmodels.split import SplitScreenView, SplitViewModel
from ui.viewmodels.split_rows import SplitRow
from ui.widgets.banner import Banner
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.empty_state import EmptyState
from ui.widgets.key_button import KeyButton
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.side_sheet import SideSheet

SHEET, TYPED = "sheet", "typed"


class SplitScreen(Screen):
    """Argument: the reference of the lot."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context, scrolls=False)
        self.vm = SplitViewModel(context.open_services, context.runner)
        self.head = SplitHead()
        self.banner = Banner("warn")
        self.model = FrozenRowsModel(self._columns(), lambda row: row.person_id)
        self.table = DataTable(self.model)
        self.hand = HandStrip()
        self.rules = RuleStrip()
        self.progress = ProgressStrip(cancel_action=context.actions.action(ActionId.BACK))
        self.sheet = SideSheet(self)
        self._asked = ""
        self._has_lamp = False
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.retranslate()

    # -- building
    def _make_buttons(self) -> None:
        action = self.context.actions.action
        self._back = KeyButton(action=action(ActionId.BACK))
        self._rule = KeyButton(icon="shuffle", action=action(ActionId.KIND))
        self._drop = KeyButton(icon="minus", action=action(ActionId.REMOVE))
        self._by_hand = KeyButton(icon="pencil", action=action(ActionId.PICK_1))
        self._income, self._files = KeyButton(icon="user", action=action(ActionId.PICK_6)), FilesKey(self.context, self)
        self._save_list = KeyButton(icon="save", action=action(ActionId.AS_FILE))
        self._paper = KeyButton(icon="printer", action=action(ActionId.PAPER))
        self._main = KeyButton(kind="main", icon="check", action=action(ActionId.MAIN))
        self._sheet_button = KeyButton(icon="file-text", key="2")
        self._typed_button = KeyButton(icon="pencil", key="3")
        self._presence = KeyButton(icon="scan-line", action=action(ActionId.PRESENCE))
        self._undo = KeyButton(icon="undo-2", key="9")
        self._trucks = KeyButton(kind="main", icon="truck", action=action(ActionId.TRUCK))
        self._empty = EmptyState("truck", button=self._trucks)
        for button in (self._paper, self._sheet_button, self._typed_button, self._presence, self._undo):
            self.banner.add_button(button)

    def _lay_out(self) -> None:
        self._card = Card(padded=False)
        self._card.add(self.table, 1)
        self._column = QVBoxLayout()
        for widget in (self.progress, self.head, self.banner, self._card, self._empty, self.hand, self.rules):
            self._column.addWidget(widget, 1 if widget in (self._card, self._empty) else 0)
        self.inside.addLayout(self._column)
        self.table.set_enter_acts(False)
        self._follow_look()

    def _connect(self) -> None:
        self.vm.changed.connect(self._render)
        self.vm.failed.connect(self.context.frame.tell)
        self.context.frame.watch_counts(self._refresh_if_shown)
        self.vm.finalised.connect(self._say_finalised)
        self.vm.confirmed.connect(lambda _count: self._main.flash_saved())
        self.vm.reopened.connect(lambda _ref: self.table.setFocus())
        self.table.row_changed.connect(self.head.map.set_current)
        self.table.pasted.connect(lambda: self.context.frame.go(Place.PASTE, f"shares {self.vm.view.lot_ref}"))
        self.table.row_changed.connect(lambda _row: self._follow_row())
        self.head.map.moved.connect(self.table.go_to_row)
        self.hand.set_share.connect(self._set_share)
        self.hand.given_back.connect(lambda person_id: self._set_share(person_id, None))
        self.hand.closed.connect(self._end_hand)
        self.rules.chosen.connect(self.vm.choose_rule)
        self.rules.closed.connect(self._end_hand)
        self.progress.cancelled.connect(self.vm.cancel)
        self.sheet.answered.connect(self._take_consent)
        self._sheet_button.clicked.connect(lambda: self._ask(SHEET))
        self._typed_button.clicked.connect(lambda: self._ask(TYPED))
        self._undo.clicked.connect(self.vm.undo_finalise)

    def _refresh_if_shown(self) -> None:
        """Once something of a final lot has left, it cannot be taken back any more."""
        if self.isVisible() and self.vm.view.finalised is not None:
            self.vm.refresh()

    def _columns(self) -> list[Column[SplitRow]]:
        return [
            Column("place", lambda: "#", lambda row: Cell(f"{row.place:03d}", colour="ink2"), 4),
            Column("name", lambda: self.tr("Name"), self._name_cell),
            Column("mass", lambda: self.tr("Mass kg"), self._mass_cell, 10, "right"),
            Column("value", lambda: self.tr("Value CNY"), self._value_cell, 11, "right"),
            Column("quota", lambda: self.tr("Here / confirmed / unknown"), self._quota_cell, 26, in_small=False),
            Column("result", lambda: self.tr("Result"), result_cell, 28),
        ]

    def _name_cell(self, row: SplitRow) -> Cell:
        return Cell(row.name, formats.masked_id(row.document_number), bold=row.has_share)

    def _mass_cell(self, row: SplitRow) -> Cell:
        return Cell(formats.kilograms(row.net_g), bold=True) if row.has_share else Cell("")

    def _value_cell(self, row: SplitRow) -> Cell:
        return Cell(formats.amount(row.amount_fen, "CNY"), bold=True) if row.has_share else Cell("")

    def _quota_cell(self, row: SplitRow) -> Cell:
        return row_quota_cell(row, is_booked=not self.vm.view.is_draft)

    # -- the screen's manners
    def title(self) -> tuple[str, str]:
        """The lot: its plate and its reference."""
        split = self.vm.view.split
        if split is None:
            return self.tr("Split"), self.vm.view.lot_ref
        lot = split.lot
        plate = lot.truck.plate_cn or lot.truck.plate_vn
        return self.tr("Split"), f"{plate} · {lot.lot_ref}"

    def person_in_hand(self) -> str:
        """Whose share has the lamp."""
        row = self._current()
        return "" if row is None else row.person_id

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """Rule, drop, by hand; confirm or finalise; papers when it is final."""
        if self.vm.view.split is None:
            return [self._back], []
        if self.vm.view.is_draft:
            return [self._back, self._rule, self._drop, self._by_hand], [*self._files.if_room(), self._main]
        return [self._back, self._income, self._save_list, *self._files.buttons()], [self._main]

    def bar_sentence(self) -> str:
        """What stops the main act."""
        view = self.vm.view
        if view.split is not None and not view.shares and view.is_draft:
            return self.tr("Nobody present can take a share.")
        return ""

    def bind_keys(self) -> None:
        """Keys of a draft, or of a final lot."""
        actions, view = self.context.actions, self.vm.view
        actions.bind(ActionId.BACK, self.vm.cancel if view.is_finalising else self.context.frame.back)
        if view.shares:
            actions.bind(ActionId.PAPER, self._go_to_papers)
            actions.bind(ActionId.AS_FILE, partial(ask_shares_file, self, self.context, view.lot_ref))
        actions.bind(ActionId.MAIN, self._act, enabled=self._can_act(view))
        self._files.bind("lot", view.lot_ref)
        if view.split is not None and not view.is_draft:
            actions.bind(ActionId.PICK_6, lambda: self.context.frame.go(Place.INCOME, view.lot_ref))
        if view.is_draft and not view.is_finalising:
            actions.bind(ActionId.KIND, self._next_rule)
            actions.bind(ActionId.REMOVE, self._drop_current, enabled=self._current() is not None)
            has_share = self._current() is not None and self._current().has_share  # type: ignore[union-attr]
            actions.bind(ActionId.PICK_1, self._ask_by_hand, enabled=has_share and not self.rules.is_asking())

    def first_lamp(self) -> QWidget | None:
        """The table's first row that needs a look, or the main act."""
        return self.table if self.vm.view.split is not None else self._trucks

    def show_for(self, argument: str) -> None:
        """Open a lot."""
        self.hand.hide()
        self.rules.hide()
        self.sheet.hide()
        self._has_lamp = False
        self.vm.open(argument)

    def take_scan(self, text: str) -> bool:
        """A scanned card selects its row."""
        at = next((at for at, row in enumerate(self.vm.view.rows) if row.document_number == text.strip().upper()), -1)
        self.table.go_to_row(at)
        return at >= 0

    def look_for(self, text: str) -> None:
        """Go to the first person whose name or number has these words."""
        rows = self.vm.view.rows
        found = (at for at, row in enumerate(rows) if text and (text in row.name or text in row.document_number))
        self.table.go_to_row(next(found, -1))

    def retranslate(self) -> None:
        """Set the words."""
        self._back.setText(self.tr("Back"))
        self._by_hand.setText(self.tr("By hand"))
        self._income.setText(self.tr("Income"))
        self._save_list.setText(self.tr("Save the list"))
        self._paper.setText(self.tr("Sheet to sign"))
        self._sheet_button.setText(self.tr("Signed sheet"))
        self._typed_button.setText(self.tr("Type a reason"))
        self._presence.setText(self.tr("Read more cards"))
        self._trucks.setText(self.tr("Trucks of today"))
        self._empty.set_text(self.tr("No lot here: choose a truck first."))
        self.table.setAccessibleName(self.tr("Shares in order of coming"))
        self.head.retranslate()
        self.model.retranslate()
        self._render(self.vm.view)

    # -- showing
    def _render(self, view: SplitScreenView) -> None:
        self.head.show_split(view)
        is_here = view.split is not None
        self.head.setVisible(is_here and not self._gives_room())
        self._card.setVisible(is_here)
        self._empty.setVisible(not is_here and not view.is_busy)
        self.model.replace(view.rows)
        if view.split is not None:
            self.rules.show_rule(view.split.lot.split_rule)
        if not view.is_draft or view.is_finalising:
            self.rules.close_strip()
        self._show_progress(view)
        if view.split is not None and self.table.current_row() < 0 and view.rows:
            needs = (at for at, row in enumerate(view.rows) if row.state == "blocked" or row.used_elsewhere)
            self.table.go_to_row(next(needs, 0))
        self._show_banner(view)
        self._show_words(view)
        if self.isVisible():
            self.context.frame.frame_changed()
            self._give_lamp(view)

    def _give_lamp(self, view: SplitScreenView) -> None:
        """Once, when the lot is there, or when it is clear that there is none."""
        if self._has_lamp or (view.split is None and view.is_busy):
            return
        self._has_lamp = True
        lamp = self.first_lamp()
        if lamp is not None:
            lamp.setFocus()

    def _gives_room(self) -> bool:
        """In the small form an open strip takes the place of head and banner."""
        return style.is_small() and (self.hand.is_asking() or self.rules.is_asking())

    def _show_words(self, view: SplitScreenView) -> None:
        if view.finalised is not None:
            self._main.set_icon("printer")
            self._main.setText(self.tr("Papers of %n share(s)", "", view.shares))
        elif view.unconfirmed:
            self._main.set_icon("check")
            count = view.by_card or len(view.unconfirmed)
            self._main.setText(self._with_rest(self.tr("Confirm %n share(s)", "", count), view))
        else:
            self._main.set_icon("check")
            self._main.setText(self._with_rest(self.tr("Finalise %n share(s)", "", view.shares), view))
        row = self._current()
        dropped = row is not None and row.state == "dropped"
        drop = self.tr("Drop") if style.is_small() else self.tr("Drop person")
        self._drop.setText(self.tr("Take in again") if dropped else drop)
        self._rule.setText(self.tr("Rule") if style.is_small() else self.tr("Other rule"))

    def _with_rest(self, words: str, view: SplitScreenView) -> str:
        if not view.rest_g or style.is_small():
            return words
        return self.tr("{act}, {mass} stay").format(act=words, mass=formats.mass(view.rest_g))

    def _show_banner(self, view: SplitScreenView) -> None:
        told = banner_words(view, self.context.language, self._side(), self._current())
        self.banner.setVisible(told is not None and not self._gives_room())
        asks = view.is_draft and bool(view.unconfirmed) and not view.by_card and not view.refused
        self._paper.setVisible(asks and not style.is_small())
        self._sheet_button.setVisible(asks)
        self._typed_button.setVisible(asks)
        self._undo.setVisible(view.finalised is not None and view.finalised.undo_until is not None)
        self._presence.setVisible(view.is_draft and view.rest_g > 0 and not asks and not view.refused)
        if told is not None:
            self._undo.setText(told.undo)
            self.banner.show_banner(told.kind, told.what, told.line)

    def _side(self) -> str:
        return self.context.open_services.market.profile().side

    def _show_progress(self, view: SplitScreenView) -> None:
        if view.is_finalising and self.progress.isHidden() and view.progress == (0, 0):
            self.progress.start(self.tr("Finalising"))
        elif view.is_finalising:
            self.progress.advance(*view.progress)
        else:
            self.progress.stop()

    def _follow_row(self) -> None:
        if self.isVisible():
            self._show_banner(self.vm.view)
            self._show_words(self.vm.view)
            self.context.frame.frame_changed()

    def _current(self) -> SplitRow | None:
        return self.model.row_at(self.table.current_row())

    def _can_act(self, view: SplitScreenView) -> bool:
        return view.shares > 0 and not view.is_busy and not view.is_finalising

    # -- acts
    def _act(self) -> None:
        view = self.vm.view
        if view.finalised is not None:
            self._go_to_papers()
        elif view.unconfirmed and view.by_card:
            self.vm.confirm("card")
        elif view.unconfirmed:
            self._ask(SHEET)
        else:
            self.vm.finalise()

    def _ask(self, kind: str) -> None:
        self._asked = kind
        count = len(self.vm.view.unconfirmed)
        if kind == SHEET:
            title, label = self.tr("Signed sheet"), self.tr("Number of the signed sheet D09")
        else:
            title, label = self.tr("Reason"), self.tr("Why the share counts as confirmed")
        self.sheet.ask_reason(
            title,
            self.tr("Stands for %n share(s) without a card.", "", count),
            label=label,
            verb=self.tr("Confirm %n share(s)", "", count),
            back=self.tr("Back"),
        )

    def _take_consent(self, text: str) -> None:
        self.sheet.close_sheet()
        self.vm.confirm(self._asked, text)

    def _drop_current(self) -> None:
        row = self._current()
        if row is not None:
            self.vm.drop(row.person_id)

    def _next_rule(self) -> None:
        """Split by the next rule, and show what the three of them do."""
        split = self.vm.view.split
        self.hand.hide()
        if split is not None:
            self.rules.ask(split.lot.split_rule)
            self.vm.next_rule()

    def _ask_by_hand(self) -> None:
        row, split = self._current(), self.vm.view.split
        if row is not None and split is not None:
            self.rules.hide()
            self.hand.ask(row, split.lot.lines, self.context.language)
            self._render(self.vm.view)
            self.table.go_to_row(self.table.current_row())

    def _end_hand(self) -> None:
        self._render(self.vm.view)
        self.table.setFocus()

    def _set_share(self, person_id: str, quantities: object) -> None:
        self.hand.close_strip()
        self.vm.set_by_hand(person_id, quantities if isinstance(quantities, dict) else None)

    def _go_to_papers(self) -> None:
        kind = "D09" if self.vm.view.is_draft else "D12"
        self.context.frame.go(Place.PAPER, f"{kind} {self.vm.view.lot_ref}")

    def _say_finalised(self, count: int, last: str) -> None:
        self._main.flash_saved()
        words = self.tr("%n record(s) saved · {ref}", "", count).format(ref=last)
        self.context.frame.say_saved(words)

    def _follow_look(self) -> None:
        side, top = style.margin(), style.gap()
        self._column.setContentsMargins(side, top, side, top)
        self._column.setSpacing(top)
        for button, icon in ((self._rule, "shuffle"), (self._drop, "minus"), (self._by_hand, "pencil")):
            button.set_icon("" if style.is_small() else icon)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the look."""
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
        super().changeEvent(event)
