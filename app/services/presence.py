"""The presence run: card after card, each answered at once; what is refused says why and by which rule."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from app import read_models as rm
from app.domain.groups import Presence
from app.domain.identifiers import check_number, guess_kind, mask_number, normalise_number
from app.domain.ledger import Plain
from app.domain.overrides import Override
from app.domain.people import DocumentKind, Person
from app.domain.person_checks import expiring_days, notice_days
from app.domain.problems import Problem
from app.domain.proof import level_of, reached
from app.domain.quota import QuotaView
from app.errors import UserError
from app.events import PresenceChanged
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext, side_of
from app.services.group_acts import kept_person
from app.services.quota_views import quota_views
from app.services.standings import standing_of
from app.services.undo_steps import note_step

EVIDENCE = ("card", "typed")
#: The end of a number as people tell it: what the search of persons finds by, digits and perhaps the last X.
NUMBER_END = re.compile(r"[0-9]{2,5}[0-9X]")
FOREIGN_KINDS = {"CN": (DocumentKind.VN_CCCD,), "VN": (DocumentKind.PRC_ID,)}


@dataclass(frozen=True, slots=True)
class PresenceAnswer:
    """What the screen shows for one card.

    ``kind``: ``present``, ``already`` (counted before), ``unknown``, ``expired``, ``suspended`` or ``unreadable``.
    ``problem`` says why not, with its rule. ``expiring_days`` is set when a paper ends soon (still counted).
    ``quota`` is None when no rule pack is in force or the person is not known; ``count`` is today's number present.
    ``proof`` is the level reached, ``override`` the officer's leave they are here by; ``is_new``: something was stored.
    """

    kind: str
    number: str
    person: Person | None = None
    sequence: int = 0
    group_name: str = ""
    quota: QuotaView | None = None
    expiring_days: int | None = None
    problem: Problem | None = None
    count: int = 0
    proof: str = ""
    override: Override | None = None
    is_new: bool = False


def is_number_end(text: str) -> bool:
    """Tell whether a typed text is only the end of a document number (three to six characters)."""
    return NUMBER_END.fullmatch(normalise_number(text)) is not None


class PresenceService:
    """Counts who is at the market point today."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def mark(self, text: str, evidence: str) -> PresenceAnswer:
        """Mark the person of a full document number (scanned or typed) or a person id as present.

        ``evidence`` is ``card`` or ``typed``. Never raises for what a card says: the answer's kind tells it.
        """
        if evidence not in EVIDENCE:
            raise UserError("presence.evidence_unknown", found=evidence)
        number = normalise_number(text)
        with self._context.store.unit_of_work() as uow:
            today = self._context.today(uow)
            found = uow.people.by_number(number) or uow.people.get(text.strip())
            if found is None:
                return self._stranger(uow, number, evidence, today)
            person = kept_person(uow, found)
            answer = self._answer(uow, person, evidence, today)
            if answer.is_new:
                uow.commit()
        if answer.is_new:
            self._context.events.publish(PresenceChanged(person.person_id))
        return answer

    def undo_last(self) -> Presence | None:
        """Take back the latest presence of today; None when there is none."""
        with self._context.store.unit_of_work() as uow:
            here = uow.presence.on(self._context.today(uow))
            last = max(here, key=lambda each: each.sequence, default=None)
        if last is not None:
            self.remove(last.person_id)
        return last

    def remove(self, person_id: str) -> None:
        """Take back a person's presence of today. Raises UserError ``presence.not_present``."""
        with self._context.store.unit_of_work() as uow:
            today = self._context.today(uow)
            if not uow.presence.remove(today, person_id):
                raise UserError("presence.not_present", person=person_id)
            uow.undo.forget_of("presence", person_id)
            self._write(uow, "presence.removed", {"person_id": person_id, "day_on": today.isoformat()})
            uow.commit()
        self._context.events.publish(PresenceChanged(person_id))

    def today(self) -> tuple[rm.PresenceRow, ...]:
        """Return today's list in order of coming."""
        return self._context.store.reading().presence(self._context.today())

    def _answer(self, uow: UnitOfWork, person: Person, evidence: str, today: date) -> PresenceAnswer:
        before = uow.presence.find(today, person.person_id)
        if before is not None:
            raised = self._raised(uow, before, evidence)
            answer = self._known(uow, person, "already", raised or before, today)
            return answer if raised is None else replace(answer, is_new=True)
        against = standing_of(uow, person, today).problem
        if against is not None:
            kind = "expired" if against.code.endswith("_expired") else "suspended"
            return self._known(uow, person, kind, None, today, against)
        presence = self._add(uow, person, evidence, today)
        return replace(self._known(uow, person, "present", presence, today), is_new=True)

    def _raised(self, uow: UnitOfWork, before: Presence, evidence: str) -> Presence | None:
        """A card read after the number was typed proves more: noted, with an entry of its own; else None."""
        level = reached(before.level, level_of(evidence))
        if level == before.level:
            return None
        uow.presence.set_proof(before.day_on, before.person_id, evidence, level)
        body: dict[str, Plain] = {
            "person_id": before.person_id,
            "day_on": before.day_on.isoformat(),
            "level": level,
            "evidence": evidence,
        }
        self._write(uow, "presence.proof_raised", body)
        return replace(before, evidence=evidence, proof=level)

    def _add(self, uow: UnitOfWork, person: Person, evidence: str, today: date) -> Presence:
        presence = Presence(
            day_on=today,
            person_id=person.person_id,
            sequence=uow.presence.next_sequence(today),
            arrived_at_utc=self._context.clock.now().isoformat(),
            evidence=evidence,
            group_id=_group_id(uow, person.person_id, today),
        )
        uow.presence.add(presence)
        body: dict[str, Plain] = {
            "person_id": person.person_id,
            "day_on": today.isoformat(),
            "sequence": presence.sequence,
            "evidence": evidence,
        }
        self._write(uow, "presence.marked", body)
        note_step(uow, self._context, "presence", person.person_id, {"person": person.name})
        return presence

    def _known(
        self,
        uow: UnitOfWork,
        person: Person,
        kind: str,
        presence: Presence | None,
        today: date,
        problem: Problem | None = None,
    ) -> PresenceAnswer:
        pack = uow.rules.in_force(today)
        group_id = presence.group_id if presence is not None else _group_id(uow, person.person_id, today)
        group = uow.groups.get(group_id) if group_id else None
        return PresenceAnswer(
            kind=kind,
            number=mask_number(person.document.number),
            person=person,
            sequence=0 if presence is None else presence.sequence,
            group_name="" if group is None else group.name,
            quota=None if pack is None else quota_views(uow, pack, [person.person_id], today)[person.person_id],
            expiring_days=expiring_days(person, today, notice_days(pack, today)),
            problem=problem,
            count=len(uow.presence.on(today)),
            proof="" if presence is None else presence.level,
            override=standing_of(uow, person, today).override,
        )

    def _stranger(self, uow: UnitOfWork, number: str, evidence: str, today: date) -> PresenceAnswer:
        """A number nobody has: misread, of the other side's people, or not registered."""
        side = side_of(uow)
        count, masked = len(uow.presence.on(today)), mask_number(number)
        if any(check_number(kind, number, today) is None for kind in FOREIGN_KINDS[side]):
            problem = Problem("presence.foreign", "number", {"number": masked})
            return PresenceAnswer("unknown", masked, problem=problem, count=count)
        if evidence == "typed" and is_number_end(number) and not self._ends_with(number, today):
            problem = Problem("presence.end_unknown", "number", {"end": number})
            return PresenceAnswer("unknown", number, problem=problem, count=count)
        wrong = check_number(guess_kind(number, side), number, today)
        if wrong is not None:
            return PresenceAnswer("unreadable", masked, problem=wrong, count=count)
        problem = Problem("presence.unknown", "number", {"number": masked})
        return PresenceAnswer("unknown", masked, problem=problem, count=count)

    def _ends_with(self, end: str, today: date) -> bool:
        return bool(self._context.store.reading().people(end, today, 1))

    def _write(self, uow: UnitOfWork, kind: str, body: dict[str, Plain]) -> None:
        uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())


def _group_id(uow: UnitOfWork, person_id: str, today: date) -> str | None:
    return next((each.group_id for each in uow.groups.memberships_of(person_id) if each.holds_on(today)), None)
