"""Fields in a frame, and tables with two-language heads, as blocks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.documents.flow import Block
from app.documents.labels import Pair
from app.documents.pen import GREY, MM, PAGE_WIDTH, RULE, TINT, Line, Pen, Style, height, wrap

LEFT = 10 * MM
WIDTH = PAGE_WIDTH - 2 * LEFT
PAD = 1.1 * MM
LABEL = Style(6.5, grey=GREY)
VALUE = Style(9)
VALUE_BOLD = Style(9, bold=True)
CELL = Style(8)
CELL_BOLD = Style(8, bold=True)
SMALL = Style(6.5, grey=GREY)
BLANK = Style(8, grey=GREY)
HEAD = Style(7, bold=True)
HEAD_SECOND = Style(6.5)


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled value: label pair above, value lines below. ``weight`` is its part of the row's width."""

    label: Pair
    values: tuple[str, ...]
    weight: float = 1.0
    style: Style = VALUE
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Column:
    """A table column: width in points, head lines in both languages, alignment of its cells."""

    width: float
    heads: tuple[Pair, ...]
    align: str = "left"


@dataclass(frozen=True, slots=True)
class Text:
    """One text of a cell; it wraps, or first shrinks to ``smallest``."""

    text: str
    style: Style = CELL
    smallest: float | None = None


Cell = tuple[Text, ...]


#: Draws the inside of a framed cell: pen, x and y of its top left corner inside the padding.
Inside = Callable[[Pen, float, float], None]


def framed_row(insides: Sequence[Inside], widths: Sequence[float], row_height: float) -> Block:
    """Return a row of framed cells, ``widths`` and ``row_height`` in points."""

    def draw(pen: Pen, y: float) -> None:
        x = LEFT
        pen.rule(LEFT, y, LEFT, y + row_height)
        for inside, width in zip(insides, widths, strict=True):
            inside(pen, x + PAD, y + 0.8 * PAD)
            x += width
            pen.rule(x, y, x, y + row_height)
        pen.rule(LEFT, y, LEFT + WIDTH, y)
        pen.rule(LEFT, y + row_height, LEFT + WIDTH, y + row_height)

    return Block(row_height, draw)


def field_row(fields: Sequence[Field]) -> Block:
    """Return a framed row of fields that share the width by weight; it is as high as its highest field."""
    total = sum(field.weight for field in fields)
    widths = [WIDTH * field.weight / total for field in fields]
    cells = [_field_lines(field, width - 2 * PAD) for field, width in zip(fields, widths, strict=True)]
    row_height = max(max(height(lines) + 1.6 * PAD, field.least) for lines, field in zip(cells, fields, strict=True))
    return framed_row([_written(lines) for lines in cells], widths, row_height)


def _written(lines: tuple[Line, ...]) -> Inside:
    return lambda pen, x, y: pen.lines(x, y, lines)


def _field_lines(field: Field, room: float) -> tuple[Line, ...]:
    label = wrap(field.label.joined(), room, LABEL, smallest=6.0)
    return (*label, *(line for value in field.values for line in wrap(value, room, field.style)))


def text_block(lines: Sequence[Line], above: float = 0.0, below: float = 0.0, x: float = LEFT) -> Block:
    """Return plain lines of text as a block."""
    kept = tuple(lines)
    return Block(above + height(kept) + below, lambda pen, y: pen.lines(x, y + above, kept))


def paragraph(pair: Pair, style: Style, above: float = 0.0) -> Block:
    """Return a sentence in both languages, each on lines of its own."""
    return text_block([line for text in pair.lines() for line in wrap(text, WIDTH, style)], above)


@dataclass(frozen=True, slots=True)
class Table:
    """Columns with a head that is repeated on each page; the rows share it."""

    columns: tuple[Column, ...]
    head: Block

    def row(self, cells: Sequence[Cell], least: float = 0.0, tinted: bool = False, pad: float = 1.2 * PAD) -> Block:
        """Return one row as a block, ``pad`` higher than its highest cell and at least ``least`` points."""
        laid = tuple(
            tuple(line for text in cell for line in wrap(text.text, column.width - 2 * PAD, text.style, text.smallest))
            for cell, column in zip(cells, self.columns, strict=True)
        )
        row_height = max(least, max(height(lines) for lines in laid) + pad)
        columns = self.columns

        def draw(pen: Pen, y: float) -> None:
            if tinted:
                pen.fill(LEFT, y, WIDTH, row_height)
                pen.rule(LEFT, y, LEFT + WIDTH, y)
            _draw_cells(pen, y, row_height, columns, laid)

        return Block(row_height, draw, self.head)


def table(columns: Sequence[Column]) -> Table:
    """Return a table whose columns are stretched or pressed together to the full width."""
    total = sum(column.width for column in columns)
    fitted = tuple(Column(column.width * WIDTH / total, column.heads, column.align) for column in columns)
    laid = tuple(_head_lines(column) for column in fitted)
    head_height = max(height(lines) for lines in laid) + 1.6 * PAD

    def draw(pen: Pen, y: float) -> None:
        pen.fill(LEFT, y, WIDTH, head_height, TINT)
        pen.rule(LEFT, y, LEFT + WIDTH, y, 0.8)
        _draw_cells(pen, y, head_height, fitted, laid)

    return Table(fitted, Block(head_height, draw))


def _head_lines(column: Column) -> tuple[Line, ...]:
    room = column.width - 2 * PAD
    lines: list[Line] = []
    for pair in column.heads:
        first, *second = pair.lines()
        lines += wrap(first, room, HEAD, 5.8)
        lines += [line for text in second for line in wrap(text, room, HEAD_SECOND, 5.6)]
    return tuple(lines)


def _draw_cells(
    pen: Pen, y: float, row_height: float, columns: Sequence[Column], laid: Sequence[tuple[Line, ...]]
) -> None:
    x = LEFT
    pen.rule(x, y, x, y + row_height, 0.3)
    for column, lines in zip(columns, laid, strict=True):
        top = y + (row_height - height(lines)) / 2
        pen.lines(x + PAD, top, lines, column.align, column.width - 2 * PAD)
        x += column.width
        pen.rule(x, y, x, y + row_height, 0.3)
    pen.rule(LEFT, y + row_height, LEFT + WIDTH, y + row_height, 0.4, RULE)
