"""D05 sales contract: a committed lot between the group or resident and the other side, by direction."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

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
from app.services.committed_lots import CommittedLot
from app.services.paper_contents import agreement_values as agreement
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import as_typed, boxes, filled, several
from app.services.paper_sorts import PaperSource

KIND = "D05"
_TERMS = ("dap", "dpu", "fca", "cpt", "exw")
_PAPERS = ("invoice", "packing", "origin", "quarantine", "weighing")
_DAYS = ("d1", "d3", "d7")
_ARBITERS = ("china", "vietnam", "other")


def build(source: PaperSource) -> PaperContent:
    """Make the contract of a lot. Raises UserError as ``PaperSort.build``."""
    found = lot_papers.lot_of(source, KIND)
    lot = found.lot
    return replace(
        lot_papers.unfilled(source, KIND, found),
        state="to_sign",
        head=filled(_head(found)),
        lines=tuple(_line(lot, line) for line in lot.lines),
        totals=filled({12: agreement.total(lot)}),
        foot=filled(_foot(found)),
        signs=_signs(found),
        clauses=(Words("paper.d05.clause.force"), Words("paper.d05.clause.rules")),
        copies=(Words("paper.d05.copy.seller"), Words("paper.d05.copy.buyer")),
        members=() if found.group is not None or len(found.records) == 1 else agreement.member_lines(found),
        notes=(Words("paper.d03.note.model"),),
        amount_fen=lot.amount_fen,
        mass_g=lot.net_g,
    )


def _head(found: CommittedLot) -> dict[int, Value | None]:
    lot = found.lot
    buyer, seller = _ours(found), agreement.other_side(lot.counterpart)
    if lot.direction is Direction.EXPORT:
        buyer, seller = seller, buyer
    return {1: Text(lot.lot_ref), 3: Name(found.point_name), 4: buyer, 5: seller}


def _ours(found: CommittedLot) -> Value | None:
    """Our side: the group with its leader; without a group the resident, or how many they are."""
    if found.group is not None:
        leader = None if found.leader is None else as_typed(found.leader.name)
        return several(as_typed(found.group.name), leader, as_typed(found.group.township))
    if len(found.records) == 1:
        return as_typed(found.records[0].person_name)
    return several(Words("paper.d05.residents"), Count(len(found.records), "paper.d04.persons"))


def _line(lot: Lot, line: GoodsLine) -> Mapping[int, Value]:
    return filled(
        {
            6: Name(line.name),
            7: _codes(line),
            8: Country(line.origin) if line.origin else None,
            9: agreement.quantity(line),
            10: values.unit(line),
            11: values.unit_price(line),
            12: agreement.amount(lot, line),
        }
    )


def _codes(line: GoodsLine) -> Value | None:
    """The eight digits of each side's tariff, where known; else the six that both share."""
    china = Text(f"CN {line.cn_hs8}") if line.cn_hs8 else None
    vietnam = Text(f"VN {line.vn_hs8}") if line.vn_hs8 else None
    return several(china, vietnam) or as_typed(line.hs6)


def _foot(found: CommittedLot) -> dict[int, Value | None]:
    lot = found.lot
    return {
        14: several(boxes("paper.d05.term", _TERMS), Words("paper.d05.term.place"), Blank()),
        15: agreement.packing(lot),
        16: several(Name(found.crossing_name), as_typed(lot.lane)),
        17: Day(lot.day_on),
        18: several(agreement.payment(lot), Words("paper.d05.payment.terms"), Blank()),
        19: several(boxes("paper.d05.paper", _PAPERS), Blank()),
        20: several(Words("paper.d05.claims"), boxes("paper.d05.claims", _DAYS), Words("paper.d05.claims.proof")),
        21: Words("paper.d05.force_majeure"),
        22: several(Words("paper.d05.arbitration"), boxes("paper.d05.arbiter", _ARBITERS), Blank()),
    }


def _signs(found: CommittedLot) -> tuple[SignPlace, ...]:
    ours = "" if found.leader is None else found.leader.name
    if found.group is None and len(found.records) == 1:
        ours = found.records[0].person_name
    buyer, seller = ours, found.lot.counterpart.name
    if found.lot.direction is Direction.EXPORT:
        buyer, seller = seller, buyer
    return (
        SignPlace(Words("doc.D05.field.23"), "stamp", buyer),
        SignPlace(Words("doc.D05.field.24"), "stamp", seller),
    )
