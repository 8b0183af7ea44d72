"""Make the example inputs and the bad spreadsheets of the tests: ``python -m examples.build_examples``.

Everybody in them is invented: names begin with 练习, the area code 450000 of the numbers was never given to a person,
telephone numbers begin with 100. The same seed gives the same content on every machine.
"""

from __future__ import annotations

import csv
import io
import json
import random
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from itertools import product
from pathlib import Path
from typing import Any

import xlsxwriter

from resources import read_json

SEED = 20261123
MEMBERS = 300
HEADINGS = (
    "姓名 Họ tên",
    "证件号码 Số giấy tờ",
    "证件有效期至 Hết hạn",
    "性别 Giới tính",
    "电话 Điện thoại",
    "乡镇 Xã",
    "加入日期 Ngày vào tổ",
    "委托书有效期至 Ủy quyền đến",
    "备案号 Số đăng ký",
    "备案有效期至 Đăng ký đến",
)
_FIRST = "安平和顺春夏秋冬东南西北山水林田云月星石"
_SECOND = "一二三四五六七八九十甲乙丙丁戊"
_TOWNSHIPS = ("练习甲乡", "练习乙镇", "练习丙镇")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_MADE_AT = datetime(2026, 11, 23, 8, 0, 0)  # fixed, so that the files do not change from run to run

Cell = str | int | float | date


@dataclass(frozen=True, slots=True)
class Member:
    """One row of the members' list; a ``number`` that is not text stands for a spreadsheet's mistake."""

    name: str
    number: str | float
    card_until: str
    sex: str
    phone: str
    township: str
    joined_on: date
    entrusted_until: str
    registration: str
    registered_until: str

    def cells(self) -> tuple[Cell, ...]:
        """Return the cells in the order of the headings."""
        return (
            self.name,
            self.number,
            self.card_until,
            self.sex,
            self.phone,
            self.township,
            self.joined_on,
            self.entrusted_until,
            self.registration,
            self.registered_until,
        )


def id_number(born_on: date, order: int) -> str:
    """Return an 18-digit number of area 450000 with the right check digit (GB 11643)."""
    body = f"450000{born_on:%Y%m%d}{order:03d}"
    total = sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=True))
    return body + "10X98765432"[total % 11]


def good_members(count: int = MEMBERS) -> list[Member]:
    """Return invented residents between 18 and 70, each with a name and number of its own."""
    chance = random.Random(SEED)
    names = ["练习边民" + first + second for first, second in product(_FIRST, _SECOND)]
    chance.shuffle(names)
    return [_member(chance, serial, name) for serial, name in enumerate(names[:count], start=1)]


def _member(chance: random.Random, serial: int, name: str) -> Member:
    born_on = date(1958, 1, 1) + timedelta(days=chance.randrange(18_000))
    order = serial * 3 % 1000
    return Member(
        name=name,
        number=id_number(born_on, order),
        card_until=f"20{chance.randrange(34, 46)}-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}",
        sex="男" if order % 2 else "女",
        phone=f"1000000{serial:04d}",
        township=chance.choice(_TOWNSHIPS),
        joined_on=date(2024, 1, 1) + timedelta(days=chance.randrange(700)),
        entrusted_until="2035-12-31",
        registration=f"LX45-{serial:05d}",
        registered_until="2035-12-31",
    )


def planted(good: Sequence[Member]) -> dict[int, tuple[Member, str, str]]:
    """Return the six bad rows: sheet row → (member, field at fault, what is wrong)."""
    chance = random.Random(SEED + 1)
    fresh = [_member(chance, MEMBERS + n, f"练习边民错{mark}") for n, mark in enumerate("一二三四五六", start=1)]
    number = str(fresh[0].number)
    wrong_digit = number[:-1] + ("1" if number[-1] != "1" else "2")
    return {
        52: (replace(fresh[0], number=wrong_digit), "document_number", "check_digit"),
        103: (replace(fresh[1], number=good[10].number), "document_number", "double"),
        154: (replace(fresh[2], card_until="2020-06-30"), "document_until", "document_expired"),
        205: (replace(fresh[3], number=float(str(fresh[3].number)[:17] + "0")), "document_number", "number_as_number"),
        256: (replace(fresh[4], name=""), "name", "name_missing"),
        307: (replace(fresh[5], card_until="2031-02-30"), "document_until", "date_unreadable"),
    }


def all_members() -> list[Member]:
    """Return the 306 rows of ``members.xlsx`` in order."""
    good = good_members()
    rows = list(good)
    for sheet_row, (member, _field, _fault) in sorted(planted(good).items()):
        rows.insert(sheet_row - 2, member)
    return rows


