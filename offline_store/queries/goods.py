"""Looking up goods and tariff lines."""

from __future__ import annotations

import unicodedata

from app import read_models as rm
from app.domain.localized_text import LocalizedText
from app.domain.reference import TRUSTED, Goods, TariffLine
from app.search_keys import match_expression
from offline_store.mapping.reference import goods_from_body
from offline_store.queries.reader import Reader

_BOTH = "both"
_EXACT_FIRST = "CASE WHEN instr({0}.exact, :typed) > 0 THEN 0 ELSE 1 END"


class GoodsQueries(Reader):
    """Reference part of :class:`app.interfaces.ReadQueries`."""

    def goods(self, text: str, direction: str | None, limit: int = 50) -> tuple[rm.GoodsRow, ...]:
        """Search goods; names with the very tone marks typed come first. Empty text = first by name."""
        terms, values = ["1"], {"limit": limit, "typed": _typed(text)}
        if text.strip():
            match = match_expression(text)
            if not match:
                return ()
            terms.append("g.goods_key IN (SELECT rowid FROM goods_search WHERE goods_search MATCH :match)")
            values["match"] = match
        if direction is not None:
            terms.append("g.direction IN (:direction, :both, '')")
            values.update(direction=direction, both=_BOTH)
        sql = (
            f"SELECT g.body FROM goods g WHERE {' AND '.join(terms)}"
            f" ORDER BY {_EXACT_FIRST.format('g')}, g.sort_key, g.goods_key LIMIT :limit"
        )
        return tuple(goods_row(goods_from_body(row["body"])) for row in self._rows(sql, values))

    def tariff_lines(self, text: str, list_id: str, limit: int = 50) -> tuple[TariffLine, ...]:
        """Search the HS-6 or AHTN-8 list by code or words; empty text = first by code."""
        terms, values = ["l.list_id = :list"], {"list": list_id, "limit": limit, "typed": _typed(text)}
        if text.strip():
            match = match_expression(text)
            if not match:
                return ()
            terms.append("l.line_key IN (SELECT rowid FROM tariff_search WHERE tariff_search MATCH :match)")
            values["match"] = match
        sql = (
            f"SELECT l.* FROM tariff_lines l WHERE {' AND '.join(terms)}"
            f" ORDER BY {_EXACT_FIRST.format('l')}, l.code LIMIT :limit"
        )
        return tuple(
            TariffLine(row["list_id"], row["code"], LocalizedText(row["zh"], row["vi"], row["en"]))
            for row in self._rows(sql, values)
        )


def _typed(text: str) -> str:
    return unicodedata.normalize("NFC", text).lower().strip()


def goods_row(goods: Goods) -> rm.GoodsRow:
    """Make the line of a goods entry in a list."""
    return rm.GoodsRow(
        goods.goods_id,
        goods.name,
        goods.hs6,
        goods.unit,
        goods.limit_group,
        goods.direction,
        goods.trust not in TRUSTED,
    )
