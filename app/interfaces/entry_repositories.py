"""Repositories of quick entry: what can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from app.domain.undo_step import UndoStep


class UndoRepository(Protocol):
    """Steps that can be taken back; old ones are forgotten, the ledger keeps what happened."""

    def add(self, step: UndoStep) -> None:
        """Store a step (its ``step_key`` is given here)."""

    def since(self, at: datetime) -> Sequence[UndoStep]:
        """Steps done at or after a time that were not taken back, newest first."""

    def get(self, step_key: int) -> UndoStep | None:
        """Return a step, or None."""

    def take_back(self, step_key: int, at: datetime) -> None:
        """Mark a step as taken back."""

    def forget_of(self, kind: str, ref: str) -> None:
        """Drop the open steps of an object: it was taken back another way."""

    def forget_before(self, at: datetime) -> None:
        """Drop steps older than a time."""
