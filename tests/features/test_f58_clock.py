"""F-58: with the clock set back a day the order of records is kept and a note is shown; each entry has the device's
counter, each record the receipt time of the port, and a difference to the port's clock is shown and written down."""

from __future__ import annotations

import json
from datetime import timedelta

import pytest

from app.bootstrap.practice import PRACTICE_CLERK
from app.domain.clock_trust import ClockKind
from app.read_models import RecordsQuery
from tests.helpers.clock import FakeClock
from tests.helpers.clocked_market import SECOND, SECOND_PIN, clocked_market, spend, used
from ui.places import Place


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def clocked(tmp_path, clock):
    with clocked_market(tmp_path / "clocked", clock) as services:
        yield services


def entries(services, *kinds):
    with services.context.store.unit_of_work() as uow:
        return [entry for entry in uow.ledger.entries(0, 1000) if entry.kind in kinds]


def connect(services, port):
    services.market.connect_port(port.url, port.key["public"], port.key["key_id"])


def test_order_is_kept_when_the_clock_is_set_back_a_day(clocked, clock):
    first = spend(clocked, grams=20_000)
    clock.leap(days=-1)
    clocked.clock.confirm("compared with another clock")
    second = spend(clocked, grams=10_000)
    rows = clocked.read.records(RecordsQuery())
    assert [row.local_reference for row in rows] == [second, first]
    made = {ref: clocked.read.record_detail(ref).record for ref in (first, second)}
    assert made[first].sequence < made[second].sequence
    assert made[first].finalised_at > made[second].finalised_at
    chain = entries(clocked, "record.finalised")
    assert [json.loads(entry.body).get("clock", "good") for entry in chain] == ["good", "low"]
    assert chain[0].sequence < chain[1].sequence
    assert clocked.reports.check().findings == ()


def test_note_is_shown_and_saving_waits_when_the_clock_is_set_back_a_day(tmp_path, window_on, settled, clock):
    services = clocked_market(tmp_path / "clocked", clock)
    spend(services, grams=20_000)
    window = window_on(tmp_path / "clocked")
    window.opened(services)
    services.context.actor.name = PRACTICE_CLERK
    window.signed_in(PRACTICE_CLERK)
    settled(window)
    assert window.clock_banner.text() == ""
    clock.leap(days=-1)
    window.clock_changed()
    settled(window)
    assert "2026-11-22 09:41" in window.clock_banner.text()
    assert "2026-11-23 09:41" in window.clock_banner.text()
    window.clock_banner.asked.emit()
    settled(window)
    screen = window.open_screen
    assert window.place is Place.CLOCK
    screen._reason.set_text("compared with another clock")
    screen._confirm.click()
    settled(window)
    assert window.clock_banner.state().is_confirmed
    screen._name.choose(SECOND)
    screen._pin.set_text(SECOND_PIN)
    screen._vouch.click()
    settled(window)
    assert window.clock_banner.state().kind is ClockKind.VOUCHED
    assert services.context.today().isoformat() == "2026-11-22"


def test_wrong_second_person_is_told_beside_the_field(tmp_path, window_on, settled, clock):
    services = clocked_market(tmp_path / "clocked", clock)
    clock.leap(days=-1)
    window = window_on(tmp_path / "clocked")
    window.opened(services)
    window.signed_in(PRACTICE_CLERK)
    services.context.actor.name = PRACTICE_CLERK
    window.go(Place.CLOCK)
    settled(window)
    screen = window.open_screen
    screen._reason.set_text("compared with another clock")
    screen._name.choose(SECOND)
    screen._pin.set_text("000000")
    screen._vouch.click()
    settled(window)
    assert screen._pin.error()
    assert window.clock_banner.state().kind is ClockKind.BEHIND


def test_offset_is_written_down_and_no_stamp_rewritten_when_the_port_says_another_time(clocked, clock, port):
    connect(clocked, port)
    spend(clocked, grams=20_000)
    before = entries(clocked, "record.finalised")
    clocked.sync.run_cycle()
    state = clocked.clock.look()
    assert state.port_differs
    assert state.offset_s < -3600
    offset = json.loads(entries(clocked, "clock.offset")[0].body)
    assert offset["offset_s"] == state.offset_s
    assert entries(clocked, "record.finalised") == before


def test_receipt_time_of_the_port_stands_beside_our_stamp(clocked, port):
    connect(clocked, port)
    ref = spend(clocked, grams=20_000)
    clocked.sync.run_cycle()
    detail = clocked.read.record_detail(ref)
    assert detail.receipts[0].issued_at - detail.record.finalised_at > timedelta(hours=1)


def test_quota_goes_to_the_true_day_when_a_receipt_shows_the_stamp_to_be_false(clocked, clock, port):
    connect(clocked, port)
    clock.advance(hours=1, minutes=25)
    clock.leap(days=1)
    ref = spend(clocked, grams=20_000)
    assert used(clocked) == {"2026-11-24": 12_000}
    clocked.sync.run_cycle()
    shown = [json.loads(entry.body) for entry in entries(clocked, "clock.stamp_false")]
    assert [(each["record_ref"], each["charged_on"]) for each in shown] == [(ref, "2026-11-23")]
    assert used(clocked) == {"2026-11-23": 12_000}
    assert clocked.read.record_detail(ref).record.day_on.isoformat() == "2026-11-24"
    assert clocked.reports.check().findings == ()


def test_quota_comes_back_on_the_true_day_when_a_moved_record_is_voided(clocked, clock, port):
    connect(clocked, port)
    clock.advance(hours=1, minutes=25)
    clock.leap(days=1)
    ref = spend(clocked, grams=20_000)
    clocked.sync.run_cycle()
    clocked.records.void(ref, "dated wrongly")
    assert "2026-11-24" not in used(clocked)
