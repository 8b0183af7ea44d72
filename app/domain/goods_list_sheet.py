"""The Vietnamese-side list of goods (bảng kê, R-VN-05) as cells of a spreadsheet for the trader's own software.

Figures are numbers; everything that only looks like one (numbers of papers, codes, plates) is text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

#: Columns in their order, as D12 and the software of the Vietnamese side have them.
HEADINGS = ("STT", "Tên hàng", "Xuất xứ", "ĐVT", "Số lượng", "Đơn giá", "Thành tiền", "Ghi chú")
TITLE = "BẢNG KÊ HÀNG HÓA MUA BÁN, TRAO ĐỔI QUA BIÊN GIỚI"
TOTAL = "Tổng cộng"
PRACTICE = "CHỈ ĐỂ LUYỆN TẬP"


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as ``units`` of 10^-``digits``; ``currency`` stands behind it where it is not the list's own.

    An ordinal numbers a row and is no amount.
    """

    units: int
    digits: int = 0
    currency: str = ""
    is_ordinal: bool = False


Cell = str | date | Figure | None


@dataclass(frozen=True, slots=True)
class GoodsListSheet:
    """One list: a title, labelled facts above the table, rows and totals of as many cells as ``HEADINGS``."""

    name: str
    title: str
    facts: tuple[tuple[str, Cell], ...]
    rows: tuple[tuple[Cell, ...], ...]
    totals: tuple[tuple[Cell, ...], ...]
