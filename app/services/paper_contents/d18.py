"""D18, the charge note of a lot: payer, date and number; the charges are written by hand until fees are kept here."""

from __future__ import annotations

from dataclasses import replace

from app.domain.paper_content import Day, PaperContent, SignPlace, Text, Words
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D18"
#: Ruled rows for charges, as many as a printed pad has.
_ROWS = 8


def build(source: PaperSource) -> PaperContent:
    """Return the charge note of a lot. Raises UserError as ``PaperSort.build`` tells."""
    found = lot_papers.lot_of(source, KIND)
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head={
            1: Text(found.lot.lot_ref),
            2: Day(source.context.today(source.uow)),
            3: values.our_side(found),
        },
        signs=(SignPlace(values.label(KIND, 10), "stamp"),),
        notes=(Words("paper.d18.by_hand"),),
        copies=(Words("paper.d18.copy.payer"), Words("paper.d18.copy.collector")),
        empty_rows=_ROWS,
    )


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_papers.fits)
