"""D24, the trade slip of one record: what a resident takes home, from the record alone."""

from __future__ import annotations

from app.domain.paper_content import (
    Blank,
    Count,
    Instant,
    InWords,
    Mass,
    Money,
    Name,
    PaperContent,
    PersonalNumber,
    Several,
    Single,
    Text,
    Value,
    Words,
)
from app.domain.quota_value import YUAN
from app.domain.trade import RecordLine, TradeRecord
from app.read_models import RecordDetail
from app.services.committed_lots import is_practice
from app.services.paper_contents.record_papers import committed_record, fits
from app.services.paper_sorts import PaperSort, PaperSource
from app.services.papers import site_names

KIND = "D24"
_DONG = "VND"


def build(source: PaperSource) -> PaperContent:
    """Return the slip of a record. Raises UserError ``paper.ref_unknown``."""
    detail = committed_record(source)
    record = detail.record
    state = Words(f"paper.state.{detail.row.status}")
    return PaperContent(
        kind=KIND,
        ref=source.ref,
        number=record.local_reference,
        made_at=source.made_at,
        state=detail.row.status,
        practice=is_practice(source.uow, [record]),
        head=_head(source, detail),
        lines=tuple(_line(each) for each in record.lines),
        totals={9: Mass(record.net_g), 11: Money(record.amount_fen, YUAN)},
        foot={
            12: Money(record.amount_fen, YUAN),
            13: InWords(record.amount_fen, YUAN),
            14: _left(record),
            15: state,
        },
        amount_fen=record.amount_fen,
        mass_g=record.net_g,
    )


def _head(source: PaperSource, detail: RecordDetail) -> dict[int, Value]:
    record = detail.record
    return {
        1: Text(record.local_reference),
        2: Instant(record.finalised_at),
        3: Name(site_names(source.uow, record.crossing_id)[0]),
        4: Text(record.person_name),
        5: PersonalNumber(record.person_document),
        6: Text(record.group_name) if record.group_name else Words("paper.none"),
        7: _plates(record),
    }


def _plates(record: TradeRecord) -> Value:
    plates: tuple[Single, ...] = tuple(Text(plate) for plate in (record.truck.plate_cn, record.truck.plate_vn) if plate)
    return Several(plates) if plates else Words("paper.none")


def _line(line: RecordLine) -> dict[int, Value]:
    mass = Mass(line.net_g)
    return {
        8: Name(line.name),
        9: mass if line.unit == "g" else Several((Count(line.quantity, "paper.piece"), mass)),
        10: Money(line.unit_price_minor, line.price_currency),
        11: Money(line.amount_fen, YUAN),
    }


def _left(record: TradeRecord) -> Value:
    """What was left of the day on this laptop after this record, as it was when the record was made."""
    before = record.value_left_before_fen
    if before is None:
        return Blank()
    currency = YUAN if record.quota_value is None else _DONG
    return Money(max(0, before - record.quota_minor), currency)


SORT = PaperSort(kind=KIND, subject="record", build=build, fits=fits)
