"""D03 group purchase agreement: a committed import lot bought by a group from a seller across the border."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.domain.paper_content import Blank, Day, Name, PaperContent, SignPlace, Text, Value, Words
from app.domain.trade import Direction, GoodsLine, Lot
from app.services.committed_lots import CommittedLot
from app.services.paper_contents import agreement_values as agreement
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import as_typed, boxes, filled, masked, party_number, several
from app.services.paper_sorts import PaperSource

KIND = "D03"
_RULES = ("equal", "rotation", "fewest")


def fits(source: PaperSource) -> bool:
    """Tell whether the lot is a committed import of a group."""
    lot = lot_papers.committed(source)
    return lot is not None and _is_group_purchase(lot)


def build(source: PaperSource) -> PaperContent:
    """Make the agreement. Raises UserError as ``PaperSort.build``, and ``paper.not_for_this`` for any other lot."""
    found = lot_papers.lot_of(source, KIND)
    lot, group = found.lot, found.group
    if group is None or not _is_group_purchase(lot):
        raise lot_papers.not_for_this(KIND, source.ref)
    return replace(
        lot_papers.unfilled(source, KIND, found),
        state="to_sign",
        head=filled(_head(found, group.name, group.township)),
        lines=tuple(_line(lot, line) for line in lot.lines),
        totals=filled({13: agreement.total(lot)}),
        foot=filled(_foot(found)),
        signs=_signs(found),
        clauses=(Words("paper.d03.clause.force"), Words("paper.d03.clause.rules")),
        copies=(Words("paper.d03.copy.a"), Words("paper.d03.copy.b"), Words("paper.d03.copy.office")),
        members=agreement.member_lines(found),
        notes=(Words("paper.d03.note.model"),),
        amount_fen=lot.amount_fen,
        mass_g=lot.net_g,
    )


def _is_group_purchase(lot: Lot) -> bool:
    return lot.group_id is not None and lot.declared_by == "group" and lot.direction is Direction.IMPORT


def _head(found: CommittedLot, group: str, township: str) -> dict[int, Value | None]:
    lot, leader = found.lot, found.leader
    seller = lot.counterpart
    return {
        1: Text(lot.lot_ref),
        3: Name(found.point_name),
        4: several(as_typed(group), as_typed(township)),
        5: None if leader is None else several(as_typed(leader.name), masked(leader.document.number)),
        6: agreement.other_side(seller),
        7: party_number(seller.document_kind, seller.document_number),
    }


def _line(lot: Lot, line: GoodsLine) -> Mapping[int, Value]:
    return filled(
        {
            8: Name(line.name),
            10: agreement.quantity(line),
            11: values.unit(line),
            12: values.unit_price(line),
            13: agreement.amount(lot, line),
        }
    )


def _foot(found: CommittedLot) -> dict[int, Value | None]:
    lot = found.lot
    rule = Words(f"paper.d03.share.{lot.split_rule}") if lot.split_rule in _RULES else None
    ways = boxes("paper.d03.dispute", ("arbitration", "court"))
    return {
        14: agreement.currencies(lot),
        15: agreement.delivery(found),
        16: Day(lot.day_on),
        17: Words("paper.d03.quality"),
        18: several(agreement.payment(lot), Words("paper.d03.payment.terms")),
        19: several(rule, Words("paper.d03.share.own")),
        20: several(Words("paper.d03.breach"), Words("paper.d03.breach.beyond")),
        21: several(Words("paper.d03.disputes"), ways, Blank()),
        22: Words("paper.d03.text"),
    }


def _signs(found: CommittedLot) -> tuple[SignPlace, ...]:
    leader = "" if found.leader is None else found.leader.name
    return (
        SignPlace(Words("paper.d03.sign.leader"), "sign", leader),
        SignPlace(Words("paper.d03.sign.finger"), "finger", leader),
        SignPlace(Words("paper.d03.sign.seller"), "sign", found.lot.counterpart.name),
    )
