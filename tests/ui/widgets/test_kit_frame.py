"""Rail, bars, body, labels, banners, cards: the frame of a screen and its words."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import style
from ui.actions import SPECS, ActionId, Actions
from ui.rail_places import LOWER, UPPER
from ui.widgets.action_bar import ActionBar
from ui.widgets.banner import Banner
from ui.widgets.body_scroll import BodyScroll
from ui.widgets.card import Card, HairLine
from ui.widgets.empty_state import EmptyState
from ui.widgets.fact_grid import FactGrid
from ui.widgets.field import TextField
from ui.widgets.key_button import KeyButton
from ui.widgets.rail import Rail
from ui.widgets.state_mark import StateChip
from ui.widgets.text_label import FigureLabel, TextLabel
from ui.widgets.tick_box import TickBox
from ui.widgets.top_bar import TopBar
from ui.widgets.verdict_field import VerdictField, VerdictView


def in_page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    for widget in widgets:
        layout.addWidget(widget)
    return page


# -- frame


@pytest.mark.parametrize("language", ["zh", "vi", "en"])
def test_rail_words_keep_clear_of_their_keys_when_shown(shown, translators, language):
    translators.install(language)
    window = QWidget()
    actions = Actions(window)
    places = [spec for spec in SPECS if spec.id in (*UPPER, *LOWER)]
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
    places = [spec for spec in SPECS if spec.id in (*UPPER, *LOWER)]
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


@pytest.mark.parametrize(("kind", "role"), [("ok", "ok"), ("warn", "warn"), ("bad", "bad"), ("empty", "sheet")])
def test_answer_fills_its_field_with_colour_when_a_card_is_laid(shown, kind, role):
    field = VerdictField()
    shown(in_page(field), 760, 420)
    view = VerdictView(kind, "Present", "09:41:07", "练习边民一四三", "450000········5291", (("Left", "8 000.00 CNY"),))
    field.show_verdict(view)
    assert field.view() == view
    image = field.grab().toImage()
    assert image.pixelColor(image.width() - 20, image.height() // 2) == style.colour(role)
    assert field.accessibleName() == "Present, 练习边民一四三, 09:41:07"


def test_facts_are_shown_in_order_when_replaced(shown):
    facts = FactGrid(columns=2)
    shown(in_page(facts))
    facts.show_facts([("Person", "练习"), ("Plate", "桂F·00001"), ("Rate", "3 480")])
    facts.show_facts([("Person", "Tập")])
    assert facts.facts() == [("Person", "Tập")]


def test_box_is_ticked_by_space_when_it_has_the_lamp(shown):
    box = TickBox("车货名单", "Danh sách lô hàng")
    window = in_page(box)
    main, ticks = [], []
    Actions(window).bind(ActionId.MAIN, lambda: main.append(1))
    box.toggled.connect(ticks.append)
    shown(window, 400, 200)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert ticks == [True]
    assert main == [1]
    assert box.accessibleDescription() == "Danh sách lô hàng"
    image = box.grab().toImage()
    assert image.pixelColor(1, image.height() // 2) == style.colour("lamp_edge")
    box.setEnabled(False)
    assert not box.grab().isNull()


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
