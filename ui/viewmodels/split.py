"""Truck and split (F4), second half: one lot over those present, share by share; confirm, finalise, take back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.domain.split_problem import RULES
from app.errors import CancelledError
from app.read_models import PresenceRow, RecordsQuery
from app.services.findings import Refused
from app.services.lot_views import FinaliseResult, SplitView
from ui.viewmodels.runner import CancelToken, Runner, TaskHandle
from ui.viewmodels.split_rows import SplitRow, rows_of

if TYPE_CHECKING:
    from app.services.bundle import Services

UNDO_WINDOW = "undo_window_minutes"
#: Statuses of records that have not left this machine.
_HERE = frozenset({"saved", "packed", "held"})


@dataclass(frozen=True, slots=True)
class Finalised:
    """What came of a finalised lot: its references, and until when it may be taken back here (None: not any more)."""

    refs: tuple[str, ...]
    undo_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class SplitScreenView:
    """``refused`` are the findings of the last finalising, by name; ``progress`` is (done, of) while it runs."""

    lot_ref: str = ""
    split: SplitView | None = None
    rows: tuple[SplitRow, ...] = ()
    finalised: Finalised | None = None
    refused: tuple[Problem, ...] = ()
    problem: Problem | None = None
    is_busy: bool = False
    is_finalising: bool = False
    progress: tuple[int, int] = (0, 0)

    @property
    def shares(self) -> int:
        """Number of shares."""
        return 0 if self.split is None else len(self.split.shares)

    @property
    def unconfirmed(self) -> tuple[SplitRow, ...]:
        """Shares without consent."""
        return tuple(row for row in self.rows if row.has_share and not row.consent)

    @property
    def by_card(self) -> int:
        """How many of those can be confirmed by the card that was read."""
        return sum(row.card_read for row in self.unconfirmed)

    @property
    def is_draft(self) -> bool:
        """Whether anything can still be changed."""
        return self.split is not None and self.split.lot.state == "draft"

    @property
    def rest_g(self) -> int:
        """Grams that no one could take."""
        return 0 if self.split is None else sum(line.net_g for line in self.split.rest)

    @property
    def shares_g(self) -> int:
        """Grams of all shares."""
        return 0 if self.split is None else sum(row.net_g for row in self.split.shares)

    @property
    def shares_fen(self) -> int:
        """Fen of all shares."""
        return 0 if self.split is None else sum(row.amount_fen for row in self.split.shares)

    @property
    def rest_fen(self) -> int:
        """Fen that stay with the rest."""
        return 0 if self.split is None else sum(line.amount_fen for line in self.split.rest)


@dataclass(frozen=True, slots=True)
class _Found:
    split: SplitView
    rows: tuple[SplitRow, ...]
    finalised: Finalised | None


class SplitViewModel(QObject):
    """Asks the lot service for each act and shows the lot as it then stands."""

    changed = Signal(object)
    failed = Signal(object)
    confirmed = Signal(int)
    finalised = Signal(int, str)
    reopened = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = SplitScreenView()
        self._finalising: TaskHandle | None = None

    # -- acts
    def open(self, lot_ref: str) -> None:
        """Show a lot; a draft without shares, or of an earlier day, is split at once. No reference, no lot."""
        self._show(SplitScreenView(lot_ref=lot_ref, is_busy=bool(lot_ref)))
        if lot_ref:
            self._run(partial(self._open, lot_ref))

    def refresh(self) -> None:
        """Read the lot again."""
        if self.view.lot_ref:
            self._run(partial(self._open, self.view.lot_ref))

    def next_rule(self) -> None:
        """Split by the next rule offered."""
        split = self.view.split
        if split is not None:
            self.choose_rule(RULES[(RULES.index(split.lot.split_rule) + 1) % len(RULES)])

    def choose_rule(self, rule: str) -> None:
        """Split by a rule; the group's next lots are split by it too."""
        if self.view.split is not None and self.view.is_draft:
            self._act(lambda lots, ref: lots.split(ref, rule))

    def drop(self, person_id: str) -> None:
        """Leave a person out, or take one left out in again; the split is made anew."""
        split = self.view.split
        if split is None or not self.view.is_draft:
            return
        out = split.lot.dropped
        kept = tuple(each for each in out if each != person_id) if person_id in out else (*out, person_id)
        self._act(lambda lots, ref: lots.split(ref, None, kept))

    def set_by_hand(self, person_id: str, quantities: dict[int, int] | None) -> None:
        """Set a share by hand (line number → grams or pieces); None gives it back to the rule."""
        self._act(lambda lots, ref: lots.set_share(ref, person_id, quantities))

    def confirm(self, kind: str, note: str = "") -> None:
        """Record consent for every share that has none: ``card``, ``sheet`` (its number), ``typed`` (the reason)."""
        before = len(self.view.unconfirmed)
        self._act(
            lambda lots, ref: lots.confirm(ref, kind, note),
            lambda: self.confirmed.emit(before - len(self.view.unconfirmed)),
        )

    def finalise(self) -> None:
        """Freeze the lot; ``cancel`` stops it before anything is stored."""
        if self._finalising is not None or not self.view.is_draft:
            return
        self._show(replace(self.view, is_finalising=True, refused=(), problem=None, progress=(0, 0)))
        self._finalising = self._runner.run(
            self._finalise_work(), self._take_finalised, self._fail_finalise, progress=self._take_progress
        )

    def cancel(self) -> None:
        """Stop finalising."""
        if self._finalising is not None:
            self._finalising.cancel()

    def undo_finalise(self) -> None:
        """Take the finalised lot back while nothing of it has left."""
        ref = self.view.lot_ref

        def work() -> _Found:
            self._services.lots.undo_finalise(ref)
            return self._read(ref)

        self._run(work, lambda: self.reopened.emit(ref))

    # -- in the store lane
    def _open(self, lot_ref: str) -> _Found:
        lots = self._services.lots
        split = lots.view(lot_ref)
        lot = split.lot
        if lot.state == "draft" and (not lot.shares or lot.day_on != self._services.context.today()):
            split = lots.split(lot_ref)
        return self._found(split)

    def _read(self, lot_ref: str) -> _Found:
        return self._found(self._services.lots.view(lot_ref))

    def _found(self, split: SplitView) -> _Found:
        services = self._services
        present: tuple[PresenceRow, ...] = services.read.presence(split.lot.day_on)
        done = None if split.lot.state == "draft" else self._finalised(split.lot.lot_ref)
        return _Found(split, rows_of(split, present), done)

    def _finalised(self, lot_ref: str) -> Finalised:
        services = self._services
        rows = services.read.records(RecordsQuery(lot_ref=lot_ref, limit=100_000))
        live = sorted((row for row in rows if row.status != "voided"), key=lambda row: row.order_key)
        refs = tuple(row.local_reference for row in live)
        pack = services.market.rules_view(None if not live else live[0].day_on).pack
        minutes = None if pack is None or not live else pack.number(UNDO_WINDOW, live[0].day_on)
        if minutes is None or any(row.status not in _HERE or row.version > 1 for row in live):
            return Finalised(refs)
        until = live[0].finalised_at + timedelta(minutes=minutes)
        return Finalised(refs, until if until > services.context.clock.now() else None)

    def _finalise_work(self) -> Callable[..., tuple[FinaliseResult, _Found]]:
        ref, services = self.view.lot_ref, self._services

        def work(token: CancelToken, report: Callable[[int, int], None]) -> tuple[FinaliseResult, _Found]:
            result = services.lots.finalise(ref, report, token)
            return result, self._read(ref)

        return work

    # -- answers
    def _act(self, act: Callable[..., SplitView], then: Callable[[], object] = lambda: None) -> None:
        if self.view.is_busy or self.view.is_finalising or not self.view.is_draft:
            return
        self._show(replace(self.view, is_busy=True, refused=(), problem=None))
        lots, ref = self._services.lots, self.view.lot_ref
        self._run(lambda: self._found(act(lots, ref)), then)

    def _run(self, work: Callable[[], _Found], then: Callable[[], object] = lambda: None) -> None:
        def take(found: _Found) -> None:
            self._take(found)
            then()

        self._runner.run(work, take, self._fail)

    def _take(self, found: _Found) -> None:
        lot = found.split.lot
        self._show(
            replace(
                self.view,
                lot_ref=lot.lot_ref,
                split=found.split,
                rows=found.rows,
                finalised=found.finalised,
                is_busy=False,
                refused=(),
                problem=None,
            )
        )

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Refused):
            self._show(replace(self.view, is_busy=False, problem=error.problems[0]))
            return
        self._show(replace(self.view, is_busy=False))
        self.failed.emit(error)

    def _take_progress(self, done: int, of: int) -> None:
        self._show(replace(self.view, progress=(done, of)))

    def _take_finalised(self, found: tuple[FinaliseResult, _Found]) -> None:
        self._finalising = None
        result, now = found
        self._show(replace(self.view, is_finalising=False))
        self._take(now)
        self.finalised.emit(len(result.record_refs), result.record_refs[-1] if result.record_refs else "")

    def _fail_finalise(self, error: Exception) -> None:
        self._finalising = None
        refused = error.problems if isinstance(error, Refused) else ()
        self._show(replace(self.view, is_finalising=False, refused=tuple(refused)))
        if not refused and not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _show(self, view: SplitScreenView) -> None:
        self.view = view
        self.changed.emit(view)
