"""The lines of a paper as a table: columns as wide as their values need, heads in both languages, a row of totals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.documents import fonts
from app.documents.flow import Block
from app.documents.forms.form_fields import FIGURES, SIGN, FormField
from app.documents.forms.parts import Part, Ticks, Written
from app.documents.forms.printed import printed
from app.documents.grid import CELL_BOLD, HEAD, PAD, VALUE, WIDTH, Cell, Column, Table, Text, table, text_block
from app.documents.labels import Labels, Pair
from app.documents.pen import MM, Line, Style, widest_piece, wrap
from app.domain.paper_content import Value

#: A row that somebody writes or signs in.
_PEN_ROW, _PEN_ROW_OF_MANY = 6.2 * MM, 5.4 * MM
#: A column without any value still gets this much for the pen.
_PEN_COLUMN = 17 * MM
_SIGN_COLUMN = 26 * MM
#: No column asks for more than this before the others have theirs.
_MOST = 62 * MM
_MOST_HEAD = 24 * MM
#: What a column of figures takes of the width that is over, beside one of words.
_FIGURES_TAKE = 0.4
_HEAD_LEAST = 6.0
_HEAD_LINES = 3
_SLACK = 0.6 * MM
#: From so many rows on, short cells stand on one line of smaller letters.
_MANY = 60
_SHORT = 30
_IN_MANY = Style(7.5, spacing=1.2)


@dataclass(frozen=True, slots=True)
class _Need:
    """What a column asks for: the width it must not go below, and the one that needs no breaking; in points."""

    least: float
    natural: float


def line_table(
    labels: Labels,
    fields: Sequence[FormField],
    lines: Sequence[Mapping[int, Value]],
    totals: Mapping[int, Value],
    sum_label: Pair,
    empty_rows: int = 0,
) -> list[Block]:
    """Return the rows under one head that is repeated on each page; without any row the words for "none"."""
    rows = [[_cell(labels, field, line) for field in fields] for line in lines]
    if len(rows) >= _MANY:
        rows = [[_on_one_line(cell) for cell in row] for row in rows]
    sums = [_bold(_cell(labels, field, totals)) if field.number in totals else () for field in fields]
    grid = _grid(labels, fields, [*rows, sums] if totals else rows)
    least = (_PEN_ROW if len(rows) < _MANY else _PEN_ROW_OF_MANY) if _for_pen(fields, lines) else 0.0
    blocks = [grid.row(row, least) for row in rows]
    blocks += [grid.row([() for _ in fields], _PEN_ROW) for _ in range(empty_rows)]
    if not blocks:
        none = text_block([Line(labels.pair("paper.none").joined(), VALUE)], 0.8 * MM, 0.8 * MM)
        blocks = [Block(none.height, none.draw, grid.head)]
    if totals:
        blocks.append(_total_row(grid, sums, sum_label))
    return blocks


def _for_pen(fields: Sequence[FormField], lines: Sequence[Mapping[int, Value]]) -> bool:
    if any(field.data_type == SIGN for field in fields):
        return True
    return any(field.number not in line or line[field.number].sort == "blank" for field in fields for line in lines)


def _cell(labels: Labels, field: FormField, line: Mapping[int, Value]) -> Cell:
    value = line.get(field.number)
    parts = () if value is None else printed(labels, value, field.key, apart=True)
    return tuple(text for part in parts for text in _texts(part))


def _texts(part: Part) -> Iterator[Text]:
    if isinstance(part, Written):
        yield Text(part.text)
    elif isinstance(part, Ticks):
        ticked = [Text(text) for text, chosen in part.options if chosen]
        yield from ticked or (Text(f"□ {text}") for text, _ in part.options)


def _on_one_line(cell: Cell) -> Cell:
    """Join short texts of a cell: a list of hundreds is read row by row, and stays on few pages."""
    joined = " · ".join(text.text for text in cell)
    return (Text(joined, _IN_MANY),) if cell and len(joined) <= _SHORT else cell


def _bold(cell: Cell) -> Cell:
    return tuple(Text(text.text, CELL_BOLD) for text in cell)


def _grid(labels: Labels, fields: Sequence[FormField], rows: Sequence[Sequence[Cell]]) -> Table:
    needs = [_need(labels, field, [row[place] for row in rows]) for place, field in enumerate(fields)]
    widths = _shared(needs, [field.data_type not in FIGURES for field in fields])
    return table(
        [
            Column(width, (_head(labels, field, width - 2 * PAD),), _align(field))
            for field, width in zip(fields, widths, strict=True)
        ]
    )


def _align(field: FormField) -> str:
    if field.data_type == "int":
        return "centre"
    return "right" if field.data_type in FIGURES else "left"


def _need(labels: Labels, field: FormField, cells: Sequence[Cell]) -> _Need:
    short = labels.short(field.key).lines()
    head = max(widest_piece(text, HEAD) for text in short) * _HEAD_LEAST / HEAD.size
    texts = {text for cell in cells for text in cell}
    empty = (_SIGN_COLUMN if field.data_type == SIGN else _PEN_COLUMN) if not texts else 0.0
    widest = max((fonts.width(each.text, each.style.size, each.style.bold) for each in texts), default=0.0)
    unbroken = max((_unbroken(each) for each in texts), default=0.0)
    if field.data_type in FIGURES:
        unbroken = widest
    extra = 2 * PAD + _SLACK
    least = max(head, unbroken, empty * 0.6) + extra
    named = max(fonts.width(text, HEAD.size, True) for text in short)
    natural = max(head, min(widest, _MOST), empty, min(named, _MOST_HEAD)) + extra
    return _Need(min(least, _MOST), max(natural, min(least, _MOST)))


def _unbroken(text: Text) -> float:
    """Return the width that keeps a text's words whole; a number of a paper or plate is one word."""
    is_number = len(text.text) <= _SHORT and " " not in text.text and any(sign.isdigit() for sign in text.text)
    if is_number:
        return fonts.width(text.text, text.style.size, text.style.bold)
    return widest_piece(text.text, text.style)


