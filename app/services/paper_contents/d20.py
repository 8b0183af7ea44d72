"""D20, the inspection report of a record or a whole lot: what was declared is filled in, what is found is written."""

from __future__ import annotations

from app.domain.paper_content import Blank, Choice, Count, Mass, Name, PaperContent, SignPlace, Text, Value, Words
from app.domain.trade import RecordLine, TradeRecord
from app.services.committed_lots import is_practice
from app.services.paper_contents import lot_papers, record_papers
from app.services.paper_contents import lot_values as values
from app.services.paper_contents.plain_values import stacked
from app.services.paper_sorts import PaperSort, PaperSource
from app.services.papers import site_names

KIND = "D20"
_CONTROL = tuple(f"paper.d20.control.{each}" for each in ("other", "immediate", "booked", "warning"))
_RESULT = tuple(f"paper.d20.result.{each}" for each in ("as_declared", "quantity", "goods", "prohibited", "other"))
_SAMPLE = ("paper.yes", "paper.no")


def build(source: PaperSource) -> PaperContent:
    """Return the inspection report of a record or lot. Raises UserError as ``PaperSort.build``."""
    return of_lot(source) if source.uow.lots.get(source.ref) is not None else of_record(source)


def of_record(source: PaperSource) -> PaperContent:
    """Return the report of one record. Raises UserError ``paper.ref_unknown``."""
    detail = record_papers.committed_record(source)
    record = detail.record
    number = detail.row.remote_reference or record.local_reference
    return _content(
        source,
        state=detail.row.status,
        practice=is_practice(source.uow, [record]),
        head=_head(source, record.crossing_id, Text(number)),
        lines=tuple({6: Name(line.name), 7: declared(line), 8: Blank()} for line in record.lines),
        mass_g=record.net_g,
        amount_fen=record.amount_fen,
    )


def of_lot(source: PaperSource) -> PaperContent:
    """Return the report of a truck: its goods once, under the lot's number. Raises UserError as ``PaperSort.build``."""
    found = lot_papers.lot_of(source, KIND)
    lot = found.lot
    number = Words("paper.d20.of_lot", {"lot": lot.lot_ref, "records": len(found.records)})
    return _content(
        source,
        state=found.state,
        practice=found.practice,
        head=_head(source, lot.crossing_id, number),
        lines=_summed(found.records),
        mass_g=sum(each.net_g for each in found.records),
        amount_fen=sum(each.amount_fen for each in found.records),
    )


def declared(line: RecordLine) -> Value:
    """Return the declared quantity: a mass, or pieces with the mass under them."""
    if line.unit == "g":
        return Mass(line.net_g)
    return stacked((Count(line.quantity, values.PIECE), Mass(line.net_g)))


def _summed(records: tuple[TradeRecord, ...]) -> tuple[dict[int, Value], ...]:
    """What all records that count declare together, line by line: the rest of the lot is declared by nobody."""
    found: dict[int, list[RecordLine]] = {}
    for record in records:
        for line in record.lines:
            found.setdefault(line.line_no, []).append(line)
    return tuple({6: Name(found[no][0].name), 7: _together(found[no]), 8: Blank()} for no in sorted(found))


def _together(lines: list[RecordLine]) -> Value:
    mass = Mass(sum(line.net_g for line in lines))
    if lines[0].unit == "g":
        return mass
    return stacked((Count(sum(line.quantity for line in lines), values.PIECE), mass))


def _head(source: PaperSource, crossing_id: str, declaration: Value) -> dict[int, Value]:
    point, _crossing = site_names(source.uow, crossing_id)
    return {
        1: Blank(),
        2: declaration,
        3: Choice(_CONTROL),
        4: stacked((Name(point), Blank())),
        5: Blank(),
    }


def _content(
    source: PaperSource,
    *,
    state: str,
    practice: bool,
    head: dict[int, Value],
    lines: tuple[dict[int, Value], ...],
    mass_g: int,
    amount_fen: int,
) -> PaperContent:
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=source.ref,
        made_at=source.made_at,
        state=state,
        practice=practice,
        head=head,
        lines=lines,
        foot={9: Choice(_RESULT), 10: Choice(_SAMPLE), 11: Blank(3)},
        signs=(SignPlace(values.label(KIND, 12)), SignPlace(values.label(KIND, 13))),
        notes=(Words("paper.d20.note"),),
        mass_g=mass_g,
        amount_fen=amount_fen,
    )


def _fits(source: PaperSource) -> bool:
    return record_papers.fits(source) or lot_papers.fits(source)


SORT = PaperSort(kind=KIND, subject="record", build=build, fits=_fits)
SORT_OF_LOT = PaperSort(kind=KIND, subject="lot", build=build, fits=_fits)
