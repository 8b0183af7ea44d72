"""Mutual-aid groups (边民互助组), membership with dates, and entrustments (R-CN-35, R-CN-40…43)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.proof import level_of, reached


@dataclass(frozen=True, slots=True)
class Group:
    """A mutual-aid group. ``leader_id`` is a person id or None while not chosen.

    ``processor`` is the contracted processing partner and ``valid_until`` the last day of the group's own
    registration (D18.1, R-CN-42). ``home_device`` is the laptop that holds the members' quota ("": by hash of the
    number); on the day ``home_since`` it was set, ``home_before`` still counts too.
    """

    group_id: str
    code: str
    name: str
    leader_id: str | None = None
    township: str = ""
    phone: str = ""
    formed_on: date | None = None
    version: int = 1
    processor: str = ""
    valid_until: date | None = None
    home_device: str = ""
    home_before: str = ""
    home_since: date | None = None


@dataclass(frozen=True, slots=True)
class Membership:
    """A person's time in a group: from ``joined_on`` up to and including ``left_on`` (None = still in).

    ``consent`` names the paper by which the person agreed to the group's acting for them (its number), or is empty.
    """

    group_id: str
    person_id: str
    joined_on: date
    left_on: date | None = None
    consent: str = ""

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
    """A resident seen at the market point on a day; ``evidence`` is ``card`` (read) or ``typed``.

    ``proof`` is the level of identity proof reached since (see :mod:`app.domain.proof`); empty means what the
    evidence alone gives.
    """

    day_on: date
    person_id: str
    sequence: int
    arrived_at_utc: str
    evidence: str
    group_id: str | None = None
    proof: str = ""

    @property
    def level(self) -> str:
        """The level of identity proof."""
        return reached(self.proof, level_of(self.evidence))
