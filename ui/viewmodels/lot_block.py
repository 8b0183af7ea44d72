"""Pasted cells as goods lines of the truck form: texts as they stood there, goods found by code or name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.domain.heading_words import folded
from app.domain.pasted import Block, Shape
from app.domain.sheet_headings import LOT_LINES, LOT_LINES_NEEDED
from app.read_models import GoodsRow
from ui.viewmodels.lot_form import CURRENCIES, LineForm, LotForm

LINES_SHAPE = Shape(LOT_LINES, tuple(LOT_LINES), LOT_LINES_NEEDED)
_YUAN, _DONG = ("人民币", "元", "RMB"), ("越南盾", "盾", "ĐỒNG", "VNĐ")
_CURRENCY_WORDS = {**dict.fromkeys(_YUAN, "CNY"), **dict.fromkeys(_DONG, "VND")}
_TEXTS = ("gross", "tare", "net", "quantity", "price", "packages")
_LOOKED_AT = 20
FindGoods = Callable[[str, str | None, int], tuple[GoodsRow, ...]]


def lines_of_block(block: Block, form: LotForm, key: int, find: FindGoods) -> LotForm:
    """Return the form with a block's rows as goods lines after the line of a key; that one is used if it is empty.

    What cannot be read stays in its field and is told there, as if it had been typed.
    """
    before = list(form.lines)
    at = next((at for at, line in enumerate(before) if line.key == key), len(before) - 1)
    under = before[at] if before else LineForm(1)
    next_key = form.next_key()
    made = [
        _line(dict(row.cells), replace(under.bare(), key=next_key + place), form.direction, find)
        for place, row in enumerate(block.rows)
    ]
    kept = before[:at] if under == under.bare() else before[: at + 1]
    return replace(form, lines=(*kept, *made, *before[at + 1 :]))


def _line(cells: dict[str, str], line: LineForm, direction: str, find: FindGoods) -> LineForm:
    sought = cells.get("goods", "")
    row = _goods(sought, direction, find)
    texts: dict[str, Any] = {name: cells.get(name, "") for name in _TEXTS}
    currency = _currency(cells.get("currency", ""), line.currency)
    if row is None:
        return replace(line, search=sought, currency=currency, **texts)
    names: dict[str, Any] = {"name_zh": row.name.zh, "name_vi": row.name.vi, "name_en": row.name.en}
    return replace(line, goods_id=row.goods_id, hs6=row.hs6, unit=row.unit, currency=currency, **names, **texts)


def _goods(sought: str, direction: str, find: FindGoods) -> GoodsRow | None:
    """The goods a cell surely means: the same code or name in one of the languages, else the only one found."""
    if not sought:
        return None
    found, wanted = find(sought, direction, _LOOKED_AT), folded(sought)
    same = [row for row in found if wanted in {folded(row.goods_id), *(folded(n) for n in _names(row))}]
    if len(same) == 1:
        return same[0]
    return found[0] if len(found) == 1 else None


def _names(row: GoodsRow) -> tuple[str, ...]:
    return tuple(name for name in (row.name.zh, row.name.vi, row.name.en) if name)


def _currency(text: str, usual: str) -> str:
    code = text.strip().upper()
    code = _CURRENCY_WORDS.get(code, code)
    return code if code in CURRENCIES else usual
