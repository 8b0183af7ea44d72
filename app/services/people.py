"""The register: residents, groups, memberships, entrustments. Every act is one unit of work with a ledger entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from app.domain import identifiers
from app.domain.group_checks import (
    GroupDraft,
    check_entrustment,
    check_group,
    check_joining,
    check_leaving,
    check_size,
)
from app.domain.groups import Entrustment, Group, Membership
from app.domain.ledger import Plain
from app.domain.people import Person
from app.domain.person_checks import (
    PersonDraft,
    check_person,
    expiring_days,
    person_of,
    standing,
    tidied,
    tidy_text,
)
from app.domain.problems import Problem
from app.domain.quota import QuotaView
from app.domain.rules import RulePack
from app.errors import UserError
from app.events import PeopleChanged
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext
from app.services.findings import Refused
from app.services.group_plain import group_to_plain
from app.services.quota_views import quota_views
from app.services.undo_steps import note_step

__all__ = ["GroupDraft", "PeopleService", "PersonCard", "PersonDraft", "PersonProblems", "check_in_store", "new_id"]

_ID_BYTES = 16
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


class PeopleService:
    """Saves and shows persons and groups."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

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

    def save_group(self, draft: GroupDraft) -> Group:
        """Store a new or edited group. The leader of a new group becomes its first member.

        Raises Refused; ``group.leader_not_member`` when an edited group's leader is none of its members.
        """
        plain = _tidied_group(draft)
        with self._context.store.unit_of_work() as uow:
            today = self._context.today(uow)
            problems = (*check_group(plain, today), *_double_code(uow, plain))
            if problems:
                raise Refused(problems)
            before = None if plain.group_id is None else uow.groups.get(plain.group_id)
            group = self._stored_group(uow, plain, today)
            if before is not None:
                told: dict[str, Plain] = {"before": group_to_plain(before), "group": group.name}
                note_step(uow, self._context, "group", group.group_id, told)
            self._write(uow, "group.saved", {"group_id": group.group_id, "version": group.version})
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return group

    def check_group_size(self, group_id: str) -> Problem | None:
        """Return the finding about a group's size today (R-CN-41), or None."""
        with self._context.store.unit_of_work() as uow:
            today = self._context.today(uow)
            return check_size(len(uow.groups.members_on(group_id, today)), uow.rules.in_force(today), today)

    def add_member(
        self,
        group_id: str,
        person_id: str,
        joined_on: date,
        entrusted_from: date | None = None,
        entrusted_until: date | None = None,
    ) -> Membership:
        """Make a person a member, with an entrustment when ``entrusted_until`` is given.

        Raises Refused: ``member.in_other_group`` (R-CN-43), ``member.already``, ``group.too_large`` (R-CN-41) …
        """
        with self._context.store.unit_of_work() as uow:
            membership = Membership(group_id, person_id, joined_on)
            self._join(uow, membership)
            if entrusted_until is not None:
                start = entrusted_from or joined_on
                self._entrust(uow, Entrustment(new_id(self._context), person_id, group_id, start, entrusted_until))
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return membership

    def end_member(self, group_id: str, person_id: str, left_on: date) -> None:
        """End a membership with its last day. Raises Refused, e.g. ``member.is_leader``: choose another one first."""
        with self._context.store.unit_of_work() as uow:
            group = _group(uow, group_id)
            open_one = _open_membership(uow, group_id, person_id)
            _refuse(check_leaving(open_one, left_on, self._context.today(uow)))
            if group.leader_id == person_id:
                raise Refused([Problem("member.is_leader", "person_id", {"group": group.name})])
            uow.groups.end_membership(group_id, person_id, left_on)
            ids = {"group_id": group_id, "person_id": person_id, "left_on": left_on.isoformat()}
            self._write(uow, "member.left", ids)
            uow.commit()
        self._context.events.publish(PeopleChanged())

    def entrust(
        self, person_id: str, group_id: str, valid_from: date, valid_until: date, number: str = ""
    ) -> Entrustment:
        """Store a written entrustment of a member to the group (R-CN-35). Raises Refused."""
        entrustment = Entrustment(
            new_id(self._context), person_id, group_id, valid_from, valid_until, tidy_text(number)
        )
        with self._context.store.unit_of_work() as uow:
            self._entrust(uow, entrustment)
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return entrustment

    def set_leader(self, group_id: str, person_id: str) -> Group:
        """Make a member the leader. Raises Refused ``group.leader_not_member``."""
        with self._context.store.unit_of_work() as uow:
            old = _group(uow, group_id)
            _refuse(_leader_problem(uow, group_id, person_id, self._context.today(uow)))
            group = replace(old, leader_id=person_id, version=old.version + 1)
            uow.groups.replace(group)
            self._write(uow, "group.saved", {"group_id": group_id, "version": group.version})
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return group

    def card(self, person_id: str) -> PersonCard:
        """Return everything about one person today. Raises UserError ``person.unknown``."""
        with self._context.store.unit_of_work() as uow:
            today = self._context.today(uow)
            person = _person(uow, person_id)
            memberships = uow.groups.memberships_of(person_id)
            active = next((each for each in memberships if each.holds_on(today)), None)
            return PersonCard(
                person=person,
                group=None if active is None else uow.groups.get(active.group_id),
                memberships=memberships,
                entrustment=uow.groups.entrustments_on([person_id], today).get(person_id),
                quota=_quota(uow, uow.rules.in_force(today), person_id, today),
                standing=standing(person, today),
                expiring_days=expiring_days(person, today),
                present=uow.presence.find(today, person_id) is not None,
            )

    def _stored(self, uow: UnitOfWork, draft: PersonDraft) -> Person:
        if draft.person_id is None:
            person = person_of(draft, new_id(self._context), 1)
            uow.people.add(person)
            return person
        person = person_of(draft, draft.person_id, _person(uow, draft.person_id).version + 1)
        uow.people.replace(person)
        return person

    def _stored_group(self, uow: UnitOfWork, draft: GroupDraft, today: date) -> Group:
        old = None if draft.group_id is None else _group(uow, draft.group_id)
        group = Group(
            group_id=new_id(self._context) if old is None else old.group_id,
            code=draft.code,
            name=draft.name,
            leader_id=draft.leader_id,
            township=draft.township,
            phone=draft.phone,
            formed_on=draft.formed_on,
            version=1 if old is None else old.version + 1,
        )
        if old is None:
            uow.groups.add(group)
            if draft.leader_id is not None:
                self._join(uow, Membership(group.group_id, draft.leader_id, draft.formed_on or today))
            return group
        if draft.leader_id is not None:
            _refuse(_leader_problem(uow, group.group_id, draft.leader_id, today))
        uow.groups.replace(group)
        return group

    def _join(self, uow: UnitOfWork, wanted: Membership) -> None:
        today = self._context.today(uow)
        _group(uow, wanted.group_id)
        _person(uow, wanted.person_id)
        pack = uow.rules.in_force(today)
        _refuse(joining_problem(uow, wanted, pack, today))
        size = check_size(len(uow.groups.members_on(wanted.group_id, today)) + 1, pack, today)
        _refuse(size if size is not None and size.severity == "stop" else None)
        uow.groups.add_membership(wanted)
        ids = {"group_id": wanted.group_id, "person_id": wanted.person_id, "joined_on": wanted.joined_on.isoformat()}
        self._write(uow, "member.joined", ids)

    def _entrust(self, uow: UnitOfWork, entrustment: Entrustment) -> None:
        memberships = uow.groups.memberships_of(entrustment.person_id)
        _refuse(check_entrustment(entrustment, memberships, self._context.today(uow)))
        uow.groups.add_entrustment(entrustment)
        body = {
            "entrustment_id": entrustment.entrustment_id,
            "group_id": entrustment.group_id,
            "person_id": entrustment.person_id,
            "valid_until": entrustment.valid_until.isoformat(),
        }
        self._write(uow, "entrustment.saved", body)

    def _write(self, uow: UnitOfWork, kind: str, body: Mapping[str, Plain]) -> None:
        uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())


