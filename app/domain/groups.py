"""Mutual-aid groups (边民互助组), membership with dates, and entrustments (R-CN-35, R-CN-40…43)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Group:
    """A mutual-aid group. ``leader_id`` is a person id or None while not chosen."""

    group_id: str
    code: str
    name: str
    leader_id: str | None = None
    township: str = ""
    phone: str = ""
    formed_on: date | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class Membership:
    """A person's time in a group: from ``joined_on`` up to and including ``left_on`` (None = still in)."""

    group_id: str
    person_id: str
    joined_on: date
    left_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Tell whether the membership is in force on that local day."""
        return self.joined_on <= day and (self.left_on is None or day <= self.left_on)


@dataclass(frozen=True, slots=True)
class Entrustment:
    """Written entrustment of a resident to the group to declare for them (R-CN-35), both days included."""

    entrustment_id: str
    person_id: str
    group_id: str
    valid_from: date
    valid_until: date
    number: str = ""

    def holds_on(self, day: date) -> bool:
        """Tell whether the entrustment is valid on that local day."""
        return self.valid_from <= day <= self.valid_until


@dataclass(frozen=True, slots=True)
class Presence:
    """A resident seen at the market point on a day; ``evidence`` is ``card`` (read) or ``typed``."""

    day_on: date
    person_id: str
    sequence: int
    arrived_at_utc: str
    evidence: str
    group_id: str | None = None
