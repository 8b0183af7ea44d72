"""F-09: repeat transaction of one resident with a basket. A card brings the person, the day's allowance in three
numbers and their last goods; weight, Enter, Enter saves lot, record, message, quota and ledger in one unit of work;
the next card may be laid at once, nothing typed is lost; over the allowance it says by how much and * takes what fits.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.read_models import RecordsQuery
from tests.helpers.baskets import CARD, SELLER, basket, numbers
from tests.helpers.counted_keys import CountedHands
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")


@pytest.fixture
def hands(day_window, settled):
    return CountedHands(day_window, settled)


@pytest.fixture
def services(day_window):
    return day_window.context.services


def traded(services, at=0, **kind):
    """Let a member have traded before; returns their number."""
    number = numbers(services)[at]
    person = services.baskets.meet(number, "card").answer.person
    services.baskets.save(person.person_id, basket(services, **kind), CARD)
    return number


def records(services):
    return services.read.records(RecordsQuery())


def test_person_and_last_goods_stand_there_when_a_card_is_laid(hands, services):
    number = traded(services, price=650)
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(number)
    screen = hands.window.open_screen
    view = screen.vm.view
    assert view.card.answer.person.document.number == number
    line = view.sheet.form.lines[0]
    assert (line.name_zh, line.price, line.currency, line.net) == ("鲜火龙果", "6.5", "CNY", "")
    assert (view.sheet.form.party_name, view.sheet.form.direction) == (SELLER.name, "import")
    assert view.sheet.form.crossing_id == services.market.profile().crossing_id
    assert view.sheet.card_read
    facts = dict(screen.person._quota.facts())
    assert {"Used here", "Confirmed by the port"} <= facts.keys()
    assert any(word.startswith("Left here") for word in facts)
    assert hands.window.focusWidget() is screen.lines[0].net.editor
    assert "6.50 CNY" in screen.lines[0].price.hint()
    assert str(services.context.today()) in screen.lines[0].price.hint()


def test_record_message_quota_and_ledger_are_durable_when_enter_is_pressed_twice(hands, services):
    number = traded(services)
    before = len(records(services))
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(number)
    hands.weigh("12.5")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    rows = records(services)
    assert len(rows) == before + 1
    assert (rows[0].net_g, rows[0].amount_fen, rows[0].status) == (12_500, 7_500, "packed")
    detail = services.read.record_detail(rows[0].local_reference)
    assert detail.record.consent.kind == "card"
    assert detail.record.entrustment_id is None
    assert len(detail.messages) == 1
    assert services.reports.check(None).findings == ()
    assert hands.window.open_screen.vm.view.card is None
    assert rows[0].local_reference[-9:] in hands.window.bar.sentence()


def test_next_card_is_taken_when_the_basket_before_is_still_being_saved(hands, services):
    first, second = traded(services), traded(services, at=1, goods="大米", grams=1000, price=500)
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(first)
    hands.weigh("10")
    hands.press(Qt.Key.Key_Return)
    QTest.keyClick(hands.window.focusWidget(), Qt.Key.Key_Return)
    assert hands.window.open_screen.vm.view.is_saving
    hands.scan(second)
    view = hands.window.open_screen.vm.view
    assert view.card.answer.person.document.number == second
    assert view.sheet.form.lines[0].name_zh == services.read.goods("大米", "import", 1)[0].name.zh
    assert view.saved.net_g == 10_000
    assert records(services)[0].net_g == 10_000


def test_typed_weight_stays_and_the_card_waits_when_it_was_not_saved_yet(hands, services):
    first, second = traded(services), traded(services, at=1)
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(first)
    hands.weigh("10")
    hands.scan(second)
    view = hands.window.open_screen.vm.view
    assert view.waiting == second
    assert (view.card.answer.person.document.number, view.sheet.form.lines[0].net) == (first, "10")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    view = hands.window.open_screen.vm.view
    assert view.card.answer.person.document.number == second
    assert (view.waiting, records(services)[0].person_document) == ("", first)


def test_it_says_by_how_much_and_star_takes_what_fits_when_the_allowance_is_passed(hands, services):
    number = traded(services)
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(number)
    hands.weigh("5000")
    screen = hands.window.open_screen
    hands.press(Qt.Key.Key_Return)
    view = screen.vm.view
    assert view.basket.over_fen > 0
    assert screen._stop.isVisible()
    assert str(view.basket.over_fen)[:3] in screen._stop.text().replace("\u2009", "")
    before = len(records(services))
    hands.press(Qt.Key.Key_Return)
    assert len(records(services)) == before
    hands.press(Qt.Key.Key_Asterisk)
    assert screen.vm.view.basket.over_fen == 0
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert len(records(services)) == before + 1
    quota = services.baskets.meet(number, "card").answer.quota
    assert quota.left_fen is not None
    assert quota.left_fen < 10


def test_goods_of_the_one_before_are_taken_when_star_is_pressed_for_the_next_person(hands, services):
    first, newcomer = traded(services), numbers(services)[5]
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(first)
    hands.weigh("3")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.scan(newcomer)
    assert not hands.window.open_screen.vm.view.sheet.form.lines[0].goods_id
    hands.press(Qt.Key.Key_Asterisk)
    hands.weigh("4")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    row = records(services)[0]
    assert (row.person_document, row.net_g, row.goods.zh) == (newcomer, 4000, "鲜火龙果")


def test_second_goods_come_with_plus_and_go_with_minus_when_typed(hands, services):
    number = traded(services)
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(number)
    hands.weigh("3")
    hands.press(Qt.Key.Key_Plus)
    screen = hands.window.open_screen
    assert len(screen.lines) == 2
    hands.press(Qt.Key.Key_Minus)
    assert len(screen.lines) == 1
    assert screen.vm.view.sheet.form.lines[0].net == "3"
    hands.press(Qt.Key.Key_Plus)
    hands.type_keys("blm")
    hands.press(Qt.Key.Key_Return)
    hands.weigh("2")
    hands.press(Qt.Key.Key_Return)
    hands.type_keys("8")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    detail = services.read.record_detail(records(services)[0].local_reference)
    assert [line.net_g for line in detail.record.lines] == [3000, 2000]


def test_a_reason_is_asked_for_when_no_card_was_read(hands, services):
    number = numbers(services)[3]
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.write(number)
    hands.press(Qt.Key.Key_Return)
    screen = hands.window.open_screen
    assert screen.vm.view.has_person
    assert screen.note.isVisible()
    assert not screen.vm.view.can_save


def test_paper_is_one_key_when_a_basket_was_saved(hands, services):
    number = traded(services)
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(number)
    hands.weigh("3")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    reference = records(services)[0].local_reference
    hands.press(Qt.Key.Key_F10)
    assert (hands.window.place, hands.window.argument) == (Place.PAPER, f"D08 {reference}")


def test_nobody_is_under_hand_when_a_card_is_not_known(hands, services):
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan("450000199001010010")
    view = hands.window.open_screen.vm.view
    assert (view.has_person, view.card.answer.kind) == (False, "unreadable")
    assert hands.window.open_screen.person._why.text()
