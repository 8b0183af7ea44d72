"""The market day: what now? One sentence, one act; the day's steps, counters, trucks, what is to mend, rules."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.read_models import LotRow
from ui import formats, style
from ui.actions import ActionId
from ui.context import UiContext
from ui.messages import sentence
from ui.models.cells import Cell, Column
from ui.models.frozen_rows import FrozenRowsModel
from ui.places import Place
from ui.screens.day_hints import DayHintsCard
from ui.screens.screen import Screen
from ui.screens.today_cards import CounterCard, MendCard, RulesCard
from ui.screens.words import localized
from ui.viewmodels.today import Act, TodayView, TodayViewModel
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.key_button import KeyButton
from ui.widgets.state_mark import MARK_OF_STATUS, mark_word
from ui.widgets.stepper import Stepper
from ui.widgets.text_label import TextLabel

PICKS = tuple(ActionId(f"pick_{n}") for n in range(1, 10))
_ICONS: dict[Act, str] = {
    "presence": "scan-line",
    "truck": "truck",
    "split": "split",
    "mend": "shuffle",
    "send": "send",
    "day_end": "moon",
}
_WORST = (
    "returned",
    "quarantined",
    "held",
    "saved",
    "packed",
    "sent",
    "received",
    "inspection",
    "accepted",
    "released",
)


class TodayScreen(Screen):
    """Home."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(context)
        self._vm = TodayViewModel(context.open_services, context.runner)
        self._was_loaded = False
        actions = context.actions
        self._act_card = Card()
        self._now, self._place = TextLabel("", "cap", colour="act", bold=True), TextLabel("", "cap", align="right")
        self._sentence, self._facts = TextLabel("", "num", wrap=True), TextLabel("", "lead", colour="ink2", wrap=True)
        self._main = KeyButton(kind="main", action=actions.action(ActionId.MAIN))
        self._more = KeyButton(icon="scan-line", action=actions.action(ActionId.PRESENCE))
        self._steps_card, self._steps = Card(), Stepper()
        self._counters = {
            "present": CounterCard("ok"),
            "waiting": CounterCard("packed"),
            "accepted": CounterCard("ok"),
            "mend": CounterCard("bad"),
        }
        self._lots = FrozenRowsModel(self._columns(), lambda row: row.lot_ref)
        self._table = DataTable(self._lots, name="trucks", two_lines=True)
        self._trucks, self._no_trucks = Card(padded=False), TextLabel("", colour="ink2", wrap=True)
        self._mend_card = MendCard(actions, PICKS)
        self._rules_card, self.hits = RulesCard(), DayHintsCard(actions.action(ActionId.KIND))
        self._make_bar()
        self._lay_out()
        self._vm.changed.connect(self._render)
        self._vm.failed.connect(context.frame.tell)
        self._table.activated_row.connect(self._open_lot)
        context.frame.watch_counts(self._follow_counts)
        self.retranslate()

    def _make_bar(self) -> None:
        table = self.context.actions
        self._truck = KeyButton(icon="truck", action=table.action(ActionId.TRUCK))
        self._basket = KeyButton(icon="scale", action=table.action(ActionId.BASKET))
        self._undo = KeyButton(icon="undo-2", action=table.action(ActionId.UNDO))
        self._records = KeyButton(icon="list", action=table.action(ActionId.RECORDS))
        self._port = KeyButton(icon="send", action=table.action(ActionId.PORT))
        self._end = KeyButton(icon="moon", action=table.action(ActionId.DAY_END))
        self._bar_mend = KeyButton(kind="bad", icon="shuffle", action=table.action(ActionId.PICK_1))

    def _lay_out(self) -> None:
        self._act_card.add(_ends(self._now, self._place))
        self._act_card.add(self._sentence)
        self._act_card.add(self._facts)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._main)
        buttons.addWidget(self._more)
        buttons.addStretch(1)
        self._act_card.add(buttons)
        self._steps_card.add(self._steps)
        counters = QHBoxLayout()
        for counter in self._counters.values():
            counters.addWidget(counter, 1)
        self._trucks.add(self._table)
        self._no_trucks.setContentsMargins(16, 12, 16, 12)
        self._trucks.add(self._no_trucks)
        left = QVBoxLayout()
        for item in (self.hits, self._act_card, self._steps_card):
            left.addWidget(item)
        left.addLayout(counters)
        left.addWidget(self._trucks)
        left.addStretch(1)
        self._side = QWidget()
        right = QVBoxLayout(self._side)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self._mend_card)
        right.addWidget(self._rules_card)
        right.addStretch(1)
        self._flows = (left, counters, right)
        row = QHBoxLayout()
        row.addLayout(left, 1)
        row.addWidget(self._side)
        self.inside.addLayout(row)
        self._follow_look()

    def _columns(self) -> list[Column[LotRow]]:
        return [
            Column("truck", lambda: self.tr("Trucks of today"), _truck_cell),
            Column("goods", lambda: self.tr("Goods"), self._goods_cell),
            Column("net", lambda: self.tr("Net kg"), lambda row: Cell(formats.kilograms(row.net_g)), 11, "right"),
            Column("shares", lambda: self.tr("Shares"), lambda row: Cell(formats.count(row.shares)), 7, "right"),
            Column("state", lambda: self.tr("How far"), self._state_cell, 19),
        ]

    def _goods_cell(self, row: LotRow) -> Cell:
        direction = self.tr("Import") if row.direction in ("I", "import") else self.tr("Export")
        return Cell(localized(row.goods, self.context.language), direction)

    def _state_cell(self, row: LotRow) -> Cell:
        if row.state == "draft":
            return Cell(self.tr("to be split"), mark="draft")
        for status in _WORST:
            count = row.counts.get(status, 0)
            if count:
                mark = MARK_OF_STATUS.get(status, "saved")
                return Cell(self.tr("{count} · {state}").format(count=count, state=mark_word(mark)), mark=mark)
        return Cell(mark_word("stop" if row.state == "voided" else "saved"))

    # -- acts
    def _follow_counts(self) -> None:
        if self.isVisible():
            self._vm.refresh()

    def _do(self) -> None:
        view = self._vm.view
        places: dict[Act, tuple[Place, str]] = {
            "presence": (Place.PRESENCE, ""),
            "truck": (Place.TRUCK, ""),
            "split": (Place.SPLIT, "" if view.draft is None else view.draft.lot_ref),
            "mend": (Place.MEND, self._vm.to_mend_ref(1)),
            "send": (Place.PORT, ""),
            "day_end": (Place.DAY_END, ""),
        }
        self.context.frame.go(*places[view.act])

    def _mend(self, number: int, _checked: bool = False) -> None:
        ref = self._vm.to_mend_ref(number)
        if ref:
            self.context.frame.go(Place.MEND, ref)

    def _open_lot(self, row: int) -> None:
        lot = self._lots.row_at(row)
        if lot is not None:
            self.context.frame.go(Place.SPLIT, lot.lot_ref)

    # -- the frame's questions
    def title(self) -> tuple[str, str]:
        """Title, who is on duty and at which machine."""
        profile = self._vm.view.profile
        if profile is None:
            return self.tr("Today"), ""
        device = self.tr("device {device}").format(device=profile.device)
        return self.tr("Today"), f"{profile.signed_in} · {device}"

    def bind_keys(self) -> None:
        """Enter does what is to do now; 1–9 mend; * opens all shares of a list that was hit."""
        actions = self.context.actions
        actions.bind(ActionId.MAIN, self._do, enabled=self._vm.view.is_loaded)
        for number in range(1, 1 + len(self._vm.view.to_mend)):
            actions.bind(PICKS[number - 1], partial(self._mend, number))
        if hits := self._vm.view.released_hits:
            actions.bind(ActionId.KIND, partial(self.context.frame.go, Place.RECALL, hits[0].entry_id))

    def bar_buttons(self) -> tuple[list[KeyButton], list[KeyButton]]:
        """The places of the day; the day's end, or what is to mend when small."""
        if style.is_small():
            right = self._bar_mend if self._vm.view.to_mend else self._end
            return [self._truck, self._basket, self._records], [right]
        return [self._truck, self._basket, self._records, self._port], [self._undo, self._end]

    def first_lamp(self) -> QWidget | None:
        """What is to do now."""
        return self._main

    def show_for(self, argument: str) -> None:
        """Read the day."""
        self._vm.refresh()

    def showEvent(self, event: object) -> None:
        """Sizes that depend on the form."""
        super().showEvent(event)  # type: ignore[arg-type]
        self._follow_look()

    # -- showing
    def _render(self, view: TodayView) -> None:
        if not view.is_loaded:
            return
        self.hits.show_day((), view.released_hits, self.context.language)
        self._now.setText(self.tr("To do now"))
        self._place.setText(self._place_words(view))
        self._sentence.setText(self._sentence_words(view))
        self._facts.setText(self._fact_words(view))
        self._facts.setVisible(bool(self._facts.text()))
        self._main.setText(self._verb(view))
        self._main.set_icon(_ICONS[view.act])
        self._more.setVisible(view.act != "presence" and bool(view.presence))
        self._steps.show_steps(self._step_words(), view.step)
        self._render_counters(view)
        self._lots.replace(view.lots)
        self._table.fit_height(len(view.lots))
        self._table.setVisible(bool(view.lots))
        self._no_trucks.setVisible(not view.lots)
        self._render_mend(view)
        self._rules_card.show_rules(view, self.context.language)
        if self.isVisible():
            self.context.frame.frame_changed()
            if not self._was_loaded:
                self._main.setFocus()
        self._was_loaded = True

    def _place_words(self, view: TodayView) -> str:
        point = "" if view.profile is None else view.profile.point_name
        day = "" if view.day_on is None else formats.day(view.day_on)
        return " · ".join(part for part in (point, day) if part)

    def _sentence_words(self, view: TodayView) -> str:
        if view.act == "mend":
            return self.tr("%n record(s) must be mended", "", len(view.to_mend))
        if view.act == "split" and view.draft is not None:
            goods = localized(view.draft.goods, self.context.language)
            return self.tr("Split {goods} among those present").format(goods=goods)
        words: dict[Act, str] = {
            "presence": self.tr("Lay the first card on the reader"),
            "truck": self.tr("Record the first truck"),
            "split": self.tr("Split the truck among those present"),
            "send": self.tr("%n message(s) wait for the port", "", view.waiting),
            "day_end": self.tr("Everything is sent. Close the day"),
        }
        return words[view.act]

    def _fact_words(self, view: TodayView) -> str:
        if view.act == "split" and view.draft is not None:
            draft, needed = view.draft, view.needed_shares
            facts = [
                draft.plate_cn or draft.plate_vn,
                self.tr("net {mass}").format(mass=formats.mass(draft.net_g)),
                self.tr("value {money}").format(money=formats.money(draft.amount_fen, "CNY")),
            ]
            if needed is not None:
                facts.append(self.tr("needs at least %n share(s)", "", needed))
            return "    ".join(fact for fact in facts if fact)
        if view.act == "mend":
            first = view.to_mend[0]
            reason = first.reasons[0] if first.reasons else None
            return first.person_name + ("" if reason is None else f" · {sentence(reason.code, reason.params).what}")
        if view.act == "presence" and view.waiting_before:
            return self.tr("From the days before, %n message(s) wait.", "", view.waiting_before)
        if view.act == "truck":
            return self.tr("%n person(s) present; more cards can be read at any time.", "", len(view.presence))
        if view.act == "send":
            return self.tr("They go by themselves as soon as the line is there.")
        return ""

    def _verb(self, view: TodayView) -> str:
        words: dict[Act, str] = {
            "presence": self.tr("Begin the presence run"),
            "truck": self.tr("Record a truck"),
            "split": self.tr("Begin the split"),
            "mend": self.tr("Mend the first one"),
            "send": self.tr("Look at the port"),
            "day_end": self.tr("Close the day"),
        }
        return words[view.act]

    def _step_words(self) -> list[str]:
        return [self.tr("Presence"), self.tr("Truck"), self.tr("Split"), self.tr("To the port"), self.tr("Day end")]

    def _render_counters(self, view: TodayView) -> None:
        side = "CN" if view.profile is None else view.profile.side
        came = ""
        if view.presence:
            first, last = view.presence[0].arrived_at, view.presence[-1].arrived_at
            came = self.tr("since {first}, last {last}").format(
                first=formats.clock(first, side), last=formats.clock(last, side)
            )
        oldest, age = view.badge.oldest_waiting_at, ""
        if oldest is not None and view.at is not None:
            age = self.tr("oldest: {age}").format(age=formats.age(formats.age_minutes(oldest, view.at)))
        counters = self._counters
        counters["present"].show_count(len(view.presence), self.tr("present"), came)
        counters["waiting"].show_count(view.waiting, self.tr("waiting to be sent"), age)
        accepted = self.tr("today, with the port's receipt") if view.accepted else ""
        counters["accepted"].show_count(view.accepted, self.tr("accepted"), accepted)
        counters["mend"].show_count(len(view.to_mend), self.tr("to mend"), "")

    def _render_mend(self, view: TodayView) -> None:
        self._mend_card.show_rows(view.to_mend)
        self._bar_mend.setText(self.tr("To mend: %n", "", len(view.to_mend)))

    def retranslate(self) -> None:
        """All words."""
        self._no_trucks.setText(self.tr("No truck yet today."))
        self._more.setText(self.tr("Read more cards"))
        self._truck.setText(self.tr("Truck"))
        self._basket.setText(self.tr("Basket"))
        self._undo.setText(self.tr("Take back"))
        self._records.setText(self.tr("Records"))
        self._port.setText(self.tr("Port"))
        self._end.setText(self.tr("Day end"))
        self._lots.retranslate()
        self._render(self._vm.view)

    def _follow_look(self) -> None:
        small = style.is_small()
        for flow in self._flows:
            flow.setSpacing(style.gap() if small else 12)
        self._side.setVisible(not small)
        self._side.setFixedWidth(400)
        self._counters["mend"].setVisible(small)
        self._trucks.setVisible(not small)

    def changeEvent(self, event: QEvent) -> None:
        """Side column and trucks are one key away when small."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._follow_look()
            self._render(self._vm.view)


def _truck_cell(row: LotRow) -> Cell:
    return Cell(row.plate_cn or row.plate_vn, row.plate_vn if row.plate_cn else "", bold=True)


def _ends(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row
