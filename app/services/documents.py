"""Papers from the records alone, nothing retyped: D12 goods list, D09 allocation sheet, D08 declaration sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.list_standing import ListStanding
from app.domain.trade import Lot, RecordState, TradeRecord
from app.errors import CancelledError, UserError
from app.interfaces import CancelFlag, Progress, UnitOfWork
from app.read_models import LotPaperFacts, RecordPaperFacts, RecordRow, RecordsQuery
from app.services.carriers import crowd
from app.services.context import ServiceContext, is_practice_market
from app.services.finalising import draft_records
from app.services.lot_split import rest_lines
from app.services.papers import (
    ALLOCATION,
    DECLARATION,
    GOODS_LIST,
    CountedCopy,
    Paper,
    finish,
    number_copy,
    site_names,
)
from app.services.rule_packs import standing_of

__all__ = ["DocumentService", "Paper"]

_MOST_OF_A_LOT = 100_000
_NO_COPY = CountedCopy(0, "")


class DocumentService:
    """Makes papers. Every copy of a numbered paper is counted and written to the ledger before it is drawn (P2).

    Without ``record`` the next copy is drawn to be looked at: nothing is counted, and it bears no check code.
    """

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def kinds(self, ref: str) -> tuple[str, ...]:
        """Return which papers can be made for a lot or record now; nothing for an unknown reference."""
        with self._context.store.unit_of_work() as uow:
            lot = uow.lots.get(ref)
            if lot is not None:
                return _lot_kinds(lot)
            return (DECLARATION,) if uow.records.get(ref) is not None else ()

    def paper(self, kind: str, ref: str, languages: tuple[str, str] = ("zh", "vi"), *, record: bool = True) -> Paper:
        """Make one paper of a lot (D09, D12, all its D08 in one) or a record (D08).

        D09 of a split draft is the sheet for signatures: it has no number and is not counted.

        Raises:
            UserError: ``paper.kind_unknown``, ``paper.ref_unknown``, ``paper.not_committed``.

        """
        if kind in (ALLOCATION, GOODS_LIST):
            facts = self._lot_facts(kind, ref, record=record)
            return finish(kind, ref, self._context.renderer.lot_paper(kind, facts, languages), facts.copy_no)
        if kind == DECLARATION and self._is_lot(ref):
            return self.declarations(ref, languages, record=record)
        if kind == DECLARATION:
            fact = self._record_facts(ref, record=record)
            return finish(kind, ref, self._context.renderer.record_paper(kind, [fact], languages), fact.copy_no)
        raise UserError("paper.kind_unknown", kind=kind)

    def declarations(
        self,
        lot_ref: str,
        languages: tuple[str, str] = ("zh", "vi"),
        progress: Progress | None = None,
        cancel: CancelFlag | None = None,
        *,
        record: bool = True,
    ) -> Paper:
        """Make one document with the declaration sheets of all records of a lot that count.

        Raises:
            UserError: ``paper.ref_unknown``, ``paper.not_committed``.
            CancelledError: stopped before it was whole; the copy's number stays counted.

        """
        rows = self._rows(lot_ref)
        with self._context.store.unit_of_work() as uow:
            records = _counting(uow, _committed(uow, lot_ref))
            site = site_names(uow, records[0].crossing_id)
            _refuse_cancelled(cancel)
            stricter = {each.local_reference for each in records if _is_within_2010(uow, each)}
            copy = number_copy(uow, self._context, DECLARATION, lot_ref, record=record)
        facts = [
            RecordPaperFacts(
                record=each,
                status=rows[each.local_reference].status,
                remote_reference=rows[each.local_reference].remote_reference,
                point_name=site[0],
                crossing_name=site[1],
                made_at=self._context.clock.now(),
                copy_no=copy.copy_no,
                head_hash=copy.head_hash,
                within_2010=each.local_reference in stricter,
            )
            for each in records
        ]
        pdf = self._context.renderer.record_paper(DECLARATION, facts, languages, progress, cancel)
        return finish(DECLARATION, lot_ref, pdf, copy.copy_no)

    def _is_lot(self, ref: str) -> bool:
        with self._context.store.unit_of_work() as uow:
            return uow.lots.get(ref) is not None

    def _lot_facts(self, kind: str, ref: str, *, record: bool) -> LotPaperFacts:
        rows = self._rows(ref)
        with self._context.store.unit_of_work() as uow:
            lot = _known(uow, ref)
            if kind not in _lot_kinds(lot):
                raise UserError("paper.not_committed", kind=kind, ref=ref)
            draft = lot.state == "draft"
            records = self._drafted(uow, lot) if draft else _counting(uow, lot)
            facts = self._facts(uow, lot, records)
            copy = _NO_COPY if draft else number_copy(uow, self._context, kind, ref, record=record)
        statuses = {} if draft else {ref: row.status for ref, row in rows.items()}
        return replace(facts, statuses=statuses, copy_no=copy.copy_no, head_hash=copy.head_hash)

    def _facts(self, uow: UnitOfWork, lot: Lot, records: Sequence[TradeRecord]) -> LotPaperFacts:
        group = None if lot.group_id is None else uow.groups.get(lot.group_id)
        leader = None if group is None or group.leader_id is None else uow.people.get(group.leader_id)
        point_name, crossing_name = site_names(uow, lot.crossing_id)
        return LotPaperFacts(
            lot=lot,
            records=tuple(records),
            rest=rest_lines(lot),
            group_name="" if group is None else group.name,
            point_name=point_name,
            crossing_name=crossing_name,
            leader_name="" if leader is None else leader.name,
            made_at=self._context.clock.now(),
            practice=is_practice_market(uow) or any(record.practice for record in records),
            copy_no=0,
            head_hash="",
            within_2010=any(_is_within_2010(uow, record) for record in records),
        )

    def _record_facts(self, ref: str, *, record: bool) -> RecordPaperFacts:
        detail = self._context.store.reading().record_detail(ref)
        if detail is None:
            raise UserError("paper.ref_unknown", ref=ref)
        with self._context.store.unit_of_work() as uow:
            point_name, crossing_name = site_names(uow, detail.record.crossing_id)
            within_2010 = _is_within_2010(uow, detail.record)
            copy = number_copy(uow, self._context, DECLARATION, ref, record=record)
        return RecordPaperFacts(
            record=detail.record,
            status=detail.row.status,
            remote_reference=detail.row.remote_reference,
            point_name=point_name,
            crossing_name=crossing_name,
            made_at=self._context.clock.now(),
            copy_no=copy.copy_no,
            head_hash=copy.head_hash,
            within_2010=within_2010,
        )

    def _drafted(self, uow: UnitOfWork, lot: Lot) -> tuple[TradeRecord, ...]:
        also = [share.person_id for share in lot.shares]
        here = crowd(uow, self._context.rules(uow, lot.day_on), lot.day_on, lot.group_id, also)
        return draft_records(uow, lot, here, self._context.clock.now())

    def _rows(self, lot_ref: str) -> dict[str, RecordRow]:
        rows = self._context.store.reading().records(RecordsQuery(lot_ref=lot_ref, limit=_MOST_OF_A_LOT))
        return {row.local_reference: row for row in rows}


def _is_within_2010(uow: UnitOfWork, record: TradeRecord) -> bool:
    return standing_of(uow, record) is ListStanding.WITHIN_2010


def _lot_kinds(lot: Lot) -> tuple[str, ...]:
    if lot.state == "draft":
        return (ALLOCATION,) if lot.shares else ()
    return (GOODS_LIST, ALLOCATION, DECLARATION)


def _known(uow: UnitOfWork, ref: str) -> Lot:
    lot = uow.lots.get(ref)
    if lot is None:
        raise UserError("paper.ref_unknown", ref=ref)
    return lot


def _committed(uow: UnitOfWork, lot_ref: str) -> Lot:
    lot = _known(uow, lot_ref)
    if lot.state == "draft":
        raise UserError("paper.not_committed", kind=DECLARATION, ref=lot_ref)
    return lot


def _counting(uow: UnitOfWork, lot: Lot) -> tuple[TradeRecord, ...]:
    """The lot's records that count: the newest versions, without those voided."""
    records = tuple(r for r in uow.records.of_lot(lot.lot_ref) if r.state is RecordState.FINALISED)
    if not records:
        raise UserError("paper.no_records", ref=lot.lot_ref)
    return records


def _refuse_cancelled(cancel: CancelFlag | None) -> None:
    if cancel is not None and cancel.is_set():
        raise CancelledError("paper.cancelled")
