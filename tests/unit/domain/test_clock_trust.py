"""The judgement of the clock, case by case (reliability.md §6.4): what is shown, what day counts, what may be saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

import pytest

from app.domain.clock_trust import (
    BUILT_AT,
    ClockKind,
    ClockMemory,
    ClockReading,
    Confirmation,
    heard,
    judge,
    looked,
    stamp_is_false,
    vouched,
)
from app.domain.legal_day import legal_day

#: 23 November, 09:41 in China; the last entry of the ledger is a minute old.
NOW = datetime(2026, 11, 23, 1, 41, tzinfo=UTC)
LAST = NOW - timedelta(minutes=1)
DAY, NEXT = date(2026, 11, 23), date(2026, 11, 24)
ZERO, LEAP = datetime(1970, 1, 1, tzinfo=UTC), datetime(2028, 2, 29, 4, tzinfo=UTC)
GOOD, BEHIND, AHEAD, VOUCHED = ClockKind.GOOD, ClockKind.BEHIND, ClockKind.AHEAD, ClockKind.VOUCHED


@dataclass(frozen=True)
class Case:
    """Wall time relative to NOW, seconds passed, boot; what must come out. ``day`` is China's legal day."""

    name: str
    wall: timedelta
    passed: timedelta
    kind: ClockKind
    day: date
    boot: str = "b"
    ledger_at: datetime = LAST
    port_ahead: timedelta | None = None


def d(**by: float) -> timedelta:
    return timedelta(**by)