def new_id(context: ServiceContext) -> str:
    """Return a new random id made on this device."""
    return context.random.token(_ID_BYTES).hex()


def check_in_store(context: ServiceContext, uow: UnitOfWork, draft: PersonDraft) -> tuple[Problem, ...]:
    """Check a tidied draft against the rules and the register.

    A paper or registration that ended long ago does not stop the edit of a person whose dates stay as they were.
    """
    today = context.today(uow)
    pack = uow.rules.in_force(today)
    youngest = None if pack is None else pack.number(YOUNGEST, today)
    problems = check_person(draft, today, youngest)
    if draft.person_id is not None:
        problems = _softened(problems, draft, _person(uow, draft.person_id))
    double = double_problem(uow, draft)
    return problems if double is None else (*problems, double)


def double_problem(uow: UnitOfWork, draft: PersonDraft) -> Problem | None:
    """Tell who else in the register has the number, masked."""
    other = uow.people.by_number(draft.document_number) if draft.document_number else None
    if other is None or other.person_id == draft.person_id:
        return None
    number = identifiers.mask_number(other.document.number)
    return Problem("person.double", "document_number", {"name": other.name, "number": number, "row": None})


def joining_problem(uow: UnitOfWork, wanted: Membership, pack: RulePack | None, today: date) -> Problem | None:
    """Like :func:`check_joining`, with the other group named in words."""
    problem = check_joining(wanted, uow.groups.memberships_of(wanted.person_id), pack, today)
    if problem is None or "group" not in problem.params:
        return problem
    other = uow.groups.get(str(problem.params["group"]))
    return replace(problem, params={**problem.params, "group": other.name if other else ""})


