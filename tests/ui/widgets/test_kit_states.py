"""Widgets that tell states and counts: shape, word and accessible name; languages; small form."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import style
from ui.actions import SPECS, ActionId, Actions
from ui.models.cells import QuotaParts, TrackParts
from ui.tokens import MARK_NAMES
from ui.widgets.action_bar import ActionBar
from ui.widgets.banner import Banner
from ui.widgets.body_scroll import BodyScroll
from ui.widgets.card import Card, HairLine
from ui.widgets.drawings import paint_quota, paint_track
from ui.widgets.empty_state import EmptyState
from ui.widgets.field import TextField
from ui.widgets.history import History, HistoryEntry
from ui.widgets.key_button import KeyButton
from ui.widgets.mark_shapes import paint_mark
from ui.widgets.pin_boxes import PIN_LENGTH, PinBoxes, PinPad
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.quota_bar import QuotaBar, QuotaView, left_of
from ui.widgets.rail import Rail
from ui.widgets.share_map import ShareCell, ShareMap
from ui.widgets.side_sheet import SideSheet
from ui.widgets.state_mark import MARK_OF_STATUS, StateChip, StateMark, mark_word
from ui.widgets.stepper import Stepper
from ui.widgets.sync_badge import BadgeView, SyncBadge
from ui.widgets.text_label import FigureLabel, TextLabel
from ui.widgets.top_bar import TopBar
from ui.widgets.track import CountTrack, SmallTrack, Station, Track


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


# -- frame


@pytest.mark.parametrize("language", ["zh", "vi", "en"])
def test_rail_words_keep_clear_of_their_keys_when_shown(shown, translators, language):
    translators.install(language)
    window = QWidget()
    actions = Actions(window)
    places = [spec for spec in SPECS if spec.scope.value == "window"]
    for spec in places:
        actions.bind(spec.id, lambda: None)
    rail = Rail([(actions.action(spec.id), spec.icon) for spec in places])
    QVBoxLayout(window).addWidget(rail)
    shown(window, 400, 768)
    for item in rail.items.values():
        assert item.words_fit(), item.text()
        assert item.cap()
        assert item.accessibleName()


def test_rail_fits_480_pixels_when_small(shown, qapp):
    style.apply(qapp, size_form="small")
    window = QWidget()
    actions = Actions(window)
    places = [spec for spec in SPECS if spec.scope.value == "window"]
    rail = Rail([(actions.action(spec.id), spec.icon) for spec in places])
    layout = QVBoxLayout(window)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(rail)
    shown(window, 900, 480)
    assert window.height() == 480
    assert rail.width() == 60
    rail.show_current(actions.action(ActionId.PORT))
    assert [action for action, item in rail.items.items() if item.is_current()] == [actions.action(ActionId.PORT)]


def test_top_bar_drops_search_and_clocks_when_small(shown, qapp):
    window = QWidget()
    actions = Actions(window)
    bar = TopBar(find_action=actions.action(ActionId.FIND))
    QVBoxLayout(window).addWidget(bar)
    bar.show_title("Records", "538 today")
    bar.clocks.show_time(datetime(2026, 11, 23, 1, 41, tzinfo=UTC))
    shown(window, 1366, 200)
    texts = [label.text() for label in bar.clocks.findChildren(QLabel)]
    assert texts == ["09:41", "Beijing", "08:41", "Hanoi"]
    assert bar.search.isVisible()
    assert bar.height() == 64
    style.apply(qapp, size_form="small")
    assert not bar.search.isVisible()
    assert not bar.clocks.isVisible()
    assert bar.badge.isVisible()
    bar.show_search(True)
    assert bar.search.isVisible()


def test_search_is_told_when_enter_is_pressed(shown):
    window = QWidget()
    actions = Actions(window)
    bar = TopBar(find_action=actions.action(ActionId.FIND))
    QVBoxLayout(window).addWidget(bar)
    shown(window, 1366, 200)
    found = []
    bar.search.searched.connect(found.append)
    bar.search.setFocus()
    QTest.keyClicks(bar.search, " 14C/ ")
    QTest.keyClick(bar.search, Qt.Key.Key_Return)
    assert found == ["14C/"]


def test_action_bar_swaps_buttons_when_another_screen_opens(shown):
    bar = ActionBar()
    shown(in_page(bar), 900, 200)
    first, second, kept = KeyButton("One"), KeyButton("Two", kind="main"), KeyButton("Back")
    bar.show_buttons([kept, first], [second])
    assert bar.buttons() == (kept, first, second)
    assert kept.x() < first.x() < second.x()
    assert second.geometry().right() > bar.width() - 40
    gap = first.x() - kept.geometry().right() - 1
    assert gap >= 8
    bar.show_buttons([kept], [])
    assert first.parent() is None
    assert not second.isVisible()
    bar.say("Net mass is missing")
    assert bar.sentence() == "Net mass is missing"
    with pytest.raises(ValueError, match="too many"):
        bar.show_buttons([KeyButton(str(n)) for n in range(5)], [])


def test_body_scrolls_to_the_lamp_when_it_moves(shown):
    body = BodyScroll()
    buttons = [KeyButton(str(n)) for n in range(30)]
    for button in buttons:
        body.layout_inside.addWidget(button)
    shown(body, 400, 300)
    buttons[-1].setFocus()
    at = buttons[-1].mapTo(body, QPoint(0, 0)).y()
    assert 0 <= at < body.height() - 40


# -- words


def test_label_shows_marks_as_they_are_when_fed_by_data(qtbot):
    label = TextLabel("<b>练习</b> & Tập")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.text() == "<b>练习</b> & Tập"
    figure = FigureLabel("265")
    qtbot.addWidget(figure)
    assert figure.font().pixelSize() == 44
    assert label.minimumHeight() >= 1.45 * 15 - 1


def test_label_changes_size_when_the_form_changes(shown, qapp):
    label = TextLabel("Title", "h1", colour="ink2")
    field = TextField("Plate")
    shown(in_page(label, field))
    style.apply(qapp, size_form="big")
    assert label.font().pixelSize() == 28
    assert field.editor.font().pixelSize() == 22
    assert field.editor.height() == 60
    style.apply(qapp, theme="night")
    assert label.font().pixelSize() == 28
    assert field.editor.font().pixelSize() == 22
    assert label.palette().windowText().color() == style.colour("ink2")


def test_banner_tells_what_and_what_is_safe_when_shown(shown):
    button = KeyButton("Move", key="1")
    banner = Banner("bad", "Returned: over by 300.00 CNY", "Goods and money did not move.", buttons=[button])
    shown(in_page(banner))
    assert banner.accessibleName() == banner.text() == "Returned: over by 300.00 CNY"
    assert banner.accessibleDescription() == banner.below()
    assert button.isVisible()
    banner.show_banner("ok", "Accepted")
    assert banner.kind() == "ok"
    assert banner.below() == ""


def test_empty_state_says_why_when_there_is_nothing(shown):
    button = KeyButton("Split a truck", key="F4")
    empty = EmptyState("inbox", "No record today.", button=button)
    shown(in_page(empty))
    assert empty.text() == empty.accessibleName() == "No record today."
    empty.set_text("今天没有记录。")
    assert empty.accessibleName() == "今天没有记录。"
    assert button.isVisible()


def test_card_keeps_its_content_at_the_top_when_high(shown):
    card = Card("Title", right=StateChip("draft"))
    label = TextLabel("content")
    card.add(label)
    shown(in_page(card, HairLine()), 500, 600)
    assert label.geometry().bottom() < 150
    card.set_title("")
    assert card.title() == ""


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
    bar.show_quota(QuotaView(QuotaParts(800000, 46598, 10000, 100000, 5000), "CNY", "09:33", "07:10"))
    words = [word for word, _value in bar.facts()]
    assert words == ["Confirmed until 09:33", "Used here", "This share", "Unknown since 07:10", "At least left"]
    assert bar.facts()[-1][1] == "6\u2009384.02 CNY"
    bar.show_quota(QuotaView(QuotaParts(800000, 0, 0, 0), "CNY", "09:33"))
    assert [word for word, _value in bar.facts()][-1] == "At most left"
    bar.show_quota(QuotaView(QuotaParts(800000, 800000, 0, 0, 0, 30000)))
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


# -- asking and waiting


def test_progress_is_silent_when_work_is_short(shown, qtbot):
    strip = ProgressStrip()
    shown(in_page(strip))
    strip.start("Import")
    strip.advance(5, 10)
    assert not strip.isVisible()
    strip.stop()
    qtbot.wait(350)
    assert not strip.isVisible()


def test_progress_counts_and_can_be_stopped_when_work_lasts(shown, qtbot):
    strip = ProgressStrip()
    shown(in_page(strip))
    stopped = []
    strip.cancelled.connect(lambda: stopped.append(1))
    strip.start("Import")
    qtbot.waitUntil(strip.isVisible)
    strip.advance(1200, 5000)
    assert strip.text() == "Import · 1\u2009200 of 5\u2009000"
    strip.advance(7, 0)
    assert strip.text() == "Import · 7"
    QTest.mouseClick(strip.findChild(KeyButton), Qt.MouseButton.LeftButton)
    assert stopped == [1]
    strip.stop()
    assert not strip.isVisible()


def test_pin_is_told_once_when_six_digits_are_in(shown):
    boxes, pins = PinBoxes(), []
    boxes.completed.connect(pins.append)
    pad = PinPad(boxes)
    window = in_page(boxes, pad)
    picks = []
    Actions(window).bind(ActionId.PICK_1, lambda: picks.append(1))
    shown(window)
    boxes.setFocus()
    QTest.keyClicks(boxes, "12x3")
    QTest.keyClick(boxes, Qt.Key.Key_Minus)
    QTest.keyClick(boxes, Qt.Key.Key_Backspace)
    assert boxes.count() == 1
    assert picks == []
    digits = {button.text(): button for button in pad.findChildren(KeyButton)}
    for digit in "23456":
        QTest.mouseClick(digits[digit], Qt.MouseButton.LeftButton)
    assert pins == ["123456"]
    assert boxes.hasFocus()
    boxes.add_digit("7")
    assert boxes.count() == PIN_LENGTH
    assert "123456" not in boxes.accessibleName()
    boxes.clear(is_wrong=True)
    assert boxes.count() == 0


def test_sheet_takes_a_reason_when_typed(shown):
    body = in_page(KeyButton("Behind"))
    behind = body.findChild(KeyButton)
    back = []
    Actions(body).bind(ActionId.BACK, lambda: back.append(1))
    sheet = SideSheet(body)
    answers, dismissed = [], []
    sheet.answered.connect(answers.append)
    sheet.dismissed.connect(lambda: dismissed.append(1))
    shown(body, 900, 480)
    behind.setFocus()
    sheet.ask_reason("Void", "It cannot be restored.", label="Reason", verb="Void this record", back="Back")
    assert sheet.geometry().right() == body.width() - 1
    editor = body.focusWidget()
    QTest.keyClicks(editor, "no")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers == []
    QTest.keyClicks(editor, " goods")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers == ["no goods"]
    for _ in range(4):
        QTest.keyClick(body.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(body.focusWidget())
    QTest.keyClick(body.focusWidget(), Qt.Key.Key_Escape)
    assert dismissed == [1]
    assert back == []
    assert behind.hasFocus()


def test_sheet_takes_a_pin_when_typed(shown):
    body = QWidget()
    sheet = SideSheet(body)
    answers = []
    sheet.answered.connect(answers.append)
    shown(body, 900, 480)
    sheet.ask_pin("PIN", "", back="Back")
    QTest.keyClicks(body.focusWidget(), "654321")
    assert answers == ["654321"]
    sheet.say_wrong("Wrong, wait 3 s")
    QTest.keyClicks(body.focusWidget(), "111111")
    assert answers == ["654321", "111111"]
    body.resize(1000, 600)
    assert sheet.height() == 600
    sheet.close_sheet()
    assert not sheet.isVisible()
