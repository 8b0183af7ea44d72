"""Doubled persons: which two may be one, and which ids stand together after a merge (F-07). Nothing is rewritten.

A merge only says that one person id stands for another: ``merged → kept``. A kept person is never merged itself, so
there are no chains, and taking a merge back is taking away that one line.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.people import Person
from app.domain.problems import Problem
from app.domain.quota import QuotaUse
from app.domain.sheet_cells import fold_word

REASON_LEAST = 4
TAIL = 6


@dataclass(frozen=True, slots=True)
class Merge:
    """``merged_id`` stands for ``kept_id`` since ``at_utc``; ``reason`` is typed where two numbers are both right."""

    merged_id: str
    kept_id: str
    at_utc: str
    by: str
    reason: str = ""


def family(edges: Mapping[str, str], person_id: str) -> tuple[str, ...]:
    """Return all ids that stand for the same person, the kept one first. ``edges`` is merged id → kept id."""
    kept = edges.get(person_id, person_id)
    return (kept, *sorted(merged for merged, root in edges.items() if root == kept))


def families(edges: Mapping[str, str], person_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the family of each id."""
    groups: dict[str, list[str]] = {}
    for merged in sorted(edges):
        groups.setdefault(edges[merged], []).append(merged)
    found = {}
    for person_id in person_ids:
        kept = edges.get(person_id, person_id)
        found[person_id] = (kept, *groups.get(kept, ()))
    return found


def sum_of(uses: Sequence[QuotaUse], person_id: str) -> QuotaUse | None:
    """Return several persons' uses of one day as one person's (merged persons), or None when there are none."""
    if not uses:
        return None
    grams: dict[str, int] = {}
    for use in uses:
        for group, amount in use.grams_by_group.items():
            grams[group] = grams.get(group, 0) + amount
    return QuotaUse(person_id, uses[0].day_on, "", sum(use.value_fen for use in uses), grams)


def likeness(one: Person, other: Person) -> tuple[str, ...]:
    """Return why two persons of one name may be one: ``birth``, ``phone``, ``number_end``; nothing for other names.

    Names are compared without accents and capitals, as they are typed at a counter.
    """
    if fold_word(one.name) != fold_word(other.name):
        return ()
    same = {
        "birth": one.born_on is not None and one.born_on == other.born_on,
        "phone": bool(one.phone) and one.phone == other.phone,
        "number_end": one.document.number[-TAIL:] == other.document.number[-TAIL:],
    }
    return tuple(reason for reason, holds in same.items() if holds)


def merge_problem(kept: Person, merged: Person, edges: Mapping[str, str], reason: str) -> Problem | None:
    """Refuse what would make chains, and two valid numbers of one kind without a typed reason."""
    if kept.person_id == merged.person_id:
        return Problem("merge.same", "merged_id")
    for person in (kept, merged):
        if person.person_id in edges:
            return Problem("merge.already", "merged_id", {"name": person.name})
    if merged.person_id in edges.values():
        return Problem("merge.has_others", "merged_id", {"name": merged.name})
    if kept.document.kind == merged.document.kind and len(reason.strip()) < REASON_LEAST:
        return Problem("merge.reason_missing", "reason", {"least": REASON_LEAST})
    return None
