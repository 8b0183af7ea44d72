"""Lists of goods as a workbook: a sheet a list, figures as numbers with their format, all else as text."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from app.domain.goods_list_sheet import HEADINGS, Figure, GoodsListSheet
from app.domain.goods_list_sheet import Cell as Value
from app.exports.text_cells import text_cell

DATE_FORMAT = "yyyy-mm-dd"
#: Widths of the columns in digits; the first two hold the facts above the table too.
_WIDTHS = (24, 44, 9, 8, 16, 16, 20, 44)


def goods_list_book(sheets: Sequence[GoodsListSheet]) -> Workbook:
    """Return a workbook with a sheet for each list."""
    book = Workbook(write_only=True)
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        page.freeze_panes = f"A{len(sheet.facts) + 4}"
        for at, width in enumerate(_WIDTHS, start=1):
            page.column_dimensions[get_column_letter(at)].width = width
        page.page_setup.orientation = "landscape"
        page.page_setup.fitToHeight = 0
        page.sheet_properties.pageSetUpPr.fitToPage = True
        _write(page, sheet)
    return book


def _write(page: WriteOnlyWorksheet, sheet: GoodsListSheet) -> None:
    page.append([text_cell(page, sheet.title, bold=True)])
    for label, value in sheet.facts:
        page.append([text_cell(page, label), _cell(page, value)])
    page.append([])
    page.append([text_cell(page, text, bold=True) for text in HEADINGS])
    for row in sheet.rows:
        page.append([_cell(page, value) for value in row])
    for row in sheet.totals:
        page.append([_cell(page, value, bold=True) for value in row])


def _cell(page: WriteOnlyWorksheet, value: Value, *, bold: bool = False) -> Cell | None:
    """Return a cell by the sort of its value; what is not known stays an empty cell."""
    if value is None or value == "":
        return None
    if isinstance(value, str):
        return text_cell(page, value, bold=bold)
    if isinstance(value, date):
        return _number(page, value, DATE_FORMAT, "left", bold=bold)
    side = "left" if value.is_ordinal else None
    return _number(page, Decimal(value.units).scaleb(-value.digits), _format(value), side, bold=bold)


def _number(
    page: WriteOnlyWorksheet, value: Decimal | date, number_format: str, side: str | None, *, bold: bool
) -> Cell:
    cell: Cell = WriteOnlyCell(page)
    cell.value = value
    cell.number_format = number_format
    cell.font = Font(bold=bold)
    cell.alignment = Alignment(vertical="top", horizontal=side)
    return cell


def _format(figure: Figure) -> str:
    """Groups of three and all the decimals; a currency other than the list's own stands behind the number."""
    digits = "#,##0" + (f".{'0' * figure.digits}" if figure.digits else "")
    return f'{digits}" {figure.currency}"' if figure.currency else digits
