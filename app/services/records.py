"""One record after it was finalised: hold, mend, amend, void. Content never changes; a change is a new version."""

from __future__ import annotations

from dataclasses import replace

from app.domain.amending import AmendDraft, LineChange, amend_findings, amended, changes_between
from app.domain.delivery import DeliveryState, Verdict
from app.domain.ledger import Plain
from app.domain.person_checks import text_problem, tidy_text
from app.domain.problems import Problem
from app.domain.quota_value import revalued
from app.domain.trade import Consent, Lot, RecordState, TradeRecord
from app.errors import UserError
from app.events import DeliveryChanged, RecordsSaved
from app.interfaces import UnitOfWork
from app.services.amend_checks import (
    PORT_HOLDS,
    earlier_at_port,
    lot_as_recorded,
    refuse_amounts,
    takes_more,
    version_at_port,
)
from app.services.carriers import Carrier, Crowd, crowd, limits_left, value_left
from app.services.clock_watch import trust_for_saving
from app.services.context import ServiceContext
from app.services.excess import meet, release
from app.services.finalising import entrustment_id
from app.services.findings import Refused, refuse_if_any
from app.services.mending import MendCandidate, MendProposal, candidates, consent_of, reasons_to_mend, take_over
from app.services.record_writing import (
    PROVISIONAL,
    book,
    give_back,
    is_practice,
    never_left,
    note_kept,
    pack_message,
    reserve,
    stamp,
    waiting_on,
    withdraw,
)

__all__ = ["AmendDraft", "LineChange", "MendCandidate", "MendProposal", "RecordService"]

REASON_LENGTH = 200
#: With these verdicts the goods are through: nothing can be changed any more.
FINAL = frozenset({Verdict.RELEASED, Verdict.CLOSED, Verdict.DELETED})


