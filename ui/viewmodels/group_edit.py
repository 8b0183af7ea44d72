"""A group typed or edited: code, name, place, day it was formed, leader."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.group_changes import GroupChange
from app.domain.group_checks import GroupDraft
from app.domain.groups import Group
from app.domain.problems import Problem
from app.errors import UserError
from app.read_models import MemberRow
from app.services.findings import Refused
from ui.viewmodels.runner import Runner
from ui.viewmodels.typed_days import day_text, read_day

if TYPE_CHECKING:
    from app.services.bundle import Services


@dataclass(frozen=True, slots=True)
class ChangeLine:
    """One line of a group's history: what, who, and whether it was taken back."""

    change: GroupChange
    name: str
    is_undone: bool


@dataclass(frozen=True, slots=True)
class GroupEditView:
    """``members`` are those who may lead; empty for a new group."""

    group_id: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)
    members: tuple[MemberRow, ...] = ()
    problems: tuple[Problem, ...] = ()
    changes: tuple[ChangeLine, ...] = ()
    present: int = 0
    busy: bool = False

    def problem_of(self, name: str) -> Problem | None:
        """Return the finding about a field."""
        return next((each for each in self.problems if each.field == name), None)


class GroupEditViewModel(QObject):
    """``saved`` tells the group."""

    changed = Signal(object)
    failed = Signal(object)
    saved = Signal(object)
    undone = Signal()

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = GroupEditView()

    def open(self, group_id: str) -> None:
        """Get ready for a group, or for a new one."""
        self._show(GroupEditView())
        self._runner.run(partial(self._read, group_id), self._show, self.failed.emit)

    def set_text(self, name: str, text: str) -> None:
        """Take what was typed or chosen."""
        left = tuple(each for each in self.view.problems if each.field != name)
        self._show(replace(self.view, texts={**self.view.texts, name: text}, problems=left))

    def save(self) -> None:
        """Store the group."""
        formed_on = read_day(self.view.texts.get("formed_on", ""), "formed_on")
        valid_until = read_day(self.view.texts.get("valid_until", ""), "valid_until")
        for day in (formed_on, valid_until):
            if isinstance(day, Problem):
                self._show(replace(self.view, problems=(day,)))
                return
        assert not isinstance(formed_on, Problem)
        assert not isinstance(valid_until, Problem)
        texts = self.view.texts
        draft = GroupDraft(
            group_id=self.view.group_id or None,
            code=texts.get("code", ""),
            name=texts.get("name", ""),
            leader_id=texts.get("leader_id") or None,
            township=texts.get("township", ""),
            phone=texts.get("phone", ""),
            formed_on=formed_on,
            processor=texts.get("processor", ""),
            valid_until=valid_until,
            home_device=texts.get("home_device", "").strip(),
        )
        self._show(replace(self.view, busy=True, problems=()))
        self._runner.run(partial(self._services.people.save_group, draft), self._tell_saved, self._tell)

    def undo(self) -> None:
        """Take the newest change of the group back."""
        if self.view.group_id and not self.view.busy:
            self._show(replace(self.view, busy=True))
            self._runner.run(partial(self._undo, self.view.group_id), self._tell_undone, self._tell)

    def _undo(self, group_id: str) -> GroupEditView:
        self._services.people.undo_change(group_id)
        return self._read(group_id)

    def _tell_undone(self, view: GroupEditView) -> None:
        self._show(view)
        self.undone.emit()

    def _read(self, group_id: str) -> GroupEditView:
        services = self._services
        today = services.context.today()
        if not group_id:
            return GroupEditView(texts={"formed_on": day_text(today)})
        with services.context.store.unit_of_work() as uow:
            group = uow.groups.get(group_id)
        if group is None:
            raise UserError("group.unknown", group=group_id)
        everybody = services.read.members(group_id, today)
        members = tuple(each for each in everybody if each.left_on is None)
        present = sum(each.present for each in members)
        changes = self._changes(group_id, {each.person_id: each.name for each in everybody})
        return GroupEditView(group_id, _texts_of(group), members, (), changes, present)

    def _changes(self, group_id: str, names: dict[str, str]) -> tuple[ChangeLine, ...]:
        """The newest first; who is no member any more is looked up."""
        changes = self._services.people.changes(group_id)
        undone = {each.undoes for each in changes}
        missing = [each.person_id for each in changes if each.person_id not in names]
        names |= self._services.register.pages.names(missing)
        lines = [ChangeLine(each, names.get(each.person_id, ""), each.number in undone) for each in changes]
        return tuple(reversed(lines))

    def _tell_saved(self, group: Group) -> None:
        self._show(replace(self.view, busy=False))
        self.saved.emit(group)

    def _tell(self, error: Exception) -> None:
        self._show(replace(self.view, busy=False))
        if isinstance(error, Refused):
            self._show(replace(self.view, problems=error.problems))
        else:
            self.failed.emit(error)

    def _show(self, view: GroupEditView) -> None:
        self.view = view
        self.changed.emit(view)


def _texts_of(group: Group) -> dict[str, str]:
    return {
        "code": group.code,
        "name": group.name,
        "leader_id": group.leader_id or "",
        "township": group.township,
        "phone": group.phone,
        "formed_on": day_text(group.formed_on),
        "processor": group.processor,
        "valid_until": day_text(group.valid_until),
        "home_device": group.home_device,
    }
