"""Records (F5): the whole list by pages, what is to mend on top, counts of every state, filter and search."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.interfaces import ReadQueries
from app.read_models import RecordRow, RecordsQuery
from ui.viewmodels.runner import Runner

if TYPE_CHECKING:
    from app.services.bundle import Services

PINNED_MOST = 9
#: Always among the chips; the others only while there are some.
ALWAYS = ("saved", "packed", "sent", "received", "accepted", "returned")
OTHERS = ("released", "held", "quarantined", "inspection", "closed", "amended", "voided", "deleted")


@dataclass(frozen=True, slots=True)
class RecordsView:
    """What is asked for and how much there is of it. ``elsewhere`` counts what the filter hides."""

    is_loaded: bool = False
    status: str = ""
    text: str = ""
    only_today: bool = True
    today: date | None = None
    now: datetime | None = None
    side: str = "CN"
    counts: Mapping[str, int] = field(default_factory=dict)
    all_days: int = 0

    @property
    def total(self) -> int:
        """Records of the period and the search, whatever their state."""
        return self.counts.get("total", 0)

    @property
    def waiting(self) -> int:
        """Records that still have to go."""
        return sum(self.counts.get(status, 0) for status in ("saved", "packed", "sent"))

    def query(self) -> RecordsQuery:
        """The list asked for."""
        return replace(self.base(), status=self.status or None)

    def base(self) -> RecordsQuery:
        """The same without the state, which the chips count."""
        return RecordsQuery(day_on=self.today if self.only_today else None, text=self.text)


class RecordsSource:
    """Pages of the list with what is to mend first. Those rows are left out at their own place further down.

    Their places are found by halving over the pages, so nothing is read whole. Used in the store lane only.
    """

    def __init__(self, read: ReadQueries, query: RecordsQuery, *, pins: bool) -> None:
        self._read, self._query, self._pins = read, query, pins
        self._pinned: tuple[RecordRow, ...] = ()
        self._places: tuple[int, ...] = ()
        self._size = 0

    def count(self) -> int:
        """Rows in all; also looks anew what is to mend."""
        found = self._read.to_mend(PINNED_MOST) if self._pins else ()
        stored = self._read.record_count(self._query)
        self._size = stored
        places = [(self._place_of(row.order_key, stored), row) for row in found]
        self._pinned = tuple(row for _place, row in places)
        self._places = tuple(sorted(place for place, _row in places if place is not None))
        return stored + len(self._pinned) - len(self._places)

    def page(self, index: int, size: int) -> Sequence[RecordRow]:
        """One page, the pinned rows before all others."""
        first, last = index * size, (index + 1) * size
        top = self._pinned[first:last]
        from_rest, to_rest = max(0, first - len(self._pinned)), max(0, last - len(self._pinned))
        return (*top, *self._rest(from_rest, to_rest, size)) if to_rest > from_rest else top

    def _rest(self, first: int, last: int, size: int) -> list[RecordRow]:
        start, end = self._stored_place(first), min(self._stored_place(last), self._size)
        rows: list[RecordRow] = []
        for page in range(start // size, -(-end // size)):
            held = self._read.record_page(self._query, page, size)
            rows += [
                row for place, row in enumerate(held, page * size) if start <= place < end and place not in self._places
            ]
        return rows

    def _stored_place(self, at: int) -> int:
        """The place in the store of the n-th row that is not pinned."""
        for place in self._places:
            if place <= at:
                at += 1
        return at

    def _place_of(self, order_key: int, stored: int) -> int | None:
        """The place of a row in the stored order (newest first), or None when the filter leaves it out.

        Keys are whole numbers, so a row is never further down than its key is below the newest; without a filter it
        stands exactly there, which is looked at first.
        """
        newest = self._read.record_page(self._query, 0, 1)
        if not newest or newest[0].order_key < order_key:
            return None
        low, high = 0, min(stored, newest[0].order_key - order_key)
        furthest = self._read.record_page(self._query, high, 1)
        if furthest and furthest[0].order_key == order_key:
            return high
        while low < high:
            middle = (low + high) // 2
            row = self._read.record_page(self._query, middle, 1)
            if row and row[0].order_key > order_key:
                low = middle + 1
            else:
                high = middle
        found = self._read.record_page(self._query, low, 1)
        return low if found and found[0].order_key == order_key else None


class RecordsViewModel(QObject):
    """Keeps the filter; ``source_changed`` gives the list to show, ``refreshed`` asks to read the same one again."""

    changed = Signal(object)
    failed = Signal(object)
    source_changed = Signal(object)
    refreshed = Signal()
    saved = Signal(int)

    def __init__(self, services: Services, runner: Runner, status_word: Callable[[str], str] = str) -> None:
        super().__init__()
        self._word = status_word
        self._services, self._runner = services, runner
        self.view = RecordsView()

    def open(self) -> None:
        """Read counts and show the list; a filter in force stays."""
        self._count(self.view, is_new=not self.view.is_loaded)

    def refresh(self) -> None:
        """Something changed in the store."""
        if self.view.is_loaded:
            self._count(self.view, is_new=False)

    def choose_status(self, status: str) -> None:
        """Show one state only; empty for all."""
        self._count(replace(self.view, status=status), is_new=True)

    def next_period(self) -> None:
        """Today, or every day."""
        self._count(replace(self.view, only_today=not self.view.only_today), is_new=True)

    def search(self, text: str) -> None:
        """Show what has these words: a number, a name, the tail of a document, goods, a plate."""
        self._count(replace(self.view, text=text.strip(), status=""), is_new=True)

    def save_as(self, path: str) -> None:
        """Save the whole list in force as a spreadsheet; ``saved`` tells how many rows."""
        exports, query, word = self._services.exports, self.view.query(), self._word
        self._runner.run(lambda: exports.records(path, query, word), self.saved.emit, self.failed.emit)

    def _count(self, view: RecordsView, *, is_new: bool) -> None:
        self._runner.run(partial(self._read, view), partial(self._take, is_new), self.failed.emit)

    def _read(self, view: RecordsView) -> RecordsView:
        services = self._services
        view = replace(
            view,
            is_loaded=True,
            today=services.context.today(),
            now=services.context.clock.now(),
            side=services.market.profile().side,
        )
        counts = services.read.record_counts(view.base())
        everything = services.read.record_counts(RecordsQuery())
        return replace(view, counts=counts, all_days=everything.get("total", 0))

    def _take(self, is_new: bool, view: RecordsView) -> None:
        self.view = view
        self.changed.emit(view)
        if is_new:
            pins = not view.status and not view.text
            self.source_changed.emit(RecordsSource(self._services.read, view.query(), pins=pins))
        else:
            self.refreshed.emit()