class RecordService:
    """What can still be done with a finalised record."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def hold(self, ref: str) -> None:
        """Keep a record's message back before it goes. Raises UserError ``record.not_waiting``."""
        self._move(ref, DeliveryState.QUEUED, DeliveryState.HELD)

    def unhold(self, ref: str) -> None:
        """Let a held message go, with those of earlier versions that it waits for.

        Raises UserError ``record.not_held``, ``record.not_current`` for one withdrawn.
        """
        self._move(ref, DeliveryState.HELD, DeliveryState.QUEUED)

    def propose_mend(self, ref: str) -> MendProposal:
        """Say who could take over a returned share; nothing is stored.

        Raises:
            UserError: ``record.unknown``, ``record.not_current``, ``mend.not_needed``.

        """
        with self._context.store.unit_of_work() as uow:
            return self._proposal(uow, _current(uow, ref))[0]

    def mend(self, ref: str, to_person_id: str | None = None, reason: str = "") -> TradeRecord:
        """Move a returned share to another resident: a new version, the old one kept, quota moved with it.

        Without a name the proposed one takes it. A person whose card was not read needs a typed reason.

        Raises:
            UserError: ``mend.no_candidate`` (how much is missing), ``mend.same_person``, ``record.…``.
            Refused: what stops the named person.

        """
        typed = _typed_reason(reason, needed=False)
        with self._context.store.unit_of_work() as uow:
            old = _current(uow, ref)
            proposal, lot, here = self._proposal(uow, old)
            carrier = _chosen(proposal, here, to_person_id)
            consent = consent_of(carrier, self._context.clock.now().isoformat(), typed)
            refuse_if_any(tuple(take_over(old, lot, carrier, here, consent)))
            person = carrier.person
            new = replace(
                self._next_version(uow, old, here, typed),
                person_id=person.person_id,
                person_name=person.name,
                person_document=person.document.number,
                document_kind=person.document.kind.value,
                consent=consent,
                entrustment_id=entrustment_id(carrier, old.group_id),
                limits_before=limits_left(carrier, lot),
                value_left_before_fen=value_left(carrier, old.direction),
                provisional=carrier.quota.is_provisional,
                proof=carrier.proof,
                override=carrier.override,
            )
            self._supersede(uow, old, new)
            uow.commit()
        self._context.events.publish(RecordsSaved(new.lot_ref, (old.local_reference, new.local_reference)))
        return new

    def amend(self, ref: str, changes: AmendDraft, reason: str) -> TradeRecord:
        """Correct typed facts of a record by a new linked version that the port gets as an amendment.

        Raises:
            UserError: ``record.reason_missing``, ``record.nothing_changed``, ``record.final``, ``record.…``.
                ``amend.amount_at_port`` when an amount would shrink that the port may hold.
            Refused: what is wrong with the new facts; more than the person or the manifest has left.

        """
        typed = _typed_reason(reason)
        with self._context.store.unit_of_work() as uow:
            old = _current(uow, ref)
            _refuse_final(uow, old)
            new = amended(old, changes)
            if not changes_between(old, new):
                raise UserError("record.nothing_changed", record=ref)
            lot = uow.lots.get(old.lot_ref)
            refuse_if_any(tuple(amend_findings(new, on_foot=lot is not None and lot.declared_by == "self")))
            give_back(uow, [old])
            here = self._crowd(uow, old)
            new = revalued(new, here.pack.currency, here.pack.inbound)
            refuse_amounts(uow, old, new, here)
            told = amended(self._next_version(uow, old, here, typed), changes)
            new = revalued(told, here.pack.currency, here.pack.inbound)
            if takes_more(old, new):
                new = replace(new, consent=Consent("typed", new.finalised_at.isoformat(), typed))
            self._replace(uow, old, new)
            uow.commit()
        self._context.events.publish(RecordsSaved(new.lot_ref, (old.local_reference, new.local_reference)))
        return new

    def void(self, ref: str, reason: str) -> TradeRecord:
        """Void a record. One that never left is withdrawn and nobody outside hears of it; else the port is told.

        Raises:
            UserError: ``record.reason_missing``, ``record.final``, ``record.unknown``, ``record.not_current``.

        """
        typed = _typed_reason(reason)
        with self._context.store.unit_of_work() as uow:
            old = _current(uow, ref)
            _refuse_final(uow, old)
            self._void(uow, old, typed)
            uow.commit()
        self._context.events.publish(RecordsSaved(old.lot_ref, (ref,)))
        return replace(old, state=RecordState.VOIDED)

    def _move(self, ref: str, old: DeliveryState, new: DeliveryState) -> None:
        with self._context.store.unit_of_work() as uow:
            record = _current(uow, ref)
            refs = _versions(uow, record) if old is DeliveryState.HELD else [ref]
            messages = [message for each in refs for message in uow.outbox.of_record(each)]
            ids = [message.message_id for message in messages if message.state is old]
            waiting = {message.last_code for message in messages if message.message_id in ids}
            if new is DeliveryState.QUEUED and PROVISIONAL in waiting:
                raise UserError("record.provisional", record=ref)
            if not ids:
                raise UserError("record.not_held" if old is DeliveryState.HELD else "record.not_waiting", record=ref)
            uow.outbox.move(ids, new)
            body: dict[str, Plain] = {"record_ref": ref, "messages": list(ids), "state": new.value}
            uow.ledger.append("message.held", body, self._context.actor.name, self._context.clock.now())
            uow.commit()
        self._context.events.publish(DeliveryChanged((ref,)))

    def _crowd(self, uow: UnitOfWork, record: TradeRecord) -> Crowd:
        pack = self._context.rules_of(uow, record)
        return crowd(uow, pack, record.day_on, record.group_id, [record.person_id])

    def _proposal(self, uow: UnitOfWork, record: TradeRecord) -> tuple[MendProposal, Lot, Crowd]:
        reasons = reasons_to_mend(uow, record)
        lot = uow.lots.get(record.lot_ref)
        if lot is None:
            raise UserError("lot.unknown", lot=record.lot_ref)
        lot, here = lot_as_recorded(lot, record), self._crowd(uow, record)
        able, problem = candidates(record, lot, here, self._context.store.reading())
        return MendProposal(record, reasons, able, problem), lot, here

    def _next_version(self, uow: UnitOfWork, old: TradeRecord, here: Crowd, reason: str) -> TradeRecord:
        """The same content under a number of its own, judged by the pack of the record's day."""
        place = reserve(uow, old.day_on, 1)[0]
        return replace(
            old,
            local_reference=place.local_reference,
            point=place.point,
            device=place.device,
            epoch=place.epoch,
            sequence=place.sequence,
            rules=stamp(here.pack),
            practice=is_practice(uow, here.pack),
            finalised_at=self._context.clock.now(),
            clock_trust=trust_for_saving(uow, self._context),
            version=old.version + 1,
            amends=old.local_reference,
            amended_by=None,
            reason=reason,
        )

    def _supersede(self, uow: UnitOfWork, old: TradeRecord, new: TradeRecord) -> None:
        if uow.records.verdict(version_at_port(uow, old).local_reference) in PORT_HOLDS:
            note_kept(uow, old, self._context.actor.name, self._context.clock.now())
        give_back(uow, [old])
        self._replace(uow, old, new)

    def _replace(self, uow: UnitOfWork, old: TradeRecord, new: TradeRecord) -> None:
        """Put the new version in the place of the old one, whose quota and mass were given back."""
        uow.records.add([new])
        uow.records.set_state(old.local_reference, RecordState.AMENDED, new.local_reference)
        book(uow, [new])
        told = replace(new, amends=version_at_port(uow, old).local_reference)
        message = pack_message(uow, self._context, told, "amend", waiting_on(uow, old.local_reference))
        if old.provisional:
            release(uow, old.local_reference)
        held = any(each.state is DeliveryState.HELD for each in uow.outbox.of_record(old.local_reference))
        uow.outbox.add([replace(message, state=DeliveryState.HELD) if held else message])
        meet(uow, old.person_id, old.day_on, self._context.actor.name, self._context.clock.now())

    def _void(self, uow: UnitOfWork, old: TradeRecord, reason: str) -> None:
        """Withdraw what never left, tell the port of the rest: also of an earlier version that it may still hold."""
        ref = old.local_reference
        held = uow.records.verdict(ref) in PORT_HOLDS
        earlier = None if held else earlier_at_port(uow, old)
        back = not held and (earlier is None or uow.records.verdict(earlier.local_reference) not in PORT_HOLDS)
        if never_left(uow, ref):
            now = self._context.clock.now()
            withdraw(uow, old, reason, self._context.actor.name, now, quota_back=back)
        else:
            self._tell_void(uow, old, reason)
            if back:
                give_back(uow, [old])
            else:
                note_kept(uow, old, self._context.actor.name, self._context.clock.now())
            uow.records.set_state(ref, RecordState.VOIDED)
        if earlier is not None:
            self._tell_void(uow, earlier, reason)
        meet(uow, old.person_id, old.day_on, self._context.actor.name, self._context.clock.now())

    def _tell_void(self, uow: UnitOfWork, record: TradeRecord, reason: str) -> None:
        sequence = uow.numbers.next_sequence(1)[0]
        told = replace(record, reason=reason, sequence=sequence, state=RecordState.VOIDED)
        uow.outbox.add([pack_message(uow, self._context, told, "void", waiting_on(uow, record.local_reference))])


