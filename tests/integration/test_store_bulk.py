"""The bulk path: the same seed gives the same market, and the whole check finds nothing in it."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from app.domain.reference_rows import goods_from_row
from app.errors import CancelledError
from app.gateway.wire import PracticeEncoder
from app.read_models import RecordsQuery
from offline_store import SqlStore, create_store
from offline_store.bulk import fill_market, plain_export
from resources import read_json
from tests.helpers.clock import FakeClock
from tests.helpers.store_values import CHEAP, PASSPHRASE, record

RECORDS = 3000


class Seeded:
    """Random bytes from a seed."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def token(self, size: int) -> bytes:
        return self._chance.randbytes(size)


def big(folder: Path, seed: int = 1) -> SqlStore:
    store, _ = create_store(folder, "BIG", "01", PASSPHRASE, CHEAP, FakeClock(), Seeded(seed))
    with store.unit_of_work() as uow:
        uow.reference.load([goods_from_row(row) for row in read_json("reference/goods.json")], [], [])
        uow.commit()
    fill_market(store, 300, 10, RECORDS, seed, None, PracticeEncoder())
    return store


def test_market_is_the_same_when_the_seed_is_and_passes_the_whole_check(tmp_path: Path) -> None:
    stores = [big(tmp_path / "a"), big(tmp_path / "b"), big(tmp_path / "c", seed=2)]
    one, two, other = ([*plain_export(store)] for store in stores)
    assert one == two
    assert one != other
    reading = stores[0].reading()
    report = reading.check()
    assert (report.ledger_ok, report.findings) == (True, ())
    assert report.entries == RECORDS + 1
    counts = reading.record_counts(RecordsQuery())
    assert counts["total"] == RECORDS
    assert set(counts) == {"total", "released", "accepted", "returned", "packed"}
    assert reading.quantities() == {
        "people": 300,
        "groups": 10,
        "messages": RECORDS,
        "receipts": RECORDS - counts["packed"],
        "ledger": RECORDS + 1,
        "records": RECORDS,
    }
    for store in stores:
        store.close()


def test_work_goes_on_after_filling_as_on_any_store(tmp_path: Path) -> None:
    store = big(tmp_path / "a")
    newest = store.reading().records(RecordsQuery(limit=1))[0]
    detail = store.reading().record_detail(newest.local_reference)
    assert detail is not None
    assert detail.chain_ok
    with store.unit_of_work() as uow:
        us = uow.numbers.identity()
        (sequence,) = uow.numbers.next_sequence()
        assert sequence == RECORDS + 1
        assert uow.numbers.take(newest.day_on, 1)[0] == int(newest.local_reference[-4:]) + 1
        uow.records.add([record(us, 1, sequence=sequence)])
        uow.commit()
    assert store.reading().record_count(RecordsQuery()) == RECORDS + 1
    pages = [row.order_key for page in range(13) for row in store.reading().record_page(RecordsQuery(), page, 256)]
    assert pages == list(range(RECORDS + 1, 0, -1))
    released = RecordsQuery(status="released")
    by_page = [row for page in (5, 2, 0, 1, 3, 4) for row in store.reading().record_page(released, page, 100)]
    assert {row.order_key for row in by_page} == {
        row.order_key for row in store.reading().records(RecordsQuery(status="released", limit=600))
    }
    store.close()


def test_store_is_as_before_when_filling_is_stopped(tmp_path: Path) -> None:
    store, _ = create_store(tmp_path / "a", "BIG", "01", PASSPHRASE, CHEAP, FakeClock(), Seeded(1))
    with store.unit_of_work() as uow:
        uow.reference.load([goods_from_row(row) for row in read_json("reference/goods.json")], [], [])
        uow.commit()
    before = [*plain_export(store)]

    def stop(_done: int, _of: int) -> None:
        raise CancelledError("cancelled")

    with pytest.raises(CancelledError):
        fill_market(store, 300, 10, RECORDS, 1, stop)
    assert [*plain_export(store)] == before
    assert store.reading().check().findings == ()
    store.close()
