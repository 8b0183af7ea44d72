"""reportlab's platypus as its guide shows it: paragraphs in tables; the faces are chosen by font tags."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.enums import TA_CENTER, TA_LEFT, TA_RIGHT
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)

import resources
from app.documents.pen import Style
from tests.benchmarks.peers.content import BOLD, PLAIN, PaperText, TableText, Words

_ALIGN = {"left": TA_LEFT, "centre": TA_CENTER, "right": TA_RIGHT}
_WIDTH = A4[0] - 20 * mm
_GRID = TableStyle(
    [
        ("GRID", (0, 0), (-1, -1), 0.4, colors.Color(0.62, 0.62, 0.62)),
        ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
        *((name, (0, 0), (-1, -1), 3) for name in ("LEFTPADDING", "RIGHTPADDING")),
        *((name, (0, 0), (-1, -1), 2) for name in ("TOPPADDING", "BOTTOMPADDING")),
    ]
)


def start() -> None:
    """Register the faces once."""
    for weight in (PLAIN, BOLD):
        pdfmetrics.registerFont(TTFont(f"P{weight}", str(resources.path(f"fonts/IBMPlexSans-{weight}.ttf"))))
        pdfmetrics.registerFont(TTFont(f"N{weight}", str(resources.path(f"fonts/NotoSansSC-{weight}.ttf"))))


@cache
def _latin(weight: str) -> frozenset[int]:
    return frozenset(pdfmetrics.getFont(f"P{weight}").face.charToGlyph)


@cache
def _style(size: float, bold: bool, grey: float, align: str) -> ParagraphStyle:
    weight = BOLD if bold else PLAIN
    return ParagraphStyle(
        "x", fontName=f"P{weight}", fontSize=size, leading=size * 1.3, alignment=_ALIGN[align],
        textColor=colors.Color(grey, grey, grey), wordWrap="CJK",
    )  # fmt: skip


def _paragraph(words: Words, align: str = "left") -> Paragraph:
    text, style = words
    weight = BOLD if style.bold else PLAIN
    parts, han = [], False
    for sign in text:
        other = ord(sign) not in _latin(weight)
        if other != han:
            parts.append(f'<font name="N{weight}">' if other else "</font>")
            han = other
        parts.append(escape(sign))
    return Paragraph("".join(parts) + ("</font>" if han else ""), _style(style.size, style.bold, style.grey, align))


class _Square(Flowable):
    """The square code as one path."""

    def __init__(self, paper: PaperText) -> None:
        super().__init__()
        self.width = self.height = 21 * mm
        self._square = paper.square

    def draw(self) -> None:
        """Fill the dark bars."""
        size = self.width / self._square.modules
        path = self.canv.beginPath()
        for row, column, length in self._square.bars:
            path.rect(column * size, self.height - (row + 1) * size, length * size, size)
        self.canv.setFillGray(0)
        self.canv.drawPath(path, stroke=0, fill=1)


def _head(paper: PaperText) -> Table:
    titles = [_paragraph(words) for words in paper.titles]
    code = _paragraph((paper.code, Style(7.5, bold=True)), "centre")
    return Table([[titles, [_Square(paper), code]]], colWidths=[_WIDTH - 24 * mm, 24 * mm])


def _table(part: TableText) -> Table:
    total = sum(column.width for column in part.columns)
    widths = [column.width * _WIDTH / total for column in part.columns]
    aligns = [column.align for column in part.columns]
    rows = [
        [[_paragraph(words, align) for words in cell] for cell, align in zip(row, aligns, strict=True)]
        for row in (part.head, *part.rows)
    ]
    table = Table(rows, colWidths=widths, repeatRows=1)
    table.setStyle(_GRID)
    for place, tinted in enumerate((True, *part.tinted)):
        if tinted:
            table.setStyle([("BACKGROUND", (0, place), (-1, place), colors.Color(0.94, 0.94, 0.94))])
    return table


def _flowables(paper: PaperText) -> list[Flowable]:
    found: list[Flowable] = [_head(paper)]
    for part in paper.parts:
        if isinstance(part, TableText):
            found += [Spacer(1, 7), _table(part), Spacer(1, 7)]
        elif part and isinstance(part[0], tuple):
            found += [_paragraph(words) for words in part]
        else:
            total = sum(field.weight for field in part)
            cells = [
                [_paragraph((field.label.joined(), Style(6.5, grey=0.36)))]
                + [_paragraph((value, field.style)) for value in field.values]
                for field in part
            ]
            table = Table([cells], colWidths=[_WIDTH * field.weight / total for field in part])
            table.setStyle(_GRID)
            found.append(table)
    return found


def render(papers: Sequence[PaperText]) -> bytes:
    """Make one document."""
    buffer = io.BytesIO()
    document = BaseDocTemplate(buffer, pagesize=A4, invariant=1)
    frame = Frame(10 * mm, 14 * mm, _WIDTH, A4[1] - 23 * mm, 0, 0, 0, 0)

    def template(place: int, paper: PaperText) -> PageTemplate:
        return PageTemplate(id=str(place), frames=[frame], onPage=lambda canvas, _document: _furniture(canvas, paper))

    document.addPageTemplates([template(place, paper) for place, paper in enumerate(papers)])
    story: list[Flowable] = []
    for place, paper in enumerate(papers):
        story += [NextPageTemplate(str(place)), PageBreak()] if place else []
        story += _flowables(paper)
    document.build(story)
    return buffer.getvalue()


def _furniture(canvas: Canvas, paper: PaperText) -> None:
    canvas.saveState()
    canvas.translate(A4[0] / 2, A4[1] / 2)
    canvas.rotate(52)
    for place, text in enumerate(paper.watermark):
        mark = _paragraph((text, Style(34, bold=True, grey=0.925)), "centre")
        mark.wrapOn(canvas, A4[1], 60)
        mark.drawOn(canvas, -A4[1] / 2, -60 * place)
    canvas.restoreState()
    for place, text in enumerate((paper.foot, *paper.notes)):
        line = _paragraph((text, Style(6.5, grey=0.36)))
        line.wrapOn(canvas, _WIDTH, 20)
        line.drawOn(canvas, 10 * mm, 11 * mm - 9 * place)
