"""Repositories about other laptops: keys, cards and what they signed about persons' days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol

from app.domain.evidence import CarriedUse, Evidence
from app.domain.laptops import DeviceKey, KnownKey, Laptop


class LaptopRepository(Protocol):
    """Own keys, one an epoch, and the other laptops whose cards were taken in."""

    def own_key(self) -> DeviceKey | None:
        """Return the key of the present epoch, or None when none was made yet."""

    def keep_own_key(self, key: DeviceKey) -> None:
        """Keep the key of the present epoch; it is never replaced. ValueError when there is one."""

    def save(self, laptop: Laptop) -> None:
        """Insert or replace another laptop. A key it had before is withdrawn; so is its key when it is withdrawn."""

    def all(self) -> tuple[Laptop, ...]:
        """Other laptops by point and device, withdrawn ones too."""

    def keys(self) -> dict[str, KnownKey]:
        """Every key ever kept, by key id: those of this device in all its epochs, and those of other laptops."""


class EvidenceRepository(Protocol):
    """Signed statements of other laptops about persons' days."""

    def take(self, evidence: Evidence) -> bool:
        """Keep a statement; False when one of the same laptop, epoch, person and day is as new or newer."""

    def find(self, person_mark: str, day_on: date) -> tuple[Evidence, ...]:
        """Statements about a person's day."""

    def person_of(self, person_mark: str) -> str | None:
        """Return the id of the person of this register with that mark; reads all numbers, so not for loops."""

    def used(self, person_ids: Iterable[str], day_on: date) -> dict[str, CarriedUse]:
        """What papers say was used elsewhere, per person id; persons without a statement are left out."""
