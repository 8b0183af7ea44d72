"""The outlines of a TrueType face: points of straight lines and quadratic curves, and the same as fewer cubic curves.

Places are in units of the face's em. Composed glyphs are put together here. OpenType specification, table ``glyf``.
"""

from __future__ import annotations

import math
import struct
from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from reportlab.pdfbase.ttfonts import TTFontFace

Place = tuple[float, float]
#: One point: x, y, and whether the outline passes through it.
Point = tuple[float, float, bool]
#: A straight line to a place (one), or a cubic curve (two control points, then the place).
Segment = tuple[Place, ...]

_ON, _X_SHORT, _Y_SHORT, _AGAIN, _X_SAME, _Y_SAME = 0x1, 0x2, 0x4, 0x8, 0x10, 0x20
_WORDS, _PLACES, _SCALE, _MORE, _TWO_SCALES, _MATRIX = 0x1, 0x2, 0x8, 0x20, 0x40, 0x80
_HEAD = 10
#: A merged curve may leave the outline by this part of the em.
_NEAR = 0.002


class Outlines:
    """Reads the glyphs of one face."""

    def __init__(self, face: TTFontFace) -> None:
        self._places = face.glyphPos
        self._glyf = bytes(face.get_table("glyf"))

    def contours(self, glyph: int) -> list[list[Point]]:
        """Return a glyph's closed contours."""
        outline = self._glyf[self._places[glyph] : self._places[glyph + 1]]
        if not outline:
            return []
        (contours,) = struct.unpack_from(">h", outline)
        return _simple(outline, contours) if contours >= 0 else self._composed(outline)

    def _composed(self, outline: bytes) -> list[list[Point]]:
        found: list[list[Point]] = []
        at, flags = _HEAD, _MORE
        while flags & _MORE:
            flags, part = struct.unpack_from(">HH", outline, at)
            if not flags & _PLACES:
                raise ValueError("a part is placed by its points")
            dx, dy = struct.unpack_from(">hh" if flags & _WORDS else ">bb", outline, at + 4)
            at += 8 if flags & _WORDS else 6
            count = 1 if flags & _SCALE else 2 if flags & _TWO_SCALES else 4 if flags & _MATRIX else 0
            a, b, c, d = _matrix([each / 16384 for each in struct.unpack_from(f">{count}h", outline, at)])
            at += 2 * count
            found += [
                [(a * x + c * y + dx, b * x + d * y + dy, on) for x, y, on in contour]
                for contour in self.contours(part)
            ]
        return found


def _matrix(scales: Sequence[float]) -> tuple[float, float, float, float]:
    if len(scales) == 4:
        return scales[0], scales[1], scales[2], scales[3]
    first, second = (scales[0], scales[-1]) if scales else (1.0, 1.0)
    return first, 0.0, 0.0, second


def _simple(outline: bytes, contours: int) -> list[list[Point]]:
    ends = struct.unpack_from(f">{contours}H", outline, _HEAD)
    (instructions,) = struct.unpack_from(">H", outline, _HEAD + 2 * contours)
    at = _HEAD + 2 * contours + 2 + instructions
    count = ends[-1] + 1 if ends else 0
    flags: list[int] = []
    while len(flags) < count:
        flag = outline[at]
        times = 1 + outline[at + 1] if flag & _AGAIN else 1
        at += 2 if flag & _AGAIN else 1
        flags += [flag] * times
    xs, at = _steps(outline, at, flags, _X_SHORT, _X_SAME)
    ys, _ = _steps(outline, at, flags, _Y_SHORT, _Y_SAME)
    points: list[Point] = [
        (x, y, bool(flag & _ON)) for x, y, flag in zip(accumulate(xs), accumulate(ys), flags, strict=True)
    ]
    return [points[begin + 1 : end + 1] for begin, end in pairwise((-1, *ends))]


def _steps(outline: bytes, at: int, flags: Sequence[int], short: int, same: int) -> tuple[list[int], int]:
    steps = []
    for flag in flags:
        if flag & short:
            steps.append(outline[at] if flag & same else -outline[at])
            at += 1
        elif flag & same:
            steps.append(0)
        else:
            steps.append(int.from_bytes(outline[at : at + 2], "big", signed=True))
            at += 2
    return steps, at


