"""From a file to rows under known fields: picks the sheet, finds its headings, counts, refuses with a place.

Runs inside the child process only; see docs/decisions/0006-imports.md.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.errors import ImportRejectedError
from app.imports import limits
from app.imports.csv_rows import text_sheet
from app.imports.headings import Columns, column_name, find_columns
from app.imports.package_check import SheetFacts
from app.imports.raw_rows import EMPTY, RawCell, RawSheet
from app.imports.xlsx_rows import visible_sheets

TEXT_ENDINGS = (".csv", ".tsv", ".txt")
_ZIP_MARK = b"PK\x03\x04"
_OTHER_MARKS = {
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1": "xls",
    b"%PDF": "pdf",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "picture",
}

Row = tuple[int, dict[str, RawCell]]


@dataclass(frozen=True, slots=True)
class Found:
    """The sheet in use: ``before`` filled rows stand up to and including its headings."""

    sheet: RawSheet
    columns: Columns
    before: int


def read_file(
    path: str,
    known: Mapping[str, Sequence[str]],
    needed: Sequence[str],
    start: Callable[[str, Sequence[str], str], None],
    progress: Callable[[int, int], None],
) -> Iterator[Row]:
    """Yield the filled rows of the first fitting sheet, after telling ``start`` its name, fields and the file's hash.

    Raises:
        ImportRejectedError: with a code and place, also after some rows were given; they count for nothing then.

    """
    content = _content(path)
    found = _choose(_sheets(path, content), known, needed)
    start(found.sheet.name, tuple(found.columns.by_field), hashlib.sha256(content).hexdigest())
    stated = found.sheet.expected - found.before
    if stated > limits.MAX_ROWS:
        raise _too_many(stated)
    seen = 0
    for number, cells in found.sheet.rows:
        row = _row(number, cells, found.columns)
        if not row:
            continue
        seen += 1
        if seen <= limits.MAX_ROWS:
            yield number, row
        if seen % limits.PROGRESS_EVERY_ROWS == 0:
            progress(seen, max(stated, seen))
    if seen > limits.MAX_ROWS:
        raise _too_many(seen)
    if not seen:
        raise ImportRejectedError("sheet.no_rows", sheet=found.sheet.name)


def _content(path: str) -> bytes:
    try:
        size = os.stat(path).st_size
        if size > limits.MAX_FILE_BYTES:
            found, limit = -(-size // limits.MIB), limits.MAX_FILE_BYTES // limits.MIB
            raise ImportRejectedError("sheet.too_large", found_mb=found, limit_mb=limit)
        content = Path(path).read_bytes()
    except OSError as problem:
        raise ImportRejectedError("sheet.file_unreadable", reason=problem.strerror or "") from problem
    if not content:
        raise ImportRejectedError("sheet.not_a_spreadsheet", found="empty")
    return content


def _sheets(path: str, content: bytes) -> Iterable[tuple[RawSheet, SheetFacts]]:
    if content.startswith(_ZIP_MARK):
        return visible_sheets(path)
    kind = next((kind for mark, kind in _OTHER_MARKS.items() if content.startswith(mark)), None)
    if kind is None and path.lower().endswith(TEXT_ENDINGS):
        return [(text_sheet(content, Path(path).name), SheetFacts())]
    raise ImportRejectedError("sheet.not_a_spreadsheet", found=kind or "other")


def _choose(
    sheets: Iterable[tuple[RawSheet, SheetFacts]], known: Mapping[str, Sequence[str]], needed: Sequence[str]
) -> Found:
    names, best_missing = [], list(needed)
    for sheet, facts in sheets:
        names.append(sheet.name)
        found, missing = _headings_of(sheet, known, needed)
        if found is not None:
            _refuse_merged(sheet, facts)
            return found
        best_missing = min(best_missing, missing, key=len)
    raise ImportRejectedError(
        "sheet.wrong_sheet",
        expected="; ".join(" / ".join(known[field][:2]) for field in needed or known),
        missing=", ".join(known[field][0] for field in best_missing),
        sheets=", ".join(names),
    )


def _headings_of(
    sheet: RawSheet, known: Mapping[str, Sequence[str]], needed: Sequence[str]
) -> tuple[Found | None, list[str]]:
    """Return the sheet with its columns, or None and the needed fields that its best row lacks."""
    best, before = list(needed), 0
    for number, cells in sheet.rows:
        before += any(kind != "empty" for _, kind in cells)
        columns = find_columns(cells, known)
        missing = [field for field in needed if field not in columns.by_field]
        if columns.by_field and not missing:
            return Found(sheet, columns, before), []
        best = min(best, missing, key=len)
        if number >= limits.HEADING_ROWS:
            break
    return None, best


def _refuse_merged(sheet: RawSheet, facts: SheetFacts) -> None:
    if facts.merged:
        raise ImportRejectedError(
            "sheet.merged_cells", sheet=sheet.name, range=facts.merged[0], count=len(facts.merged)
        )


def _row(number: int, cells: Sequence[RawCell], columns: Columns) -> dict[str, RawCell]:
    """Return the known cells of a row; empty when nothing stands in any of them."""
    row = {field: cells[at] if at < len(cells) else EMPTY for field, at in columns.by_field.items()}
    for field, (text, _kind) in row.items():
        if len(text) > limits.MAX_CELL_LENGTH:
            place = f"{column_name(columns.by_field[field])}{number}"
            raise ImportRejectedError("sheet.cell_too_long", cell=place, limit=limits.MAX_CELL_LENGTH)
    return row if any(text.strip() for text, _ in row.values()) else {}


def _too_many(found: int) -> ImportRejectedError:
    return ImportRejectedError("sheet.too_many_rows", found=found, limit=limits.MAX_ROWS)