def _versions(uow: UnitOfWork, record: TradeRecord) -> list[str]:
    """Return the references of a record and of all versions before it, the first one first."""
    refs = [record.local_reference]
    while record.amends is not None:
        earlier = uow.records.get(record.amends)
        if earlier is None:
            break
        record = earlier
        refs.insert(0, record.local_reference)
    return refs


def _current(uow: UnitOfWork, ref: str) -> TradeRecord:
    record = uow.records.get(ref)
    if record is None:
        raise UserError("record.unknown", record=ref)
    if record.state is not RecordState.FINALISED:
        raise UserError("record.not_current", record=ref, state=record.state.value, amended_by=record.amended_by)
    return record


def _refuse_final(uow: UnitOfWork, record: TradeRecord) -> None:
    verdict = uow.records.verdict(record.local_reference)
    if verdict in FINAL:
        raise UserError("record.final", record=record.local_reference, verdict=verdict.value)


def _typed_reason(reason: str, *, needed: bool = True) -> str:
    """Return a reason as it is stored; it goes into the message, so it holds no invisible characters."""
    typed = tidy_text(reason)
    if needed and not typed:
        raise UserError("record.reason_missing")
    if problem := text_problem(typed, "reason", REASON_LENGTH):
        raise Refused([problem])
    return typed


def _chosen(proposal: MendProposal, here: Crowd, to_person_id: str | None) -> Carrier:
    if to_person_id == proposal.record.person_id:
        raise UserError("mend.same_person", person_id=to_person_id)
    if to_person_id is not None:
        carrier = here.carriers.get(to_person_id)
        if carrier is None or carrier not in here.here:
            raise Refused([Problem("share.not_present", "to_person_id", {"person_id": to_person_id, "person": ""})])
        return carrier
    if proposal.proposed is None:
        assert proposal.problem is not None
        raise UserError(proposal.problem.code, **proposal.problem.params)
    return here.carriers[proposal.proposed.person_id]
