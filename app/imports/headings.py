"""Which column is which: headings are known by their Chinese, Vietnamese or English words, in any mixture.

``证件号码 Số giấy tờ``, ``SO GIAY TO`` and ``证件号码（18位）`` are the same heading. The words come from the caller.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.errors import ImportRejectedError
from app.imports.raw_rows import RawCell

_BRACKETED = re.compile(r"[(\[【][^)\]】]*[)\]】]")
_LONGEST_HEADING = 120


@dataclass(frozen=True, slots=True)
class Columns:
    """Where the known fields stand: field name → column index from 0."""

    by_field: Mapping[str, int]


def folded(text: str) -> str:
    """Return the letters and digits of a heading without case, accents, brackets and signs."""
    plain = _BRACKETED.sub("", unicodedata.normalize("NFKC", text)).casefold().replace("đ", "d")
    return "".join(letter for letter in unicodedata.normalize("NFKD", plain) if letter.isalnum())


def field_of(heading: str, known: Mapping[str, Sequence[str]]) -> str | None:
    """Return the field whose words make up the whole heading, or None."""
    key = folded(heading[:_LONGEST_HEADING])
    return next((field for field, words in known.items() if key and _made_of(key, words)), None)


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


def _made_of(key: str, words: Sequence[str]) -> bool:
    """Whether the key is one or several of the words, one after another."""
    forms = [form for form in map(folded, words) if form]
    reached = {0}
    for place in range(len(key)):
        if place in reached:
            reached |= {place + len(form) for form in forms if key.startswith(form, place)}
    return len(key) in reached
