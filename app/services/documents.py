"""Papers from the records alone, nothing retyped: every paper of the catalog, one by one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime

from app.domain.list_standing import ListStanding
from app.domain.paper_content import PaperContent
from app.domain.trade import Lot, TradeRecord
from app.errors import CancelledError, UserError
from app.interfaces import CancelFlag, Progress, UnitOfWork
from app.read_models import LotPaperFacts, RecordPaperFacts
from app.services.carriers import crowd
from app.services.committed_lots import (
    counting_records,
    group_and_leader,
    is_practice,
    known_lot,
    refuse_draft,
    rows_of_lot,
)
from app.services.context import ServiceContext
from app.services.finalising import draft_records
from app.services.lot_split import rest_lines
from app.services.paper_catalog import CATALOG, KINDS, CatalogEntry, entry_of, subject_of
from app.services.paper_sorts import PaperSource, Subject
from app.services.papers import (
    ALLOCATION,
    DAY_END,
    DECLARATION,
    CountedCopy,
    Paper,
    check_languages,
    finish,
    masked_party,
    masked_record,
    number_copy,
    site_names,
)
from app.services.reports import ReportService
from app.services.rule_packs import standing_of

__all__ = ["DocumentService", "Paper"]

_NO_COPY = CountedCopy(0, "")


class DocumentService:
    """Makes papers. Every copy of a numbered paper is counted and written to the ledger before it is drawn (P2).

    Without ``record`` the next copy is drawn to be looked at: nothing is counted, and it bears no check code.
    """

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def kinds(self, ref: str) -> tuple[str, ...]:
        """Return which papers can be made for a reference now, in table order; nothing for an unknown one."""
        with self._context.store.unit_of_work() as uow:
            subject = subject_of(uow, ref)
        return () if subject is None else self.papers_of(subject, ref)

    def last_made(self, kind: str, ref: str) -> datetime | None:
        """Return when the newest counted copy of a paper was made; None when none was, or it was not noted then."""
        with self._context.store.unit_of_work() as uow:
            return uow.papers.last_made(kind, ref)

    def papers_of(self, subject: Subject, ref: str) -> tuple[str, ...]:
        """Return which papers about a subject can be made now, in table order; ``ref`` is empty for the market."""
        with self._context.store.unit_of_work() as uow:
            source = self._source(uow, ref)
            return tuple(entry.kind for entry in CATALOG if entry.subject == subject and entry.fits(source))

    def paper(
        self,
        kind: str,
        ref: str,
        languages: tuple[str, str] = ("zh", "vi"),
        *,
        record: bool = True,
        subject: Subject | None = None,
    ) -> Paper:
        """Make one paper of what ``ref`` names; ``subject`` says what that is, else it is looked up.

        D09 of a split draft is the sheet for signatures: it has no number and is not counted. D08 of a lot is one
        file with the sheets of all its records. D26 is the day-end slip of a day.

        Raises:
            UserError: ``paper.kind_unknown``, ``paper.ref_unknown``, ``paper.not_committed``, ``paper.not_for_this``,
                ``paper.label_missing``.

        """
        check_languages(languages)
        return self._make(self._entry(kind, ref, subject), ref, languages, record=record)

    def _entry(self, kind: str, ref: str, subject: Subject | None) -> CatalogEntry:
        if kind not in KINDS:
            raise UserError("paper.kind_unknown", kind=kind)
        if subject is None:
            with self._context.store.unit_of_work() as uow:
                subject = subject_of(uow, ref)
        if subject is None:
            raise UserError("paper.ref_unknown", ref=ref)
        return entry_of(kind, subject, ref)

    def _make(self, entry: CatalogEntry, ref: str, languages: tuple[str, str], *, record: bool) -> Paper:
        kind, renderer = entry.kind, self._context.renderer
        if entry.build is not None:
            content = self._content(entry.build, kind, ref, record=record)
            return finish(kind, ref, renderer.form_paper(content, languages), content.copy_no)
        if kind == DAY_END:
            return ReportService(self._context).day_end_slip(date.fromisoformat(ref), languages, record=record)
        if kind == DECLARATION and entry.subject == "lot":
            return self.declarations(ref, languages, record=record)
        if kind == DECLARATION:
            fact = self._record_facts(ref, record=record)
            return finish(kind, ref, renderer.record_paper(kind, [fact], languages), fact.copy_no)
        facts = self._lot_facts(kind, ref, record=record)
        return finish(kind, ref, renderer.lot_paper(kind, facts, languages), facts.copy_no)

    def _content(
        self, build: Callable[[PaperSource], PaperContent], kind: str, ref: str, *, record: bool
    ) -> PaperContent:
        """Make what a paper says, with its copy counted before anything is drawn."""
        with self._context.store.unit_of_work() as uow:
            content = build(self._source(uow, ref))
            copy = number_copy(uow, self._context, kind, content.ref, record=record)
        return replace(content, copy_no=copy.copy_no, head_hash=copy.head_hash)

    def _source(self, uow: UnitOfWork, ref: str) -> PaperSource:
        context = self._context
        return PaperSource(context, uow, context.store.reading(), ref, context.clock.now())

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

        Each sheet is a copy of its record's own, wherever it is printed: no two sheets in the world say the same copy.

        Raises:
            UserError: ``paper.ref_unknown``, ``paper.not_committed``.
            CancelledError: stopped before it was whole; the copy's number stays counted.

        """
        rows = rows_of_lot(self._context.store.reading(), lot_ref)
        with self._context.store.unit_of_work() as uow:
            lot = known_lot(uow, lot_ref)
            refuse_draft(lot, DECLARATION)
            records = counting_records(uow, lot)
            site = site_names(uow, records[0].crossing_id)
            _refuse_cancelled(cancel)
            stricter = {each.local_reference for each in records if _is_within_2010(uow, each)}
            sheets = {each.local_reference: uow.papers.next_copy(DECLARATION, each.local_reference) for each in records}
            copy = number_copy(uow, self._context, DECLARATION, lot_ref, record=record, sheets=sheets)
        facts = [
            RecordPaperFacts(
                record=replace(each, counterpart=masked_party(each.counterpart)),
                status=rows[each.local_reference].status,
                remote_reference=rows[each.local_reference].remote_reference,
                point_name=site[0],
                crossing_name=site[1],
                made_at=self._context.clock.now(),
                copy_no=sheets[each.local_reference],
                head_hash=copy.head_hash,
                within_2010=each.local_reference in stricter,
            )
            for each in records
        ]
        pdf = self._context.renderer.record_paper(DECLARATION, facts, languages, progress, cancel)
        return finish(DECLARATION, lot_ref, pdf, copy.copy_no)

    def _lot_facts(self, kind: str, ref: str, *, record: bool) -> LotPaperFacts:
        rows = rows_of_lot(self._context.store.reading(), ref)
        with self._context.store.unit_of_work() as uow:
            lot = known_lot(uow, ref)
            if not (lot.shares and kind == ALLOCATION):
                refuse_draft(lot, kind)
            draft = lot.state == "draft"
            records = self._drafted(uow, lot) if draft else counting_records(uow, lot)
            facts = self._facts(uow, lot, records)
            copy = _NO_COPY if draft else number_copy(uow, self._context, kind, ref, record=record)
        statuses = {} if draft else {ref: row.status for ref, row in rows.items()}
        return replace(facts, statuses=statuses, copy_no=copy.copy_no, head_hash=copy.head_hash)

    def _facts(self, uow: UnitOfWork, lot: Lot, records: Sequence[TradeRecord]) -> LotPaperFacts:
        group, leader = group_and_leader(uow, lot)
        point_name, crossing_name = site_names(uow, lot.crossing_id)
        return LotPaperFacts(
            lot=replace(lot, counterpart=masked_party(lot.counterpart)),
            records=tuple(masked_record(each) for each in records),
            rest=rest_lines(lot),
            group_name="" if group is None else group.name,
            point_name=point_name,
            crossing_name=crossing_name,
            leader_name="" if leader is None else leader.name,
            made_at=self._context.clock.now(),
            practice=is_practice(uow, records),
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
            record=replace(detail.record, counterpart=masked_party(detail.record.counterpart)),
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


def _is_within_2010(uow: UnitOfWork, record: TradeRecord) -> bool:
    return standing_of(uow, record) is ListStanding.WITHIN_2010


def _refuse_cancelled(cancel: CancelFlag | None) -> None:
    if cancel is not None and cancel.is_set():
        raise CancelledError("paper.cancelled")
