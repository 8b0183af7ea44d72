"""Text in dots: the bundled faces by run, at whole dot sizes, measured and broken into lines as they will be drawn.

Papers in PDF are measured by the PDF writer; here FreeType (through Pillow) measures and draws, so that what fits in
the measure fits on the roll. One dot is 1/203 inch.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import Literal

from PIL import ImageDraw, ImageFont

import resources
from app.documents import fonts
from app.documents.pen import pieces

Align = Literal["left", "right", "centre"]
#: Height of bold capitals with two stacked Vietnamese marks as FreeType draws them, and depth of dots below.
_RISE, _DEPTH = 1.11, 0.27


@dataclass(frozen=True, slots=True)
class Type:
    """Size of the em in dots, and weight. A capital or figure is about 0.70 of the size high, a Chinese sign 0.92."""

    size: int
    bold: bool = False

    @property
    def leading(self) -> int:
        """Height of one line in dots: stacked Vietnamese marks never touch the line above."""
        return round(self.size * (_RISE + _DEPTH))


#: Small print, text, names, figures to be read at arm's length (24 dots high and more), titles.
SMALL, BODY, STRONG = Type(21), Type(25), Type(27, bold=True)
FIGURE, TITLE = Type(35, bold=True), Type(36, bold=True)


@functools.lru_cache(maxsize=64)
def face(name: str, size: int) -> ImageFont.FreeTypeFont:
    """Return a bundled face at a size in dots."""
    path = str(resources.path(f"fonts/{fonts.file_name(name)}"))
    return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)


def width(text: str, kind: Type) -> int:
    """Return the width of a text in dots."""
    runs = fonts.runs(text, kind.bold)
    return sum(round(face(run.face, kind.size).getlength(run.text, mode="1")) for run in runs)


def draw(canvas: ImageDraw.ImageDraw, x: int, y: int, text: str, kind: Type, *, white: bool = False) -> None:
    """Draw one line with its top at ``y``."""
    baseline = y + round(kind.size * _RISE)
    for run in fonts.runs(text, kind.bold):
        drawn = face(run.face, kind.size)
        canvas.text((x, baseline), run.text, fill=1 if white else 0, font=drawn, anchor="ls")
        x += round(drawn.getlength(run.text, mode="1"))


def wrap(text: str, room: int, kind: Type) -> tuple[str, ...]:
    """Break a text into lines of at most ``room`` dots; a word wider than a line is cut in two, never left out."""
    if width(text, kind) <= room:
        return (text,)
    lines, current = [], ""
    for piece in pieces(text):
        if width((current + piece).rstrip(), kind) <= room:
            current += piece
            continue
        if current.strip():
            lines.append(current.rstrip())
        *whole, current = _cut(piece.lstrip(), room, kind)
        lines += whole
    return tuple(each for each in (*lines, current.rstrip()) if each)


def _cut(piece: str, room: int, kind: Type) -> list[str]:
    parts = [""]
    for sign in piece:
        if parts[-1] and width((parts[-1] + sign).rstrip(), kind) > room:
            parts.append("")
        parts[-1] += sign
    return parts
