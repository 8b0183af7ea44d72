"""Invented facts for papers: a lot of three kinds of goods split over any number of residents."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from fractions import Fraction

from app.domain.localized_text import LocalizedText
from app.domain.people import Party
from app.domain.quantities import Rate
from app.domain.trade import Consent, Direction, GoodsLine, Lot, RecordLine, RuleStamp, TradeRecord, Truck
from app.read_models import DayEndFacts, DaySummary, GoodsTotal, LotPaperFacts, RecordPaperFacts

DAY = date(2026, 11, 23)
MADE = datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC)
HEAD = "9f3ac01be47d52886f0d1c2b3a4958677889900aabbccddeeff0011223344556"
RATE = Rate("VND", Fraction(3480), DAY, "练习牌价 · Tỷ giá tập")
DRAGON = LocalizedText("火龙果", "Thanh long", "Dragon fruit")
CASHEW = LocalizedText("腰果仁", "Nhân hạt điều", "Cashew kernels")
RICE = LocalizedText("大米", "Gạo", "Rice")
POINT = LocalizedText("浦寨边民互市点", "Điểm trao đổi Pò Chài", "Puzhai")
CROSSING = LocalizedText("友谊关", "Hữu Nghị", "Youyi Guan")
SELLER = Party("Tập Nguyễn Thị Hoàng Phương", "vn_cccd", "020300000011", "12 Trần Hưng Đạo, Lạng Sơn", "VN")
WEIGHTS = (17, 10, 7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_CHINESE = "一二三四五六七八九十"
_NAMES = ("Tập Nguyễn Thị Hoàng Phương Thảo", "Tập Trần Đức Ưỡn", "练习阿依古丽·买买提", "Tập Đặng Hữu Nghị")
_GOODS = (
    (DRAGON, "081090", 600_500, 690_690, 25_000, "VND", None),
    (CASHEW, "080132", 2_125, 38_250, 62_640, "VND", None),
    (RICE, "100630", 50_000, 215_510, 15_000, "VND", "rice_50"),
)


def number(place: int) -> str:
    """An 18-digit number of the area never issued, with its right check digit."""
    body = f"45000019800101{place:03d}"
    total = sum(
        int(sign) * weight
        for sign, weight in zip(body, (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2), strict=True)
    )
    return body + "10X98765432"[total % 11]


def name(place: int) -> str:
    """Chinese names mostly, with a long or marked Vietnamese one now and then."""
    if place % 25 == 3:
        return _NAMES[place // 25 % len(_NAMES)]
    return "练习边民" + "".join(_CHINESE[int(sign) - 1] for sign in str(place))


def record(place: int, goods: int = 3, **changes: object) -> TradeRecord:
    """One resident's record; the quantities differ a little from one to the next."""
    lines = tuple(
        RecordLine(
            line_no=line_no,
            goods_id=f"G{line_no}",
            name=label,
            hs6=hs6,
            cn_hs8=f"{hs6}00",
            vn_hs8=f"{hs6}90",
            unit="g",
            unit_code="KGM",
            quantity=quantity + place,
            net_g=quantity + place,
            gross_g=quantity + place + 1_000,
            amount_fen=amount + place % 2,
            unit_price_minor=price,
            price_currency=currency,
            origin="VN",
            limit_group=group,
        )
        for line_no, (label, hs6, quantity, amount, price, currency, group) in enumerate(_GOODS[:goods], start=1)
    )
    made = TradeRecord(
        local_reference=f"YYG-07+K3QX-20261123-{place:04d}",
        lot_ref="YYG-07+K3QX-20261123-L0002",
        day_on=DAY,
        direction=Direction.IMPORT,
        person_id=f"p{place}",
        person_name=name(place),
        person_document=number(place),
        document_kind="prc_id",
        counterpart=SELLER,
        truck=Truck("桂A12345", "14C00007"),
        crossing_id="YYG",
        lane="",
        lines=lines,
        consent=_consent(place),
        entrustment_id="e1",
        rules=RuleStamp("practice-cn", 1, True),
        finalised_at=MADE,
        point="YYG",
        device="07",
        epoch="K3QX",
        sequence=place,
        group_id="g1",
        group_name="练习互助一组",
        rate=RATE,
        practice=True,
        value_left_before_fen=1_000_000 - place,
    )
    return replace(made, **changes)


