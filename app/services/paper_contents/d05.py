"""D05 sales contract: a committed lot between the group or resident and the other side, by direction."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.paper_content import (
    Blank,
    Count,
    Country,
    Day,
    Name,
    PaperContent,
    SignPlace,
    Text,
    Value,
    Words,
)
from app.domain.trade import Direction, GoodsLine, Lot
from app.services.paper_contents import agreed_lot as agreed_values
from app.services.paper_contents.agreed_lot import AgreedLot, agreed_lot, committed, member_lines
from app.services.paper_contents.plain_values import as_typed, boxes, filled, several
from app.services.paper_sorts import PaperSource

KIND = "D05"
_TERMS = ("dap", "dpu", "fca", "cpt", "exw")
_PAPERS = ("invoice", "packing", "origin", "quarantine", "weighing")
_DAYS = ("d1", "d3", "d7")
_ARBITERS = ("china", "vietnam", "other")


def fits(source: PaperSource) -> bool:
    """Tell whether the lot is committed."""
    return committed(source) is not None


def build(source: PaperSource) -> PaperContent:
    """Make the contract of a lot. Raises UserError as ``agreed_lot``."""
    agreed = agreed_lot(source, KIND)
    lot = agreed.lot
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=lot.lot_ref,
        made_at=source.made_at,
        state="to_sign",
        practice=agreed.practice,
        head=filled(_head(agreed)),
        lines=tuple(_line(lot, line) for line in lot.lines),
        totals=filled({12: agreed_values.total(lot)}),
        foot=filled(_foot(agreed)),
        signs=_signs(agreed),
        clauses=(Words("paper.d05.clause.force"), Words("paper.d05.clause.rules")),
        copies=(Words("paper.d05.copy.seller"), Words("paper.d05.copy.buyer")),
        members=() if agreed.group is not None or len(agreed.records) == 1 else member_lines(agreed),
        notes=(Words("paper.d03.note.model"),),
        amount_fen=lot.amount_fen,
        mass_g=lot.net_g,
    )


def _head(agreed: AgreedLot) -> dict[int, Value | None]:
    lot = agreed.lot
    buyer, seller = _ours(agreed), agreed_values.other_side(lot.counterpart)
    if lot.direction is Direction.EXPORT:
        buyer, seller = seller, buyer
    return {1: Text(lot.lot_ref), 3: Name(agreed.point), 4: buyer, 5: seller}


def _ours(agreed: AgreedLot) -> Value | None:
    """Our side: the group with its leader; without a group the resident, or how many they are."""
    if agreed.group is not None:
        leader = None if agreed.leader is None else as_typed(agreed.leader.name)
        return several(as_typed(agreed.group.name), leader, as_typed(agreed.group.township))
    if len(agreed.records) == 1:
        return as_typed(agreed.records[0].person_name)
    return several(Words("paper.d05.residents"), Count(len(agreed.records), "paper.d04.persons"))


def _line(lot: Lot, line: GoodsLine) -> Mapping[int, Value]:
    return filled(
        {
            6: Name(line.name),
            7: _codes(line),
            8: Country(line.origin) if line.origin else None,
            9: agreed_values.quantity(line),
            10: agreed_values.unit(line),
            11: agreed_values.price(line),
            12: agreed_values.amount(lot, line),
        }
    )


def _codes(line: GoodsLine) -> Value | None:
    """The eight digits of each side's tariff, where known; else the six that both share."""
    china = Text(f"CN {line.cn_hs8}") if line.cn_hs8 else None
    vietnam = Text(f"VN {line.vn_hs8}") if line.vn_hs8 else None
    return several(china, vietnam) or as_typed(line.hs6)


def _foot(agreed: AgreedLot) -> dict[int, Value | None]:
    lot = agreed.lot
    return {
        14: several(boxes("paper.d05.term", _TERMS), Words("paper.d05.term.place"), Blank()),
        15: agreed_values.packing(lot),
        16: several(Name(agreed.crossing), as_typed(lot.lane)),
        17: Day(lot.day_on),
        18: several(agreed_values.payment(lot), Words("paper.d05.payment.terms"), Blank()),
        19: several(boxes("paper.d05.paper", _PAPERS), Blank()),
        20: several(Words("paper.d05.claims"), boxes("paper.d05.claims", _DAYS), Words("paper.d05.claims.proof")),
        21: Words("paper.d05.force_majeure"),
        22: several(Words("paper.d05.arbitration"), boxes("paper.d05.arbiter", _ARBITERS), Blank()),
    }


def _signs(agreed: AgreedLot) -> tuple[SignPlace, ...]:
    ours = "" if agreed.leader is None else agreed.leader.name
    if agreed.group is None and len(agreed.records) == 1:
        ours = agreed.records[0].person_name
    buyer, seller = ours, agreed.lot.counterpart.name
    if agreed.lot.direction is Direction.EXPORT:
        buyer, seller = seller, buyer
    return (
        SignPlace(Words("doc.D05.field.23"), "stamp", buyer),
        SignPlace(Words("doc.D05.field.24"), "stamp", seller),
    )
