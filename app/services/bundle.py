"""Everything a person can do on one open store, in one value; and what first start asks."""

from __future__ import annotations

from dataclasses import dataclass
from types import TracebackType
from typing import Self

from app.events import Events
from app.interfaces import ReadQueries
from app.services.attachments import AttachmentService
from app.services.baskets import BasketService
from app.services.clock_watch import ClockService
from app.services.context import ServiceContext
from app.services.documents import DocumentService
from app.services.drafts import DraftService
from app.services.evidence import EvidenceService
from app.services.excess import ExcessService
from app.services.exports import ExportService
from app.services.goods_register import GoodsRegister
from app.services.hand_over import HandOverService
from app.services.hints import HintService
from app.services.input_settings import InputSettings
from app.services.laptops import LaptopService
from app.services.lots import LotService
from app.services.market import MarketService
from app.services.member_import import MemberImport
from app.services.paper_choices import PaperChoiceService
from app.services.pasting import PasteService
from app.services.people import PeopleService
from app.services.presence import PresenceService
from app.services.quota import QuotaService
from app.services.quota_exceptions import ExceptionService
from app.services.records import RecordService
from app.services.reference_data import ReferenceService
from app.services.register import Register
from app.services.reports import ReportService
from app.services.rule_packs import RulePackService
from app.services.slips import SlipService
from app.services.sync import SyncService
from app.services.undoing import UndoService
from app.services.verifying import VerifyService
from app.services.watch import WatchService


@dataclass(frozen=True, slots=True)
class NewMarket:
    """What first start asks: where this store works and for whom."""

    point: str
    device: str
    side: str = "CN"
    crossing_id: str = ""
    office: str = ""
    point_name: str = ""
    language: str = "zh"
    practice: bool = False


@dataclass(frozen=True, slots=True)
class Services:
    """Everything a person can do, on one open store. Use as a context manager, or call :meth:`close`."""

    context: ServiceContext
    market: MarketService
    people: PeopleService
    member_import: MemberImport
    presence: PresenceService
    lots: LotService
    records: RecordService
    sync: SyncService
    documents: DocumentService
    reports: ReportService
    reference: ReferenceService
    drafts: DraftService
    inputs: InputSettings
    paper_choices: PaperChoiceService
    register: Register
    baskets: BasketService
    undo: UndoService
    goods: GoodsRegister
    laptops: LaptopService
    evidence: EvidenceService
    verify: VerifyService
    clock: ClockService
    rules: RulePackService
    watch: WatchService
    hints: HintService
    pasting: PasteService
    exports: ExportService
    quota: QuotaService
    hand_over: HandOverService
    exceptions: ExceptionService
    excess: ExcessService
    slips: SlipService
    attachments: AttachmentService

    @property
    def read(self) -> ReadQueries:
        """The read side of the store."""
        return self.context.store.reading()

    @property
    def events(self) -> Events:
        """Where listeners subscribe."""
        return self.context.events

    def close(self) -> None:
        """Close the store; safe to call twice."""
        self.context.store.close()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close the store."""
        self.close()


@dataclass(frozen=True, slots=True)
class MadeMarket:
    """A new market: its services and the recovery key, which is shown once and never stored."""

    services: Services
    recovery_key: str
