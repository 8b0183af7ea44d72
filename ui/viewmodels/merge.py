"""Doubled persons: the pairs that may be one, and the two laid side by side."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.merging import MergeCandidate, MergeSide


@dataclass(frozen=True, slots=True)
class MergeView:
    """``pairs`` that may be one; ``sides`` the two laid side by side; ``reason`` as typed."""

    pairs: tuple[MergeCandidate, ...] = ()
    sides: tuple[MergeSide, MergeSide] | None = None
    reason: str = ""
    is_loaded: bool = False
    busy: bool = False


class MergeViewModel(QObject):
    """``merged`` tells the name of the person kept."""

    changed = Signal(object)
    failed = Signal(object)
    merged = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = MergeView()

    def open(self, person_id: str) -> None:
        """Read the pairs; of one person only when an id is given."""
        self._show(MergeView())
        self._runner.run(partial(self._read, person_id), self._take_pairs, self.failed.emit)

    def choose(self, row: int) -> None:
        """Lay the two of a pair side by side."""
        if 0 <= row < len(self.view.pairs):
            pair = self.view.pairs[row]
            compare = partial(self._services.register.merges.compare, pair.one.person_id, pair.other.person_id)
            self._runner.run(compare, self._take_sides, self.failed.emit)

    def set_reason(self, text: str) -> None:
        """Take what was typed."""
        self._show(replace(self.view, reason=text))

    def keep(self, side: int) -> None:
        """Merge: keep the left one (0) or the right one (1)."""
        sides = self.view.sides
        if sides is None or self.view.busy:
            return
        kept, other = sides[side].person, sides[1 - side].person
        self._show(replace(self.view, busy=True))
        merge = partial(self._services.register.merges.merge, kept.person_id, other.person_id, self.view.reason)
        self._runner.run(merge, lambda _made: self.merged.emit(kept.name), self._refused)

    def _read(self, person_id: str) -> tuple[MergeCandidate, ...]:
        found = self._services.register.merges.candidates()
        if not person_id:
            return found
        return tuple(each for each in found if person_id in (each.one.person_id, each.other.person_id))

    def _take_pairs(self, pairs: tuple[MergeCandidate, ...]) -> None:
        self._show(MergeView(pairs=pairs, is_loaded=True))
        self.choose(0)

    def _take_sides(self, sides: tuple[MergeSide, MergeSide]) -> None:
        self._show(replace(self.view, sides=sides))

    def _refused(self, error: Exception) -> None:
        self._show(replace(self.view, busy=False))
        self.failed.emit(error)

    def _show(self, view: MergeView) -> None:
        self.view = view
        self.changed.emit(view)
