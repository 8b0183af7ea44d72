"""Around the register of persons: merges, officers' leave, photos, changes of groups, income. Nothing is rewritten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol

from app.domain.group_changes import GroupChange
from app.domain.income import IncomeEntry
from app.domain.merges import Merge
from app.domain.overrides import Override
from app.domain.photos import Photo


class MergeRepository(Protocol):
    """Which person id stands for which. All reading of persons' days and lists follows it."""

    def edges(self) -> dict[str, str]:
        """Return merged id → kept id of all merges in force."""

    def kept(self, person_id: str) -> str:
        """Return the id a person is kept under: their own, unless merged."""

    def add(self, merge: Merge) -> None:
        """Store a merge."""

    def remove(self, merged_id: str) -> Merge | None:
        """Take a merge away and return it, or None when there is none."""

    def of(self, kept_id: str) -> tuple[Merge, ...]:
        """Return the merges into a person, oldest first."""


class OverrideRepository(Protocol):
    """Leave given for one day."""

    def add(self, override: Override) -> None:
        """Store one."""

    def on(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[Override, ...]]:
        """Return the leave given to each of these persons (or to one merged with them) for a day."""

    def remove(self, override_id: str) -> bool:
        """Take one back; True when there was one."""


class IncomeRepository(Protocol):
    """Amounts due to persons; never changed but for being marked as paid."""

    def add(self, entries: Sequence[IncomeEntry]) -> None:
        """Store entries."""

    def get(self, income_id: str) -> IncomeEntry | None:
        """Return one, or None."""

    def of_person(self, person_id: str) -> tuple[IncomeEntry, ...]:
        """All entries of a person and of those merged with them, in order of entry."""

    def of_lot(self, lot_ref: str) -> tuple[IncomeEntry, ...]:
        """All entries of a lot, in order of entry."""

    def of_batch(self, batch_id: str) -> tuple[IncomeEntry, ...]:
        """What was entered at once, in order of entry."""

    def reversed_of(self, income_ids: Iterable[str]) -> frozenset[str]:
        """Return which of these entries a later one reverses."""

    def mark_paid(self, income_ids: Iterable[str], way: str, paid_at_utc: str) -> int:
        """Mark entries that are not paid yet; returns how many."""

    def remove(self, income_ids: Iterable[str]) -> None:
        """Take entries back (undo on the same day)."""


class PhotoRepository(Protocol):
    """Photos of persons who agreed to it, re-encoded small; no face template is ever kept."""

    def add(self, photo: Photo) -> None:
        """Store one."""

    def of(self, person_id: str) -> tuple[Photo, ...]:
        """Photos of a person, newest first."""

    def remove(self, photo_id: str) -> bool:
        """Forget one for good; True when there was one."""


class GroupChangeRepository(Protocol):
    """The history of groups, only ever added to."""

    def add(self, change: GroupChange) -> None:
        """Store the next one."""

    def of_group(self, group_id: str) -> tuple[GroupChange, ...]:
        """All changes of a group, oldest first."""
