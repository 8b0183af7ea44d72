"""D06, the commercial invoice of a truck: what the seller sold to the buyer, in yuan and at the dated rate."""

from __future__ import annotations

from app.domain.lot_amounts import lot_amounts
from app.domain.paper_content import Day, Name, PaperContent, SignPlace, Text, Value, Words
from app.domain.trade import Direction, GoodsLine, Lot
from app.services.committed_lots import CommittedLot, is_committed
from app.services.paper_contents import lot_values as values
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D06"


def build(source: PaperSource) -> PaperContent:
    """Return the invoice of a lot. Raises UserError as ``PaperSort.build`` tells."""
    found = values.lot_of(source, KIND)
    lot, amounts = found.lot, lot_amounts(found.lot)
    return PaperContent(
        kind=KIND,
        ref=lot.lot_ref,
        number=lot.lot_ref,
        made_at=source.made_at,
        state=found.state,
        practice=found.practice,
        head=_head(found),
        lines=tuple(_line(lot, line) for line in lot.lines),
        totals={15: values.monies(amounts)},
        foot={
            17: values.in_words(amounts),
            18: values.several(Text(currency) for currency in amounts),
        },
        signs=(SignPlace(Words("doc.D06.field.19"), "stamp", found.seller.name),),
        clauses=(Words("paper.clause.truth"),),
        copies=(Words("paper.seller"), Words("paper.buyer")),
        notes=values.rate_note(lot),
        amount_fen=lot.amount_fen,
        mass_g=lot.net_g,
    )


def _fits(source: PaperSource) -> bool:
    return is_committed(source.uow, source.ref)


def _head(found: CommittedLot) -> dict[int, Value]:
    lot = found.lot
    here = 8 if lot.direction is Direction.IMPORT else 7
    return {
        1: Text(lot.lot_ref),
        2: Day(lot.day_on),
        3: Text(lot.lot_ref),
        4: values.party(found.seller),
        5: values.party(found.buyer),
        6: values.plates(lot),
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


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=_fits)
