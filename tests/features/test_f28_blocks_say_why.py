"""F-28, D1.1: every block of a person or a load shows rule, paper, source and "in force since" on the screen where it
happens, in Chinese and Vietnamese, uncut at 900×480. Each case plants one real block and looks at the real window."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel

from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.clerk_hands import Hands
from tests.helpers.own_office import rules_of, signed, watch_list, with_value
from tests.helpers.repeat_truck import split_lot
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
SINCE = {"zh": "自 ", "vi": "từ "}


@pytest.fixture(params=["zh", "vi"])
def desk(request, day_window, settled, qtbot):
    """The small window in one language: services, hands, and a look for the why line of a rule."""
    day_window.choose_language(request.param)
    day_window.resize(900, 480)
    hands = Hands(day_window, settled)
    hands.wait()

    def says_why(rule):
        qtbot.waitUntil(lambda: _says_why(day_window, rule, SINCE[request.param]), timeout=3000)

    return day_window.context.services, hands, says_why


def _says_why(window, rule, since):
    """Whether a label names a rule with its dates, and each that does has room for all its words."""
    labels = [
        each
        for each in window.findChildren(QLabel)
        if each.isVisible() and re.search(rf"{rule}\S* ", each.text()) and since in each.text()
    ]
    return bool(labels) and all(each.height() + 1 >= each.heightForWidth(each.width()) for each in labels)


def expire(services, number):
    """Let a member's paper end yesterday, as time does it."""
    with services.context.store.unit_of_work() as uow:
        person = uow.people.by_number(number)
        ended = services.context.today() - timedelta(days=1)
        uow.people.replace(
            replace(person, document=replace(person.document, valid_until=ended), version=person.version + 1)
        )
        uow.commit()
    return person


def test_expired_paper_says_why_at_the_card_reader_and_on_the_page(desk, day_window):
    services, hands, says_why = desk
    number = numbers(services)[0]
    person = expire(services, number)
    for place, argument in ((Place.PRESENCE, ""), (Place.BASKET, "")):
        day_window.go(place, argument)
        hands.wait()
        hands.scan(number)
        says_why("R-PORT-08")
    day_window.go(Place.PERSON, person.person_id)
    hands.wait()
    says_why("R-PORT-08")


def test_value_and_mass_say_why_in_the_basket(desk, day_window):
    services, hands, says_why = desk
    number = numbers(services)[0]
    for goods, grams, price, rule in (("hlg", 900_000, 1000, "R-CN-10"), ("dm", 60_000, 100, "R-CN-21")):
        person = services.baskets.meet(number, "card").answer.person
        services.baskets.save(person.person_id, basket(services, goods=goods, grams=1000, price=price), CARD)
        day_window.go(Place.BASKET)
        hands.wait()
        hands.scan(number)
        hands.fill(day_window.open_screen.lines[0].net, str(grams // 1000))
        day_window.open_screen.vm.settle()
        hands.wait()
        says_why(rule)
        day_window.open_screen.vm.put_away()
        hands.wait()


def test_enough_declarations_say_why_in_the_basket(desk, day_window):
    services, hands, says_why = desk
    rules_of(services).take(signed(with_value("max_declarations_per_person_day", 1)))
    number = numbers(services)[0]
    person = services.baskets.meet(number, "card").answer.person
    services.baskets.save(person.person_id, basket(services, grams=1000), CARD)
    day_window.go(Place.BASKET)
    hands.wait()
    hands.scan(number)
    hands.fill(day_window.open_screen.lines[0].net, "2")
    day_window.open_screen.vm.settle()
    hands.wait()
    says_why("R-CN-15")


def typed(services, day_window, hands, ref, **changes):
    """The kept lot in the truck's form, with fields changed."""
    day_window.go(Place.TRUCK, ref)
    hands.wait()
    for name, text in changes.items():
        day_window.open_screen.vm.set_field(name, text)
    day_window.open_screen.vm.settle()
    hands.wait()


def test_manifest_and_stop_list_say_why_at_the_truck(desk, day_window):
    services, hands, says_why = desk
    ref = split_lot(services)
    typed(services, day_window, hands, ref, manifest_batch="B1", manifest_bill="N1", manifest_mass="10")
    says_why("R-CN-32")
    rules_of(services).take(watch_list({"producer": "Tập Văn Bán", "kind": "stop", "enforce": "stop"}))
    typed(services, day_window, hands, ref, manifest_mass="")
    says_why("R-PORT-09")


def test_stopped_goods_say_why_at_the_truck(desk, day_window):
    services, hands, says_why = desk
    with services.context.store.unit_of_work() as uow:
        row = services.read.goods("hlg", "import", 1)[0]
        uow.reference.load([replace(uow.reference.goods(row.goods_id), hs6="240220")], (), ())
        uow.commit()
    day_window.go(Place.TRUCK, "new")
    hands.wait()
    screen = day_window.open_screen
    screen.vm.find_goods(1, row.name.zh)
    hands.wait()
    screen.vm.pick_goods(1, row.goods_id)
    screen.vm.settle()
    hands.wait()
    says_why("R-CN-21")


def test_somebody_gone_unconfirmed_or_without_entrustment_says_why_at_the_split(desk, day_window):
    services, hands, says_why = desk
    ref = split_lot(services)
    day_window.go(Place.SPLIT, ref)
    hands.wait()
    screen = day_window.open_screen
    screen.vm.finalise()
    hands.wait()
    assert screen.vm.view.refused[0].code == "share.consent_missing"
    says_why("R-CN-16")
    services.lots.confirm(ref, "card")
    first = services.lots.view(ref).shares[0]
    services.presence.remove(first.person_id)
    screen.vm.finalise()
    hands.wait()
    assert "share.not_present" in {each.code for each in screen.vm.view.refused}
    says_why("R-PORT-01")


def test_ended_entrustment_says_why_at_the_split(desk, day_window):
    services, hands, says_why = desk
    ref = split_lot(services)
    services.lots.confirm(ref, "card")
    first = services.lots.view(ref).shares[0]
    today = services.context.today()
    with services.context.store.unit_of_work() as uow:
        held = uow.groups.entrustments_on([first.person_id], today)[first.person_id]
        uow.groups.remove_entrustments([held.entrustment_id])
        uow.groups.add_entrustment(replace(held, valid_until=today - timedelta(days=1)))
        uow.commit()
    day_window.go(Place.SPLIT, ref)
    hands.wait()
    day_window.open_screen.vm.finalise()
    hands.wait()
    assert [each.code for each in day_window.open_screen.vm.view.refused] == ["share.entrustment_missing"]
    says_why("R-CN-35")


def test_blocked_row_of_the_split_says_why_under_the_lamp(desk, day_window):
    services, hands, says_why = desk
    number = numbers(services)[0]
    services.presence.mark(number, "card")
    person = expire(services, number)
    ref = split_lot(services)
    day_window.go(Place.SPLIT, ref)
    hands.wait()
    screen = day_window.open_screen
    assert screen._current().person_id == person.person_id
    assert screen._current().state == "blocked"
    says_why("R-PORT-08")
