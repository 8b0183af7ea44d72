"""The preview of a list of 300 people: from the key to the first page on the screen."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import Any

from tests.benchmarks.measuring import Line, child
from tests.benchmarks.stores import MEMBERS, Stores
from tests.helpers.market_fixture import open_quick

RUNS = 5


def measure(stores: Stores) -> Iterator[Line]:
    """Both ways in processes of their own, in turns. Fails when more than the page in view is drawn."""
    store = stores.day_copy("preview")
    with open_quick(store) as services:
        lot_ref = services.lots.finalise(services.lots.open_draft().lot_ref).lot.lot_ref
    told: dict[str, list[dict[str, Any]]] = {"ours": [], "all": []}
    for _ in range(RUNS):
        for way, runs in told.items():
            runs.append(child("preview_child", [str(store), lot_ref, way], stores.folder))
    assert all(run["drawn"] == 1 for run in told["ours"]), "more than the page in view was drawn"
    pages = told["ours"][0]["pages"]
    peer = f"all {pages} pages drawn first"
    for name, words in (
        ("first_ms", "First page of a list of {n} in preview"),
        ("paint_ms", "of it, from PDF to screen"),
    ):
        ours, naive = (statistics.median(run[name] for run in told[way]) for way in ("ours", "all"))
        yield Line(words.format(n=MEMBERS), ours, "ms", naive, peer)
