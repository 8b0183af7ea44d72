"""Writing records so that all that belongs to them is kept together: record, message, quota, ledger entry.

Everything here runs inside the caller's unit of work and commits nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from app.domain.delivery import DeliveryState, OutboxMessage
from app.domain.ledger import Plain
from app.domain.numbering import local_reference
from app.domain.quota import MoveKind, QuotaMove, QuotaUse, takes_quota, use_of
from app.domain.rules import RulePack
from app.domain.trade import RecordState, RuleStamp, TradeRecord
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext, is_practice_market
from app.services.false_stamps import recharged
from app.services.manifests import restore, spend

MESSAGE_ID_BYTES = 16
#: Code of a message held until the port's word on the person's day shows no excess.
PROVISIONAL = "quota.provisional"
UNSENT = frozenset({DeliveryState.QUEUED, DeliveryState.HELD})
#: Ledger kind of each kind of message.
LEDGER_KINDS: Mapping[str, str] = {"declare": "record.finalised", "amend": "record.amended", "void": "record.voided"}


@dataclass(frozen=True, slots=True)
class Place:
    """One reserved place in the numbering: reference and device sequence."""

    local_reference: str
    point: str
    device: str
    epoch: str
    sequence: int


def reserve(uow: UnitOfWork, day_on: date, count: int) -> tuple[Place, ...]:
    """Reserve numbers for records of a day."""
    identity = uow.numbers.identity()
    numbers = zip(uow.numbers.take(day_on, count), uow.numbers.next_sequence(count), strict=True)
    return tuple(
        Place(local_reference(identity, day_on, counter), identity.point, identity.device, identity.epoch, sequence)
        for counter, sequence in numbers
    )


def stamp(pack: RulePack) -> RuleStamp:
    """Return what a record keeps of the pack that judged it."""
    return RuleStamp(pack.pack_id, pack.version, pack.practice)


def is_practice(uow: UnitOfWork, pack: RulePack) -> bool:
    """Tell whether records made now are practice: the market is, or its rules are."""
    return pack.practice or is_practice_market(uow)


def pack_message(
    uow: UnitOfWork, context: ServiceContext, record: TradeRecord, kind: str, waits_for: str | None = None
) -> OutboxMessage:
    """Write the record's ledger entry and return its frozen message, which carries that entry's hash.

    The entry holds the SHA-256 of the message as it is with an empty ``ledger_head``: so entry and message bind
    each other, and both can be checked again from the message alone.
    """
    message_id = context.random.token(MESSAGE_ID_BYTES).hex()
    now = context.clock.now()
    digest = hashlib.sha256(context.encoder.encode(record, kind, message_id, "")).hexdigest()
    entry = uow.ledger.append(LEDGER_KINDS[kind], _entry(record, message_id, digest), context.actor.name, now)
    body = context.encoder.encode(record, kind, message_id, entry.hash)
    waits = record.provisional and kind != "void"
    return OutboxMessage(
        message_id=message_id,
        business_key=f"{record.local_reference}#{kind}",
        record_ref=record.local_reference,
        person_id=record.person_id,
        kind=kind,
        body=body,
        content_hash=hashlib.sha256(body).hexdigest(),
        sequence=record.sequence,
        created_at=now,
        state=DeliveryState.HELD if waits else DeliveryState.QUEUED,
        last_code=PROVISIONAL if waits else "",
        waits_for=waits_for,
    )


def _entry(record: TradeRecord, message_id: str, digest: str) -> dict[str, Plain]:
    return {
        "record_ref": record.local_reference,
        "lot_ref": record.lot_ref,
        "person_id": record.person_id,
        "version": record.version,
        "amends": record.amends,
        "sequence": record.sequence,
        "amount_fen": record.amount_fen,
        "net_g": record.net_g,
        "pack": record.rules.pack_id,
        "pack_version": record.rules.version,
        "message_id": message_id,
        "content": digest,
        **({} if record.clock_trust == "good" else {"clock": record.clock_trust}),
    }


def giving_back(record: TradeRecord) -> QuotaUse:
    """Return the booking that gives a record's quota back."""
    use = use_of(record)
    return replace(
        use, value_fen=-use.value_fen, grams_by_group={group: -grams for group, grams in use.grams_by_group.items()}
    )


