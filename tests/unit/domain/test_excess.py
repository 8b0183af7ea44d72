"""The same excess record is chosen whatever the order of arrival (reliability.md §3.6, P8)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.excess import DayEntry, excess_of

MORNING = datetime(2026, 11, 23, 1, 0, tzinfo=UTC)
LIMIT = 800_000


def entry(ref: str, value: int, minute: int = 0, device: str = "07", order: int | None = None) -> DayEntry:
    return DayEntry(ref, value, MORNING + timedelta(minutes=minute), device, "K3QX", int(ref), order)


ENTRIES = st.lists(
    st.tuples(
        st.integers(1, LIMIT),
        st.integers(0, 3),
        st.sampled_from(["07", "08"]),
        st.one_of(st.none(), st.integers(1, 9)),
    ),
    max_size=7,
).map(lambda rows: [entry(str(at), *row) for at, row in enumerate(rows)])


@given(ENTRIES, st.integers(0, LIMIT), st.randoms(use_true_random=False))
def test_same_records_are_beyond_when_they_come_in_any_order(entries, elsewhere, random):
    shuffled = [*entries, *entries[:2]]
    random.shuffle(shuffled)
    assert excess_of(shuffled, LIMIT, elsewhere) == excess_of(entries, LIMIT, elsewhere)


@given(ENTRIES, st.integers(0, LIMIT))
def test_what_is_not_beyond_fits_the_limit_when_the_excess_is_taken_off(entries, elsewhere):
    over = excess_of(entries, LIMIT, elsewhere)
    total = sum(each.value for each in entries) + elsewhere
    accepted = sum(each.value for each in entries if each.port_order is not None)
    assert sum(over.values()) >= max(0, total - LIMIT) - max(0, accepted + elsewhere - LIMIT)
    assert sum(over.values()) <= max(0, total - LIMIT)
    assert all(0 < beyond <= each.value for each in entries if (beyond := over.get(each.record_ref)) is not None)


def test_later_one_is_beyond_when_nothing_was_accepted():
    late, early = entry("1", 500_000, 5), entry("2", 500_000, 1)
    assert excess_of([late, early], LIMIT) == {"1": 200_000}


def test_accepted_one_stands_when_an_earlier_one_was_not_accepted():
    assert excess_of([entry("1", 500_000, 1), entry("2", 500_000, 5, order=3)], LIMIT) == {"1": 200_000}


def test_ports_order_decides_when_both_were_accepted():
    assert excess_of([entry("1", 500_000, 1, order=9), entry("2", 500_000, 5, order=3)], LIMIT) == {"1": 200_000}


def test_device_then_sequence_decide_when_the_times_are_the_same():
    assert excess_of([entry("2", 500_000, device="08"), entry("3", 500_000, device="07")], LIMIT) == {"2": 200_000}
    assert excess_of([entry("2", 500_000), entry("3", 500_000)], LIMIT) == {"3": 200_000}


def test_what_was_accepted_elsewhere_comes_first_when_nothing_here_is_accepted():
    assert excess_of([entry("1", 500_000)], LIMIT, 600_000) == {"1": 300_000}
    assert excess_of([entry("1", 500_000)], LIMIT, 900_000) == {"1": 500_000}
