"""What stands in a field: texts, boxes to tick, ruled lines for the pen; laid out to a width and drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.documents import fonts
from app.documents.grid import VALUE
from app.documents.pen import BLACK, GREY, MM, Line, Pen, Style, height, widest_piece, wrap

TICK = "✓"
_BOX = 2.6 * MM
_BETWEEN = 4 * MM
#: Room for handwriting above a ruled line.
_WRITING = 6.2 * MM


@dataclass(frozen=True, slots=True)
class Written:
    """A text on lines of its own."""

    text: str
    style: Style = VALUE


@dataclass(frozen=True, slots=True)
class Ticks:
    """Boxes side by side, each with its words and whether it is ticked."""

    options: tuple[tuple[str, bool], ...]
    style: Style = VALUE


@dataclass(frozen=True, slots=True)
class Ruled:
    """Empty ruled lines."""

    lines: int = 1


Part = Written | Ticks | Ruled


@dataclass(frozen=True, slots=True)
class Piece:
    """A part laid out: its height in points, and its drawing from a top left corner."""

    height: float
    draw: Callable[[Pen, float, float], None]


def natural_width(part: Part) -> float:
    """Return how wide a part would be on one line, in points."""
    if isinstance(part, Written):
        return fonts.width(part.text, part.style.size, part.style.bold)
    if isinstance(part, Ticks):
        return sum(_option_width(text, part.style) for text, _ in part.options)
    return 30 * MM


def least_width(part: Part) -> float:
    """Return the width of what a line may not break."""
    if isinstance(part, Written):
        return widest_piece(part.text, part.style)
    return 0.0


def lay(parts: Sequence[Part], room: float) -> Piece:
    """Lay parts one under the other in ``room`` points."""
    pieces = [_lay(part, room) for part in parts]

    def draw(pen: Pen, x: float, y: float) -> None:
        for piece in pieces:
            piece.draw(pen, x, y)
            y += piece.height

    return Piece(sum(piece.height for piece in pieces), draw)


def _lay(part: Part, room: float) -> Piece:
    if isinstance(part, Written):
        lines = wrap(part.text, room, part.style)
        return Piece(height(lines), lambda pen, x, y: pen.lines(x, y, lines))
    if isinstance(part, Ticks):
        return _lay_ticks(part, room)
    return Piece(part.lines * _WRITING + 0.8 * MM, lambda pen, x, y: _rules(pen, x, y, room, part.lines))


def _rules(pen: Pen, x: float, y: float, room: float, lines: int) -> None:
    for place in range(1, lines + 1):
        pen.rule(x, y + place * _WRITING, x + room, y + place * _WRITING, 0.35, GREY)


def _option_width(text: str, style: Style) -> float:
    return _BOX + 1 * MM + fonts.width(text, style.size, style.bold) + _BETWEEN


def _rows(part: Ticks, room: float) -> Iterator[list[tuple[str, bool]]]:
    """Share the options out to rows; an option that is wider than a row stands alone and wraps."""
    row: list[tuple[str, bool]] = []
    used = 0.0
    for option in part.options:
        needed = _option_width(option[0], part.style)
        if row and used + needed - _BETWEEN > room:
            yield row
            row, used = [], 0.0
        row.append(option)
        used += needed
    if row:
        yield row


def _lay_ticks(part: Ticks, room: float) -> Piece:
    laid = [
        [(wrap(text, room - _BOX - 1 * MM, part.style), ticked) for text, ticked in row] for row in _rows(part, room)
    ]
    heights = [max(height(lines) for lines, _ in row) + 0.6 * MM for row in laid]

    def draw(pen: Pen, x: float, y: float) -> None:
        for row, row_height in zip(laid, heights, strict=True):
            _draw_options(pen, x, y, row)
            y += row_height

    return Piece(sum(heights), draw)


def _draw_options(pen: Pen, x: float, y: float, row: Sequence[tuple[tuple[Line, ...], bool]]) -> None:
    for lines, ticked in row:
        top = y + (lines[0].style.leading - _BOX) / 2
        pen.box(x, top, _BOX, _BOX, 0.6, BLACK)
        if ticked:
            mark = Line(TICK, Style(7, bold=True, spacing=1.0))
            pen.text(x, top + (_BOX - mark.style.leading) / 2, mark, "centre", _BOX)
        pen.lines(x + _BOX + 1 * MM, y, lines)
        x += _BOX + 1 * MM + max(line.width for line in lines) + _BETWEEN
