"""Goods, crossings and tariff lines, with search keys."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.reference import Crossing, Goods, TariffLine
from app.search_keys import search_keys, sort_key, tariff_keys
from offline_store import tables as t
from offline_store.mapping.reference import crossing_body, crossing_from_body, goods_body, goods_from_body
from offline_store.repositories.session import Session


class SqlReference:
    """See :class:`app.interfaces.ReferenceRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def load(self, goods: Sequence[Goods], crossings: Sequence[Crossing], lines: Sequence[TariffLine]) -> None:
        """Insert or replace reference rows."""
        for entry in goods:
            self._load_goods(entry)
        for crossing in crossings:
            self._load_crossing(crossing)
        for list_id in dict.fromkeys(line.list_id for line in lines):
            self._load_lines(list_id, [line for line in lines if line.list_id == list_id])

    def remove_goods(self, goods_ids: Sequence[str]) -> None:
        """Take goods and their search keys out of the register."""
        for goods_id in goods_ids:
            key = select(t.goods.c.goods_key).where(t.goods.c.goods_id == goods_id).scalar_subquery()
            self._session.run(delete(t.goods_search).where(t.goods_search.c.rowid == key))
            self._session.run(delete(t.goods).where(t.goods.c.goods_id == goods_id))

    def goods(self, goods_id: str) -> Goods | None:
        """Return a goods entry, or None."""
        row = self._session.row(select(t.goods.c.body).where(t.goods.c.goods_id == goods_id))
        return None if row is None else goods_from_body(row["body"])

    def crossing(self, crossing_id: str) -> Crossing | None:
        """Return a crossing, or None."""
        row = self._session.row(select(t.crossings.c.body).where(t.crossings.c.crossing_id == crossing_id))
        return None if row is None else crossing_from_body(row["body"])

    def crossings(self) -> tuple[Crossing, ...]:
        """All crossings and lanes, by parent and name."""
        c = t.crossings.c
        rows = self._session.rows(select(c.body).order_by(c.parent, c.sort_key))
        return tuple(crossing_from_body(row["body"]) for row in rows)

    def _load_goods(self, entry: Goods) -> None:
        keys = search_keys(entry.name, entry.hs6, entry.cn_hs8, entry.vn_hs8)
        values = {
            "direction": entry.direction,
            "hs6": entry.hs6,
            "sort_key": keys.sort,
            "exact": keys.exact,
            "body": goods_body(entry),
        }
        statement = upsert(t.goods).values(goods_id=entry.goods_id, **values)
        statement = statement.on_conflict_do_update(index_elements=["goods_id"], set_=values)
        key = self._session.run(statement.returning(t.goods.c.goods_key)).scalar_one()
        self._session.run(delete(t.goods_search).where(t.goods_search.c.rowid == key))
        self._session.run(insert(t.goods_search), {"rowid": key, "words": keys.words, "latin": keys.latin})

    def _load_crossing(self, crossing: Crossing) -> None:
        values = {
            "parent": crossing.parent,
            "sort_key": sort_key(crossing.name.zh),
            "body": crossing_body(crossing),
        }
        statement = upsert(t.crossings).values(crossing_id=crossing.crossing_id, **values)
        self._session.run(statement.on_conflict_do_update(index_elements=["crossing_id"], set_=values))

    def _load_lines(self, list_id: str, lines: Sequence[TariffLine]) -> None:
        """Add lines of one list, or replace those with the same code."""
        line_c = t.tariff_lines.c
        known = {
            row["code"]: row["line_key"]
            for row in self._session.rows(select(line_c.code, line_c.line_key).where(line_c.list_id == list_id))
        }
        fresh = list({line.code: line for line in lines}.values())
        old_keys = [{"old": known[line.code]} for line in fresh if line.code in known]
        self._forget_lines(old_keys)
        highest = self._session.row(select(line_c.line_key).order_by(line_c.line_key.desc()).limit(1))
        first = 1 if highest is None else highest["line_key"] + 1
        rows, searched = [], []
        for key, line in enumerate(fresh, start=first):
            keys = tariff_keys(line)
            rows.append(
                {
                    "line_key": key,
                    "list_id": list_id,
                    "code": line.code,
                    "zh": line.name.zh,
                    "vi": line.name.vi,
                    "en": line.name.en,
                    "exact": keys.exact,
                }
            )
            searched.append({"rowid": key, "words": keys.words, "latin": keys.latin})
        if rows:
            self._session.run(insert(t.tariff_lines), rows)
            self._session.run(insert(t.tariff_search), searched)

    def _forget_lines(self, old_keys: list[dict[str, int]]) -> None:
        if old_keys:
            self._session.run(delete(t.tariff_lines).where(t.tariff_lines.c.line_key == bindparam("old")), old_keys)
            self._session.run(delete(t.tariff_search).where(t.tariff_search.c.rowid == bindparam("old")), old_keys)
