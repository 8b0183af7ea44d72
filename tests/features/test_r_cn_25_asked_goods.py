"""R-CN-25: where a list names only a part of an HS line, the goods line asks; a person looks, ticks, and the tick is
kept on the line of the lot; without it the warning stays, and the next load of the same goods is asked anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from app.domain.localized_text import LocalizedText
from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.clerk_hands import Hands
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
ASKED = "lot.goods_ask"


@pytest.fixture
def asked_goods(day_window, settled):
    """Air conditioners of a line that the 2010 list means only in part, in the office's own goods list."""
    services = day_window.context.services
    row = services.read.goods("hlg", "import", 1)[0]
    with services.context.store.unit_of_work() as uow:
        goods = uow.reference.goods(row.goods_id)
        name = LocalizedText("练习空调零件", "Tập linh kiện điều hòa", "practice parts")
        uow.reference.load([replace(goods, goods_id="I-841590", name=name, hs6="841590")], (), ())
        uow.commit()
    return services, Hands(day_window, settled)


def codes(services, draft):
    return [each.code for each in services.lots.assess(draft).problems]


def test_answer_is_kept_on_the_line_when_a_person_looked(asked_goods):
    services, _hands = asked_goods
    draft = basket(services)
    draft = replace(draft, lines=(replace(draft.lines[0], goods_id="I-841590"),))
    assert ASKED in codes(services, draft)
    looked = replace(draft, lines=(replace(draft.lines[0], ask_confirmed=True),))
    assert ASKED not in codes(services, looked)
    person = services.baskets.meet(numbers(services)[0], "card").answer.person
    saved = services.baskets.save(person.person_id, looked, CARD)
    with services.context.store.unit_of_work() as uow:
        assert uow.lots.get(saved.lot.lot_ref).lines[0].ask_confirmed


@pytest.mark.parametrize("language", ["zh", "vi"])
def test_truck_asks_and_space_answers(asked_goods, day_window, language):
    _services, hands = asked_goods
    day_window.context.frame.choose_language(language)
    day_window.resize(900, 480)
    day_window.go(Place.TRUCK, "new")
    hands.wait()
    screen = day_window.open_screen
    line = screen.form.lines[0]
    assert not line.ask.isVisible()
    screen.vm.find_goods(line.key, "841590")
    hands.wait()
    screen.vm.pick_goods(line.key, "I-841590")
    screen.vm.settle()
    hands.wait()
    assert line.ask.waits
    told = line.ask._asked
    assert "R-CN-25" in told.text()
    assert told.height() >= told.heightForWidth(told.width())
    line.package_kind.editor.setFocus()
    hands.press(Qt.Key.Key_Tab)
    assert day_window.focusWidget() is line.ask.tick
    hands.press(Qt.Key.Key_Space)
    screen.vm.settle()
    hands.wait()
    assert screen.vm.view.form.lines[0].asked == "no"
    assert line.ask.isVisible()
    assert not line.ask.waits
    assert not any(each.code == ASKED for each in screen.vm.view.problems.values())
    hands.press(Qt.Key.Key_Space)
    screen.vm.settle()
    hands.wait()
    assert line.ask.waits


def test_basket_asks_before_it_is_saved_and_the_next_basket_is_asked_anew(asked_goods, day_window):
    services, hands = asked_goods
    day_window.go(Place.BASKET)
    hands.wait()
    first, second = numbers(services)[:2]
    services.baskets.save(services.baskets.meet(first, "card").answer.person.person_id, asked_basket(services), CARD)
    screen = day_window.open_screen
    hands.scan(first)
    line = screen.lines[0]
    hands.fill(line.net, "3")
    hands.press(Qt.Key.Key_Return)
    screen.vm.settle()
    hands.wait()
    assert line.ask.waits
    hands.fill(line.net, "4")
    hands.press(Qt.Key.Key_Return)
    assert day_window.focusWidget() is line.ask.tick
    hands.press(Qt.Key.Key_Space)
    hands.press(Qt.Key.Key_Return)
    assert screen.vm.view.saved is not None
    with services.context.store.unit_of_work() as uow:
        assert uow.lots.get(screen.vm.view.saved.lot_ref).lines[0].ask_confirmed
    hands.scan(second)
    screen.vm.same_as_before()
    screen.vm.settle()
    hands.wait()
    assert screen.lines[0].ask.waits


def asked_basket(services):
    draft = basket(services, grams=1000)
    return replace(draft, lines=(replace(draft.lines[0], goods_id="I-841590"),))