def _consent(place: int) -> Consent | None:
    if place % 40 == 7:
        return Consent("typed", "2026-11-23T01:20:00Z", "本人在场口头确认 · có mặt xác nhận")
    return Consent("sheet", "2026-11-23T01:20:00Z", "7") if place % 10 == 4 else Consent("card", "2026-11-23T01:20:00Z")


def lot_facts(members: int = 3, goods: int = 3, rest: bool = True, **changes: object) -> LotPaperFacts:
    """A finalised lot over ``members``; what stays is 4.350 kg of the first goods."""
    records = tuple(record(place, goods) for place in range(1, members + 1))
    left = (_rest_line(),) if rest else ()
    lines = tuple(_goods_line(place, records, left) for place in range(goods))
    lot = Lot(
        lot_ref="YYG-07+K3QX-20261123-L0002",
        day_on=DAY,
        direction=Direction.IMPORT,
        counterpart=SELLER,
        truck=Truck("桂A12345", "14C00007"),
        crossing_id="YYG",
        lane="2",
        lines=lines,
        group_id="g1",
        rate=RATE,
        state="finalised",
        payment="bank",
    )
    facts = LotPaperFacts(
        lot=lot,
        records=records,
        rest=left,
        group_name="练习互助一组",
        point_name=POINT,
        crossing_name=CROSSING,
        leader_name="练习组长",
        made_at=MADE,
        practice=True,
        copy_no=1,
        head_hash=HEAD,
        statuses={each.local_reference: "packed" for each in records},
    )
    return replace(facts, **changes)


def _rest_line() -> GoodsLine:
    return GoodsLine(1, "G1", DRAGON, "081090", "g", 4_350, 4_350, 0, 4_350, 25_000, "VND", 3_125)


def _goods_line(place: int, records: tuple[TradeRecord, ...], rest: tuple[GoodsLine, ...]) -> GoodsLine:
    label, hs6, _, _, price, currency, group = _GOODS[place]
    parts = [each.lines[place] for each in records]
    kept = [line for line in rest if line.line_no == place + 1]
    grams = sum(part.quantity for part in parts) + sum(line.quantity for line in kept)
    fen = sum(part.amount_fen for part in parts) + sum(line.amount_fen for line in kept)
    return GoodsLine(
        place + 1, f"G{place + 1}", label, hs6, "g", grams, grams + 9_000, 9_000, grams, price, currency, fen,
        limit_group=group,
    )  # fmt: skip


def record_facts(place: int = 1, **changes: object) -> RecordPaperFacts:
    """One record's facts, packed and not yet sent."""
    facts = RecordPaperFacts(
        record=record(place),
        status="packed",
        remote_reference="",
        point_name=POINT,
        crossing_name=CROSSING,
        made_at=MADE,
        copy_no=1,
        head_hash=HEAD,
    )
    return replace(facts, **changes)


def day_facts(**changes: object) -> DayEndFacts:
    """A day with two kinds of goods, two records not sent and one to mend."""
    summary = DaySummary(
        day_on=DAY,
        made=300,
        accepted=297,
        released=120,
        waiting=2,
        to_mend=1,
        voided=0,
        mended=1,
        value_fen=283_335_450,
        net_g=195_787_500,
        lots=1,
        present=300,
        goods=(
            GoodsTotal("G1", DRAGON, "import", 180_150_000, 207_207_000, 300),
            GoodsTotal("G3", RICE, "import", 15_000_000, 64_653_000, 300),
        ),
        unsent=("YYG-07+K3QX-20261123-0299", "YYG-07+K3QX-20261123-0300"),
        returned=("YYG-07+K3QX-20261123-0017",),
        ledger_head=HEAD,
    )
    facts = DayEndFacts(
        summary=summary,
        point="YYG",
        device="07",
        point_name=POINT,
        crossing_name=CROSSING,
        made_at=MADE,
        practice=True,
        copy_no=1,
        head_hash=HEAD,
    )
    return replace(facts, **changes)
