"""A TrueType face cut down to the glyphs of one document, without what paper needs not.

reportlab's own subset keeps hinting programs, name and metrics tables, which is half of a one-page paper. Left out
here: ``name``, ``OS/2``, ``post``, ``cvt``, ``fpgm``, ``prep`` and each glyph's instructions. The outlines are
unchanged. PDF 32000-1, 9.9 names the tables that stay.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.pdfbase.ttfonts import TTFontFace, TTFontMaker

_WORDS, _MORE, _SCALE, _TWO_SCALES, _MATRIX, _INSTRUCTIONS = 0x1, 0x20, 0x8, 0x40, 0x80, 0x100
_GLYPH_HEAD = 10


@dataclass(frozen=True, slots=True)
class _Glyph:
    """An outline without instructions; ``parts`` are (place of a glyph number in it, that glyph)."""

    outline: bytes
    parts: tuple[tuple[int, int], ...] = ()


class LeanFace:
    """One face; keeps the outlines it has cut once, for the next document."""

    def __init__(self, face: TTFontFace) -> None:
        self._face = face
        self._glyf = bytes(face.get_table("glyf"))
        self._hmtx = bytes(face.get_table("hmtx"))
        (self._widths,) = struct.unpack_from(">H", face.get_table("hhea"), 34)
        self._cut: dict[int, _Glyph] = {}

    def subset(self, codes: Sequence[int]) -> bytes:
        """Return a face in which byte ``n`` draws code point ``codes[n]``; an unknown one draws the empty box."""
        glyphs, places = [0], {0: 0}
        shown = [_place(glyphs, places, self._face.charToGlyph.get(code, 0)) for code in codes]
        outlines = []
        for glyph in glyphs:  # grows while parts of composed glyphs are met
            cut = self._glyph(glyph)
            outline = bytearray(cut.outline)
            for at, part in cut.parts:
                struct.pack_into(">H", outline, at, _place(glyphs, places, part))
            outlines.append(bytes(outline) + b"\0" * (len(outline) % 2))
        return self._made(glyphs, outlines, shown)

    def _made(self, glyphs: Sequence[int], outlines: Sequence[bytes], shown: Sequence[int]) -> bytes:
        glyf = b"".join(outlines)
        ends = [0]
        for outline in outlines:
            ends.append(ends[-1] + len(outline))
        is_long = ends[-1] >= 0x20000
        head = bytearray(self._face.get_table("head"))
        struct.pack_into(">h", head, 50, int(is_long))
        hhea = bytearray(self._face.get_table("hhea"))
        struct.pack_into(">H", hhea, 34, len(glyphs))
        made = TTFontMaker()
        made.add(
            "cmap",
            struct.pack(f">9HHH{len(shown)}H", 0, 1, 1, 0, 0, 12, 6, 10 + 2 * len(shown), 0, 0, len(shown), *shown),
        )
        made.add("glyf", glyf)
        made.add("head", bytes(head))
        made.add("hhea", bytes(hhea))
        made.add("hmtx", b"".join(map(self._metric, glyphs)))
        made.add(
            "loca",
            struct.pack(f">{len(ends)}L", *ends)
            if is_long
            else struct.pack(f">{len(ends)}H", *(end // 2 for end in ends)),
        )
        made.add("maxp", self._maxp(len(glyphs)))
        return bytes(made.makeStream())

    def _metric(self, glyph: int) -> bytes:
        """Return a glyph's width and left bearing; those after the last width share it."""
        if glyph < self._widths:
            return self._hmtx[4 * glyph : 4 * glyph + 4]
        bearing = 4 * self._widths + 2 * (glyph - self._widths)
        return self._hmtx[4 * self._widths - 4 : 4 * self._widths - 2] + self._hmtx[bearing : bearing + 2]

    def _maxp(self, glyphs: int) -> bytes:
        maxp = bytearray(self._face.get_table("maxp"))
        struct.pack_into(">H", maxp, 4, glyphs)
        struct.pack_into(">5H", maxp, 18, 0, 0, 0, 0, 0)
        return bytes(maxp)

    def _glyph(self, glyph: int) -> _Glyph:
        if glyph not in self._cut:
            begin, end = self._face.glyphPos[glyph], self._face.glyphPos[glyph + 1]
            self._cut[glyph] = _without_instructions(self._glyf[begin:end])
        return self._cut[glyph]


def _place(glyphs: list[int], places: dict[int, int], glyph: int) -> int:
    """Return the new number of a glyph, which is taken in when it is new."""
    if glyph not in places:
        places[glyph] = len(glyphs)
        glyphs.append(glyph)
    return places[glyph]


def _without_instructions(outline: bytes) -> _Glyph:
    if not outline:
        return _Glyph(b"")
    (contours,) = struct.unpack_from(">h", outline)
    if contours < 0:
        return _composed(outline)
    length_at = _GLYPH_HEAD + 2 * contours
    (length,) = struct.unpack_from(">H", outline, length_at)
    return _Glyph(outline[:length_at] + b"\0\0" + outline[length_at + 2 + length :])


def _composed(outline: bytes) -> _Glyph:
    kept = bytearray(outline)
    at, flags, parts = _GLYPH_HEAD, _MORE, []
    while flags & _MORE:
        flags, part = struct.unpack_from(">HH", outline, at)
        struct.pack_into(">H", kept, at, flags & ~_INSTRUCTIONS)
        parts.append((at + 2, part))
        at += 8 if flags & _WORDS else 6
        at += 2 if flags & _SCALE else 4 if flags & _TWO_SCALES else 8 if flags & _MATRIX else 0
    return _Glyph(bytes(kept[:at]), tuple(parts))