def path(contour: Sequence[Point], em: int) -> tuple[Place, list[Segment]]:
    """Return where a contour begins and its segments, as few as stay within 1/500 of ``em``."""
    turned = _from_corner(contour)
    start = turned[0][:2]
    segments: list[Segment] = []
    here: Place = start
    offs: list[Place] = []
    for x, y, on in (*turned[1:], turned[0]):
        if not on:
            offs.append((x, y))
            continue
        segments += _curves(here, offs, (x, y), em * _NEAR) if offs else [((x, y),)]
        here, offs = (x, y), []
    return _ending_straight(start, segments)


def _ending_straight(start: Place, segments: list[Segment]) -> tuple[Place, list[Segment]]:
    """Turn a contour so that its longest straight line comes last: the last one closes it and is never written."""
    begins = [start, *(segment[-1] for segment in segments)]
    lines = [at for at, segment in enumerate(segments) if len(segment) == 1]
    if not lines:
        return start, segments
    longest = max(lines, key=lambda at: math.dist(begins[at], begins[at + 1]))
    return begins[longest + 1], segments[longest + 1 :] + segments[: longest + 1]


def _from_corner(contour: Sequence[Point]) -> list[Point]:
    """Turn a contour so that it begins with a point it passes through."""
    first = next((at for at, point in enumerate(contour) if point[2]), None)
    if first is None:
        (x1, y1, _), (x2, y2, _) = contour[-1], contour[0]
        return [((x1 + x2) / 2, (y1 + y2) / 2, True), *contour]
    return [*contour[first:], *contour[:first]]


def _curves(start: Place, offs: Sequence[Place], end: Place, near: float) -> list[Segment]:
    """Write a chain of quadratic curves as one cubic curve; as two and more where one is not near enough."""
    if len(offs) == 1:
        return [_raised(start, offs[0], end)]
    merged = _merged(start, offs, end)
    if _is_near(start, merged, offs, end, near):
        return [merged]
    half = len(offs) // 2
    middle = _middle(offs[half - 1], offs[half])
    return _curves(start, offs[:half], middle, near) + _curves(middle, offs[half:], end, near)


def _raised(start: Place, off: Place, end: Place) -> Segment:
    return (
        (start[0] + (off[0] - start[0]) * 2 / 3, start[1] + (off[1] - start[1]) * 2 / 3),
        (end[0] + (off[0] - end[0]) * 2 / 3, end[1] + (off[1] - end[1]) * 2 / 3),
        end,
    )


def _middle(first: Place, second: Place) -> Place:
    return (first[0] + second[0]) / 2, (first[1] + second[1]) / 2


def _merged(start: Place, offs: Sequence[Place], end: Place) -> Segment:
    """A cubic split at even times gives quadratic curves whose first and last control points tell its own."""
    reach = 2 / 3 * len(offs)
    (x1, y1), (x2, y2) = offs[0], offs[-1]
    return (
        (start[0] + (x1 - start[0]) * reach, start[1] + (y1 - start[1]) * reach),
        (end[0] + (x2 - end[0]) * reach, end[1] + (y2 - end[1]) * reach),
        end,
    )


def _is_near(start: Place, cubic: Segment, offs: Sequence[Place], end: Place, near: float) -> bool:
    """Tell whether a cubic passes the joints and the middles of the chain."""
    joints = [start, *(_middle(*pair) for pair in pairwise(offs)), end]
    count = len(offs)
    for at, ((x1, y1), (x, y), (x2, y2)) in enumerate(_triples(joints, offs)):
        seen = _at(start, cubic, (at + 0.5) / count)
        if abs(seen[0] - (x1 + 2 * x + x2) / 4) > near or abs(seen[1] - (y1 + 2 * y + y2) / 4) > near:
            return False
        seen = _at(start, cubic, at / count)
        if abs(seen[0] - x1) > near or abs(seen[1] - y1) > near:
            return False
    return True


def _triples(joints: Sequence[Place], offs: Sequence[Place]) -> Iterator[tuple[Place, Place, Place]]:
    return zip(joints, offs, joints[1:], strict=False)


def _at(start: Place, cubic: Segment, time: float) -> Place:
    rest = 1 - time
    a, b, c, d = rest**3, 3 * rest * rest * time, 3 * rest * time * time, time**3
    (x1, y1), (x2, y2), (x3, y3) = cubic
    return a * start[0] + b * x1 + c * x2 + d * x3, a * start[1] + b * y1 + c * y2 + d * y3
