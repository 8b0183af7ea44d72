"""The end of the day: the figures of one day as the database has them, day by day, and the slip as a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.read_models import DaySummary, ProofCount, WatchHit
from ui.viewmodels.runner import Runner
from ui.viewmodels.whole_file import write_whole

if TYPE_CHECKING:
    from app.services.bundle import Services


@dataclass(frozen=True, slots=True)
class OpenRecord:
    """A record that is not through yet: ``returned`` is to be mended, else it was not sent or has no answer."""

    ref: str
    is_returned: bool


@dataclass(frozen=True, slots=True)
class DayEndView:
    """``day_on`` is the day shown, ``today`` the legal day now; ``busy`` while the slip is made.

    ``proofs`` and ``month`` count presences and records by level of identity proof, of the day and of its month.
    ``hints`` stop nothing; ``released_hits`` are records released though a stop or recall list names them.
    """

    day_on: date | None = None
    today: date | None = None
    summary: DaySummary | None = None
    hints: tuple[Problem, ...] = ()
    released_hits: tuple[WatchHit, ...] = ()
    proofs: tuple[ProofCount, ...] = ()
    month: tuple[ProofCount, ...] = ()
    busy: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing at all happened on the day shown."""
        summary = self.summary
        return summary is not None and not (summary.made or summary.lots or summary.present)

    @property
    def can_go_on(self) -> bool:
        """Whether there is a later day up to today."""
        return self.day_on is not None and self.today is not None and self.day_on < self.today

    @property
    def can_print(self) -> bool:
        """Whether there are figures to print; also while a slip is made, so that the lamp stays on its button."""
        return self.summary is not None and not self.is_empty

    @property
    def open_records(self) -> tuple[OpenRecord, ...]:
        """Returned ones first, then those not sent."""
        if self.summary is None:
            return ()
        returned = tuple(OpenRecord(ref, True) for ref in self.summary.returned)
        return returned + tuple(OpenRecord(ref, False) for ref in self.summary.unsent)


class DayEndViewModel(QObject):
    """Reads in the store lane; makes and writes the slip beside it, so that saving never waits for a file."""

    changed = Signal(object)
    failed = Signal(object)
    slip_saved = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = DayEndView()

    def show_day(self, day_on: date | None = None) -> None:
        """Read a day (the one shown before, or today)."""
        self._runner.run(partial(self._read, day_on), self._take, self.failed.emit)

    def step(self, days: int) -> None:
        """Go some days back (negative) or on, never beyond today."""
        view = self.view
        if view.day_on is None or view.today is None:
            return
        wanted = min(view.day_on + timedelta(days=days), view.today)
        if wanted != view.day_on:
            self.show_day(wanted)

    def save_slip(self, path: str, languages: tuple[str, str]) -> None:
        """Make the slip of the day shown and write it whole."""
        if self.view.can_print and not self.view.busy and self.view.day_on is not None:
            self._show(replace(self.view, busy=True))
            work = partial(self._make_slip, self.view.day_on, Path(path), languages)
            self._runner.run(work, self._tell_saved, self._tell_failed, lane="network")

    def _read(self, day_on: date | None) -> DayEndView:
        services, today = self._services, self._services.context.today()
        day = min(day_on or today, today)
        summary = services.reports.day_end(day)
        proofs = services.register.proofs
        return DayEndView(
            day_on=day,
            today=today,
            summary=summary,
            hints=services.hints.of_day(day),
            released_hits=services.read.watch_hits(day),
            proofs=proofs.report(day),
            month=proofs.report(day.replace(day=1), day),
        )

    def _take(self, found: DayEndView) -> None:
        self._show(replace(found, busy=self.view.busy))

    def _make_slip(self, day_on: date, path: Path, languages: tuple[str, str]) -> str:
        return write_whole(path, self._services.reports.day_end_slip(day_on, languages).pdf).name

    def _tell_saved(self, name: str) -> None:
        self._show(replace(self.view, busy=False))
        self.slip_saved.emit(name)

    def _tell_failed(self, error: Exception) -> None:
        self._show(replace(self.view, busy=False))
        self.failed.emit(error)

    def _show(self, view: DayEndView) -> None:
        self.view = view
        self.changed.emit(view)
