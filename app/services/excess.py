"""Records beyond a person's limit once the port's word is in, and what is done about them (reliability.md §3.6).

Meeting happens inside the caller's unit of work: whatever the order in which words and records came, the same record
is chosen. The choices: move the share (mend), refer it to the office, or void it; the last two by two persons.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from app.domain.delivery import DeliveryState, Verdict
from app.domain.excess import DayEntry, Excess, excess_of
from app.domain.ledger import Plain
from app.domain.quota import QuotaView, takes_quota
from app.domain.trade import RecordState, TradeRecord
from app.errors import UserError
from app.events import DeliveryChanged
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext
from app.services.quota_exceptions import REASON_LEAST, REASON_MISSING, confirmed_by
from app.services.quota_views import quota_views
from app.services.record_writing import PROVISIONAL
from app.services.typed_reasons import typed_reason

SETTLED = "quota.settled"
FOUND, REFERRED = "excess.found", "excess.referred"
OPEN, WITH_OFFICE, RESOLVED = "open", "referred", "resolved"


class ExcessService:
    """What a clerk does about a record beyond the limit besides moving its share."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def of_record(self, ref: str) -> Excess | None:
        """Return what a record is beyond the limit by, or None."""
        with self._context.store.unit_of_work() as uow:
            return uow.quota.excess(ref)

    def refer(self, ref: str, reason: str, second: str, pin: str) -> Excess:
        """Leave a record beyond the limit to the office: it stays kept back and in sight; two persons, a reason.

        Raises UserError ``excess.none``, ``exception.reason_missing``, ``second.…``, ``pin.…``.
        """
        typed = typed_reason(reason, REASON_MISSING, REASON_LEAST)
        found = self.of_record(ref)
        if found is None or found.state == RESOLVED:
            raise UserError("excess.none", record=ref)
        name = confirmed_by(self._context, second, pin)
        with self._context.store.unit_of_work() as uow:
            referred = replace(found, state=WITH_OFFICE, reason=typed, second=name)
            uow.quota.put_excess(referred)
            body: dict[str, Plain] = {"record_ref": ref, "reason": typed, "second": name}
            body["excess"] = found.excess_minor_units
            uow.ledger.append(REFERRED, body, self._context.actor.name, self._context.clock.now())
            uow.commit()
        self._context.events.publish(DeliveryChanged((ref,)))
        return referred

    def second_to_void(self, reason: str, second: str, pin: str) -> str:
        """Check the second person of voiding and return the reason with their name, as it is stored with the record.

        Raises UserError ``exception.reason_missing``, ``second.…``, ``pin.…``.
        """
        typed = typed_reason(reason, REASON_MISSING, REASON_LEAST)
        return f"{typed} ({confirmed_by(self._context, second, pin)})"


def meet(uow: UnitOfWork, person_id: str, day_on: date, actor: str, now: datetime) -> None:
    """Look a person's day over after a word of the port, a void or a mend: mark what is beyond, let go what is not."""
    pack = uow.rules.in_force(day_on)
    if pack is None:
        return
    view = quota_views(uow, pack, [person_id], day_on)[person_id]
    known = {each.record_ref: each for each in uow.quota.excess_on(person_id, day_on)}
    if view.limit_fen is None:
        return
    fits = view.used_here_fen + view.elsewhere_fen <= view.limit_fen
    if fits and not known and not view.has_exception:
        return
    standing = [record for record in uow.records.of_person_day(person_id, day_on) if _stands(record)]
    over = {} if fits else excess_of([_entry(uow, r) for r in standing], view.limit_fen, view.elsewhere_fen)
    owners = {record.local_reference: record.person_id for record in standing}
    for ref, beyond in over.items():
        _mark(uow, known.get(ref), Excess(ref, owners[ref], day_on, beyond), actor, now)
    for ref, excess in known.items():
        if ref not in over and excess.state != RESOLVED:
            uow.quota.put_excess(replace(excess, state=RESOLVED))
    _let_go(uow, view, [record for record in standing if record.local_reference not in over])


def _stands(record: TradeRecord) -> bool:
    return record.state is RecordState.FINALISED and takes_quota(record)


def _entry(uow: UnitOfWork, record: TradeRecord) -> DayEntry:
    accepted = [r.port_sequence for r in uow.receipts.of_record(record.local_reference) if _accepts(r.verdict)]
    at_port = uow.records.verdict(record.local_reference) not in (Verdict.NONE, Verdict.RECEIVED, Verdict.RETURNED)
    return DayEntry(
        record_ref=record.local_reference,
        value=record.quota_minor,
        finalised_at=record.finalised_at,
        device=record.device,
        epoch=record.epoch,
        sequence=record.sequence,
        port_order=min(accepted) if accepted and at_port else None,
    )


def _accepts(verdict: Verdict) -> bool:
    return verdict in (Verdict.ACCEPTED, Verdict.INSPECTION, Verdict.RELEASED)


def _mark(uow: UnitOfWork, before: Excess | None, found: Excess, actor: str, now: datetime) -> None:
    """Keep what a record is over by; a case that the office has stays with it."""
    if before is not None and before.state != RESOLVED:
        if before.excess_minor_units != found.excess_minor_units:
            uow.quota.put_excess(replace(before, excess_minor_units=found.excess_minor_units))
        return
    uow.quota.put_excess(found)
    body: dict[str, Plain] = {"record_ref": found.record_ref, "excess": found.excess_minor_units}
    uow.ledger.append(FOUND, body, actor, now)


def _let_go(uow: UnitOfWork, view: QuotaView, records: list[TradeRecord]) -> None:
    """Let provisional records go that the port's word, newer than they are, leaves room for."""
    for record in records:
        if not record.provisional or view.known_at is None or view.known_at < record.finalised_at:
            continue
        release(uow, record.local_reference)


def release(uow: UnitOfWork, ref: str) -> None:
    """Let the messages of a provisional record go to the port."""
    held = [
        message.message_id
        for message in uow.outbox.of_record(ref)
        if message.state is DeliveryState.HELD and message.last_code == PROVISIONAL
    ]
    if held:
        uow.outbox.move(held, DeliveryState.QUEUED, code=SETTLED)
