"""Looking codes up: what was typed, and what the goods register and both tariff lists have for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors import CancelledError
from app.services.tariff_search import LISTS, FoundLine, find_lines
from ui.viewmodels.runner import CancelToken, Runner, TaskHandle

if TYPE_CHECKING:
    from app.services.bundle import Services

MOST_LINES = 60
"""Lines shown of each list; more words find fewer."""


@dataclass(frozen=True, slots=True)
class TariffView:
    """``answered`` are the words that ``lines`` belong to; ``is_cut`` when a list had more than is shown."""

    words: str = ""
    answered: str = ""
    lines: tuple[FoundLine, ...] = ()
    is_cut: bool = False


class TariffViewModel(QObject):
    """Searches off the GUI thread; an answer to words that are no longer typed is not shown."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self._task: TaskHandle | None = None
        self._asked = 0
        self.view = TariffView()

    def find(self, words: str) -> None:
        """Look words or a code up in every list; without words nothing is shown."""
        self._asked += 1
        if self._task is not None:
            self._task.cancel()
        words = words.strip()
        if not words:
            self._show(TariffView())
            return
        self._show(replace(self.view, words=words))
        asked = self._asked
        self._task = self._runner.run(
            partial(self._read, words), partial(self._take, asked), partial(self._tell, asked)
        )

    def _read(self, words: str, token: CancelToken) -> TariffView:
        lines: list[FoundLine] = []
        is_cut = False
        for list_id in LISTS:
            if token.is_cancelled:
                raise CancelledError("task.cancelled")
            found = find_lines(self._services.read, list_id, words, MOST_LINES + 1)
            is_cut = is_cut or len(found) > MOST_LINES
            lines += found[:MOST_LINES]
        return TariffView(words, words, tuple(lines), is_cut)

    def _take(self, asked: int, view: TariffView) -> None:
        if asked == self._asked:
            self._show(view)

    def _tell(self, asked: int, error: Exception) -> None:
        if asked == self._asked and not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _show(self, view: TariffView) -> None:
        self.view = view
        self.changed.emit(view)
