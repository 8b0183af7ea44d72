"""D17, where a Vietnamese plant health certificate is written down: its own numbers come from the certificate.

What the record knows of the goods it covers stands there already. The reference has no scientific names, so beside
the name of the goods there is a line for the pen.
"""

from __future__ import annotations

from dataclasses import replace

from app.domain.paper_content import Blank, Mass, Name, PaperContent, SignPlace, Single, Words
from app.domain.trade import Direction, GoodsLine, Lot
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import stacked
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D17"
#: Chapters 6–14 of the HS: live plants, vegetables, fruit, spices, cereals, mill products, seeds, gums, plaiting.
PLANT_CHAPTERS = frozenset(f"{chapter:02d}" for chapter in range(6, 15))


def build(source: PaperSource) -> PaperContent:
    """Return the sheet of an import lot with plants or plant products.

    Raises UserError as ``PaperSort.build`` tells.
    """
    found = lot_papers.lot_of(source, KIND, Direction.IMPORT)
    lot, lines = found.lot, plant_lines(found.lot)
    if not lines:
        raise lot_papers.not_for_this(KIND, source.ref)
    goods: list[Single] = []
    for line in lines:
        goods += [Name(line.name), Blank()]
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head={
            3: values.party(found.seller),
            4: values.party(found.buyer),
            8: stacked(goods),
            9: Mass(sum(line.net_g for line in lines)),
            10: values.plates(lot.truck),
        },
        signs=(SignPlace(Words("paper.trade.entered_by")),),
        notes=(Words("paper.trade.register_only"),),
        amount_fen=sum(line.amount_fen for line in lines),
        mass_g=sum(line.net_g for line in lines),
    )


def plant_lines(lot: Lot) -> tuple[GoodsLine, ...]:
    """Return the lines of a lot that are plants or plant products by their chapter."""
    return tuple(line for line in lot.lines if line.hs6[:2] in PLANT_CHAPTERS)


def _fits(source: PaperSource) -> bool:
    lot = lot_papers.committed(source)
    return lot is not None and lot.direction is Direction.IMPORT and bool(plant_lines(lot))


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=_fits)
