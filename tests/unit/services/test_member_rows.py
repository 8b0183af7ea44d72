"""Cells of a members' file: what is read, and what is refused rather than mended."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.people import DocumentKind
from app.domain.problems import Problem
from app.domain.sheet_cells import number_as_number, read_day, read_kind, read_sex
from app.read_models import SheetCell
from app.services.member_rows import MemberRow, read_row

CELLS = {
    "name": SheetCell("练习甲", "text"),
    "document_number": SheetCell("11010519491231002X", "text"),
    "document_until": SheetCell("2035-12-31", "text"),
    "sex": SheetCell("女", "text"),
    "phone": SheetCell("10000000001", "number"),
    "joined_on": SheetCell("2024-10-19", "date"),
    "entrusted_until": SheetCell("31/12/2035", "text"),
    "registration_until": SheetCell("", "empty"),
}


def refused(**cells: SheetCell) -> Problem:
    found = read_row(7, {**CELLS, **cells}, "CN")
    assert isinstance(found, Problem)
    return found


def test_row_becomes_a_draft_when_all_cells_can_be_read() -> None:
    row = read_row(7, CELLS, "CN")
    assert isinstance(row, MemberRow)
    assert (row.row_number, row.joined_on, row.entrusted_until) == (7, date(2024, 10, 19), date(2035, 12, 31))
    assert (row.draft.phone, row.draft.sex, row.draft.document_kind) == ("10000000001", "F", DocumentKind.PRC_ID)
    assert row.draft.registration_until is None


@pytest.mark.parametrize(
    "cell",
    [
        SheetCell("450000199001010000", "number"),
        SheetCell("4.50000199001010e+17", "text"),
        SheetCell("4,5E+17", "text"),
    ],
)
def test_number_is_refused_and_shown_as_found_when_a_spreadsheet_took_it_for_a_figure(cell: SheetCell) -> None:
    problem = refused(document_number=cell)
    assert (problem.code, problem.field, problem.params["found"]) == (
        "sheet.number_as_number",
        "document_number",
        cell.text,
    )
    assert number_as_number("450000199001010000", "text") is None


def test_formula_error_is_told_with_its_field() -> None:
    problem = refused(name=SheetCell("#REF!", "error"))
    assert (problem.code, problem.field) == ("sheet.cell_error", "name")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2031-02-15", date(2031, 2, 15)),
        ("2031/2/15", date(2031, 2, 15)),
        ("2031.02.15", date(2031, 2, 15)),
        ("2031年2月15日", date(2031, 2, 15)),
        ("20310215", date(2031, 2, 15)),
        ("15/02/2031", date(2031, 2, 15)),
        ("15-2-2031", date(2031, 2, 15)),
        ("２０３１－０２－１５", date(2031, 2, 15)),
        ("", None),
        ("长期", None),
        ("Không thời hạn", None),
    ],
)
def test_day_is_read_when_written_in_a_known_way(text: str, day: date | None) -> None:
    assert read_day(text, "text", "document_until", may_be_endless=True) == day


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("2031-02-30", "text"),
        ("2031-13-01", "text"),
        ("15/02/31", "text"),
        ("02/2031", "text"),
        ("49355", "number"),
        ("soon", "text"),
        ("长期", "text"),
    ],
)
def test_day_is_refused_when_it_can_not_be_read_in_one_way(text: str, kind: str) -> None:
    problem = read_day(text, kind, "joined_on")
    assert isinstance(problem, Problem)
    assert (problem.code, problem.field, problem.params["found"]) == ("sheet.date_unreadable", "joined_on", text)


@pytest.mark.parametrize(("text", "sex"), [("男", "M"), ("Nữ", "F"), (" nam ", "M"), ("female", "F"), ("", "")])
def test_sex_is_read_in_three_languages(text: str, sex: str) -> None:
    assert read_sex(text) == sex


def test_cell_is_refused_when_sex_or_kind_is_not_known() -> None:
    assert refused(sex=SheetCell("?", "text")).code == "person.sex_unknown"
    assert refused(document_kind=SheetCell("驾驶证", "text")).code == "person.document_kind"


@pytest.mark.parametrize(
    ("text", "kind"),
    [("身份证", DocumentKind.PRC_ID), ("Hộ chiếu", DocumentKind.PASSPORT), ("CCCD", DocumentKind.VN_CCCD)],
)
def test_kind_is_read_in_three_languages(text: str, kind: DocumentKind) -> None:
    assert read_kind(text) is kind


def test_kind_of_the_sides_own_card_is_taken_when_none_is_stated() -> None:
    cells = {**CELLS, "document_number": SheetCell("020190001234", "text")}
    row = read_row(2, cells, "VN")
    assert isinstance(row, MemberRow)
    assert row.draft.document_kind is DocumentKind.VN_CCCD
