"""A committed lot as papers and lists see it: its records that hold, both parties, the places it goes through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.common_state import common_state
from app.domain.localized_text import LocalizedText
from app.domain.people import DocumentKind, Party
from app.domain.reference import Crossing
from app.domain.trade import Direction, Lot, RecordState, TradeRecord
from app.errors import UserError
from app.interfaces import ReadQueries, UnitOfWork
from app.read_models import RecordsQuery
from app.services.context import is_practice_market
from app.services.papers import site_names

MOST_OF_A_LOT = 100_000
COMPANY_PAPERS = frozenset({DocumentKind.USCC, DocumentKind.VN_MST})


@dataclass(frozen=True, slots=True)
class CommittedLot:
    """A lot with all that its papers tell. ``records`` are those that count, ``state`` a display status.

    ``ours`` is the side of the market: its group without a number, or the one resident of a basket with theirs.
    """

    lot: Lot
    records: tuple[TradeRecord, ...]
    remote_references: tuple[str, ...]
    state: str
    practice: bool
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


def is_committed(uow: UnitOfWork, lot_ref: str, direction: Direction | None = None) -> bool:
    """Tell whether there is such a lot, finalised and not taken back, of that direction if one is asked for."""
    lot = uow.lots.get(lot_ref)
    return lot is not None and lot.state == "finalised" and direction in (None, lot.direction)


def committed_lot(uow: UnitOfWork, read: ReadQueries, kind: str, lot_ref: str) -> CommittedLot:
    """Return a lot that was finalised, with its facts for the paper ``kind``.

    Raises:
        UserError: ``paper.ref_unknown``, ``paper.not_committed``, ``paper.no_records`` (all of them void).

    """
    lot = uow.lots.get(lot_ref)
    if lot is None:
        raise UserError("paper.ref_unknown", ref=lot_ref)
    if lot.state == "draft":
        raise UserError("paper.not_committed", kind=kind, ref=lot_ref)
    records = tuple(each for each in uow.records.of_lot(lot_ref) if each.state is RecordState.FINALISED)
    if not records:
        raise UserError("paper.no_records", ref=lot_ref)
    rows = {row.local_reference: row for row in read.records(RecordsQuery(lot_ref=lot_ref, limit=MOST_OF_A_LOT))}
    kept = [each.local_reference for each in records if each.local_reference in rows]
    point_name, crossing_name = site_names(uow, lot.crossing_id)
    return CommittedLot(
        lot=lot,
        records=records,
        remote_references=tuple(rows[ref].remote_reference for ref in kept if rows[ref].remote_reference),
        state=common_state(
            lot.state, (each.local_reference for each in records), {ref: rows[ref].status for ref in kept}
        ),
        practice=is_practice_market(uow) or any(record.practice for record in records),
        ours=_ours(uow, lot, records),
        point_name=point_name,
        crossing_name=crossing_name,
        crossing=uow.reference.crossing(lot.crossing_id) if lot.crossing_id else None,
    )


def _ours(uow: UnitOfWork, lot: Lot, records: Sequence[TradeRecord]) -> Party:
    group = None if lot.group_id is None else uow.groups.get(lot.group_id)
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
