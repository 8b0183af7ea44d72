"""Which column of a sheet is which, by the words of :mod:`app.domain.heading_words`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.heading_words import field_of
from app.errors import ImportRejectedError
from app.imports.raw_rows import RawCell


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the known fields stand: field name → column index from 0."""

    by_field: Mapping[str, int]


def find_columns(cells: Sequence[RawCell], known: Mapping[str, Sequence[str]]) -> Columns:
    """Return the columns whose headings are known. Raises ImportRejectedError when two have the same meaning."""
    found: dict[str, int] = {}
    for column, (text, _kind) in enumerate(cells):
        field = field_of(text, known)
        if field is not None and field in found:
            first, second = column_name(found[field]), column_name(column)
            raise ImportRejectedError("sheet.double_heading", heading=text, first=first, second=second)
        if field is not None:
            found[field] = column
    return Columns(found)


def column_name(column: int) -> str:
    """Return the letters of a column (0 → A, 26 → AA)."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
