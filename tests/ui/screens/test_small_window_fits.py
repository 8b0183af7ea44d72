"""At 900×480 no word lies over another and none is cut: presence answer, quota numbers, buttons of the bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.read_models import RecordsQuery
from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.clerk_hands import Hands
from tests.helpers.market_fixture import open_quick
from ui.places import Place
from ui.widgets.answer_field import AnswerField
from ui.widgets.key_button import KeyButton
from ui.widgets.quota_bar import QuotaBar
from ui.widgets.text_label import TextLabel

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")


@pytest.fixture(params=["zh", "vi"])
def hands(request, filled_store, window_on, settled):
    window = window_on(filled_store, 900, 480, request.param)
    window.opened(open_quick(filled_store))
    settled(window)
    window.signed_in("练习文员")
    window.choose_language(request.param)
    hands = Hands(window, settled)
    hands.wait()
    return hands


def not_cut(buttons):
    return [each.text() for each in buttons if each.width() < each.sizeHint().width()]


def test_answer_has_no_word_over_another_when_the_window_is_small(hands):
    services = hands.window.context.services
    hands.window.go(Place.PRESENCE)
    hands.wait()
    for _ in range(2):
        hands.scan(numbers(services)[0])
    field = hands.window.open_screen.findChild(AnswerField)
    labels = [each for each in field.findChildren(TextLabel) if each.isVisible() and each.text()]
    assert len(labels) > 4
    over = [
        (one.text(), other.text())
        for at, one in enumerate(labels)
        for other in labels[at + 1 :]
        if one.geometry().intersects(other.geometry())
    ]
    assert over == []
    assert not_cut(hands.window.bar.buttons()) == []


def test_quota_numbers_wrap_when_they_do_not_fit_in_a_row(hands):
    services = hands.window.context.services
    number = numbers(services)[0]
    person = services.baskets.meet(number, "card").answer.person
    services.baskets.save(person.person_id, basket(services, "大米", 10_000, 500), CARD)
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(number)
    hands.write("5")
    bar = hands.window.open_screen.person.findChild(QuotaBar)
    labels = [each for each in bar.findChildren(TextLabel) if each.isVisible() and each.text()]
    assert max(each.geometry().right() for each in labels) <= bar.width()
    assert [each.text() for each in labels if each.width() < each.sizeHint().width()] == []
    assert not any("RICE" in each.text() for each in labels)
    card = hands.window.open_screen.person
    assert card.mapTo(hands.window, card.rect().topRight()).x() <= hands.window.width()


def test_goods_without_room_are_left_out_when_star_is_pressed(hands):
    services = hands.window.context.services
    number = numbers(services)[0]
    person = services.baskets.meet(number, "card").answer.person
    rice = services.read.goods("大米", "import", 1)[0].goods_id
    services.baskets.save(person.person_id, basket(services, "大米", 50_000, 500), CARD)
    services.baskets.save(person.person_id, basket(services), CARD)
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(number)
    hands.write("5")
    hands.press(Qt.Key.Key_Plus)
    screen = hands.window.open_screen
    key = screen.vm.view.sheet.form.lines[-1].key
    hands.write("大米")
    screen.vm.take_goods(key, rice)
    hands.wait()
    hands.fill(screen.lines[-1].net, "20")
    hands.fill(screen.lines[-1].price, "5")
    screen.vm.settle()
    hands.wait()
    assert screen.vm.view.fits == 0
    hands.window.focusWidget().clearFocus()
    screen._change_kind()
    hands.wait()
    assert len(screen.vm.view.sheet.form.lines) == 1
    hands.press(Qt.Key.Key_Return)
    assert len(services.read.records(RecordsQuery())) == 3


def test_button_leaves_its_icon_out_when_it_is_tight(shown):
    button = shown(KeyButton("Words", icon="check"), 300, 60)
    loose = button.sizeHint().width()
    button.set_tight(True)
    assert button.sizeHint().width() < loose == button.loose_width()
