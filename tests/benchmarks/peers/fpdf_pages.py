"""fpdf2: its tables, with Noto Sans SC as the fallback face."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from fpdf import FPDF
from fpdf.enums import TableBordersLayout
from fpdf.fonts import FontFace

import resources
from app.documents.pen import Style
from tests.benchmarks.peers.content import BOLD, PLAIN, PaperText, TableText, Words

_WIDTH = 190.0
_ALIGN = {"left": "LEFT", "centre": "CENTER", "right": "RIGHT"}
_POINT = 25.4 / 72


def start() -> None:
    """Faces are read for each document: the library offers nothing else."""
    logging.getLogger("fontTools").setLevel(logging.ERROR)


def _document() -> FPDF:
    pdf = FPDF(format="A4")
    pdf.set_margins(10, 9)
    pdf.set_auto_page_break(True, 14)
    for family, stem in (("latin", "IBMPlexSans"), ("han", "NotoSansSC")):
        for mark, weight in (("", PLAIN), ("B", BOLD)):
            pdf.add_font(family, mark, str(resources.path(f"fonts/{stem}-{weight}.ttf")))
    pdf.set_fallback_fonts(["han"], exact_match=False)
    return pdf


def _use(pdf: FPDF, style: Style) -> None:
    pdf.set_font("latin", "B" if style.bold else "", style.size)
    pdf.set_text_color(round(style.grey * 255))


def _line(pdf: FPDF, words: Words, width: float = _WIDTH) -> None:
    text, style = words
    _use(pdf, style)
    pdf.multi_cell(width, style.leading * _POINT, text, align="L", new_x="LMARGIN", new_y="NEXT")


def _square(pdf: FPDF, paper: PaperText) -> None:
    size = 21 / paper.square.modules
    pdf.set_fill_color(0)
    for row, column, length in paper.square.bars:
        pdf.rect(179 + column * size, 9 + row * size, length * size, size, style="F")


def _cells(pdf: FPDF, table: object, cells: Sequence[Sequence[Words]], aligns: Sequence[str], tint: bool) -> None:
    row = table.row()
    for cell, align in zip(cells, aligns, strict=True):
        style = cell[0][1] if cell else Style(8)
        face = FontFace("latin", "B" if style.bold else "", style.size, round(style.grey * 255), 240 if tint else None)
        row.cell("\n".join(text for text, _ in cell), align=_ALIGN[align], style=face)


def _table(pdf: FPDF, part: TableText) -> None:
    aligns = [column.align for column in part.columns]
    _use(pdf, Style(8))
    with pdf.table(
        width=_WIDTH, col_widths=[column.width for column in part.columns], line_height=8 * 1.3 * _POINT, padding=0.8,
        borders_layout=TableBordersLayout.ALL, first_row_as_headings=True,
    ) as table:  # fmt: skip
        _cells(pdf, table, part.head, aligns, True)
        for row, tint in zip(part.rows, part.tinted, strict=True):
            _cells(pdf, table, row, aligns, tint)


def _fields(pdf: FPDF, part: Sequence[object]) -> None:
    cells = [
        [(field.label.joined(), Style(6.5, grey=0.36)), *((value, field.style) for value in field.values)]
        for field in part
    ]
    _use(pdf, Style(9))
    with pdf.table(
        width=_WIDTH, col_widths=[field.weight for field in part], line_height=9 * 1.3 * _POINT, padding=0.8,
        first_row_as_headings=False,
    ) as table:  # fmt: skip
        _cells(pdf, table, cells, ["left"] * len(cells), False)


def _mark(pdf: FPDF, paper: PaperText) -> None:
    with pdf.rotation(52, 105, 148):
        for place, text in enumerate(paper.watermark):
            _use(pdf, Style(34, bold=True, grey=0.925))
            pdf.set_xy(20, 140 + 18 * place)
            pdf.cell(170, 14, text, align="C")


def render(papers: Sequence[PaperText]) -> bytes:
    """Make one document."""
    pdf = _document()
    for paper in papers:
        pdf.add_page()
        pdf.set_auto_page_break(False)
        _mark(pdf, paper)
        _square(pdf, paper)
        _use(pdf, Style(7.5, bold=True))
        pdf.text(182, 34, paper.code)
        pdf.set_xy(10, 9)
        pdf.set_auto_page_break(True, 14)
        for words in paper.titles:
            _line(pdf, words, 165)
        for part in paper.parts:
            if isinstance(part, TableText):
                _table(pdf, part)
            elif part and isinstance(part[0], tuple):
                for words in part:
                    _line(pdf, words)
            else:
                _fields(pdf, part)
        pdf.set_auto_page_break(False)
        for place, text in enumerate((paper.foot, *paper.notes)):
            _use(pdf, Style(6.5, grey=0.36))
            pdf.set_xy(10, 284 + 3 * place)
            pdf.cell(_WIDTH, 3, text)
    return bytes(pdf.output())
