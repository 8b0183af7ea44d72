"""A slip as it grows downwards: lines, labelled values, rules, bands and the square code; drawn once at the end."""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image, ImageDraw

from app.documents.code_mark import code_mark
from app.documents.labels import Pair
from app.documents.slips import dots
from app.documents.slips.dots import BODY, SMALL, Align, Type
from app.domain.bitmap import Bitmap

#: White at both edges in dots: print heads stand a little aside of where the paper runs.
MARGIN = 6
_GAP, _BETWEEN = 8, 14
_JOINT = " · "
_QUIET = 4
_LARGEST_MODULE = 6
_BLANK_LINE = 54


@dataclass(frozen=True, slots=True)
class Placed:
    """One line of text and the box it may fill."""

    x: int
    y: int
    width: int
    text: str
    kind: Type
    white: bool = False


@dataclass(frozen=True, slots=True)
class _Box:
    x: int
    y: int
    width: int
    height: int


class Strip:
    """One slip of a width in dots; ``height`` is how far it has grown."""

    def __init__(self, width: int) -> None:
        self.width, self.height = width, _GAP
        self.room = width - 2 * MARGIN
        self.placed: list[Placed] = []
        self._black: list[_Box] = []

    def gap(self, height: int = _GAP) -> None:
        """Leave white."""
        self.height += height

    def rule(self, thickness: int = 2) -> None:
        """Draw a line across."""
        self.height += _GAP // 2
        self._black.append(_Box(MARGIN, self.height, self.room, thickness))
        self.height += thickness + _GAP // 2

    def write(self, text: str, kind: Type = BODY, align: Align = "left") -> None:
        """Write a text, broken into lines."""
        for line in dots.wrap(text, self.room, kind):
            self._place(line, kind, align)

    def pair(self, pair: Pair, kind: Type = BODY, align: Align = "left") -> None:
        """Write words in both languages: on one line if they fit, else each on lines of its own."""
        self.texts(pair.lines(), kind, align)

    def texts(self, texts: tuple[str, ...], kind: Type = BODY, align: Align = "left") -> None:
        """Write several texts: on one line if they fit, else each on lines of its own."""
        joined = _JOINT.join(texts)
        for text in (joined,) if dots.width(joined, kind) <= self.room else texts:
            self.write(text, kind, align)

    def labelled(self, label: Pair, values: tuple[str, ...], kind: Type = BODY) -> None:
        """Write a small label and its value: beside it at the right edge if one line holds both, else under it."""
        words = label.joined()
        if len(values) == 1:
            label_width, value_width = dots.width(words, SMALL), dots.width(values[0], kind)
            if label_width + _BETWEEN + value_width <= self.room:
                down = round(0.75 * (kind.leading - SMALL.leading))
                self.placed.append(Placed(MARGIN, self.height + max(0, down), label_width, words, SMALL))
                self._place(values[0], kind, "right")
                return
        self.gap(_GAP // 2)
        self.pair(label, SMALL)
        if kind.size < dots.FIGURE.size:
            self.texts(values, kind)
            return
        for value in values:
            self.write(value, kind, "right")

    def blank(self, label: Pair, lines: int = 1) -> None:
        """Leave ruled lines for the pen under a label."""
        self.pair(label, SMALL)
        for _ in range(lines):
            self.height += _BLANK_LINE
            self._black.append(_Box(MARGIN, self.height, self.room, 2))
        self.height += _GAP

    def band(self, pair: Pair, kind: Type) -> None:
        """Write white words on a black band."""
        top = self.height
        self.height += _GAP // 2
        for text in pair.lines():
            for line in dots.wrap(text, self.room - 2 * _GAP, kind):
                self._place(line, kind, "centre", white=True)
        self.height += _GAP // 2
        self._black.append(_Box(0, top, self.width, self.height - top))
        self.height += _GAP

    def framed(self, pair: Pair, kind: Type) -> None:
        """Write words in a thick frame."""
        top = self.height
        self.height += _GAP
        for text in pair.lines():
            for line in dots.wrap(text, self.room - 4 * _GAP, kind):
                self._place(line, kind, "centre")
        self.height += _GAP
        tall = self.height - top
        for box in (
            _Box(MARGIN, top, self.room, 3),
            _Box(MARGIN, self.height - 3, self.room, 3),
            _Box(MARGIN, top, 3, tall),
            _Box(MARGIN + self.room - 3, top, 3, tall),
        ):
            self._black.append(box)
        self.height += _GAP

    def square(self, text: str) -> None:
        """Draw a text's square code in the middle, as large as the roll takes it up to six dots a module."""
        mark = code_mark(text)
        module = min(_LARGEST_MODULE, self.width // (mark.modules + 2 * _QUIET))
        left = (self.width - mark.modules * module) // 2
        top = self.height + _QUIET * module
        self._black += [_Box(left + c * module, top + r * module, n * module, module) for r, c, n in mark.bars]
        self.height = top + (mark.modules + _QUIET) * module

    def bitmap(self) -> Bitmap:
        """Draw everything."""
        image = Image.new("1", (self.width, self.height + _GAP), 1)
        canvas = ImageDraw.Draw(image)
        canvas.fontmode = "1"
        for box in self._black:
            canvas.rectangle((box.x, box.y, box.x + box.width - 1, box.y + box.height - 1), fill=0)
        for each in self.placed:
            dots.draw(canvas, each.x, each.y, each.text, each.kind, white=each.white)
        return Bitmap(image.width, image.height, image.tobytes("raw", "1;I"))

    def _place(self, line: str, kind: Type, align: Align, *, white: bool = False) -> None:
        wide = dots.width(line, kind)
        free = self.room - wide
        x = MARGIN + {"left": 0, "right": free, "centre": free // 2}[align]
        self.placed.append(Placed(x, self.height, wide, line, kind, white))
        self.height += kind.leading
