"""Groups, memberships, entrustments and presence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import delete, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from app.domain.groups import Entrustment, Group, Membership, Presence
from app.errors import UserError
from offline_store import tables as t
from offline_store.mapping.people import (
    entrustment_from_row,
    group_body,
    group_from_row,
    membership_from_row,
    presence_from_row,
)
from offline_store.mapping.plain import day_text_or_none
from offline_store.repositories.families import edges_of, families_of, members_of_families
from offline_store.repositories.session import Session, chunks


def group_row(group: Group) -> dict[str, Any]:
    """Return the row of a group."""
    return {
        "group_id": group.group_id,
        "code": group.code,
        "name": group.name,
        "leader_id": group.leader_id,
        "body": group_body(group),
    }


def membership_row(membership: Membership) -> dict[str, Any]:
    """Return the row of a membership."""
    return {
        "group_id": membership.group_id,
        "person_id": membership.person_id,
        "joined_on": membership.joined_on.isoformat(),
        "left_on": day_text_or_none(membership.left_on),
        "consent": membership.consent,
    }


def entrustment_row(entrustment: Entrustment) -> dict[str, Any]:
    """Return the row of an entrustment."""
    return {
        "entrustment_id": entrustment.entrustment_id,
        "person_id": entrustment.person_id,
        "group_id": entrustment.group_id,
        "valid_from": entrustment.valid_from.isoformat(),
        "valid_until": entrustment.valid_until.isoformat(),
        "number": entrustment.number,
    }


class SqlGroups:
    """See :class:`app.interfaces.GroupRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, group: Group) -> None:
        """Store a new group. Raises UserError ``group.double_code``."""
        try:
            self._session.run(insert(t.groups), group_row(group))
        except IntegrityError as error:
            raise UserError("group.double_code", group=group.code) from error

    def replace(self, group: Group) -> None:
        """Store an edited group. Raises UserError ``group.double_code``."""
        try:
            done = self._session.run(
                update(t.groups).where(t.groups.c.group_id == group.group_id), group_row(group)
            ).rowcount
        except IntegrityError as error:
            raise UserError("group.double_code", group=group.code) from error
        if not done:
            raise ValueError("no such group", group.group_id)

    def get(self, group_id: str) -> Group | None:
        """Return a group, or None."""
        row = self._session.row(select(t.groups).where(t.groups.c.group_id == group_id))
        return None if row is None else group_from_row(row)

    def by_code(self, code: str) -> Group | None:
        """Return the group with that code, or None."""
        row = self._session.row(select(t.groups).where(t.groups.c.code == code))
        return None if row is None else group_from_row(row)

    def add_membership(self, membership: Membership) -> None:
        """Store a membership."""
        self._session.run(insert(t.memberships), membership_row(membership))

    def end_membership(self, group_id: str, person_id: str, left_on: date) -> None:
        """Close the open membership."""
        m = t.memberships.c
        self._session.run(
            update(t.memberships).where(m.group_id == group_id, m.person_id == person_id, m.left_on.is_(None)),
            {"left_on": left_on.isoformat()},
        )

    def reopen_membership(self, group_id: str, person_id: str, left_on: date) -> bool:
        """Open again the membership that ended on a day; True when there was one."""
        m = t.memberships.c
        same = (m.group_id == group_id, m.person_id == person_id, m.left_on == left_on.isoformat())
        return self._session.run(update(t.memberships).where(*same), {"left_on": None}).rowcount > 0

    def memberships_of(self, person_id: str) -> tuple[Membership, ...]:
        """All memberships of a person and of those merged with them, oldest first."""
        m, ids = t.memberships.c, members_of_families(self._session, [person_id])
        statement = select(t.memberships).where(m.person_id.in_(ids)).order_by(m.joined_on, m.membership_key)
        return tuple(membership_from_row(row) for row in self._session.rows(statement))

    def members_on(self, group_id: str, day_on: date) -> tuple[str, ...]:
        """Person ids of a group's members on a day, in order of joining; merged persons under their kept id."""
        m, day = t.memberships.c, day_on.isoformat()
        statement = (
            select(m.person_id)
            .where(m.group_id == group_id, m.joined_on <= day, or_(m.left_on.is_(None), m.left_on >= day))
            .order_by(m.joined_on, m.membership_key)
        )
        edges = edges_of(self._session)
        ids = (row["person_id"] for row in self._session.rows(statement))
        return tuple(dict.fromkeys(edges.get(person_id, person_id) for person_id in ids))

    def remove_memberships(self, memberships: Iterable[Membership]) -> None:
        """Take back memberships (same group, person and first day), as when an import is undone."""
        m = t.memberships.c
        for each in memberships:
            same = (m.group_id == each.group_id, m.person_id == each.person_id)
            self._session.run(delete(t.memberships).where(*same, m.joined_on == each.joined_on.isoformat()))

    def add_entrustment(self, entrustment: Entrustment) -> None:
        """Store an entrustment."""
        self._session.run(insert(t.entrustments), entrustment_row(entrustment))

    def remove_entrustments(self, entrustment_ids: Iterable[str]) -> None:
        """Take back entrustments, as when an import is undone."""
        for part in chunks(entrustment_ids):
            self._session.run(delete(t.entrustments).where(t.entrustments.c.entrustment_id.in_(part)))

    def entrustments_on(self, person_ids: Iterable[str], day_on: date) -> dict[str, Entrustment]:
        """Return for each person the entrustment valid on that day that lasts longest, if any."""
        e, day = t.entrustments.c, day_on.isoformat()
        whole = families_of(self._session, person_ids)
        held: list[Entrustment] = []
        for part in chunks(dict.fromkeys(each for ids in whole.values() for each in ids)):
            statement = (
                select(t.entrustments)
                .where(e.person_id.in_(part), e.valid_from <= day, e.valid_until >= day)
                .order_by(e.valid_until, e.entrustment_id)
            )
            held.extend(entrustment_from_row(row) for row in self._session.rows(statement))
        by_person: dict[str, list[Entrustment]] = {}
        for each in held:
            by_person.setdefault(each.person_id, []).append(each)
        own = {who: [each for one in ids for each in by_person.get(one, ())] for who, ids in whole.items()}
        return {who: max(each, key=lambda e: (e.valid_until, e.entrustment_id)) for who, each in own.items() if each}


class SqlPresence:
    """See :class:`app.interfaces.PresenceRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, presence: Presence) -> None:
        """Store a presence."""
        self._session.run(
            insert(t.presence),
            {
                "day_on": presence.day_on.isoformat(),
                "person_id": presence.person_id,
                "sequence": presence.sequence,
                "arrived_at": presence.arrived_at_utc,
                "evidence": presence.evidence,
                "group_id": presence.group_id,
                "proof": presence.proof,
            },
        )

    def remove(self, day_on: date, person_id: str) -> bool:
        """Take a presence back; True when there was one."""
        p = t.presence.c
        ids = members_of_families(self._session, [person_id])
        statement = delete(t.presence).where(p.day_on == day_on.isoformat(), p.person_id.in_(ids))
        return self._session.run(statement).rowcount > 0

    def set_proof(self, day_on: date, person_id: str, evidence: str, proof: str) -> bool:
        """Note a higher level of proof, and better evidence; True when the person is present."""
        p = t.presence.c
        ids = members_of_families(self._session, [person_id])
        here = (p.day_on == day_on.isoformat(), p.person_id.in_(ids))
        values = {"evidence": evidence, "proof": proof}
        return self._session.run(update(t.presence).where(*here), values).rowcount > 0

    def next_sequence(self, day_on: date) -> int:
        """Return the next number in order of the day, from 1."""
        highest = func.coalesce(func.max(t.presence.c.sequence), 0).label("highest")
        row = self._session.row(select(highest).where(t.presence.c.day_on == day_on.isoformat()))
        return 1 if row is None else int(row["highest"]) + 1

    def on(self, day_on: date) -> tuple[Presence, ...]:
        """All presences of a day in order of coming."""
        p = t.presence.c
        statement = select(t.presence).where(p.day_on == day_on.isoformat()).order_by(p.sequence)
        edges, found = edges_of(self._session), dict[str, Presence]()
        for row in self._session.rows(statement):
            here = presence_from_row(row)
            kept = edges.get(here.person_id, here.person_id)
            found.setdefault(kept, replace(here, person_id=kept))
        return tuple(found.values())

    def find(self, day_on: date, person_id: str) -> Presence | None:
        """Return a person's presence of that day, or None."""
        p, ids = t.presence.c, members_of_families(self._session, [person_id])
        statement = select(t.presence).where(p.day_on == day_on.isoformat(), p.person_id.in_(ids))
        row = self._session.row(statement.order_by(p.sequence))
        return None if row is None else replace(presence_from_row(row), person_id=person_id)
