"""One record: what happened, what next; hold, amend, void, take back. A change is always a new version."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.excess import Excess
from app.domain.list_standing import ListStanding
from app.domain.localized_text import LocalizedText
from app.domain.quota import QuotaView
from app.domain.reference import Crossing
from app.domain.rules import RulePack
from app.domain.trade import RecordState
from app.domain.watch_list import WatchEntry
from app.errors import UserError
from app.read_models import RecordDetail, RecordsQuery
from app.services.quota import QuotaService
from app.services.records import AmendDraft
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services

UNDO_WINDOW = "undo_window_minutes"
_HERE = frozenset({"saved", "packed", "held"})
_FINAL = frozenset({"released", "closed", "deleted"})
_TO_MEND = frozenset({"returned", "quarantined"})


@dataclass(frozen=True, slots=True)
class RecordView:
    """A record with its person's day and its place in the lot. ``undo_until``: till when the lot can be taken back.

    ``judged_by`` is the pack stamped on it, as it was then; ``watch`` what the lists of today say of it.
    """

    reference: str = ""
    detail: RecordDetail | None = None
    quota: QuotaView | None = None
    crossing: LocalizedText | None = None
    lane: LocalizedText | None = None
    lanes: tuple[Crossing, ...] = ()
    share_no: int = 0
    shares: int = 0
    undo_until: datetime | None = None
    now: datetime | None = None
    side: str = "CN"
    is_busy: bool = False
    judged_by: RulePack | None = None
    standing: ListStanding = ListStanding.NOT_ASKED
    watch: tuple[WatchEntry, ...] = ()
    excess: Excess | None = None
    files: int = 0
    file_pages: int = 0

    @property
    def status(self) -> str:
        """The status shown."""
        return "" if self.detail is None else self.detail.row.status

    @property
    def is_current(self) -> bool:
        """Whether this version is the one that counts."""
        return self.detail is not None and self.detail.record.state is RecordState.FINALISED

    @property
    def can_mend(self) -> bool:
        """Whether the share is to be moved to somebody else."""
        return self.is_current and (self.status in _TO_MEND or self.is_beyond)

    @property
    def is_beyond(self) -> bool:
        """Whether the record is above the person's limit and nobody has decided yet."""
        return self.excess is not None and self.excess.state == "open"

    @property
    def is_provisional(self) -> bool:
        """Whether it stands on a two-person exception and waits for the port's word."""
        return self.is_current and self.detail is not None and self.detail.record.provisional and self.status == "held"

    @property
    def can_hold(self) -> bool:
        """Whether its message can still be kept back."""
        return self.is_current and self.status == "packed"

    @property
    def can_unhold(self) -> bool:
        """Whether it is kept back."""
        return self.is_current and self.status == "held"

    @property
    def can_change(self) -> bool:
        """Whether it may be amended or voided."""
        return self.is_current and self.status not in _FINAL and not self.is_busy


class RecordViewModel(QObject):
    """Reads one record and does what is still allowed with it. ``replaced`` tells the reference of a new version."""

    changed = Signal(object)
    failed = Signal(object)
    replaced = Signal(str)
    reopened = Signal(str)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = RecordView()

    def open(self, reference: str) -> None:
        """Show a record. ``failed`` gets ``record.unknown`` for a number nobody gave."""
        self._show(RecordView(reference, is_busy=bool(reference)))
        if reference:
            self._runner.run(partial(self._read, reference), self._show, self._fail)

    def refresh(self) -> None:
        """Read the record again: the port may have answered."""
        if self.view.reference:
            self._runner.run(partial(self._read, self.view.reference), self._show, self.failed.emit)

    def hold(self) -> None:
        """Keep the message back, or let it go."""
        records, reference = self._services.records, self.view.reference
        if self.view.can_hold:
            self._act(lambda: records.hold(reference), lambda _none: self.refresh())
        elif self.view.can_unhold:
            self._act(lambda: records.unhold(reference), lambda _none: self.refresh())

    def amend(self, changes: AmendDraft, reason: str) -> None:
        """Correct typed facts by a new version."""
        records, reference = self._services.records, self.view.reference
        self._act(
            lambda: records.amend(reference, changes, reason).local_reference,
            lambda new: self.replaced.emit(new),
        )

    def void(self, reason: str) -> None:
        """Void the record."""
        records, reference = self._services.records, self.view.reference
        self._act(lambda: records.void(reference, reason), lambda _record: self.refresh())

    def undo_finalise(self) -> None:
        """Take the whole lot of the record back, while nothing of it has left."""
        detail = self.view.detail
        if detail is None:
            return
        lots, lot_ref = self._services.lots, detail.record.lot_ref
        self._act(lambda: lots.undo_finalise(lot_ref).lot_ref, lambda ref: self.reopened.emit(ref))

    def _act(self, work: Callable[[], object], then: Callable[..., object]) -> None:
        self._show(replace(self.view, is_busy=True))
        self._runner.run(work, then, self._fail)

    def _fail(self, error: Exception) -> None:
        self._show(replace(self.view, is_busy=False))
        self.failed.emit(error)

    def _read(self, reference: str) -> RecordView:
        services = self._services
        detail = services.read.record_detail(reference)
        if detail is None:
            raise UserError("record.unknown", record=reference)
        record = detail.record
        places = services.reference.crossings()
        crossings = {each.crossing_id: each.name for each in places}
        rows = services.read.records(RecordsQuery(lot_ref=record.lot_ref, limit=100_000))
        first = detail.versions[0].local_reference
        ordered = sorted((row for row in rows if row.version == 1), key=lambda row: row.order_key)
        shares = [row.local_reference for row in ordered]
        judged = services.rules.judged(record)
        attached = services.attachments.of("record", reference)
        return RecordView(
            reference=reference,
            detail=detail,
            quota=QuotaService(services.context).view(record.person_id, record.day_on),
            crossing=crossings.get(record.crossing_id),
            lane=crossings.get(record.lane),
            lanes=tuple(each for each in places if each.parent == record.crossing_id),
            share_no=shares.index(first) + 1 if first in shares else 0,
            shares=len(shares),
            undo_until=self._undo_until(detail, {row.status for row in rows if row.status != "voided"}),
            now=services.context.clock.now(),
            side=services.market.profile().side,
            judged_by=judged.pack,
            standing=judged.standing,
            watch=services.watch.of_record(reference),
            excess=services.excess.of_record(reference),
            files=len(attached.own) + len(attached.of_lot),
            file_pages=attached.all_pages,
        )

    def _undo_until(self, detail: RecordDetail, statuses: set[str]) -> datetime | None:
        record = detail.record
        if record.state is not RecordState.FINALISED or record.version > 1 or not statuses <= _HERE:
            return None
        pack = self._services.market.rules_view(record.day_on).pack
        minutes = None if pack is None else pack.number(UNDO_WINDOW, record.day_on)
        until = None if minutes is None else record.finalised_at + timedelta(minutes=minutes)
        return until if until is not None and until > self._services.context.clock.now() else None

    def _show(self, view: RecordView) -> None:
        self.view = view
        self.changed.emit(view)
