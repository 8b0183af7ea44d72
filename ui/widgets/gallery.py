"""Every widget of the kit on a few pages, drawn without a display: `python -m ui.widgets.gallery --out DIR`.

For looking, not for testing: pictures per language and size form.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from ui import formats, style
from ui.actions import SPECS, ActionId, Actions
from ui.models.cells import Cell, Column, QuotaParts, TrackParts
from ui.models.frozen_rows import FrozenRowsModel
from ui.widgets.action_bar import ActionBar
from ui.widgets.banner import Banner
from ui.widgets.body_scroll import BodyScroll
from ui.widgets.card import Card
from ui.widgets.data_table import DataTable
from ui.widgets.drawings import STATIONS
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import ComboField, NumberField, TextField
from ui.widgets.filter_chips import Chip, FilterChips
from ui.widgets.history import History, HistoryEntry
from ui.widgets.key_button import KeyButton
from ui.widgets.pin_boxes import PinBoxes, PinPad
from ui.widgets.quota_bar import BarView, QuotaBar
from ui.widgets.rail import Rail
from ui.widgets.share_map import CellState, ShareCell, ShareMap
from ui.widgets.side_sheet import SideSheet
from ui.widgets.state_mark import StateChip, mark_word
from ui.widgets.stepper import Stepper
from ui.widgets.sync_badge import BadgeView
from ui.widgets.text_label import FigureLabel, TextLabel
from ui.widgets.top_bar import TopBar
from ui.widgets.track import CountTrack, Station, Track

_ICONS = {spec.id: spec.icon for spec in SPECS}
_UPPER = (
    ActionId.TODAY,
    ActionId.PRESENCE,
    ActionId.PEOPLE,
    ActionId.TRUCK,
    ActionId.RECORDS,
    ActionId.PORT,
    ActionId.PAPER,
)
_LOWER = (ActionId.DAY_END, ActionId.RULES, ActionId.LANGUAGE, ActionId.LOCK)


@dataclass(frozen=True, slots=True)
class _Row:
    number: str
    reached: int
    is_returned: bool = False


def _columns() -> list[Column[_Row]]:
    return [
        Column("no", lambda: "编号 Số", lambda row: Cell(row.number, "06:58 · 07", bold=True), 18),
        Column("person", lambda: "边民 Cư dân", lambda row: Cell("练习边民一四", "450000········0742")),
        Column("mass", lambda: "净重 kg", lambda row: Cell(formats.kilograms(188001)), 10, "right"),
        Column("value", lambda: "CNY", lambda row: Cell(formats.amount(783402, "CNY")), 10, "right"),
        Column(
            "quota", lambda: "额度", lambda row: Cell(quota=QuotaParts(8000, 900, 600, 5000, 800)), 16, in_small=False
        ),
        Column(
            "track",
            lambda: "走到哪",
            lambda row: Cell(track=TrackParts(row.reached, row.is_returned)),
            16,
            in_small=False,
        ),
        Column("state", lambda: "状态", _state_cell, 22),
    ]


def _state_cell(row: _Row) -> Cell:
    mark = "bad" if row.is_returned else ("saved", "packed", "sent", "received", "ok")[row.reached - 1]
    return Cell(mark_word(mark), "PX-R-0031 · 300.00 CNY", mark=mark)  # type: ignore[arg-type]


def _records_page() -> QWidget:
    rows = [_Row(f"TB-07A-20261123-{n:04}", n % 5 + 1, n == 4) for n in range(40)]
    table = DataTable(FrozenRowsModel(_columns(), lambda row: row.number, rows), name="records")
    table.go_to_row(1)
    card = Card(padded=False)
    card.add(table, 1)
    table.setFocus()
    return card


def _form_page() -> QWidget:
    form = Card("一车货 · Một xe hàng", right=StateChip("draft"))
    plate = TextField("车牌 · Biển số", hint="桂F·00001")
    mass = NumberField("净重 · Tịnh", unit="kg", hint=f"= {formats.mass(49820000)}")
    price = NumberField("单价 · Đơn giá", unit="VND/kg")
    price.set_text("1.234")
    price.set_error("1.234 = 1 234 / 1.234 ?")
    choice = ComboField("方向 · Chiều hàng")
    choice.set_choices([("in", "进口 · Nhập khẩu"), ("out", "出口 · Xuất khẩu")])
    for field in (plate, mass, price, choice):
        form.add(field)
    form.body.addStretch(1)
    side = Card("状态 · Trạng thái")
    for mark in ("saved", "packed", "sent", "received", "ok", "bad", "wait", "stop"):
        side.add(StateChip(mark))
    figure = Card(ground="soft")
    figure.add(FigureLabel("265"))
    figure.add(TextLabel(formats.money(207583333, "CNY"), "num", bold=True))
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in (form, side, figure):
        row.addWidget(widget)
    return page


def _banner_page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    move = KeyButton("移给别人 · Chuyển", kind="main", icon="shuffle", key="1")
    column.addWidget(Banner("bad", "被退回：超额 300.00 CNY", "PX-R-0031 · 2026-11-23", buttons=[move]))
    column.addWidget(Banner("warn", "练习 · Tập", "不会送出"))
    column.addWidget(Banner("ok", "Đã tiếp nhận 538", "09:34"))
    column.addStretch(1)
    return page


def _figures_page() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    chips = FilterChips()
    chips.show_chips([Chip(mark, mark_word(mark), 7 * at, mark) for at, mark in enumerate(STATIONS)])
    steps = Stepper()
    steps.show_steps(["到场", "车货", "Chia lô", "交口岸", "Thu phí", "日终"], 2)
    track = Track()
    track.show_track(TrackParts(5, True), [Station(f"09:3{n}") for n in range(5)])
    counts = CountTrack()
    counts.show_counts([1, 212, 1, 1, 321])
    quota = QuotaBar()
    quota.show_quota(BarView(QuotaParts(800000, 46598, 0, 753402, 0, 30000), "CNY", "09:33"))
    cells = ShareMap()
    cells.show_cells([ShareCell(_cell_state(n), 990 if n % 13 else 300) for n in range(271)])
    cells.set_current(30)
    for widget in (chips, steps, track, counts, quota, cells):
        column.addWidget(widget)
    column.addStretch(1)
    return page


def _cell_state(at: int) -> CellState:
    return "blocked" if at % 37 == 5 else "unknown" if at % 41 == 7 else "used" if at % 53 == 0 else "share"


def _person_page() -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    boxes = PinBoxes()
    for digit in "123":
        boxes.add_digit(digit)
    sign_in = Card("六位数字")
    sign_in.add(boxes)
    sign_in.add(PinPad(boxes))
    history = History()
    history.show_entries(
        [
            HistoryEntry("bad", "口岸退回：超额 300.00 CNY", "练习口岸 · PX-R-0031", "09:33"),
            HistoryEntry("received", "Cửa khẩu đã nhận", "MRN-26-450-77120", "09:32"),
            HistoryEntry("saved", "练习文员二 定稿", "由「均分」规则分得", "06:58"),
        ]
    )
    events = Card("经过")
    events.add(history)
    empty = Card()
    empty.add(EmptyState("inbox", "今天还没有记录。", button=KeyButton("车货分配", icon="truck", key="F4")), 1)
    for card in (sign_in, events, empty):
        row.addWidget(card, 1)
    sheet = SideSheet(page)
    sheet.ask_reason(
        "作废此记录", "作废后不能恢复，只能另开新单。", label="原因", verb="作废此记录", back="返回", kind_bad=True
    )
    return page


PAGES: dict[str, Callable[[], QWidget]] = {
    "records": _records_page,
    "form": _form_page,
    "banners": _banner_page,
    "figures": _figures_page,
    "person": _person_page,
}


class GalleryWindow(QMainWindow):
    """The frame of the program around one page of the kit."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        actions = Actions(self)
        for spec in SPECS:
            actions.bind(spec.id, lambda: None)
        rail = Rail(
            [(actions.action(name), _ICONS[name]) for name in _UPPER],
            [(actions.action(name), _ICONS[name]) for name in _LOWER],
        )
        rail.show_current(actions.action(ActionId.RECORDS))
        body = BodyScroll()
        body.layout_inside.addWidget(page, 1)
        ground = QWidget()
        ground.setProperty("ground", "page")
        row = QHBoxLayout(ground)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(rail)
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self._top(actions))
        main.addWidget(body, 1)
        main.addWidget(self._bar(actions))
        row.addLayout(main, 1)
        self.setCentralWidget(ground)

    def _top(self, actions: Actions) -> TopBar:
        top = TopBar(port_action=actions.action(ActionId.PORT), find_action=actions.action(ActionId.FIND))
        top.show_title(actions.action(ActionId.RECORDS).text(), "538")
        top.clocks.show_time(datetime(2026, 11, 23, 1, 41, tzinfo=UTC))
        top.badge.show_badge(BadgeView(2, 212, "09:34", 7))
        return top

    def _bar(self, actions: Actions) -> ActionBar:
        bar = ActionBar()
        back = KeyButton(action=actions.action(ActionId.BACK))
        kind = KeyButton(action=actions.action(ActionId.KIND), icon="shuffle")
        off = KeyButton("Chưa được")
        off.setEnabled(False)
        main = KeyButton("确认 265 份 · Chốt", kind="main", icon="check", action=actions.action(ActionId.MAIN))
        bar.show_buttons([back, kind], [off, main])
        return bar


def main() -> int:
    """Draw every page in each language and form into a folder."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--theme", choices=("day", "sun", "night"), default="day")
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    from ui.translators import Translators

    translators = Translators(app)
    for language in ("zh", "vi", "en"):
        translators.install(language)
        for form, width, height in (("normal", 1366, 768), ("small", 900, 480)):
            style.apply(app, args.theme, form)  # type: ignore[arg-type]
            for name, make in PAGES.items():
                window = GalleryWindow(make())
                window.resize(width, height)
                window.show()
                window.grab().save(str(args.out / f"{name}-{args.theme}-{form}-{language}.png"))
                window.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
