"""Noting what can be taken back, and when it is too late for it (U34); runs inside the caller's unit of work."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from app.domain.ledger import Plain
from app.domain.trade import Lot, RecordState, TradeRecord
from app.domain.undo_step import UndoStep
from app.errors import UserError
from app.interfaces import UnitOfWork
from app.services.clock_watch import latest_now
from app.services.context import ServiceContext
from app.services.record_writing import never_left

#: Code of the rule: minutes in which everything not yet sent can be taken back.
UNDO_WINDOW = "undo_window_minutes"
#: Steps are forgotten after this long, whatever the rule says; the ledger keeps what happened.
KEPT_FOR = timedelta(days=1)


def note_step(
    uow: UnitOfWork, context: ServiceContext, kind: str, ref: str, body: Mapping[str, Plain] | None = None
) -> None:
    """Note an act that can be taken back, within the unit of work of the act itself."""
    now = context.clock.now()
    uow.undo.forget_before(now - KEPT_FOR)
    uow.undo.add(UndoStep(now, kind, ref, context.actor.name, dict(body or {})))


def window(context: ServiceContext, uow: UnitOfWork, day_on: date | None = None) -> timedelta | None:
    """Return how long acts of a day (without one, of today) can be taken back by its rules; None: no rule says so."""
    day = day_on or context.today(uow)
    pack = uow.rules.in_force(day)
    minutes = None if pack is None else pack.number(UNDO_WINDOW, day)
    return None if minutes is None else timedelta(minutes=minutes)


def standing_records(context: ServiceContext, uow: UnitOfWork, lot: Lot) -> tuple[TradeRecord, ...]:
    """Return the records of a lot that can still be taken back, all of them.

    Raises UserError ``undo.not_finalised``, ``undo.too_late`` by the rules of the lot's day, ``undo.already_sent``.
    """
    records = tuple(r for r in uow.records.of_lot(lot.lot_ref) if r.state is not RecordState.VOIDED)
    if lot.state != "finalised" or any(r.state is not RecordState.FINALISED for r in records):
        raise UserError("undo.not_finalised", lot=lot.lot_ref)
    open_for, now = window(context, uow, lot.day_on), latest_now(uow, context)
    if open_for is None or any(now - record.finalised_at > open_for for record in records):
        minutes = None if open_for is None else open_for // timedelta(minutes=1)
        raise UserError("undo.too_late", lot=lot.lot_ref, minutes=minutes)
    if not never_left(uow, *(record.local_reference for record in records)):
        raise UserError("undo.already_sent", lot=lot.lot_ref)
    return records


def share_before(lot: Lot, person_id: str) -> dict[str, Plain]:
    """Return a resident's share as it was set by hand before, for going back; ``before`` None: the rule's own."""
    share = next((each for each in lot.shares if each.person_id == person_id and each.by_hand), None)
    before: dict[str, Plain] | None = None
    if share is not None:
        before = {str(line.line_no): line.quantity for line in share.lines}
    return {"person_id": person_id, "before": before}
