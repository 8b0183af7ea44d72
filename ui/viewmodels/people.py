"""People and groups: the groups with their counts, the members of one, and people found by words."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.read_models import GroupRow, MemberRow, PersonRow
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services

FOUND_SHOWN = 200


@dataclass(frozen=True, slots=True)
class PersonLine:
    """One line of the table: a member with dates, or a person found. ``place`` counts from 1."""

    place: int
    person_id: str
    name: str
    document_number: str
    group_name: str = ""
    state: str = "ok"
    joined_on: date | None = None
    document_until: date | None = None
    entrusted_until: date | None = None
    is_entrusted: bool = False
    is_present: bool = False
    is_leader: bool = False


@dataclass(frozen=True, slots=True)
class PeopleView:
    """``words`` is what is looked for; then ``lines`` are people of every group, else members of ``group_id``."""

    groups: tuple[GroupRow, ...] = ()
    group_id: str = ""
    words: str = ""
    lines: tuple[PersonLine, ...] = ()
    size_problem: Problem | None = None
    is_loaded: bool = False

    @property
    def group(self) -> GroupRow | None:
        """The group shown."""
        return next((each for each in self.groups if each.group_id == self.group_id), None)


@dataclass(frozen=True, slots=True)
class _Found:
    groups: tuple[GroupRow, ...]
    group_id: str
    words: str
    lines: tuple[PersonLine, ...]
    size_problem: Problem | None


class PeopleViewModel(QObject):
    """Reads groups and lines off the GUI thread; a later answer to an older question is not shown."""

    changed = Signal(object)
    failed = Signal(object)
    leader_chosen = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self._asked = 0
        self.view = PeopleView()

    def refresh(self) -> None:
        """Read everything shown again."""
        self._ask(self.view.group_id, self.view.words)

    def choose_group(self, group_id: str) -> None:
        """Show the members of a group."""
        self._ask(group_id, "")

    def find(self, words: str) -> None:
        """Look for people by name, pinyin, number's tail; without words the group's members again."""
        self._ask(self.view.group_id, words.strip())

    def make_leader(self, person_id: str) -> None:
        """Make a member the leader of the group shown."""
        if self.view.group is None or self.view.words:
            return
        work = partial(self._services.people.set_leader, self.view.group_id, person_id)
        self._runner.run(work, lambda _group: self._tell_leader(person_id), self.failed.emit)

    def _tell_leader(self, person_id: str) -> None:
        name = next((each.name for each in self.view.lines if each.person_id == person_id), "")
        self.leader_chosen.emit(name)
        self.refresh()

    def _ask(self, group_id: str, words: str) -> None:
        self._asked += 1
        self._runner.run(partial(self._read, group_id, words), partial(self._take, self._asked), self.failed.emit)

    def _read(self, group_id: str, words: str) -> _Found:
        services = self._services
        today = services.context.today()
        groups = services.read.groups(today)
        known = {each.group_id for each in groups}
        shown = group_id if group_id in known else (groups[0].group_id if groups else "")
        if words or not shown:
            rows = services.read.people(words, today, FOUND_SHOWN)
            lines = tuple(_of_person(at, row) for at, row in enumerate(rows, 1))
            return _Found(groups, shown, words, lines, None)
        members = [row for row in services.read.members(shown, today) if row.left_on is None or row.left_on >= today]
        lines = tuple(_of_member(at, row, today) for at, row in enumerate(members, 1))
        return _Found(groups, shown, words, lines, services.people.check_group_size(shown))

    def _take(self, asked: int, found: _Found) -> None:
        if asked != self._asked:
            return
        view = replace(
            self.view,
            groups=found.groups,
            group_id=found.group_id,
            words=found.words,
            lines=found.lines,
            size_problem=found.size_problem,
            is_loaded=True,
        )
        self._show(view)

    def _show(self, view: PeopleView) -> None:
        self.view = view
        self.changed.emit(view)


def _of_person(at: int, row: PersonRow) -> PersonLine:
    return PersonLine(at, row.person_id, row.name, row.document_number, row.group_name, row.state)


def _of_member(at: int, row: MemberRow, today: date) -> PersonLine:
    return PersonLine(
        place=at,
        person_id=row.person_id,
        name=row.name,
        document_number=row.document_number,
        state=row.state,
        joined_on=row.joined_on,
        document_until=row.document_until,
        entrusted_until=row.entrusted_until,
        is_entrusted=row.entrusted_until is not None and row.entrusted_until >= today,
        is_present=row.present,
        is_leader=row.leader,
    )
