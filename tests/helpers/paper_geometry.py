"""Where the signs and rules of a PDF page stand, read by PDFium, and what is wrong with it.

Boxes are (left, bottom, right, top) in points from the bottom left corner of the page.
"""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from tests.unit.documents.pdf_reading import fonts

Box = tuple[float, float, float, float]
#: Points by which boxes may touch: rounding, and the width of a rule.
_TOUCH = 0.6
_THIN = 2.2


@dataclass(slots=True)
class Piece:
    """Neighbouring signs of one line of text: what it says and its tight box."""

    text: str
    box: Box


@dataclass(slots=True)
class PageShapes:
    """All that is drawn on one page; turned text (the watermark) is only counted."""

    width: float
    height: float
    pieces: list[Piece] = field(default_factory=list)
    rules: list[Box] = field(default_factory=list)
    shapes: list[Box] = field(default_factory=list)
    unreadable: list[int] = field(default_factory=list)


def faults(pdf: bytes) -> list[str]:
    """Everything wrong with a paper: outside the page, overlapping, crossing a rule, no glyph, font not embedded."""
    found = [f"font {name} is not embedded" for name, embedded in fonts(pdf).items() if not embedded]
    for number, page in enumerate(pages(pdf), start=1):
        found += [f"page {number}: {fault}" for fault in page_faults(page)]
    return found


def page_faults(page: PageShapes) -> list[str]:
    """What is wrong on one page."""
    return [
        *(f"unreadable sign {code}" for code in page.unreadable),
        *(f"outside: {box}" for box in [*page.shapes, *(p.box for p in page.pieces)] if not _inside(page, box)),
        *(f"{first.text!r} overlaps {second.text!r}" for first, second in _overlapping(page.pieces)),
        *(f"{piece.text!r} crosses a rule" for piece in page.pieces if any(_crosses(piece.box, r) for r in page.rules)),
    ]


def pages(pdf: bytes) -> Iterator[PageShapes]:
    """What is drawn on each page."""
    document = pdfium.PdfDocument(pdf)
    try:
        for page in document:
            yield _shapes(page)
            page.close()
    finally:
        document.close()


def _shapes(page: pdfium.PdfPage) -> PageShapes:
    shapes = PageShapes(*page.get_size())
    for drawn in page.get_objects(filter=(pdfium_c.FPDF_PAGEOBJ_PATH,)):
        box = drawn.get_bounds()
        shapes.shapes.append(box)
        if min(box[2] - box[0], box[3] - box[1]) <= _THIN:
            shapes.rules.append(box)
    reading = page.get_textpage()
    for piece in _pieces(reading, shapes):
        shapes.pieces.append(piece)
    reading.close()
    return shapes


def _pieces(reading: pdfium.PdfTextPage, shapes: PageShapes) -> Iterator[Piece]:
    """Join signs that stand side by side on one line, as they were written."""
    signs: list[tuple[str, Box, Box]] = []
    for at in range(reading.count_chars()):
        code = pdfium_c.FPDFText_GetUnicode(reading.raw, at)
        if abs(pdfium_c.FPDFText_GetCharAngle(reading.raw, at)) > 0.05 or pdfium_c.FPDFText_IsGenerated(
            reading.raw, at
        ):
            continue
        box = reading.get_charbox(at)
        loose = _loose(reading, at)
        if code in (0, 0xFFFD) or (box[2] <= box[0] and not chr(code).isspace()):
            shapes.unreadable.append(code)
            continue
        if chr(code).isspace() or 0xDC00 <= code <= 0xDFFF:
            continue  # the second half of a sign beyond U+FFFF stands where the first does
        signs.append((chr(code), box, loose))
    if not signs:
        return
    piece = Piece(signs[0][0], signs[0][1])
    for (_, before, loose_before), (sign, box, loose) in pairwise(signs):
        if _goes_on(before, loose_before, box, loose):
            piece = Piece(piece.text + sign, _around(piece.box, box))
        else:
            yield piece
            piece = Piece(sign, box)
    yield piece


def _loose(reading: pdfium.PdfTextPage, at: int) -> Box:
    box = pdfium_c.FS_RECTF()
    pdfium_c.FPDFText_GetLooseCharBox(reading.raw, at, ctypes.byref(box))
    return (box.left, box.bottom, box.right, box.top)


def _goes_on(before: Box, loose_before: Box, box: Box, loose: Box) -> bool:
    """Tell whether a sign follows another on its line: at its right, closer than a letter's height."""
    size = loose_before[3] - loose_before[1]
    same_line = min(loose_before[3], loose[3]) - max(loose_before[1], loose[1]) > 0.5 * size
    return same_line and -0.25 * size <= box[0] - before[2] <= 0.6 * size


def _around(first: Box, second: Box) -> Box:
    return (
        min(first[0], second[0]), min(first[1], second[1]), max(first[2], second[2]), max(first[3], second[3])
    )  # fmt: skip


def _inside(page: PageShapes, box: Box) -> bool:
    return box[0] >= 0 and box[1] >= 0 and box[2] <= page.width and box[3] <= page.height


def _overlapping(pieces: list[Piece]) -> Iterator[tuple[Piece, Piece]]:
    """Pairs whose tight boxes share room; sorted from the top so that only near ones are compared."""
    ordered = sorted(pieces, key=lambda piece: -piece.box[3])
    for at, first in enumerate(ordered):
        for second in ordered[at + 1 :]:
            if second.box[3] < first.box[1]:
                break
            if _share(first.box, second.box):
                yield first, second


def _share(first: Box, second: Box) -> bool:
    wide = min(first[2], second[2]) - max(first[0], second[0])
    high = min(first[3], second[3]) - max(first[1], second[1])
    return wide > _TOUCH and high > _TOUCH


def _crosses(text: Box, rule: Box) -> bool:
    """Tell whether a rule runs through the inside of a text; a rule has no width of its own here."""
    inner = (text[0] + _TOUCH, text[1] + _TOUCH, text[2] - _TOUCH, text[3] - _TOUCH)
    return inner[0] < rule[2] and rule[0] < inner[2] and inner[1] < rule[3] and rule[1] < inner[3]
