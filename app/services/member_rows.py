"""One row of a members' file: from cells to a draft, or to the first reason why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from app import read_models as rm
from app.domain.identifiers import guess_kind
from app.domain.people import DocumentKind
from app.domain.person_draft import DAY_FIELDS, TEXT_FIELDS, PersonDraft, tidied
from app.domain.problems import Problem
from app.domain.sheet_cells import number_as_number, read_choice, read_day, read_kind, read_sex

_JOINING = ("joined_on", "entrusted_until")
_DAYS = (*DAY_FIELDS, *_JOINING)
_ENDLESS = ("document_until", "registration_until", "residence_until")
_CHOICES = ("registration_state", "review_status", "residence_basis")


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A row that could be read: ``joined_on`` None means today, ``entrusted_until`` None no entrustment."""

    row_number: int
    draft: PersonDraft
    joined_on: date | None
    entrusted_until: date | None


def read_row(number: int, cells: Mapping[str, rm.SheetCell], side: str) -> MemberRow | Problem:
    """Read the cells of one row; the first cell that cannot be read is told. The draft is not checked yet."""
    if problem := _broken_cell(cells):
        return problem
    days = _days(cells)
    if isinstance(days, Problem):
        return days
    sex = read_sex(_text(cells, "sex"))
    if isinstance(sex, Problem):
        return sex
    kind = _kind(cells, side)
    if isinstance(kind, Problem):
        return kind
    chosen = _chosen(cells)
    if isinstance(chosen, Problem):
        return chosen
    extended = chosen.pop("is_extended") == "yes"
    texts: dict[str, Any] = {name: _text(cells, name) for name in TEXT_FIELDS}
    own_days: dict[str, Any] = {name: days[name] for name in DAY_FIELDS}
    choices: dict[str, Any] = {**chosen, "document_kind": kind, "sex": sex}
    draft = PersonDraft(is_extended=extended, **texts, **own_days, **choices)
    return MemberRow(number, tidied(draft), days["joined_on"], days["entrusted_until"])


def _broken_cell(cells: Mapping[str, rm.SheetCell]) -> Problem | None:
    for field, cell in cells.items():
        if cell.kind == "error":
            return Problem("sheet.cell_error", field, {"found": cell.text})
    number = cells.get("document_number")
    return None if number is None else number_as_number(number.text, number.kind)


def _days(cells: Mapping[str, rm.SheetCell]) -> dict[str, date | None] | Problem:
    days: dict[str, date | None] = {}
    for field in _DAYS:
        cell = cells.get(field)
        read = None if cell is None else read_day(cell.text, cell.kind, field, may_be_endless=field in _ENDLESS)
        if isinstance(read, Problem):
            return read
        days[field] = read
    return days


def _chosen(cells: Mapping[str, rm.SheetCell]) -> dict[str, str] | Problem:
    chosen: dict[str, str] = {}
    for field in (*_CHOICES, "is_extended"):
        code = read_choice(_text(cells, field), field)
        if isinstance(code, Problem):
            return code
        chosen[field] = code
    return chosen


def _kind(cells: Mapping[str, rm.SheetCell], side: str) -> DocumentKind | Problem:
    stated = _text(cells, "document_kind")
    return read_kind(stated) if stated else guess_kind(_text(cells, "document_number"), side)


def _text(cells: Mapping[str, rm.SheetCell], field: str) -> str:
    cell = cells.get(field)
    return "" if cell is None else cell.text.strip()
