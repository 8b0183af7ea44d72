"""Resident memory of the window with the big data set open, beside a bare PySide6 window with a table."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from tests.benchmarks.measuring import Line, child
from tests.benchmarks.stores import Stores

RUNS = 5


def measure(stores: Stores) -> Iterator[Line]:
    """After opening the list of all records, wheel steps and jumps."""
    ours, bare, rows = [], [], 0
    for _ in range(RUNS):
        told = child("list_child", [str(stores.big), "window"], stores.folder)
        ours.append(told["rss_mib"])
        rows = told["rows"]
        bare.append(child("start_bare", [], stores.folder)["rss_mib"])
    peer = "bare PySide6 window with a table"
    mine, theirs = statistics.median(ours), statistics.median(bare)
    yield Line(f"Memory of the window, {rows:,} records scrolled", mine, "MiB", theirs, peer, "≤ 400 MiB")
