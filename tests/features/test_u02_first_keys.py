"""U2: the first transaction of a known person with new goods takes at most 25 keystrokes: goods by initials or by
unaccented Vietnamese, price, weight. The seller is the one of the basket before, shown and to be changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.read_models import RecordsQuery
from tests.helpers.baskets import CARD, SELLER, basket, numbers
from tests.helpers.counted_keys import CountedHands
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
MOST_KEYS = 25


@pytest.mark.parametrize("words", ["blm", "thanh long"])
def test_twenty_five_keys_are_enough_when_a_known_person_brings_new_goods(day_window, settled, words):
    services = day_window.context.services
    first, newcomer = numbers(services)[:2]
    person = services.baskets.meet(first, "card").answer.person
    services.baskets.save(person.person_id, basket(services, "大米", 1000), CARD)
    hands = CountedHands(day_window, settled)
    day_window.go(Place.BASKET)
    hands.wait()
    hands.scan(first)
    hands.weigh("2")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.keys = 0
    hands.scan(newcomer)
    hands.press(Qt.Key.Key_Slash)
    hands.type_keys(words)
    hands.press(Qt.Key.Key_Return)
    hands.weigh("4.5")
    hands.press(Qt.Key.Key_Return)
    hands.type_keys("8.5")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert hands.keys <= MOST_KEYS
    detail = services.read.record_detail(services.read.records(RecordsQuery(limit=1))[0].local_reference)
    assert detail.record.person_document == newcomer
    assert (detail.record.net_g, detail.record.lines[0].unit_price_minor) == (4500, 850)
    assert detail.record.lines[0].goods_id == services.read.goods(words, "import", 1)[0].goods_id
    assert detail.record.counterpart.name == SELLER.name
