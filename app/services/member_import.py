"""Members from a spreadsheet: read and judge row by row, take the good rows in one unit of work, take it all back.

Known persons (same number and name) are joined, never doubled; what a file says of them changes nothing else.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeVar

from app import read_models as rm
from app.domain import sheet_headings
from app.domain.group_checks import check_entrustment, check_size
from app.domain.groups import Entrustment, Membership
from app.domain.identifiers import mask_number
from app.domain.ledger import Plain
from app.domain.person_checks import check_person, person_of, standing
from app.domain.problems import Problem
from app.domain.rules import RulePack
from app.errors import CancelledError, UserError
from app.events import PeopleChanged
from app.interfaces import CancelFlag, Progress, UnitOfWork
from app.services.context import ServiceContext, side_of
from app.services.group_acts import joining_problem, kept_person
from app.services.homes import keep_homes
from app.services.member_rows import MemberRow, read_row
from app.services.people import YOUNGEST, double_problem, new_id
from app.services.undo_steps import note_step

IMPORTS_SETTING = "imports"
TELL_EVERY_ROWS = 50
_Row = TypeVar("_Row")


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do; nothing is stored yet. ``double_file``: the same file was taken before."""

    file_name: str
    file_hash: str
    group_id: str
    rows: int
    good: tuple[MemberRow, ...]
    refused: tuple[rm.RowRefusal, ...]
    double_file: bool = False


@dataclass(slots=True)
class _Taking:
    """Ids of what one import adds; kept under its id so that it can be taken back."""

    people: list[str] = field(default_factory=list)
    memberships: list[list[str]] = field(default_factory=list)
    entrustments: list[str] = field(default_factory=list)
    taken: int = 0


@dataclass(frozen=True, slots=True)
class _Judge:
    """Judges rows of one file against register, rules and the rows before; remembers numbers it has seen."""

    uow: UnitOfWork
    group_id: str
    today: date
    pack: RulePack | None
    seen: dict[str, MemberRow] = field(default_factory=dict)

    def problem(self, row: MemberRow) -> Problem | None:
        """Return the first reason against a row, or None and remember it."""
        found = self._of_person(row) or self._of_membership(row)
        if found is None:
            self.seen[row.draft.document_number] = row
        return found

    def _of_person(self, row: MemberRow) -> Problem | None:
        first = self.seen.get(row.draft.document_number)
        if first is not None:
            number = mask_number(first.draft.document_number)
            params: dict[str, str | int | None] = {"name": first.draft.name, "number": number, "row": first.row_number}
            return Problem("person.double", "document_number", params)
        youngest = None if self.pack is None else self.pack.number(YOUNGEST, self.today)
        found = check_person(row.draft, self.today, youngest)
        return next((each for each in found if each.severity == "stop"), None)

    def _of_membership(self, row: MemberRow) -> Problem | None:
        wanted = Membership(self.group_id, "", row.joined_on or self.today)
        known = self.uow.people.by_number(row.draft.document_number)
        if known is not None:
            if known.name != row.draft.name:
                return double_problem(self.uow, row.draft)
            known = kept_person(self.uow, known)
            wanted = Membership(self.group_id, known.person_id, wanted.joined_on)
            if problem := standing(known, self.today) or joining_problem(self.uow, wanted, self.pack, self.today):
                return problem
        elif problem := joining_problem(self.uow, wanted, self.pack, self.today):
            return problem
        return self._of_entrustment(row, wanted)

    def _of_entrustment(self, row: MemberRow, wanted: Membership) -> Problem | None:
        if row.entrusted_until is None:
            return None
        entrustment = Entrustment("", wanted.person_id, self.group_id, wanted.joined_on, row.entrusted_until)
        return check_entrustment(entrustment, [wanted], self.today)


