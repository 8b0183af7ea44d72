"""The end of a lot: finalised in one unit of work, or taken back while nothing of it has left."""

from __future__ import annotations

from dataclasses import replace

from app.domain.lot_checks import check_lot
from app.domain.trade import Lot
from app.errors import CancelledError, UserError
from app.events import RecordsSaved
from app.interfaces import CancelFlag, Progress, UnitOfWork
from app.services.carriers import Crowd
from app.services.clock_watch import trust_for_saving
from app.services.context import ServiceContext
from app.services.finalising import records_of
from app.services.findings import refuse_if_any
from app.services.lot_desk import draft_lot, known_lot, lot_crowd, lot_facts, renewed_lot, write_lot
from app.services.lot_renewal import draft_of
from app.services.lot_views import FinaliseResult
from app.services.record_writing import book, pack_message, withdraw_all
from app.services.share_checks import share_problems
from app.services.undo_steps import note_step, standing_records


class LotFinishing:
    """Finalise and take back; :class:`~app.services.lots.LotService` hands both on."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def finalise(self, lot_ref: str, progress: Progress | None, cancel: CancelFlag | None) -> FinaliseResult:
        """See ``LotService.finalise``."""
        context = self._context
        with context.store.unit_of_work() as uow:
            lot = renewed_lot(context, uow, draft_lot(uow, lot_ref))
            here = self._ready(uow, lot)
            trust = trust_for_saving(uow, context)
            made = records_of(uow, lot, here, context.clock.now())
            records = tuple(replace(each, clock_trust=trust) for each in made)
            uow.records.add(records)
            messages = []
            for done, record in enumerate(records):
                _step(done, len(records), progress, cancel)
                messages.append(pack_message(uow, context, record, "declare"))
            uow.outbox.add(messages)
            book(uow, records)
            lot = replace(lot, state="finalised")
            uow.lots.finalise(lot)
            write_lot(context, uow, "lot.finalised", lot, [record.local_reference for record in records])
            note_step(uow, context, "lot", lot_ref, {"shares": len(records)})
            _step(len(records), len(records), progress, cancel)
            uow.commit()
        refs = tuple(record.local_reference for record in records)
        context.events.publish(RecordsSaved(lot_ref, refs))
        return FinaliseResult(lot, refs)

    def undo_finalise(self, lot_ref: str) -> Lot:
        """See ``LotService.undo_finalise``."""
        context = self._context
        with context.store.unit_of_work() as uow:
            lot = known_lot(uow, lot_ref)
            records = standing_records(context, uow, lot)
            withdraw_all(uow, records, "undone", context.actor.name, context.clock.now())
            uow.lots.set_state(lot_ref, "draft")
            uow.undo.forget_of("lot", lot_ref)
            lot = replace(lot, state="draft")
            write_lot(context, uow, "finalise.undone", lot, [record.local_reference for record in records])
            uow.commit()
        context.events.publish(RecordsSaved(lot_ref, tuple(record.local_reference for record in records)))
        return lot

    def _ready(self, uow: UnitOfWork, lot: Lot) -> Crowd:
        """Check everything once more against the store as it is now."""
        today = self._context.today(uow)
        if not lot.shares:
            raise UserError("lot.no_shares", lot=lot.lot_ref)
        if lot.day_on != today:
            raise UserError("lot.day_passed", lot=lot.lot_ref, day=lot.day_on.isoformat(), today=today.isoformat())
        draft = draft_of(lot)
        here = lot_crowd(self._context, uow, lot)
        refuse_if_any(
            (
                *check_lot(draft, lot_facts(self._context, uow, draft)),
                *share_problems(lot, here, self._context.store.reading()),
            )
        )
        return here


def _step(done: int, of: int, progress: Progress | None, cancel: CancelFlag | None) -> None:
    if cancel is not None and cancel.is_set():
        raise CancelledError("lot.finalise_cancelled")
    if progress is not None:
        progress(done, of)
