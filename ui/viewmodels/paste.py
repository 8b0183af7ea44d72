"""Cells pasted into a list: looked at row by row, taken with one key, taken back with one key."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal

from app.services.pasting import PasteDone, PastePlan, PasteTarget
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services

Stage = Literal["reading", "plan", "taking", "done", "undone"]


@dataclass(frozen=True, slots=True)
class PasteView:
    """``plan`` is what was read, ``done`` what was taken of it; ``name`` is the list's own (group, lot)."""

    stage: Stage = "reading"
    target: PasteTarget = PasteTarget.MEMBERS
    ref: str = ""
    name: str = ""
    plan: PastePlan | None = None
    done: PasteDone | None = None
    taken_back: int = 0

    @property
    def can_take(self) -> bool:
        """Whether there are good rows that were not taken yet."""
        return self.stage == "plan" and self.plan is not None and self.plan.good > 0

    @property
    def can_undo(self) -> bool:
        """Whether what was just taken can be taken back."""
        return self.stage == "done" and self.done is not None and self.done.taken > 0


class PasteViewModel(QObject):
    """One block at a time; nothing is stored before `take`."""

    changed = Signal(object)
    failed = Signal(object)
    taken = Signal(int)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = PasteView()

    def open(self, argument: str, text: str) -> None:
        """Read a block for a list: ``members GROUP``, ``goods`` (also without a name), ``shares LOT``."""
        name, _, ref = argument.partition(" ")
        view = PasteView(target=PasteTarget(name or PasteTarget.GOODS), ref=ref)
        self._show(view)
        self._runner.run(partial(self._read, view, text), self._show, self.failed.emit)

    def take(self) -> None:
        """Store the good rows in one unit of work."""
        plan = self.view.plan
        if plan is None or not self.view.can_take:
            return
        self._show(replace(self.view, stage="taking"))
        self._runner.run(partial(self._services.pasting.take, plan), self._take_done, self._refuse)

    def undo(self) -> None:
        """Take back what was just taken."""
        done = self.view.done
        if done is not None and self.view.can_undo:
            self._runner.run(partial(self._services.pasting.undo, done), self._take_undone, self.failed.emit)

    def _read(self, view: PasteView, text: str) -> PasteView:
        plan = self._services.pasting.read(view.target, view.ref, text)
        return replace(view, stage="plan", plan=plan, name=self._name(view))

    def _name(self, view: PasteView) -> str:
        if view.target is not PasteTarget.MEMBERS:
            return view.ref
        groups = self._services.read.groups(self._services.context.today())
        return next((group.name for group in groups if group.group_id == view.ref), "")

    def _take_done(self, done: PasteDone) -> None:
        self._show(replace(self.view, stage="done", done=done))
        self.taken.emit(done.taken)

    def _take_undone(self, count: int) -> None:
        self._show(replace(self.view, stage="undone", taken_back=count))

    def _refuse(self, error: Exception) -> None:
        self._show(replace(self.view, stage="plan"))
        self.failed.emit(error)

    def _show(self, view: PasteView) -> None:
        self.view = view
        self.changed.emit(view)
