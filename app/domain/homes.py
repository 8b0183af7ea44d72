"""Which laptop a person belongs to while the laptops of a market point do not hear each other (reliability.md §3.6 A).

The group's laptop when it has one that is in use, else rendezvous hashing of the document number: every laptop finds
the same answer by itself, and when one is taken out only its own persons move.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.identifiers import normalise_number


@dataclass(frozen=True, slots=True)
class HomeFacts:
    """What decides about a person's home: the document number and the laptop of the person's group ("" = none)."""

    number: str
    group_home: str = ""


def home_of(facts: HomeFacts, devices: Iterable[str]) -> str:
    """Return the device code of a person's home among the laptops in use. Raises ValueError without any laptop."""
    known = sorted(set(devices))
    if not known:
        raise ValueError("no laptop is in use")
    if facts.group_home in known:
        return facts.group_home
    number = normalise_number(facts.number)
    return max(known, key=lambda device: (_weight(number, device), device))


def home_among(homes: Sequence[str], here: str) -> str:
    """Return the home that counts on a day for which several were said, oldest first: ``here`` only if all say so.

    Who comes to a laptop in the middle of a day is not at home there until the day ends, because the old home may have
    spent the whole right; who leaves is gone at once.
    """
    others = [home for home in homes if home != here]
    return others[-1] if others else here


def _weight(number: str, device: str) -> bytes:
    return hashlib.sha256(f"{number}\n{device}".encode()).digest()
