"""What a migration step is."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Step:
    """One numbered change of the store's form: SQL statements run in one transaction."""

    number: int
    statements: tuple[str, ...]
