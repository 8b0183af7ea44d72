"""D13, the registration of a road vehicle: its plates, the rest for the pen. What a truck is, no record tells."""

from __future__ import annotations

from dataclasses import replace

from app.domain.paper_content import Country, PaperContent, SignPlace, Text, Value, Words
from app.domain.trade import Truck
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D13"


def build(source: PaperSource) -> PaperContent:
    """Return the form of a lot's truck. Raises UserError as ``PaperSort.build`` tells; a lot on foot has none."""
    found = lot_papers.truck_lot_of(source, KIND)
    lot = found.lot
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head=_head(lot.truck),
        signs=(
            SignPlace(Words("paper.trade.applicant")),
            SignPlace(Words("paper.trade.customs_checked"), "stamp"),
        ),
        notes=values.driver_note(lot),
    )


def _plates(truck: Truck) -> dict[int, str]:
    return {field: plate for field, plate in ((2, truck.plate_cn), (3, truck.plate_vn)) if plate}


def _head(truck: Truck) -> dict[int, Value]:
    """The plates; a truck with one only is of that country, of one with both the record does not tell."""
    found: dict[int, Value] = {field: Text(plate) for field, plate in _plates(truck).items()}
    if len(found) == 1:
        found[5] = Country("CN" if truck.plate_cn else "VN")
    return found


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_papers.fits_truck)
