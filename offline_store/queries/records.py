"""The records list and one record's detail."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy.engine import Connection

from app import read_models as rm
from app.domain.delivery import DeliveryState, Verdict
from app.domain.ledger import GENESIS, LedgerEntry, hash_of
from app.domain.localized_text import LocalizedText
from app.domain.trade import TradeRecord
from offline_store.mapping.delivery import entry_from_row, message_from_row, reasons_from_text, receipt_from_row
from offline_store.mapping.plain import from_json, instant
from offline_store.mapping.trade import record_from_body
from offline_store.queries.reader import Reader, rows_of
from offline_store.queries.record_filter import RecordFilter, record_filter
from offline_store.queries.record_pages import PageAnchors

_LIST = "SELECT r.* FROM records r WHERE "
#: How many rows near the page's start are tried for each row wanted: at first, and then.
_NEAR = (12, 120)


class RecordQueries(Reader):
    """Records part of :class:`app.interfaces.ReadQueries`."""

    _anchors: PageAnchors

    def records(self, query: rm.RecordsQuery) -> tuple[rm.RecordRow, ...]:
        """One keyset page of records, newest first."""
        found = record_filter(query, self._facts)
        with self._snapshot() as connection:
            return _page(connection, found, query.after, query.limit)

    def record_counts(self, query: rm.RecordsQuery) -> dict[str, int]:
        """Counts per display status over the whole query, and ``total``."""
        found = record_filter(query, self._facts)
        if found.plain:
            sql = (
                f"SELECT status, sum(records) AS n FROM record_tally r WHERE {found.where}"
                " GROUP BY status HAVING sum(records) > 0"
            )
        else:
            sql = f"SELECT status, count(*) AS n FROM records r WHERE {found.where} GROUP BY status"
        counts = {row["status"]: int(row["n"]) for row in self._rows(sql, found.values)}
        return {**counts, "total": sum(counts.values())}

    def record_count(self, query: rm.RecordsQuery) -> int:
        """Number of records of a query."""
        return self.record_counts(query)["total"]

    def record_page(self, query: rm.RecordsQuery, page: int, size: int) -> tuple[rm.RecordRow, ...]:
        """Page number ``page`` (0-based); page starts once found are remembered until records change."""
        found = record_filter(query, self._facts)
        with self._snapshot() as connection:

            def skip(first: int | None, rows: int) -> int | None:
                return _key_below(connection, found, first, rows)

            filter_key = replace(query, after=None, limit=0)
            start = self._anchors.start(filter_key, page, size, skip)
            return () if start is None else _page(connection, found, start + 1, size)

    def to_mend(self, limit: int = 200) -> tuple[rm.RecordRow, ...]:
        """Returned, quarantined and excessive records that nobody has mended yet, oldest first."""
        beyond = "r.local_reference IN (SELECT record_ref FROM quota_excess WHERE state = 'open')"
        wanted = f"(r.status IN ('returned', 'quarantined') OR (r.state = 'finalised' AND {beyond}))"
        sql = _LIST + f"{wanted} ORDER BY r.order_key LIMIT :limit"
        return tuple(record_row(row) for row in self._rows(sql, {"limit": limit}))

    def record_detail(self, local_reference: str) -> rm.RecordDetail | None:
        """Everything about one record: versions, messages, receipts, history."""
        with self._snapshot() as connection:
            rows = rows_of(connection, _LIST + "r.local_reference = :ref", {"ref": local_reference})
            if not rows:
                return None
            versions = _versions(connection, local_reference)
            refs = [version.local_reference for version in versions]
            entries = _entries(connection, refs)
            return rm.RecordDetail(
                record=next(v for v in versions if v.local_reference == local_reference),
                row=record_row(rows[0]),
                versions=versions,
                messages=tuple(message_from_row(row) for row in _by_refs(connection, "outbox", "item_key", refs)),
                receipts=tuple(receipt_from_row(row) for row in _by_refs(connection, "receipts", "receipt_key", refs)),
                history=_history(connection, entries, refs),
                chain_ok=all(_link_holds(connection, entry) for entry in entries),
            )


def record_row(row: Mapping[Any, Any]) -> rm.RecordRow:
    """Read a line of the list."""
    return rm.RecordRow(
        order_key=row["order_key"],
        local_reference=row["local_reference"],
        lot_ref=row["lot_ref"],
        day_on=date.fromisoformat(row["day_on"]),
        finalised_at=instant(row["finalised_at"]),
        device=row["device"],
        person_name=row["person_name"],
        person_document=row["person_document"],
        group_name=row["group_name"],
        goods=LocalizedText(row["goods_zh"], row["goods_vi"], row["goods_en"]),
        direction=row["direction"],
        net_g=row["net_g"],
        amount_fen=row["amount_fen"],
        status=row["status"],
        delivery=None if row["delivery"] is None else DeliveryState(row["delivery"]),
        verdict=Verdict(row["verdict"]),
        reasons=reasons_from_text(row["reasons"]),
        remote_reference=row["remote_reference"],
        version=row["version"],
    )


def _page(connection: Connection, found: RecordFilter, after: int | None, limit: int) -> tuple[rm.RecordRow, ...]:
    """Read a page; the nearest rows are tried first by themselves, so that a letter most rows hold costs little."""
    below = "" if after is None else " AND r.order_key < :after"
    order = " ORDER BY r.order_key DESC LIMIT :limit"
    values = {**found.values, "after": after, "limit": limit}
    for near in _NEAR if found.by_row else ():
        close = " AND r.order_key >= coalesce(:after, (SELECT max(order_key) FROM records)) - :near"
        sql = f"{_LIST}{found.by_row}{below}{close}{order}"
        rows = rows_of(connection, sql, {**values, "near": near * limit})
        if len(rows) == limit:
            return tuple(record_row(row) for row in rows)
    return tuple(record_row(row) for row in rows_of(connection, f"{_LIST}{found.where}{below}{order}", values))


def _key_below(connection: Connection, found: RecordFilter, first: int | None, rows: int) -> int | None:
    """Return the key ``rows`` rows below the row ``first`` (or the newest)."""
    if found.where == "1" and (newest := _dense_newest(connection)) is not None:
        start = newest if first is None else first
        return start - rows if rows < start else None
    from_row = "" if first is None else " AND r.order_key <= :first"
    sql = f"SELECT r.order_key FROM records r WHERE {found.where}{from_row} ORDER BY r.order_key DESC LIMIT 1 OFFSET :n"
    got = rows_of(connection, sql, {**found.values, "first": first, "n": rows})
    return got[0]["order_key"] if got else None


def _dense_newest(connection: Connection) -> int | None:
    """Return the newest key when no key is missing (records are never deleted), so that rows need not be counted."""
    sql = "SELECT (SELECT max(order_key) FROM records) AS newest, (SELECT sum(records) FROM record_tally) AS n"
    row = rows_of(connection, sql)[0]
    return int(row["newest"]) if row["newest"] is not None and row["newest"] == row["n"] else None


def _versions(connection: Connection, local_reference: str) -> tuple[TradeRecord, ...]:
    """All records of an amendment chain, first version first."""
    chain = [_record(connection, local_reference)]
    while chain[0].amends is not None:
        chain.insert(0, _record(connection, chain[0].amends))
    while chain[-1].amended_by is not None:
        chain.append(_record(connection, chain[-1].amended_by))
    return tuple(chain)


def _record(connection: Connection, local_reference: str) -> TradeRecord:
    sql = (
        "SELECT b.body, r.state, r.amended_by FROM records r JOIN record_bodies b USING (order_key)"
        " WHERE r.local_reference = :ref"
    )
    row = rows_of(connection, sql, {"ref": local_reference})[0]
    return record_from_body(row["body"], row["state"], row["amended_by"])


def _by_refs(connection: Connection, table: str, key: str, refs: list[str]) -> list[Mapping[Any, Any]]:
    found = []
    for ref in refs:
        found.extend(rows_of(connection, f"SELECT * FROM {table} WHERE record_ref = :ref ORDER BY {key}", {"ref": ref}))
    return found


def _entries(connection: Connection, refs: list[str]) -> list[LedgerEntry]:
    found: dict[int, LedgerEntry] = {}
    for ref in refs:
        sql = "SELECT l.* FROM ledger_refs x JOIN ledger l USING (entry_key) WHERE x.ref = :ref"
        found.update({row["entry_key"]: entry_from_row(row) for row in rows_of(connection, sql, {"ref": ref})})
    return [found[key] for key in sorted(found)]


def _history(connection: Connection, entries: list[LedgerEntry], refs: list[str]) -> tuple[rm.HistoryItem, ...]:
    items = []
    for entry in entries:
        body = from_json(entry.body)
        params = {name: value for name, value in body.items() if value is None or isinstance(value, (str, int))}
        items.append(rm.HistoryItem(instant(entry.wall_at_utc), entry.kind, entry.actor, params))
    for ref in refs:
        sql = "SELECT a.* FROM outbox o JOIN attempts a USING (message_id) WHERE o.record_ref = :ref"
        items.extend(
            rm.HistoryItem(
                instant(row["at"]), "message.tried", "", {"try": row["number"], "code": row["code"], "record": ref}
            )
            for row in rows_of(connection, sql, {"ref": ref})
        )
    return tuple(sorted(items, key=lambda item: item.at))


def _link_holds(connection: Connection, entry: LedgerEntry) -> bool:
    """Recompute one link and compare it with the link before it."""
    sql = "SELECT hash FROM ledger WHERE epoch = :epoch AND device = :device AND sequence = :sequence"
    values = {"epoch": entry.epoch, "device": entry.device, "sequence": entry.sequence - 1}
    before = rows_of(connection, sql, values)
    prev_hash = before[0]["hash"] if before else GENESIS
    return entry.hash == hash_of(entry) and entry.prev_hash == prev_hash
