"""The bulk path: one transaction of raw inserts with real chain rows, for the big data set and nothing else.

Indexes and the counting trigger are set aside inside the transaction and made again at its end, so a kill at any
moment leaves the store as it was.
"""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field, fields
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import Table

from app.domain.delivery import DeliveryState, OutboxMessage, Receipt, Verdict, display_status
from app.domain.ledger import LedgerEntry, Plain, canonical, next_entry
from app.domain.numbering import DeviceIdentity
from app.domain.quota import use_of
from app.domain.reference import Goods
from app.domain.trade import Lot, TradeRecord
from app.interfaces import MessageEncoder, Progress, Store
from offline_store import tables as t
from offline_store.engine import told
from offline_store.invented_market import LAST_DAY, MORNING, InventedPeople, LotMaker, LotPlan, invent_people, plan_lots
from offline_store.mapping.delivery import entry_from_row, message_row, receipt_row
from offline_store.mapping.plain import instant_text
from offline_store.mapping.reference import goods_from_body
from offline_store.mapping.trade import lot_row, record_body, record_row
from offline_store.repositories.entry import price_rows
from offline_store.repositories.groups import entrustment_row, group_row, membership_row
from offline_store.repositories.ledger import entry_row
from offline_store.repositories.people import person_rows
from offline_store.repositories.quota import quota_row
from offline_store.store import SqlStore

#: When the big market is said to be made: the morning after its last day.
MADE_AT = datetime.combine(LAST_DAY + timedelta(days=1), MORNING)
_LOTS_A_CHUNK = 200
_CACHE_KIB = 400_000
_ACTOR = "练习员"
#: The newest records have not been sent yet: so many at most, and at most this part of all.
_WAITING_MAX, _WAITING_PART = 600, 20
_REFILLED = ("records", "outbox", "receipts", "quota_uses", "ledger")


def fill_market(
    store: Store,
    people: int,
    groups: int,
    records: int,
    seed: int,
    progress: Progress | None = None,
    encoder: MessageEncoder | None = None,
) -> dict[str, int]:
    """Fill a fresh practice store; returns the counts. Same seed, epoch and clock → same plain export.

    With an ``encoder`` the newest records wait in the outbox with messages a port can read; without one, all are sent.
    """
    if not isinstance(store, SqlStore):
        raise TypeError("only the encrypted store can be filled in bulk")
    identity, sequence = store.identity_and_sequence()
    if identity is None:
        raise ValueError("the store has no epoch yet")
    invented = invent_people(people, groups, seed)
    with store.bulk() as connection, told(), _no_sweeping():
        connection.execute("PRAGMA journal_mode=DELETE").fetchall()
        connection.execute(f"PRAGMA cache_size=-{_CACHE_KIB}")
        filling = _Filling(connection, store, identity, encoder, records, seed)
        connection.execute("BEGIN IMMEDIATE")
        try:
            filling.run(invented, LotMaker(identity, filling.goods(), seed, sequence + 1), progress)
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
        finally:
            connection.execute("PRAGMA journal_mode=WAL").fetchall()
        connection.execute("PRAGMA optimize").fetchall()
    store.note_place()
    return {"people": people, "groups": len(invented.groups), "records": records, "lots": filling.lots}


