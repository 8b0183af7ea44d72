"""Carried evidence: a slip that says what was used here today, and slips of other laptops taken in (mode C)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import cast

from app.domain.code_kinds import USED_TODAY
from app.domain.evidence import CarriedUse, Evidence, EvidenceSlip, person_mark
from app.domain.identifiers import mask_number
from app.domain.ledger import Plain
from app.domain.localized_text import LocalizedText
from app.domain.people import Person
from app.domain.quota import QuotaUse, QuotaView
from app.domain.rules import RulePack
from app.errors import UserError
from app.events import QuotaChanged
from app.interfaces import Fact, SignedCode, UnitOfWork
from app.services.context import ServiceContext, is_practice_market
from app.services.device_keys import signing_key
from app.services.papers import Paper, finish, site_names
from app.services.quota_views import quota_views

#: Kind of the slip among the papers.
EVIDENCE_SLIP = "USED"
GIVEN, TAKEN = "evidence.given", "evidence.taken"


@dataclass(frozen=True, slots=True)
class TakenEvidence:
    """What a scanned code did. ``is_new`` is False for one taken before, or older than one taken before.

    ``person`` is None when nobody of this register has that number: it counts once the person is registered.
    ``quota`` is the person's day after it, None without a person.
    """

    evidence: Evidence
    is_new: bool
    person: Person | None
    quota: QuotaView | None


class EvidenceService:
    """Gives slips and takes those of other laptops; taking one can only lower what is left here."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def code(self, person_id: str) -> str:
        """Return the signed code of a person's day as it stands, written to the ledger.

        Raises UserError ``person.unknown``, ``rules.none_in_force``.
        """
        return self._slip(person_id, record=True).code

    def slip(self, person_id: str, languages: tuple[str, str] = ("zh", "vi"), *, record: bool = True) -> Paper:
        """Make the slip of a person's day; each copy is counted and written down, but for one only looked at.

        Raises UserError ``person.unknown``, ``rules.none_in_force``.
        """
        facts = self._slip(person_id, record=record)
        pdf = self._context.renderer.evidence_slip(facts, languages)
        return finish(EVIDENCE_SLIP, person_id, pdf, facts.copy_no)

    def facts(self, person_id: str, *, record: bool) -> EvidenceSlip:
        """Return all that a slip prints, with its signed code; its copy is counted when it is to ``record``.

        Raises UserError ``person.unknown``, ``rules.none_in_force``.
        """
        return self._slip(person_id, record=record)

    def carried(self, person_id: str, day_on: date | None = None) -> CarriedUse | None:
        """Return what slips say of a person's day (today without one), or None."""
        with self._context.store.unit_of_work() as uow:
            return uow.evidence.used([person_id], day_on or self._context.today(uow)).get(person_id)

    def take(self, text: str) -> TakenEvidence:
        """Take a code of another laptop in; the same one twice counts once, a newer one replaces an older.

        It cannot be taken back: it is another laptop's word, and a record voided there shows in its newer code.
        Raises UserError ``code.…``, ``evidence.not_evidence``, ``evidence.own_code``, ``evidence.other_day``.
        """
        with self._context.store.unit_of_work() as uow:
            evidence = self._read(uow, text)
            is_new = uow.evidence.take(evidence)
            if is_new:
                self._write_taken(uow, evidence)
            person_id = uow.evidence.person_of(evidence.person_mark)
            person = None if person_id is None else uow.people.get(person_id)
            quota = None if person is None else self._quota(uow, person, evidence.day_on)
            uow.commit()
        if is_new and person is not None:
            self._context.events.publish(QuotaChanged((person.person_id,)))
        return TakenEvidence(evidence, is_new, person, quota)

    def _read(self, uow: UnitOfWork, text: str) -> Evidence:
        code = self._context.codes.open(text, uow.laptops.keys())
        if code.kind != USED_TODAY:
            raise UserError("evidence.not_evidence", kind=code.kind)
        evidence = _evidence(code, self._context.clock.now())
        us, today = uow.numbers.identity(), self._context.today(uow)
        if (evidence.point, evidence.device) == (us.point, us.device):
            raise UserError("evidence.own_code", laptop=evidence.laptop_id)
        if code.laptop_id != evidence.laptop_id:
            raise UserError("code.signature_wrong", key_id=code.key_id)
        if evidence.day_on != today:
            raise UserError("evidence.other_day", day=evidence.day_on.isoformat(), today=today.isoformat())
        return evidence

    def _write_taken(self, uow: UnitOfWork, evidence: Evidence) -> None:
        body: dict[str, Plain] = {
            "person_mark": evidence.person_mark,
            "day_on": evidence.day_on.isoformat(),
            "laptop": evidence.laptop_id,
            "laptop_epoch": evidence.epoch,
            "laptop_sequence": evidence.sequence,
            "used_fen": evidence.used_fen,
            "key_id": evidence.key_id,
        }
        uow.ledger.append(TAKEN, body, self._context.actor.name, self._context.clock.now())

    def _slip(self, person_id: str, *, record: bool) -> EvidenceSlip:
        context = self._context
        with context.store.unit_of_work() as uow:
            person = _known(uow, person_id)
            today = context.today(uow)
            pack = context.rules(uow, today)
            view = quota_views(uow, pack, [person_id], today)[person_id]
            spent = spent_here(view)
            key, now = signing_key(uow, context), context.clock.now()
            # A look at the screen commits the key alone: a code whose key nobody kept could never be read.
            uow.commit()
            copy_no = uow.papers.next_copy(EVIDENCE_SLIP, _copy_ref(person_id, today)) if record else 0
            if record:
                uow.papers.note_made(EVIDENCE_SLIP, _copy_ref(person_id, today), now)
            body: dict[str, Plain] = {"person_id": person_id, "day_on": today.isoformat(), "used_fen": spent.value_fen}
            entry = uow.ledger.append(GIVEN, {**body, "copy": copy_no}, context.actor.name, now)
            us = uow.numbers.identity()
            facts: dict[str, Fact] = {
                "point": us.point,
                "device": us.device,
                "epoch": us.epoch,
                "sequence": entry.sequence if record else entry.sequence - 1,
                "person": person_mark(person.document.number),
                "day_on": today,
                "used_fen": spent.value_fen,
                "grams": {group: grams for group, grams in spent.grams_by_group.items() if grams > 0},
                "at": now,
            }
            slip = EvidenceSlip(
                person_name=person.name,
                masked_number=mask_number(person.document.number),
                day_on=today,
                used_minor=spent.value_fen,
                currency=view.currency,
                grams=_named(pack, today, spent),
                point=us.point,
                device=us.device,
                epoch=us.epoch,
                sequence=cast("int", facts["sequence"]),
                point_name=site_names(uow, "")[0],
                made_at=now,
                code=context.codes.seal(USED_TODAY, facts, key),
                copy_no=copy_no,
                practice=is_practice_market(uow),
                head_hash=entry.hash if record else "",
            )
            if record:
                uow.commit()
        return slip

    def _quota(self, uow: UnitOfWork, person: Person, day_on: date) -> QuotaView:
        return quota_views(uow, self._context.rules(uow, day_on), [person.person_id], day_on)[person.person_id]


