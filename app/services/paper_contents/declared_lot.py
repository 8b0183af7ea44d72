"""The committed lot or record a paper after the crossing is made from, and the few facts these papers share."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.domain.common_state import common_state
from app.domain.paper_content import Blank, Several, Single, Text, Value, Words
from app.domain.people import Party
from app.domain.trade import Lot, TradeRecord, Truck
from app.errors import UserError
from app.read_models import RecordDetail, RecordRow, RecordsQuery
from app.services.context import is_practice_market
from app.services.paper_contents.agreed_lot import AgreedLot, agreed_lot, committed
from app.services.paper_contents.plain_values import party_number
from app.services.paper_sorts import PaperSource

_MOST_OF_A_LOT = 100_000


@dataclass(frozen=True, slots=True)
class DeclaredLot:
    """A committed lot with the row of each record by its reference: status and the port's number."""

    agreed: AgreedLot
    rows: Mapping[str, RecordRow]

    @property
    def lot(self) -> Lot:
        """The lot itself."""
        return self.agreed.lot

    @property
    def records(self) -> tuple[TradeRecord, ...]:
        """Its records that count."""
        return self.agreed.records

    @property
    def practice(self) -> bool:
        """Whether its papers bear the practice mark."""
        return self.agreed.practice

    @property
    def group_name(self) -> str:
        """Name of the group that traded; empty for a resident on their own."""
        return "" if self.agreed.group is None else self.agreed.group.name

    @property
    def state(self) -> str:
        """The one state the lot's paper tells."""
        statuses = {ref: row.status for ref, row in self.rows.items()}
        return common_state(self.lot.state, (each.local_reference for each in self.records), statuses)

    def declaration_no(self, record: TradeRecord) -> str:
        """Return the port's number of a record, or our own while it has none."""
        row = self.rows.get(record.local_reference)
        return (row.remote_reference if row is not None else "") or record.local_reference


def declared_lot(source: PaperSource, kind: str) -> DeclaredLot:
    """Return the lot a paper is about. Raises UserError as :func:`agreed_lot`."""
    agreed = agreed_lot(source, kind)
    rows = source.read.records(RecordsQuery(lot_ref=source.ref, limit=_MOST_OF_A_LOT))
    return DeclaredLot(agreed, {row.local_reference: row for row in rows})


def lot_fits(source: PaperSource) -> bool:
    """Tell whether the reference is a committed lot that stands."""
    return committed(source) is not None


def committed_record(source: PaperSource) -> RecordDetail:
    """Return the record a paper is about. Raises UserError ``paper.ref_unknown``."""
    detail = source.read.record_detail(source.ref)
    if detail is None:
        raise UserError("paper.ref_unknown", ref=source.ref)
    return detail


def record_fits(source: PaperSource) -> bool:
    """Tell whether the reference is a record."""
    return source.uow.records.get(source.ref) is not None


def is_practice(source: PaperSource, record: TradeRecord) -> bool:
    """Tell whether a record's paper bears the practice mark."""
    return record.practice or is_practice_market(source.uow)


def plates(truck: Truck) -> Value:
    """Return the plates that are known, one under the other; a blank when none is."""
    found = tuple(Text(plate) for plate in (truck.plate_cn, truck.plate_vn) if plate)
    return stacked(found)


def stacked(values: Iterable[Single]) -> Value:
    """Return values one under the other; one alone as it is, none as a blank."""
    found = tuple(values)
    if not found:
        return Blank()
    return found[0] if len(found) == 1 else Several(found)


def text_or_blank(text: str) -> Value:
    """Return a text, or a blank where the record has none."""
    return Text(text) if text else Blank()


def party(who: Party) -> Value:
    """Return the other side as the lot has it: name, number (a person's is masked), address."""
    number = party_number(who.document_kind, who.document_number) if who.document_number else None
    name, address = Text(who.name) if who.name else None, Text(who.address) if who.address else None
    return stacked(each for each in (name, number, address) if each is not None)


def our_side(held: DeclaredLot) -> Value:
    """Return who stands on our side of a lot: the group, or the one resident who declared in person."""
    if held.lot.declared_by == "self" or not held.group_name:
        return stacked(Text(name) for name in dict.fromkeys(each.person_name for each in held.records))
    return Text(held.group_name)


def label(kind: str, field: int) -> Words:
    """Return the words of a field of the document table, for the place that is signed."""
    return Words(f"doc.{kind}.field.{field}")
