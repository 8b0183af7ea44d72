"""What a paper says, taken from our own layout as it lays out: texts, sizes and columns, before any of it is placed.

Every peer gets this ready-made and places it with its own means; ours starts from the facts.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

from app.documents.code_mark import CodeMark, check_code, code_mark
from app.documents.flow import Block
from app.documents.grid import Cell, Column, Field
from app.documents.layouts import d08, d09
from app.documents.numbers import instant
from app.documents.pen import Line, Style
from app.documents.sheet import Sheet

LANGUAGES = ("zh", "vi")
PLAIN, BOLD = "Regular", "SemiBold"
Words = tuple[str, Style]


@dataclass
class TableText:
    """A table: column widths and alignments, the head, and rows of cells of texts."""

    columns: tuple[Column, ...]
    rows: list[tuple[tuple[Words, ...], ...]] = field(default_factory=list)
    tinted: list[bool] = field(default_factory=list)

    @property
    def head(self) -> tuple[tuple[Words, ...], ...]:
        """The head's cells."""
        return tuple(
            tuple((text, Style(7 if place == 0 else 6.5, bold=place == 0)) for head in column.heads
                  for place, text in enumerate(head.lines()))
            for column in self.columns
        )  # fmt: skip

    def row(self, cells: Sequence[Cell], least: float = 0.0, tinted: bool = False, pad: float = 0.0) -> Block:
        """Take a row in."""
        del least, pad
        self.rows.append(tuple(tuple((text.text, text.style) for text in cell) for cell in cells))
        self.tinted.append(tinted)
        return _NOTHING


Part = tuple[Field, ...] | TableText | tuple[Words, ...]
_NOTHING = Block(0.0, lambda _pen, _y: None)


@dataclass(frozen=True)
class PaperText:
    """One paper for the peers."""

    titles: tuple[Words, ...]
    running: str
    code: str
    square: CodeMark
    watermark: tuple[str, ...]
    foot: str
    notes: tuple[str, ...]
    parts: tuple[Part, ...]

    @property
    def drawing(self) -> str:
        """The square as SVG, 21 mm wide."""
        path = "".join(f"M{column} {row}h{length}v1h-{length}z" for row, column, length in self.square.bars)
        side, head = self.square.modules, 'xmlns="http://www.w3.org/2000/svg" width="21mm" height="21mm"'
        return f'<svg {head} viewBox="0 0 {side} {side}"><path d="{path}"/></svg>'


def taken(kind: str, facts: Any, code_text: str) -> PaperText:
    """Take the content of a paper; ``code_text`` is what its square says."""
    module = {"D08": d08, "D09": d09}[kind]
    parts: list[Part] = []
    with _recording(module, parts):
        sheet = module.lay_out(facts, LANGUAGES)
    return _framed(sheet, tuple(parts), code_text)


def _framed(sheet: Sheet, parts: tuple[Part, ...], code_text: str) -> PaperText:
    frame, labels = sheet.frame, sheet.labels
    titles = [(frame.title.first, Style(15, bold=True)), (frame.title.second, Style(10.5, bold=True))]
    if frame.notice is not None:
        titles.append((frame.notice.joined(), Style(8.5, bold=True)))
    titles.append((f"{frame.kind} · {frame.number.joined()}  {frame.reference}", Style(10, bold=True)))
    titles.append((frame.state.joined(), Style(9.5, bold=True)))
    marks = frame.mark or ()
    return PaperText(
        titles=tuple(titles),
        running=f"{frame.kind}  {frame.short_title.joined()}  {frame.reference}",
        code=check_code(frame.head_hash),
        square=code_mark(code_text),
        watermark=marks[0].lines() if marks else (),
        foot=f"{labels.pair('paper.made_on').joined()}  {instant(frame.made_at)}    {frame.copy.joined()}",
        notes=(marks[1].joined(),) if marks else (),
        parts=parts,
    )


@contextmanager
def _recording(module: ModuleType, parts: list[Part]) -> Iterator[None]:
    """Let a layout hand its fields, tables and lines to us instead of placing them."""

    def fields(given: Sequence[Field]) -> Block:
        parts.append(tuple(given))
        return _NOTHING

    def begun(columns: Sequence[Column]) -> TableText:
        parts.append(TableText(tuple(columns)))
        return parts[-1]

    def sentences(pair: Any, style: Style, above: float = 0.0) -> Block:
        del above
        parts.append(tuple((text, style) for text in pair.lines()))
        return _NOTHING

    def lines(given: Sequence[Line], above: float = 0.0, below: float = 0.0, x: float = 0.0) -> Block:
        del above, below, x
        parts.append(tuple((line.text, line.style) for line in given))
        return _NOTHING

    stand_ins = {"field_row": fields, "table": begun, "paragraph": sentences, "text_block": lines}
    before = {name: getattr(module, name) for name in stand_ins}
    for name, stand_in in stand_ins.items():
        setattr(module, name, stand_in)
    try:
        yield
    finally:
        for name, function in before.items():
            setattr(module, name, function)