@contextmanager
def _no_sweeping() -> Iterator[None]:
    """Keep the collector of cycles still: millions of small rows without cycles would be walked again and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


Rows = list[Mapping[str, Any]]


@dataclass(slots=True)
class _Chunk:
    """Rows of one chunk by table, in the order they may be inserted."""

    lots: Rows = field(default_factory=list)
    declared_prices: Rows = field(default_factory=list)
    ledger: Rows = field(default_factory=list)
    ledger_refs: Rows = field(default_factory=list)
    records: Rows = field(default_factory=list)
    record_bodies: Rows = field(default_factory=list)
    record_goods: Rows = field(default_factory=list)
    outbox: Rows = field(default_factory=list)
    receipts: Rows = field(default_factory=list)
    quota_uses: Rows = field(default_factory=list)


class _Filling:
    """One filling of a store through a raw connection."""

    def __init__(
        self,
        connection: Any,  # noqa: ANN401 - driver
        store: SqlStore,
        identity: DeviceIdentity,
        encoder: MessageEncoder | None,
        records: int,
        seed: int,
    ) -> None:
        self._connection = connection
        self._store = store
        self._identity = identity
        self._encoder = encoder
        self._records = records
        self._waiting_from = records - min(_WAITING_MAX, records // _WAITING_PART) if encoder is not None else records
        self._prefixes = {kind: _prefix(kind, seed) for kind in ("message", "receipt")}
        self._head = self._last_entry()
        self._entry_key = self._highest("ledger", "entry_key")
        self._order_key = self._highest("records", "order_key")
        self._made = 0
        self.lots = 0

    def goods(self) -> list[Goods]:
        """Import goods sold by mass that the store knows. Raises ValueError when there are none."""
        bodies = self._connection.execute("SELECT body FROM goods WHERE direction = 'import' ORDER BY goods_id")
        found = [entry for (body,) in bodies.fetchall() if (entry := goods_from_body(body)).unit == "g"]
        if not found:
            raise ValueError("the store has no import goods sold by mass")
        return found

    def run(self, invented: InventedPeople, maker: LotMaker, progress: Progress | None) -> None:
        """Insert everything."""
        self._people(invented)
        again = self._set_aside()
        plans = plan_lots(invented, self._records)
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="bulk") as inserting:
            # While one chunk is encrypted and written, the next one is made.
            kept: Future[None] | None = None
            while part := list(islice(plans, _LOTS_A_CHUNK)):
                chunk = self._lots(part, maker)
                if kept is not None:
                    kept.result()
                kept = inserting.submit(self._keep, chunk)
                if progress is not None:
                    progress(self._made, self._records)
            if kept is not None:
                kept.result()
        self._connection.execute("DELETE FROM record_tally")
        self._connection.execute(
            "INSERT INTO record_tally SELECT day_on, status, count(*) FROM records GROUP BY day_on, status"
        )
        for sql in again:
            self._connection.execute(sql)
        self._note_numbers(maker)

    def _people(self, invented: InventedPeople) -> None:
        facts, first = self._store.facts, self._highest("people", "person_key") + 1
        people, searches, versions = [], [], []
        for key, person in enumerate(invented.people, start=first):
            row, search = person_rows(person, facts)
            people.append({**row, "person_key": key})
            searches.append({**search, "rowid": key})
            versions.append({"person_id": person.person_id, "version": person.version, "body": row["body"]})
        self._insert(t.people, people)
        self._insert(t.people_search, searches)
        self._insert(t.person_versions, versions)
        self._insert(t.groups, [group_row(group) for group in invented.groups])
        self._insert(t.memberships, [membership_row(each) for each in invented.memberships])
        self._insert(t.entrustments, [entrustment_row(each) for each in invented.entrustments])

    def _lots(self, plans: Sequence[LotPlan], maker: LotMaker) -> _Chunk:
        chunk = _Chunk()
        for plan in plans:
            lot, records = maker.make(plan)
            chunk.lots.append(lot_row(lot))
            chunk.declared_prices.extend(price_rows(lot))
            self.lots += 1
            for record in records:
                self._record(chunk, lot, record)
        return chunk

    def _keep(self, chunk: _Chunk) -> None:
        for part in fields(chunk):
            self._insert(t.metadata.tables[part.name], getattr(chunk, part.name))

    def _record(self, chunk: _Chunk, lot: Lot, record: TradeRecord) -> None:
        message_id = self._id("message")
        entry = self._link(chunk, lot, record, message_id)
        message = self._message(record, message_id, entry)
        verdict = _verdict(self._made) if message.state is DeliveryState.DELIVERED else Verdict.NONE
        self._made += 1
        self._order_key += 1
        row = record_row(record, display_status(record.state, message.state, verdict))
        row.update(order_key=self._order_key, delivery=message.state.value, verdict=verdict.value)
        if verdict is not Verdict.NONE:
            receipt = _receipt(record, message, verdict, self._made, self._id("receipt"))
            row["remote_reference"] = receipt.remote_reference
            chunk.receipts.append(receipt_row(receipt))
        chunk.records.append(row)
        chunk.record_bodies.append({"order_key": self._order_key, "body": record_body(record)})
        chunk.record_goods.append({"goods_id": record.lines[0].goods_id, "order_key": self._order_key})
        chunk.outbox.append(message_row(message))
        chunk.quota_uses.append(quota_row(use_of(record)))

    def _link(self, chunk: _Chunk, lot: Lot, record: TradeRecord, message_id: str) -> LedgerEntry:
        body: dict[str, Plain] = {
            "record_ref": record.local_reference,
            "lot_ref": lot.lot_ref,
            "person_id": record.person_id,
            "sequence": record.sequence,
            "amount_fen": record.amount_fen,
            "net_g": record.net_g,
            "message_id": message_id,
        }
        us, at = self._identity, instant_text(record.finalised_at)
        entry = next_entry(self._head, us.device, us.epoch, "record.finalised", body, at, _ACTOR)
        self._head = entry
        self._entry_key += 1
        chunk.ledger.append({**entry_row(entry), "entry_key": self._entry_key})
        chunk.ledger_refs.append({"ref": record.local_reference, "entry_key": self._entry_key})
        return entry

    def _id(self, kind: str) -> str:
        """Make an id from the seed; rising ids are inserted faster than random ones."""
        return f"{self._prefixes[kind]}{self._made:016x}"

    def _message(self, record: TradeRecord, message_id: str, entry: LedgerEntry) -> OutboxMessage:
        key = f"{record.local_reference}#declare"
        waiting = self._made >= self._waiting_from
        if waiting and self._encoder is not None:
            body = self._encoder.encode(record, "declare", message_id, entry.hash)
        else:
            body = canonical({"business_key": key, "message_id": message_id, "ledger_head": entry.hash}).encode("utf-8")
        return OutboxMessage(
            message_id=message_id,
            business_key=key,
            record_ref=record.local_reference,
            person_id=record.person_id,
            kind="declare",
            body=body,
            content_hash=hashlib.sha256(body).hexdigest(),
            sequence=record.sequence,
            created_at=record.finalised_at,
            state=DeliveryState.QUEUED if waiting else DeliveryState.DELIVERED,
            tries=0 if waiting else 1,
        )

    def _insert(self, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
        if not rows:
            return
        names = list(rows[0])
        values = ", ".join(f":{name}" for name in names)
        self._connection.executemany(f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({values})", rows)

    def _set_aside(self) -> list[str]:
        """Drop what slows inserting; returns the statements that make it again."""
        marks = ", ".join("?" for _ in _REFILLED)
        found = self._connection.execute(
            "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND type IN ('index', 'trigger')"
            f" AND tbl_name IN ({marks}) ORDER BY type, name",
            _REFILLED,
        ).fetchall()
        for kind, name, _sql in found:
            self._connection.execute(f"DROP {kind} {name}")
        return [sql for _kind, _name, sql in found]

    def _note_numbers(self, maker: LotMaker) -> None:
        epoch = self._identity.epoch
        counters = {f"day {epoch} {day.isoformat()}": count for day, count in maker.counters.items()}
        counters[f"sequence {epoch}"] = maker.last_sequence
        self._connection.executemany(
            "INSERT INTO counters VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
            list(counters.items()),
        )

    def _highest(self, table: str, key: str) -> int:
        return int(self._connection.execute(f"SELECT coalesce(max({key}), 0) FROM {table}").fetchone()[0])

    def _last_entry(self) -> LedgerEntry | None:
        columns = [column.name for column in t.ledger.columns]
        row = self._connection.execute(
            f"SELECT {', '.join(columns)} FROM ledger WHERE epoch = ? ORDER BY sequence DESC LIMIT 1",
            (self._identity.epoch,),
        ).fetchone()
        return None if row is None else entry_from_row(dict(zip(columns, row, strict=True)))


def _prefix(kind: str, seed: int) -> str:
    return hashlib.sha256(f"{kind} {seed}".encode()).hexdigest()[:16]


def _verdict(number: int) -> Verdict:
    """Most are released, some only accepted, a few returned."""
    if number % 211 == 0:
        return Verdict.RETURNED
    return Verdict.ACCEPTED if number % 3 == 0 else Verdict.RELEASED


def _receipt(record: TradeRecord, message: OutboxMessage, verdict: Verdict, number: int, receipt_id: str) -> Receipt:
    remote = "" if verdict is Verdict.RETURNED else f"PRACTICE-{number:09d}"
    raw = canonical({"receipt_id": receipt_id, "content_hash": message.content_hash, "verdict": verdict.value})
    return Receipt(
        receipt_id=receipt_id,
        port_sequence=number,
        message_id=message.message_id,
        business_key=message.business_key,
        content_hash=message.content_hash,
        verdict=verdict,
        reasons=(),
        remote_reference=remote,
        issued_at=record.finalised_at,
        key_id="practice",
        raw=raw.encode("utf-8"),
    )


def plain_export(store: SqlStore) -> Iterator[str]:
    """Yield the market's contents as JSON lines in a fixed order: people, groups, lots, records, messages, chain."""
    yield from store.reading().plain_rows(_EXPORTED)


_EXPORTED: Iterable[tuple[str, str]] = (
    ("people", "person_id, body"),
    ("groups", "group_id, code, name, leader_id, body"),
    ("memberships", "group_id, person_id, joined_on, left_on"),
    ("entrustments", "entrustment_id, person_id, group_id, valid_from, valid_until, number"),
    ("lots", "lot_ref, state, body"),
    ("records", "local_reference, state, delivery, verdict, status, remote_reference"),
    ("record_bodies", "order_key, body"),
    ("outbox", "message_id, business_key, state, content_hash, CAST(body AS TEXT)"),
    ("receipts", "receipt_id, port_sequence, verdict, CAST(raw AS TEXT)"),
    ("quota_uses", "person_id, day_on, record_ref, value_fen, grams"),
    ("ledger", "device, epoch, sequence, kind, body, wall_at_utc, actor, prev_hash, hash"),
)
