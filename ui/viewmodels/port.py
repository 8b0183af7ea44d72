"""Port (F6): is my work with them? Five counts, what came back, the last contacts, a cycle under way."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.read_models import Badge, ContactRow, RecordRow, RecordsQuery
from app.services.sync import SyncReport
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services

CONTACTS_SHOWN = 8
_DONE = ("accepted", "released", "closed", "inspection")
_GONE = ("amended", "voided", "deleted")


@dataclass(frozen=True, slots=True)
class PortView:
    """``open_counts`` are of all days, ``today`` of today: what was accepted long ago is nobody's question here."""

    is_loaded: bool = False
    open_counts: Mapping[str, int] = field(default_factory=dict)
    today: Mapping[str, int] = field(default_factory=dict)
    badge: Badge = field(default_factory=Badge)
    to_mend: tuple[RecordRow, ...] = ()
    contacts: tuple[ContactRow, ...] = ()
    has_port: bool = False
    side: str = "CN"
    now: datetime | None = None
    is_running: bool = False
    progress: tuple[int, int] = (0, 0)
    report: SyncReport | None = None

    @property
    def way(self) -> tuple[int, int, int, int, int]:
        """Saved here, waiting, sent, received (all days), accepted (today)."""
        counts = self.open_counts
        waiting = counts.get("packed", 0) + counts.get("held", 0)
        accepted = sum(self.today.get(status, 0) for status in _DONE)
        return (counts.get("saved", 0), waiting, counts.get("sent", 0), counts.get("received", 0), accepted)

    @property
    def unsettled(self) -> int:
        """Records without a final word of the port."""
        return sum(self.way[:4]) + self.open_counts.get("returned", 0) + self.open_counts.get("quarantined", 0)

    @property
    def all_accepted(self) -> int:
        """How many were accepted today, if that is all there is; else 0."""
        live = self.today.get("total", 0) - sum(self.today.get(status, 0) for status in _GONE)
        return live if self.is_loaded and live == self.way[4] and not self.unsettled else 0


class PortViewModel(QObject):
    """Reads the outbox; the cycle itself is driven by the window's sync driver, whose signals come here."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, services: Services, runner: Runner) -> None:
        super().__init__()
        self._services, self._runner = services, runner
        self.view = PortView()

    def refresh(self) -> None:
        """Read everything again."""
        self._runner.run(self._read, self._take, self.failed.emit)

    def cycle_began(self) -> None:
        """A cycle is under way."""
        self._show(replace(self.view, is_running=True, progress=(0, 0), report=None))

    def cycle_went_on(self, done: int, of: int) -> None:
        """So many of so many messages."""
        self._show(replace(self.view, progress=(done, of)))

    def cycle_ended(self, report: SyncReport) -> None:
        """The cycle is over; trouble of the link is in the report."""
        self._show(replace(self.view, is_running=False, report=report))
        self.refresh()

    def cycle_failed(self, error: Exception) -> None:
        """The store failed during the cycle."""
        self._show(replace(self.view, is_running=False))
        self.failed.emit(error)

    def _read(self) -> PortView:
        services = self._services
        now, profile = services.context.clock.now(), services.market.profile()
        read = services.read
        return PortView(
            is_loaded=True,
            open_counts=read.record_counts(RecordsQuery()),
            today=read.record_counts(RecordsQuery(day_on=services.context.today())),
            badge=read.badge(now),
            to_mend=read.to_mend(),
            contacts=read.contacts(CONTACTS_SHOWN),
            has_port=bool(profile.port_url),
            side=profile.side,
            now=now,
        )

    def _take(self, found: PortView) -> None:
        view = self.view
        self._show(replace(found, is_running=view.is_running, progress=view.progress, report=view.report))

    def _show(self, view: PortView) -> None:
        self.view = view
        self.changed.emit(view)
