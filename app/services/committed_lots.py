"""A committed lot as papers and lists see it: its records that hold, both parties, the places it goes through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.common_state import common_state
from app.domain.groups import Group
from app.domain.localized_text import LocalizedText
from app.domain.people import Party, Person
from app.domain.reference import Crossing
from app.domain.trade import Direction, Lot, RecordState, TradeRecord
from app.errors import UserError
from app.interfaces import ReadQueries, UnitOfWork
from app.read_models import RecordRow, RecordsQuery
from app.services.context import is_practice_market
from app.services.papers import site_names

_MOST_OF_A_LOT = 100_000


@dataclass(frozen=True, slots=True)
class CommittedLot:
    """A lot with all that its papers tell. ``records`` are those that count, ``rows`` their rows by reference.

    ``ours`` is the side of the market: its group without a number, or the one resident of a basket with theirs.
    """

    lot: Lot
    records: tuple[TradeRecord, ...]
    rows: Mapping[str, RecordRow]
    practice: bool
    group: Group | None
    leader: Person | None
    ours: Party
    point_name: LocalizedText
    crossing_name: LocalizedText
    crossing: Crossing | None

    @property
    def seller(self) -> Party:
        """Who sells: the other side of an import, our side of an export."""
        return self.lot.counterpart if self.lot.direction is Direction.IMPORT else self.ours

    @property
    def buyer(self) -> Party:
        """Who buys: our side of an import, the other side of an export."""
        return self.ours if self.lot.direction is Direction.IMPORT else self.lot.counterpart

    @property
    def group_name(self) -> str:
        """Name of the group that traded; empty for a resident on their own."""
        return "" if self.group is None else self.group.name

    @property
    def state(self) -> str:
        """The one state the lot's paper tells: a display status."""
        statuses = {ref: row.status for ref, row in self.rows.items()}
        return common_state(self.lot.state, (each.local_reference for each in self.records), statuses)

    @property
    def remote_references(self) -> tuple[str, ...]:
        """The port's numbers of the records that have one, in their order."""
        found = (self.rows.get(each.local_reference) for each in self.records)
        return tuple(row.remote_reference for row in found if row is not None and row.remote_reference)

    def declaration_no(self, record: TradeRecord) -> str:
        """Return the port's number of a record, or our own while it has none."""
        row = self.rows.get(record.local_reference)
        return (row.remote_reference if row is not None else "") or record.local_reference


def is_committed(uow: UnitOfWork, lot_ref: str, direction: Direction | None = None) -> bool:
    """Tell whether there is such a lot, finalised and not taken back, of that direction if one is asked for."""
    lot = uow.lots.get(lot_ref)
    return lot is not None and lot.state == "finalised" and direction in (None, lot.direction)


def committed_lot(uow: UnitOfWork, read: ReadQueries, kind: str, lot_ref: str) -> CommittedLot:
    """Return a lot that was finalised, with its facts for the paper ``kind``.

    Raises:
        UserError: ``paper.ref_unknown``, ``paper.not_committed``, ``paper.no_records`` (all of them void).

    """
    lot = known_lot(uow, lot_ref)
    refuse_draft(lot, kind)
    records = counting_records(uow, lot)
    group, leader = group_and_leader(uow, lot)
    point_name, crossing_name = site_names(uow, lot.crossing_id)
    return CommittedLot(
        lot=lot,
        records=records,
        rows=rows_of_lot(read, lot_ref),
        practice=is_practice(uow, records),
        group=group,
        leader=leader,
        ours=_ours(uow, lot, group, records),
        point_name=point_name,
        crossing_name=crossing_name,
        crossing=uow.reference.crossing(lot.crossing_id) if lot.crossing_id else None,
    )


def known_lot(uow: UnitOfWork, lot_ref: str) -> Lot:
    """Return a lot. Raises UserError ``paper.ref_unknown``."""
    lot = uow.lots.get(lot_ref)
    if lot is None:
        raise UserError("paper.ref_unknown", ref=lot_ref)
    return lot


def refuse_draft(lot: Lot, kind: str) -> None:
    """Raise UserError ``paper.not_committed`` for a lot that has no paper of this kind yet."""
    if lot.state == "draft":
        raise UserError("paper.not_committed", kind=kind, ref=lot.lot_ref)


def counting_records(uow: UnitOfWork, lot: Lot) -> tuple[TradeRecord, ...]:
    """Return a lot's newest records without those voided. Raises UserError ``paper.no_records`` when none is left."""
    records = tuple(each for each in uow.records.of_lot(lot.lot_ref) if each.state is RecordState.FINALISED)
    if not records:
        raise UserError("paper.no_records", ref=lot.lot_ref)
    return records


def rows_of_lot(read: ReadQueries, lot_ref: str) -> dict[str, RecordRow]:
    """Return the rows of a lot's records by their reference: status and the port's number."""
    rows = read.records(RecordsQuery(lot_ref=lot_ref, limit=_MOST_OF_A_LOT))
    return {row.local_reference: row for row in rows}


def group_and_leader(uow: UnitOfWork, lot: Lot) -> tuple[Group | None, Person | None]:
    """Return a lot's group with its leader, as far as it has them."""
    group = None if lot.group_id is None else uow.groups.get(lot.group_id)
    return group, None if group is None or group.leader_id is None else uow.people.get(group.leader_id)


def is_practice(uow: UnitOfWork, records: Sequence[TradeRecord]) -> bool:
    """Tell whether a paper of these records bears the practice mark."""
    return is_practice_market(uow) or any(record.practice for record in records)


def _ours(uow: UnitOfWork, lot: Lot, group: Group | None, records: Sequence[TradeRecord]) -> Party:
    if group is not None:
        return Party(group.name, "", "", group.township, _country(lot))
    first = records[0]
    if len({record.person_id for record in records}) > 1:
        return Party("", country=_country(lot))
    person = uow.people.get(first.person_id)
    township = "" if person is None else person.township
    return Party(first.person_name, first.document_kind, first.person_document, township, _country(lot))


def _country(lot: Lot) -> str:
    """Our own side of the border: the one that the counterpart is not on."""
    return "VN" if lot.counterpart.country == "CN" else "CN"
