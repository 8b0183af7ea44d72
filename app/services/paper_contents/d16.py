"""D16, what an exporter needs to apply for a certificate of origin: Form E or RCEP, which one is theirs to tick.

The origin criterion and the FOB value stay for the pen: no record knows how goods were made, or the delivery term.
"""

from __future__ import annotations

from dataclasses import replace

from app.domain.paper_content import (
    Blank,
    Choice,
    Count,
    Day,
    Mass,
    Name,
    PaperContent,
    Several,
    SignPlace,
    Single,
    Text,
    Value,
    Words,
)
from app.domain.trade import GoodsLine, Lot
from app.services.committed_lots import CommittedLot
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import stacked
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D16"
KINDS = ("paper.trade.form_e", "paper.trade.form_rcep")


def build(source: PaperSource) -> PaperContent:
    """Return the sheet of a lot. Raises UserError as ``PaperSort.build`` tells."""
    found = lot_papers.lot_of(source, KIND)
    lot = found.lot
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head=_head(found),
        lines=tuple(_line(lot, line) for line in lot.lines),
        foot={14: Choice(("paper.yes", "paper.no"))},
        signs=(
            SignPlace(Words("paper.trade.applicant"), "sign", found.seller.name),
            SignPlace(Words("doc.D16.field.16"), "stamp"),
        ),
        amount_fen=lot.amount_fen,
        mass_g=lot.gross_g,
    )


def _head(found: CommittedLot) -> dict[int, Value]:
    lot = found.lot
    plates = tuple(Text(plate) for plate in (lot.truck.plate_cn, lot.truck.plate_vn) if plate)
    return {
        1: Choice(KINDS),
        2: values.party(found.seller),
        3: values.party(found.buyer),
        5: Several((Words("paper.trade.by_road"), *plates, Name(found.crossing_name))),
        6: Words("paper.trade.mode_33"),
    }


def _line(lot: Lot, line: GoodsLine) -> dict[int, Value]:
    return {
        7: Count(line.line_no),
        9: stacked(_description(line)),
        10: Text(line.hs6),
        12: stacked((*((values.quantity(line),) if line.unit != "g" else ()), Mass(line.gross_g), Blank())),
        13: Several((Text(lot.lot_ref), Day(lot.day_on))),
    }


def _description(line: GoodsLine) -> tuple[Single, ...]:
    """Number and kind of the packages on one line, where both are known, above the name of the goods."""
    kind = values.package_kind(line)
    if line.packages and isinstance(kind, Words):
        return Count(line.packages, kind.key), Name(line.name)
    known = (values.packages(line), kind)
    return (*(each for each in known if not isinstance(each, Blank)), Name(line.name))


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_papers.fits)
