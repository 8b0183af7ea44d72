"""Mend: a returned share, who could take it, and the move to one of them by a new version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

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

    @property
    def candidate(self) -> MendCandidate | None:
        """Who takes the share when the key is pressed."""
        found = () if self.proposal is None else self.proposal.candidates
        return found[self.chosen] if 0 <= self.chosen < len(found) else None

    @property
    def can_mend(self) -> bool:
        """Whether the key acts."""
        return self.candidate is not None and not self.is_busy


class MendViewModel(QObject):
    """Asks who can take a share and moves it. ``mended`` tells the new version's reference."""

    changed = Signal(object)
    failed = Signal(object)
    mended = Signal(str)

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

    def _propose(self) -> Callable[[], MendProposal]:
        return partial(self._services.records.propose_mend, self.view.reference)

    def _take(self, proposal: MendProposal) -> None:
        self._show(replace(self.view, proposal=proposal, chosen=0, is_busy=False))

    def _take_mended(self, record: TradeRecord) -> None:
        self._show(replace(self.view, is_busy=False))
        self.mended.emit(record.local_reference)

    def _fail(self, error: Exception) -> None:
        self._show(replace(self.view, is_busy=False))
        self.failed.emit(error)

    def _show(self, view: MendView) -> None:
        self.view = view
        self.changed.emit(view)
