"""Outlines as Type 2 charstrings (Adobe technical note 5177), on a grid of whole numbers.

Nearly all steps on a grid of 250 to the em fit one byte, and curves and straight lines that begin or end upright or
level need fewer of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from app.documents.outlines import Place, Segment

Step = tuple[int, int]
_RLINE, _HLINE, _VLINE, _RRCURVE, _END, _RMOVE, _HMOVE = 5, 6, 7, 8, 14, 21, 22
_VMOVE, _VVCURVE, _HHCURVE, _VHCURVE, _HVCURVE = 4, 26, 27, 30, 31
_MOST_NUMBERS = 48
_FIXED = 255


def charstring(paths: Sequence[tuple[Place, list[Segment]]], scale: float, width: float | None) -> bytes:
    """Return a glyph's program; ``width`` stands in it (in units of the grid) unless it is the face's usual one."""
    told = b"" if width is None else _width(width)
    here = (0, 0)
    for start, segments in paths:
        drawn, there = _drawn(_rounded(start, scale), segments, scale)
        if drawn:
            told += _move(there[0] - here[0], there[1] - here[1]) + b"".join(_spelled(drawn))
            here = (
                there[0] + sum(x for step in drawn for x, _ in step),
                there[1] + sum(y for s in drawn for _, y in s),
            )
    return told + bytes([_END])


def _width(width: float) -> bytes:
    if width == int(width):
        return _number(int(width))
    return bytes([_FIXED]) + round(width * 65536).to_bytes(4, "big", signed=True)


def _number(value: int) -> bytes:
    if -107 <= value <= 107:
        return bytes([value + 139])
    if 108 <= value <= 1131:
        return bytes([247 + (value - 108 >> 8), value - 108 & 255])
    if -1131 <= value <= -108:
        return bytes([251 + (-value - 108 >> 8), -value - 108 & 255])
    return b"\x1c" + value.to_bytes(2, "big", signed=True)


def _rounded(place: Place, scale: float) -> Step:
    return round(place[0] * scale), round(place[1] * scale)


def _drawn(start: Step, segments: Sequence[Segment], scale: float) -> tuple[list[tuple[Step, ...]], Step]:
    """Return a contour's segments as steps without what the grid has swallowed, and where it begins."""
    steps: list[tuple[Step, ...]] = []
    here = start
    for segment in segments:
        places = [here, *(_rounded(place, scale) for place in segment)]
        here = places[-1]
        step = tuple((x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(places))
        if len(step) > 1 and _is_straight(step):
            step = ((places[-1][0] - places[0][0], places[-1][1] - places[0][1]),)
        if step == ((0, 0),):
            continue
        if len(step) == 1 and steps and _goes_on(steps[-1], step[0]):
            steps[-1] = ((steps[-1][0][0] + step[0][0], steps[-1][0][1] + step[0][1]),)
        else:
            steps.append(step)
    if steps and len(steps[-1]) == 1:
        steps.pop()  # the last straight line closes the contour by itself
    return steps, start


def _is_straight(step: tuple[Step, ...]) -> bool:
    (x, y) = sum(each[0] for each in step), sum(each[1] for each in step)
    return all(x * b == y * a and x * a + y * b >= 0 for a, b in step)


def _goes_on(last: tuple[Step, ...], step: Step) -> bool:
    if len(last) != 1:
        return False
    (x, y), (a, b) = last[0], step
    return x * b == y * a and x * a + y * b > 0


def _move(x: int, y: int) -> bytes:
    if not y:
        return _number(x) + bytes([_HMOVE])
    if not x:
        return _number(y) + bytes([_VMOVE])
    return _number(x) + _number(y) + bytes([_RMOVE])


def _spelled(steps: Sequence[tuple[Step, ...]]) -> list[bytes]:
    """Write segments; neighbours that one operator can draw share it."""
    told: list[bytes] = []
    numbers: list[int] = []
    running = follows = -1
    for step in steps:
        operator, values, leads_to = _line(*step[0]) if len(step) == 1 else _curve(*step)
        if numbers and (operator not in (running, follows) or len(numbers) + len(values) > _MOST_NUMBERS):
            told.append(b"".join(map(_number, numbers)) + bytes([running]))
            numbers = []
        if not numbers:
            running = operator
        elif operator != follows:
            told.append(b"".join(map(_number, numbers)) + bytes([running]))
            numbers, running = [], operator
        numbers += values
        follows = leads_to
    if numbers:
        told.append(b"".join(map(_number, numbers)) + bytes([running]))
    return told


def _line(x: int, y: int) -> tuple[int, list[int], int]:
    """Return the operator of a line, its numbers, and the operator the next segment may have to share it."""
    if not y:
        return _HLINE, [x], _VLINE
    if not x:
        return _VLINE, [y], _HLINE
    return _RLINE, [x, y], _RLINE


def _curve(first: Step, second: Step, third: Step) -> tuple[int, list[int], int]:
    (a, b), (c, d), (e, f) = first, second, third
    if not b and not e:
        return _HVCURVE, [a, c, d, f], _VHCURVE
    if not a and not f:
        return _VHCURVE, [b, c, d, e], _HVCURVE
    if not b and not f:
        return _HHCURVE, [a, c, d, e], _HHCURVE
    if not a and not e:
        return _VVCURVE, [b, c, d, f], _VVCURVE
    return _RRCURVE, [a, b, c, d, e, f], _RRCURVE
