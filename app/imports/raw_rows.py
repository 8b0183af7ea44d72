"""Rows as a file holds them, before anybody knows what the columns mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

#: A cell as (text, kind); kinds are ``text``, ``number``, ``date``, ``bool``, ``error`` and ``empty``.
RawCell = tuple[str, str]
EMPTY: RawCell = ("", "empty")


@dataclass(frozen=True, slots=True)
class RawSheet:
    """One sheet: ``rows`` yields (row number from 1, cells); ``expected`` is the row count, 0 when not known."""

    name: str
    expected: int
    rows: Iterator[tuple[int, list[RawCell]]]
