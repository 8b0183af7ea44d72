"""A face cut down to the glyphs of one document, as a CFF font program (Adobe technical note 5176).

The same outlines take a third less room than in TrueType tables: curves are cubic, so fewer points tell them, and
characters of equal width need no figure for it. Names, metrics, kerning and hinting, which paper needs not, stay out.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

from reportlab.pdfbase.ttfonts import TTFontFace

from app.documents.charstring import charstring
from app.documents.outlines import Outlines, path

#: Standard strings name the glyphs, which PDF never looks at: codes lead to glyphs, ``/ToUnicode`` to characters.
_MOST = 256
_OPERATORS = {
    "FontBBox": b"\x05",
    "charset": b"\x0f",
    "Encoding": b"\x10",
    "CharStrings": b"\x11",
    "Private": b"\x12",
    "FontMatrix": b"\x0c\x07",
    "defaultWidthX": b"\x14",
    "nominalWidthX": b"\x15",
}
_EMPTY_INDEX = b"\0\0"


class CompactFace:
    """One face; keeps the glyphs it has written once, for the next document.

    ``grid`` is how many units of the face one step of the outlines is. Widths are always exact.
    """

    def __init__(self, face: TTFontFace, grid: int) -> None:
        self._face = face
        self._grid = grid
        self._outlines = Outlines(face)
        self._em = int(face.unitsPerEm)
        hmtx = bytes(face.get_table("hmtx"))
        (count,) = struct.unpack_from(">H", face.get_table("hhea"), 34)
        self._widths = struct.unpack(">" + "H2x" * count, hmtx[: 4 * count])
        self._programs: dict[int, bytes] = {}

    def subset(self, codes: Sequence[int]) -> bytes:
        """Return a font in which byte ``n`` draws code point ``codes[n]``; an unknown one draws the empty box.

        Raises ValueError for more than 256 codes.
        """
        if len(codes) > _MOST:
            raise ValueError("too many codes")
        glyphs = [0, *(self._face.charToGlyph.get(code, 0) for code in codes)]
        return self._made([self._program(glyph) for glyph in glyphs])

    def _made(self, programs: Sequence[bytes]) -> bytes:
        count = len(programs) - 1
        head = b"\x01\x00\x04\x04" + _index([b"F"])
        strings = _EMPTY_INDEX + _EMPTY_INDEX
        charset = struct.pack(">BHH", 2, 1, count - 1) if count else b"\0"
        encoding = struct.pack(">BBBB", 1, 1, 0, count - 1) if count else b"\0\0"
        shapes = _index(programs)
        private = _entry("defaultWidthX", self._usual_width) + _entry("nominalWidthX", 0)
        begin = len(head) + len(_index([self._top(0, 0, 0, 0, 0)])) + len(strings)
        places = (begin, begin + len(charset), begin + len(charset) + len(encoding))
        top = self._top(*places, len(private), places[2] + len(shapes))
        return b"".join((head, _index([top]), strings, charset, encoding, shapes, private))

    @property
    def _usual_width(self) -> int:
        return self._em // self._grid

    def _top(self, charset: int, encoding: int, shapes: int, length: int, private: int) -> bytes:
        matrix = b""
        if self._usual_width != 1000:
            unit = _real(self._grid / self._em)
            matrix = unit + _integer(0) * 2 + unit + _integer(0) * 2 + _OPERATORS["FontMatrix"]
        return b"".join(
            (
                matrix,
                b"".join(_integer(round(each * self._em / 1000 / self._grid)) for each in self._face.bbox),
                _OPERATORS["FontBBox"],
                _place(charset) + _OPERATORS["charset"],
                _place(encoding) + _OPERATORS["Encoding"],
                _place(shapes) + _OPERATORS["CharStrings"],
                _place(length) + _place(private) + _OPERATORS["Private"],
            )
        )

    def _program(self, glyph: int) -> bytes:
        program = self._programs.get(glyph)
        if program is None:
            width = self._widths[min(glyph, len(self._widths) - 1)] / self._grid
            paths = [path(contour, self._em) for contour in self._outlines.contours(glyph)]
            program = charstring(paths, 1 / self._grid, None if width == self._usual_width else width)
            self._programs[glyph] = program
        return program


def _index(items: Sequence[bytes]) -> bytes:
    ends = [1]
    for item in items:
        ends.append(ends[-1] + len(item))
    size = (ends[-1].bit_length() + 7) // 8
    return b"".join((struct.pack(">HB", len(items), size), *(end.to_bytes(size, "big") for end in ends), *items))


def _entry(name: str, value: int) -> bytes:
    return _integer(value) + _OPERATORS[name]


def _integer(value: int) -> bytes:
    if -107 <= value <= 107:
        return bytes([value + 139])
    return b"\x1c" + value.to_bytes(2, "big", signed=True)


def _place(value: int) -> bytes:
    """Write a place in five bytes, whatever it is, so that the dictionary's length is known before."""
    return b"\x1d" + value.to_bytes(4, "big")


def _real(value: float) -> bytes:
    signs = {".": "a", "E-": "c", "-": "e"}
    digits = f"{value:.8f}".rstrip("0").lstrip("0")
    nibbles = "".join(signs.get(sign, sign) for sign in digits) + "f"
    return b"\x1e" + bytes.fromhex(nibbles + "f" * (len(nibbles) % 2))
