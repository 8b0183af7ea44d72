"""Several market days in a row for the demo: a clock that goes from day to day, who comes, and the sums."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.domain.clock_trust import BUILT_AT
from app.domain.invented import InventedResident
from app.domain.trade import Lot
from app.machine import SystemClock

LATE = 2
MOST_DAYS = 60
_SUMS = ("lots", "shares", "shared_value_fen", "lot_value_fen", "rest_value_fen")
_COUNTS = ("sent", "accepted", "returned", "released", "mended")


class DayClock:
    """The machine's clock, set back by whole days so that the last day played is today.

    Its steady counter is set back alike: nothing leaps. Days before this program was built are never played; where
    the machine's date asks for that, the days end later than today.
    """

    def __init__(self, days: int) -> None:
        self._machine = SystemClock()
        earliest = BUILT_AT + timedelta(days=1) - self._machine.now()
        self._first = max(timedelta(days=1 - days), timedelta(days=earliest.days + 1))
        self._shift = self._first

    def go_to(self, day: int) -> None:
        """Go to a day, counted from 0."""
        self._shift = self._first + timedelta(days=day)

    def now(self) -> datetime:
        """Return the instant of the day being played."""
        return self._machine.now() + self._shift

    def steady(self) -> tuple[float, str]:
        """Return the steady counter as it would be on that day."""
        seconds, boot = self._machine.steady()
        return seconds + self._shift.total_seconds(), boot

    def start_of_port(self) -> datetime | None:
        """Return at what instant a port's clock is to start; None for the machine's own."""
        return self.now() if self._shift else None


@dataclass(frozen=True, slots=True)
class DayTold:
    """A day played: its lot, who was there from the morning, and its own summary."""

    lot: Lot
    present: frozenset[str]
    summary: Mapping[str, Any]


def who_comes(
    people: Sequence[InventedResident], seed: int, day: int
) -> tuple[tuple[InventedResident, ...], tuple[InventedResident, ...]]:
    """Return who is there from the morning and who comes late; the first half of the people always comes."""
    order = list(people)
    if day:
        others = order[len(order) // 2 :]
        random.Random(f"{seed}:{day}").shuffle(others)
        order[len(order) // 2 :] = others
    there = len(order) - len(order) // 15 - LATE
    return tuple(order[:there]), tuple(order[there : there + LATE])


def summary_of(days: Sequence[DayTold], members: int) -> dict[str, Any]:
    """Add up the days: sums over all of them, and what stands at the end of the last."""
    last = days[-1].summary
    return {
        **last,
        "members": members,
        **{name: sum(day.summary[name] for day in days) for name in (*_SUMS, *_COUNTS)},
        "papers": [paper for day in days for paper in day.summary["papers"]],
        "ledger_ok": all(day.summary["ledger_ok"] for day in days),
    }


def days_of(days: Sequence[DayTold]) -> dict[str, Any]:
    """Tell the days one by one, and by how many shares those who were there on all of them differ at most."""
    shares = Counter(share.person_id for day in days for share in day.lot.shares)
    always = frozenset.intersection(*(day.present for day in days))
    counts = [shares[person_id] for person_id in always]
    told = [
        {
            "day_on": day.lot.day_on.isoformat(),
            "rule": day.lot.split_rule,
            **{name: day.summary[name] for name in ("present", *_SUMS, *_COUNTS)},
        }
        for day in days
    ]
    return {"days": told, "fairness_spread": max(counts, default=0) - min(counts, default=0)}
