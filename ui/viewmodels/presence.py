"""The presence run: card after card, the last answer large, the last seven beside it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.groups import Presence
from app.domain.problems import Problem
from app.read_models import PersonRow, PresenceRow
from app.services.presence import PresenceAnswer, is_number_end
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services

RECENT_SHOWN = 7
CHOICES_SHOWN = 6


@dataclass(frozen=True, slots=True)
class RecentCard:
    """One card of this run, or one presence read from the store."""

    at: datetime
    kind: str
    name: str
    problem: Problem | None = None
    expiring_days: int | None = None


@dataclass(frozen=True, slots=True)
class PresenceView:
    """``answer`` is None before the first card; ``taken_back`` names who was just taken back."""

    answer: PresenceAnswer | None = None
    answered_at: datetime | None = None
    recent: tuple[RecentCard, ...] = ()
    count: int = 0
    register: int = 0
    expiring: int = 0
    refused: int = 0
    side: str = "CN"
    choices: tuple[PersonRow, ...] = ()
    taken_back: str = ""
    problem: Problem | None = None

    @property
    def can_undo(self) -> bool:
        """Whether there is a presence to take back."""
        return self.count > 0


@dataclass(frozen=True, slots=True)
class _Opening:
    rows: tuple[PresenceRow, ...]
    register: int
    side: str


class PresenceViewModel(QObject):
    """Marks cards in their order; a red one does not stop the run."""

    changed = Signal(object)
    failed = Signal(object)
    answered = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = PresenceView()

    def refresh(self) -> None:
        """Read today's list and the size of the register; the run of this session stays in sight."""
        self._runner.run(self._read, self._take, self.failed.emit)

    def scan(self, text: str) -> None:
        """Take a card."""
        self._mark(text, "card")

    def type_number(self, text: str) -> None:
        """Take a typed number; an empty one asks for one, the end of one offers those who have it."""
        if not text.strip():
            self._show(replace(self.view, problem=Problem("person.number_missing", "number")))
            return
        if is_number_end(text):
            self._runner.run(partial(self._look_for, text), partial(self._take_end, text), self.failed.emit)
            return
        self._mark(text, "typed")

    def find(self, words: str) -> None:
        """Offer persons for somebody who has no card with them."""
        if not words.strip():
            self._show(replace(self.view, choices=()))
            return
        self._runner.run(partial(self._look_for, words), self._offer, self.failed.emit)

    def choose(self, person_id: str) -> None:
        """Mark somebody found by name."""
        self._show(replace(self.view, choices=()))
        self._mark(person_id, "typed")

    def undo_last(self) -> None:
        """Take the last presence back."""
        if self.view.can_undo:
            self._runner.run(self._undo, self._show_undone, self.failed.emit)

    def _mark(self, text: str, evidence: str) -> None:
        self._runner.run(partial(self._answer, text, evidence), self._show_answer, self.failed.emit)

    def _answer(self, text: str, evidence: str) -> tuple[PresenceAnswer, datetime]:
        return self._services.presence.mark(text, evidence), self._services.context.clock.now()

    def _look_for(self, words: str) -> tuple[PersonRow, ...]:
        services = self._services
        return services.read.people(words, services.context.today(), CHOICES_SHOWN)

    def _read(self) -> _Opening:
        services = self._services
        groups = services.read.groups(services.context.today())
        rows = services.presence.today()
        return _Opening(rows, sum(each.members for each in groups), services.market.profile().side)

    def _take(self, found: _Opening) -> None:
        view = replace(self.view, register=found.register, side=found.side, count=len(found.rows))
        if not view.recent:
            newest = reversed(found.rows[-RECENT_SHOWN:])
            view = replace(view, recent=tuple(RecentCard(each.arrived_at, "present", each.name) for each in newest))
        self._show(view)

    def _show_answer(self, found: tuple[PresenceAnswer, datetime]) -> None:
        answer, at = found
        name = answer.number if answer.person is None else answer.person.name
        card = RecentCard(at, answer.kind, name, answer.problem, answer.expiring_days)
        counted = answer.kind == "present"
        refused = answer.kind not in ("present", "already")
        self._show(
            replace(
                self.view,
                answer=answer,
                answered_at=at,
                recent=(card, *self.view.recent)[:RECENT_SHOWN],
                count=answer.count,
                expiring=self.view.expiring + (counted and answer.expiring_days is not None),
                refused=self.view.refused + refused,
                choices=(),
                taken_back="",
                problem=None,
            )
        )
        self.answered.emit(answer.kind)

    def _take_end(self, text: str, rows: tuple[PersonRow, ...]) -> None:
        if rows:
            self._offer(rows)
        else:
            self._mark(text, "typed")

    def _offer(self, rows: tuple[PersonRow, ...]) -> None:
        self._show(replace(self.view, choices=rows))

    def _undo(self) -> tuple[Presence | None, str, tuple[PresenceRow, ...]]:
        last = self._services.presence.undo_last()
        name = "" if last is None else self._services.people.card(last.person_id).person.name
        return last, name, self._services.presence.today()

    def _show_undone(self, found: tuple[Presence | None, str, tuple[PresenceRow, ...]]) -> None:
        _last, name, rows = found
        newest = reversed(rows[-RECENT_SHOWN:])
        recent = tuple(RecentCard(each.arrived_at, "present", each.name) for each in newest)
        self._show(replace(self.view, answer=None, recent=recent, count=len(rows), taken_back=name))

    def _show(self, view: PresenceView) -> None:
        self.view = view
        self.changed.emit(view)
