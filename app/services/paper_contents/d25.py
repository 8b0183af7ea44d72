"""D25, the delivery note of a lot: who hands over to whom, on which truck, which goods; received in good order."""

from __future__ import annotations

from app.domain.paper_content import (
    Blank,
    Choice,
    Count,
    Day,
    Mass,
    Name,
    PaperContent,
    SignPlace,
    Text,
    Value,
    Words,
)
from app.domain.trade import Direction, GoodsLine, Lot
from app.services.paper_contents.declared_lot import (
    DeclaredLot,
    declared_lot,
    label,
    lot_fits,
    our_side,
    party,
    plates,
    text_or_blank,
)
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D25"
_ORDER = ("paper.d25.complete", "paper.d25.short", "paper.d25.damaged")


def build(source: PaperSource) -> PaperContent:
    """Return the delivery note of a lot. Raises UserError as :func:`declared_lot`."""
    held = declared_lot(source, KIND)
    lot = held.lot
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=lot.lot_ref,
        made_at=source.made_at,
        state=held.state,
        practice=held.practice,
        head=_head(held),
        lines=tuple(_line(line) for line in lot.lines),
        totals=_totals(lot),
        foot={13: Choice(_ORDER)},
        signs=(SignPlace(label(KIND, 14)), SignPlace(label(KIND, 15))),
        copies=(Words("paper.d25.copy.from"), Words("paper.d25.copy.to"), Words("paper.d25.copy.driver")),
        amount_fen=lot.amount_fen,
        mass_g=lot.net_g,
    )


def _head(held: DeclaredLot) -> dict[int, Value]:
    lot = held.lot
    ours, theirs = our_side(held), party(lot.counterpart)
    seller, buyer = (theirs, ours) if lot.direction is Direction.IMPORT else (ours, theirs)
    return {
        1: Text(lot.lot_ref),
        2: Day(lot.day_on),
        3: seller,
        4: buyer,
        5: plates(lot.truck),
        6: text_or_blank(lot.truck.driver),
        7: text_or_blank(held.group_name),
    }


def _line(line: GoodsLine) -> dict[int, Value]:
    return {
        8: Name(line.name),
        9: Count(line.packages) if line.packages else Blank(),
        10: Mass(line.net_g),
        11: Mass(line.gross_g),
    }


def _totals(lot: Lot) -> dict[int, Value]:
    totals: dict[int, Value] = {10: Mass(lot.net_g), 11: Mass(lot.gross_g)}
    if all(line.packages for line in lot.lines):
        totals[9] = Count(sum(line.packages for line in lot.lines))
    return totals


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_fits)
