"""Groups: made and edited, joined and left, led, entrusted; each change is kept and the last of a day taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from app.domain import identifiers
from app.domain.group_changes import JOINED, LED, LEFT, UNDONE, GroupChange, last_open
from app.domain.group_checks import (
    GroupDraft,
    check_entrustment,
    check_group,
    check_joining,
    check_leaving,
    check_size,
)
from app.domain.group_homes import rehomed
from app.domain.groups import Entrustment, Group, Membership
from app.domain.ledger import Plain
from app.domain.people import Person
from app.domain.person_checks import tidy_text
from app.domain.problems import Problem
from app.domain.rules import RulePack
from app.errors import UserError
from app.events import PeopleChanged
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext
from app.services.findings import Refused
from app.services.group_plain import group_to_plain
from app.services.homes import keep_homes
from app.services.new_ids import new_id
from app.services.undo_steps import note_step

_ONE_DAY = timedelta(days=1)


class GroupActs:
    """Everything done with groups; part of :class:`app.services.people.PeopleService`."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

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
        consent: str = "",
    ) -> Membership:
        """Make a person a member, with an entrustment when ``entrusted_until`` is given; ``consent`` names its paper.

        Raises Refused: ``member.in_other_group`` (R-CN-43), ``member.already``, ``group.too_large`` (R-CN-41) …
        """
        with self._context.store.unit_of_work() as uow:
            membership = Membership(group_id, uow.merges.kept(person_id), joined_on, consent=tidy_text(consent))
            self._join(uow, membership)
            self._note(uow, JOINED, group_id, membership.person_id)
            if entrusted_until is not None:
                start = entrusted_from or joined_on
                self._entrust(
                    uow, Entrustment(new_id(self._context), membership.person_id, group_id, start, entrusted_until)
                )
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return membership

    def end_member(self, group_id: str, person_id: str, left_on: date) -> None:
        """End a membership with its last day. Raises Refused, e.g. ``member.is_leader``: choose another one first."""
        with self._context.store.unit_of_work() as uow:
            group = known_group(uow, group_id)
            open_one = _open_membership(uow, group_id, person_id)
            refuse(check_leaving(open_one, left_on, self._context.today(uow)))
            assert open_one is not None
            if group.leader_id in (person_id, open_one.person_id):
                raise Refused([Problem("member.is_leader", "person_id", {"group": group.name})])
            keep_homes(uow, self._context.today(uow), [open_one.person_id])
            uow.groups.end_membership(group_id, open_one.person_id, left_on)
            self._tell_change(uow, LEFT, group_id, open_one.person_id, left_on)
            self._note(uow, LEFT, group_id, open_one.person_id)
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
            old = known_group(uow, group_id)
            refuse(_leader_problem(uow, group_id, person_id, self._context.today(uow)))
            group = replace(old, leader_id=person_id, version=old.version + 1)
            uow.groups.replace(group)
            self._tell_change(uow, LED, group_id, person_id, self._context.today(uow), old.leader_id or "")
            self._note(uow, LED, group_id, person_id)
            self._write(uow, "group.saved", {"group_id": group_id, "version": group.version})
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return group

    def changes(self, group_id: str) -> tuple[GroupChange, ...]:
        """Return what happened in a group, oldest first (D18.1)."""
        with self._context.store.unit_of_work() as uow:
            return uow.group_changes.of_group(group_id)

    def undo_change(self, group_id: str, kind: str = "", person_id: str = "") -> GroupChange:
        """Take the newest change of a group back, if it was made within a day; the history tells both.

        ``kind`` and ``person_id``, when given, must be those of the newest change (``undo.changed_since``). Raises
        UserError ``group.nothing_to_undo``, ``undo.changed_since`` and ``undo.presence_used`` when the person who
        joined was counted present since.
        """
        with self._context.store.unit_of_work() as uow:
            change = last_open(uow.group_changes.of_group(group_id))
            today = self._context.today(uow)
            if change is None or change.at_utc[:10] < (self._context.clock.now() - _ONE_DAY).date().isoformat():
                raise UserError("group.nothing_to_undo", group=known_group(uow, group_id).name)
            if (kind or change.kind, person_id or change.person_id) != (change.kind, change.person_id):
                raise UserError("undo.changed_since")
            keep_homes(uow, today, [change.person_id])
            _take_back(uow, change, today)
            self._tell_change(uow, UNDONE, group_id, change.person_id, today, undoes=change.number)
            body: dict[str, Plain] = {"group_id": group_id, "person_id": change.person_id, "change": change.kind}
            self._write(uow, "group.change_undone", body)
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return change

    def _tell_change(
        self, uow: UnitOfWork, kind: str, group_id: str, person_id: str, day_on: date, before: str = "", undoes: int = 0
    ) -> None:
        at, by = self._context.clock.now().isoformat(), self._context.actor.name
        uow.group_changes.add(GroupChange(group_id, kind, person_id, day_on, at, by, before, undoes))

    def _note(self, uow: UnitOfWork, kind: str, group_id: str, person_id: str) -> None:
        who, group = known_person(uow, person_id).name, known_group(uow, group_id).name
        body: dict[str, Plain] = {"change": kind, "person_id": person_id, "person": who, "group": group}
        note_step(uow, self._context, "group_change", group_id, body)

    def _stored_group(self, uow: UnitOfWork, draft: GroupDraft, today: date) -> Group:
        old = None if draft.group_id is None else known_group(uow, draft.group_id)
        group = Group(
            group_id=new_id(self._context) if old is None else old.group_id,
            code=draft.code,
            name=draft.name,
            leader_id=draft.leader_id,
            township=draft.township,
            phone=draft.phone,
            formed_on=draft.formed_on,
            version=1 if old is None else old.version + 1,
            processor=draft.processor,
            valid_until=draft.valid_until,
        )
        group = rehomed(group, old, draft.home_device, today)
        if old is None:
            uow.groups.add(group)
            if draft.leader_id is not None:
                self._join(uow, Membership(group.group_id, draft.leader_id, draft.formed_on or today))
                self._tell_change(uow, LED, group.group_id, draft.leader_id, today)
            return group
        if draft.leader_id is not None:
            refuse(_leader_problem(uow, group.group_id, draft.leader_id, today))
        uow.groups.replace(group)
        if draft.leader_id is not None and draft.leader_id != old.leader_id:
            self._tell_change(uow, LED, group.group_id, draft.leader_id, today, old.leader_id or "")
        return group

    def _join(self, uow: UnitOfWork, wanted: Membership) -> None:
        today = self._context.today(uow)
        known_group(uow, wanted.group_id)
        known_person(uow, wanted.person_id)
        pack = uow.rules.in_force(today)
        refuse(joining_problem(uow, wanted, pack, today))
        size = check_size(len(uow.groups.members_on(wanted.group_id, today)) + 1, pack, today)
        refuse(size if size is not None and size.severity == "stop" else None)
        keep_homes(uow, today, [wanted.person_id])
        uow.groups.add_membership(wanted)
        self._tell_change(uow, JOINED, wanted.group_id, wanted.person_id, wanted.joined_on)
        ids = {"group_id": wanted.group_id, "person_id": wanted.person_id, "joined_on": wanted.joined_on.isoformat()}
        self._write(uow, "member.joined", ids)

    def _entrust(self, uow: UnitOfWork, entrustment: Entrustment) -> None:
        memberships = uow.groups.memberships_of(entrustment.person_id)
        refuse(check_entrustment(entrustment, memberships, self._context.today(uow)))
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


