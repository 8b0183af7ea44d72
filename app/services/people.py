"""The register: residents, groups, memberships, entrustments. Every act is one unit of work with a ledger entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.domain import identifiers
from app.domain.group_checks import (
    GroupDraft,
)
from app.domain.groups import Entrustment, Group, Membership
from app.domain.ledger import Plain
from app.domain.overrides import Override
from app.domain.people import Person
from app.domain.person_checks import (
    PersonDraft,
    check_person,
    expiring_days,
    notice_days,
    person_of,
    tidied,
)
from app.domain.problems import Problem
from app.domain.quota import QuotaView
from app.domain.rules import RulePack
from app.errors import UserError
from app.events import PeopleChanged
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext
from app.services.findings import Refused
from app.services.group_acts import GroupActs, joining_problem, known_person
from app.services.homes import keep_homes
from app.services.new_ids import new_id
from app.services.quota_views import quota_views
from app.services.standings import standing_of
from app.services.undo_steps import note_step

__all__ = [
    "GroupDraft",
    "PeopleService",
    "PersonCard",
    "PersonDraft",
    "PersonProblems",
    "check_in_store",
    "joining_problem",
    "new_id",
]

YOUNGEST = "resident_min_age"


class PersonProblems(Refused):
    """A person was not saved; ``problems`` has every finding with its field."""


@dataclass(frozen=True, slots=True)
class PersonCard:
    """Everything about one person today: may they trade, and how much.

    ``standing`` says why not (None = may trade); ``quota`` is None while no rule pack is in force.
    """

    person: Person
    group: Group | None
    memberships: tuple[Membership, ...]
    entrustment: Entrustment | None
    quota: QuotaView | None
    standing: Problem | None
    expiring_days: int | None
    present: bool
    override: Override | None = None


class PeopleService(GroupActs):
    """Saves and shows persons and groups."""

    def check_person(self, draft: PersonDraft) -> tuple[Problem, ...]:
        """Return everything that is wrong with a draft, and warnings; nothing is stored."""
        with self._context.store.unit_of_work() as uow:
            return check_in_store(self._context, uow, tidied(draft))

    def save_person(self, draft: PersonDraft) -> Person:
        """Store a new person, or a new version of the one with ``person_id``.

        Raises PersonProblems with all findings, UserError ``person.unknown`` for an unknown id.
        """
        plain = tidied(draft)
        with self._context.store.unit_of_work() as uow:
            problems = check_in_store(self._context, uow, plain)
            if any(each.severity == "stop" for each in problems):
                raise PersonProblems(problems)
            person = self._stored(uow, plain)
            self._write(uow, "person.saved", {"person_id": person.person_id, "version": person.version})
            told: dict[str, Plain] = {"version": person.version, "person": person.name}
            note_step(uow, self._context, "person", person.person_id, told)
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return person

    def card(self, person_id: str) -> PersonCard:
        """Return everything about one person today. Raises UserError ``person.unknown``."""
        with self._context.store.unit_of_work() as uow:
            today = self._context.today(uow)
            person = known_person(uow, uow.merges.kept(person_id))
            pack, stands = uow.rules.in_force(today), standing_of(uow, person, today)
            memberships = uow.groups.memberships_of(person_id)
            active = next((each for each in memberships if each.holds_on(today)), None)
            return PersonCard(
                person=person,
                group=None if active is None else uow.groups.get(active.group_id),
                memberships=memberships,
                entrustment=uow.groups.entrustments_on([person_id], today).get(person_id),
                quota=_quota(uow, pack, person.person_id, today),
                standing=stands.problem,
                override=stands.override,
                expiring_days=expiring_days(person, today, notice_days(pack, today)),
                present=uow.presence.find(today, person_id) is not None,
            )

    def _stored(self, uow: UnitOfWork, draft: PersonDraft) -> Person:
        if draft.person_id is not None and uow.merges.kept(draft.person_id) != draft.person_id:
            raise UserError("person.merged_away", person=draft.name)
        if draft.person_id is None:
            person = person_of(draft, new_id(self._context), 1)
            uow.people.add(person)
            return person
        person = person_of(draft, draft.person_id, known_person(uow, draft.person_id).version + 1)
        keep_homes(uow, self._context.today(uow), [person.person_id])
        uow.people.replace(person)
        return person

    def _write(self, uow: UnitOfWork, kind: str, body: Mapping[str, Plain]) -> None:
        uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())


def check_in_store(context: ServiceContext, uow: UnitOfWork, draft: PersonDraft) -> tuple[Problem, ...]:
    """Check a tidied draft against the rules and the register.

    A paper or registration that ended long ago does not stop the edit of a person whose dates stay as they were.
    """
    today = context.today(uow)
    pack = uow.rules.in_force(today)
    youngest = None if pack is None else pack.number(YOUNGEST, today)
    problems = check_person(draft, today, youngest)
    if draft.person_id is not None:
        problems = _softened(problems, draft, known_person(uow, draft.person_id))
    double = double_problem(uow, draft)
    return problems if double is None else (*problems, double)


def double_problem(uow: UnitOfWork, draft: PersonDraft) -> Problem | None:
    """Tell who else in the register has the number, masked."""
    other = uow.people.by_number(draft.document_number) if draft.document_number else None
    if other is None or other.person_id == draft.person_id:
        return None
    number = identifiers.mask_number(other.document.number)
    return Problem("person.double", "document_number", {"name": other.name, "number": number, "row": None})


def _softened(problems: tuple[Problem, ...], draft: PersonDraft, old: Person) -> tuple[Problem, ...]:
    same = {
        "person.document_expired": draft.document_until == old.document.valid_until,
        "person.registration_expired": draft.registration_until == old.registration.valid_until,
    }
    return tuple(replace(each, severity="warn") if same.get(each.code) else each for each in problems)


def _quota(uow: UnitOfWork, pack: RulePack | None, person_id: str, today: date) -> QuotaView | None:
    return None if pack is None else quota_views(uow, pack, [person_id], today)[person_id]
