"""Repositories about people: residents, groups, presence.

They deal in frozen domain values only. All ``…_on`` are local days of the market's country.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol

from app.domain.groups import Entrustment, Group, Membership, Presence
from app.domain.people import Person


class PeopleRepository(Protocol):
    """Residents."""

    def add(self, person: Person) -> None:
        """Store a new person. Raises UserError ``person.double`` when the document is known already."""

    def replace(self, person: Person) -> None:
        """Store an edited person (``version`` one higher); the old version is kept."""

    def get(self, person_id: str) -> Person | None:
        """Return a person, or None."""

    def version(self, person_id: str, version: int) -> Person | None:
        """Return a person as they were in a version, or None."""

    def get_many(self, person_ids: Iterable[str]) -> dict[str, Person]:
        """Return the known ones of these ids."""

    def by_number(self, number: str) -> Person | None:
        """Find by the full document number (normalised upper case, no spaces), by keyed look-up."""

    def remove(self, person_id: str) -> bool:
        """Take back a person added by mistake, with memberships and entrustments (undo of an import).

        False, and nothing changed, when the person is unknown, was present on any day or has records.
        """


class GroupRepository(Protocol):
    """Groups, memberships, entrustments."""

    def add(self, group: Group) -> None:
        """Store a new group. Raises UserError ``group.double_code``."""

    def replace(self, group: Group) -> None:
        """Store an edited group."""

    def get(self, group_id: str) -> Group | None:
        """Return a group, or None."""

    def by_code(self, code: str) -> Group | None:
        """Return the group with that code, or None."""

    def add_membership(self, membership: Membership) -> None:
        """Store a membership; overlapping ones are the service's matter (R-CN-43)."""

    def end_membership(self, group_id: str, person_id: str, left_on: date) -> None:
        """Close the open membership."""

    def reopen_membership(self, group_id: str, person_id: str, left_on: date) -> bool:
        """Open again the membership that ended on a day (undo); True when there was one."""

    def memberships_of(self, person_id: str) -> tuple[Membership, ...]:
        """All memberships of a person and of those merged with them, oldest first."""

    def members_on(self, group_id: str, day_on: date) -> tuple[str, ...]:
        """Person ids of a group's members on a day, in order of joining."""

    def remove_memberships(self, memberships: Iterable[Membership]) -> None:
        """Take back memberships (same group, person and first day), as when an import is undone."""

    def add_entrustment(self, entrustment: Entrustment) -> None:
        """Store an entrustment."""

    def remove_entrustments(self, entrustment_ids: Iterable[str]) -> None:
        """Take back entrustments, as when an import is undone."""

    def entrustments_on(self, person_ids: Iterable[str], day_on: date) -> dict[str, Entrustment]:
        """Return for each person the entrustment valid on that day (the longest), if any."""


class PresenceRepository(Protocol):
    """Who came today."""

    def add(self, presence: Presence) -> None:
        """Store a presence; ``sequence`` was taken from :meth:`next_sequence`."""

    def remove(self, day_on: date, person_id: str) -> bool:
        """Take a presence back; True when there was one."""

    def set_proof(self, day_on: date, person_id: str, evidence: str, proof: str) -> bool:
        """Note a higher level of proof, and better evidence; True when the person is present."""

    def next_sequence(self, day_on: date) -> int:
        """Return the next number in order of the day, from 1."""

    def on(self, day_on: date) -> tuple[Presence, ...]:
        """All presences of a day in order of coming."""

    def find(self, day_on: date, person_id: str) -> Presence | None:
        """Return a person's presence of that day, or None."""
