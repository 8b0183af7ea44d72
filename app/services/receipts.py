"""What a receipt changes: the message's delivery, the record's verdict, the person's day, one link of the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.domain.clock_trust import stamp_is_false
from app.domain.delivery import (
    BACKOFF_CAP_S,
    DeliveryState,
    OutboxMessage,
    Receipt,
    Verdict,
    can_move,
    verdict_after,
)
from app.domain.trade import RecordState, TradeRecord
from app.interfaces import UnitOfWork
from app.services.excess import meet
from app.services.false_stamps import recharge
from app.services.manifests import restore
from app.services.watch import note_release

SAME_ID_OTHER_BYTES = "message.same_id_other_bytes"
LEDGER_KIND = "receipt.applied"

#: How a message gets to ``delivered`` by allowed moves only. A late duplicate can arrive while it is queued again.
_WAY_TO_DELIVERED: dict[DeliveryState, tuple[DeliveryState, ...]] = {
    DeliveryState.HELD: (DeliveryState.QUEUED, DeliveryState.SENT_UNKNOWN, DeliveryState.DELIVERED),
    DeliveryState.QUEUED: (DeliveryState.SENT_UNKNOWN, DeliveryState.DELIVERED),
    DeliveryState.SENT_UNKNOWN: (DeliveryState.DELIVERED,),
    DeliveryState.QUARANTINED: (DeliveryState.DELIVERED,),
    DeliveryState.DELIVERED: (),
}


@dataclass(frozen=True, slots=True)
class Applied:
    """What one receipt did. ``is_new`` is False for one known already; ``verdict`` is set when it moved."""

    is_new: bool
    verdict: Verdict | None = None


def apply_receipt(
    uow: UnitOfWork, receipt: Receipt, message: OutboxMessage | None, actor: str, now: datetime
) -> Applied:
    """Apply a verified receipt inside a unit of work.

    ``message`` is the message it names, as stored now. None: our store does not know it (restored from an older
    backup); that is written to the ledger and changes nothing. The same goes for a receipt over other bytes than
    ours: the message is quarantined, because this is our fault or a forgery.
    """
    if message is None or receipt.content_hash != message.content_hash:
        if message is not None and can_move(message.state, DeliveryState.QUARANTINED):
            quarantine(uow, message, SAME_ID_OTHER_BYTES, now)
        _write(uow, receipt, "" if message is None else message.record_ref, False, actor, now)
        return Applied(False)
    for step in _WAY_TO_DELIVERED[message.state]:
        uow.outbox.move([message.message_id], step)
    if not uow.receipts.add(receipt):
        return Applied(False)
    verdict = _move_verdict(uow, receipt, message)
    if verdict is Verdict.RELEASED:
        note_release(uow, message.record_ref, now)
    _hear_person_day(uow, receipt, message.person_id)
    if receipt.person_day_on is not None:
        meet(uow, message.person_id, receipt.person_day_on, actor, now)
    _write(uow, receipt, message.record_ref, True, actor, now)
    if stamp_is_false(message.created_at, receipt.issued_at):
        recharge(uow, message.record_ref, message.created_at, receipt.issued_at, actor, now)
    return Applied(True, verdict)


def quarantine(uow: UnitOfWork, message: OutboxMessage, code: str, now: datetime) -> None:
    """Put a message aside where people see it; it is tried again after the longest delay, never dropped."""
    next_try_at = now + timedelta(seconds=BACKOFF_CAP_S)
    uow.outbox.move([message.message_id], DeliveryState.QUARANTINED, code=code, next_try_at=next_try_at)


def _move_verdict(uow: UnitOfWork, receipt: Receipt, message: OutboxMessage) -> Verdict | None:
    said = receipt.verdict
    if message.kind == "void":
        if said is not Verdict.ACCEPTED:
            return None
        said = Verdict.DELETED
    before = uow.records.verdict(message.record_ref)
    after = verdict_after(before, said)
    if after is before:
        return None
    uow.records.set_verdict(message.record_ref, after, receipt)
    if after is Verdict.DELETED and (record := uow.records.get(message.record_ref)) is not None:
        restore(uow, [record, *_voided_after(uow, record)])
    return after


def _voided_after(uow: UnitOfWork, record: TradeRecord) -> Iterator[TradeRecord]:
    """Yield the later versions of a record that were voided with it: its mass is booked with the newest of them."""
    while record.amended_by is not None and (later := uow.records.get(record.amended_by)) is not None:
        if later.state is RecordState.VOIDED:
            yield later
        record = later


def _hear_person_day(uow: UnitOfWork, receipt: Receipt, person_id: str) -> None:
    day, total, ours = receipt.person_day_on, receipt.person_day_total_fen, receipt.person_day_ours_fen
    if day is None or total is None or ours is None:
        return
    uow.quota.set_heard(person_id, day, ours, max(0, total - ours), receipt.issued_at)


def _write(uow: UnitOfWork, receipt: Receipt, record_ref: str, applied: bool, actor: str, now: datetime) -> None:
    uow.ledger.append(
        LEDGER_KIND,
        {
            "receipt_id": receipt.receipt_id,
            "port_sequence": receipt.port_sequence,
            "message_id": receipt.message_id,
            "record_ref": record_ref,
            "content_hash": receipt.content_hash,
            "verdict": receipt.verdict.value,
            "key_id": receipt.key_id,
            "applied": applied,
        },
        actor,
        now,
    )
