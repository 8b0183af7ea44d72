"""From starting the process to the first painted window: `bianmao` beside a bare PySide6 window with a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import Line, child, forget_disk_cache, side_by_side
from tests.benchmarks.stores import Stores

RUNS = 7
COLD_RUNS = 5


def measure(stores: Stores) -> Iterator[Line]:
    """An existing store asks for its passphrase. Page cache warm, then dropped before each start where allowed."""
    folder = stores.folder
    arguments = ("--store", str(stores.day))
    ours = partial(_paint_ms, "start_ours", arguments, folder)
    bare = partial(_paint_ms, "start_bare", (), folder)
    ours(), bare()
    peer = "bare PySide6 window with a table"
    yield Line("Start to first painted window, disk cache warm", *_warm(ours, bare), peer, "≤ 2×")
    if forget_disk_cache():
        yield Line("Start to first painted window, disk cache dropped", *_cold(ours, bare), peer, "≤ 2×")


def _warm(ours: Callable[[], float], bare: Callable[[], float]) -> tuple[float, str, float]:
    mine, theirs = side_by_side(ours, bare, RUNS)
    return mine, "ms", theirs


def _cold(ours: Callable[[], float], bare: Callable[[], float]) -> tuple[float, str, float]:
    mine, theirs = side_by_side(partial(_after_forgetting, ours), partial(_after_forgetting, bare), COLD_RUNS)
    return mine, "ms", theirs


def _after_forgetting(work: Callable[[], float]) -> float:
    forget_disk_cache()
    return work()


def _paint_ms(module: str, arguments: tuple[str, ...], home: Path) -> float:
    told = child(module, arguments, home)
    return (told["painted_at"] - told["started_at"]) * 1000
