"""Opening and making a store besides the key derivation, which is slow on purpose."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from app.bootstrap import create_market
from app.bootstrap.practice import PRACTICE_MARKET
from tests.benchmarks.measuring import Line, child, milliseconds
from tests.benchmarks.stores import Stores
from tests.helpers.market_fixture import quick

RUNS = 5


def measure(stores: Stores) -> Iterator[Line]:
    """With the cheapest Argon2 parameters."""
    numbers = count()
    making = [milliseconds(lambda: _make(stores.folder / f"made-{next(numbers)}")) for _ in range(RUNS)]
    yield Line("Make a store with goods, tariff lines and rules", statistics.median(making), "ms")
    told = [child("open_child", [str(stores.day)], stores.folder) for _ in range(RUNS)]
    yield Line("Open a store, libraries in memory", _median(told, "again_ms"), "ms", None, "", "≤ 500 ms")
    yield Line("Open a store, first time in a process", _median(told, "first_ms"), "ms")
    big = [child("open_child", [str(stores.big)], stores.folder) for _ in range(RUNS)]
    yield Line("Open the big store, libraries in memory", _median(big, "again_ms"), "ms", None, "", "≤ 500 ms")


def _median(told: list[dict[str, float]], name: str) -> float:
    return statistics.median(each[name] for each in told)


def _make(store_dir: Path) -> None:
    create_market(quick(store_dir), PRACTICE_MARKET, None).services.close()