def book(uow: UnitOfWork, records: Sequence[TradeRecord]) -> None:
    """Book the quota of records (exports take none) and their mass against the manifest."""
    uow.quota.add(recharged(uow, [(r, use_of(r)) for r in records if takes_quota(r)]))
    spend(uow, records)


def give_back(uow: UnitOfWork, records: Sequence[TradeRecord]) -> None:
    """Give quota and manifest mass of records back on the day and laptop that spent them: only what is booked here."""
    booked = [record for record in records if _holds(uow, record)]
    uow.quota.add(recharged(uow, [(record, giving_back(record)) for record in booked]))
    restore(uow, records)


def note_kept(uow: UnitOfWork, record: TradeRecord, actor: str, at: datetime) -> None:
    """Keep the right of a record that the port had accepted spent here: it can be used elsewhere once the port agrees.

    The booking goes, so that the record counts as gone; what may still be recorded here stays as low as before
    (docs/decisions/0012-quota.md).
    """
    if not _holds(uow, record):
        return
    (use,) = recharged(uow, [(record, use_of(record))])
    uow.quota.add(recharged(uow, [(record, giving_back(record))]))
    uow.quota.note(
        QuotaMove(
            move_id=record.local_reference,
            kind=MoveKind.KEPT,
            person_id=use.person_id,
            day_on=use.day_on,
            value_fen=use.value_fen,
            grams_by_group=use.grams_by_group,
            at=at,
            actor=actor,
        )
    )


def _holds(uow: UnitOfWork, record: TradeRecord) -> bool:
    held = uow.quota.booked(record.local_reference)
    return held is not None and (held.value_fen != 0 or any(held.grams_by_group.values()))


def waiting_on(uow: UnitOfWork, record_ref: str) -> str | None:
    """Return the id of the record's last message when it is not delivered yet: what follows must wait for it."""
    messages = uow.outbox.of_record(record_ref)
    last = messages[-1] if messages else None
    return last.message_id if last is not None and last.state is not DeliveryState.DELIVERED else None


def never_left(uow: UnitOfWork, *record_refs: str) -> bool:
    """Tell whether no byte of these records' messages has ever been sent."""
    found = uow.outbox.of_records(record_refs)
    return all(each.state in UNSENT and each.tries == 0 for messages in found.values() for each in messages)


def withdraw(
    uow: UnitOfWork, record: TradeRecord, reason: str, actor: str, now: datetime, *, quota_back: bool = True
) -> None:
    """Void one record whose messages never left; see :func:`withdraw_all`."""
    withdraw_all(uow, [record], reason, actor, now, quota_back=quota_back)


def withdraw_all(
    uow: UnitOfWork,
    records: Sequence[TradeRecord],
    reason: str,
    actor: str,
    now: datetime,
    *,
    quota_back: bool = True,
) -> None:
    """Void records whose messages never left: they are held for good, nobody outside hears of them."""
    messages = uow.outbox.of_records([record.local_reference for record in records])
    _hold_for_good(uow, [message for each in messages.values() for message in each])
    for record in records:
        uow.records.set_state(record.local_reference, RecordState.VOIDED)
    if quota_back:
        give_back(uow, records)
    for record in records:
        if not quota_back:
            note_kept(uow, record, actor, now)
        body: dict[str, Plain] = {
            "record_ref": record.local_reference,
            "lot_ref": record.lot_ref,
            "reason": reason,
            "withdrawn": [message.message_id for message in messages.get(record.local_reference, ())],
            "quota_back": quota_back,
        }
        uow.ledger.append(LEDGER_KINDS["void"], body, actor, now)


def _hold_for_good(uow: UnitOfWork, messages: Sequence[OutboxMessage]) -> None:
    provisional = [m.message_id for m in messages if m.state is DeliveryState.HELD and m.last_code == PROVISIONAL]
    if provisional:
        uow.outbox.move(provisional, DeliveryState.QUEUED)
    queued = [m.message_id for m in messages if m.state is DeliveryState.QUEUED]
    if queued or provisional:
        uow.outbox.move([*queued, *provisional], DeliveryState.HELD, code="record.withdrawn")