def _softened(problems: tuple[Problem, ...], draft: PersonDraft, old: Person) -> tuple[Problem, ...]:
    same = {
        "person.document_expired": draft.document_until == old.document.valid_until,
        "person.registration_expired": draft.registration_until == old.registration.valid_until,
    }
    return tuple(replace(each, severity="warn") if same.get(each.code) else each for each in problems)


def _tidied_group(draft: GroupDraft) -> GroupDraft:
    return replace(
        draft,
        code=identifiers.normalise_number(draft.code),
        name=tidy_text(draft.name),
        township=tidy_text(draft.township),
        phone=identifiers.normalise_number(draft.phone),
    )


def _double_code(uow: UnitOfWork, draft: GroupDraft) -> tuple[Problem, ...]:
    other = uow.groups.by_code(draft.code)
    if other is None or other.group_id == draft.group_id:
        return ()
    return (Problem("group.double_code", "code", {"group": draft.code, "name": other.name}),)


def _leader_problem(uow: UnitOfWork, group_id: str, person_id: str, today: date) -> Problem | None:
    person = _person(uow, person_id)
    if person_id in uow.groups.members_on(group_id, today):
        return None
    return Problem("group.leader_not_member", "leader_id", {"name": person.name})


def _open_membership(uow: UnitOfWork, group_id: str, person_id: str) -> Membership | None:
    found = (each for each in uow.groups.memberships_of(person_id) if each.group_id == group_id)
    return next((each for each in found if each.left_on is None), None)


def _quota(uow: UnitOfWork, pack: RulePack | None, person_id: str, today: date) -> QuotaView | None:
    return None if pack is None else quota_views(uow, pack, [person_id], today)[person_id]


def _person(uow: UnitOfWork, person_id: str) -> Person:
    person = uow.people.get(person_id)
    if person is None:
        raise UserError("person.unknown", person=person_id)
    return person


def _group(uow: UnitOfWork, group_id: str) -> Group:
    group = uow.groups.get(group_id)
    if group is None:
        raise UserError("group.unknown", group=group_id)
    return group


def _refuse(problem: Problem | None) -> None:
    if problem is not None:
        raise Refused([problem])
