"""P6 and A7: no sequence of clock changes gives a fresh quota, or opens the window for taking back again."""

from __future__ import annotations

from contextlib import suppress

import pytest

from app.domain.clock_trust import ClockKind
from app.errors import UserError
from app.services.quota_views import quota_views
from tests.helpers.clock import FakeClock
from tests.helpers.clocked_market import SECOND, SECOND_PIN, clocked_market, person_of, reopened, spend, used

LIMIT_FEN = 800_000
WHOLE_FEN = 799_800
"""What `spend` takes: 1 333 kg at 6 yuan, all but 2 yuan of the day."""


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def market(tmp_path, clock):
    with clocked_market(tmp_path / "store", clock) as services:
        yield services


def left(market):
    with market.context.store.unit_of_work() as uow:
        day = market.context.today(uow)
        return quota_views(uow, market.context.rules(uow, day), [person_of(market)], day)[person_of(market)].left_fen


def refused(act):
    with pytest.raises(UserError) as caught:
        act()
    return caught.value.code


def try_everything(market):
    """Spend as it is, confirmed by one person, and by two."""
    for act in (lambda: None, lambda: market.clock.confirm("practice"), lambda: vouch(market)):
        with suppress(UserError):
            act()
        with suppress(UserError):
            spend(market)


def vouch(market):
    return market.clock.vouch(SECOND, SECOND_PIN, "practice")


def test_yesterday_gives_nothing_when_the_clock_is_set_back_a_day(market, clock):
    spend(market)
    clock.leap(days=-1)
    assert market.context.today().isoformat() == "2026-11-23"
    assert refused(lambda: spend(market)) == "share.over_quota"
    market.clock.confirm("the clock of the wall says so")
    assert refused(lambda: spend(market)) == "share.over_quota"
    assert used(market) == {"2026-11-23": WHOLE_FEN}


def test_saving_waits_for_a_reason_when_the_clock_is_behind(market, clock):
    clock.leap(hours=-5)
    assert refused(lambda: spend(market)) == "clock.behind"
    assert used(market) == {}
    assert refused(lambda: market.clock.confirm("  ")) == "record.reason_missing"
    assert market.clock.confirm("compared with the church clock").may_save
    ref = spend(market)
    record = market.read.record_detail(ref).record
    assert (record.clock_trust, record.day_on.isoformat()) == ("low", "2026-11-23")


def test_tomorrow_is_spent_only_once_when_the_clock_goes_a_day_ahead_and_back(market, clock):
    clock.leap(days=1)
    assert market.clock.look().kind is ClockKind.AHEAD
    ref = spend(market)
    assert market.read.record_detail(ref).record.clock_trust == "low"
    clock.leap(days=-1)
    assert market.clock.look().kind is ClockKind.BEHIND
    market.clock.confirm("the clock was wrong before")
    assert refused(lambda: spend(market)) == "share.over_quota"
    market.clock.vouch(SECOND, SECOND_PIN, "the clock was wrong before")
    spend(market)
    assert refused(lambda: spend(market)) == "share.over_quota"
    clock.advance(days=1)
    assert refused(lambda: spend(market)) == "share.over_quota"
    assert used(market) == {"2026-11-23": WHOLE_FEN, "2026-11-24": WHOLE_FEN}


def test_no_day_has_more_than_its_limit_whatever_is_done_with_the_clock(market, clock, tmp_path):
    leaps = (-24, 49, -25, 1, -400, 24, 23, -1, 9000, -8600, 12, 12)
    for number, hours in enumerate(leaps):
        clock.leap(hours=hours)
        if number % 4 == 3:
            clock.boot()
            market = reopened(market, tmp_path / "store", clock)
        try_everything(market)
    assert len(used(market)) > 2
    assert max(used(market).values()) <= LIMIT_FEN
    assert market.reports.check().findings == ()
    market.close()


def test_window_stays_shut_when_the_clock_is_set_back_into_it(market, clock):
    ref = spend(market)
    lot_ref = market.read.record_detail(ref).record.lot_ref
    clock.advance(hours=3)
    clock.leap(hours=-3)
    assert refused(lambda: market.baskets.undo(lot_ref)) == "undo.too_late"
    assert left(market) == LIMIT_FEN - WHOLE_FEN


def test_second_person_must_be_somebody_else_with_the_right_pin(market, clock):
    clock.leap(days=-1)
    me = market.context.actor.name
    assert refused(lambda: market.clock.vouch(me, "135790", "practice")) == "second.same_person"
    assert refused(lambda: market.clock.vouch("练习无名", "135790", "practice")) == "clerk.unknown"
    assert refused(lambda: market.clock.vouch(SECOND, "000000", "practice")) == "pin.wrong"
    assert market.clock.look().kind is ClockKind.BEHIND


def test_every_word_about_the_clock_is_in_the_ledger(market, clock):
    clock.leap(days=1)
    spend(market)
    clock.leap(days=-1)
    market.clock.look()
    market.clock.confirm("practice reason")
    market.clock.vouch(SECOND, SECOND_PIN, "practice reason")
    with market.context.store.unit_of_work() as uow:
        kinds = [entry.kind for entry in uow.ledger.entries(0, 500) if entry.kind.startswith("clock.")]
    assert kinds == ["clock.noted", "clock.noted", "clock.confirmed", "clock.vouched"]
