"""The records list over the big data set: our pages, OFFSET pages, and a Python list of all rows."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import Any

from tests.benchmarks.measuring import Line, child
from tests.benchmarks.stores import Stores

RUNS = 5
#: A page fetched ahead on either side, and one more where a jump falls between two.
PAGES_A_STEP = 3
PAGE_ROWS = 256
FILTER = "accepted"
WAYS = (("ours", None), ("offset", None), ("ours", FILTER), ("offset", FILTER))


def measure(stores: Stores) -> Iterator[Line]:
    """Each way in processes of its own, in turns. Fails when our pages fetch more than what was looked at."""
    told: dict[tuple[str, str | None], list[dict[str, Any]]] = {way: [] for way in WAYS}
    for _ in range(RUNS):
        for way in WAYS:
            told[way].append(_run(stores, *way))
    whole = _run(stores, "list", None)
    rows = whole["rows"]
    for run in told["ours", None]:
        assert run["rows"] == rows
        assert run["fetched"] <= PAGE_ROWS * PAGES_A_STEP * (60 + 30 + 1), "the list was loaded whole"
    yield from _lines(told, whole, f"{rows:,} records")


def _lines(told: Any, whole: dict[str, Any], size: str) -> Iterator[Line]:
    ours = {name: _median(told["ours", None], name) for name in whole}
    offset = {name: _median(told["offset", None], name) for name in whole}
    full = "Python list of all rows (1 run)"
    yield Line(f"Open the list of {size}", ours["first_ms"], "ms", whole["first_ms"], full)
    yield Line("Open the list, same pages", ours["first_ms"], "ms", offset["first_ms"], "count(*) and OFFSET")
    yield Line("Wheel step, painted", ours["wheel_ms"], "ms", whole["wheel_ms"], full)
    yield Line("Jump anywhere, painted", ours["jump_ms"], "ms", offset["jump_ms"], "OFFSET")
    mine, theirs = _median(told["ours", FILTER], "jump_ms"), _median(told["offset", FILTER], "jump_ms")
    yield Line(f"Jump anywhere in those {FILTER}, painted", mine, "ms", theirs, "OFFSET")
    yield Line("Rows fetched in a session of 90 scrolls", ours["fetched"], "rows", whole["rows"], "all rows")
    yield Line("Memory of that session", ours["rss_mib"], "MiB", whole["rss_mib"], full)


def _median(told: list[dict[str, Any]], name: str) -> float:
    return statistics.median(each[name] for each in told)


def _run(stores: Stores, way: str, status: str | None) -> dict[str, Any]:
    arguments = [str(stores.big), way, *([status] if status else [])]
    return child("list_child", arguments, stores.folder)
