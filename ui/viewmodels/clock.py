"""Checking date and time: one person confirms with a reason, a second one by name and PIN."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.errors import UserError
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.domain.clock_trust import ClockState
    from app.services.bundle import Services

_FIELD_OF = {
    "record.reason_missing": "reason",
    "clerk.unknown": "name",
    "second.same_person": "name",
    "pin.wrong": "pin",
    "pin.wait": "pin",
}


@dataclass(frozen=True, slots=True)
class ClockView:
    """``others`` are the names a second person can have; ``problem`` is about a field."""

    state: ClockState | None = None
    others: tuple[str, ...] = ()
    problem: Problem | None = None
    busy: bool = False

    def problem_of(self, field: str) -> Problem | None:
        """Return the finding about a field, or None."""
        return self.problem if self.problem is not None and self.problem.field == field else None


class ClockViewModel(QObject):
    """Looks, confirms, vouches. ``confirmed`` tells that something changed."""

    changed = Signal(object)
    failed = Signal(object)
    confirmed = Signal()

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = ClockView()

    def refresh(self) -> None:
        """Look at the clock."""
        self._show(replace(self.view, busy=True, problem=None))
        self._runner.run(self._look, self._show, self._fail)

    def confirm(self, reason: str) -> None:
        """The person signed in confirms."""
        self._act(partial(self._services.clock.confirm, reason))

    def vouch(self, name: str, pin: str, reason: str) -> None:
        """A second person confirms."""
        self._act(partial(self._services.clock.vouch, name, pin, reason))

    def _look(self) -> ClockView:
        me = self._services.context.actor.name
        others = tuple(each.name for each in self._services.market.clerks() if each.name != me)
        return ClockView(self._services.clock.look(), others)

    def _act(self, work: partial[ClockState]) -> None:
        if self.view.busy:
            return
        self._show(replace(self.view, busy=True, problem=None))
        self._runner.run(work, self._done, self._fail)

    def _done(self, state: ClockState) -> None:
        self._show(replace(self.view, state=state, busy=False))
        self.confirmed.emit()

    def _fail(self, error: Exception) -> None:
        field = _FIELD_OF.get(error.code) if isinstance(error, UserError) else None
        if field is not None and isinstance(error, UserError):
            self._show(replace(self.view, busy=False, problem=Problem(error.code, field, error.params)))
            return
        self._show(replace(self.view, busy=False))
        self.failed.emit(error)

    def _show(self, view: ClockView) -> None:
        self.view = view
        self.changed.emit(view)
