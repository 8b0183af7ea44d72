"""D03 group purchase agreement: a committed import lot bought by a group from a seller across the border."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.paper_content import Blank, Day, Name, PaperContent, SignPlace, Text, Value, Words
from app.domain.trade import Direction, GoodsLine, Lot
from app.errors import UserError
from app.services.paper_contents import agreed_lot as agreed_values
from app.services.paper_contents.agreed_lot import AgreedLot, agreed_lot, committed, member_lines
from app.services.paper_contents.plain_values import as_typed, boxes, filled, masked, party_number, several
from app.services.paper_sorts import PaperSource

KIND = "D03"
_RULES = ("equal", "rotation", "fewest")


def fits(source: PaperSource) -> bool:
    """Tell whether the lot is a committed import of a group."""
    lot = committed(source)
    return lot is not None and _is_group_purchase(lot)


def build(source: PaperSource) -> PaperContent:
    """Make the agreement. Raises UserError as ``agreed_lot``, and ``paper.not_for_this`` for any other lot."""
    agreed = agreed_lot(source, KIND)
    lot, group = agreed.lot, agreed.group
    if group is None or not _is_group_purchase(lot):
        raise UserError("paper.not_for_this", kind=KIND, ref=source.ref)
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=lot.lot_ref,
        made_at=source.made_at,
        state="to_sign",
        practice=agreed.practice,
        head=filled(_head(agreed, group.name, group.township)),
        lines=tuple(_line(lot, line) for line in lot.lines),
        totals=filled({13: agreed_values.total(lot)}),
        foot=filled(_foot(agreed)),
        signs=_signs(agreed),
        clauses=(Words("paper.d03.clause.force"), Words("paper.d03.clause.rules")),
        copies=(Words("paper.d03.copy.a"), Words("paper.d03.copy.b"), Words("paper.d03.copy.office")),
        members=member_lines(agreed),
        notes=(Words("paper.d03.note.model"),),
        amount_fen=lot.amount_fen,
        mass_g=lot.net_g,
    )


def _is_group_purchase(lot: Lot) -> bool:
    return lot.group_id is not None and lot.declared_by == "group" and lot.direction is Direction.IMPORT


def _head(agreed: AgreedLot, group: str, township: str) -> dict[int, Value | None]:
    lot, leader = agreed.lot, agreed.leader
    seller = lot.counterpart
    return {
        1: Text(lot.lot_ref),
        3: Name(agreed.point),
        4: several(as_typed(group), as_typed(township)),
        5: None if leader is None else several(as_typed(leader.name), masked(leader.document.number)),
        6: agreed_values.other_side(seller),
        7: party_number(seller.document_kind, seller.document_number),
    }


def _line(lot: Lot, line: GoodsLine) -> Mapping[int, Value]:
    return filled(
        {
            8: Name(line.name),
            10: agreed_values.quantity(line),
            11: agreed_values.unit(line),
            12: agreed_values.price(line),
            13: agreed_values.amount(lot, line),
        }
    )


def _foot(agreed: AgreedLot) -> dict[int, Value | None]:
    lot = agreed.lot
    rule = Words(f"paper.d03.share.{lot.split_rule}") if lot.split_rule in _RULES else None
    ways = boxes("paper.d03.dispute", ("arbitration", "court"))
    return {
        14: agreed_values.currencies(lot),
        15: agreed_values.delivery(agreed),
        16: Day(lot.day_on),
        17: Words("paper.d03.quality"),
        18: several(agreed_values.payment(lot), Words("paper.d03.payment.terms")),
        19: several(rule, Words("paper.d03.share.own")),
        20: several(Words("paper.d03.breach"), Words("paper.d03.breach.beyond")),
        21: several(Words("paper.d03.disputes"), ways, Blank()),
        22: Words("paper.d03.text"),
    }


def _signs(agreed: AgreedLot) -> tuple[SignPlace, ...]:
    leader = "" if agreed.leader is None else agreed.leader.name
    return (
        SignPlace(Words("paper.d03.sign.leader"), "sign", leader),
        SignPlace(Words("paper.d03.sign.finger"), "finger", leader),
        SignPlace(Words("paper.d03.sign.seller"), "sign", agreed.lot.counterpart.name),
    )
