"""Faces cut down for papers: the outlines are those of the bundled face to the eye, the widths to the last unit."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.misc.bezierTools import cubicPointAtT, quadraticPointAtT
from fontTools.pens.basePen import decomposeQuadraticSegment
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont
from reportlab.pdfbase import pdfmetrics

from app.documents import fonts
from app.documents.compact_face import CompactFace

#: Face, units of it in a step of the grid, and signs: straight, round, composed, beyond U+FFFF.
FACES = [
    ("BianmaoPlex", 1, "AẵỮđ9@%g"),
    ("BianmaoPlexSemiBold", 1, "AẵỮđ9@%g"),
    ("BianmaoNoto", 4, "王𬭛货边鼠，（"),
    ("BianmaoNotoSemiBold", 4, "王𬭛货边鼠，（"),
    ("BianmaoHana", 4, "𠮷𡈼"),
]
_STEPS = 12
Place = tuple[float, float]


@pytest.mark.parametrize(("name", "grid", "signs"), FACES)
def test_outlines_stay_near_those_of_the_face_when_a_face_is_cut_down(name: str, grid: int, signs: str) -> None:
    whole, cut = _faces(name, grid, signs)
    most = whole["head"].unitsPerEm * 0.0025 + grid
    for place, sign in enumerate(signs, start=1):
        theirs = list(_contours(whole.getGlyphSet(), whole.getBestCmap()[ord(sign)], 1))
        ours = list(_contours(cut.CharStrings, cut.charset[place + 1], grid))
        assert len(ours) == len(theirs), sign
        for our, their in zip(ours, theirs, strict=True):
            assert max(_away(point, their) for point in our) <= most, sign
            assert max(_away(point, our) for point in their) <= most, sign


@pytest.mark.parametrize(("name", "grid", "signs"), FACES)
def test_widths_are_exact_when_a_face_is_cut_down(name: str, grid: int, signs: str) -> None:
    whole, cut = _faces(name, grid, signs)
    for place, sign in enumerate(signs, start=1):
        program = cut.CharStrings[cut.charset[place + 1]]
        program.draw(DecomposingRecordingPen(cut.CharStrings))
        assert program.width * grid == whole["hmtx"][whole.getBestCmap()[ord(sign)]][0], sign


def test_each_code_leads_to_its_glyph_when_all_256_are_used() -> None:
    fonts.register()
    codes = [0, *range(0x4E00, 0x4EFF)]
    cut = _read(CompactFace(pdfmetrics.getFont("BianmaoNoto").face, 4).subset(codes))
    assert len(cut.charset) == len(set(cut.charset)) == 257
    assert [cut.Encoding[code] for code in range(256)] == cut.charset[1:]
    with pytest.raises(ValueError, match="too many"):
        CompactFace(pdfmetrics.getFont("BianmaoNoto").face, 4).subset([*codes, 0x5000])


def _faces(name: str, grid: int, signs: str) -> tuple[TTFont, Any]:
    fonts.undrawable("𠮷")
    face = pdfmetrics.getFont(name).face
    return TTFont(face.filename), _read(CompactFace(face, grid).subset([0, *map(ord, signs)]))


def _read(program: bytes) -> Any:
    read = CFFFontSet()
    read.decompile(io.BytesIO(program), None)
    return read[0]


def _contours(glyphs: Any, name: str, unit: int) -> Iterator[list[Place]]:
    """Each contour as many places on it, in units of the bundled face."""
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    places: list[Place] = []
    for operator, points in pen.value:
        if operator == "moveTo":
            places = [points[0]]
        elif operator == "lineTo":
            places += _between(places[-1], points[0])
        elif operator == "curveTo":
            places += [cubicPointAtT(places[-1], *points, step / _STEPS) for step in range(1, _STEPS + 1)]
        elif operator == "qCurveTo":
            places += _quadratic(places, points)
        elif operator in ("closePath", "endPath"):
            yield [(x * unit, y * unit) for x, y in (*places, *_between(places[-1], places[0]))]


def _quadratic(places: list[Place], points: tuple[Place | None, ...]) -> list[Place]:
    if points[-1] is None:
        raise AssertionError("the signs of this test have a point on each contour")
    found, here = [], places[-1]
    for off, end in decomposeQuadraticSegment(points):
        found += [quadraticPointAtT(here, off, end, step / _STEPS) for step in range(1, _STEPS + 1)]
        here = end
    return found


def _between(first: Place, second: Place) -> list[Place]:
    parts = range(1, _STEPS + 1)
    (x1, y1), (x2, y2) = first, second
    return [(x1 + (x2 - x1) * part / _STEPS, y1 + (y2 - y1) * part / _STEPS) for part in parts]


def _away(point: Place, contour: list[Place]) -> float:
    """The distance of a point to a contour."""
    return min(_to_line(point, *ends) for ends in pairwise(contour))


def _to_line(point: Place, begin: Place, end: Place) -> float:
    x, y = end[0] - begin[0], end[1] - begin[1]
    long = x * x + y * y
    at = ((point[0] - begin[0]) * x + (point[1] - begin[1]) * y) / long if long else 0.0
    at = min(1.0, max(0.0, at))
    return math.dist(point, (begin[0] + at * x, begin[1] + at * y))
