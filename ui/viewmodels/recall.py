"""All shares that an entry of a stop or recall list names: the first page at once, the sums after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.watch_list import WatchEntry
from app.read_models import RecordRow, WatchShares
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.watch import Recall

PAGE = 100


@dataclass(frozen=True, slots=True)
class RecallView:
    """``at`` is the entry shown of those in force; ``sums`` comes after the first rows, for it asks every record."""

    is_loaded: bool = False
    entries: tuple[WatchEntry, ...] = ()
    at: int = 0
    rows: tuple[RecordRow, ...] = ()
    has_rows_read: bool = False
    has_more: bool = False
    sums: WatchShares | None = None
    side: str = "CN"
    now: datetime | None = None

    @property
    def entry(self) -> WatchEntry | None:
        """The entry shown."""
        return self.entries[self.at] if self.at < len(self.entries) else None


class RecallViewModel(QObject):
    """``saved`` tells how many rows went into a spreadsheet."""

    changed = Signal(object)
    failed = Signal(object)
    saved = Signal(int)

    def __init__(self, services: Services, runner: Runner, word: Callable[[str], str]) -> None:
        super().__init__()
        self._services, self._runner, self._word = services, runner, word
        self.view = RecallView()

    def open(self, entry_id: str = "") -> None:
        """Read the entries in force and the shares of one; of the first without an id, or with an unknown one."""
        self._runner.run(self._read, partial(self._take, entry_id), self.failed.emit)

    def next_entry(self) -> None:
        """Show the shares of the next entry."""
        if len(self.view.entries) > 1:
            self._begin((self.view.at + 1) % len(self.view.entries))

    def more(self) -> None:
        """Read the next rows."""
        entry, rows = self.view.entry, self.view.rows
        if entry is not None and self.view.has_more and rows:
            work = partial(self._services.watch.page, entry.entry_id, rows[-1].order_key, PAGE)
            self._runner.run(work, partial(self._take_rows, entry, len(rows)), self.failed.emit)

    def save_as(self, path: str) -> None:
        """Save the whole list as a spreadsheet."""
        entry = self.view.entry
        if entry is not None:
            work = partial(self._services.exports.recall, path, entry.entry_id, self._word)
            self._runner.run(work, self.saved.emit, self.failed.emit)

    def _read(self) -> RecallView:
        services = self._services
        side, now = services.market.profile().side, services.context.clock.now()
        return RecallView(is_loaded=True, entries=services.watch.entries(), side=side, now=now)

    def _take(self, entry_id: str, view: RecallView) -> None:
        self.view = view
        names = [each.entry_id for each in view.entries]
        self._begin(names.index(entry_id) if entry_id in names else 0)

    def _begin(self, at: int) -> None:
        self._show(replace(self.view, at=at, rows=(), has_rows_read=False, has_more=False, sums=None))
        entry = self.view.entry
        if entry is not None:
            watch = self._services.watch
            work = partial(watch.page, entry.entry_id, None, PAGE)
            self._runner.run(work, partial(self._take_rows, entry, 0), self.failed.emit)
            self._runner.run(partial(watch.shares, entry.entry_id, 0), self._take_sums, self.failed.emit)

    def _take_rows(self, entry: WatchEntry, known: int, rows: tuple[RecordRow, ...]) -> None:
        if self.view.entry == entry and len(self.view.rows) == known:
            kept = (*self.view.rows, *rows)
            self._show(replace(self.view, rows=kept, has_rows_read=True, has_more=len(rows) == PAGE))

    def _take_sums(self, recall: Recall) -> None:
        if self.view.entry == recall.entry:
            self._show(replace(self.view, sums=recall.shares))

    def _show(self, view: RecallView) -> None:
        self.view = view
        self.changed.emit(view)
