"""Noting what can be taken back, and when it is too late for it (U34); runs inside the caller's unit of work."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from app.domain.ledger import Plain
from app.domain.trade import Lot, TradeRecord
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


def window(context: ServiceContext, uow: UnitOfWork) -> timedelta | None:
    """Return how long acts can be taken back by the rules of today; None when no rule says so."""
    today = context.today(uow)
    pack = uow.rules.in_force(today)
    minutes = None if pack is None else pack.number(UNDO_WINDOW, today)
    return None if minutes is None else timedelta(minutes=minutes)


def refuse_if_past(context: ServiceContext, uow: UnitOfWork, lot: Lot, records: Sequence[TradeRecord]) -> None:
    """Refuse to take records back that are too old or have left.

    Raises UserError ``undo.too_late``, ``undo.already_sent``.
    """
    open_for = window(context, uow)
    now = latest_now(uow, context)
    if open_for is None or any(_is_past(record.finalised_at, now, open_for) for record in records):
        minutes = None if open_for is None else int(open_for.total_seconds() // 60)
        raise UserError("undo.too_late", lot=lot.lot_ref, minutes=minutes)
    if not all(never_left(uow, record.local_reference) for record in records):
        raise UserError("undo.already_sent", lot=lot.lot_ref)


def _is_past(at: datetime, now: datetime, open_for: timedelta) -> bool:
    return now - at > open_for


def share_before(lot: Lot, person_id: str) -> dict[str, Plain]:
    """Return a resident's share as it was set by hand before, for going back; ``before`` None: the rule's own."""
    share = next((each for each in lot.shares if each.person_id == person_id and each.by_hand), None)
    before: dict[str, Plain] | None = None
    if share is not None:
        before = {str(line.line_no): line.quantity for line in share.lines}
    return {"person_id": person_id, "before": before}
