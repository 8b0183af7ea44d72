"""D15, the weighing slip: what a weighbridge measures stays for the pen; beside it what the records say.

Its gross and tare are those of the loaded and the empty vehicle, which no record knows. Only its net, the goods with
their packing, is known: the gross mass of the records.
"""

from __future__ import annotations

from dataclasses import replace

from app.domain.grouped_figures import kilograms
from app.domain.paper_content import Mass, Name, PaperContent, SignPlace, Text, Words
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import stacked
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D15"


def build(source: PaperSource) -> PaperContent:
    """Return the slip of a lot's truck. Raises UserError as ``PaperSort.build`` tells."""
    found = lot_papers.truck_lot_of(source, KIND)
    lot = found.lot
    masses = {
        "gross": kilograms(lot.gross_g),
        "tare": kilograms(sum(line.tare_g for line in lot.lines)),
        "net": kilograms(lot.net_g),
    }
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head={
            1: Text(lot.lot_ref),
            2: values.plates(lot.truck),
            3: stacked(Name(line.name) for line in lot.lines),
            6: Mass(lot.gross_g),
        },
        signs=(SignPlace(Words("doc.D15.field.8")),),
        notes=(Words("paper.trade.record_masses", masses), Words("paper.trade.weighbridge")),
        amount_fen=lot.amount_fen,
        mass_g=lot.gross_g,
    )


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_papers.fits_truck)
