"""Marks, badge and drawings: shape, word and accessible name; languages; small form."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.delivery import DeliveryState, Verdict, display_status
from app.domain.trade import RecordState
from ui import style
from ui.actions import ActionId, Actions
from ui.models.cells import QuotaParts, TrackParts
from ui.tokens import MARK_NAMES
from ui.widgets.drawings import paint_quota, paint_track
from ui.widgets.history import History, HistoryEntry
from ui.widgets.mark_shapes import paint_mark
from ui.widgets.quota_bar import BarView, QuotaBar, left_of
from ui.widgets.share_map import ShareCell, ShareMap
from ui.widgets.state_mark import MARK_OF_STATUS, StateChip, StateMark, mark_word, status_word
from ui.widgets.stepper import Stepper
from ui.widgets.sync_badge import BadgeView, SyncBadge
from ui.widgets.text_label import TextLabel
from ui.widgets.track import CountTrack, SmallTrack, Station, Track

_WRAPS = int(Qt.TextFlag.TextWordWrap)


def in_page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    for widget in widgets:
        layout.addWidget(widget)
    return page


def picture(paint, side=40) -> QImage:
    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    paint(painter, QRectF(2, 2, side - 4, side - 4))
    painter.end()
    return image


# -- marks


def test_each_mark_has_a_shape_of_its_own_when_printed_in_one_colour(qapp):
    ink = style.colour("ink")
    shapes = {
        name: picture(lambda p, r, name=name: paint_mark(p, r, name, colour=ink, inner=style.colour("sheet")))
        for name in MARK_NAMES
    }
    for name, shape in shapes.items():
        assert shape != picture(lambda p, r: None)
        for other, its_shape in shapes.items():
            assert name == other or shape != its_shape, (name, other)


@pytest.mark.parametrize("name", MARK_NAMES)
def test_state_has_word_and_name_when_shown(shown, name):
    chip, mark = StateChip(name), StateMark(name)
    shown(in_page(chip, mark))
    assert chip.accessibleName() == chip.text() == mark_word(name) == mark.accessibleName()
    width = style.metrics(bold=True).horizontalAdvance(chip.text())
    assert chip.width() > width + 20


def test_green_is_only_for_an_answer_when_statuses_are_shown():
    green = {status for status, mark in MARK_OF_STATUS.items() if style.look().tokens.marks[mark].colour == "ok"}
    assert green == {"accepted", "released", "closed"}


def test_every_display_status_has_mark_and_word_when_derived():
    states = {
        display_status(record, delivery, verdict)
        for record in RecordState
        for delivery in (None, *DeliveryState)
        for verdict in Verdict
    }
    assert states <= set(MARK_OF_STATUS)
    words = [status_word(status) for status in sorted(states)]
    assert all(words)
    assert len(set(words)) == len(words)


def test_chip_follows_the_language_when_it_has_no_text(shown, qtbot, translators):
    chip = StateChip("bad")
    shown(in_page(chip))
    translators.install("zh")
    qtbot.waitUntil(lambda: chip.accessibleName() == "被退回")
    assert chip.text() == "被退回"
    translators.install("vi")
    assert chip.text() == "Bị trả lại"


# -- badge


def test_badge_hides_returned_when_there_is_none(shown):
    badge = SyncBadge()
    shown(in_page(badge))
    badge.show_badge(BadgeView(0, 212, "09:34", 7))
    assert badge.accessibleName() == "212 waiting, 09:34 · 7 min ago"
    narrow = badge.sizeHint().width()
    badge.show_badge(BadgeView(2, 212, "09:34", 7))
    assert badge.accessibleName().startswith("2 returned")
    assert badge.sizeHint().width() > narrow
    assert badge.width() >= badge.sizeHint().width() or badge.layout() is None


@pytest.mark.parametrize(("age", "stale"), [(0, False), (60, False), (61, True), (None, True)])
def test_badge_is_amber_when_the_last_contact_is_old(shown, age, stale):
    badge = SyncBadge()
    shown(in_page(badge))
    badge.show_badge(BadgeView(0, 0, None if age is None else "09:34", age))
    assert badge.is_stale() is stale
    image = badge.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(10, image.height() - 10)}
    assert (style.colour("warn").name() in colours) is stale
    assert style.colour("ok").name() not in colours


def test_badge_opens_the_port_when_pressed(shown):
    window = QWidget()
    actions, calls = Actions(window), []
    badge = SyncBadge(actions.action(ActionId.PORT))
    QVBoxLayout(window).addWidget(badge)
    plain = badge.sizeHint().width()
    actions.bind(ActionId.PORT, lambda: calls.append(1))
    assert badge.sizeHint().width() > plain
    shown(window)
    badge.click()
    assert calls == [1]


# -- drawings


def test_parts_of_a_limit_differ_without_colour_when_drawn(qapp):
    def grey(parts):
        return picture(lambda p, r: paint_quota(p, r, parts)).convertToFormat(QImage.Format.Format_Grayscale8)

    images = [
        grey(QuotaParts(100)),
        grey(QuotaParts(100, confirmed=60)),
        grey(QuotaParts(100, here=60)),
        grey(QuotaParts(100, unknown=60)),
        grey(QuotaParts(100, share=60, over=40)),
    ]
    for at, image in enumerate(images):
        assert all(image != other for other in images[at + 1 :])


def test_quota_always_has_its_words_when_shown(shown):
    bar = QuotaBar(columns=3)
    shown(in_page(bar))
    bar.show_quota(BarView(QuotaParts(800000, 46598, 10000, 100000, 5000), "CNY", "09:33", "07:10"))
    words = [word for word, _value in bar.facts()]
    assert words == ["Used here", "Confirmed until 09:33", "This share", "Unknown since 07:10", "At least left"]
    assert bar.facts()[-1][1] == "6\u2009384.02 CNY"
    bar.show_quota(BarView(QuotaParts(800000, 0, 0, 0), "CNY", "09:33"))
    assert [word for word, _value in bar.facts()][-1] == "At most left"
    bar.show_quota(BarView(QuotaParts(800000, 800000, 0, 0, 0, 30000)))
    assert bar.facts()[-1] == ("Over the allowance", "300.00 CNY")
    assert "Over the allowance" in bar.accessibleName()
    assert left_of(QuotaParts(10, 20)) == 0


def test_track_speaks_its_stations_when_shown(shown):
    track = Track()
    shown(in_page(track))
    track.show_track(TrackParts(5, True), [Station("06:58")] * 5)
    assert track.accessibleName().endswith("Returned")
    track.show_track(TrackParts(2), [Station("06:58", "Finalised")])
    assert track.accessibleName() == "Finalised, Waiting to be sent"
    assert not track.grab().isNull()
    shown(in_page(SmallTrack(TrackParts(4))))
    different = {picture(lambda p, r, n=n: paint_track(p, r, TrackParts(n)), 200).cacheKey() for n in range(6)}
    assert len(different) == 6


def test_counts_stand_in_the_order_of_the_way_when_shown(shown, qapp, translators):
    counts = CountTrack()
    shown(in_page(counts))
    counts.show_counts([1, 212, 0, 3, 321])
    assert counts.counts() == (1, 212, 0, 3, 321)
    assert counts.accessibleName().startswith("Saved: 1, Waiting to be sent: 212")
    with pytest.raises(ValueError, match="zip"):
        counts.show_counts([1])
    style.apply(qapp, size_form="small")
    for language in ("zh", "vi"):
        translators.install(language)
        assert counts.minimumSizeHint().width() <= 900 - 60 - 24


def test_map_follows_arrows_and_press_when_used(shown):
    cells = ShareMap()
    states = ["share", "unknown", "blocked", "free", "used"]
    cells.show_cells([ShareCell(states[n % 5], 500, f"Tập {n}") for n in range(271)])
    shown(in_page(cells), 800, 400)
    moved = []
    cells.moved.connect(moved.append)
    cells.set_current(0)
    assert moved == []
    cells.setFocus()
    QTest.keyClick(cells, Qt.Key.Key_Right)
    QTest.keyClick(cells, Qt.Key.Key_Down)
    QTest.keyClick(cells, Qt.Key.Key_Up)
    QTest.keyClick(cells, Qt.Key.Key_Left)
    QTest.keyClick(cells, Qt.Key.Key_Left)
    per_row = cells.columns()
    assert moved == [1, 1 + per_row, 1, 0]
    QTest.mouseClick(cells, Qt.MouseButton.LeftButton, pos=QPoint(3 + 19 * 2 + 5, 3 + 19 + 5))
    assert moved[-1] == per_row + 2
    assert cells.accessibleDescription() == f"Tập {per_row + 2}"
    assert "55 with a share" in cells.accessibleName()
    assert cells.heightForWidth(800) >= -(-271 // cells.columns(800)) * 19


def test_steps_are_spoken_when_shown(shown):
    steps = Stepper()
    shown(in_page(steps))
    steps.show_steps(["Presence", "Truck", "Split"], 1)
    assert steps.accessibleName() == "Step 2 of 3: Truck"
    image = steps.grab().toImage()
    assert not image.isNull()
    steps.show_steps(["Presence"], 1)
    assert "all done" in steps.accessibleName()


def test_history_shows_newest_first_when_replaced(shown):
    history = History()
    shown(in_page(history))
    entries = [HistoryEntry("bad", "Returned", "PX-R-0031", "09:33"), HistoryEntry("saved", "Saved", "", "06:58")]
    history.show_entries(entries)
    texts = [label.text() for label in history.findChildren(QLabel)]
    assert texts == ["Returned", "PX-R-0031", "09:33", "Saved", "06:58"]
    assert {mark.accessibleName() for mark in history.findChildren(StateMark)} == {"Returned", "Saved"}
    history.show_entries(entries[1:])
    assert history.entries() == tuple(entries[1:])


def test_a_figure_stays_on_one_line_when_its_label_is_narrow(shown):
    label = TextLabel("abc 12\u2009345.67", wrap=True)
    shown(label, 200, 200)
    assert label.text() == "abc 12\u2009345.67"
    assert QLabel.text(label) == "abc 12\u202f345.67"
    line = QFontMetrics(label.font())
    narrow = line.boundingRect(0, 0, line.horizontalAdvance("12\u2009345.67") + 2, 200, _WRAPS, QLabel.text(label))
    assert narrow.height() < 3 * line.lineSpacing()
