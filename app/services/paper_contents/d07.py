"""D07, the packing list of a truck: packages, net and gross mass of each kind of goods."""

from __future__ import annotations

from dataclasses import replace

from app.domain.paper_content import Day, Mass, Name, PaperContent, SignPlace, Text, Value, Words
from app.domain.trade import GoodsLine
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D07"


def build(source: PaperSource) -> PaperContent:
    """Return the packing list of a lot. Raises UserError as ``PaperSort.build`` tells."""
    found = lot_papers.lot_of(source, KIND)
    lot = found.lot
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head={1: Text(lot.lot_ref), 2: Text(lot.lot_ref), 3: Day(lot.day_on), 4: values.plates(lot.truck)},
        lines=tuple(_line(line) for line in lot.lines),
        totals={7: values.all_packages(lot), 10: Mass(lot.net_g), 11: Mass(lot.gross_g)},
        signs=(SignPlace(Words("doc.D07.field.14"), "stamp", found.seller.name),),
        clauses=(Words("paper.clause.truth"),),
        copies=(Words("paper.seller"), Words("paper.buyer")),
        amount_fen=lot.amount_fen,
        mass_g=lot.gross_g,
    )


def _line(line: GoodsLine) -> dict[int, Value]:
    return {
        6: Name(line.name),
        7: values.packages(line),
        8: values.package_kind(line),
        9: values.quantity(line),
        10: Mass(line.net_g),
        11: Mass(line.gross_g),
    }


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_papers.fits)
