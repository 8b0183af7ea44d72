"""D25, the delivery note of a lot: who hands over to whom, on which truck, which goods; received in good order."""

from __future__ import annotations

from dataclasses import replace

from app.domain.paper_content import (
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
from app.services.committed_lots import CommittedLot
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import text_or_blank
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D25"
_ORDER = ("paper.d25.complete", "paper.d25.short", "paper.d25.damaged")


def build(source: PaperSource) -> PaperContent:
    """Return the delivery note of a lot. Raises UserError as ``PaperSort.build`` tells."""
    found = lot_papers.lot_of(source, KIND)
    lot = found.lot
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head=_head(found),
        lines=tuple(_line(line) for line in lot.lines),
        totals=_totals(lot),
        foot={13: Choice(_ORDER)},
        signs=(SignPlace(values.label(KIND, 14)), SignPlace(values.label(KIND, 15))),
        copies=(Words("paper.d25.copy.from"), Words("paper.d25.copy.to"), Words("paper.d25.copy.driver")),
        amount_fen=lot.amount_fen,
        mass_g=lot.net_g,
    )


def _head(found: CommittedLot) -> dict[int, Value]:
    lot = found.lot
    ours, theirs = values.our_side(found), values.party(lot.counterpart, with_country=False)
    seller, buyer = (theirs, ours) if lot.direction is Direction.IMPORT else (ours, theirs)
    return {
        1: Text(lot.lot_ref),
        2: Day(lot.day_on),
        3: seller,
        4: buyer,
        5: values.plates(lot.truck),
        6: text_or_blank(lot.truck.driver),
        7: text_or_blank(found.group_name),
    }


def _line(line: GoodsLine) -> dict[int, Value]:
    return {
        8: Name(line.name),
        9: values.packages(line),
        10: Mass(line.net_g),
        11: Mass(line.gross_g),
    }


def _totals(lot: Lot) -> dict[int, Value]:
    totals: dict[int, Value] = {10: Mass(lot.net_g), 11: Mass(lot.gross_g)}
    if all(line.packages for line in lot.lines):
        totals[9] = Count(sum(line.packages for line in lot.lines))
    return totals


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_papers.fits)
