"""A list as an .xlsx file in which every cell is text: numbers keep all digits, and nothing is a formula."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from app.errors import UserError

TEXT_FORMAT = "@"
WIDEST, NARROWEST = 48, 8
_LONGEST_NAME = 31
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))
#: Signs a cell may not hold in this format (XML 1.0); they are left out.
_NOT_IN_CELLS = {code: None for code in range(32) if code not in (9, 10, 13)}


class XlsxListWriter:
    """Follows :class:`app.interfaces.ListWriter`."""

    def write(self, path: str, sheet: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write a list beside its place and put it there whole. Raises UserError ``export.not_writable``."""
        handle, made = _beside(Path(path))
        book = Workbook(write_only=True)
        page = book.create_sheet(sheet.translate(_NOT_IN_NAMES)[:_LONGEST_NAME].strip() or "1")
        page.freeze_panes = "A2"
        for at, width in enumerate(_widths(headings, rows), start=1):
            page.column_dimensions[get_column_letter(at)].width = width
        page.append([_cell(page, text, bold=True) for text in headings])
        for row in rows:
            page.append([_cell(page, text) for text in row])
        _put_in_place(book, handle, made, Path(path))


def _cell(page: WriteOnlyWorksheet, text: str, *, bold: bool = False) -> Cell:
    """A text cell; ``quotePrefix`` keeps it text when somebody edits it, also where it begins with = + - or @."""
    cell: Cell = WriteOnlyCell(page, value=text.translate(_NOT_IN_CELLS))
    cell.data_type = "s"
    cell.number_format = TEXT_FORMAT
    cell.quotePrefix = True
    cell.font = Font(bold=bold)
    cell.alignment = Alignment(vertical="top")
    return cell


def _widths(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    columns = zip(headings, *rows, strict=True)
    return [min(WIDEST, max(NARROWEST, *(_width(text) for text in column)) + 2) for column in columns]


def _width(text: str) -> int:
    """Digits a text takes; Chinese letters take two."""
    return sum(2 if ord(letter) > 0x2E7F else 1 for letter in text)


def _beside(place: Path) -> tuple[int, str]:
    """Make the file that is written; asked first, so that nothing is begun where nothing can be written."""
    try:
        return tempfile.mkstemp(prefix=".list-", suffix=".xlsx", dir=place.parent)
    except OSError as problem:
        raise UserError("export.not_writable", reason=problem.strerror or "") from problem


def _put_in_place(book: Workbook, handle: int, made: str, place: Path) -> None:
    try:
        with os.fdopen(handle, "wb") as file:
            book.save(file)
            file.flush()
            os.fsync(file.fileno())
        Path(made).replace(place)
    except OSError as problem:
        Path(made).unlink(missing_ok=True)
        raise UserError("export.not_writable", reason=problem.strerror or "") from problem
