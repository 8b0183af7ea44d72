"""Doubled persons: who may be one, side by side, merged and taken apart again (F-07). No row is ever rewritten."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.ledger import Plain
from app.domain.merges import Merge, likeness, merge_problem
from app.domain.people import Person
from app.domain.person_checks import text_problem, tidy_text
from app.domain.problems import Problem
from app.errors import UserError
from app.events import PeopleChanged
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext
from app.services.excess import meet
from app.services.findings import refuse_if_any
from app.services.group_acts import known_person
from app.services.undo_steps import note_step

MOST_CANDIDATES = 200


@dataclass(frozen=True, slots=True)
class MergeCandidate:
    """Two persons who may be one; ``reasons`` are the words of :func:`app.domain.merges.likeness`."""

    one: Person
    other: Person
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MergeSide:
    """One of two persons laid side by side: who, groups, and what stands on them."""

    person: Person
    group_name: str
    records: int
    present_today: bool


class MergeService:
    """Finds, compares, merges, takes apart."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def candidates(self, limit: int = MOST_CANDIDATES) -> tuple[MergeCandidate, ...]:
        """Return pairs with the same name and at least one more thing in common, by name."""
        pairs = self._context.store.reading().same_names(limit)
        found = [MergeCandidate(one, other, likeness(one, other)) for one, other in pairs]
        return tuple(each for each in found if each.reasons)

    def compare(self, one_id: str, other_id: str) -> tuple[MergeSide, MergeSide]:
        """Lay two persons side by side. Raises UserError ``person.unknown``."""
        with self._context.store.unit_of_work() as uow:
            return self._side(uow, one_id), self._side(uow, other_id)

    def merged_into(self, person_id: str) -> tuple[tuple[Merge, Person], ...]:
        """Return who was merged into a person, oldest first."""
        with self._context.store.unit_of_work() as uow:
            merges = uow.merges.of(person_id)
            people = uow.people.get_many([each.merged_id for each in merges])
        return tuple((each, people[each.merged_id]) for each in merges)

    def merge(self, kept_id: str, merged_id: str, reason: str = "") -> Merge:
        """Let one person stand for another from now on; every record, day and paper keeps its own id.

        Raises:
            UserError: ``person.unknown``.
            Refused: ``merge.same``, ``merge.already``, ``merge.has_others``, ``merge.reason_missing`` (two numbers of
                one kind), ``merge.two_groups`` (R-CN-43).

        """
        typed = tidy_text(reason)
        with self._context.store.unit_of_work() as uow:
            kept, merged = known_person(uow, kept_id), known_person(uow, merged_id)
            against = (
                merge_problem(kept, merged, uow.merges.edges(), typed),
                text_problem(typed, "reason"),
                self._two_groups(uow, kept, merged),
            )
            refuse_if_any(tuple(each for each in against if each is not None))
            made = Merge(merged_id, kept_id, self._context.clock.now().isoformat(), self._context.actor.name, typed)
            uow.merges.add(made)
            note_step(uow, self._context, "merge", merged_id, {"person": merged.name})
            self._write(uow, "person.merged", {"kept_id": kept_id, "merged_id": merged_id, "reason": typed})
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return made

    def unmerge(self, merged_id: str) -> Merge:
        """Take a merge back: both stand as they did. Raises UserError ``merge.unknown``."""
        with self._context.store.unit_of_work() as uow:
            gone = uow.merges.remove(merged_id)
            if gone is None:
                raise UserError("merge.unknown")
            uow.undo.forget_of("merge", merged_id)
            self._meet_apart(uow, gone)
            self._write(uow, "person.unmerged", {"kept_id": gone.kept_id, "merged_id": merged_id})
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return gone

    def _meet_apart(self, uow: UnitOfWork, gone: Merge) -> None:
        """What was beyond the limit of one may fit the limits of two: look the days with something open over."""
        open_refs = [row.local_reference for row in self._context.store.reading().to_mend()]
        records = [record for ref in open_refs if (record := uow.records.get(ref)) is not None]
        two = (gone.kept_id, gone.merged_id)
        days = {(each.person_id, each.day_on) for each in records if each.person_id in two}
        for person_id, day_on in sorted(days | {(each, self._context.today(uow)) for each in two}):
            meet(uow, person_id, day_on, self._context.actor.name, self._context.clock.now())

    def _side(self, uow: UnitOfWork, person_id: str) -> MergeSide:
        today = self._context.today(uow)
        person = known_person(uow, person_id)
        active = next((each for each in uow.groups.memberships_of(person_id) if each.holds_on(today)), None)
        group = None if active is None else uow.groups.get(active.group_id)
        records = self._context.store.reading().records_of(person_id)
        name = "" if group is None else group.name
        return MergeSide(person, name, records, uow.presence.find(today, person_id) is not None)

    def _two_groups(self, uow: UnitOfWork, kept: Person, merged: Person) -> Problem | None:
        today = self._context.today(uow)
        ids = {
            each.group_id
            for person in (kept, merged)
            for each in uow.groups.memberships_of(person.person_id)
            if each.holds_on(today)
        }
        return None if len(ids) < 2 else Problem("merge.two_groups", "merged_id", {"name": merged.name}, "R-CN-43")

    def _write(self, uow: UnitOfWork, kind: str, body: dict[str, Plain]) -> None:
        uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())
