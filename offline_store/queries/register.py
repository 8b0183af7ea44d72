"""Around one person: sums of their records, pairs with the same name, days by level of proof."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from app import read_models as rm
from app.domain.people import Person
from app.domain.proof import level_of, reached
from app.domain.trade import TradeRecord
from offline_store.mapping.people import person_from_body
from offline_store.mapping.trade import record_from_body
from offline_store.queries.reader import Reader
from offline_store.queries.record_filter import FAMILY

_STANDING = "r.state = 'finalised'"
_ALIKE = (
    "a.tail = b.tail"
    " OR json_extract(a.body, '$.born_on') = json_extract(b.body, '$.born_on')"
    " OR nullif(json_extract(a.body, '$.phone'), '') = json_extract(b.body, '$.phone')"
)
_EARLIEST = date.min


class RegisterQueries(Reader):
    """Register part of :class:`app.interfaces.ReadQueries`."""

    def same_names(self, limit: int) -> tuple[tuple[Person, Person], ...]:
        """Pairs of persons whose names sort alike and who share birth, phone or the end of the number, by name."""
        merged = "NOT EXISTS (SELECT 1 FROM person_merges x WHERE x.merged_id = {}.person_id)"
        sql = (
            "SELECT a.body AS one, b.body AS other FROM people a JOIN people b"
            " ON b.sort_key = a.sort_key AND b.person_key > a.person_key"
            f" WHERE ({_ALIKE}) AND {merged.format('a')} AND {merged.format('b')}"
            " ORDER BY a.sort_key, a.person_key, b.person_key LIMIT :limit"
        )
        rows = self._rows(sql, {"limit": limit})
        return tuple((person_from_body(row["one"]), person_from_body(row["other"])) for row in rows)

    def records_of(self, person_id: str) -> int:
        """Number of records of this very id."""
        rows = self._rows("SELECT count(*) AS n FROM records WHERE person_id = :person_id", {"person_id": person_id})
        return int(rows[0]["n"])

    def person_sums(self, person_id: str, first_on: date | None, last_on: date) -> rm.ShareSums:
        """Add up a person's standing records of some days."""
        sql = (
            "SELECT count(*) AS n, coalesce(sum(r.amount_fen), 0) AS fen, coalesce(sum(r.net_g), 0) AS g FROM records r"
            f" WHERE r.person_id IN ({FAMILY}) AND {_STANDING} AND r.day_on BETWEEN :first AND :last"
        )
        row = self._rows(sql, _days(person_id, first_on, last_on))[0]
        return rm.ShareSums(row["n"], row["fen"], row["g"])

    def share_turns(self, person_ids: Sequence[str], first_on: date, last_on: date) -> dict[str, rm.ShareTurns]:
        """Count the standing records of many persons, merged ones counted in."""
        sql = (
            "WITH asked (asked_id, person_id) AS (SELECT value, value FROM json_each(:ids)"
            " UNION SELECT value, merged_id FROM json_each(:ids) JOIN person_merges ON kept_id = value)"
            " SELECT asked_id, sum(r.day_on >= :first) AS lately, count(*) AS ever"
            " FROM asked JOIN records r ON r.person_id = asked.person_id"
            f" WHERE {_STANDING} AND r.day_on <= :last GROUP BY asked_id"
        )
        asked = {"ids": json.dumps(list(person_ids)), "first": first_on.isoformat(), "last": last_on.isoformat()}
        return {row["asked_id"]: rm.ShareTurns(row["lately"], row["ever"]) for row in self._rows(sql, asked)}

    def person_goods(self, person_id: str, first_on: date, last_on: date) -> tuple[rm.GoodsTotal, ...]:
        """Add up a person's standing records of some days by goods."""
        sql = (
            "SELECT b.body, r.state, r.amended_by FROM records r JOIN record_bodies b USING (order_key)"
            f" WHERE r.person_id IN ({FAMILY}) AND {_STANDING} AND r.day_on BETWEEN :first AND :last"
        )
        rows = self._rows(sql, _days(person_id, first_on, last_on))
        return goods_totals([record_from_body(row["body"], row["state"], row["amended_by"]) for row in rows])

    def proof_counts(self, first_on: date, last_on: date) -> tuple[rm.ProofCount, ...]:
        """Presences and standing records of some days by level of proof."""
        days = {"first": first_on.isoformat(), "last": last_on.isoformat()}
        present = self._rows(
            "SELECT evidence, proof, count(*) AS n FROM presence WHERE day_on BETWEEN :first AND :last"
            " GROUP BY evidence, proof",
            days,
        )
        records = self._rows(
            "SELECT coalesce(json_extract(b.body, '$.proof'), '') AS proof, count(*) AS n FROM records r"
            " JOIN record_bodies b USING (order_key)"
            f" WHERE {_STANDING} AND r.day_on BETWEEN :first AND :last GROUP BY 1",
            days,
        )
        return _by_level(present, records)


def goods_totals(records: list[TradeRecord]) -> tuple[rm.GoodsTotal, ...]:
    """Add records up by goods and direction, the most valuable first."""
    totals: dict[tuple[str, str], rm.GoodsTotal] = {}
    for record in records:
        for line in record.lines:
            key = (line.goods_id, record.direction.value)
            old = totals.get(key, rm.GoodsTotal(line.goods_id, line.name, key[1], 0, 0, 0))
            totals[key] = rm.GoodsTotal(
                old.goods_id,
                old.name,
                old.direction,
                old.net_g + line.net_g,
                old.amount_fen + line.amount_fen,
                old.records + 1,
            )
    return tuple(sorted(totals.values(), key=lambda total: (-total.amount_fen, total.goods_id, total.direction)))


def _days(person_id: str, first_on: date | None, last_on: date) -> dict[str, str]:
    return {"person_id": person_id, "first": (first_on or _EARLIEST).isoformat(), "last": last_on.isoformat()}


def _by_level(present: list[Mapping[Any, Any]], records: list[Mapping[Any, Any]]) -> tuple[rm.ProofCount, ...]:
    here: dict[str, int] = {}
    for row in present:
        level = reached(row["proof"], level_of(row["evidence"]))
        here[level] = here.get(level, 0) + row["n"]
    made = {row["proof"]: row["n"] for row in records}
    return tuple(rm.ProofCount(level, here.get(level, 0), made.get(level, 0)) for level in sorted({*here, *made}))
