"""Which field of a paper a printed text belongs to: an alteration is told as "amount", not as "line 17"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

_MASS = re.compile(r"\d\s*kg\b|\bKGM\b")
_AMOUNT = re.compile(
    r"\b(?:CNY|VND|USD|THB|LAK|MMK)\b|人民币|[圆元][角整正]|[角分整]$|越南盾|nhân dân tệ|\bđồng\b|\byuan\b"
)
_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_DOCUMENT = re.compile(r"\d{3}[·.•*]{3,}|\b\d{17}[\dX]\b|\b\d{12}\b")
_FIGURE = re.compile(r"^[\d\s.]+$")
_SHORTEST_NAME = 2


def field_of(printed: str, facts: Any, numbers: Sequence[str]) -> str:  # noqa: ANN401 - plain JSON values
    """Return ``number``, ``mass``, ``amount``, ``date``, ``document``, ``name`` or ``text`` for a printed line."""
    bare = "".join(printed.split())
    if any("".join(number.split()) in bare for number in numbers):
        return "number"
    for name, pattern in (("mass", _MASS), ("amount", _AMOUNT), ("document", _DOCUMENT), ("date", _DATE)):
        if pattern.search(printed):
            return name
    if any(name in bare or (len(bare) >= _SHORTEST_NAME and bare in name) for name in _names(facts, is_name=False)):
        return "name"
    return "amount" if _FIGURE.match(printed) else "text"


def _names(value: Any, *, is_name: bool) -> Iterator[str]:  # noqa: ANN401 - plain JSON values
    """Yield every text of the facts that stands under a key with ``name`` in it, without its spaces."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _names(inner, is_name=is_name or "name" in key)
    elif isinstance(value, list):
        for inner in value:
            yield from _names(inner, is_name=is_name)
    elif is_name and isinstance(value, str) and len(value) >= _SHORTEST_NAME:
        yield "".join(value.split())
