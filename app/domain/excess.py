"""Which records of a person's day are beyond the limit once the histories have met (reliability.md §3.6).

The same records, in whatever order they came in, give the same answer on every machine: the port's order of acceptance
where there is one, else the time of finalising, device, epoch and sequence.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class DayEntry:
    """One standing record of a person's day; ``port_order`` is the number of the receipt that accepted it."""

    record_ref: str
    value: int
    finalised_at: datetime
    device: str
    epoch: str
    sequence: int
    port_order: int | None = None


@dataclass(frozen=True, slots=True)
class Excess:
    """A record beyond its person's limit. ``state``: ``open``, ``referred`` to the office, or ``resolved``."""

    record_ref: str
    person_id: str
    day_on: date
    excess_minor_units: int
    state: str = "open"
    reason: str = ""
    second: str = ""


def excess_of(entries: Iterable[DayEntry], limit: int, elsewhere: int = 0) -> Mapping[str, int]:
    """Return what each record beyond the limit is over by; ``elsewhere`` is what the port accepted at other places.

    What was accepted elsewhere is in the port's books already, so it comes before everything not accepted.
    """
    ordered = sorted(set(entries), key=_place)
    accepted = [entry for entry in ordered if entry.port_order is not None]
    waiting = [entry for entry in ordered if entry.port_order is None]
    over: dict[str, int] = {}
    total = 0
    for entry in accepted:
        total = _take(entry, total, limit, over)
    total += elsewhere
    for entry in waiting:
        total = _take(entry, total, limit, over)
    return over


def _take(entry: DayEntry, before: int, limit: int, over: dict[str, int]) -> int:
    after = before + entry.value
    beyond = min(entry.value, after - limit)
    if beyond > 0:
        over[entry.record_ref] = beyond
    return after


def _place(entry: DayEntry) -> tuple[bool, int, datetime, str, str, int]:
    return (
        entry.port_order is None,
        entry.port_order or 0,
        entry.finalised_at,
        entry.device,
        entry.epoch,
        entry.sequence,
    )
