"""Carried evidence: what another laptop signed about a person's day, brought on paper (reliability.md §3.6, mode C).

It can only lower what is left here. Per laptop the newest code of an epoch counts, by the sequence of its ledger, so
a record voided afterwards is seen; a restored laptop (another epoch) never lowers what it had said before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.laptops import laptop_id
from app.domain.localized_text import LocalizedText

_MARK_BYTES = 16


@dataclass(frozen=True, slots=True)
class Evidence:
    """One signed statement: person (by mark), day, value and grams used on that laptop up to ``sequence``."""

    person_mark: str
    day_on: date
    point: str
    device: str
    epoch: str
    sequence: int
    used_fen: int
    grams: Mapping[str, int]
    at: datetime
    key_id: str
    taken_at: datetime

    @property
    def laptop_id(self) -> str:
        """The laptop that signed: ``GX01-08``."""
        return laptop_id(self.point, self.device)


@dataclass(frozen=True, slots=True)
class CarriedUse:
    """What papers say was used of a person's day on other laptops, together and each by itself."""

    value_fen: int
    grams_by_group: Mapping[str, int] = field(default_factory=dict)
    statements: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class EvidenceSlip:
    """What the slip shows: the person as on other papers, what was used here, and the code that says so.

    ``grams`` are (name of the limited kind of goods, grams). ``copy_no`` 0 is a look at the screen, which has no
    ``head_hash`` of the ledger.
    """

    person_name: str
    masked_number: str
    day_on: date
    used_minor: int
    currency: str
    grams: tuple[tuple[LocalizedText, int], ...]
    point: str
    device: str
    epoch: str
    sequence: int
    point_name: LocalizedText
    made_at: datetime
    code: str
    copy_no: int
    practice: bool
    head_hash: str = ""


def person_mark(document_number: str) -> str:
    """Return the mark of a person in codes: 32 hex digits of a hash of the document number, the same on all laptops.

    It keeps the number out of sight; it does not keep it secret from somebody who tries all numbers.
    """
    number = "".join(document_number.split()).upper()
    return hashlib.sha256(f"bianmao person {number}".encode()).hexdigest()[: _MARK_BYTES * 2]


def carried_use(statements: Iterable[Evidence]) -> CarriedUse:
    """Add up the statements of one person and day: of each laptop the highest figure among its epochs counts."""
    by_laptop: dict[str, list[Evidence]] = {}
    for each in statements:
        by_laptop.setdefault(each.laptop_id, []).append(each)
    value, grams = 0, dict[str, int]()
    for said in by_laptop.values():
        value += max(each.used_fen for each in said)
        for group in {group for each in said for group in each.grams}:
            grams[group] = grams.get(group, 0) + max(each.grams.get(group, 0) for each in said)
    ordered = sorted((each for said in by_laptop.values() for each in said), key=lambda each: (each.at, each.laptop_id))
    return CarriedUse(value, grams, tuple(ordered))
