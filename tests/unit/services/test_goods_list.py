from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from openpyxl import load_workbook

import resources
from app.domain.delivery import Verdict
from app.domain.goods_list_sheet import HEADINGS, PRACTICE, TITLE, TOTAL
from app.domain.people import Party
from app.errors import UserError
from app.exports.xlsx_list import XlsxListWriter
from app.services.exports import ExportService
from tests.helpers.builders import SELLER, TODAY, VND, Market, lot_draft
from tests.unit.services.lot_world import answer, ledger_kinds, new_market
from tests.unit.services.paper_contents.trade_lots import NUTS, basket, crate_lot, fruit_lot

FACTS_FROM = 2
VIETNAMESE = resources.read_json("document_labels/vi.json")


@pytest.fixture
def market() -> Market:
    return new_market()


@pytest.fixture
def path(tmp_path):
    return str(tmp_path / "bang-ke.xlsx")


def exports(market: Market) -> ExportService:
    return ExportService(market.context, market.lots, XlsxListWriter())


def facts(sheet) -> dict[str, object]:
    """What stands beside each label above the table."""
    rows = sheet.iter_rows(min_row=FACTS_FROM, max_row=head_row(sheet) - 2)
    return {row[0].value: row[1] for row in rows}


def head_row(sheet) -> int:
    return next(row[0].row for row in sheet.iter_rows() if row[0].value == HEADINGS[0])


def goods_rows(sheet) -> list[tuple]:
    return [row for row in sheet.iter_rows(min_row=head_row(sheet) + 1) if row[0].value is not None]


def totals(sheet) -> dict[str, object]:
    rows = [row for row in sheet.iter_rows(min_row=head_row(sheet) + 1) if row[0].value is None]
    return {row[1].value: row[6] for row in rows}


def saved(market, path, *refs):
    exports(market).goods_list(path, refs)
    return load_workbook(path)


def test_figures_are_numbers_and_all_else_is_text_when_a_lot_is_saved(market, path):
    lot = fruit_lot(market, payment="bank")
    (sheet,) = saved(market, path, lot.lot_ref).worksheets
    assert sheet["A1"].value == TITLE
    assert [cell.value for cell in sheet[head_row(sheet)]] == list(HEADINGS)
    fruit, nuts = goods_rows(sheet)
    assert [cell.value for cell in fruit[:4]] == [1, "Thanh long", "VN", "KGM"]
    assert (fruit[4].value, fruit[4].data_type, fruit[4].number_format) == (600.5, "n", "#,##0.000")
    assert (nuts[5].value, nuts[5].data_type, nuts[5].number_format) == (21.43, "n", '#,##0.00" CNY"')
    assert (fruit[5].value, fruit[6].value, nuts[6].value) == (17_400, 10_448_700, 2_992_382)
    assert {fruit[6].number_format, nuts[6].number_format} == {"#,##0"}
    texts = [*(cell for row in (fruit, nuts) for cell in (row[1], row[2], row[3], row[7])), *facts(sheet).values()]
    texts = [cell for cell in texts if cell.value is not None and not isinstance(cell.value, date)]
    assert {(cell.data_type, cell.number_format, cell.quotePrefix) for cell in texts} == {("s", "@", True)}


def test_no_digit_is_lost_when_papers_and_declarations_have_long_numbers(market, path):
    trader = Party("Tập Văn Bán", "passport", "450000198001010018", "", "VN")
    lot = fruit_lot(market, counterpart=trader)
    (sheet,) = saved(market, path, lot.lot_ref).worksheets
    number = facts(sheet)["Bên bán – số giấy tờ"]
    assert (number.value, number.data_type) == ("450000198001010018", "s")
    assert facts(sheet)["Số hồ sơ"].value == "GX01-07+K3QX-20261123-0001 – 0004"


def test_a_leading_zero_stays_when_the_trader_has_a_citizens_number(market, path):
    (sheet,) = saved(market, path, fruit_lot(market).lot_ref).worksheets
    assert facts(sheet)["Bên bán – số giấy tờ"].value == "020085000123"


def test_the_residents_number_is_masked_when_the_list_is_of_a_basket(market, path):
    (sheet,) = saved(market, path, basket(market).lot_ref).worksheets
    told = facts(sheet)["Bên mua – số giấy tờ"].value
    assert market.people[0].document.number not in told
    assert "*" in told


