"""Cells that hold text and keep it: numbers with all their digits, and nothing is ever a formula."""

from __future__ import annotations

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

TEXT_FORMAT = "@"
#: Signs a cell may not hold in this format (XML 1.0); they are left out.
_NOT_IN_CELLS = {code: None for code in range(32) if code not in (9, 10, 13)}


def text_cell(page: WriteOnlyWorksheet, text: str, *, bold: bool = False) -> Cell:
    """Return a text cell; ``quotePrefix`` keeps it text when somebody edits it, also where it begins with = + - @."""
    cell: Cell = WriteOnlyCell(page, value=text.translate(_NOT_IN_CELLS))
    cell.data_type = "s"
    cell.number_format = TEXT_FORMAT
    cell.quotePrefix = True
    cell.font = Font(bold=bold)
    cell.alignment = Alignment(vertical="top")
    return cell
