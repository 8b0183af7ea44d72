"""Where the pages of the records list begin: known starts are kept, others are found from the nearest known one."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

_FILTERS_MAX = 16
Skip = Callable[[int | None, int], int | None]
"""(first key or None for the newest, rows to skip) → key of the row that many rows further down, or None."""


class PageAnchors:
    """For a filter and page size: page number → key of its first row. Forgotten when records change."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: OrderedDict[object, dict[int, int]] = OrderedDict()
        self._age = 0

    def forget(self) -> None:
        """Drop all starts."""
        with self._lock:
            self._known.clear()
            self._age += 1

    def start(self, filter_key: object, page: int, size: int, skip: Skip) -> int | None:
        """Return the key of a page's first row, or None when the list is shorter."""
        with self._lock:
            pages = dict(self._known.get((filter_key, size), {}))
            age = self._age
        if page in pages:
            return pages[page]
        nearest = max((known for known in pages if known < page), default=None)
        begin = 0 if nearest is None else nearest
        key = skip(None if nearest is None else pages[nearest], (page - begin) * size)
        if key is not None:
            self._learn(filter_key, size, page, key, age)
        return key

    def _learn(self, filter_key: object, size: int, page: int, key: int, age: int) -> None:
        with self._lock:
            if age != self._age:
                return
            self._known.setdefault((filter_key, size), {})[page] = key
            self._known.move_to_end((filter_key, size))
            while len(self._known) > _FILTERS_MAX:
                self._known.popitem(last=False)