def _shared(needs: Sequence[_Need], wordy: Sequence[bool]) -> list[float]:
    """Share the width out: what is over goes to columns of words mostly, what lacks is taken where it can be."""
    natural, least = sum(need.natural for need in needs), sum(need.least for need in needs)
    if natural <= WIDTH:
        weights = [need.natural * (1 if takes else _FIGURES_TAKE) for need, takes in zip(needs, wordy, strict=True)]
        over = (WIDTH - natural) / sum(weights)
        return [need.natural + over * weight for need, weight in zip(needs, weights, strict=True)]
    if least < WIDTH:
        part = (WIDTH - least) / (natural - least)
        return [need.least + (need.natural - need.least) * part for need in needs]
    return [need.least * WIDTH / least for need in needs]


def _head(labels: Labels, field: FormField, room: float) -> Pair:
    """Return the full label where each language stands on one line, else the short one; both may wrap in the end."""
    full, short = labels.pair(field.key), labels.short(field.key)
    for label in (full, short):
        if all(_size_on_one_line(text, room) >= _HEAD_LEAST for text in label.lines()):
            return label
    wraps = all(
        widest_piece(text, HEAD) <= room and len(wrap(text, room, HEAD)) <= _HEAD_LINES for text in full.lines()
    )
    return full if wraps else short


def _size_on_one_line(text: str, room: float) -> float:
    return HEAD.size * min(1.0, room / max(1.0, fonts.width(text, HEAD.size, True)))


def _total_row(grid: Table, sums: Sequence[Cell], label: Pair) -> Block:
    free = [place for place, cell in enumerate(sums) if not cell]
    wide = [place for place in free if grid.columns[place].width >= _PEN_COLUMN]
    words = tuple(Text(text, CELL_BOLD) for text in label.lines())
    cells = list(sums)
    at = wide[0] if wide else max(free, key=lambda place: grid.columns[place].width, default=0)
    cells[at] = (*words, *cells[at])
    return grid.row(cells, tinted=True)
