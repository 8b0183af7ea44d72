"""A signed code that was scanned, pasted or typed: what it is, what was done with it, what a person must still say."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.code_kinds import CODE_PREFIX, HAND_OVER, LAPTOP_CARD
from app.domain.problems import Problem
from app.errors import BianmaoError, UserError
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.domain.laptops import Laptop
    from app.domain.quota import QuotaMove
    from app.services.bundle import Services
    from app.services.evidence import TakenEvidence
    from app.services.laptops import LaptopCard


@dataclass(frozen=True, slots=True)
class CodeView:
    """One of ``evidence``, ``card``, ``move`` or ``problem`` is set once a code was read; ``taken`` a laptop let in.

    ``person_name`` is whose right a hand-over brought. ``differs`` is beside the field of the fingerprint.
    """

    text: str = ""
    busy: bool = False
    evidence: TakenEvidence | None = None
    card: LaptopCard | None = None
    taken: Laptop | None = None
    move: QuotaMove | None = None
    person_name: str = ""
    problem: Problem | None = None
    differs: Problem | None = None


class CodeViewModel(QObject):
    """Reads one code after the other."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = CodeView()

    def open(self, text: str) -> None:
        """Read a code and do what it asks; a laptop card waits for a person. An empty text waits for a code."""
        if not text.strip():
            self._show(CodeView())
            return
        self._show(CodeView(text=text, busy=True))
        self._runner.run(partial(self._read, text), self._show, partial(self._fail, text))

    def take_card(self, fingerprint: str) -> None:
        """Let the laptop of the card in when the typed fingerprint is that of the card."""
        if self.view.card is None or self.view.busy:
            return
        text = self.view.text
        self._show(replace(self.view, busy=True, differs=None))
        self._runner.run(partial(self._services.laptops.take_card, text, fingerprint), self._take, self._refuse)

    def _read(self, text: str) -> CodeView:
        kind = "".join(text.split()).upper()[len(CODE_PREFIX) :][:1]
        if kind == LAPTOP_CARD:
            return CodeView(text=text, card=self._services.laptops.read_card(text))
        if kind == HAND_OVER:
            move = self._services.hand_over.take(text)
            names = self._services.register.pages.names([move.person_id])
            return CodeView(text=text, move=move, person_name=names.get(move.person_id, ""))
        return CodeView(text=text, evidence=self._services.evidence.take(text))

    def _take(self, laptop: Laptop) -> None:
        self._show(replace(self.view, busy=False, taken=laptop))

    def _refuse(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._show(replace(self.view, busy=False, differs=Problem(error.code, "fingerprint", error.params)))
            return
        self._show(replace(self.view, busy=False))
        self.failed.emit(error)

    def _fail(self, text: str, error: Exception) -> None:
        if isinstance(error, UserError) and isinstance(error, BianmaoError):
            self._show(CodeView(text=text, problem=Problem(error.code, "code", error.params)))
            return
        self._show(CodeView(text=text))
        self.failed.emit(error)

    def _show(self, view: CodeView) -> None:
        self.view = view
        self.changed.emit(view)
