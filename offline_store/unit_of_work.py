"""One transaction over all repositories; leaving it without ``commit()`` rolls back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from types import TracebackType
from typing import Self

from sqlalchemy.engine import Engine

from app.interfaces import (
    AttachmentRepository,
    ContactRepository,
    EvidenceRepository,
    GroupChangeRepository,
    GroupRepository,
    IncomeRepository,
    LaptopRepository,
    LedgerRepository,
    LotRepository,
    ManifestRepository,
    MergeRepository,
    NumberRepository,
    OutboxRepository,
    OverrideRepository,
    PaperRepository,
    PeopleRepository,
    PhotoRepository,
    PresenceRepository,
    QuotaRepository,
    ReceiptRepository,
    RecordRepository,
    ReferenceRepository,
    RulePackRepository,
    SettingsRepository,
    UndoRepository,
    WatchRepository,
)
from offline_store.repositories.attachments import SqlAttachments
from offline_store.repositories.delivery import SqlContacts, SqlOutbox, SqlReceipts
from offline_store.repositories.entry import SqlUndoSteps
from offline_store.repositories.groups import SqlGroups, SqlPresence
from offline_store.repositories.laptops import SqlEvidence, SqlLaptops
from offline_store.repositories.ledger import SqlLedger, SqlNumbers
from offline_store.repositories.manifests import SqlManifests
from offline_store.repositories.market import SqlPapers, SqlSettings
from offline_store.repositories.people import SqlPeople
from offline_store.repositories.quota import SqlQuota
from offline_store.repositories.reference import SqlReference
from offline_store.repositories.register import SqlGroupChanges, SqlIncome, SqlMerges, SqlOverrides, SqlPhotos
from offline_store.repositories.rules import SqlRulePacks
from offline_store.repositories.session import Session, StoreFacts
from offline_store.repositories.trade import SqlLots, SqlRecords
from offline_store.repositories.watch import SqlWatchLists


class WriteTurn:
    """Lets one unit of work at a time write; the next waits its turn instead of failing as busy."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._owner: int | None = None

    def take(self) -> None:
        """Wait for the turn. A unit of work inside another one would wait for ever: that is a bug."""
        if self._owner == threading.get_ident():
            raise RuntimeError("a unit of work was begun inside another one")
        self._lock.acquire()
        self._owner = threading.get_ident()

    def give_back(self) -> None:
        """Let the next one write."""
        self._owner = None
        self._lock.release()


class SqlUnitOfWork:
    """See :class:`app.interfaces.UnitOfWork`. Use once: ``with store.unit_of_work() as uow: …; uow.commit()``."""

    people: PeopleRepository
    groups: GroupRepository
    presence: PresenceRepository
    lots: LotRepository
    records: RecordRepository
    outbox: OutboxRepository
    receipts: ReceiptRepository
    quota: QuotaRepository
    ledger: LedgerRepository
    numbers: NumberRepository
    settings: SettingsRepository
    rules: RulePackRepository
    watch: WatchRepository
    reference: ReferenceRepository
    contacts: ContactRepository
    papers: PaperRepository
    laptops: LaptopRepository
    evidence: EvidenceRepository
    merges: MergeRepository
    overrides: OverrideRepository
    income: IncomeRepository
    photos: PhotoRepository
    group_changes: GroupChangeRepository
    undo: UndoRepository
    manifests: ManifestRepository
    attachments: AttachmentRepository

    def __init__(
        self, engine: Engine, facts: StoreFacts, turn: WriteTurn, committed: Callable[[Session], None]
    ) -> None:
        self._engine = engine
        self._facts = facts
        self._turn = turn
        self._committed = committed
        self._session: Session | None = None

    def __enter__(self) -> Self:
        """Wait for the turn, begin, and make the repositories."""
        self._turn.take()
        try:
            connection = self._engine.connect()
            try:
                connection.begin()
            except BaseException:
                connection.close()
                raise
        except BaseException:
            self._turn.give_back()
            raise
        self._session = Session(connection, self._facts)
        self._open_repositories(self._session)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Roll back what was not committed."""
        session, self._session = self._session, None
        if session is None:
            return
        try:
            session.connection.close()
        finally:
            self._turn.give_back()

    def commit(self) -> None:
        """Make it durable; when this returns, it survives kill and power cut. What follows is a new transaction."""
        session = self._session
        if session is None:
            raise RuntimeError("commit outside of the unit of work")
        session.connection.commit()
        self._committed(session)
        session.given, session.touched = None, False

    def _open_repositories(self, session: Session) -> None:
        self.people = SqlPeople(session)
        self.groups = SqlGroups(session)
        self.presence = SqlPresence(session)
        self.lots = SqlLots(session)
        self.records = SqlRecords(session)
        self.outbox = SqlOutbox(session)
        self.receipts = SqlReceipts(session)
        self.quota = SqlQuota(session)
        ledger = SqlLedger(session)
        self.ledger = ledger
        self.numbers = SqlNumbers(session, ledger)
        self.settings = SqlSettings(session)
        self.rules = SqlRulePacks(session)
        self.watch = SqlWatchLists(session)
        self.reference = SqlReference(session)
        self.contacts = SqlContacts(session)
        self.papers = SqlPapers(session)
        self.laptops = SqlLaptops(session)
        self.evidence = SqlEvidence(session)
        self.merges = SqlMerges(session)
        self.overrides = SqlOverrides(session)
        self.income = SqlIncome(session)
        self.photos = SqlPhotos(session)
        self.group_changes = SqlGroupChanges(session)
        self.undo = SqlUndoSteps(session)
        self.manifests = SqlManifests(session)
        self.attachments = SqlAttachments(session)
