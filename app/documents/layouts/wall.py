"""D27 wall sheets: rules, hours, matters in letters that are read from two metres; where each stands in small print.

A reader with half the sharpness of sight a driver needs tells letters of 4.4 mm apart at two metres: 18 points.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.documents.flow import Block, gap
from app.documents.forms.field_rows import field_rows
from app.documents.forms.form_fields import SIGN, FormField, form_fields
from app.documents.forms.parts import Part, Written
from app.documents.forms.printed import printed, words
from app.documents.forms.sign_places import closing
from app.documents.grid import WIDTH, Cell, Column, Table, Text, table, text_block
from app.documents.labels import Labels
from app.documents.pen import GREY, MM, Style, wrap
from app.documents.sheet import Sheet, all_blocks, frame
from app.domain.paper_content import PaperContent, Several, Value

KIND = "D27"
_TITLE, _MATTER, _AMOUNT, _BASIS = 1, 5, 6, 7
_TITLES = (Style(30, bold=True), Style(21, bold=True))
_TOLD = Style(13)
_LARGE, _LARGE_SECOND = Style(18, bold=True), Style(18)
_BESIDE = Style(11)
_SMALL = Style(8, grey=GREY)
#: A row somebody writes the hours into.
_WRITING = 18 * MM
_PAD = 3 * MM


def lay_out(content: PaperContent, languages: tuple[str, str]) -> Sheet:
    """Return a wall sheet in two languages. Raises UserError ``paper.glyph_missing`` / ``paper.label_missing``."""
    labels = Labels(languages)
    fields = form_fields(KIND)
    head = [field for field in fields if field.section == "H" and field.number != _TITLE and field.data_type != SIGN]
    blocks = all_blocks(
        _title(labels, content),
        field_rows(labels, head, content.head),
        [gap(3 * MM)],
        _rows(labels, content),
        [replace(gap(3 * MM), with_next=True)],
        _closing(labels, content, fields),
    )
    sheet_frame = frame(
        labels,
        KIND,
        content.number or content.ref,
        "paper.sheet_no",
        content.state,
        content.made_at,
        content.copy_no,
        content.head_hash,
        content.practice,
    )
    return Sheet(sheet_frame, labels, blocks)


def _closing(labels: Labels, content: PaperContent, fields: Sequence[FormField]) -> list[Block]:
    """The place for the stamp with what is said above it, all on the page of the last row."""
    *before, last = closing(labels, replace(content, notes=()), fields)
    return [*(replace(each, with_next=True) for each in before), last]


def _title(labels: Labels, content: PaperContent) -> list[Block]:
    """What the sheet is about, as large as it goes, and what must be told with it: the day of the data."""
    titles = _written(printed(labels, content.head.get(_TITLE), f"doc.{KIND}.field.{_TITLE}"))
    lines = [
        line
        for text, style in zip(titles, (_TITLES[0], *[_TITLES[1]] * len(titles)), strict=False)
        for line in wrap(text, WIDTH, style)
    ]
    told = [line for note in content.notes for text in words(labels, note).lines() for line in wrap(text, WIDTH, _TOLD)]
    return [text_block(lines, 1 * MM, 1 * MM), text_block(told, 0, 3 * MM)]


def _rows(labels: Labels, content: PaperContent) -> list[Block]:
    heads = [(labels.pair(f"doc.{KIND}.field.{number}"),) for number in (_MATTER, _AMOUNT)]
    grid = table([Column(116 * MM, heads[0]), Column(74 * MM, heads[1])])
    rows = [_row(labels, grid, line) for line in content.lines]
    return [*rows[:-1], *(replace(row, with_next=True) for row in rows[-1:])]


def _row(labels: Labels, grid: Table, line: Mapping[int, Value]) -> Block:
    matter, _ = _texts(labels, line, _MATTER)
    amount, beside = _texts(labels, line, _AMOUNT)
    first, more = _texts(labels, line, _BASIS)
    basis = "   ".join((*first, *more))
    cells = (_cell(matter, basis, _SMALL), _cell(amount, "   ".join(beside), _BESIDE))
    return grid.row(cells, 0 if amount else _WRITING, pad=_PAD)


def _cell(large: Sequence[str], small: str, style: Style) -> Cell:
    styles = (_LARGE, *[_LARGE_SECOND] * len(large))
    below = (Text(small, style),) if small else ()
    return (*(Text(text, each) for text, each in zip(large, styles, strict=False)), *below)


def _texts(labels: Labels, line: Mapping[int, Value], number: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The texts of a value: its first part, each language apart, and all that is told with it; nothing of a blank."""
    value = line.get(number)
    parts = () if value is None else printed(labels, value, f"doc.{KIND}.field.{number}")
    texts = [part.text for part in parts if isinstance(part, Written)]
    several = isinstance(value, Several)
    first = texts[:1] if several else texts
    return tuple(each for text in first for each in text.split(" · ")), tuple(texts[1:] if several else ())


def _written(parts: Sequence[Part]) -> tuple[str, ...]:
    """The texts of a value, those of both languages apart; nothing for a blank."""
    return tuple(text for part in parts if isinstance(part, Written) for text in part.text.split(" · "))
