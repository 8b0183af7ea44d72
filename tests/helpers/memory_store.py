"""A store in plain dictionaries, proven equal to the real one by tests/contract; rollback by copy."""

from __future__ import annotations

from typing import Any, Self

from app.domain.numbering import DeviceIdentity
from app.interfaces import Clock
from tests.helpers import memory_register as register
from tests.helpers import memory_repositories as parts
from tests.helpers.clock import FakeClock
from tests.helpers.memory_attachments import Attachments
from tests.helpers.memory_entry import UndoSteps
from tests.helpers.memory_laptops import EvidenceTable, Laptops
from tests.helpers.memory_manifests import Manifests
from tests.helpers.memory_queries import MemoryQueries
from tests.helpers.memory_repositories import Rows
from tests.helpers.memory_rules import Packs, WatchLists

FIRST_EPOCH = "K3QX"


class MemoryUnitOfWork:
    """Works on a copy; ``commit()`` puts the copy in place."""

    def __init__(self, store: MemoryStore) -> None:
        self._store = store

    def __enter__(self) -> Self:
        if self._store.is_open:
            raise RuntimeError("a unit of work was begun inside another one")
        self._store.is_open = True
        self._rows = rows = self._store.rows.copied()
        clock = self._store.clock
        self.people: Any = parts.People(rows, clock)
        self.groups: Any = parts.Groups(rows, clock)
        self.presence: Any = parts.PresenceList(rows, clock)
        self.lots: Any = parts.Lots(rows, clock)
        self.records: Any = parts.Records(rows, clock)
        self.outbox: Any = parts.Outbox(rows, clock)
        self.receipts: Any = parts.Receipts(rows, clock)
        self.quota: Any = parts.Quota(rows, clock)
        self.ledger: Any = parts.Ledger(rows, clock)
        self.numbers: Any = parts.Numbers(rows, clock)
        self.settings: Any = parts.SettingsTable(rows, clock)
        self.rules: Any = Packs(rows, clock)
        self.watch: Any = WatchLists(rows, clock)
        self.reference: Any = parts.Reference(rows, clock)
        self.contacts: Any = parts.Contacts(rows, clock)
        self.papers: Any = parts.Papers(rows, clock)
        self.merges: Any = register.Merges(rows, clock)
        self.overrides: Any = register.Overrides(rows, clock)
        self.income: Any = register.Income(rows, clock)
        self.photos: Any = register.Photos(rows, clock)
        self.group_changes: Any = register.GroupChanges(rows, clock)
        self.laptops: Any = Laptops(rows, clock)
        self.evidence: Any = EvidenceTable(rows, clock)
        self.undo: Any = UndoSteps(rows, clock)
        self.manifests: Any = Manifests(rows, clock)
        self.attachments: Any = Attachments(rows, clock)
        return self

    def __exit__(self, *_: object) -> None:
        self._store.is_open = False

    def commit(self) -> None:
        self._store.rows = self._rows.copied()


class MemoryStore:
    """Follows `app.interfaces.Store`. Begins in the epoch ``K3QX`` with an empty chain."""

    def __init__(self, point: str = "GX01", device: str = "07", clock: Clock | None = None) -> None:
        self.clock = clock or FakeClock()
        self.rows = Rows()
        self.is_open = False
        self.rows.epochs.append(DeviceIdentity(point, device, FIRST_EPOCH))

    def unit_of_work(self) -> MemoryUnitOfWork:
        return MemoryUnitOfWork(self)

    def reading(self) -> MemoryQueries:
        return MemoryQueries(self)

    def close(self) -> None:
        """Nothing to close."""
