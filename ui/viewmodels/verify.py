"""A paper that somebody brings: its file or the text of its square, and what is thought of it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.verifying import Verdict

#: Findings that say that nothing can be said, not that something was altered.
UNTOLD = frozenset(
    {
        "seal.no_file",
        "seal.not_a_pdf",
        "seal.too_large",
        "seal.too_heavy",
        "seal.cut_short",
        "seal.rebuilt",
        "seal.no_attachment",
        "seal.facts_unreadable",
        "seal.not_a_code",
        "seal.not_a_seal",
        "seal.code_damaged",
        "seal.code_version",
        "seal.key_unknown",
    }
)


@dataclass(frozen=True, slots=True)
class VerifyView:
    """``source`` is the path or text looked at, ``number`` what the paper is said to be, ``verdict`` the answer."""

    source: str = ""
    is_file: bool = False
    number: str = ""
    busy: bool = False
    verdict: Verdict | None = None

    @property
    def is_untold(self) -> bool:
        """Whether the paper could not be judged at all."""
        return self.verdict is not None and self.verdict.outcome == "bad" and self.verdict.code in UNTOLD


class VerifyViewModel(QObject):
    """Verifies one paper after the other."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = VerifyView()

    def open_text(self, text: str) -> None:
        """Verify a seal that was scanned, pasted or typed; nothing waits for one."""
        self._start(VerifyView(text.strip(), is_file=False, number=self.view.number))

    def open_file(self, path: str) -> None:
        """Verify a file."""
        self._start(VerifyView(path, is_file=True, number=self.view.number))

    def say_number(self, number: str) -> None:
        """Say which number the paper is shown under; what is open is judged again."""
        if number.strip() != self.view.number:
            self._start(replace(self.view, number=number.strip(), verdict=None))

    def _start(self, view: VerifyView) -> None:
        if not view.source:
            self._show(view)
            return
        self._show(replace(view, busy=True))
        verify = self._services.verify.pdf if view.is_file else self._services.verify.text
        work = partial(verify, view.source, view.number)
        # Beside the store lane: a paper made to be slow may hold the reader for minutes, and saving waits for nobody.
        self._runner.run(work, partial(self._done, view), partial(self._fail, view), lane="network")

    def _done(self, view: VerifyView, verdict: Verdict) -> None:
        if self._is_open(view):
            self._show(replace(view, verdict=verdict, busy=False))

    def _fail(self, view: VerifyView, error: Exception) -> None:
        if self._is_open(view):
            self._show(replace(view, busy=False))
            self.failed.emit(error)

    def _is_open(self, view: VerifyView) -> bool:
        """Tell whether an answer is still about what is open: a quick paper may overtake a slow one."""
        return (view.source, view.number) == (self.view.source, self.view.number)

    def _show(self, view: VerifyView) -> None:
        self.view = view
        self.changed.emit(view)
