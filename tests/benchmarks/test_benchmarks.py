"""`make bench`: every measure once, one table at the end. Times are printed, never asserted."""

from __future__ import annotations

import pytest

from tests.benchmarks.measuring import Line
from tests.benchmarks.running import MEASURES, making_big
from tests.benchmarks.stores import Stores
from tests.benchmarks.table import machine, plain_table

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]


@pytest.fixture(scope="module")
def stores(tmp_path_factory):
    return Stores(tmp_path_factory.mktemp("benchmarks"))


@pytest.fixture(scope="module")
def lines(stores):
    told: list[Line] = []
    yield told
    print("\n" + machine() + "\n" + plain_table([*told, *making_big(stores)]))


@pytest.mark.parametrize("name", MEASURES)
def test_figures_come_when_measured(name: str, stores: Stores, lines: list[Line]) -> None:
    found = list(MEASURES[name](stores))
    lines.extend(found)
    assert found
    assert all(line.ours > 0 for line in found)
