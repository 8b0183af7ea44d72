"""What can be taken back, newest first, and taking it back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.undo_step import UndoStep
from app.services.undoing import UndoItem
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services


@dataclass(frozen=True, slots=True)
class UndoView:
    """``items`` is what was done within the window of the rules."""

    is_loaded: bool = False
    items: tuple[UndoItem, ...] = ()
    side: str = "CN"
    is_busy: bool = False

    @property
    def can_undo(self) -> bool:
        """Whether anything can still be taken back."""
        return not self.is_busy and any(not item.blocked for item in self.items)


class UndoViewModel(QObject):
    """``taken`` tells the step that was taken back."""

    changed = Signal(object)
    failed = Signal(object)
    taken = Signal(object)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = UndoView()

    def refresh(self) -> None:
        """Read the list again."""
        self._runner.run(self._read, self._show, self.failed.emit)

    def take_back(self, item: UndoItem | None) -> None:
        """Take one act back; one that has left already says so and stays."""
        if item is None or self.view.is_busy:
            return
        self._show(replace(self.view, is_busy=True))
        self._runner.run(partial(self._services.undo.undo, item.step.step_key), self._tell, self._fail)

    def _read(self) -> UndoView:
        services = self._services
        return UndoView(True, services.undo.items(), services.market.profile().side)

    def _tell(self, step: UndoStep) -> None:
        self.taken.emit(step)
        self.refresh()

    def _fail(self, error: Exception) -> None:
        self._show(replace(self.view, is_busy=False))
        self.failed.emit(error)
        self.refresh()

    def _show(self, view: UndoView) -> None:
        self.view = view
        self.changed.emit(view)
