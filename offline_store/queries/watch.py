"""Which records a stop or recall list names: those noted at release, and all shares of an entry in one question."""

from __future__ import annotations

from datetime import date
from typing import Any

from app import read_models as rm
from app.domain.watch_list import WatchEntry
from offline_store.queries.reader import Reader
from offline_store.queries.records import record_row
from offline_store.repositories.watch import hit_from_body

_COUNTERPART = "json_extract(body, '$.counterpart[0]')"
#: More lots than this named by a producer: its records are found sooner by day or in their order than lot by lot.
_BROAD = 300


class WatchQueries(Reader):
    """Watch-list part of :class:`app.interfaces.ReadQueries`."""

    def watch_hits(self, day_on: date) -> tuple[rm.WatchHit, ...]:
        """Released records of a day that are on a stop or recall list, in the order of coming."""
        rows = self._rows("SELECT body FROM watch_hits WHERE day_on = :day ORDER BY hit_key", {"day": str(day_on)})
        return tuple(hit_from_body(row["body"]) for row in rows)

    def watch_shares(self, entry: WatchEntry, limit: int = 1000) -> rm.WatchShares:
        """All records that stand and that an entry names, with their sums; rows newest first up to a limit."""
        where, values = self._named(entry)
        sums = self._rows(
            "SELECT count(*) AS n, count(DISTINCT person_id) AS people, count(DISTINCT lot_ref) AS lots,"
            f" coalesce(sum(net_g), 0) AS net_g, coalesce(sum(amount_fen), 0) AS fen FROM records r WHERE {where}",
            values,
        )[0]
        return rm.WatchShares(
            entry_id=entry.entry_id,
            records=sums["n"],
            people=sums["people"],
            lots=sums["lots"],
            net_g=sums["net_g"],
            amount_fen=sums["fen"],
            rows=self.watch_page(entry, None, limit) if limit else (),
        )

    def watch_page(self, entry: WatchEntry, before: int | None = None, limit: int = 1000) -> tuple[rm.RecordRow, ...]:
        """The newest records that stand and that an entry names, below an order key (keyset)."""
        where, values = self._named(entry, newest_first=True)
        if before is not None:
            where, values = f"r.order_key < :before AND {where}", {**values, "before": before}
        sql = f"SELECT r.* FROM records r WHERE {where} ORDER BY r.order_key DESC LIMIT :limit"
        return tuple(record_row(row) for row in self._rows(sql, {**values, "limit": limit}))

    def _named(self, entry: WatchEntry, *, newest_first: bool = False) -> tuple[str, dict[str, Any]]:
        """The condition on records; every part that the entry names narrows it.

        A plus keeps an index out of it: of a producer of very many lots the records are asked by their days, and the
        ``newest_first`` in the order wanted, instead of sorting them all.
        """
        values: dict[str, Any] = {}
        lots, plus = self._lots_of(entry.producer, values)
        walk = plus if newest_first else ""
        parts = ["r.state = 'finalised'"]
        if entry.lot_from is not None:
            parts.append(f"{walk}r.day_on >= :lot_from")
            values["lot_from"] = str(entry.lot_from)
        if entry.lot_to is not None:
            parts.append(f"{walk}r.day_on <= :lot_to")
            values["lot_to"] = str(entry.lot_to)
        if entry.lot_refs:
            parts.append(f"r.lot_ref IN ({_list('lot', entry.lot_refs, values)})")
        if entry.plates:
            plates = _list("plate", entry.plates, values)
            named = f"SELECT lot_ref FROM lots WHERE plate_cn IN ({plates}) OR plate_vn IN ({plates})"
            parts.append(f"r.lot_ref IN ({named})")
        if entry.producer:
            parts.append(f"{plus}r.lot_ref IN ({lots})")
        if entry.goods_ids or entry.hs_prefixes:
            goods = " OR ".join(f"hs6 LIKE :hs{number}" for number in range(len(entry.hs_prefixes))) or "0"
            values |= {f"hs{number}": f"{prefix}%" for number, prefix in enumerate(entry.hs_prefixes)}
            ids = _list("goods", entry.goods_ids, values) or "NULL"
            which = f"goods_id IN ({ids}) OR goods_id IN (SELECT goods_id FROM goods WHERE {goods})"
            parts.append(f"r.order_key IN (SELECT order_key FROM record_goods WHERE {which})")
        return " AND ".join(parts), values

    def _lots_of(self, producer: str, values: dict[str, Any]) -> tuple[str, str]:
        """The question for a producer's lots, and a plus when there are very many of them."""
        if not producer:
            return "", ""
        names = _list("maker", self._names_with(producer), values) or "NULL"
        lots = f"SELECT lot_ref FROM lots WHERE {_COUNTERPART} IN ({names})"
        found = self._rows(f"SELECT count(*) AS n FROM ({lots} LIMIT {_BROAD + 1})", values)
        return lots, "+" if found[0]["n"] > _BROAD else ""

    def _names_with(self, producer: str) -> tuple[str, ...]:
        """Counterparts whose name holds a text, whatever its capitals: the store folds Latin letters only."""
        rows = self._rows(f"SELECT DISTINCT {_COUNTERPART} AS name FROM lots")
        wanted = producer.casefold()
        return tuple(row["name"] for row in rows if row["name"] and wanted in row["name"].casefold())


def _list(name: str, texts: tuple[str, ...], values: dict[str, Any]) -> str:
    values |= {f"{name}{number}": text for number, text in enumerate(texts)}
    return ", ".join(f":{name}{number}" for number in range(len(texts)))
