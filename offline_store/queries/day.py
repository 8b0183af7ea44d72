"""The badge, lots, the day's figures, packs and contacts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy.engine import Connection

from app import read_models as rm
from app.domain.localized_text import LocalizedText
from offline_store.mapping.plain import day_or_none, instant
from offline_store.mapping.trade import record_from_body
from offline_store.queries.reader import Reader, rows_of

#: How shown statuses add up on the day-end slip; every record that no other one replaced is in exactly one place.
ACCEPTED = frozenset({"accepted", "inspection"})
RELEASED = frozenset({"released", "closed"})
TO_MEND = frozenset({"returned", "quarantined", "deleted"})
#: Code of a message that is held for good, because its record was voided before it went.
WITHDRAWN = "record.withdrawn"
UNSENT = frozenset({"saved", "packed", "held", "sent"})
WAITING = UNSENT | {"received"}


class DayQueries(Reader):
    """Day part of :class:`app.interfaces.ReadQueries`."""

    def badge(self, now: datetime) -> rm.Badge:
        """Counts and ages for the sync badge."""
        with self._snapshot() as connection:
            states = {
                row["state"]: row
                for row in rows_of(
                    connection,
                    "SELECT state, count(*) AS n, min(created_at) AS oldest FROM outbox"
                    f" WHERE state <> 'delivered' AND NOT (state = 'held' AND last_code = '{WITHDRAWN}')"
                    " GROUP BY state",
                )
            }
            returned = rows_of(connection, "SELECT count(*) AS n FROM records WHERE status = 'returned'")[0]["n"]
            contact = rows_of(connection, "SELECT max(at) AS at FROM contacts WHERE problem_code = ''")[0]["at"]
            last = rows_of(connection, "SELECT problem_code FROM contacts ORDER BY contact_key DESC LIMIT 1")
        waiting = [states[state]["oldest"] for state in ("queued", "sent_unknown") if state in states]
        return rm.Badge(
            waiting=_count(states, "queued"),
            sent_unknown=_count(states, "sent_unknown"),
            held=_count(states, "held"),
            returned=returned,
            quarantined=_count(states, "quarantined"),
            oldest_waiting_at=min(instant(min(waiting)), now) if waiting else None,
            last_contact_at=None if contact is None else instant(contact),
            last_problem_code=last[0]["problem_code"] if last else "",
        )

    def lots(self, day_on: date | None, limit: int = 200) -> tuple[rm.LotRow, ...]:
        """Truck lots of a day (or the newest), newest first; baskets are no trucks."""
        where = "l.declared_by <> 'self'" if day_on is None else "l.declared_by <> 'self' AND l.day_on = :day"
        values = {"day": None if day_on is None else day_on.isoformat(), "limit": limit}
        with self._snapshot() as connection:
            rows = rows_of(
                connection, f"SELECT l.* FROM lots l WHERE {where} ORDER BY l.lot_key DESC LIMIT :limit", values
            )
            return tuple(_lot_row(row, _lot_counts(connection, row["lot_ref"])) for row in rows)

    def day_summary(self, day_on: date) -> rm.DaySummary:
        """The figures of the day-end slip; a record that an amendment replaced is counted by its newest version."""
        day = {"day": day_on.isoformat()}
        with self._snapshot() as connection:
            rows = rows_of(
                connection,
                "SELECT r.local_reference, r.state, r.status, r.version, r.amount_fen, r.net_g, r.direction, b.body"
                " FROM records r JOIN record_bodies b USING (order_key)"
                " WHERE r.day_on = :day AND r.state <> 'amended' ORDER BY r.order_key",
                day,
            )
            lots = rows_of(
                connection,
                "SELECT count(*) AS n FROM lots WHERE day_on = :day AND state = 'finalised' AND declared_by <> 'self'",
                day,
            )
            present = rows_of(connection, "SELECT count(*) AS n FROM presence WHERE day_on = :day", day)
            head = rows_of(connection, "SELECT hash FROM ledger ORDER BY entry_key DESC LIMIT 1")
        live = [row for row in rows if row["state"] != "voided"]
        return rm.DaySummary(
            day_on=day_on,
            made=len(rows),
            accepted=_among(live, ACCEPTED),
            released=_among(live, RELEASED),
            waiting=_among(live, WAITING),
            to_mend=_among(live, TO_MEND),
            voided=len(rows) - len(live),
            mended=sum(row["version"] > 1 for row in live),
            value_fen=sum(row["amount_fen"] for row in live),
            net_g=sum(row["net_g"] for row in live),
            lots=lots[0]["n"],
            present=present[0]["n"],
            goods=_goods_totals(live),
            unsent=tuple(row["local_reference"] for row in live if row["status"] in UNSENT),
            returned=tuple(row["local_reference"] for row in live if row["status"] in TO_MEND),
            ledger_head=head[0]["hash"] if head else "",
        )

    def rule_packs(self) -> tuple[rm.RulePackRow, ...]:
        """Stored packs, newest first."""
        rows = self._rows("SELECT * FROM rule_packs ORDER BY pack_key DESC")
        return tuple(
            rm.RulePackRow(
                row["pack_id"],
                row["version"],
                row["issued_by"],
                bool(row["practice"]),
                date.fromisoformat(row["valid_from"]),
                day_or_none(row["valid_to"]),
                row["key_id"],
                instant(row["added_at"]),
                row["side"],
            )
            for row in rows
        )

    def contacts(self, limit: int = 20) -> tuple[rm.ContactRow, ...]:
        """Last tries to reach the port, newest first."""
        rows = self._rows("SELECT * FROM contacts ORDER BY contact_key DESC LIMIT :limit", {"limit": limit})
        return tuple(
            rm.ContactRow(instant(row["at"]), row["problem_code"], row["sent"], row["received"]) for row in rows
        )


def _count(states: Mapping[str, Mapping[Any, Any]], state: str) -> int:
    return int(states[state]["n"]) if state in states else 0


def _among(rows: Iterable[Mapping[Any, Any]], statuses: frozenset[str]) -> int:
    return sum(row["status"] in statuses for row in rows)


def _lot_counts(connection: Connection, lot_ref: str) -> dict[str, int]:
    sql = "SELECT status, count(*) AS n FROM records WHERE lot_ref = :ref GROUP BY status"
    return {row["status"]: row["n"] for row in rows_of(connection, sql, {"ref": lot_ref})}


def _lot_row(row: Mapping[Any, Any], counts: Mapping[str, int]) -> rm.LotRow:
    return rm.LotRow(
        lot_ref=row["lot_ref"],
        day_on=date.fromisoformat(row["day_on"]),
        direction=row["direction"],
        plate_cn=row["plate_cn"],
        plate_vn=row["plate_vn"],
        goods=LocalizedText(row["goods_zh"], row["goods_vi"], row["goods_en"]),
        net_g=row["net_g"],
        amount_fen=row["amount_fen"],
        shares=row["shares"],
        state=row["state"],
        counts=counts,
    )


def _goods_totals(rows: Iterable[Mapping[Any, Any]]) -> tuple[rm.GoodsTotal, ...]:
    """Add up the lines per goods and direction, in order of first appearance."""
    totals: dict[tuple[str, str], rm.GoodsTotal] = {}
    for row in rows:
        record = record_from_body(row["body"], row["state"], None)
        for line in record.lines:
            key = (line.goods_id, record.direction.value)
            so_far = totals.get(key, rm.GoodsTotal(line.goods_id, line.name, key[1], 0, 0, 0))
            totals[key] = rm.GoodsTotal(
                so_far.goods_id,
                so_far.name,
                so_far.direction,
                so_far.net_g + line.net_g,
                so_far.amount_fen + line.amount_fen,
                so_far.records + 1,
            )
    return tuple(totals.values())
