"""What happened in a group, one line each, newest last: who joined, left or led, and what was taken back (D18.1)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

JOINED, LEFT, LED, UNDONE = "joined", "left", "led", "undone"


@dataclass(frozen=True, slots=True)
class GroupChange:
    """One change: ``kind`` is joined, left, led or undone; ``day_on`` the day it counts from (first or last day).

    ``before`` is the leader before a change of leader; ``undoes`` the number of the change that an undo took back.
    ``number`` is given by the store, 0 before.
    """

    group_id: str
    kind: str
    person_id: str
    day_on: date
    at_utc: str
    by: str
    before: str = ""
    undoes: int = 0
    number: int = 0


def last_open(changes: tuple[GroupChange, ...]) -> GroupChange | None:
    """Return the newest change that is not undone and no undo itself, or None."""
    undone = {each.undoes for each in changes}
    found = [each for each in changes if each.kind != UNDONE and each.number not in undone]
    return found[-1] if found else None
