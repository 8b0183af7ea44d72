"""A TrueType face as our papers embed it: only drawn characters, lean outlines, every character readable again.

reportlab's ``TTFont`` writes a wrong Unicode map for characters beyond U+FFFF, which rare family and given names
have: copying or searching such a name in the paper found other characters.
"""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import SUBSETN, TTFont

from app.documents.lean_face import LeanFace

#: PDF 32000-1, table 121: the codes are the font's own, and not those of standard Latin.
_SYMBOLIC, _NOT_SYMBOLIC = 4, 32
_MOST_IN_A_BLOCK = 100
_UNICODE_MAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<00> <FF>
endcodespacerange
{blocks}
endcmap
CMapName currentdict /CMap defineresource pop
end
end"""


class PaperFont(TTFont):  # type: ignore[misc]  # reportlab has no types
    """One face under a name; see reportlab's ``TTFont`` for how a canvas uses it."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path, asciiReadable=False, shapable=False)
        self._lean = LeanFace(self.face)

    def font(self, doc: pdfdoc.PDFDocument, name: str, number: int, codes: Sequence[int]) -> pdfdoc.PDFTrueTypeFont:
        """Return a font whose byte ``n`` draws code point ``codes[n]``; no other of this face has its ``number``."""
        base = b"".join((SUBSETN(number), b"+", self.face.name)).decode("ascii")
        font = pdfdoc.PDFTrueTypeFont()
        font.Name = name
        font.BaseFont = base
        font.FirstChar, font.LastChar = 0, len(codes) - 1
        font.Widths = pdfdoc.PDFArray([self.face.getCharWidth(code) for code in codes])
        font.ToUnicode = doc.Reference(_stream(doc, unicode_map(codes)), f"toUnicode:{base}")
        font.FontDescriptor = doc.Reference(self._descriptor(doc, base, codes), f"fontDescriptor:{base}")
        return font

    def _descriptor(self, doc: pdfdoc.PDFDocument, base: str, codes: Sequence[int]) -> pdfdoc.PDFDictionary:
        face = self.face
        outlines = self._lean.subset(codes)
        file = _stream(doc, outlines)
        file.dictionary["Length1"] = len(outlines)
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
                "FontFile2": doc.Reference(file, f"fontFile:{base}"),
            }
        )


def unicode_map(codes: Sequence[int]) -> str:
    """Return the map from the font's codes to Unicode; beyond U+FFFF in two UTF-16 units."""
    pairs = [f"<{byte:02X}> <{chr(code).encode('utf-16-be').hex().upper()}>" for byte, code in enumerate(codes) if code]
    starts = range(0, len(pairs), _MOST_IN_A_BLOCK)
    blocks = [pairs[start : start + _MOST_IN_A_BLOCK] for start in starts]
    told = [f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks]
    return _UNICODE_MAP.format(blocks="\n".join(told))


def _stream(doc: pdfdoc.PDFDocument, content: bytes | str) -> pdfdoc.PDFStream:
    stream = pdfdoc.PDFStream()
    stream.content = content
    if doc.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return stream
