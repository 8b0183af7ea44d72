"""Drawing in points from the top left corner of an A4 page, with the right face for each character."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm

from app.documents import fonts
from app.documents.ink import Ink

PAGE_WIDTH, PAGE_HEIGHT = float(A4[0]), float(A4[1])
MM = float(mm)
BLACK, GREY, RULE, TINT, WATERMARK = 0.08, 0.36, 0.62, 0.94, 0.925
LEADING, DENSE = 1.3, 1.15
#: Smallest size in points that a long word is pressed to before it is broken.
_LEAST = 5.0
#: Rounding of sums of widths, in points; far below what the eye sees.
_SLACK = 0.001
#: Signs that may not begin a line, and signs that may not end one.
_NOT_FIRST = frozenset("，。、：；！？）》」』】%,.:;!?)]}”’")
_NOT_LAST = frozenset("（《「『【([{“‘")


@dataclass(frozen=True, slots=True)
class Style:
    """Size in points, weight, grey value and line spacing of a text.

    At spacing 1.3 two stacked marks over a capital never touch the line above; ``DENSE`` is for rows of which
    the line above has no depth (names over numbers).
    """

    size: float = 8.5
    bold: bool = False
    grey: float = BLACK
    spacing: float = LEADING

    @property
    def leading(self) -> float:
        """Height of one line in points."""
        return self.size * self.spacing


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text that is already known to fit."""

    text: str
    style: Style = Style()

    @property
    def width(self) -> float:
        """Width in points."""
        return fonts.width(self.text, self.style.size, self.style.bold)


class Pen:
    """Pages with ``y`` counted downwards from the top edge."""

    def __init__(self, ink: Ink) -> None:
        self._ink = ink

    def text(self, x: float, y: float, line: Line, align: str = "left", room: float = 0.0) -> None:
        """Write a line with its top at ``y``; ``room`` is the width to align ``right`` or ``centre`` in."""
        style = line.style
        if align != "left":
            free = room - line.width
            x += free if align == "right" else free / 2
        baseline = y + (style.leading - style.size * (fonts.ASCENT + fonts.DESCENT)) / 2 + style.size * fonts.ASCENT
        self._ink.text(x, PAGE_HEIGHT - baseline, line.text, style.size, style.bold, style.grey)

    def lines(self, x: float, y: float, lines: tuple[Line, ...], align: str = "left", room: float = 0.0) -> None:
        """Write lines one under the other."""
        for line in lines:
            self.text(x, y, line, align, room)
            y += line.style.leading

    def rule(self, x1: float, y1: float, x2: float, y2: float, width: float = 0.4, grey: float = RULE) -> None:
        """Draw a straight line."""
        self._ink.line(x1, PAGE_HEIGHT - y1, x2, PAGE_HEIGHT - y2, width, grey)

    def box(self, x: float, y: float, width: float, height: float, line: float = 0.4, grey: float = RULE) -> None:
        """Draw an empty rectangle."""
        self._ink.rectangle(x, PAGE_HEIGHT - y - height, width, height, line, grey)

    def fill(self, x: float, y: float, width: float, height: float, grey: float = TINT) -> None:
        """Fill a rectangle."""
        self._ink.filled(x, PAGE_HEIGHT - y - height, width, height, grey)

    def modules(self, x: float, y: float, bars: tuple[tuple[int, int, int], ...], size: float) -> None:
        """Fill the dark bars of a square code: (row, column, length) in modules of ``size`` points."""
        self._ink.squares(x, PAGE_HEIGHT - y, bars, size)

    def across(self, lines: tuple[Line, ...], angle: float) -> None:
        """Write lines through the middle of the page, turned by ``angle`` degrees."""
        self._ink.turn(PAGE_WIDTH / 2, PAGE_HEIGHT / 2, angle)
        y = -sum(line.style.leading for line in lines) / 2
        for line in lines:
            self.text(-line.width / 2, y + PAGE_HEIGHT, line)
            y += line.style.leading
        self._ink.turn_back()


@functools.lru_cache(maxsize=20_000)
def wrap(text: str, room: float, style: Style, smallest: float | None = None) -> tuple[Line, ...]:
    """Break a text into lines of at most ``room`` points; with ``smallest`` it is first made smaller to fit on one.

    Chinese breaks between characters (not before closing signs), other scripts at spaces. A word or figure that is
    wider than the line makes the text smaller; only below ``_LEAST`` points is it broken. Nothing is ever cut off.
    """
    full = fonts.width(text, style.size, style.bold)
    if full <= room:
        return (Line(text, style),)
    if smallest is not None:
        fitting = style.size * room / full
        if fitting >= smallest:
            return (Line(text, replace(style, size=fitting)),)
        style = replace(style, size=smallest)
    parts = pieces(text)
    widest = max(fonts.width(piece.strip(), style.size, style.bold) for piece in parts)
    if widest > room:
        style = replace(style, size=max(_LEAST, style.size * room / widest))
    lines: list[str] = []
    current = ""
    for piece in parts:
        if fonts.width((current + piece).rstrip(), style.size, style.bold) <= room + _SLACK:
            current += piece
            continue
        if current.strip():
            lines.append(current.rstrip())
        *whole, current = _cut(piece.lstrip(), room, style)
        lines += whole
    return tuple(Line(each, style) for each in (*lines, current.rstrip()) if each)


def widest_piece(text: str, style: Style) -> float:
    """Return the width in points of the widest part of a text that no line may end in."""
    return max((fonts.width(piece.strip(), style.size, style.bold) for piece in pieces(text)), default=0.0)


def _cut(piece: str, room: float, style: Style) -> list[str]:
    """Cut a piece that is wider than a line by itself."""
    parts = [""]
    for sign in piece:
        if parts[-1] and fonts.width((parts[-1] + sign).rstrip(), style.size, style.bold) > room + _SLACK:
            parts.append("")
        parts[-1] += sign
    return parts


def pieces(text: str) -> list[str]:
    """Split a text where a line may end."""
    found: list[str] = []
    for sign in text:
        if found and not _may_break(found[-1][-1], sign):
            found[-1] += sign
        else:
            found.append(sign)
    return found


def _may_break(before: str, after: str) -> bool:
    if after in _NOT_FIRST or before in _NOT_LAST or after == " ":
        return False
    return before in " -/" or _is_wide(before) or _is_wide(after)


def _is_wide(sign: str) -> bool:
    return (
        "\u2e80" <= sign <= "\u9fff"
        or "\uf900" <= sign <= "\ufaff"
        or "\uff00" <= sign <= "\uffef"
        or sign >= "\U00020000"
    )


def height(lines: tuple[Line, ...]) -> float:
    """Return the height of lines one under the other."""
    return sum(line.style.leading for line in lines)
