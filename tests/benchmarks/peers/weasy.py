"""WeasyPrint: a page of HTML with tables and a style sheet."""

from __future__ import annotations

import html
from collections.abc import Sequence

import weasyprint
from weasyprint.text.fonts import FontConfiguration

import resources
from app.documents.pen import Style
from tests.benchmarks.peers.content import BOLD, PLAIN, PaperText, TableText, Words

_CONFIGURATION = FontConfiguration()
_SHEETS: list[weasyprint.CSS] = []


def start() -> None:
    """Read the style sheet and its faces once."""
    faces = "".join(
        f"@font-face {{ font-family: {family}; font-weight: {weight}; src: url({path.as_uri()}) }}\n"
        for family, stem in (("Latin", "IBMPlexSans"), ("Han", "NotoSansSC"))
        for weight, name in ((400, PLAIN), (600, BOLD))
        for path in [resources.path(f"fonts/{stem}-{name}.ttf")]
    )
    rules = """@page { size: A4; margin: 9mm 10mm 14mm 10mm }
    body { font-family: Latin, Han; font-size: 9pt; line-height: 1.3; color: #141414; margin: 0 }
    .paper { break-after: page }
    table { width: 100%; border-collapse: collapse; table-layout: fixed }
    td, th { border: 0.4pt solid #9e9e9e; padding: 0.8mm 1.1mm; font-weight: 400; text-align: left }
    .free td { border: none } .tint { background: #f0f0f0 } p { margin: 0 }
    .mark { position: absolute; top: 110mm; left: 0; width: 190mm; text-align: center; transform: rotate(-52deg) }
    .foot { position: absolute; top: 268mm }"""
    _SHEETS.append(weasyprint.CSS(string=faces + rules, font_config=_CONFIGURATION))


def _p(words: Words) -> str:
    text, style = words
    grey = round(style.grey * 255)
    look = f"font-size:{style.size}pt;font-weight:{600 if style.bold else 400};color:rgb({grey},{grey},{grey})"
    return f'<p style="{look}">{html.escape(text)}</p>'


def _row(cells: Sequence[Sequence[Words]], aligns: Sequence[str], tag: str = "td", tint: bool = False) -> str:
    told = "".join(
        f'<{tag} style="text-align:{align}">{"".join(map(_p, cell))}</{tag}>'
        for cell, align in zip(cells, aligns, strict=True)
    )
    return f'<tr class="{"tint" if tint else ""}">{told}</tr>'


def _table(part: TableText) -> str:
    total = sum(column.width for column in part.columns)
    widths = "".join(f'<col style="width:{column.width * 100 / total:.2f}%">' for column in part.columns)
    aligns = [column.align.replace("centre", "center") for column in part.columns]
    rows = "".join(_row(row, aligns, tint=tint) for row, tint in zip(part.rows, part.tinted, strict=True))
    return f"<table>{widths}<thead>{_row(part.head, aligns, 'th', True)}</thead>{rows}</table>"


def _fields(part: Sequence[object]) -> str:
    total = sum(field.weight for field in part)
    widths = "".join(f'<col style="width:{field.weight * 100 / total:.2f}%">' for field in part)
    cells = [
        [(field.label.joined(), Style(6.5, grey=0.36)), *((value, field.style) for value in field.values)]
        for field in part
    ]
    return f"<table>{widths}{_row(cells, ['left'] * len(cells))}</table>"


def _paper(paper: PaperText) -> str:
    marks = "".join(_p((text, Style(34, bold=True, grey=0.925))) for text in paper.watermark)
    foot = "".join(_p((text, Style(6.5, grey=0.36))) for text in (paper.foot, *paper.notes))
    code = _p((paper.code, Style(7.5, bold=True)))
    titles = "".join(map(_p, paper.titles))
    head = f"<tr><td>{titles}</td><td>{paper.drawing}{code}</td></tr>"
    head = f'<table class="free"><col><col style="width:24mm">{head}</table>'
    parts = [f'<div class="mark">{marks}</div><div class="foot">{foot}</div>', head]
    for part in paper.parts:
        if isinstance(part, TableText):
            parts.append(_table(part))
        elif part and isinstance(part[0], tuple):
            parts += map(_p, part)
        else:
            parts.append(_fields(part))
    return f'<div class="paper">{"".join(parts)}</div>'


def render(papers: Sequence[PaperText]) -> bytes:
    """Make one document."""
    page = weasyprint.HTML(string="<body>" + "".join(map(_paper, papers)) + "</body>")
    return page.write_pdf(stylesheets=_SHEETS, font_config=_CONFIGURATION)
