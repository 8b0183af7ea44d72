"""Declaration sheets (D08) as PDF, beside the naive way: the four faces parsed anew for each document."""

from __future__ import annotations

import statistics
from collections.abc import Iterator

from app.documents import fonts
from app.services.bundle import Services
from tests.benchmarks.measuring import Line, milliseconds, side_by_side
from tests.benchmarks.stores import LANGUAGES, MEMBERS, Stores
from tests.helpers.market_fixture import open_quick

DOCUMENTS = 9
BATCHES = 5


def measure(stores: Stores) -> Iterator[Line]:
    """With counting and writing down each copy, as the window does it."""
    with open_quick(stores.day_copy("papers")) as services:
        result = services.lots.finalise(services.lots.open_draft().lot_ref)
        refs = iter(result.record_refs)
        services.documents.paper("D08", next(refs), LANGUAGES)
        ours, naive = side_by_side(
            lambda: _sheet_ms(services, next(refs)), lambda: _naive_ms(services, next(refs)), DOCUMENTS
        )
        batch = statistics.median(_batch_ms(services, result.lot.lot_ref) for _ in range(BATCHES))
    peer = f"fonts parsed per document, {DOCUMENTS} documents measured"
    yield Line("One declaration sheet as PDF", ours, "ms", naive, peer)
    yield Line(f"{MEMBERS} declaration sheets in one PDF", batch, "ms", naive * MEMBERS, peer + f" × {MEMBERS}")


def _sheet_ms(services: Services, ref: str) -> float:
    return milliseconds(lambda: services.documents.paper("D08", ref, LANGUAGES))


def _naive_ms(services: Services, ref: str) -> float:
    fonts._register.cache_clear()
    return _sheet_ms(services, ref)


def _batch_ms(services: Services, lot_ref: str) -> float:
    return milliseconds(lambda: services.documents.paper("D08", lot_ref, LANGUAGES))
