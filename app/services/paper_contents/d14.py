"""D14, the hand-over of a truck load with its manifest: from one driver to the other, told by a tally clerk."""

from __future__ import annotations

from dataclasses import replace

from app.domain.paper_content import (
    Blank,
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
from app.domain.reference_runs import runs
from app.domain.trade import Direction, GoodsLine, Lot
from app.services.committed_lots import CommittedLot
from app.services.paper_contents import lot_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import stacked, text_or_blank
from app.services.paper_sorts import PaperSort, PaperSource

KIND = "D14"


def build(source: PaperSource) -> PaperContent:
    """Return the hand-over of a truck lot. Raises UserError as ``PaperSort.build`` tells."""
    found = lot_papers.truck_lot_of(source, KIND)
    lot = found.lot
    return replace(
        lot_papers.unfilled(source, KIND, found),
        head=_head(found),
        lines=tuple(_line(found, line) for line in lot.lines),
        totals={12: values.all_packages(lot), 13: Mass(lot.gross_g)},
        foot=_drivers(lot.direction),
        signs=(SignPlace(Words("paper.trade.tally")),),
        copies=(Words("paper.trade.driver_vn"), Words("paper.trade.driver_cn"), Words("paper.trade.yard")),
        notes=_notes(found),
        amount_fen=lot.amount_fen,
        mass_g=lot.gross_g,
    )


def _head(found: CommittedLot) -> dict[int, Value]:
    """The day is the lot's; at what time it is handed over, nobody knows before."""
    lot = found.lot
    manifest = lot.manifest
    code = "" if found.crossing is None else found.crossing.cn_customs_code
    return {
        1: Text(lot.lot_ref),
        2: Several((Day(lot.day_on), Blank())),
        3: text_or_blank("" if manifest is None else manifest.batch_no),
        4: text_or_blank("" if manifest is None else manifest.bill_no),
        5: Words("paper.trade.by_road"),
        6: Words(f"paper.trade.flag.{lot.direction.value}"),
        7: stacked((*((Text(code),) if code else ()), Name(found.crossing_name))),
        8: _truck(lot.truck.plate_vn, lot, alone=not lot.truck.plate_cn),
        9: _truck(lot.truck.plate_cn, lot, alone=not lot.truck.plate_vn),
    }


def _truck(plate: str, lot: Lot, *, alone: bool) -> Value:
    """A plate with its driver: of two trucks the record does not tell whose the driver is, so the pen does."""
    if not plate:
        return Blank()
    driver: Single = Text(lot.truck.driver) if alone and lot.truck.driver else Blank()
    return Several((Text(plate), driver))


def _line(found: CommittedLot, line: GoodsLine) -> dict[int, Value]:
    holding = (
        record.local_reference for record in found.records if any(each.line_no == line.line_no for each in record.lines)
    )
    return {
        11: Name(line.name),
        12: values.packages(line),
        13: Mass(line.gross_g),
        14: stacked(Text(run) for run in runs(holding)),
    }


def _drivers(direction: Direction) -> dict[int, Value]:
    """Who gives and who takes: the driver of the side the goods come from, and the other one."""
    drivers = (Words("paper.trade.driver_vn"), Words("paper.trade.driver_cn"))
    giver, taker = drivers if direction is Direction.IMPORT else reversed(drivers)
    return {16: giver, 17: taker}


def _notes(found: CommittedLot) -> tuple[Words, ...]:
    """Who drives, where two trucks leave that open, and that the office's code is an example: none is confirmed."""
    truck, crossing = found.lot.truck, found.crossing
    driver = values.driver_note(found.lot) if truck.plate_cn and truck.plate_vn else ()
    has_code = crossing is not None and crossing.cn_customs_code
    return (*driver, *((Words("paper.trade.office_example"),) if has_code else ()))


SORT = PaperSort(kind=KIND, subject="lot", build=build, fits=lot_papers.fits_truck)
