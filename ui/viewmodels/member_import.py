"""Members from a file: read and judge, show refused rows, take the good ones, take it all back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.errors import BianmaoError, CancelledError, ImportRejectedError
from app.read_models import GroupRow, ImportReport, RowRefusal
from ui.viewmodels.runner import CancelToken, Runner, TaskHandle

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.services.bundle import Services
    from app.services.member_import import ImportPlan

Stage = Literal["choose", "reading", "plan", "taking", "done", "undone"]


@dataclass(frozen=True, slots=True)
class MemberImportView:
    """``plan`` after reading, ``report`` after taking; ``rejected`` tells why the whole file was not taken."""

    stage: Stage = "choose"
    group: GroupRow | None = None
    file_name: str = ""
    plan: ImportPlan | None = None
    report: ImportReport | None = None
    rejected: Problem | None = None
    done: int = 0
    total: int = 0
    taken_back: int = 0

    @property
    def refused(self) -> tuple[RowRefusal, ...]:
        """The refused rows known so far, by row."""
        if self.report is not None:
            return self.report.refused
        return () if self.plan is None else self.plan.refused

    @property
    def can_take(self) -> bool:
        """Whether there are good rows of a file that was not taken before."""
        return self.stage == "plan" and self.plan is not None and bool(self.plan.good) and not self.plan.double_file

    @property
    def can_undo(self) -> bool:
        """Whether the import just made can be taken back."""
        return self.stage == "done" and self.report is not None and bool(self.report.import_id)

    @property
    def is_working(self) -> bool:
        """Whether progress runs."""
        return self.stage in ("reading", "taking")


class MemberImportViewModel(QObject):
    """One file at a time; nothing is stored before `take`."""

    changed = Signal(object)
    failed = Signal(object)
    taken = Signal(int)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self._task: TaskHandle | None = None
        self.view = MemberImportView()

    def open(self, group_id: str) -> None:
        """Get ready for a group (the first one if none is named)."""
        self._show(MemberImportView())
        self._runner.run(partial(self._group, group_id), self._take_group, self.failed.emit)

    def read(self, path: str) -> None:
        """Read a file and judge its rows."""
        if self.view.group is None or self.view.is_working:
            return
        group_id = self.view.group.group_id
        service = self._services.member_import

        def work(token: CancelToken, report: Callable[[int, int], None]) -> ImportPlan:
            return service.read(path, group_id, report, token)

        self._show(MemberImportView("reading", self.view.group, Path(path).name))
        self._task = self._runner.run(work, self._show_plan, self._tell, progress=self._advance)

    def take(self) -> None:
        """Store the good rows."""
        plan = self.view.plan
        if plan is None or not self.view.can_take:
            return
        service = self._services.member_import

        def work(token: CancelToken, report: Callable[[int, int], None]) -> ImportReport:
            return service.apply(plan, report, token)

        self._show(replace(self.view, stage="taking", done=0, total=0))
        self._task = self._runner.run(work, self._show_report, self._tell, progress=self._advance)

    def cancel(self) -> None:
        """Stop at the next safe point; nothing is stored."""
        if self._task is not None and not self._task.is_over:
            self._task.cancel()

    def undo(self) -> None:
        """Take back the import just made."""
        report = self.view.report
        if report is not None and self.view.can_undo:
            work = partial(self._services.member_import.undo, report.import_id)
            self._runner.run(work, self._show_undone, self._tell)

    def _group(self, group_id: str) -> GroupRow | None:
        groups = self._services.read.groups(self._services.context.today())
        return next((each for each in groups if each.group_id == group_id or not group_id), None)

    def _take_group(self, group: GroupRow | None) -> None:
        self._show(replace(self.view, group=group))

    def _advance(self, done: int, total: int) -> None:
        self._show(replace(self.view, done=done, total=total))

    def _show_plan(self, plan: ImportPlan) -> None:
        self._show(replace(self.view, stage="plan", plan=plan))

    def _show_report(self, report: ImportReport) -> None:
        self._show(replace(self.view, stage="done", report=report))
        self.taken.emit(report.taken)

    def _show_undone(self, count: int) -> None:
        self._show(replace(self.view, stage="undone", taken_back=count))

    def _tell(self, error: Exception) -> None:
        before: Stage = "plan" if self.view.stage == "taking" else "done" if self.view.stage == "done" else "choose"
        view = replace(self.view, stage=before)
        if isinstance(error, CancelledError):
            self._show(view)
        elif isinstance(error, ImportRejectedError) or before == "choose":
            is_told = isinstance(error, BianmaoError)
            problem = Problem(error.code, "file", error.params) if is_told else None  # type: ignore[attr-defined]
            self._show(replace(view, rejected=problem))
        else:
            self._show(view)
            self.failed.emit(error)

    def _show(self, view: MemberImportView) -> None:
        self.view = view
        self.changed.emit(view)
