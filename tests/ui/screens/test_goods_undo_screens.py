"""The goods register and the basket's own corners in the window: search, number keys, own entries, restored sheets."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.clerk_hands import CTRL, Hands
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")


@pytest.fixture
def hands(day_window, settled):
    return Hands(day_window, settled)


def test_goods_are_found_with_their_prices_when_initials_are_typed(hands, day_window):
    services = day_window.context.services
    person = services.baskets.meet(numbers(services)[0], "card").answer.person
    services.baskets.save(person.person_id, basket(services, price=640), CARD)
    hands.press(Qt.Key.Key_F5, CTRL)
    assert day_window.place is Place.GOODS
    hands.write("hlg")
    screen = day_window.open_screen
    assert screen.vm.view.rows[0].name.zh == "鲜火龙果"
    assert screen.vm.view.detail.prices[0].unit_price_minor == 640
    assert screen.entry.table.isVisible()
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_3)
    assert services.goods.detail(screen.vm.view.rows[0].goods_id).favourite == 3
    hands.press(Qt.Key.Key_3)
    assert services.goods.detail(screen.vm.view.rows[0].goods_id).favourite == 0


def test_an_own_entry_is_in_the_register_when_it_was_typed(hands, day_window):
    services = day_window.context.services
    hands.press(Qt.Key.Key_F5, CTRL)
    hands.write("练习野果")
    assert day_window.open_screen.vm.view.rows == ()
    hands.click(day_window.open_screen._add)
    screen = day_window.open_screen
    assert screen.own.fields["zh"].text() == "练习野果"
    hands.fill(screen.own.fields["vi"], "quả rừng tập")
    hands.fill(screen.own.fields["hs6"], "0810")
    assert screen.own.fields["hs6"].choices_shown() > 0
    hands.press(Qt.Key.Key_Return)
    assert len(screen.vm.view.texts["hs6"]) == 6
    hands.click(screen._save)
    (row,) = services.read.goods("qua rung tap", "import", 5)
    assert row.name.zh == "练习野果"
    assert services.drafts.kept("own_goods") is None


def test_the_field_says_what_is_wrong_when_an_own_entry_is_not_whole(hands, day_window):
    hands.press(Qt.Key.Key_F5, CTRL)
    hands.click(day_window.open_screen._add)
    hands.fill(day_window.open_screen.own.fields["zh"], "练习")
    hands.click(day_window.open_screen._save)
    assert day_window.open_screen.own.fields["hs6"].error()


def test_a_former_price_is_told_beside_the_truck_line_when_goods_are_taken(hands, day_window):
    services = day_window.context.services
    person = services.baskets.meet(numbers(services)[0], "card").answer.person
    services.baskets.save(person.person_id, basket(services, price=640), CARD)
    hands.press(Qt.Key.Key_F4)
    hands.press(Qt.Key.Key_Return)
    line = day_window.open_screen.form.lines[0]
    line.goods.editor.setFocus()
    hands.wait()
    hands.write("hlg")
    hands.press(Qt.Key.Key_Return)
    assert "6.40 CNY" in line.price.hint()
    assert str(services.context.today()) in line.price.hint()
    assert line.price.text() == ""


def test_seller_and_reason_are_asked_for_when_a_newcomer_has_neither(hands, day_window):
    services = day_window.context.services
    number = numbers(services)[2]
    services.presence.mark(number, "typed")
    hands.press(Qt.Key.Key_F4, CTRL)
    hands.write(number)
    hands.press(Qt.Key.Key_Return)
    screen = day_window.open_screen
    assert screen.note.isVisible()
    hands.press(Qt.Key.Key_Slash)
    hands.write("hlg")
    hands.press(Qt.Key.Key_Return)
    hands.write("2")
    hands.press(Qt.Key.Key_Return)
    screen.lines[0].currency.choose("CNY")
    screen.lines[0].currency.chosen.emit("CNY")
    hands.fill(screen.lines[0].price, "6")
    hands.press(Qt.Key.Key_Return)
    assert day_window.focusWidget() is screen.note.editor
    hands.write("卡读不出")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    assert screen.seller.fields["party_name"].error()
    assert day_window.focusWidget() is screen.seller.fields["party_name"].editor
    hands.write("Tập Văn Bán")
    hands.fill(screen.seller.fields["party_number"], "020085000123")
    hands.click(screen.save)
    assert screen.vm.view.saved.net_g == 2000
