"""One PDF/A-3b file out of parts that are drawn already, by whichever process."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from app.documents import fonts
from app.documents.pdf_a import PDF_VERSION, make_archival, with_line_ends
from app.documents.pen import PAGE_HEIGHT, PAGE_WIDTH
from app.documents.spelling import Subsets, font_name


@dataclass(frozen=True, slots=True)
class Heading:
    """What the file says of itself, from the first sheet; ``made_at`` is UTC."""

    title: str
    subject: str
    language: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Part:
    """Neighbouring pages: packed operators of each, and what each face must draw (:mod:`app.documents.spelling`)."""

    number: int
    heading: Heading
    pages: tuple[bytes, ...]
    faces: tuple[tuple[str, Subsets], ...]


def assembled(parts: Sequence[Part], attached: bytes) -> bytes:
    """Return the file of parts in their order; ``attached`` is the one file in it, empty for none."""
    heading = parts[0].heading
    canvas = Canvas(
        None,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=1,
        invariant=1,
        initialFontName=fonts.REGULAR[0],
        lang=heading.language,
        pdfVersion=PDF_VERSION,
    )
    make_archival(canvas, heading.title, heading.subject, heading.made_at, attached)
    document: Any = canvas._doc  # noqa: SLF001 - pages are written already and go past the canvas
    _add_fonts(document, parts)
    for page in (page for part in parts for page in part.pages):
        document.Pages.addPage(document.Reference(_Page(document.Reference(_Operators(page)))))
    return with_line_ends(canvas.getpdfdata())


def _add_fonts(document: Any, parts: Sequence[Part]) -> None:  # noqa: ANN401 - reportlab has no types
    listed = document.idToObject[pdfdoc.BasicFonts].dict
    used: Counter[str] = Counter()
    for part in parts:
        for place, (face, subsets) in enumerate(part.faces):
            for subset, codes in enumerate(subsets):
                name = font_name(part.number, place, subset)
                listed[name] = pdfmetrics.getFont(face).font(document, name, used[face], codes)
                document.Reference(listed[name], name)
                used[face] += 1


class _Operators(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """A page's packed operators, as reportlab writes a stream."""

    def __init__(self, packed: bytes) -> None:
        self._packed = packed

    def format(self, _document: Any) -> bytes:  # noqa: ANN401
        head = b"<<\n/Filter /FlateDecode /Length %d\n>>\nstream\n" % len(self._packed)
        return head + self._packed + b"endstream\n"


class _Page(pdfdoc.PDFObject):  # type: ignore[misc]  # reportlab has no types
    """A page, all of which differ by their operators only."""

    def __init__(self, operators: Any) -> None:  # noqa: ANN401
        self._operators = operators

    def format(self, document: Any) -> bytes:  # noqa: ANN401
        used = self._operators.format(document), document.Reference(document.Pages).format(document)
        box = b"[ 0 0 %.4f %.4f ]" % (PAGE_WIDTH, PAGE_HEIGHT)
        return b"<<\n/Type /Page /Contents %b /Parent %b /MediaBox %b /Resources << /Font %b >>\n>>" % (
            *used,
            box,
            pdfdoc.PDFObjectReference(pdfdoc.BasicFonts).format(document),
        )