def test_text_is_no_formula_when_a_name_begins_like_one(market, path):
    lot = fruit_lot(market, counterpart=replace(SELLER, name='=HYPERLINK("x")', address="+1-1"))
    (sheet,) = saved(market, path, lot.lot_ref).worksheets
    told = facts(sheet)
    assert (told["Bên bán"].value, told["Bên bán"].data_type) == ('=HYPERLINK("x")', "s")
    assert (told["Bên bán – địa chỉ"].data_type, told["Bên bán – địa chỉ"].quotePrefix) == ("s", True)


def test_the_list_adds_up_to_the_lot_when_it_is_saved(market, path):
    lot = fruit_lot(market)
    (sheet,) = saved(market, path, lot.lot_ref).worksheets
    rows = goods_rows(sheet)
    assert round(sum(row[4].value for row in rows) * 1000) == lot.net_g
    assert sum(row[6].value for row in rows) == totals(sheet)["Tổng cộng (VND)"].value == 13_441_082
    assert round(totals(sheet)["Tổng cộng (CNY)"].value * 100) == lot.amount_fen


def test_the_day_is_a_date_and_the_currency_is_told_when_a_lot_goes_out(market, path):
    lot = crate_lot(market)
    (sheet,) = saved(market, path, lot.lot_ref).worksheets
    told = facts(sheet)
    assert told["Ngày"].value.date() == lot.day_on
    assert (told["Loại tiền"].value, told["Bên bán"].value) == ("CNY", "练习第一互助组")
    (crates,) = goods_rows(sheet)
    assert (crates[3].value, crates[4].value, crates[4].number_format) == ("NMB", 12, "#,##0")
    assert list(totals(sheet)) == ["Tổng cộng (CNY)"]


def test_lots_of_one_trader_stand_in_one_list_when_the_day_is_saved(market, path):
    first = fruit_lot(market)
    market.finalised(NUTS, rate=VND)
    assert exports(market).goods_list_of_day(path, first.day_on) == 3
    (sheet,) = load_workbook(path).worksheets
    assert [row[0].value for row in goods_rows(sheet)] == [1, 2, 3]
    assert facts(sheet)["Số"].value == f"{first.lot_ref}, {first.lot_ref[:-1]}2"
    assert ledger_kinds(market)[-1] == "list.saved"


def test_each_trader_and_direction_has_a_list_when_a_day_has_several(market, path):
    fruit_lot(market)
    market.finalised(NUTS, counterpart=replace(SELLER, name="Tập Thị Khác", document_number="020085000999"))
    lot = crate_lot(market)
    market.lots.save(lot_draft())
    exports(market).goods_list_of_day(path, lot.day_on)
    book = load_workbook(path)
    assert book.sheetnames == ["Bảng kê 1", "Bảng kê 2", "Bảng kê 3"]
    assert [facts(sheet)["Bên bán"].value for sheet in book] == ["Tập Văn Bán", "Tập Thị Khác", "练习第一互助组"]


def test_nothing_is_written_when_there_is_no_committed_lot(market, path, tmp_path):
    draft = market.lots.save(lot_draft()).lot_ref
    for refs, code in (
        ((draft,), "paper.not_committed"),
        (("X",), "paper.ref_unknown"),
        ((), "paper.nothing_to_print"),
    ):
        with pytest.raises(UserError) as refused:
            exports(market).goods_list(path, refs)
        assert refused.value.code == code
    with pytest.raises(UserError) as refused:
        exports(market).goods_list_of_day(path, TODAY)
    assert refused.value.code == "paper.nothing_to_print"
    assert list(tmp_path.iterdir()) == []


def test_the_ports_own_numbers_are_told_as_text_when_it_has_answered(market, path):
    refs = market.finalised(NUTS)
    answer(market, refs[0], Verdict.RECEIVED)
    answer(market, refs[0], Verdict.ACCEPTED)
    read = market.store.reading()
    detail = read.record_detail(refs[0])
    (sheet,) = saved(market, path, detail.record.lot_ref).worksheets
    told = facts(sheet)["Số tờ khai"]
    assert (told.value, told.data_type) == (detail.row.remote_reference, "s")


def test_title_and_columns_are_those_of_the_paper_when_compared():
    assert VIETNAMESE["doc.D12.title"].upper() == TITLE
    assert tuple(VIETNAMESE[f"doc.D12.field.{number}.short"] for number in range(7, 15)) == HEADINGS
    assert VIETNAMESE["doc.D12.field.15"] == TOTAL
    assert VIETNAMESE["paper.practice"] == PRACTICE
