"""D10, figures for a Vietnamese resident's export declaration: a data sheet, never the official form.

The form itself is printed and handed out by Vietnamese customs, whose officers sign and stamp it (R-VN-04); on this
sheet only the declarant signs. The exporter is the seller of an import lot, the only one who sees their whole number.
"""

from __future__ import annotations

from dataclasses import replace

from app.domain.lot_amounts import DONG, line_amounts, lot_amounts
from app.domain.paper_content import (
    Count,
    Country,
    Name,
    PaperContent,
    SignPlace,
    Value,
    Words,
)
from app.domain.trade import Direction, GoodsLine, Lot
from app.services.committed_lots import CommittedLot
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import text_or_blank
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D10"


def build(source: PaperSource) -> PaperContent:
    """Return the sheet of an import lot whose seller is a Vietnamese resident.

    Raises UserError as ``PaperSort.build`` tells.
    """
    found = lot_papers.resident_lot_of(source, KIND, Direction.IMPORT)
    lot = found.lot
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head=_head(found),
        lines=tuple(_line(lot, line) for line in lot.lines),
        totals={13: values.dong(lot_amounts(lot))},
        foot={14: values.dong_in_words(lot)},
        signs=(SignPlace(Words("doc.D10.field.16"), "sign", lot.counterpart.name),),
        notes=(Words("paper.trade.officers_elsewhere"), *values.rate_note(lot, DONG)),
        data_sheet=True,
        amount_fen=lot.amount_fen,
        mass_g=lot.net_g,
    )


def _fits(source: PaperSource) -> bool:
    return lot_papers.fits_resident(source, Direction.IMPORT)


def _head(found: CommittedLot) -> dict[int, Value]:
    who = found.lot.counterpart
    return {
        3: text_or_blank(who.name),
        4: values.whole_number(who),
        5: text_or_blank(who.address),
        6: Name(found.crossing_name),
    }


def _line(lot: Lot, line: GoodsLine) -> dict[int, Value]:
    return {
        7: Count(line.line_no),
        8: Name(line.name),
        9: Country(line.origin),
        10: values.unit(line),
        11: values.quantity(line),
        12: values.unit_price(line),
        13: values.dong(line_amounts(lot, line)),
    }


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=_fits)
