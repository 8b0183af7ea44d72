"""Repositories of the market's books: ledger, numbers, settings, rule packs, reference tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from app.domain.ledger import LedgerEntry, Plain
from app.domain.numbering import DeviceIdentity
from app.domain.reference import Crossing, Goods, TariffLine
from app.domain.rules import RulePack


class LedgerRepository(Protocol):
    """The chain. Rows are only ever added."""

    def append(self, kind: str, body: Mapping[str, Plain], actor: str, at: datetime) -> LedgerEntry:
        """Add the next link of this device's epoch."""

    def entries(self, after: int, limit: int) -> tuple[LedgerEntry, ...]:
        """Links of the present epoch after a sequence number, in order (epochs before: see ReadQueries.check)."""


class NumberRepository(Protocol):
    """Counters of this device and epoch."""

    def identity(self) -> DeviceIdentity:
        """Return point, device and present epoch."""

    def take(self, day_on: date, count: int) -> range:
        """Reserve the next ``count`` numbers of the day."""

    def next_sequence(self, count: int = 1) -> range:
        """Reserve device sequence numbers (order of records and messages, never reset within an epoch)."""

    def start_epoch(self, point: str, device: str, reason: str, actor: str, at: datetime) -> DeviceIdentity:
        """Begin a new epoch (changed device, restore); writes the ledger entry ``epoch.started`` itself.

        Its body names the epoch, sequence and hash where the chain before ended; ``reason`` is a code or typed text.
        """


class SettingsRepository(Protocol):
    """Small named plain values of the market: point, crossing, office side, language, port, PIN seals, drafts."""

    def get(self, name: str) -> Any:  # noqa: ANN401 - plain JSON values
        """Return a value, or None."""

    def put(self, name: str, value: Any) -> None:  # noqa: ANN401 - plain JSON values
        """Store a plain JSON value under a name (None removes it)."""


class RulePackRepository(Protocol):
    """Signed packs as received."""

    def add(self, pack: RulePack, envelope: bytes, key_id: str, added_at: datetime) -> None:
        """Store a verified pack. Raises UserError ``rules.version_not_newer`` for a lower or equal version."""

    def in_force(self, day_on: date) -> RulePack | None:
        """Return the newest pack valid on a day."""

    def get(self, pack_id: str, version: int) -> RulePack | None:
        """Return one stored pack, or None."""


class ReferenceRepository(Protocol):
    """Goods, crossings and tariff lines in the store, with search keys."""

    def load(self, goods: Sequence[Goods], crossings: Sequence[Crossing], lines: Sequence[TariffLine]) -> None:
        """Insert or replace reference rows (seed and import)."""

    def goods(self, goods_id: str) -> Goods | None:
        """Return a goods entry, or None."""

    def crossing(self, crossing_id: str) -> Crossing | None:
        """Return a crossing, or None."""

    def crossings(self) -> tuple[Crossing, ...]:
        """All crossings and lanes, by parent and name."""
