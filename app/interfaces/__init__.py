"""Protocols by role: what services need from the store, the port, the paper room and the machine.

Every write goes through :class:`UnitOfWork`: leaving it without ``commit()`` rolls everything back.
"""

from __future__ import annotations

from app.interfaces.attachment_repositories import AttachmentRepository, FileGate
from app.interfaces.book_repositories import (
    LedgerRepository,
    NumberRepository,
    ReferenceRepository,
    SettingsRepository,
)
from app.interfaces.codes import CodeSealer, Fact, SignedCode
from app.interfaces.entry_repositories import UndoRepository
from app.interfaces.laptop_repositories import EvidenceRepository, LaptopRepository
from app.interfaces.machine import CancelFlag, Clock, KdfSettings, Progress, RandomSource
from app.interfaces.paper import DocumentRenderer, ListWriter, SpreadsheetReader
from app.interfaces.people_repositories import GroupRepository, PeopleRepository, PresenceRepository
from app.interfaces.port import Gateway, Greeting, MessageEncoder, PackVerifier, PersonDayWord, SubmitAnswer
from app.interfaces.register_repositories import (
    GroupChangeRepository,
    IncomeRepository,
    MergeRepository,
    OverrideRepository,
    PhotoRepository,
)
from app.interfaces.rule_repositories import RulePackRepository, WatchRepository
from app.interfaces.store import ReadQueries, Store, UnitOfWork
from app.interfaces.trade_repositories import (
    ContactRepository,
    LotRepository,
    ManifestRepository,
    OutboxRepository,
    PaperRepository,
    QuotaRepository,
    ReceiptRepository,
    RecordRepository,
)

__all__ = [
    "AttachmentRepository",
    "CancelFlag",
    "Clock",
    "CodeSealer",
    "ContactRepository",
    "DocumentRenderer",
    "EvidenceRepository",
    "Fact",
    "FileGate",
    "Gateway",
    "Greeting",
    "GroupChangeRepository",
    "GroupRepository",
    "IncomeRepository",
    "KdfSettings",
    "LaptopRepository",
    "LedgerRepository",
    "ListWriter",
    "LotRepository",
    "ManifestRepository",
    "MergeRepository",
    "MessageEncoder",
    "NumberRepository",
    "OutboxRepository",
    "OverrideRepository",
    "PackVerifier",
    "PaperRepository",
    "PeopleRepository",
    "PersonDayWord",
    "PhotoRepository",
    "PresenceRepository",
    "Progress",
    "QuotaRepository",
    "RandomSource",
    "ReadQueries",
    "ReceiptRepository",
    "RecordRepository",
    "ReferenceRepository",
    "RulePackRepository",
    "SettingsRepository",
    "SignedCode",
    "SpreadsheetReader",
    "Store",
    "SubmitAnswer",
    "UndoRepository",
    "UnitOfWork",
    "WatchRepository",
]
