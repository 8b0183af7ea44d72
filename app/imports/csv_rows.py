"""Rows of a text table: encoding by mark or by trying, separator by counting; every cell is text."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator

from app.errors import ImportRejectedError
from app.imports.raw_rows import EMPTY, RawCell, RawSheet

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
#: Without a mark: UTF-8 refuses almost everything that is not; GB 18030 is what Chinese Excel writes.
_TRIED = ("utf-8", "gb18030")
_SEPARATORS = ",;\t"


def text_sheet(content: bytes, name: str) -> RawSheet:
    """Return the one sheet of a text table. Raises ImportRejectedError when the bytes are no text."""
    text = _decoded(content)
    lines = text.count("\n") + (not text.endswith("\n"))
    return RawSheet(name, lines, _rows(text))


def _decoded(content: bytes) -> str:
    marked = [encoding for mark, encoding in _MARKS if content.startswith(mark)]
    for encoding in marked or _TRIED:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text
    raise ImportRejectedError("sheet.not_a_spreadsheet", found="binary")


def _separator(text: str) -> str:
    head = next((line for line in text.splitlines() if any(mark in line for mark in _SEPARATORS)), "")
    return max(_SEPARATORS, key=head.count)


def _rows(text: str) -> Iterator[tuple[int, list[RawCell]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    try:
        for number, cells in enumerate(reader, start=1):
            yield number, [(cell, "text") if cell else EMPTY for cell in cells]
    except csv.Error as problem:
        raise ImportRejectedError("sheet.row_unreadable", row=reader.line_num) from problem