CASES = [
    Case("goes on", d(minutes=5), d(minutes=5), GOOD, DAY),
    Case("back by a minute", d(minutes=-2), d(), GOOD, DAY),
    Case("back by five minutes", d(minutes=-5), d(), BEHIND, DAY),
    Case("back by an hour", d(hours=-1), d(minutes=3), BEHIND, DAY),
    Case("back by a day", d(days=-1), d(minutes=3), BEHIND, DAY),
    Case("back over midnight", d(hours=-10), d(), BEHIND, DAY),
    Case("back after a restart", d(days=-1), d(), BEHIND, DAY, boot="c"),
    Case("before the program was built", BUILT_AT - NOW - d(days=1), d(), BEHIND, DAY),
    Case("dead battery, 1970", ZERO - NOW, d(), BEHIND, DAY, boot="c"),
    Case(
        "dead battery, empty ledger",
        ZERO - NOW,
        d(),
        BEHIND,
        date(2026, 10, 1),
        "c",
        BUILT_AT,
    ),
    Case("forward by half an hour", d(minutes=30), d(), GOOD, DAY),
    Case("forward by two hours", d(hours=2), d(), AHEAD, DAY),
    Case("forward by a day", d(days=1), d(), AHEAD, date(2026, 11, 24)),
    Case("forward by a year", d(days=365), d(), AHEAD, date(2027, 11, 23)),
    Case("forward a day, saved, then back", d(), d(), BEHIND, date(2026, 11, 24), ledger_at=NOW + d(days=1)),
    Case("forward a year, saved, then back", d(), d(), BEHIND, date(2027, 11, 23), ledger_at=NOW + d(days=365)),
    Case("suspend over midnight", d(hours=20), d(hours=20), GOOD, date(2026, 11, 24)),
    Case("shut down over night", d(hours=20), d(), GOOD, date(2026, 11, 24), boot="c"),
    Case("unused for thirteen days", d(days=13), d(), GOOD, date(2026, 12, 6), boot="c"),
    Case("unused for a month", d(days=30), d(), AHEAD, date(2026, 12, 23), boot="c"),
    Case(
        "leap day",
        datetime(2028, 2, 29, 4, tzinfo=UTC) - NOW,
        datetime(2028, 2, 29, 4, tzinfo=UTC) - NOW,
        GOOD,
        date(2028, 2, 29),
    ),
    Case("22:59 in Hanoi is 23:59 in China", d(hours=14, minutes=18), d(hours=14, minutes=18), GOOD, DAY),
    Case(
        "23:01 in Hanoi is tomorrow in China",
        d(hours=14, minutes=20),
        d(hours=14, minutes=20),
        GOOD,
        date(2026, 11, 24),
    ),
    Case("port ten minutes behind", d(), d(), GOOD, DAY, port_ahead=d(minutes=-10)),
    Case("port ten minutes ahead", d(), d(), BEHIND, DAY, port_ahead=d(minutes=10)),
    Case(
        "laptop six hours ahead of the port", d(), d(), AHEAD, DAY, ledger_at=NOW - d(hours=7), port_ahead=d(hours=-6)
    ),
    Case("laptop six hours behind the port", d(), d(), BEHIND, DAY, port_ahead=d(hours=6)),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_clock_is_judged_when(case: Case) -> None:
    memory = ClockMemory(anchor=ClockReading(NOW, 1000.0, "b"), seen_at=NOW)
    reading = ClockReading(NOW + case.wall, 1000.0 + case.passed.total_seconds(), case.boot)
    if case.port_ahead is not None:
        memory = heard(memory, reading, reading.wall_at + case.port_ahead, case.ledger_at, 7)
    floor = None if memory.discount_key else case.ledger_at
    state = judge(memory, reading, floor)
    assert (state.kind, legal_day("CN", state.day_at)) == (case.kind, case.day)
    assert state.trust == ("good" if case.kind is GOOD else "low")
    assert state.may_save == (case.kind is not BEHIND)
    assert state.port_differs == (case.port_ahead is not None)


def test_day_never_goes_back_when_the_clock_does() -> None:
    memory = ClockMemory(anchor=ClockReading(NOW, 0.0, "b"), seen_at=NOW)
    days = [
        legal_day("CN", judge(memory, ClockReading(NOW - timedelta(hours=hours), 5.0, "b"), LAST).day_at)
        for hours in range(0, 24 * 40, 5)
    ]
    assert set(days) == {DAY}


def confirmed(memory: ClockMemory, reading: ClockReading, floor_at: datetime) -> ClockMemory:
    return replace(memory, confirmation=Confirmation(reading, "练习员", "练习", floor_at))


def test_confirmation_holds_only_while_the_clock_goes_on_steadily() -> None:
    back = ClockReading(NOW - timedelta(days=1), 1000.0, "b")
    memory = confirmed(ClockMemory(), back, LAST)
    later = ClockReading(back.wall_at + timedelta(hours=3), 1000.0 + 3 * 3600, "b")
    assert judge(memory, later, LAST).may_save
    assert legal_day("CN", judge(memory, later, LAST).day_at) == DAY
    for other in (
        ClockReading(back.wall_at - timedelta(hours=9), 2000.0, "b"),
        ClockReading(later.wall_at, later.steady_s, "c"),
        ClockReading(later.wall_at, 10.0, "b"),
    ):
        assert not judge(memory, other, LAST).may_save
    assert not judge(memory, later, LAST + timedelta(hours=1)).may_save


def test_two_persons_cannot_outvote_the_port() -> None:
    memory = heard(ClockMemory(), ClockReading(NOW, 0.0, "b"), NOW, LAST, 3)
    back = ClockReading(NOW - timedelta(days=1), 50.0, "b")
    assert judge(vouched(memory, back, 9), back, None).kind is BEHIND


def test_false_future_is_no_floor_any_more_when_two_persons_say_so() -> None:
    saved_at = NOW + timedelta(days=365)
    back = ClockReading(NOW, 50.0, "b")
    assert judge(ClockMemory(), back, saved_at).kind is BEHIND
    state = judge(vouched(ClockMemory(), back, 9), back, None)
    assert (state.kind, state.trust, legal_day("CN", state.day_at)) == (VOUCHED, "low", DAY)


def test_trust_comes_back_when_the_port_agrees() -> None:
    reading = ClockReading(NOW, 50.0, "b")
    memory = vouched(ClockMemory(), reading, 9)
    assert judge(heard(memory, reading, NOW + timedelta(seconds=200), None, 9), reading, None).kind is GOOD


def test_old_greeting_changes_nothing_when_it_is_replayed() -> None:
    memory = heard(ClockMemory(), ClockReading(NOW, 0.0, "b"), NOW, LAST, 3)
    reading = ClockReading(NOW + timedelta(days=1), 86_400.0, "b")
    assert heard(memory, reading, NOW, NOW + timedelta(days=1), 9) == memory
    assert heard(memory, reading, NOW - timedelta(hours=1), NOW + timedelta(days=1), 9) == memory


def test_floor_comes_down_when_a_newer_word_of_the_port_shows_stamps_to_be_false() -> None:
    saved_at, reading = NOW + timedelta(days=1), ClockReading(NOW, 50.0, "b")
    assert judge(ClockMemory(), reading, saved_at).kind is BEHIND
    memory = heard(ClockMemory(), reading, NOW, saved_at, 9)
    state = judge(memory, reading, None)
    assert (memory.discount_key, state.kind, legal_day("CN", state.day_at)) == (9, GOOD, DAY)


def test_good_clock_is_followed_from_the_first_look_of_each_boot() -> None:
    first, later = ClockReading(NOW, 10.0, "b"), ClockReading(NOW + timedelta(hours=1), 3610.0, "b")
    memory = looked(ClockMemory(), first, judge(ClockMemory(), first, None))
    assert memory.anchor == first
    memory = looked(memory, later, judge(memory, later, None))
    assert (memory.anchor, memory.seen_at) == (first, later.wall_at)
    other = ClockReading(NOW + timedelta(hours=2), 5.0, "c")
    assert looked(memory, other, judge(memory, other, None)).anchor == other
    leapt = ClockReading(NOW + timedelta(days=3), 3700.0, "b")
    assert looked(memory, leapt, judge(memory, leapt, None)) == memory


def test_stamp_is_false_only_beyond_the_tolerance() -> None:
    assert not stamp_is_false(NOW + timedelta(seconds=300), NOW)
    assert stamp_is_false(NOW + timedelta(seconds=301), NOW)
