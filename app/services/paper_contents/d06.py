"""D06, the commercial invoice of a truck: what the seller sold to the buyer, in yuan and at the dated rate."""

from __future__ import annotations

from dataclasses import replace

from app.domain.lot_amounts import lot_amounts
from app.domain.paper_content import Day, Name, PaperContent, SignPlace, Text, Value, Words
from app.domain.trade import Direction, GoodsLine, Lot
from app.services.committed_lots import CommittedLot
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import stacked
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D06"


def build(source: PaperSource) -> PaperContent:
    """Return the invoice of a lot. Raises UserError as ``PaperSort.build`` tells."""
    found = lot_papers.lot_of(source, KIND)
    lot, amounts = found.lot, lot_amounts(found.lot)
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head=_head(found),
        lines=tuple(_line(lot, line) for line in lot.lines),
        totals={15: values.monies(amounts)},
        foot={
            17: values.in_words(amounts),
            18: stacked(Text(currency) for currency in amounts),
        },
        signs=(SignPlace(Words("doc.D06.field.19"), "stamp", found.seller.name),),
        clauses=(Words("paper.clause.truth"),),
        copies=(Words("paper.seller"), Words("paper.buyer")),
        notes=values.rate_note(lot),
        amount_fen=lot.amount_fen,
        mass_g=lot.net_g,
    )


def _head(found: CommittedLot) -> dict[int, Value]:
    lot = found.lot
    here = 8 if lot.direction is Direction.IMPORT else 7
    return {
        1: Text(lot.lot_ref),
        2: Day(lot.day_on),
        3: Text(lot.lot_ref),
        4: values.party(found.seller),
        5: values.party(found.buyer),
        6: values.plates(lot.truck),
        here: Name(found.point_name),
    }


def _line(lot: Lot, line: GoodsLine) -> dict[int, Value]:
    return {
        10: Name(line.name),
        11: Text(line.hs6),
        12: values.quantity(line),
        13: values.unit(line),
        14: values.unit_price(line),
        15: values.amount(lot, line),
    }


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_papers.fits)