def workbook(headings: Sequence[str], rows: Sequence[Sequence[Cell]], sheet: str, merge: str = "") -> bytes:
    """Return an .xlsx with one sheet; dates are date cells, text is text; ``merge`` names a range to merge."""
    buffer = io.BytesIO()
    book = xlsxwriter.Workbook(buffer, {"in_memory": True})
    book.set_properties({"created": _MADE_AT})
    page = book.add_worksheet(sheet)
    bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
    page.set_column(0, max(len(headings) - 1, 0), 20)
    page.write_row(0, 0, headings, bold)
    for row_no, cells in enumerate(rows, start=1):
        for column, cell in enumerate(cells):
            if isinstance(cell, date):
                page.write_datetime(row_no, column, datetime(cell.year, cell.month, cell.day), day)
            elif isinstance(cell, str):
                page.write_string(row_no, column, cell)
            else:
                page.write_number(row_no, column, cell)
    if merge:
        page.merge_range(merge, rows[0][0])
    book.close()
    return buffer.getvalue()


def members_csv(members: Sequence[Member], encoding: str) -> bytes:
    """Return members as CSV text; all cells are text, days as 2026-11-23."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(HEADINGS)
    writer.writerows([str(cell) for cell in member.cells()] for member in members)
    return text.getvalue().encode(encoding)


def expected(good: Sequence[Member]) -> dict[str, Any]:
    """Return what an import of ``members.xlsx`` should find."""
    refused = [
        {"row": row, "field": field, "fault": fault, "name": member.name}
        for row, (member, field, fault) in sorted(planted(good).items())
    ]
    return {"rows": len(good) + len(refused), "good": len(good), "refused": refused}


def lot_three_goods() -> dict[str, Any]:
    """Return an import lot of dragon fruit, cashew kernels and rice, priced in VND with a dated rate."""
    return {
        "direction": "import",
        "counterpart": {
            "name": "Tập Văn Bán",
            "document_kind": "border_pass",
            "document_number": "TAP000123",
            "address": "Thôn Luyện Tập, Lạng Sơn",
            "country": "VN",
        },
        "truck": {"plate_cn": "桂F00001", "plate_vn": "12C00001"},
        "crossing": "YYG",
        "lane": "PZ",
        "payment": "bank",
        "rate": {
            "currency": "VND",
            "units_per_cny": {"numerator": 3480, "denominator": 1},
            "on": "2026-11-23",
            "source": "练习汇率（示例） / tỷ giá luyện tập (ví dụ)",
            "purpose": "settlement",
        },
        "lines": [
            _line("DRAGON", 12_960_000, 960_000, 35_000, "VND", "VN"),
            _line("CASHEW-K", 6_240_000, 240_000, 168_000, "VND", "VN"),
            _line("RICE", 9_090_000, 90_000, 18_000, "VND", "VN"),
        ],
    }


def _line(goods_id: str, gross_g: int, tare_g: int, price: int, currency: str, origin: str) -> dict[str, Any]:
    return {
        "goods_id": goods_id,
        "gross_g": gross_g,
        "tare_g": tare_g,
        "net_g": gross_g - tare_g,
        "quantity": gross_g - tare_g,
        "unit": "KGM",
        "unit_price_minor": price,
        "currency": currency,
        "origin": origin,
    }


def lot_export() -> dict[str, Any]:
    """Return an export lot: mandarins by mass and rice cookers by the piece, priced in CNY (fen)."""
    cookers = _line("RICECOOK", 1_320_000, 120_000, 12_900, "CNY", "CN") | {"quantity": 400, "unit": "H87"}
    return {
        "direction": "export",
        "counterpart": {
            "name": "Tập Thị Mua",
            "document_kind": "border_pass",
            "document_number": "TAP000456",
            "address": "Thôn Luyện Tập, Lạng Sơn",
            "country": "VN",
        },
        "truck": {"plate_cn": "桂F00002", "plate_vn": "12C00002"},
        "crossing": "YYG",
        "lane": "NY",
        "payment": "bank",
        "rate": None,
        "lines": [_line("MANDARIN", 8_400_000, 400_000, 620, "CNY", "CN"), cookers],
    }


def packing_list() -> bytes:
    """Return the packing list of the three-goods lot; masses in kilograms, prices in VND per kilogram."""
    names = {row["goods_id"]: row for row in read_json("reference/goods.json")}
    packages = {"DRAGON": (1200, "箱 thùng"), "CASHEW-K": (300, "纸箱 thùng"), "RICE": (180, "袋 bao")}
    rows: list[tuple[Cell, ...]] = []
    for number, line in enumerate(lot_three_goods()["lines"], start=1):
        goods = names[line["goods_id"]]
        count, kind = packages[line["goods_id"]]
        masses = (line["gross_g"] // 1000, line["tare_g"] // 1000, line["net_g"] // 1000)
        name = (goods["zh"], goods["vi"], goods["en"], goods["hs6"])
        rows.append((number, *name, count, kind, *masses, line["unit_price_minor"], line["currency"], line["origin"]))
    headings = (
        "项号 STT",
        "商品名称 Tên hàng (zh)",
        "Tên hàng (vi)",
        "Name of goods",
        "商品编码 Mã HS",
        "件数 Số kiện",
        "包装 Bao bì",
        "毛重(千克) Trọng lượng cả bì (kg)",
        "皮重(千克) Trọng lượng bì (kg)",
        "净重(千克) Trọng lượng tịnh (kg)",
        "单价 Đơn giá",
        "币制 Loại tiền",
        "原产国 Xuất xứ",
    )
    return workbook(headings, rows, "装箱单 Phiếu đóng gói")


def next_rules() -> dict[str, Any]:
    """Return the body of a newer practice pack (version 5): groups of at least 20 from 2026-12-01."""
    pack: dict[str, Any] = read_json("reference/rules/gx-practice-2026.json")
    pack |= {"version": 5, "valid_from": "2026-12-01", "issued_on": "2026-11-20"}
    for rule in pack["rules"]:
        if rule["code"] == "group_min":
            texts = {"zh": "互助组至少20人", "vi": "Tổ có ít nhất 20 người", "en": "A group has at least 20 members"}
            rule |= {"value": 20, "valid_from": "2026-12-01", "text": texts}
    return pack


def rules_2024() -> dict[str, Any]:
    """Return the body of a practice pack that carries an invented "2024 list" as confirmed, from 2026-12-15 on."""
    pack = next_rules()
    pack |= {"version": 6, "valid_from": "2026-12-15", "issued_on": "2026-12-01"}
    status = next(rule for rule in pack["rules"] if rule["code"] == "not_exempt_list_status")
    texts = {
        "zh": "练习：按2024年清单判断（示例，非真实清单）",
        "vi": "Luyện tập: xét theo danh mục 2024 (ví dụ, không phải danh mục thật)",
        "en": "Practice: judged by the 2024 list (example, not the real list)",
    }
    confirmed = {**status, "value": "list_2024_confirmed", "valid_from": "2026-12-15", "text": texts}
    status["valid_to"] = "2026-12-14"
    pack["rules"].append({**confirmed, "source": "练习示例 / ví dụ luyện tập"})
    return pack


def watch_list() -> dict[str, Any]:
    """Return the body of a stop and recall list: dragon fruit of one invented maker is called back."""
    pack = read_json("reference/rules/gx-practice-2026.json")
    recall = next(entry for entry in pack["watch"] if entry["kind"] == "recall")
    texts = {
        "zh": "练习：该批火龙果召回",
        "vi": "Luyện tập: thu hồi lô thanh long này",
        "en": "Practice: this dragon fruit is recalled",
    }
    entry = {**recall, "item": "PRACTICE-RECALL-2", "producer": "Tập", "hs_prefixes": ["081090"], "text": texts}
    head = {name: pack[name] for name in ("issued_by", "issued_on", "scope", "practice")}
    return {"format": "bianmao-watch-1", "pack_id": "PRACTICE-WATCH", "version": 1, **head, "watch": [entry]}


def rules_without_source() -> dict[str, Any]:
    """Return a pack that must be refused: its value limit names no source."""
    pack = next_rules()
    next(rule for rule in pack["rules"] if rule["code"] == "value_limit")["source"] = ""
    return pack


def _json(value: object) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=2) + "\n").encode("utf-8")


def build() -> dict[str, bytes]:
    """Return all files: path from the top of the tree → content."""
    good = good_members()
    rows = [member.cells() for member in good[:5]]
    sheet = "成员 Tổ viên"
    bad = "tests/data/spreadsheets/"
    return {
        "examples/members.xlsx": workbook(HEADINGS, [member.cells() for member in all_members()], sheet),
        "examples/members.csv": members_csv(good, "utf-8-sig"),
        "examples/members-expected.json": _json(expected(good)),
        "examples/packing-list.xlsx": packing_list(),
        "examples/lot-three-goods.json": _json(lot_three_goods()),
        "examples/lot-export.json": _json(lot_export()),
        "examples/rules.json": _json(next_rules()),
        "examples/rules-2024.json": _json(rules_2024()),
        "examples/watch-list.json": _json(watch_list()),
        f"{bad}merged-cells.xlsx": workbook(HEADINGS, rows, sheet, merge="A2:A4"),
        f"{bad}wrong-sheet.xlsx": workbook(("年份", "产量"), [(2025, 12), (2026, 14)], "产量"),
        f"{bad}no-rows.xlsx": workbook(HEADINGS, [], sheet),
        f"{bad}not-a-spreadsheet.xlsx": "这不是电子表格。Đây không phải bảng tính.\n".encode(),
        f"{bad}members-gb18030.csv": members_csv(good[:5], "gb18030"),
        "tests/data/rules/without-source.json": _json(rules_without_source()),
    }


def main() -> int:
    """Write all files below the top of the tree."""
    top = Path(__file__).resolve().parent.parent
    for name, content in build().items():
        file = top / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main())
