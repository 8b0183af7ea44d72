"""Rows of a very long list, fetched page by page: nothing is ever loaded whole (1,000,000 records).

A row that is not there yet is a placeholder; its page is asked for through the runner and told with dataChanged when
it arrives. Pages not looked at lately are forgotten.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Signal

from ui.models.cells import Column
from ui.models.frozen_rows import ColumnsModel, Index
from ui.viewmodels.runner import Runner

Row = TypeVar("Row")
Row_co = TypeVar("Row_co", covariant=True)
PAGE_SIZE = 256
PAGES_KEPT = 32
"""Enough for several screens in both directions; about 8,000 rows in memory."""


class PageSource(Protocol[Row_co]):
    """Reads in the store lane. Page `index` starts at row index × size; the last page may be shorter."""

    def count(self) -> int:
        """How many rows there are in all."""

    def page(self, index: int, size: int) -> Sequence[Row_co]:
        """The rows of one page."""


class PagedRowsModel(ColumnsModel[Row]):
    """A table over a `PageSource`. `counted` tells the number of rows, `failed` an error of the source."""

    counted = Signal(int)
    failed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        runner: Runner,
        *,
        page_size: int = PAGE_SIZE,
        pages_kept: int = PAGES_KEPT,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(columns, parent)
        self._runner = runner
        self._page_size, self._pages_kept = page_size, pages_kept
        self._source: PageSource[Row] | None = None
        self._count = 0
        self._edition = 0
        self._pages: OrderedDict[int, tuple[Row, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def show_source(self, source: PageSource[Row]) -> None:
        """Show another list (another filter): count it, then fetch what is looked at."""
        self._source = source
        self._edition += 1
        self._asked.clear()
        self._runner.run(source.count, self._for_edition(self._take_count), self._tell_failed)

    def refresh(self) -> None:
        """Fetch anew what is shown, after a change in the store. What is there stays until the new rows come."""
        source = self._source
        if source is None:
            return
        self._edition += 1
        self._asked.clear()
        self._runner.run(source.count, self._for_edition(self._recount), self._tell_failed)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Number of rows of the source; none under a cell."""
        return 0 if parent.isValid() else self._count

    def row_at(self, row: int) -> Row | None:
        """The row, or None while its page is under way (which this call starts)."""
        page, place = divmod(row, self._page_size)
        rows = self._pages.get(page)
        if rows is None:
            self._ask(page)
            return None
        self._pages.move_to_end(page)
        return rows[place] if place < len(rows) else None

    @property
    def pages_held(self) -> int:
        """How many pages are in memory."""
        return len(self._pages)

    def _for_edition(self, take: Callable[..., None]) -> Callable[..., None]:
        """Let late answers of an earlier list fall."""
        edition = self._edition

        def taken(*values: object) -> None:
            if edition == self._edition:
                take(*values)

        return taken

    def _take_count(self, count: int) -> None:
        self.beginResetModel()
        self._pages.clear()
        self._count = count
        self.endResetModel()
        self.counted.emit(count)

    def _recount(self, count: int) -> None:
        held = list(self._pages)[-3:]
        if count > self._count:
            self.beginInsertRows(QModelIndex(), self._count, count - 1)
            self._count = count
            self.endInsertRows()
        elif count < self._count:
            self.beginRemoveRows(QModelIndex(), count, self._count - 1)
            self._count = count
            self.endRemoveRows()
        for page in [page for page in self._pages if page not in held]:
            del self._pages[page]
        for page in held:
            self._ask(page)
        self.counted.emit(count)

    def _ask(self, page: int) -> None:
        source = self._source
        if source is None or page in self._asked or page * self._page_size >= self._count:
            return
        self._asked.add(page)
        take = self._for_edition(self._take_page)
        size = self._page_size
        self._runner.run(lambda: (page, tuple(source.page(page, size))), lambda got: take(*got), self._tell_failed)

    def _take_page(self, page: int, rows: tuple[Row, ...]) -> None:
        self._asked.discard(page)
        self._pages[page] = rows
        self._pages.move_to_end(page)
        while len(self._pages) > self._pages_kept:
            self._pages.popitem(last=False)
        first = page * self._page_size
        self._tell_changed(first, min(first + self._page_size, self._count) - 1)

    def _tell_failed(self, error: Exception) -> None:
        self._asked.clear()
        self.failed.emit(error)
