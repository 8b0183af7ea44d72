"""People's spreadsheets through the real child process: what is taken, what is refused with which place."""

from __future__ import annotations

import io
import os
import sys
import threading
import zipfile
from collections.abc import Sequence
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from app import read_models as rm
from app.domain import sheet_headings
from app.errors import CancelledError, ImportRejectedError
from app.imports import limits
from app.imports.reader import ChildReader

ROOT = Path(__file__).resolve().parents[3]
BAD = ROOT / "tests" / "data" / "spreadsheets"
HEADS = ("姓名 Họ tên", "证件号码 Số giấy tờ", "证件有效期至 Hết hạn")
ROW = ("练习甲", "11010519491231002X", "2035-12-31")


def read(path: Path, **how: object) -> rm.SheetTable:
    return ChildReader().read_table(
        str(path), sheet_headings.MEMBERS, None, needed=sheet_headings.MEMBERS_NEEDED, **how
    )


def refusal(path: Path) -> ImportRejectedError:
    with pytest.raises(ImportRejectedError) as caught:
        read(path)
    return caught.value


def book(path: Path, *sheets: tuple[str, Sequence[Sequence[object]]]) -> Path:
    made = xlsxwriter.Workbook(str(path), {"constant_memory": True})
    for name, rows in sheets:
        page = made.add_worksheet(name)
        for number, cells in enumerate(rows):
            page.write_row(number, 0, cells)
    made.close()
    return path


def with_part(path: Path, name: str, content: bytes) -> Path:
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, content)
    return path


def test_all_rows_come_with_kinds_when_the_example_is_read() -> None:
    table = read(ROOT / "examples" / "members.xlsx")
    assert (len(table.rows), table.row_numbers[0], table.row_numbers[-1]) == (306, 2, 307)
    assert table.rows[0]["joined_on"].kind == "date"
    assert table.rows[203]["document_number"].kind == "number"
    assert table.rows[0]["document_number"].kind == "text"
    assert len(table.file_hash) == 64


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_text_table_is_read_when_encoding_and_separator_differ(tmp_path: Path, encoding: str, separator: str) -> None:
    path = tmp_path / "members.csv"
    path.write_bytes("\r\n".join(separator.join(row) for row in (HEADS, ROW)).encode(encoding))
    table = read(path)
    assert [cell.text for cell in table.rows[0].values()] == list(ROW)
    assert {cell.kind for cell in table.rows[0].values()} == {"text"}


def test_gb18030_file_of_the_examples_is_read() -> None:
    assert len(read(BAD / "members-gb18030.csv").rows) == 5


@pytest.mark.parametrize("heads", [("HO TEN", "so giay to"), ("姓　名", "身份证号（18位）"), ("Name", "ID number *")])
def test_headings_are_known_when_written_in_another_way(tmp_path: Path, heads: tuple[str, str]) -> None:
    rows = [("练习名单 2026", ""), heads, ROW[:2]]
    table = read(book(tmp_path / "a.xlsx", ("说明", [("看下一页",)]), ("名单", rows)))
    assert (table.sheet, table.row_numbers) == ("名单", (3,))


def test_merged_range_is_named_when_cells_are_merged() -> None:
    problem = refusal(BAD / "merged-cells.xlsx")
    assert (problem.code, problem.params["range"], problem.params["sheet"]) == (
        "sheet.merged_cells",
        "A2:A4",
        "成员 Tổ viên",
    )


