"""Both sides' days from one instant, whatever zone the instant is told in; a rule's zone wins."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from app.domain.legal_day import clock_of, legal_day

LATE = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)


@pytest.mark.parametrize(("side", "day"), [("CN", 24), ("VN", 23), ("", 24)])
def test_day_is_the_sides_own_when_utc_is_still_the_day_before(side: str, day: int) -> None:
    assert legal_day(side, LATE) == date(2026, 11, day)


def test_day_is_the_rules_when_a_rule_sets_the_zone() -> None:
    assert legal_day("CN", LATE, 0) == date(2026, 11, 23)
    assert legal_day("VN", LATE, 480) == date(2026, 11, 24)


def test_clock_is_the_same_when_the_instant_is_told_in_another_zone() -> None:
    elsewhere = LATE.astimezone(timezone(timedelta(hours=-5)))
    assert clock_of("VN", elsewhere) == clock_of("VN", LATE) == datetime(2026, 11, 23, 23, 30)
