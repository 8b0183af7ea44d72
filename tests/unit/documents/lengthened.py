"""Papers as they are, with the longest data there may be in place of their own: names of sixty signs, great sums."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.paper_content import (
    Count,
    InWords,
    Mass,
    MemberLine,
    Money,
    Name,
    PaperContent,
    Several,
    Single,
    Text,
    Value,
)
from app.domain.people import Party
from app.domain.trade import Lot, TradeRecord, Truck
from app.read_models import DayEndFacts, LotPaperFacts, RecordPaperFacts
from tests.unit.documents.form_samples import LONG_GOODS, LONG_NAME

MOST_MINOR = 999_999_999_999
_ADDRESS = f"{LONG_NAME}, 123 Trần Hưng Đạo, phường Đồng Kỵ, thành phố Lạng Sơn, tỉnh Lạng Sơn"
_TRUCK = Truck("桂A12345超", "14C-000.07 VIỆT", driver=LONG_NAME)
_SELLER = Party(LONG_NAME, "vn_cccd", "020300000011", _ADDRESS, "VN")


def content(paper: PaperContent) -> PaperContent:
    """A content with every value as long as its sort allows."""
    return replace(
        paper,
        head=_values(paper.head),
        foot=_values(paper.foot),
        totals=_values(paper.totals),
        lines=tuple(_values(line) for line in paper.lines),
        members=tuple(MemberLine(LONG_NAME, each.number, each.note) for each in paper.members),
        signs=tuple(replace(each, name=LONG_NAME) for each in paper.signs),
        state="quarantined",
        copy_no=1_234,
    )


def lot(facts: LotPaperFacts) -> LotPaperFacts:
    """The facts of a lot with long names and great sums."""
    records = tuple(_record(each) for each in facts.records)
    long_lot = _lot(facts.lot)
    return replace(
        facts, lot=long_lot, records=records, group_name=LONG_NAME, leader_name=LONG_NAME,
        point_name=LONG_GOODS, crossing_name=LONG_GOODS,
    )  # fmt: skip


def record(facts: RecordPaperFacts) -> RecordPaperFacts:
    """The facts of a record with long names and great sums."""
    return replace(facts, record=_record(facts.record), point_name=LONG_GOODS, crossing_name=LONG_GOODS)


def day(facts: DayEndFacts) -> DayEndFacts:
    """The facts of a day with long names and great sums."""
    goods = tuple(
        replace(each, name=LONG_GOODS, net_g=MOST_MINOR, amount_fen=MOST_MINOR) for each in facts.summary.goods
    )
    summary = replace(facts.summary, goods=goods, value_fen=MOST_MINOR, net_g=MOST_MINOR)
    return replace(facts, summary=summary, point_name=LONG_GOODS, crossing_name=LONG_GOODS)


def _values(values: Mapping[int, Value]) -> dict[int, Value]:
    return {number: _value(value) for number, value in values.items()}


def _value(value: Value) -> Value:
    return Several(tuple(_single(each) for each in value.values)) if isinstance(value, Several) else _single(value)


def _single(value: Single) -> Single:
    match value:
        case Text():
            return Text(LONG_NAME)
        case Name():
            return Name(LONG_GOODS)
        case Money() | InWords():
            return replace(value, minor=MOST_MINOR)
        case Mass():
            return Mass(MOST_MINOR)
        case Count():
            return replace(value, number=123_456)
        case _:
            return value


def _record(of: TradeRecord) -> TradeRecord:
    lines = tuple(
        replace(each, name=LONG_GOODS, quantity=MOST_MINOR, net_g=MOST_MINOR, gross_g=MOST_MINOR, amount_fen=MOST_MINOR)
        for each in of.lines
    )
    return replace(of, person_name=LONG_NAME, counterpart=_SELLER, truck=_TRUCK, lines=lines, group_name=LONG_NAME)


def _lot(of: Lot) -> Lot:
    lines = tuple(
        replace(each, name=LONG_GOODS, quantity=MOST_MINOR, net_g=MOST_MINOR, gross_g=MOST_MINOR, amount_fen=MOST_MINOR)
        for each in of.lines
    )
    return replace(of, counterpart=_SELLER, truck=_TRUCK, lines=lines)
