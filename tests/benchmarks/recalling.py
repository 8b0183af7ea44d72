"""All shares of a recalled lot, on the big data set: named by lot, by producer, goods or HS chapter (F-24)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from app.domain.localized_text import LocalizedText
from app.domain.watch_list import WatchEntry
from app.read_models import RecordsQuery
from tests.benchmarks.measuring import Line, median_ms
from tests.benchmarks.stores import Stores
from tests.helpers.market_fixture import open_quick

TIMES = 3
MONTH, YEAR = timedelta(days=30), timedelta(days=365)
PAGE = 100
ANY = WatchEntry(
    "E", "recall", "warn", "R-PORT-09", date(2000, 1, 1), None, "-", "-", "unverified", True, LocalizedText("-")
)


def measure(stores: Stores) -> Iterator[Line]:
    """The first page alone; sums over all shares and the newest 1000 rows, in one call."""
    with open_quick(stores.big) as services:
        read = services.read
        row = read.record_page(RecordsQuery(), 0, 1)[0]
        with services.context.store.unit_of_work() as uow:
            record, lot = uow.records.get(row.local_reference), uow.lots.get(row.lot_ref)
        maker = (record if lot is None else lot).counterpart.name
        goods, chapter = (record.lines[0].goods_id,), (record.lines[0].hs6[:2],)
        named = {
            "by its lot": replace(ANY, lot_refs=(row.lot_ref,)),
            "by producer and month": replace(ANY, producer=maker, lot_from=row.day_on - MONTH, lot_to=row.day_on),
            "by goods and month": replace(ANY, goods_ids=goods, lot_from=row.day_on - MONTH, lot_to=row.day_on),
            "by HS chapter and year": replace(ANY, hs_prefixes=chapter, lot_from=row.day_on - YEAR, lot_to=row.day_on),
            "by producer, no dates": replace(ANY, producer=maker),
        }
        for name, entry in named.items():
            found = read.watch_shares(entry).records
            ours = median_ms(lambda entry=entry: read.watch_shares(entry), TIMES)
            page = median_ms(lambda entry=entry: read.watch_page(entry, None, PAGE), TIMES)
            yield Line(f"First {PAGE} shares of a recall {name}", page, "ms", None, "", "≤ 5 s")
            yield Line(f"Shares of a recalled lot, {name} ({found:,} found)", ours, "ms", None, "", "≤ 5 s")
