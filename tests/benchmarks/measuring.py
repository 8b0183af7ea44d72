"""Medians, fresh processes, and one line of the table."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PAGE_SIZE = 4096
#: Byte code is kept in the benchmark's own folder: a start is measured as the second one after set-up.
_HOMES = ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "PYTHONPYCACHEPREFIX")


@dataclass(frozen=True, slots=True)
class Line:
    """One measure: our figure and the peer's in the same unit; the goal is a ratio or words."""

    name: str
    ours: float
    unit: str
    peer: float | None = None
    peer_name: str = ""
    goal: str = ""

    @property
    def ratio(self) -> float | None:
        """How many times the peer's figure ours is."""
        return self.ours / self.peer if self.peer else None


def milliseconds(work: Callable[[], Any]) -> float:
    """How long one call takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def median_ms(work: Callable[[], Any], times: int) -> float:
    """Median of several calls, in milliseconds, after one that does not count."""
    work()
    return statistics.median(milliseconds(work) for _ in range(times))


def side_by_side(ours: Callable[[], float], peer: Callable[[], float], times: int) -> tuple[float, float]:
    """Medians of two figures taken in turns, so that both see the same load of the machine."""
    pairs = [(ours(), peer()) for _ in range(times)]
    return statistics.median(pair[0] for pair in pairs), statistics.median(pair[1] for pair in pairs)


def child(module: str, arguments: Sequence[str] = (), home: Path | None = None) -> dict[str, Any]:
    """Run `tests.benchmarks.<module>` in a fresh process; what it prints as JSON, and when it was started."""
    place = {} if home is None else {name: str(home) for name in _HOMES}
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false", **place}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *arguments]
    started = time.monotonic()
    ended = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=True)
    told: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return {**told, "started_at": started}


def resident_mib() -> float:
    """Resident memory of this process now."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * PAGE_SIZE / 1024 / 1024


def forget_disk_cache() -> bool:
    """Drop the page cache. False where that is not allowed (not root, or a container that forbids it)."""
    try:
        os.sync()
        Path("/proc/sys/vm/drop_caches").write_text("3\n", encoding="ascii")
    except OSError:
        return False
    return True