def test_merged_cells_matter_only_in_the_sheet_that_is_read(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.active.title = "说明"
    made.active.merge_cells("A1:D1")
    page = made.create_sheet("名单")
    for row in (HEADS, ROW, ROW):
        page.append(row)
    made.save(tmp_path / "a.xlsx")
    assert len(read(tmp_path / "a.xlsx").rows) == 2
    page.merge_cells("B2:C3")
    made.save(tmp_path / "b.xlsx")
    problem = refusal(tmp_path / "b.xlsx")
    assert (problem.params["sheet"], problem.params["range"], problem.params["count"]) == ("名单", "B2:C3", 1)


def test_headings_and_sheets_are_named_when_the_sheet_is_wrong() -> None:
    problem = refusal(BAD / "wrong-sheet.xlsx")
    assert problem.code == "sheet.wrong_sheet"
    assert problem.params["sheets"] == "产量"
    assert "证件号码 / Số giấy tờ" in str(problem.params["expected"])


def test_missing_heading_is_named_when_only_one_is_there(tmp_path: Path) -> None:
    problem = refusal(book(tmp_path / "a.xlsx", ("名单", [("姓名",), ("练习甲",)])))
    assert (problem.code, problem.params["missing"]) == ("sheet.wrong_sheet", "证件号码")


def test_both_columns_are_named_when_a_heading_stands_twice(tmp_path: Path) -> None:
    problem = refusal(book(tmp_path / "a.xlsx", ("名单", [("姓名", "证件号码", "Họ tên"), ROW])))
    assert (problem.code, problem.params["first"], problem.params["second"]) == ("sheet.double_heading", "A", "C")


def test_empty_sheet_is_refused_when_only_headings_stand() -> None:
    problem = refusal(BAD / "no-rows.xlsx")
    assert (problem.code, problem.params["sheet"]) == ("sheet.no_rows", "成员 Tổ viên")


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_count_and_limit_are_told_when_there_are_100000_rows(tmp_path: Path, ending: str) -> None:
    rows = [HEADS[:2], *([ROW[:2]] * 100_000)]
    path = tmp_path / f"many.{ending}"
    if ending == "xlsx":
        book(path, ("名单", rows))
    else:
        path.write_text("\n".join(",".join(row) for row in rows), encoding="utf-8")
    problem = refusal(path)
    assert (problem.code, problem.params["found"], problem.params["limit"]) == (
        "sheet.too_many_rows",
        100_000,
        limits.MAX_ROWS,
    )


@pytest.mark.parametrize(
    ("name", "content", "found"),
    [
        ("a.xlsx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "xls"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "xls"),
        ("a.csv", b"%PDF-1.7", "pdf"),
        ("a.csv", b"\x89PNG\r\n\x1a\n", "picture"),
        ("a.csv", b"\x00\x01\x02\xff\xfe" * 50, "binary"),
        ("a.xlsx", b"", "empty"),
        ("a.xlsx", b"PK\x03\x04" + bytes(300), "damaged"),
        ("a.docx", "不是表格".encode(), "other"),
    ],
)
def test_what_it_is_is_told_when_it_is_no_spreadsheet(tmp_path: Path, name: str, content: bytes, found: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    problem = refusal(path)
    assert (problem.code, problem.params["found"]) == ("sheet.not_a_spreadsheet", found)


def test_text_named_xlsx_is_refused() -> None:
    assert refusal(BAD / "not-a-spreadsheet.xlsx").code == "sheet.not_a_spreadsheet"


def test_zip_without_workbook_is_refused(tmp_path: Path) -> None:
    path = with_part(tmp_path / "a.xlsx", "word/document.xml", b"<a/>")
    assert refusal(path).params["found"] == "zip"


def test_file_is_named_unreadable_when_it_is_not_there(tmp_path: Path) -> None:
    assert refusal(tmp_path / "gone.xlsx").code == "sheet.file_unreadable"


@pytest.mark.parametrize("part", ["xl/vbaProject.bin", "xl/externalLinks/externalLink1.xml", "xl/embeddings/o.bin"])
def test_active_part_is_named_when_the_workbook_has_one(tmp_path: Path, part: str) -> None:
    problem = refusal(with_part(book(tmp_path / "a.xlsx", ("名单", [HEADS, ROW])), part, b"<x/>"))
    assert (problem.code, problem.params["part"]) == ("sheet.active_content", part.lower())


def test_document_type_is_refused_when_a_part_declares_entities(tmp_path: Path) -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>'
    problem = refusal(with_part(book(tmp_path / "a.xlsx", ("名单", [HEADS, ROW])), "xl/extra.xml", bomb))
    assert problem.code == "sheet.active_content"


def test_part_is_named_when_it_unpacks_beyond_the_ratio(tmp_path: Path) -> None:
    problem = refusal(with_part(book(tmp_path / "a.xlsx", ("名单", [HEADS, ROW])), "xl/big.xml", bytes(5_000_000)))
    assert (problem.code, problem.params["part"]) == ("sheet.bomb", "xl/big.xml")


def test_sizes_are_told_when_parts_unpack_too_large(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", ("名单", [HEADS, ROW]))
    block = bytes(limits.MIB - 1)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        for number in range(205):
            package.writestr(f"xl/pad{number}", block)
    problem = refusal(path)
    assert (problem.code, problem.params["limit_mb"]) == ("sheet.unpacks_too_large", 200)


def test_count_is_told_when_there_are_too_many_parts(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", ("名单", [HEADS, ROW]))
    with zipfile.ZipFile(path, "a") as package:
        for number in range(limits.MAX_PARTS):
            package.writestr(f"x/{number}", b"")
    assert refusal(path).code == "sheet.too_many_parts"


def test_size_is_told_when_the_file_is_too_large(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"a" * (limits.MAX_FILE_BYTES + 1))
    problem = refusal(path)
    assert (problem.code, problem.params["found_mb"], problem.params["limit_mb"]) == ("sheet.too_large", 21, 20)


def test_cell_is_named_when_it_is_too_long(tmp_path: Path) -> None:
    rows = [HEADS, ("练" * (limits.MAX_CELL_LENGTH + 1), *ROW[1:])]
    problem = refusal(book(tmp_path / "a.xlsx", ("名单", rows)))
    assert (problem.code, problem.params["cell"]) == ("sheet.cell_too_long", "A2")


def test_hidden_sheet_is_not_read(tmp_path: Path) -> None:
    made = openpyxl.Workbook()
    made.active.title = "别的"
    hidden = made.create_sheet("名单")
    for row in (HEADS, ROW):
        hidden.append(row)
    hidden.sheet_state = "hidden"
    made.save(tmp_path / "a.xlsx")
    assert refusal(tmp_path / "a.xlsx").params["sheets"] == "别的"


def test_rows_are_read_when_the_stated_size_is_a_lie(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", ("名单", [HEADS, ROW, ROW]))
    buffer = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename.endswith("sheet1.xml"):
                assert b"<dimension" in content
                content = content.replace(b'<dimension ref="A1:C3"/>', b'<dimension ref="A1"/>')
                content = content.replace(b'<dimension ref="A1"/>', b'<dimension ref="A1:B1"/>')
            new.writestr(part, content)
    path.write_bytes(buffer.getvalue())
    assert len(read(path).rows) == 2


def test_reading_stops_when_the_person_cancels() -> None:
    flag = threading.Event()
    flag.set()
    with pytest.raises(CancelledError):
        read(ROOT / "examples" / "members.xlsx", cancel=flag)


def test_progress_is_told_when_there_are_many_rows(tmp_path: Path) -> None:
    path = book(tmp_path / "a.xlsx", ("名单", [HEADS, *([ROW] * 1_200)]))
    told: list[tuple[int, int]] = []
    ChildReader().read_table(str(path), sheet_headings.MEMBERS, lambda done, of: told.append((done, of)))
    assert told == [(500, 1_200), (1_000, 1_200)]


def _child(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", "import sys; sys.stdin.readline()\n" + code)


def _read_with(command: tuple[str, ...], seconds: float = 20) -> str:
    with pytest.raises(ImportRejectedError) as caught:
        ChildReader(command, wall_seconds=seconds).read_table("a.xlsx", sheet_headings.MEMBERS, None)
    return caught.value.code


def test_child_is_ended_when_it_takes_too_long() -> None:
    assert _read_with(_child("import threading; threading.Event().wait()"), seconds=0.3) == "sheet.too_slow"


def test_file_is_refused_when_the_child_dies_half_way() -> None:
    half = """print('{"start": {"sheet": "a", "fields": ["name"], "file_hash": "0"}}')\n"""
    row = """print('{"row": 2, "cells": {"name": ["a", "text"]}}')\n"""
    assert _read_with(_child(half + row + "import os; os._exit(9)")) == "sheet.too_heavy"


def test_file_is_refused_when_the_child_talks_without_end() -> None:
    assert _read_with(_child(f"print('x' * {limits.MAX_ANSWER_LINE_BYTES + 5})")) == "sheet.too_heavy"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits of a process")
def test_memory_is_bounded_inside_the_child() -> None:
    grab = "from app.imports.confinement import confine; confine()\ntry: b = bytearray(600 << 20)\nexcept MemoryError: "
    told = 'print(\'{"refused": "sheet.too_heavy", "params": {"memory": 1}}\')'
    with pytest.raises(ImportRejectedError) as caught:
        ChildReader(_child(grab + told)).read_table("a.xlsx", sheet_headings.MEMBERS, None)
    assert caught.value.params == {"memory": 1}


@pytest.mark.parametrize(
    "act",
    [
        "import socket; socket.socket().connect(('127.0.0.1', 9))",
        "import os; os.system('true')",
        "import subprocess; subprocess.run(['true'])",
        f"open({os.devnull!r}, 'w')",
    ],
)
def test_child_can_not_reach_out_when_confined(act: str) -> None:
    code = f"""from app.imports.confinement import ConfinementBroken, confine
confine()
try:
    {act}
except ConfinementBroken:
    print('{{"refused": "stopped", "params": {{}}}}')
"""
    assert _read_with(_child(code)) == "stopped"


def test_nothing_is_left_behind_when_a_file_was_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    read(ROOT / "examples" / "members.csv")
    assert list(tmp_path.iterdir()) == []
