"""A block of cells from a spreadsheet's clipboard, under known fields.

LibreOffice, WPS and Excel all put tabs between cells and line ends between rows, and quote a cell that holds either:
the standard library's ``excel-tab`` dialect. Which column is which is told by a first row of known headings, else by
the order of the target's own fields.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.domain.heading_words import field_of
from app.domain.problems import Problem

MOST_ROWS = 5_000
MOST_COLUMNS = 100
LONGEST_CELL = 2_000


@dataclass(frozen=True, slots=True)
class Shape:
    """What a list takes: words of headings by field, fields in the order without headings, and those needed."""

    headings: Mapping[str, Sequence[str]]
    order: tuple[str, ...]
    needed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row: its number in the block (from 1, the row of headings counts) and its cells by field."""

    number: int
    cells: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Block:
    """A pasted block under its fields. ``problem`` is set when the whole of it cannot be taken; then no rows."""

    fields: tuple[str, ...] = ()
    rows: tuple[PastedRow, ...] = ()
    problem: Problem | None = None


def is_block(text: str) -> bool:
    """Tell whether a text from the clipboard is several cells rather than one."""
    return "\t" in text or "\n" in text.strip()


def read_block(text: str, shape: Shape) -> Block:
    """Put a pasted text under the fields of a list. Empty rows are left out."""
    try:
        rows = [(number, cells) for number, cells in _cells(text) if any(cells)]
    except csv.Error:
        # The csv module gives up on a cell above its own limit, far beyond ours: a quote that nobody closed.
        at: dict[str, str | int | None] = {"cell": str(text.count("\n", 0, text.find('"')) + 1), "limit": LONGEST_CELL}
        return Block(problem=Problem("sheet.cell_too_long", "block", at))
    if problem := _misfit(rows):
        return Block(problem=problem)
    heads = [field_of(cell, shape.headings) for cell in rows[0][1]]
    named = [field for field in heads if field is not None]
    if len(named) != len(set(named)):
        doubled = next(field for field in named if named.count(field) > 1)
        return Block(problem=Problem("sheet.double_heading", "block", _doubled(rows[0][1], heads, doubled)))
    has_heads = len(named) >= 2 or (len(heads) == 1 and len(named) == 1)
    columns: list[str | None] = list(heads) if has_heads else list(shape.order)
    missing = [field for field in shape.needed if field not in columns[: _width(rows)]]
    if missing:
        expected = "; ".join(shape.headings[field][0] for field in shape.needed)
        params = {"expected": expected, "missing": ", ".join(shape.headings[field][0] for field in missing)}
        return Block(problem=Problem("paste.columns_missing", "block", dict(params)))
    body = rows[1:] if has_heads else rows
    fields = tuple(field for field in columns[: _width(rows)] if field is not None)
    made = tuple(PastedRow(number, _under(columns, cells)) for number, cells in body)
    return Block(fields, made, None if made else Problem("paste.empty", "block"))


def _cells(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield rows of stripped cells; a line end inside a quoted cell becomes a space."""
    source = io.StringIO(text.replace("\x00", "").replace("\r\n", "\n").replace("\r", "\n"), newline="")
    for number, row in enumerate(csv.reader(source, dialect="excel-tab"), start=1):
        yield number, [" ".join(cell.split()) for cell in row]


def _misfit(rows: Sequence[tuple[int, Sequence[str]]]) -> Problem | None:
    if not rows:
        return Problem("paste.empty", "block")
    if len(rows) > MOST_ROWS:
        return Problem("sheet.too_many_rows", "block", {"found": len(rows), "limit": MOST_ROWS})
    if _width(rows) > MOST_COLUMNS:
        return Problem("paste.too_wide", "block", {"found": _width(rows), "limit": MOST_COLUMNS})
    for number, cells in rows:
        if any(len(cell) > LONGEST_CELL for cell in cells):
            return Problem("sheet.cell_too_long", "block", {"cell": str(number), "limit": LONGEST_CELL})
    return None


def _width(rows: Sequence[tuple[int, Sequence[str]]]) -> int:
    return max(len(cells) for _number, cells in rows)


def _under(columns: Sequence[str | None], cells: Sequence[str]) -> dict[str, str]:
    return {field: cell for field, cell in zip(columns, cells, strict=False) if field is not None}


def _doubled(cells: Sequence[str], heads: Sequence[str | None], field: str) -> dict[str, str | int | None]:
    first, second = [at for at, head in enumerate(heads) if head == field][:2]
    return {"heading": cells[second], "first": str(first + 1), "second": str(second + 1)}
