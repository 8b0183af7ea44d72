"""Saving: one record with message, ledger entry and quota, beside the same bytes through raw sqlcipher3; whole lots."""

from __future__ import annotations

import secrets
import statistics
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from app.domain.trade import TradeRecord
from app.services.bundle import Services
from app.services.record_writing import book, pack_message, reserve
from tests.benchmarks.measuring import Line, milliseconds, side_by_side
from tests.benchmarks.stores import MEMBERS, Stores
from tests.helpers.market_fixture import open_quick

RECORDS = 300
LOTS = 5
#: Where one record leaves rows.
TABLES = ("records", "record_bodies", "record_goods", "outbox", "ledger", "ledger_refs", "quota_uses")


def measure(stores: Stores) -> Iterator[Line]:
    """Durable (WAL, synchronous FULL, encrypted) on both sides, in turns."""
    finalising = [_finalise_ms(stores.day_copy(f"finalise-{number}")) for number in range(LOTS)]
    store_dir = stores.folder / "finalise-0"
    with open_quick(store_dir) as services:
        save = _one_record(services)
        save()
        peer = _raw(stores.folder / "raw.db", _rows_of_one_record(services))
        ours, theirs = side_by_side(lambda: milliseconds(save), lambda: milliseconds(peer), RECORDS)
    raw = "same bytes, raw sqlcipher3, WAL FULL"
    yield Line("Save one record durably (record, message, ledger, quota)", ours, "ms", theirs, raw)
    yield Line(
        f"Finalise a lot of {MEMBERS} shares, all checks", statistics.median(finalising), "ms", None, "", "≤ 2 s"
    )


def _finalise_ms(store_dir: Path) -> float:
    with open_quick(store_dir) as services:
        lot = services.lots.open_draft()
        return milliseconds(lambda: services.lots.finalise(lot.lot_ref))


def _one_record(services: Services) -> Callable[[], None]:
    """What finalising does for each share, with a unit of work of its own."""
    context = services.context
    model = _any_record(services)

    def save() -> None:
        with context.store.unit_of_work() as uow:
            [place] = reserve(uow, model.day_on, 1)
            record = replace(model, local_reference=place.local_reference, epoch=place.epoch, sequence=place.sequence)
            uow.records.add([record])
            uow.outbox.add([pack_message(uow, context, record, "declare")])
            book(uow, [record])
            uow.commit()

    return save


def _any_record(services: Services) -> TradeRecord:
    row = services.read.record_page(_everything(), 0, 1)[0]
    with services.context.store.unit_of_work() as uow:
        return uow.records.get(row.local_reference)


def _everything() -> Any:
    from app.read_models import RecordsQuery

    return RecordsQuery()


def _rows_of_one_record(services: Services) -> dict[str, tuple[Any, ...]]:
    """The newest row of each table, as it is stored."""
    with services.context.store._reading.connect() as connection:
        newest = "SELECT * FROM {0} ORDER BY 1 DESC LIMIT 1"
        return {name: tuple(connection.exec_driver_sql(newest.format(name)).one()) for name in TABLES}


def _raw(path: Path, rows: dict[str, tuple[Any, ...]]) -> Callable[[], None]:
    """The least a program can do: plain tables without index, one transaction of inserts."""
    connection = driver.connect(str(path), isolation_level=None)
    connection.execute(f"PRAGMA key=\"x'{secrets.token_hex(32)}'\"")
    connection.execute("PRAGMA journal_mode=WAL").fetchall()
    connection.execute("PRAGMA synchronous=FULL")
    for name, row in rows.items():
        columns = ", ".join(f"c{number}" for number in range(len(row)))
        connection.execute(f"CREATE TABLE {name} (k INTEGER PRIMARY KEY, {columns})")
    inserts = [(f"INSERT INTO {name} VALUES (?{', ?' * len(row)})", row) for name, row in rows.items()]
    keys = count(1)

    def save() -> None:
        key = next(keys)
        connection.execute("BEGIN IMMEDIATE")
        for sql, row in inserts:
            connection.execute(sql, (key, *row))
        connection.execute("COMMIT")

    return save
