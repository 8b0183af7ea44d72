"""Lists as .xlsx files in which every cell is text; lists of goods have their figures as numbers."""

from __future__ import annotations

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

from app.domain.goods_list_sheet import GoodsListSheet
from app.exports.placed_file import PlacedFile
from app.exports.text_cells import text_cell
from app.exports.xlsx_goods_list import goods_list_book

WIDEST, NARROWEST = 48, 8
_LONGEST_NAME = 31
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\", " "))


class XlsxListWriter:
    """Follows :class:`app.interfaces.ListWriter`."""

    def write(self, path: str, sheet: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Write a list beside its place and put it there whole. Raises UserError ``export.not_writable``."""
        place = PlacedFile(path)
        book = Workbook(write_only=True)
        page = book.create_sheet(sheet.translate(_NOT_IN_NAMES)[:_LONGEST_NAME].strip() or "1")
        page.freeze_panes = "A2"
        for at, width in enumerate(_widths(headings, rows), start=1):
            page.column_dimensions[get_column_letter(at)].width = width
        page.append([text_cell(page, text, bold=True) for text in headings])
        for row in rows:
            page.append([text_cell(page, text) for text in row])
        place.fill(book)

    def write_goods_lists(self, path: str, sheets: Sequence[GoodsListSheet]) -> None:
        """Write lists of goods. Raises UserError ``export.not_writable``."""
        place = PlacedFile(path)
        place.fill(goods_list_book(sheets))


def _widths(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[int]:
    columns = zip(headings, *rows, strict=True)
    return [min(WIDEST, max(NARROWEST, *(_width(text) for text in column)) + 2) for column in columns]


def _width(text: str) -> int:
    """Digits a text takes; Chinese letters take two."""
    return sum(2 if ord(letter) > 0x2E7F else 1 for letter in text)
