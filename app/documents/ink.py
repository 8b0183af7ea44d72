"""Page operators written straight as text: the same marks as reportlab's text objects, in a third of the time.

Labels, units and notes come again on each sheet of a lot. How a line is spelled in the part's font subsets is
found once; after that a line costs one formatted string. Figures are written to a hundredth of a point.
"""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable

from reportlab.lib.rl_accel import escapePDF

from app.documents import fonts
from app.documents.spelling import Spelling


class Ink:
    """The operators of one part of a document. All places are in points from the lower left corner."""

    def __init__(self, spelling: Spelling) -> None:
        self._spelling = spelling
        self._page: list[str] = []
        self._write = self._page.append
        self._spelled: dict[tuple[str, float, bool, float], str] = {}

    def taken(self) -> bytes:
        """Return the page's operators, packed, and begin the next page."""
        packed = zlib.compress("\n".join(self._page).encode("ascii"))
        self._page.clear()
        return packed

    def turn(self, x: float, y: float, angle: float) -> None:
        """Put the zero point at a place, turned by ``angle`` degrees, until :meth:`turn_back`."""
        cos, sin = math.cos(math.radians(angle)), math.sin(math.radians(angle))
        self._write(f"q {cos:.6f} {sin:.6f} {-sin:.6f} {cos:.6f} {x:.4f} {y:.4f} cm")

    def turn_back(self) -> None:
        """Leave the turned ground."""
        self._write("Q")

    def text(self, x: float, baseline: float, text: str, size: float, bold: bool, grey: float) -> None:
        """Write a line of text."""
        key = (text, size, bold, grey)
        spelled = self._spelled.get(key)
        if spelled is None:
            spelled = self._spelled[key] = self._spell(*key)
        self._write(f"BT {x:.2f} {baseline:.2f} Td {spelled} ET")

    def _spell(self, text: str, size: float, bold: bool, grey: float) -> str:
        shown = [f"{grey:g} g"]
        last = ""
        for run in fonts.runs(text, bold):
            for name, codes in self._spelling.split(run.face, run.text):
                if name != last:
                    shown.append(f"/{name} {size:.4g} Tf")
                    last = name
                shown.append(f"({escapePDF(codes)}) Tj")
        return " ".join(shown)

    def line(self, x1: float, y1: float, x2: float, y2: float, width: float, grey: float) -> None:
        """Draw a straight line."""
        self._write(f"{grey:g} G {width:g} w {x1:.2f} {y1:.2f} m {x2:.2f} {y2:.2f} l S")

    def rectangle(self, x: float, y: float, width: float, height: float, line: float, grey: float) -> None:
        """Draw an empty rectangle."""
        self._write(f"{grey:g} G {line:g} w {x:.2f} {y:.2f} {width:.2f} {height:.2f} re S")

    def filled(self, x: float, y: float, width: float, height: float, grey: float) -> None:
        """Fill a rectangle."""
        self._write(f"{grey:g} g {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def squares(self, x: float, y: float, bars: Iterable[tuple[int, int, int]], size: float) -> None:
        """Fill the dark bars of a square code whose upper left corner is given: (row, column, length) in modules.

        It is a mask of one bit a module: 700 rectangles take four times its room.
        """
        dark = list(bars)
        side = max(column + length for _, column, length in dark)
        rows = [0] * side
        for row, column, length in dark:
            rows[row] |= ((1 << length) - 1) << (side - column - length)
        spare = -side % 8
        told = "".join(f"{row << spare:0{(side + spare) // 4}x}" for row in rows)
        long = side * size
        self._write(
            f"q 0 g {long:.4f} 0 0 {long:.4f} {x:.2f} {y - long:.4f} cm "
            f"BI /W {side} /H {side} /IM true /D [1 0] /F /AHx ID {told}> EI Q"
        )
