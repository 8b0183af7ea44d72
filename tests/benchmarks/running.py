"""All measures in order, one list of lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.benchmarks import (
    market_speed,
    memory,
    opening,
    paper_peers,
    papers,
    preview,
    recalling,
    records_list,
    saving,
    searching,
    slips,
    splitting,
    start,
    two_cores,
)
from tests.benchmarks.measuring import Line
from tests.benchmarks.stores import BIG_RECORDS, Stores

MEASURES: dict[str, Callable[[Stores], Iterator[Line]]] = {
    module.__name__.rpartition(".")[2]: module.measure
    for module in (
        start,
        opening,
        saving,
        splitting,
        papers,
        paper_peers,
        two_cores,
        preview,
        slips,
        records_list,
        searching,
        market_speed,
        recalling,
        memory,
    )
}


def making_big(stores: Stores) -> list[Line]:
    """How long the big data set took, when it was made in this run."""
    if stores.big_seconds is None:
        return []
    return [Line(f"Make the big data set, {BIG_RECORDS:,} records", stores.big_seconds, "s", None, "", "≤ 240 s")]
