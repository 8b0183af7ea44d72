"""Readers and writers side by side: nobody waits for a reader, nobody sees half a unit of work."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.read_models import RecordsQuery
from tests.helpers.store_values import real_store, record


def test_saving_does_not_wait_for_a_reader(tmp_path: Path) -> None:
    store = real_store(tmp_path / "store")
    with store.reading()._snapshot() as reading:
        before = reading.exec_driver_sql("SELECT count(*) FROM settings").scalar()
        with store.unit_of_work() as uow:
            uow.settings.put("x", 1)
            uow.commit()
        assert reading.exec_driver_sql("SELECT count(*) FROM settings").scalar() == before
    store.close()


def test_reader_sees_only_what_is_committed(tmp_path: Path) -> None:
    store = real_store(tmp_path / "store")
    with store.unit_of_work() as uow:
        uow.records.add([record(uow.numbers.identity(), 1)])
        assert store.reading().records(RecordsQuery()) == ()
        uow.commit()
        assert len(store.reading().records(RecordsQuery())) == 1
    store.close()


def test_six_threads_write_in_turn_and_read_meanwhile(tmp_path: Path) -> None:
    store = real_store(tmp_path / "store")
    start = threading.Barrier(6)

    def work(thread: int) -> set[str]:
        start.wait()
        given = set()
        for step in range(20):
            with store.unit_of_work() as uow:
                us = uow.numbers.identity()
                (number,) = uow.numbers.next_sequence()
                uow.records.add([record(us, number)])
                if step % 5 != thread % 5:
                    given.add(f"{number}")
                    uow.commit()
            rows = store.reading().records(RecordsQuery(limit=5))
            assert len({row.order_key for row in rows}) == len(rows)
        return given

    with ThreadPoolExecutor(6) as pool:
        results = list(pool.map(work, range(6)))
    assert sum(map(len, results)) == len(set().union(*results)) == 6 * 16
    assert store.reading().record_count(RecordsQuery()) == 6 * 16
    store.close()
