"""Repositories of the market's books: ledger, numbers, settings, reference tables."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any, Protocol

from app.domain.ledger import LedgerEntry, Plain
from app.domain.numbering import DeviceIdentity
from app.domain.reference import Crossing, Goods, TariffLine


class LedgerRepository(Protocol):
    """The chain. Rows are only ever added."""

    def append(self, kind: str, body: Mapping[str, Plain], actor: str, at: datetime) -> LedgerEntry:
        """Add the next link of this device's epoch."""

    def entries(self, after: int, limit: int) -> tuple[LedgerEntry, ...]:
        """Links of the present epoch after a sequence number, in order (epochs before: see ReadQueries.check)."""

    def head_key(self) -> int:
        """Return the key of the newest link of all epochs; keys grow with time, 0 when there is none."""

    def latest_wall(self, after_key: int) -> datetime | None:
        """Return the latest stamp of the links, of all epochs, whose key is above ``after_key``; None without any."""


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


class ReferenceRepository(Protocol):
    """Goods, crossings and tariff lines in the store, with search keys."""

    def load(self, goods: Sequence[Goods], crossings: Sequence[Crossing], lines: Sequence[TariffLine]) -> None:
        """Insert or replace reference rows (seed and import)."""

    def remove_goods(self, goods_ids: Sequence[str]) -> None:
        """Take goods out of the register (an import taken back); records keep what they say of them."""

    def goods(self, goods_id: str) -> Goods | None:
        """Return a goods entry, or None."""

    def crossing(self, crossing_id: str) -> Crossing | None:
        """Return a crossing, or None."""

    def crossings(self) -> tuple[Crossing, ...]:
        """All crossings and lanes, by parent and name."""