def spent_here(view: QuotaView) -> QuotaUse:
    """Return what records here took of a person's day: standing ones, and voided ones that the port had accepted."""
    kept = view.kept
    grams = dict(view.used_grams)
    for group, amount in ({} if kept is None else kept.grams_by_group).items():
        grams[group] = grams.get(group, 0) + amount
    value = view.used_here_fen + (0 if kept is None else kept.value_fen)
    return QuotaUse(view.person_id, view.day_on, "", max(0, value), grams)


def _evidence(code: SignedCode, taken_at: datetime) -> Evidence:
    facts = code.facts
    return Evidence(
        person_mark=cast("str", facts["person"]),
        day_on=cast("date", facts["day_on"]),
        point=cast("str", facts["point"]),
        device=cast("str", facts["device"]),
        epoch=cast("str", facts["epoch"]),
        sequence=cast("int", facts["sequence"]),
        used_fen=cast("int", facts["used_fen"]),
        grams=dict(cast("dict[str, int]", facts["grams"])),
        at=cast("datetime", facts["at"]),
        key_id=code.key_id,
        taken_at=taken_at,
    )


def _known(uow: UnitOfWork, person_id: str) -> Person:
    person = uow.people.get(person_id)
    if person is None:
        raise UserError("person.unknown", person_id=person_id)
    return person


def _copy_ref(person_id: str, day_on: date) -> str:
    return f"{person_id} {day_on.isoformat()}"


def _named(pack: RulePack, day_on: date, spent: QuotaUse) -> tuple[tuple[LocalizedText, int], ...]:
    found = []
    for group, grams in sorted(spent.grams_by_group.items()):
        limit = pack.limit_group(group, day_on)
        if grams > 0:
            found.append((LocalizedText(group) if limit is None else limit.name, grams))
    return tuple(found)
