"""From starting the process to the first painted window: `bianmao` beside a bare PySide6 window with a table."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from tests.benchmarks.measuring import Line, child, forget_disk_cache, side_by_side

RUNS = 7
COLD_RUNS = 5


def measure(store_dir: Path, folder: Path) -> Iterator[Line]:
    """An existing store asks for its passphrase. Page cache warm, then dropped before each start where allowed."""
    arguments = ("--store", str(store_dir))
    ours = partial(_paint_ms, "start_ours", arguments, folder)
    bare = partial(_paint_ms, "start_bare", (), folder)
    ours(), bare()
    peer = "bare PySide6 window with a table"
    yield Line("Start to first painted window, disk cache warm", *_figures(ours, bare, RUNS), peer, "≤ 2×")
    if forget_disk_cache():
        yield Line(
            "Start to first painted window, disk cache dropped",
            *_figures(ours, bare, COLD_RUNS, cold=True),
            peer,
            "≤ 2×",
        )


def _figures(ours, bare, runs, *, cold=False):
    if cold:
        ours, bare = partial(_after_forgetting, ours), partial(_after_forgetting, bare)
    mine, theirs = side_by_side(ours, bare, runs)
    return mine, "ms", theirs


def _after_forgetting(work):
    forget_disk_cache()
    return work()


def _paint_ms(module: str, arguments: tuple[str, ...], home: Path) -> float:
    told = child(module, arguments, home)
    return (told["painted_at"] - told["started_at"]) * 1000
