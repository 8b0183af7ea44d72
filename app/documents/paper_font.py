"""A TrueType face as our papers embed it: only drawn characters, compact outlines, every character readable again.

reportlab's ``TTFont`` writes a wrong Unicode map for characters beyond U+FFFF, which rare family and given names
have: copying or searching such a name in the paper found other characters.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from app.documents.compact_face import CompactFace

#: PDF 32000-1, table 121: the codes are the font's own, and not those of standard Latin.
_SYMBOLIC, _NOT_SYMBOLIC = 4, 32
_MOST_IN_A_RANGE = 100
_UNICODE_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{count} beginbfrange
{ranges}
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class PaperFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """One face under a name; see reportlab's ``TTFont`` for how a canvas uses it."""

    def __init__(self, name: str, path: str, grid: int) -> None:
        super().__init__(name, path, asciiReadable=False, shapable=False)
        self._compact = CompactFace(self.face, grid)

    def font(self, doc: pdfdoc.PDFDocument, name: str, number: int, codes: Sequence[int]) -> pdfdoc.PDFType1Font:
        """Return a font whose byte ``n`` draws code point ``codes[n]``; no other of this face has its ``number``."""
        base = b"".join((SUBSETN(number), b"+", self.face.name)).decode("ascii")
        font = pdfdoc.PDFType1Font()
        font.Name = name
        font.BaseFont = base
        font.FirstChar, font.LastChar, font.Widths = self._widths(codes)
        font.ToUnicode = doc.Reference(_stream(doc, unicode_map(codes)), f"toUnicode:{base}")
        font.FontDescriptor = doc.Reference(self._descriptor(doc, base, codes), f"fontDescriptor:{base}")
        return font

    def _widths(self, codes: Sequence[int]) -> tuple[int, int, str]:
        """Return the first and the last code whose width must be told, and the widths between; others are usual."""
        widths = [self.face.getCharWidth(code) for code in codes]
        told = [at for at, width in enumerate(widths) if width != self.face.defaultWidth] or [0]
        first, last = told[0], told[-1]
        return first, last, f"[{' '.join(f'{width:g}' for width in widths[first : last + 1])}]"

    def _descriptor(self, doc: pdfdoc.PDFDocument, base: str, codes: Sequence[int]) -> pdfdoc.PDFDictionary:
        face = self.face
        file = _stream(doc, self._compact.subset(codes))
        file.dictionary["Subtype"] = pdfdoc.PDFName("Type1C")
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": pdfdoc.PDFName(base),
                "Flags": face.flags & ~_NOT_SYMBOLIC | _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray(face.bbox),
                "Ascent": face.ascent,
                "Descent": face.descent,
                "CapHeight": face.capHeight,
                "ItalicAngle": face.italicAngle,
                "StemV": face.stemV,
                "MissingWidth": face.defaultWidth,
                "FontFile3": doc.Reference(file, f"fontFile:{base}"),
            }
        )


def unicode_map(codes: Sequence[int]) -> str:
    """Return the map from the font's codes to Unicode; beyond U+FFFF in two UTF-16 units."""
    told = []
    for known, group in groupby(enumerate(codes), key=lambda each: each[1] > 0):
        part = list(group) if known else []
        told += [_range(part[at : at + _MOST_IN_A_RANGE]) for at in range(0, len(part), _MOST_IN_A_RANGE)]
    return _UNICODE_MAP.format(count=len(told), ranges="\n".join(told))


def _range(part: Sequence[tuple[int, int]]) -> str:
    signs = "".join(f"<{chr(code).encode('utf-16-be').hex().upper()}>" for _, code in part)
    return f"<{part[0][0]:02X}> <{part[-1][0]:02X}> [{signs}]"


def _stream(doc: pdfdoc.PDFDocument, content: bytes | str) -> pdfdoc.PDFStream:
    stream = pdfdoc.PDFStream()
    stream.content = content
    if doc.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return stream
