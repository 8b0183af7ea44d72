"""typst: markup with grids and tables, compiled by its own library."""

from __future__ import annotations

from collections.abc import Sequence

import typst

import resources
from app.documents.pen import Style
from tests.benchmarks.peers.content import PaperText, TableText, Words

_ALIGN = {"left": "left", "centre": "center", "right": "right"}
_HEAD = """#set page(paper: "a4", margin: (x: 10mm, top: 9mm, bottom: 14mm))
#set text(font: ("IBM Plex Sans", "Noto Sans SC"), size: 9pt, fill: luma(8%))
#set par(leading: 0.4em, spacing: 0.4em)
#set table(stroke: 0.4pt + luma(62%), inset: (x: 1.1mm, y: 0.8mm))
#let w(size, weight, grey, body) = text(size: size, weight: weight, fill: luma(grey), body)
"""


def start() -> None:
    """Nothing to prepare: faces are found by each compilation."""


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _words(words: Words) -> str:
    text, style = words
    return f"w({style.size}pt, {600 if style.bold else 400}, {style.grey * 100:.0f}%, {_quoted(text)})"


def _stack(texts: Sequence[Words]) -> str:
    return "{" + " + linebreak() + ".join(map(_words, texts)) + "}" if texts else "[]"


def _table(part: TableText) -> str:
    widths = ", ".join(f"{column.width:.2f}fr" for column in part.columns)
    aligns = ", ".join(f"{_ALIGN[column.align]} + horizon" for column in part.columns)
    head = ", ".join(_stack(cell) for cell in part.head)
    rows = []
    for row, tinted in zip(part.rows, part.tinted, strict=True):
        cells = (_stack(cell) for cell in row)
        rows.append(", ".join(f"table.cell(fill: luma(94%), {cell})" if tinted else cell for cell in cells))
    body = ",\n".join(rows)
    return f"#table(columns: ({widths},), align: ({aligns},), table.header({head}),\n{body})\n"


def _fields(part: Sequence[object]) -> str:
    widths = ", ".join(f"{field.weight}fr" for field in part)
    cells = ", ".join(
        _stack([(field.label.joined(), Style(6.5, grey=0.36)), *((value, field.style) for value in field.values)])
        for field in part
    )
    return f"#block(spacing: 0pt, table(columns: ({widths},), {cells}))\n"


def _page(paper: PaperText) -> str:
    """The rule for the page's background and foot."""
    marks = " + linebreak() + ".join(_words((text, Style(34, bold=True, grey=0.925))) for text in paper.watermark)
    foot = _stack([(text, Style(6.5, grey=0.36)) for text in (paper.foot, *paper.notes)])
    return f"#set page(background: rotate(-52deg, align(center, {marks or '[]'})), footer: {foot})\n"


def _paper(paper: PaperText) -> str:
    square = f'image(bytes({_quoted(paper.drawing)}), format: "svg", width: 21mm)'
    code = _words((paper.code, Style(7.5, bold=True)))
    parts = [f"#grid(columns: (1fr, 24mm), {_stack(paper.titles)}, align(center, {square} + linebreak() + {code}))\n"]
    for part in paper.parts:
        if isinstance(part, TableText):
            parts.append(_table(part))
        elif part and isinstance(part[0], tuple):
            parts += [f"#block({_words(words)})\n" for words in part]
        else:
            parts.append(_fields(part))
    return "".join(parts)


def render(papers: Sequence[PaperText]) -> bytes:
    """Make one document; the page's rule is written again only where it changes."""
    source, rule = [_HEAD], ""
    for place, paper in enumerate(papers):
        if _page(paper) != rule:
            rule = _page(paper)
            source.append(rule)
        elif place:
            source.append("#pagebreak(weak: true)\n")
        source.append(_paper(paper))
    folder = str(resources.path("fonts/manifest.json").parent)
    return typst.compile("".join(source).encode("utf-8"), font_paths=[folder], ignore_system_fonts=True)
