"""Head and foot fields in a framed grid: two or three a row, in their order, blanks as ruled lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.documents import fonts
from app.documents.flow import Block
from app.documents.forms.form_fields import FormField
from app.documents.forms.parts import Part, Piece, Ruled, Ticks, Written, lay, natural_width
from app.documents.forms.printed import printed
from app.documents.grid import LABEL, PAD, WIDTH, framed_row
from app.documents.labels import Labels, Pair
from app.documents.pen import MM, wrap
from app.domain.paper_content import Value

#: Widths of fields in parts of a row.
_THIRD, _HALF, _WHOLE = 4, 6, 12
_WORDY = frozenset({"text", "code"})
#: A field of more values than this takes a row of its own; one higher than ``_TALL`` points may go over pages.
_MANY_PARTS = 8
_TALL = 90 * MM
_LINES_A_ROW = 20


@dataclass(frozen=True, slots=True)
class _Cell:
    label: Pair
    parts: tuple[Part, ...]
    span: int


def field_rows(labels: Labels, fields: Sequence[FormField], values: Mapping[int, Value]) -> list[Block]:
    """Return the fields as framed rows; a field without a value is a blank."""
    cells = [_cell(labels, field, values.get(field.number)) for field in fields]
    return [block for row in _rows(cells) for block in (_tall(row[0]) if _is_tall(row[0]) else [_row(row)])]


def _cell(labels: Labels, field: FormField, value: Value | None) -> _Cell:
    label, parts = labels.pair(field.key), printed(labels, value, field.key)
    return _Cell(label, parts, _span(label, parts, field.data_type))


def _span(label: Pair, parts: Sequence[Part], data_type: str) -> int:
    """Return how many twelfths of the width a field takes, from its value and its label."""
    if len(parts) > _MANY_PARTS or any(isinstance(part, Ruled) and part.lines > 1 for part in parts):
        return _WHOLE
    if all(isinstance(part, Ruled) for part in parts):
        return _HALF if data_type in _WORDY and _label_width(label) > _inner(_THIRD) else _THIRD
    widest = max(natural_width(part) for part in parts)
    if widest <= _inner(_THIRD) and _label_width(label) <= 2 * _inner(_THIRD):
        return _THIRD
    if widest <= _inner(_HALF) * (1 if any(isinstance(part, Ticks) for part in parts) else 2):
        return _HALF
    return _WHOLE


def _label_width(label: Pair) -> float:
    return fonts.width(label.joined(), LABEL.size)


def _inner(span: int) -> float:
    return WIDTH * span / _WHOLE - 2 * PAD


def _rows(cells: Sequence[_Cell]) -> list[list[_Cell]]:
    rows: list[list[_Cell]] = []
    for cell in cells:
        if rows and sum(each.span for each in rows[-1]) + cell.span <= _WHOLE:
            rows[-1].append(cell)
        else:
            rows.append([cell])
    return rows


def _row(cells: Sequence[_Cell]) -> Block:
    total = sum(cell.span for cell in cells)
    widths = [WIDTH * cell.span / total for cell in cells]
    laid = [_laid(cell, width - 2 * PAD) for cell, width in zip(cells, widths, strict=True)]
    row_height = max(piece.height for piece in laid) + 1.6 * PAD
    return framed_row([piece.draw for piece in laid], widths, row_height)


def _is_tall(cell: _Cell) -> bool:
    """Tell whether a field that stands alone in its row is too high to be kept on one page."""
    return cell.span == _WHOLE and lay(cell.parts, _inner(_WHOLE)).height > _TALL


def _tall(cell: _Cell) -> list[Block]:
    """Return a field of many lines as rows of lines, which pages may part; its label stands over the first."""
    room = _inner(_WHOLE)
    lines: list[Part] = [Written(cell.label.joined(), LABEL)]
    for part in cell.parts:
        lines += (
            [Written(line.text, line.style) for line in wrap(part.text, room, part.style)]
            if isinstance(part, Written)
            else [part]
        )
    chunks = [lines[at : at + _LINES_A_ROW] for at in range(0, len(lines), _LINES_A_ROW)]
    laid = [lay(chunk, room) for chunk in chunks]
    return [framed_row([piece.draw], [WIDTH], piece.height + 1.6 * PAD) for piece in laid]


def _laid(cell: _Cell, room: float) -> Piece:
    """Lay out a cell: its label above its value."""
    return lay([Written(cell.label.joined(), LABEL), *cell.parts], room)