def _take_back(uow: UnitOfWork, change: GroupChange, today: date) -> None:
    group_id, person_id = change.group_id, change.person_id
    if change.kind == LED:
        group = known_group(uow, group_id)
        uow.groups.replace(replace(group, leader_id=change.before or None, version=group.version + 1))
    elif change.kind == LEFT:
        if not uow.groups.reopen_membership(group_id, person_id, change.day_on):
            raise UserError("undo.changed_since")
    else:
        presence = uow.presence.find(today, person_id)
        if presence is not None and presence.group_id == group_id:
            raise UserError("undo.presence_used", person_id=person_id)
        uow.groups.remove_memberships([Membership(group_id, person_id, change.day_on)])


def joining_problem(uow: UnitOfWork, wanted: Membership, pack: RulePack | None, today: date) -> Problem | None:
    """Like :func:`check_joining`, with the other group named in words."""
    problem = check_joining(wanted, uow.groups.memberships_of(wanted.person_id), pack, today)
    if problem is None or "group" not in problem.params:
        return problem
    other = uow.groups.get(str(problem.params["group"]))
    return replace(problem, params={**problem.params, "group": other.name if other else ""})


def _tidied_group(draft: GroupDraft) -> GroupDraft:
    return replace(
        draft,
        code=identifiers.normalise_number(draft.code),
        name=tidy_text(draft.name),
        township=tidy_text(draft.township),
        processor=tidy_text(draft.processor),
        phone=identifiers.normalise_number(draft.phone),
    )


def _double_code(uow: UnitOfWork, draft: GroupDraft) -> tuple[Problem, ...]:
    other = uow.groups.by_code(draft.code)
    if other is None or other.group_id == draft.group_id:
        return ()
    return (Problem("group.double_code", "code", {"group": draft.code, "name": other.name}),)


def _leader_problem(uow: UnitOfWork, group_id: str, person_id: str, today: date) -> Problem | None:
    person = known_person(uow, person_id)
    if person_id in uow.groups.members_on(group_id, today):
        return None
    return Problem("group.leader_not_member", "leader_id", {"name": person.name})


def _open_membership(uow: UnitOfWork, group_id: str, person_id: str) -> Membership | None:
    found = (each for each in uow.groups.memberships_of(person_id) if each.group_id == group_id)
    return next((each for each in found if each.left_on is None), None)


def known_person(uow: UnitOfWork, person_id: str) -> Person:
    """Return a person. Raises UserError ``person.unknown``."""
    person = uow.people.get(person_id)
    if person is None:
        raise UserError("person.unknown", person=person_id)
    return person


def kept_person(uow: UnitOfWork, person: Person) -> Person:
    """Return the person one is kept under: themselves, unless merged."""
    kept = uow.people.get(uow.merges.kept(person.person_id))
    return person if kept is None else kept


def known_group(uow: UnitOfWork, group_id: str) -> Group:
    """Return a group. Raises UserError ``group.unknown``."""
    group = uow.groups.get(group_id)
    if group is None:
        raise UserError("group.unknown", group=group_id)
    return group


def refuse(problem: Problem | None) -> None:
    """Raise Refused with a finding, if there is one."""
    if problem is not None:
        raise Refused([problem])
