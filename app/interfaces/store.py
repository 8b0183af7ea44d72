"""One transaction, the read side made for screens, and the open store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Any, Protocol, Self

from app import read_models as rm
from app.domain.people import Person
from app.domain.reference import TariffLine
from app.domain.rules import RulePack
from app.domain.undo_step import DeclaredPrice
from app.domain.watch_list import WatchEntry
from app.interfaces.attachment_repositories import AttachmentRepository
from app.interfaces.book_repositories import (
    LedgerRepository,
    NumberRepository,
    ReferenceRepository,
    SettingsRepository,
)
from app.interfaces.entry_repositories import UndoRepository
from app.interfaces.laptop_repositories import EvidenceRepository, LaptopRepository
from app.interfaces.machine import Progress
from app.interfaces.people_repositories import GroupRepository, PeopleRepository, PresenceRepository
from app.interfaces.register_repositories import (
    GroupChangeRepository,
    IncomeRepository,
    MergeRepository,
    OverrideRepository,
    PhotoRepository,
)
from app.interfaces.rule_repositories import RulePackRepository, WatchRepository
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


class UnitOfWork(Protocol):
    """One transaction. ``with store.unit_of_work() as uow: …; uow.commit()``."""

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

    def __enter__(self) -> Self:
        """Begin."""

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Roll back what was not committed."""

    def commit(self) -> None:
        """Make it durable; when this returns, it survives kill and power cut."""


class ReadQueries(Protocol):
    """Reading for screens and papers: small frozen rows, keyset pages, no transaction left open, never waiting."""

    def setting(self, name: str) -> Any:  # noqa: ANN401 - plain JSON values
        """Return a settings value as committed, or None."""

    def latest_wall(self, after_key: int) -> datetime | None:
        """Return the latest stamp of the ledger's links whose key is above ``after_key``, as committed."""

    def rules_in_force(self, day_on: date, side: str | None = None) -> RulePack | None:
        """Return the committed pack of a side (without one the market's own) valid on a day that was added last."""

    def rule_pack(self, pack_id: str, version: int) -> RulePack | None:
        """Return one committed pack: what a record's stamp names."""

    def rule_offers(self) -> tuple[rm.RuleOffer, ...]:
        """What the port offers and nobody took yet."""

    def watch_hits(self, day_on: date) -> tuple[rm.WatchHit, ...]:
        """Released records of a day that are on a stop or recall list, in the order of coming."""

    def watch_shares(self, entry: WatchEntry, limit: int = 1000) -> rm.WatchShares:
        """All records that stand and that an entry names, with their sums; rows newest first up to a limit."""

    def watch_page(self, entry: WatchEntry, before: int | None = None, limit: int = 1000) -> tuple[rm.RecordRow, ...]:
        """The newest records that stand and that an entry names, below an order key (keyset)."""

    def badge(self, now: datetime) -> rm.Badge:
        """Counts and ages for the sync badge."""

    def records(self, query: rm.RecordsQuery) -> tuple[rm.RecordRow, ...]:
        """One keyset page of records, newest first."""

    def record_counts(self, query: rm.RecordsQuery) -> dict[str, int]:
        """Counts per display status over the whole query (not the page), and ``total``."""

    def record_count(self, query: rm.RecordsQuery) -> int:
        """Number of records of a query."""

    def record_page(self, query: rm.RecordsQuery, page: int, size: int) -> tuple[rm.RecordRow, ...]:
        """Page number ``page`` (0-based), by anchors where they are known, for the scrolling list."""

    def record_detail(self, local_reference: str) -> rm.RecordDetail | None:
        """Everything about one record: versions, messages, receipts, history."""

    def lots(self, day_on: date | None, limit: int = 200) -> tuple[rm.LotRow, ...]:
        """Lots of a day (or the newest), newest first."""

    def presence(self, day_on: date) -> tuple[rm.PresenceRow, ...]:
        """Presence list of a day in order of coming."""

    def people(self, text: str, day_on: date, limit: int = 50, group_id: str | None = None) -> tuple[rm.PersonRow, ...]:
        """Search: Chinese name, pinyin initials, unaccented Vietnamese, ID tail; empty text = first by name.

        Groups and marks like "expired" are those of the day.
        """

    def same_names(self, limit: int) -> tuple[tuple[Person, Person], ...]:
        """Pairs of persons, none of them merged, whose names sort alike and who share birth, phone or number end."""

    def records_of(self, person_id: str) -> int:
        """Number of records of this very person id, merged ones not counted in."""

    def person_sums(self, person_id: str, first_on: date | None, last_on: date) -> rm.ShareSums:
        """Add up a person's standing records of some days, those of merged persons counted in."""

    def share_turns(self, person_ids: Sequence[str], first_on: date, last_on: date) -> dict[str, rm.ShareTurns]:
        """Count the standing records of many persons in some days, and up to the last day; none: not in the answer.

        Records of persons merged into one of them are counted in. One query, however many persons.
        """

    def person_goods(self, person_id: str, first_on: date, last_on: date) -> tuple[rm.GoodsTotal, ...]:
        """Add up a person's standing records of some days by goods, the most valuable first."""

    def proof_counts(self, first_on: date, last_on: date) -> tuple[rm.ProofCount, ...]:
        """Presences and standing records of some days by level of identity proof."""

    def groups(self, day_on: date) -> tuple[rm.GroupRow, ...]:
        """All groups with member and present counts."""

    def members(self, group_id: str, day_on: date) -> tuple[rm.MemberRow, ...]:
        """Members of a group, with dates, papers and presence."""

    def goods(self, text: str, direction: str | None, limit: int = 50) -> tuple[rm.GoodsRow, ...]:
        """Search goods by zh, pinyin initials, full pinyin, unaccented vi (đ→d), en, HS code."""

    def goods_lately(self, limit: int = 9) -> tuple[str, ...]:
        """Ids of the goods declared last, newest first, each once."""

    def declared_prices(self, goods_id: str, counterpart: str = "", limit: int = 20) -> tuple[DeclaredPrice, ...]:
        """Prices declared for goods, those that hold first, then the newest first; of one counterpart when named."""

    def tariff_lines(self, text: str, list_id: str, limit: int = 50) -> tuple[TariffLine, ...]:
        """Search the HS-6 or AHTN-8 lists by code or words."""

    def to_mend(self, limit: int = 200) -> tuple[rm.RecordRow, ...]:
        """Returned, quarantined and excessive records that nobody has mended yet, oldest first."""

    def day_summary(self, day_on: date) -> rm.DaySummary:
        """The figures of the day-end slip."""

    def rule_packs(self) -> tuple[rm.RulePackRow, ...]:
        """Stored packs, newest first."""

    def contacts(self, limit: int = 20) -> tuple[rm.ContactRow, ...]:
        """Last tries to reach the port, newest first."""

    def quantities(self) -> dict[str, int]:
        """Row counts: people, groups, records, messages, receipts, ledger."""

    def check(self, progress: Progress | None = None) -> rm.CheckReport:
        """Whole check: library, file, chain of every epoch, outbox and ledger agreement, quota sums."""


class Store(Protocol):
    """An open store."""

    def unit_of_work(self) -> UnitOfWork:
        """Begin a unit of work (write)."""

    def reading(self) -> ReadQueries:
        """Return the read side."""

    def close(self) -> None:
        """Close files; safe to call twice."""
