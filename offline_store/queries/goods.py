"""Looking up goods and tariff lines."""

from __future__ import annotations

import unicodedata
from datetime import date

from app import read_models as rm
from app.domain.localized_text import LocalizedText
from app.domain.reference import TRUSTED, Goods, TariffLine
from app.domain.undo_step import DeclaredPrice
from app.search_keys import match_expression
from offline_store.mapping.reference import goods_from_body
from offline_store.queries.reader import Reader

_BOTH = "both"
#: So many of the newest prices of goods are looked at; one that holds is nearly always among the first.
PRICES_LOOKED_AT = 50
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

    def goods_lately(self, limit: int = 9) -> tuple[str, ...]:
        """Ids of the goods declared last, newest first, each once."""
        sql = "SELECT goods_id FROM declared_prices GROUP BY goods_id ORDER BY max(price_key) DESC LIMIT :limit"
        return tuple(row["goods_id"] for row in self._rows(sql, {"limit": limit}))

    def declared_prices(self, goods_id: str, counterpart: str = "", limit: int = 20) -> tuple[DeclaredPrice, ...]:
        """Prices declared for goods, those that hold first, then the newest first; of one counterpart when named."""
        values = {"goods": goods_id, "name": counterpart, "limit": limit, "lately": PRICES_LOOKED_AT}
        whose = "AND counterpart = :name" if counterpart else ""
        sql = (
            "SELECT p.*, EXISTS"
            " (SELECT 1 FROM records r WHERE r.lot_ref = p.lot_ref AND r.state = 'finalised') AS holds"
            f" FROM (SELECT * FROM declared_prices WHERE goods_id = :goods {whose}"
            " ORDER BY price_key DESC LIMIT :lately) p ORDER BY holds DESC, p.price_key DESC LIMIT :limit"
        )
        return tuple(
            DeclaredPrice(
                row["goods_id"],
                row["counterpart"],
                row["currency"],
                row["unit_price_minor"],
                date.fromisoformat(row["day_on"]),
                bool(row["holds"]),
            )
            for row in self._rows(sql, values)
        )

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
