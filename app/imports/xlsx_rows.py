"""Rows of an .xlsx: cells keep their kind, a number typed as a number stays one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

import openpyxl

from app.domain.sheet_cells import DIGITS_A_SPREADSHEET_KEEPS
from app.imports import limits
from app.imports.package_check import SheetFacts, check_package
from app.imports.raw_rows import EMPTY, RawCell, RawSheet


def visible_sheets(path: str) -> Iterator[tuple[RawSheet, SheetFacts]]:
    """Check the container, then yield every visible sheet with its facts. Raises ImportRejectedError."""
    facts = check_package(path)
    book = openpyxl.load_workbook(path, read_only=True, data_only=True, keep_links=False)
    try:
        for sheet in book.worksheets:
            if sheet.sheet_state == "visible":
                found = facts.get(_part_of(sheet), SheetFacts())
                yield RawSheet(sheet.title, found.rows, _rows(sheet)), found
    finally:
        book.close()


def _part_of(sheet: Any) -> str:  # noqa: ANN401 - the type stubs know nothing of read-only sheets
    part: str = sheet._worksheet_path  # noqa: SLF001 - the only way to know which part a sheet is in
    return part.lstrip("/")


def _rows(sheet: Any) -> Iterator[tuple[int, list[RawCell]]]:  # noqa: ANN401 - as above
    # The size a file states of itself may be wrong in both directions; the rows themselves are believed.
    sheet.reset_dimensions()
    for number, cells in enumerate(sheet.iter_rows(max_col=limits.MAX_COLUMNS), start=1):
        yield number, [_cell(cell.value, cell.data_type) for cell in cells]


def _cell(value: Any, data_type: str) -> RawCell:  # noqa: ANN401 - whatever the library hands out
    if value is None or value == "":
        return EMPTY
    if data_type == "e":
        return str(value), "error"
    if isinstance(value, bool):
        return str(value).lower(), "bool"
    if isinstance(value, datetime):
        plain = value.date().isoformat() if value.time() == time() else value.isoformat(" ", "seconds")
        return plain, "date"
    if isinstance(value, date):
        return value.isoformat(), "date"
    if isinstance(value, int | float):
        return _number(value), "number"
    return str(value), "text"


def _number(value: float) -> str:
    """Return the digits a spreadsheet shows: what stands behind the fifteenth was never in it."""
    whole = isinstance(value, int) or value.is_integer()
    if whole and abs(value) >= 10**DIGITS_A_SPREADSHEET_KEEPS:
        return format(Decimal(f"{float(value):.{DIGITS_A_SPREADSHEET_KEEPS}g}"), "f")
    return str(int(value)) if whole else repr(value)
