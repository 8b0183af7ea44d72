"""D11, figures for a Vietnamese resident's import declaration: a data sheet, never the official form.

The buyer of an export lot imports into Vietnam. Whether it is their first or fourth turn of the month, and what is
exempt or taxed, only Vietnamese customs knows (R-VN-02): those fields stay for the pen.
"""

from __future__ import annotations

from dataclasses import replace

from app.domain.lot_amounts import DONG, line_amounts, lot_amounts
from app.domain.paper_content import Country, Name, PaperContent, SignPlace, Value, Words
from app.domain.people import Party
from app.domain.trade import Direction, GoodsLine, Lot
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import text_or_blank
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D11"


def build(source: PaperSource) -> PaperContent:
    """Return the sheet of an export lot whose buyer is a Vietnamese resident.

    Raises UserError as ``PaperSort.build`` tells.
    """
    found = lot_papers.resident_lot_of(source, KIND, Direction.EXPORT)
    lot = found.lot
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head=_head(lot.counterpart),
        lines=tuple(_line(lot, line) for line in lot.lines),
        totals={6: values.dong_in_words(lot), 10: values.dong(lot_amounts(lot))},
        signs=(SignPlace(Words("doc.D11.field.14"), "sign", lot.counterpart.name),),
        notes=(Words("paper.trade.officers_elsewhere"), *values.rate_note(lot, DONG)),
        data_sheet=True,
        amount_fen=lot.amount_fen,
        mass_g=lot.net_g,
    )


def _fits(source: PaperSource) -> bool:
    return lot_papers.fits_resident(source, Direction.EXPORT)


def _head(who: Party) -> dict[int, Value]:
    return {3: text_or_blank(who.name), 4: values.whole_number(who)}


def _line(lot: Lot, line: GoodsLine) -> dict[int, Value]:
    return {
        6: Name(line.name),
        7: Country(line.origin),
        8: values.unit(line),
        9: values.quantity(line),
        10: values.dong(line_amounts(lot, line)),
    }


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=_fits)
