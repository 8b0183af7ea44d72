"""Ready-made domain values and a ready market in memory; every test names only what it is about."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from fractions import Fraction
from itertools import count
from typing import Any

from app.domain.groups import Entrustment, Group, Membership, Presence
from app.domain.invented import residents
from app.domain.localized_text import LocalizedText
from app.domain.lot_checks import LotFacts
from app.domain.lot_draft import LineDraft, LotDraft
from app.domain.people import DocumentKind, IdentityDocument, Party, Person
from app.domain.quantities import Rate
from app.domain.reference import Crossing, Goods
from app.domain.rule_reading import pack_from_plain
from app.domain.rules import RulePack
from app.domain.trade import Lot
from app.events import Event, Events
from app.interfaces import Store
from app.sealing.short_codes import ShortCodes
from app.services.context import MARKET_SETTING, ActorBox, ServiceContext
from app.services.lots import LotService
from app.services.records import RecordService
from tests.helpers.clock import FakeClock

TODAY = date(2026, 11, 23)
SELLER = Party("Tập Văn Bán", "vn_cccd", "020085000123", "Đồng Đăng, Lạng Sơn", "VN")
GROUP = Group("grp-1", "G01", "练习第一互助组")
VND = Rate("VND", Fraction(3480), TODAY, "practice rate")


def goods(goods_id: str = "DRAGON", **changes: Any) -> Goods:
    """A goods entry: dragon fruit by mass, unless told otherwise."""
    entry = Goods(
        goods_id=goods_id,
        name=LocalizedText("火龙果", "Thanh long", "Dragon fruit"),
        direction="import",
        group="fruit",
        hs6="081090",
        cn_hs8="08109080",
        vn_hs8="08109092",
        unit="g",
        unit_code="KGM",
        origin="VN",
        limit_group=None,
        controls="",
        trust="own_knowledge",
        source="test",
    )
    return replace(entry, **changes)


DRAGON = goods()
RICE = goods("RICE", name=LocalizedText("大米", "Gạo", "Rice"), hs6="100630", limit_group="RICE")
CASHEW = goods("CASHEW-K", name=LocalizedText("腰果仁", "Nhân hạt điều", "Cashew kernels"), hs6="080132")
CRATE = goods("CRATE", name=LocalizedText("木箱", "Thùng gỗ", "Crate"), hs6="441510", unit="piece", unit_code="NMB")
REGISTER = {entry.goods_id: entry for entry in (DRAGON, RICE, CASHEW, CRATE)}
CROSSING = Crossing("YYG", LocalizedText("友谊关", "Hữu Nghị"), "", "road", "", "", "7208", "", "unknown", "t", "s")


def rule_row(code: str, value: Any, rule_id: str = "R-TEST", **changes: Any) -> dict[str, Any]:
    """One rule of a pack as plain data."""
    row = {"rule_id": rule_id, "code": code, "value": value, "valid_from": "2020-01-01", "source": "test"}
    return {**row, **changes}


def ban_row(rule_id: str, prefixes: list[str], direction: str = "both") -> dict[str, Any]:
    """One ban of a pack as plain data."""
    row = {"rule_id": rule_id, "hs_prefixes": prefixes, "names": {"zh": "样"}, "valid_from": "2020-01-01"}
    return {**row, "source": "test", "direction": direction}


def pack_plain(*rules: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """A pack as plain data: 8000 yuan, rice 50 kg, all switches on; ``rules`` replace those of the same code."""
    usual = (
        rule_row("value_limit", 800_000, "R-CN-10"),
        rule_row("consent_required", True, "R-CN-16"),
        rule_row("entrustment_required", True, "R-CN-35"),
        rule_row("present_only", True, "R-PORT-01"),
        rule_row("undo_window_minutes", 30, "R-PORT-02"),
        rule_row("allowed_origins", ["VN"], "R-CN-27"),
    )
    told = {rule["code"] for rule in rules}
    rice = {"limit_group": "RICE", "limit_g": 50_000, "hs_prefixes": ["1006"], "names": {"zh": "稻谷和大米"}}
    plain = {
        "format": "bianmao-rules-1",
        "pack_id": "TEST",
        "version": 1,
        "issued_by": "练习办公室",
        "practice": True,
        "valid_from": "2020-01-01",
        "valid_to": None,
        "rules": [*(rule for rule in usual if rule["code"] not in told), *rules],
        "limits": [{**rice, "rule_id": "R-CN-21", "valid_from": "2020-01-01", "source": "test"}],
        "prohibited": [ban_row("R-CN-24", ["0507"]), ban_row("R-CN-23", ["4402"], "export")],
        "not_exempt": [ban_row("R-CN-21", ["2402"], "import")],
        "out_of_scope": [ban_row("R-CN-20", ["4001"], "import")],
        "export_duty": [ban_row("R-CN-23", ["7601"], "export")],
    }
    return {**plain, **changes}


def pack(*rules: dict[str, Any], **changes: Any) -> RulePack:
    """The pack of :func:`pack_plain` as a value."""
    return pack_from_plain(pack_plain(*rules, **changes))


def line(goods_id: str = "DRAGON", net_g: int = 600_000, price: int = 500, **changes: Any) -> LineDraft:
    """A goods line: 600 kg at 5.00 yuan a kilogram."""
    return replace(LineDraft(goods_id, net_g=net_g, unit_price_minor=price), **changes)


def lot_draft(*lines: LineDraft, **changes: Any) -> LotDraft:
    """A truck that has nothing wrong with it."""
    draft = LotDraft(
        direction="import",
        counterpart=SELLER,
        lines=lines or (line(),),
        plate_cn="桂F00001",
        plate_vn="12C00012",
        crossing_id="YYG",
        group_id=GROUP.group_id,
    )
    return replace(draft, **changes)


def facts(rules: RulePack | None = None, crossing_known: bool = True, **more_goods: Goods) -> LotFacts:
    """What lot checks look things up in."""
    return LotFacts({**REGISTER, **more_goods}, crossing_known, rules or pack(), TODAY)


def people(how_many: int) -> list[Person]:
    """Invented residents with right check digits, ``p-001`` and on."""
    return [
        Person(
            person_id=f"p-{number:03d}",
            name=each.name,
            document=IdentityDocument(DocumentKind.PRC_ID, each.number, date(2036, 1, 1)),
        )
        for number, each in enumerate(residents(7, how_many, TODAY), start=1)
    ]


class CountedRandom:
    """Bytes that never repeat and are the same in every run."""

    def __init__(self) -> None:
        self._next = count(1)

    def token(self, size: int) -> bytes:
        return next(self._next).to_bytes(size, "big")


class RecordingRenderer:
    """Stands at the edge of the paper room: keeps the facts it was given, draws one page a record."""

    def __init__(self) -> None:
        self.drawn: list[tuple[str, Any]] = []

    def lot_paper(self, kind: str, given: Any, languages: tuple[str, str]) -> bytes:
        self.drawn.append((kind, given))
        return b"%PDF /Type /Pages /Type /Page "

    def record_paper(self, kind: str, given: Any, languages: Any, progress: Any = None, cancel: Any = None) -> bytes:
        self.drawn.append((kind, given))
        return b"%PDF /Type /Pages " + b"/Type /Page " * len(given)

    def form_paper(self, given: Any, languages: tuple[str, str]) -> bytes:
        self.drawn.append((given.kind, given))
        return b"%PDF /Type /Page "

    def evidence_slip(self, given: Any, languages: tuple[str, str]) -> bytes:
        self.drawn.append(("USED", given))
        return b"%PDF /Type /Page "

    def day_end_paper(self, given: Any, languages: tuple[str, str]) -> bytes:
        self.drawn.append(("D26", given))
        return b"%PDF /Type /Page "


@dataclass
class Market:
    """A market in memory with its services; ``told`` are the events published."""

    context: ServiceContext
    clock: FakeClock
    renderer: RecordingRenderer
    lots: LotService
    records: RecordService
    people: list[Person]
    told: list[Event]

    @property
    def store(self) -> Store:
        return self.context.store

    def arrive(self, *numbers: int, evidence: str = "card") -> None:
        """Let residents of these numbers come today."""
        with self.store.unit_of_work() as uow:
            today = self.context.today(uow)
            for number in numbers:
                person_id = self.people[number - 1].person_id
                at = self.clock.now().isoformat()
                place = uow.presence.next_sequence(today)
                uow.presence.add(Presence(today, person_id, place, at, evidence, GROUP.group_id))
            uow.commit()

    def take_rules(self, *rules: dict[str, Any], version: int = 2, **changes: Any) -> None:
        """Take a newer pack in."""
        with self.store.unit_of_work() as uow:
            plain = pack_plain(*rules, version=version, **changes)
            uow.rules.add(pack_from_plain(plain), b"{}", "key", self.clock.now())
            uow.commit()

    def ready_lot(self, *lines: LineDraft, **changes: Any) -> Lot:
        """A lot split over those present and confirmed by card."""
        lot = self.lots.save(lot_draft(*lines, **changes))
        self.lots.split(lot.lot_ref)
        return self.lots.confirm(lot.lot_ref, "card").lot

    def finalised(self, *lines: LineDraft, **changes: Any) -> tuple[str, ...]:
        """Record references of a finalised lot."""
        return self.lots.finalise(self.ready_lot(*lines, **changes).lot_ref).record_refs


def market_in(store: Store, encoder: Any, members: int = 6, here: int = 4, at: datetime | None = None) -> Market:
    """Fill a store: rules, goods, a group of ``members`` entrusted residents; the first ``here`` came by card."""
    clock, events, told = FakeClock(at or datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC)), Events(), list[Event]()
    events.subscribe(told.append)
    renderer = RecordingRenderer()
    context = ServiceContext(
        store=store,
        clock=clock,
        random=CountedRandom(),
        events=events,
        encoder=encoder,
        verifier=None,  # type: ignore[arg-type]
        renderer=renderer,
        reader=None,  # type: ignore[arg-type]
        codes=ShortCodes(),
        actor=ActorBox("练习员"),
    )
    market = Market(context, clock, renderer, LotService(context), RecordService(context), people(members), told)
    with store.unit_of_work() as uow:
        here_is = {"side": "CN", "point_name": "练习互市点", "crossing_id": "YYG", "practice": True}
        uow.settings.put(MARKET_SETTING, here_is)
        uow.reference.load(tuple(REGISTER.values()), (CROSSING,), ())
        uow.groups.add(GROUP)
        for number, person in enumerate(market.people, start=1):
            uow.people.add(person)
            uow.groups.add_membership(Membership(GROUP.group_id, person.person_id, date(2026, 1, 1)))
            end = date(2027, 1, 1)
            uow.groups.add_entrustment(
                Entrustment(f"e-{number}", person.person_id, GROUP.group_id, date(2026, 1, 1), end)
            )
        uow.commit()
    market.take_rules(version=1)
    market.arrive(*range(1, here + 1))
    return market
