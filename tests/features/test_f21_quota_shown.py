"""F-21: wherever a quota is shown it tells used here, confirmed by the port and unknown since when, and its bounds.

Presence answer, person card, split rows, command line: the same figures; an hour-glass, no ban, when other places are
only unknown; "quota on laptop 08" where the quota is elsewhere, with hand-over and exception at hand.
"""

from __future__ import annotations

import json
from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.cli.plain import plain
from app.domain.laptops import Laptop
from app.domain.quota import QuotaUse, QuotaView
from app.services.bundle import Services
from tests.helpers.clerk_hands import Hands
from tests.helpers.traded import trade_one_lot
from ui.places import Place
from ui.quota_words import bar_view, bounds_word, quota_cell, three_numbers

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
PIN = "246802"


@pytest.fixture
def hands(day_window, settled) -> Hands:
    return Hands(day_window, settled)


def services_of(hands: Hands) -> Services:
    services = hands.window.context.services
    assert services is not None
    return services


def members(services: Services):
    today = services.context.today()
    return services.read.members(services.read.groups(today)[0].group_id, today)


def second_laptop(services: Services, device: str = "08") -> None:
    """Another laptop of this point that shares the persons, as if its card had been taken in before the market."""
    point = services.market.profile().point
    with services.context.store.unit_of_work() as uow:
        key = services.context.codes.make_key()
        uow.laptops.save(Laptop(point, device, "AAAA", "", key.public_b64, key.key_id, active=True))
        uow.commit()


def member_at(services: Services, *, home: bool):
    return next(m for m in members(services) if services.quota.view(m.person_id).at_home is home)


def test_answer_to_a_card_tells_the_bounds_and_since_when_when_nothing_was_heard(hands):
    services = services_of(hands)
    hands.press(Qt.Key.Key_F3)
    hands.scan(members(services)[0].document_number)
    parts = hands.window.open_screen._field.parts()
    assert parts.mark == "ok"
    assert parts.facts[0] == ("Left today, at least – at most", "0.00 – 8\u2009000.00 CNY")
    assert parts.facts[1] == ("Used here · confirmed by the port", "0.00 · 0.00 CNY")
    assert parts.unknown == "Unknown elsewhere since 00:00"
    assert hands.window.open_screen._field._unknown.isVisible()


def test_answer_names_the_laptop_when_the_quota_is_elsewhere(hands):
    services = services_of(hands)
    second_laptop(services)
    hands.press(Qt.Key.Key_F3)
    hands.scan(member_at(services, home=False).document_number)
    parts = hands.window.open_screen._field.parts()
    assert parts.mark == "ok"
    assert parts.facts[0][0] == "Quota on laptop 08"


def test_card_shows_three_numbers_with_an_hour_glass_when_a_share_was_made(hands):
    services = services_of(hands)
    lot = trade_one_lot(services, here=4)
    share = lot.shares[0]
    hands.window.go(Place.PERSON_EDIT, share.person_id)
    hands.wait()
    card = hands.window.open_screen._quota_card
    facts = dict(card.bar.facts())
    view = services.quota.view(share.person_id)
    assert view.used_here_fen == share.amount_fen
    assert facts["Unknown since 00:00"] == "not known"
    assert "Confirmed by the port" in facts
    assert facts["Left here, at least – at most"] == bounds_word(view)
    assert card.bar._chip.isVisible()
    assert card.bar._chip.mark_name() == "wait"


def test_quota_is_handed_over_from_the_card_when_another_laptop_is_in_use(hands):
    services = services_of(hands)
    second_laptop(services)
    person = member_at(services, home=True)
    services.presence.mark(person.document_number, "card")
    hands.window.go(Place.PERSON_EDIT, person.person_id)
    hands.wait()
    card = hands.window.open_screen._quota_card
    assert card.give_buttons[0].isVisible()
    card.give_buttons[0].click()
    hands.wait()
    assert card.vm.view.code.startswith("BM1H")
    assert card._square.isVisible()
    assert "handed over to laptop 08" in card._moves.text()
    assert services.quota.view(person.person_id).high_fen == 0


def test_two_persons_make_an_exception_from_the_card_when_the_quota_is_elsewhere(hands):
    services = services_of(hands)
    second_laptop(services)
    services.market.add_clerk("练习主管", PIN, "supervisor")
    person = member_at(services, home=False)
    hands.window.go(Place.PERSON_EDIT, person.person_id)
    hands.wait()
    card = hands.window.open_screen._quota_card
    assert card.bar._chip.text() == "Quota on laptop 08"
    card.except_button.click()
    hands.wait()
    hands.write("broken laptop")
    hands.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for digit in PIN:
        hands.press(Qt.Key(ord(digit)))
    hands.wait()
    view = services.quota.view(person.person_id)
    assert view.is_provisional
    assert view.left_fen == 800_000
    assert not card.two.sheet.isVisible()
    assert "练习主管" in card._moves.text()


def test_row_of_a_split_shows_the_three_numbers_when_it_is_shown(hands):
    services = services_of(hands)
    lot = trade_one_lot(services, here=4)
    hands.window.go(Place.SPLIT, lot.lot_ref)
    hands.wait()
    screen = hands.window.open_screen
    row = next(row for row in screen.vm.view.rows if row.has_share)
    cell = screen._quota_cell(row)
    assert cell.second == three_numbers(row.quota, "CN")
    assert cell.mark == "wait"


def test_command_line_gives_bounds_and_times_when_a_person_is_shown():
    view = QuotaView("p", _day(), 800_000, used_here_fen=300_000, kept=QuotaUse("p", _day(), "", 100_000))
    told = json.loads(json.dumps(plain(view)))
    assert (told["high_fen"], told["low_fen"], told["left_fen"], told["used_here_fen"]) == (
        500_000,
        0,
        400_000,
        300_000,
    )
    assert {"confirmed_fen", "elsewhere_fen", "known_at", "unknown_since", "home_device"} <= set(told)


def test_bounds_are_one_number_when_nothing_can_be_unknown():
    view = QuotaView("p", _day(), 800_000, used_here_fen=300_000, is_alone=True)
    assert (view.low_fen, view.high_fen) == (500_000, 500_000)
    assert bounds_word(view) == "5\u2009000.00 CNY"
    assert not bar_view(view, "CN").is_only_unknown
    assert quota_cell(view).mark is None


def test_kilograms_have_bounds_too_when_goods_are_limited():
    view = QuotaView("p", _day(), 800_000, used_grams={"RICE": 20_000}, limit_grams={"RICE": 50_000})
    room = view.grams_room("RICE")
    assert (room.low, room.high, room.left) == (0, 30_000, 30_000)
    assert bar_view(view, "CN").masses == (("RICE", "0.000 – 30.000 kg"),)


def _day() -> date:
    return date(2026, 11, 23)
