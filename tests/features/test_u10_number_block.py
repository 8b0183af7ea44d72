"""U10: the main flows go with number block, Enter, + − * /, Esc and function keys alone (some with Shift or Ctrl, as
the key table of the design has them), and each key stands on a button: presence by number, a basket with goods picked
by a digit, a truck repeated, split, confirmed, finalised and printed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.read_models import RecordsQuery
from tests.helpers.baskets import CARD, SELLER, basket, numbers
from tests.helpers.clerk_hands import CTRL
from tests.helpers.counted_keys import CountedHands
from tests.helpers.repeat_truck import split_lot
from ui.places import Place
from ui.widgets.key_button import KeyButton

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
BLOCK = set("0123456789.+-*/")
NAMED = {"Key_Return", "Key_Enter", "Key_Escape", "Key_Plus", "Key_Minus", "Key_Asterisk", "Key_Slash"}


def only_block(pressed):
    """Whether nothing but number block, Enter, Esc and function keys was used."""
    named = NAMED | {f"Key_F{n}" for n in range(1, 13)} | {f"Key_{n}" for n in range(10)}
    return [key for key in pressed if key not in BLOCK and key not in named]


def caps(window):
    """The keys printed on what can be seen."""
    shown = [button.cap() for button in window.findChildren(KeyButton) if button.isVisible()]
    rail = [item.cap() for item in window.rail.items.values()]
    return {cap for cap in (*shown, *rail) if cap}


@pytest.fixture
def hands(day_window, settled):
    return CountedHands(day_window, settled)


def test_presence_and_basket_go_by_digits_when_goods_lie_under_number_keys(hands, day_window):
    services = day_window.context.services
    members = [number for number in numbers(services) if number.isdigit()]
    first = services.baskets.meet(members[0], "card").answer.person
    services.baskets.save(first.person_id, basket(services, grams=1000), CARD)
    goods = services.read.goods("blm", "import", 1)[0].goods_id
    services.goods.set_favourite(goods, 2)
    assert {"F3", "Ctrl F4"} <= caps(day_window)
    hands.press(Qt.Key.Key_F3)
    for digit in members[1]:
        hands.weigh(digit)
    hands.press(Qt.Key.Key_Return)
    assert [row.document_number for row in services.presence.today()] == members[:2]
    hands.press(Qt.Key.Key_F4, CTRL)
    hands.scan(members[0])
    hands.weigh("1")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.scan(members[2])
    assert "2" in caps(day_window)
    hands.press(Qt.Key.Key_2)
    hands.weigh("3.5")
    hands.press(Qt.Key.Key_Return)
    hands.weigh("8")
    hands.press(Qt.Key.Key_Return)
    assert {"Enter", "Esc", "+"} <= caps(day_window)
    hands.press(Qt.Key.Key_Return)
    row = services.read.records(RecordsQuery(limit=1))[0]
    detail = services.read.record_detail(row.local_reference)
    assert (row.person_document, row.net_g, detail.record.lines[0].goods_id) == (members[2], 3500, goods)
    assert only_block(hands.pressed) == []


def finalised_lot(services):
    """A truck of before, to be repeated."""
    ref = split_lot(services)
    services.lots.confirm(ref, "card")
    services.lots.finalise(ref)
    return ref


def test_truck_split_and_paper_go_by_the_number_block_when_a_truck_is_repeated(hands, day_window):
    services = day_window.context.services
    former = finalised_lot(services)
    hands.press(Qt.Key.Key_F4)
    assert "*" in caps(day_window)
    hands.press(Qt.Key.Key_Asterisk)
    screen = day_window.open_screen
    assert screen.vm.view.mode == "form"
    assert screen.vm.view.form.party_name == SELLER.name
    for _ in range(30):
        if day_window.focusWidget() is screen.form.lines[0].numbers["gross"].editor:
            break
        hands.press(Qt.Key.Key_Return)
    hands.weigh("820")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.weigh("800")
    for _ in range(30):
        if day_window.place is Place.SPLIT:
            break
        hands.press(Qt.Key.Key_Return)
    assert day_window.place is Place.SPLIT
    ref = day_window.argument
    assert ref != former
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert services.lots.view(ref).lot.state == "finalised"
    assert services.lots.view(ref).lot.net_g == 800_000
    assert "F10" in caps(day_window)
    hands.press(Qt.Key.Key_F10)
    assert (day_window.place, day_window.argument) == (Place.PAPER, f"D12 {ref}")
    hands.press(Qt.Key.Key_Escape)
    assert day_window.place is Place.SPLIT
    assert only_block(hands.pressed) == []