class MemberImport:
    """Reads, takes and takes back members' files."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def read(
        self, path: str, group_id: str, progress: Progress | None = None, cancel: CancelFlag | None = None
    ) -> ImportPlan:
        """Read a file and judge every row; nothing is stored.

        Raises ImportRejectedError when the file cannot be taken at all, UserError ``group.unknown``, CancelledError.
        """
        table = self._context.reader.read_table(
            path, sheet_headings.MEMBERS, progress, needed=sheet_headings.MEMBERS_NEEDED, cancel=cancel
        )
        return self.judge(table, group_id, Path(path).name, progress, cancel)

    def judge(
        self,
        table: rm.SheetTable,
        group_id: str,
        name: str = "",
        progress: Progress | None = None,
        cancel: CancelFlag | None = None,
    ) -> ImportPlan:
        """Judge every row of a table that was read or pasted; nothing is stored.

        Raises UserError ``group.unknown``, CancelledError.
        """
        with self._context.store.unit_of_work() as uow:
            judge = self._judge(uow, group_id)
            good, refused = _judged(table, judge, side_of(uow), progress, cancel)
            double_file = any(each["file_hash"] == table.file_hash for each in _imports(uow).values())
        return ImportPlan(name, table.file_hash, group_id, len(table.rows), good, refused, double_file)

    def apply(
        self, plan: ImportPlan, progress: Progress | None = None, cancel: CancelFlag | None = None
    ) -> rm.ImportReport:
        """Store the good rows of a plan in one unit of work; a file taken before is not taken again.

        Rows are judged once more: what changed since reading is refused by row. Stopping leaves nothing.
        """
        with self._context.store.unit_of_work() as uow:
            if any(each["file_hash"] == plan.file_hash for each in _imports(uow).values()):
                return rm.ImportReport(plan.rows, 0, plan.refused, "", double_file=True)
            import_id = new_id(self._context)
            taking, late = self._take(uow, plan, progress, cancel)
            if taking.taken:
                self._remember(uow, import_id, plan, taking)
                uow.commit()
        if taking.taken:
            self._context.events.publish(PeopleChanged())
        refused = tuple(sorted((*plan.refused, *late), key=lambda each: each.row_number))
        return rm.ImportReport(plan.rows, taking.taken, refused, import_id if taking.taken else "")

    def undo(self, import_id: str) -> int:
        """Take back what an import added; returns the number of persons taken out of the group.

        Raises UserError ``import.unknown``, or ``import.in_use`` with the first name when somebody of it was present,
        leads the group, or has records since: then nothing is taken back.
        """
        with self._context.store.unit_of_work() as uow:
            imports = _imports(uow)
            if import_id not in imports:
                raise UserError("import.unknown", import_id=import_id)
            kept = imports.pop(import_id)
            self._refuse_if_used(uow, kept)
            self._take_back(uow, kept)
            uow.settings.put(IMPORTS_SETTING, imports)
            uow.undo.forget_of("people_import", import_id)
            count = len(kept["memberships"])
            body = {"import_id": import_id, "group_id": kept["group_id"], "people": count}
            uow.ledger.append("people.import_undone", body, self._context.actor.name, self._context.clock.now())
            uow.commit()
        self._context.events.publish(PeopleChanged())
        return count

    def _judge(self, uow: UnitOfWork, group_id: str) -> _Judge:
        if uow.groups.get(group_id) is None:
            raise UserError("group.unknown", group=group_id)
        today = self._context.today(uow)
        return _Judge(uow, group_id, today, uow.rules.in_force(today))

    def _take(
        self, uow: UnitOfWork, plan: ImportPlan, progress: Progress | None, cancel: CancelFlag | None
    ) -> tuple[_Taking, list[rm.RowRefusal]]:
        judge = self._judge(uow, plan.group_id)
        taking, late = _Taking(), []
        members = len(uow.groups.members_on(plan.group_id, judge.today))
        found = (uow.people.by_number(row.draft.document_number) for row in plan.good)
        keep_homes(uow, judge.today, (kept_person(uow, each).person_id for each in found if each is not None))
        for row in _told(plan.good, progress, cancel):
            problem = judge.problem(row) or _size_problem(members + taking.taken + 1, judge)
            if problem is None:
                self._take_row(uow, row, judge, taking)
            else:
                late.append(_refusal(row.row_number, {}, problem))
        return taking, late

    def _take_row(self, uow: UnitOfWork, row: MemberRow, judge: _Judge, taking: _Taking) -> None:
        known = uow.people.by_number(row.draft.document_number)
        if known is None:
            known = person_of(row.draft, new_id(self._context), 1)
            uow.people.add(known)
            taking.people.append(known.person_id)
        known = kept_person(uow, known)
        joined_on = row.joined_on or judge.today
        uow.groups.add_membership(Membership(judge.group_id, known.person_id, joined_on))
        taking.memberships.append([known.person_id, joined_on.isoformat()])
        if row.entrusted_until is not None:
            entrustment_id = new_id(self._context)
            uow.groups.add_entrustment(
                Entrustment(entrustment_id, known.person_id, judge.group_id, joined_on, row.entrusted_until)
            )
            taking.entrustments.append(entrustment_id)
        taking.taken += 1

    def _remember(self, uow: UnitOfWork, import_id: str, plan: ImportPlan, taking: _Taking) -> None:
        now = self._context.clock.now()
        kept = {
            "file_hash": plan.file_hash,
            "group_id": plan.group_id,
            "at": now.isoformat(),
            "day_on": self._context.today(uow).isoformat(),
            "people": taking.people,
            "memberships": taking.memberships,
            "entrustments": taking.entrustments,
        }
        uow.settings.put(IMPORTS_SETTING, {**_imports(uow), import_id: kept})
        body: dict[str, Plain] = {
            "import_id": import_id,
            "file_hash": plan.file_hash,
            "group_id": plan.group_id,
            "rows": plan.rows,
            "people": len(taking.people),
            "members": taking.taken,
            "entrustments": len(taking.entrustments),
        }
        uow.ledger.append("people.imported", body, self._context.actor.name, now)
        note_step(uow, self._context, "people_import", import_id, {"members": taking.taken})

    def _refuse_if_used(self, uow: UnitOfWork, kept: Mapping[str, Any]) -> None:
        """Somebody of the import who came, traded or leads since keeps the whole import in place."""
        members = {person_id for person_id, _ in kept["memberships"]}
        day_on, today = date.fromisoformat(kept["day_on"]), self._context.today(uow)
        days = (day_on + timedelta(days=step) for step in range((today - day_on).days + 1))
        came = {presence.person_id for day in days for presence in uow.presence.on(day)}
        group = uow.groups.get(kept["group_id"])
        leads = {group.leader_id} if group is not None else set()
        for person_id in sorted(members & (came | leads)):
            _raise_in_use(uow, person_id)

    def _take_back(self, uow: UnitOfWork, kept: Mapping[str, Any]) -> None:
        group_id, new = kept["group_id"], set(kept["people"])
        keep_homes(uow, self._context.today(uow), [person_id for person_id, _ in kept["memberships"]])
        uow.groups.remove_entrustments(kept["entrustments"])
        uow.groups.remove_memberships(
            [Membership(group_id, person_id, date.fromisoformat(day)) for person_id, day in kept["memberships"]]
        )
        for person_id in new:
            elsewhere = uow.groups.memberships_of(person_id)
            if elsewhere or not uow.people.remove(person_id):
                _raise_in_use(uow, person_id)


def _judged(
    table: rm.SheetTable, judge: _Judge, side: str, progress: Progress | None, cancel: CancelFlag | None
) -> tuple[tuple[MemberRow, ...], tuple[rm.RowRefusal, ...]]:
    good: list[MemberRow] = []
    refused: list[rm.RowRefusal] = []
    for number, cells in _told(tuple(zip(table.row_numbers, table.rows, strict=True)), progress, cancel):
        row = read_row(number, cells, side)
        problem = row if isinstance(row, Problem) else judge.problem(row)
        if problem is not None:
            refused.append(_refusal(number, cells, problem))
        elif isinstance(row, MemberRow):
            good.append(row)
    return tuple(good), tuple(refused)


def _told(rows: Sequence[_Row], progress: Progress | None, cancel: CancelFlag | None) -> Iterator[_Row]:
    """Yield rows, telling progress and looking at the cancel flag now and then."""
    for done, row in enumerate(rows):
        if done % TELL_EVERY_ROWS == 0:
            if cancel is not None and cancel.is_set():
                raise CancelledError("import.cancelled")
            if progress is not None:
                progress(done, len(rows))
        yield row
    if progress is not None:
        progress(len(rows), len(rows))


def _refusal(number: int, cells: Mapping[str, rm.SheetCell], problem: Problem) -> rm.RowRefusal:
    cell = cells.get(problem.field)
    return rm.RowRefusal(number, problem.field, "" if cell is None else cell.text, problem)


def _size_problem(members: int, judge: _Judge) -> Problem | None:
    size = check_size(members, judge.pack, judge.today)
    return size if size is not None and size.severity == "stop" else None


def _raise_in_use(uow: UnitOfWork, person_id: str) -> None:
    person = uow.people.get(person_id)
    raise UserError("import.in_use", name=person.name if person else person_id)


def _imports(uow: UnitOfWork) -> dict[str, Any]:
    return dict(uow.settings.get(IMPORTS_SETTING) or {})
