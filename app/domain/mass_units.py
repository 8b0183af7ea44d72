"""Units a mass may be typed in, Chinese, Vietnamese and metric. What is stored is always integer grams.

Sources: 斤 (市斤) is 500 g by the metric reform of 1959; yến, tạ and tấn are 10, 100 and 1000 kg in Vietnamese trade.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

#: Grams in one unit; the key is how the unit is shown.
GRAMS: Mapping[str, int] = {
    "kg": 1_000,
    "斤": 500,
    "t": 1_000_000,
    "tạ": 100_000,
    "yến": 10_000,
    "g": 1,
}
#: How people write a unit, without case and spaces → the unit.
WORDS: Mapping[str, str] = {
    **{unit: unit for unit in GRAMS},
    "公斤": "kg",
    "千克": "kg",
    "ký": "kg",
    "市斤": "斤",
    "jin": "斤",
    "吨": "t",
    "公吨": "t",
    "tấn": "t",
    "tan": "t",
    "ta": "tạ",
    "yen": "yến",
    "克": "g",
}
DEFAULT = "kg"
_PARTS = re.compile(r"([\d.,]*)([^\d.,]*)")


def split_unit(text: str) -> tuple[str, str | None] | None:
    """Return the figures of a typed mass and its unit (None: no unit was typed); None for an unknown word."""
    bare = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).casefold()
    parts = _PARTS.fullmatch(bare)
    if parts is None:
        return None
    figures, word = parts.groups()
    if not word:
        return figures, None
    unit = WORDS.get(word)
    return None if unit is None else (figures, unit)


def next_unit(unit: str) -> str:
    """Return the unit after one, in the order they are offered."""
    order = tuple(GRAMS)
    return order[(order.index(unit) + 1) % len(order)] if unit in order else DEFAULT
