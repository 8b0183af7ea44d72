"""Records whose stamp the port showed to lie in the future: flagged, and their quota moved to the true day.

The stamp itself is never rewritten. Proof is a receipt: nothing is received before it was made.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from app.domain.legal_day import DEFAULT_SIDE, legal_day
from app.domain.quota import QuotaUse, takes_quota, use_of
from app.domain.trade import RecordState, TradeRecord
from app.interfaces import UnitOfWork

#: Settings value: record → the day that its quota is charged to instead of the record's own (ISO).
MOVED_SETTING = "clock_moved"
KIND = "clock.stamp_false"
_DAY_OFFSET_RULE = "day_utc_offset_minutes"


def recharge(
    uow: UnitOfWork, record_ref: str, stamped_at: datetime, received_at: datetime, actor: str, now: datetime
) -> None:
    """Flag a record whose stamp is later than its receipt, and move its quota to the day of the receipt.

    An excess that this brings to light is found with all others; it is not decided here. Once a record only.
    """
    record = uow.records.get(record_ref)
    moved: dict[str, str] = dict(uow.settings.get(MOVED_SETTING) or {})
    if record is None or record_ref in moved:
        return
    true_on = _legal_day(uow, received_at)
    moves = true_on < record.day_on
    body = {"record_ref": record_ref, "stamped": stamped_at.isoformat(), "received": received_at.isoformat()}
    uow.ledger.append(KIND, {**body, "charged_on": true_on.isoformat() if moves else None}, actor, now)
    if not moves:
        return
    uow.settings.put(MOVED_SETTING, {**moved, record_ref: true_on.isoformat()})
    if takes_quota(record) and record.state is RecordState.FINALISED:
        use = use_of(record)
        grams = {group: -amount for group, amount in use.grams_by_group.items()}
        uow.quota.add([replace(use, value_fen=-use.value_fen, grams_by_group=grams), replace(use, day_on=true_on)])


def recharged(uow: UnitOfWork, booked: Iterable[tuple[TradeRecord, QuotaUse]]) -> list[QuotaUse]:
    """Return bookings on the days they belong to: those of moved records, and of their later versions, go along."""
    pairs = list(booked)
    moved: dict[str, str] = uow.settings.get(MOVED_SETTING) or {}
    if not moved:
        return [use for _, use in pairs]
    known = dict(moved)
    for record, _ in pairs:
        if record.amends in known:
            known[record.local_reference] = known[record.amends]
    if known != moved:
        uow.settings.put(MOVED_SETTING, known)
    return [_on(use, known.get(record.local_reference)) for record, use in pairs]


def _on(use: QuotaUse, day: str | None) -> QuotaUse:
    return use if day is None else replace(use, day_on=date.fromisoformat(day))


def _legal_day(uow: UnitOfWork, at: datetime) -> date:
    market: dict[str, Any] = uow.settings.get("market") or {}
    side = str(market.get("side", DEFAULT_SIDE))
    by_side = legal_day(side, at)
    pack = uow.rules.in_force(by_side)
    return legal_day(side, at, None if pack is None else pack.number(_DAY_OFFSET_RULE, by_side))
