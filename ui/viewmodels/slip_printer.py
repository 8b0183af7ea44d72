"""The receipt printer in the settings: how it is reached, kept at a press, tried by a slip without facts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.domain.slip_printer import Connection, Slip, SlipPrinter, check_slip_printer
from app.services.findings import Refused
from ui.viewmodels.runner import CancelToken, Runner

if TYPE_CHECKING:
    from app.services.bundle import Services


@dataclass(frozen=True, slots=True)
class SlipPrinterView:
    """``printer`` is as typed, ``kept`` as in force; ``problems`` are about what is typed."""

    printer: SlipPrinter = field(default_factory=SlipPrinter)
    kept: SlipPrinter = field(default_factory=SlipPrinter)
    problems: tuple[Problem, ...] = ()
    busy: bool = False
    is_loaded: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether something typed is not kept yet."""
        return self.printer != self.kept

    def problem_of(self, name: str) -> Problem | None:
        """Return the finding about a field."""
        return next((each for each in self.problems if each.field == name), None)


class SlipPrinterViewModel(QObject):
    """``kept`` tells that the setting is kept, ``tried`` that a printer took the trial slip.

    ``painting_wanted`` gives a trial slip for the system's printer, which only the window can reach.
    """

    changed = Signal(object)
    failed = Signal(object)
    kept = Signal()
    tried = Signal()
    painting_wanted = Signal(object, object)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = SlipPrinterView()

    def refresh(self) -> None:
        """Read what is in force; what is typed and not kept stays."""
        self._runner.run(self._services.slips.printer, self._take, self.failed.emit)

    def edit(self, **changes: object) -> None:
        """Take what was typed or chosen; another connection empties the address."""
        printer = replace(self.view.printer, **changes)  # type: ignore[arg-type]
        if printer.connection is not self.view.printer.connection:
            printer = replace(printer, address="")
        self._show(replace(self.view, printer=printer, problems=()))

    def save(self) -> None:
        """Keep what is typed."""
        printer = self.view.printer
        if self._may_act(printer):
            self._runner.run(lambda: self._keep(printer), self._done, self._fail)

    def try_it(self, languages: tuple[str, str]) -> None:
        """Print the trial slip as typed, kept or not."""
        printer = self.view.printer
        if printer.connection is Connection.NONE or not self._may_act(printer):
            return
        if printer.connection is Connection.SYSTEM:
            self._runner.run(lambda: self._services.slips.trial(languages, printer), self._hand_over, self._fail)
            return
        self._runner.run(partial(self._try, printer, languages), self._tried, self._fail, lane="network")

    def _may_act(self, printer: SlipPrinter) -> bool:
        problems = check_slip_printer(printer)
        if problems or self.view.busy:
            self._show(replace(self.view, problems=problems))
            return False
        self._show(replace(self.view, busy=True))
        return True

    def _keep(self, printer: SlipPrinter) -> SlipPrinter:
        self._services.slips.save_printer(printer)
        return printer

    def _try(self, printer: SlipPrinter, languages: tuple[str, str], token: CancelToken) -> None:
        self._services.slips.send(self._services.slips.trial(languages, printer), printer, token)

    def _take(self, kept: SlipPrinter) -> None:
        typed = self.view.printer if self.view.is_changed else kept
        self._show(replace(self.view, printer=typed, kept=kept, is_loaded=True))

    def _done(self, printer: SlipPrinter) -> None:
        self._show(replace(self.view, kept=printer, busy=False))
        self.kept.emit()

    def _tried(self, _nothing: object) -> None:
        self._show(replace(self.view, busy=False))
        self.tried.emit()

    def _hand_over(self, slip: Slip) -> None:
        self._show(replace(self.view, busy=False))
        self.painting_wanted.emit(slip, self.view.printer)

    def _fail(self, error: Exception) -> None:
        problems = tuple(error.problems) if isinstance(error, Refused) else ()
        self._show(replace(self.view, busy=False, problems=problems))
        if not problems:
            self.failed.emit(error)

    def _show(self, view: SlipPrinterView) -> None:
        self.view = view
        self.changed.emit(view)
