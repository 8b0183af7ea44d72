"""What residents earn (R-CN-45): labour, service fee, dividend and trade margin, kept apart, in fen. Pure values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

KINDS = ("labour", "service_fee", "dividend", "trade_margin")
WAYS = ("cash", "account")


@dataclass(frozen=True, slots=True)
class IncomeEntry:
    """One amount due to a person; never changed: a correction is a ``reverses`` entry with the negative amount.

    ``paid_at_utc`` is ISO text, empty while not paid; ``way`` is one of :data:`WAYS`; ``batch_id`` joins what was
    entered at once.
    """

    income_id: str
    person_id: str
    day_on: date
    kind: str
    amount_fen: int
    lot_ref: str = ""
    way: str = ""
    paid_at_utc: str = ""
    batch_id: str = ""
    reverses: str = ""
    note: str = ""


def payable(entries: Iterable[IncomeEntry]) -> tuple[str, ...]:
    """Return the ids of entries that stand and are not paid: neither reversed nor reversing."""
    held = tuple(entries)
    gone = {each.reverses for each in held}
    return tuple(
        each.income_id for each in held if not each.paid_at_utc and not each.reverses and each.income_id not in gone
    )


def sums_by_kind(entries: Iterable[IncomeEntry]) -> dict[str, int]:
    """Return fen per kind, in the order of :data:`KINDS`, kinds without entries left out."""
    found = dict.fromkeys(KINDS, 0)
    seen = set()
    for each in entries:
        found[each.kind] += each.amount_fen
        seen.add(each.kind)
    return {kind: amount for kind, amount in found.items() if kind in seen}


def sums_by_month(entries: Iterable[IncomeEntry]) -> Mapping[str, dict[str, int]]:
    """Return fen per month (``2026-11``) and kind, newest month first."""
    months: dict[str, list[IncomeEntry]] = {}
    for each in entries:
        months.setdefault(each.day_on.isoformat()[:7], []).append(each)
    return {month: sums_by_kind(months[month]) for month in sorted(months, reverse=True)}


def paid_fen(entries: Iterable[IncomeEntry]) -> int:
    """Return what of the amounts due is paid."""
    return sum(each.amount_fen for each in entries if each.paid_at_utc)
