"""Mend: a returned share, who could take it, and the move to one of them by a new version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.domain.trade import TradeRecord
from app.services.mending import MendCandidate, MendProposal
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services


@dataclass(frozen=True, slots=True)
class MendView:
    """The proposal; ``chosen`` is the place of the candidate under the lamp."""

    reference: str = ""
    proposal: MendProposal | None = None
    chosen: int = 0
    is_busy: bool = False
    excess: bool = False

    @property
    def candidate(self) -> MendCandidate | None:
        """Who takes the share when the key is pressed."""
        found = () if self.proposal is None else self.proposal.candidates
        return found[self.chosen] if 0 <= self.chosen < len(found) else None

    @property
    def has_excess(self) -> bool:
        """Whether the record is beyond the person's limit: then the office may decide about it."""
        found = () if self.proposal is None else self.proposal.reasons
        return any(reason.code == "excess.open" for reason in found) or self.excess

    @property
    def can_mend(self) -> bool:
        """Whether the key acts."""
        return self.candidate is not None and not self.is_busy


class MendViewModel(QObject):
    """Asks who can take a share and moves it. ``mended`` tells the new version's reference."""

    changed = Signal(object)
    failed = Signal(object)
    mended = Signal(str)
    referred = Signal(str)
    voided = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = MendView()

    def open(self, reference: str) -> None:
        """Look for candidates."""
        self._show(MendView(reference, is_busy=bool(reference)))
        if reference:
            self._runner.run(self._propose(), self._take, self._fail)

    def choose(self, at: int) -> None:
        """Put the lamp on another candidate."""
        if at != self.view.chosen:
            self._show(replace(self.view, chosen=at))

    def mend(self) -> None:
        """Move the share to the candidate under the lamp."""
        candidate = self.view.candidate
        if candidate is None or self.view.is_busy:
            return
        self._show(replace(self.view, is_busy=True))
        work = partial(self._services.records.mend, self.view.reference, candidate.person_id)
        self._runner.run(work, self._take_mended, self._fail)

    def refer(self, reason: str, second: str, pin: str) -> None:
        """Leave an excess to the office; two persons."""
        work = partial(self._services.excess.refer, self.view.reference, reason, second, pin)
        self._two(work, self.referred)

    def void(self, reason: str, second: str, pin: str) -> None:
        """Void the record; two persons."""

        def work() -> object:
            told = self._services.excess.second_to_void(reason, second, pin)
            return self._services.records.void(self.view.reference, told)

        self._two(work, self.voided)

    def seconds(self) -> tuple[str, ...]:
        """Who may confirm as the second person."""
        return self._services.exceptions.seconds()

    def _two(self, work: Callable[[], object], done: SignalInstance) -> None:
        if not self.view.is_busy:
            self._show(replace(self.view, is_busy=True))
            self._runner.run(work, partial(self._told, done), self._fail)

    def _told(self, done: SignalInstance, _result: object) -> None:
        self._show(replace(self.view, is_busy=False))
        done.emit(self.view.reference)

    def _propose(self) -> Callable[[], tuple[MendProposal, bool]]:
        return partial(_read, self._services, self.view.reference)

    def _take(self, found: tuple[MendProposal, bool]) -> None:
        proposal, excess = found
        self._show(replace(self.view, proposal=proposal, chosen=0, is_busy=False, excess=excess))

    def _take_mended(self, record: TradeRecord) -> None:
        self._show(replace(self.view, is_busy=False))
        self.mended.emit(record.local_reference)

    def _fail(self, error: Exception) -> None:
        self._show(replace(self.view, is_busy=False))
        self.failed.emit(error)

    def _show(self, view: MendView) -> None:
        self.view = view
        self.changed.emit(view)


def _read(services: Services, reference: str) -> tuple[MendProposal, bool]:
    """The proposal, and whether the record is beyond the limit and the office has not got it yet."""
    excess = services.excess.of_record(reference)
    return services.records.propose_mend(reference), excess is not None and excess.state == "open"
