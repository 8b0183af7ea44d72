"""Goods found by searching, as a search field offers them: the name in the reader's language, the other below."""

from __future__ import annotations

from collections.abc import Sequence

from app.read_models import GoodsRow
from ui.screens.words import localized, other_language
from ui.widgets.search_field import Choice


def goods_choices(rows: Sequence[GoodsRow], language: str) -> list[Choice]:
    """Return one choice a row: name, the name on the other side of the border, HS code."""
    second = other_language(language)
    return [
        Choice(row.goods_id, localized(row.name, language), f"{localized(row.name, second)} · HS {row.hs6}")
        for row in rows
    ]
