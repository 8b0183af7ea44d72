"""Codes from any screen, the laptops of the settings, and the evidence slip by one key; on a real window and store."""

from __future__ import annotations

import pytest

from tests.helpers.clock import FakeClock
from tests.helpers.clocked_market import clocked_market, person_of, spend
from tests.helpers.market_fixture import open_quick
from ui.actions import ActionId
from ui.places import Place


@pytest.fixture
def other(store_copies):
    """Another laptop of the point, with the same residents; its code says that nothing was used."""
    with open_quick(store_copies("other")) as services:
        services.market.change_device("GX01", "08", "practice")
        yield services


def shown(window):
    return window.open_screen._answer.parts()


@pytest.mark.parametrize("place", [Place.TODAY, Place.PRESENCE, Place.PEOPLE, Place.TRUCK, Place.RULES, Place.PORT])
def test_scanned_code_opens_its_card_from_any_screen(day_window, settled, other, place):
    day_window.go(place)
    settled(day_window)
    day_window._take_scan(other.laptops.own_card().lower())
    settled(day_window)
    assert (day_window.place, shown(day_window).mark) == (Place.CODE, "warn")
    assert "GX01-08" in shown(day_window).name
    day_window.back()
    assert day_window.place is place


def test_laptop_is_taken_in_and_its_code_read_when_the_signs_are_typed(day_window, settled, other):
    services, window = day_window.context.services, day_window
    code = other.evidence.code(person_of(other))
    window._take_scan(code)
    settled(window)
    assert shown(window).mark == "bad"
    window._take_scan(other.laptops.own_card())
    settled(window)
    screen = window.open_screen
    assert other.laptops.own_fingerprint() not in str(shown(window))
    screen._signs.set_text("0000 0000")
    window.actions_table.action(ActionId.MAIN).trigger()
    settled(window)
    assert screen._signs.error()
    screen._signs.set_text(other.laptops.own_fingerprint().lower())
    window.actions_table.action(ActionId.MAIN).trigger()
    settled(window)
    assert shown(window).mark == "ok"
    assert "GX01-08" in {each.laptop_id for each in services.laptops.laptops()}
    window._take_scan(code)
    settled(window)
    assert (shown(window).mark, "GX01-08" in shown(window).source) == ("ok", True)
    window._take_scan(code)
    settled(window)
    assert shown(window).mark == "warn"


def test_code_is_read_when_it_is_pasted_into_the_search(day_window, settled, other):
    day_window._look_for("  " + other.laptops.own_card() + "\n")
    settled(day_window)
    assert day_window.place is Place.CODE


def test_card_of_a_person_is_no_code_of_ours(day_window, settled):
    day_window.go(Place.TODAY)
    day_window._take_scan("450000199001010016")
    settled(day_window)
    assert day_window.place is not Place.CODE


def test_laptops_section_shows_card_and_switches_with_a_reason(day_window, settled, other):
    services = day_window.context.services
    services.laptops.take_card(other.laptops.own_card(), other.laptops.own_fingerprint())
    day_window.go(Place.RULES, "laptops")
    settled(day_window)
    section = day_window.open_screen._laptops
    section.card_asked.emit()
    settled(day_window)
    assert section._signs.text() == services.laptops.own_fingerprint()
    assert "".join(section._text.text().split()).startswith("BM1L")
    section.switch_asked.emit("GX01-08", True)
    section._sheet.answered.emit("second table today")
    settled(day_window)
    assert {each.laptop_id for each in services.laptops.laptops() if each.active} == {"GX01-07", "GX01-08"}
    section.withdraw_asked.emit("GX01-08")
    section._sheet.answered.emit("lost")
    settled(day_window)
    assert {each.laptop_id for each in services.laptops.laptops() if each.withdrawn} == {"GX01-08"}


def test_evidence_slip_is_shown_by_one_key_from_the_presence_answer_and_the_record(tmp_path, window_on, settled):
    services = clocked_market(tmp_path / "clocked", FakeClock())
    ref = spend(services)
    window = window_on(tmp_path / "clocked")
    window.opened(services)
    window.signed_in(services.context.actor.name)
    person_id = person_of(services)
    for place, argument in ((Place.RECORD, ref), (Place.PERSON_EDIT, person_id)):
        window.go(place, argument)
        settled(window)
        window.actions_table.action(ActionId.EVIDENCE).trigger()
        settled(window)
        assert (window.place, window.argument) == (Place.PAPER, f"USED {person_id}")
        assert window.open_screen._vm.view.paper.kind == "USED"
    window.go(Place.PRESENCE)
    settled(window)
    with services.context.store.unit_of_work() as uow:
        number = uow.people.get(person_id).document.number
    window._take_scan(number)
    settled(window)
    window.actions_table.action(ActionId.EVIDENCE).trigger()
    settled(window)
    assert window.argument == f"USED {person_id}"
