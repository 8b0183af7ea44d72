"""Store, port, paper and services put together; imported only when a market is opened."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial

import resources
from app.bootstrap.late_renderer import LateListWriter, LateRenderer, LateSlipRenderer, LateSlipSender
from app.bootstrap.seeding import shipped_office_keys
from app.documents.checking.reader import ChildPaperReader
from app.events import Events
from app.gateway.wire import PracticeEncoder
from app.imports.attachment_reader import ChildFileGate
from app.imports.photo_reader import ChildPhotoShrinker
from app.imports.reader import ChildReader
from app.interfaces import Clock, Gateway, RandomSource, Store
from app.sealing import ReceiptVerifier, SignedPacks
from app.sealing.short_codes import ShortCodes
from app.services.attachments import AttachmentService
from app.services.baskets import BasketService
from app.services.bundle import Services
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
from app.services.lot_hand import HandShares
from app.services.lots import LotService
from app.services.market import MarketService
from app.services.member_import import MemberImport
from app.services.paper_choices import PaperChoiceService
from app.services.paper_seals import SealingRenderer
from app.services.paste_lists import paste_lists
from app.services.pasting import PasteService
from app.services.people import PeopleService
from app.services.presence import PresenceService
from app.services.quota import QuotaService
from app.services.quota_exceptions import ExceptionService
from app.services.records import RecordService
from app.services.reference_data import ReferenceService
from app.services.register import register_of, register_takers
from app.services.reports import ReportService
from app.services.rule_packs import RulePackService
from app.services.slips import SlipParts, SlipService
from app.services.sync import SyncService
from app.services.undoing import UndoService, takers_of
from app.services.verifying import VerifyService
from app.services.watch import WatchService
from app.settings import Settings


@dataclass(frozen=True, slots=True)
class Machine:
    """Time and chance of one run."""

    clock: Clock
    random: RandomSource


def services_on(settings: Settings, store: Store, machine: Machine) -> Services:
    """Build every service on an open store; the pinned port, if any, is found again."""
    context = _context(store, machine)
    market = MarketService(context, partial(_gateway, settings.stall_timeout_s))
    market.reconnect()
    lots, presence, member_import = LotService(context), PresenceService(context), MemberImport(context)
    baskets = BasketService(context, presence)
    people, reference = PeopleService(context), ReferenceService(context)
    reports, evidence = ReportService(context), EvidenceService(context)
    register = register_of(context, people, ChildPhotoShrinker())
    return Services(
        context=context,
        market=market,
        people=people,
        register=register,
        member_import=member_import,
        presence=presence,
        lots=lots,
        records=RecordService(context),
        sync=SyncService(context),
        documents=DocumentService(context),
        reports=reports,
        reference=reference,
        drafts=DraftService(context),
        inputs=InputSettings(context),
        paper_choices=PaperChoiceService(context),
        baskets=baskets,
        goods=GoodsRegister(context),
        undo=UndoService(
            context,
            {
                **takers_of(context, lots, baskets, presence, member_import),
                **register_takers(register, people),
            },
        ),
        laptops=LaptopService(context),
        evidence=evidence,
        verify=VerifyService(context, ChildPaperReader()),
        slips=SlipService(context, SlipParts(LateSlipRenderer(), LateSlipSender(), reports, evidence)),
        attachments=AttachmentService(context, ChildFileGate(), attachment_kinds()),
        clock=ClockService(context),
        rules=RulePackService(context),
        watch=WatchService(context),
        hints=HintService(context),
        pasting=PasteService(paste_lists(member_import, reference, HandShares(context))),
        exports=ExportService(context, lots, LateListWriter()),
        quota=QuotaService(context),
        hand_over=HandOverService(context),
        exceptions=ExceptionService(context),
        excess=ExcessService(context),
    )


def _context(store: Store, machine: Machine) -> ServiceContext:
    """What every service holds; the papers it draws are sealed."""
    unsealed = ServiceContext(
        store=store,
        clock=machine.clock,
        random=machine.random,
        events=Events(),
        encoder=PracticeEncoder(),
        verifier=SignedPacks(shipped_office_keys()),
        renderer=LateRenderer(),
        reader=ChildReader(),
        codes=ShortCodes(),
    )
    return replace(unsealed, renderer=SealingRenderer(unsealed))


def attachment_kinds() -> frozenset[str]:
    """Return the codes of the kinds of attached papers."""
    return frozenset(row["code"] for row in resources.read_json("reference/attachment_kinds.json"))


def _gateway(stall_timeout_s: int, url: str, key_b64: str, key_id: str) -> Gateway:
    from app.gateway.client import HttpGateway  # late: a market without a port needs no network library

    return HttpGateway(url, ReceiptVerifier({key_id: key_b64}), stall_timeout_s=stall_timeout_s)
