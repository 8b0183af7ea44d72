"""F-72: spreadsheets do not harm 18-digit numbers: one held as a figure is refused in plain words at every way in,
and a list saved from here opens again as text, also where a cell looks like a formula."""

from __future__ import annotations

import pytest
from openpyxl import Workbook, load_workbook
from PySide6.QtCore import Qt

from app.domain.invented import residents
from app.errors import UserError
from app.exports.xlsx_list import XlsxListWriter
from app.read_models import RecordsQuery
from app.services.pasting import PasteTarget
from tests.helpers.clerk_hands import SHIFT, Hands
from tests.helpers.traded import trade_one_lot
from ui.messages import sentence
from ui.places import Place

NUMBER = "450000199001010012"


def sheet(path, heads, *rows):
    book = Workbook()
    page = book.active
    page.append(heads)
    for row in rows:
        page.append(row)
    book.save(path)
    return str(path)


def group_of(services):
    return services.read.groups(services.context.today())[0].group_id


@pytest.mark.parametrize("held", [int(NUMBER), float(NUMBER), 4.50000199001010e17])
def test_a_number_is_refused_in_plain_words_when_a_file_holds_it_as_a_figure(market, tmp_path, held):
    path = sheet(tmp_path / "a.xlsx", ["姓名", "证件号码"], ["练习甲", held])
    plan = market.member_import.read(path, group_of(market))
    told = plan.refused[0].problem
    assert (told.code, plan.good) == ("sheet.number_as_number", ())
    assert "digits are lost" in sentence(told.code, told.params).what


@pytest.mark.parametrize("held", ["4.50000199001010E+17", "4,50000199001010e+17", "4.5E17"])
def test_a_number_is_refused_when_text_still_shows_that_it_was_a_figure(market, tmp_path, held):
    path = tmp_path / "a.csv"
    path.write_text(f'姓名,证件号码\n练习甲,"{held}"\n', encoding="utf-8")
    assert market.member_import.read(str(path), group_of(market)).refused[0].problem.code == "sheet.number_as_number"
    plan = market.pasting.read(PasteTarget.MEMBERS, group_of(market), f"姓名\t证件号\n练习甲\t{held}")
    assert plan.rows[0].problem.code == "sheet.number_as_number"


@pytest.mark.parametrize(("code", "refused"), [(81090, True), ("081090", False), (120600, False)])
def test_a_goods_code_is_refused_when_its_leading_zero_is_gone(market, tmp_path, code, refused):
    path = sheet(tmp_path / "g.xlsx", ["商品代号", "品名", "HS编码", "单位"], ["X-1", "练习果", code, "公斤"])
    report = market.reference.import_goods(path)
    assert [row.problem.code for row in report.refused] == (["sheet.code_as_number"] if refused else [])


def cells(path):
    return [[(cell.value, cell.data_type, cell.number_format) for cell in row] for row in load_workbook(path).active]


def test_every_cell_is_text_and_reads_in_again_when_a_members_list_was_saved(market, tmp_path):
    path, group_id, today = str(tmp_path / "m.xlsx"), group_of(market), market.context.today()
    members = market.read.members(group_id, today)
    assert market.exports.members(path, group_id) == len(members)
    read = cells(path)
    assert {kind for row in read for value, kind, _format in row if value is not None} == {"s"}
    assert {form for row in read for _value, _kind, form in row} == {"@"}
    assert [row[1][0] for row in read[1:]] == [member.document_number for member in members]
    again = market.member_import.read(path, group_id)
    assert again.rows == len(members)
    assert {row.problem.code for row in again.refused} == {"member.already"}


def test_all_rows_of_the_list_in_force_are_there_when_records_are_saved(market, tmp_path):
    lot = trade_one_lot(market)
    path = str(tmp_path / "r.xlsx")
    query, told = RecordsQuery(lot_ref=lot.lot_ref), []
    count = market.exports.records(path, query, str, lambda done, of: told.append((done, of)))
    rows = market.read.records(query)
    read = cells(path)
    assert count == len(rows) == len(read) - 1
    assert told[-1] == (count, count)
    assert {kind for row in read for value, kind, _format in row if value is not None} == {"s"}
    assert [(row[0][0], row[4][0]) for row in read[1:]] == [(r.local_reference, r.person_document) for r in rows]


HARMFUL = ("=1+1", "+84 12", "-5", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0", NUMBER, "0012", "1E5", "甲\x00\x01乙", "")


def test_a_cell_stays_text_when_it_looks_like_a_formula_or_a_figure(tmp_path):
    path = str(tmp_path / "x.xlsx")
    XlsxListWriter().write(path, "a/b[c]:*?" * 9, ["名"] * len(HARMFUL), [HARMFUL])
    row = cells(path)[1]
    assert [value or "" for value, _kind, _format in row] == [text.replace("\x00\x01", "") for text in HARMFUL]
    assert {kind for value, kind, _format in row if value is not None} == {"s"}
    assert all(cell.quotePrefix for cell in load_workbook(path).active[2] if cell.value is not None)


def test_nothing_is_left_and_it_is_told_when_the_list_cannot_be_written(market, tmp_path):
    gone = tmp_path / "gone" / "m.xlsx"
    with pytest.raises(UserError) as refused:
        market.exports.members(str(gone), group_of(market))
    assert refused.value.code == "export.not_writable"
    taken = tmp_path / "taken.xlsx"
    taken.mkdir()
    with pytest.raises(UserError):
        market.exports.members(str(taken), group_of(market))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["store", "taken.xlsx"]


def test_people_and_records_are_saved_by_shift_f10_when_a_file_is_named(day_window, settled, tmp_path):
    hands, services = Hands(day_window, settled), day_window.context.services
    trade_one_lot(services)
    for place, name in ((Place.PEOPLE, "p.xlsx"), (Place.RECORDS, "r.xlsx")):
        day_window.go(place)
        hands.wait()
        hands.press(Qt.Key.Key_F10, SHIFT)
        hands.choose_file(tmp_path / name)
        assert {kind for row in cells(tmp_path / name) for value, kind, _f in row if value is not None} == {"s"}


def test_invented_numbers_are_whole_in_the_file_when_they_end_in_zeros(market, tmp_path):
    numbers = [person.number for person in residents(1, 30, market.context.today())]
    path = str(tmp_path / "n.xlsx")
    XlsxListWriter().write(path, "n", ["证件号码"], [[number] for number in numbers])
    assert [row[0][0] for row in cells(path)[1:]] == numbers
