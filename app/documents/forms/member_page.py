"""The page with each member's signature: name and number beside room to sign, two members a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.documents import fonts
from app.documents.cells import masked
from app.documents.flow import Block, gap
from app.documents.forms.parts import Written
from app.documents.forms.printed import printed
from app.documents.grid import CELL, CELL_BOLD, WIDTH, Cell, Column, Text, table, text_block
from app.documents.labels import Labels
from app.documents.pen import MM, Style, wrap
from app.domain.paper_content import MemberLine

_ROW = 9.6 * MM
_FIELD = "paper.form.member"
_NUMBER = Style(7)


def member_page(labels: Labels, members: Sequence[MemberLine]) -> list[Block]:
    """Return the signatures' pages; nothing when the paper has no members."""
    if not members:
        return []
    title = labels.pair("paper.form.members").joined()
    heading = text_block(wrap(f"{title}  {len(members)}", WIDTH, Style(11, bold=True)), 0, 1.5 * MM)
    half = (
        Column(9 * MM, (labels.pair("paper.form.place"),), "centre"),
        Column(47 * MM, (labels.pair(_FIELD),)),
        Column(39 * MM, (labels.pair("paper.signature_or_fingerprint"),)),
    )
    grid = table([*half, *half])
    cells = [_cells(labels, place, member) for place, member in enumerate(members, start=1)]
    if len(cells) % 2:
        cells.append(((), (), ()))
    rows = [grid.row([*left, *right], _ROW) for left, right in zip(cells[::2], cells[1::2], strict=True)]
    return [replace(heading, with_next=True, new_page=True), replace(gap(0), with_next=True), *rows]


def _cells(labels: Labels, place: int, member: MemberLine) -> tuple[Cell, Cell, Cell]:
    texts = [Text(fonts.clean(member.name, _FIELD), CELL_BOLD)]
    if member.number:
        texts.append(Text(fonts.clean(masked(member.number), _FIELD), _NUMBER))
    if member.note is not None:
        noted = printed(labels, member.note, _FIELD)
        texts += [Text(part.text, _NUMBER) for part in noted if isinstance(part, Written)]
    return (Text(str(place), CELL),), tuple(texts), ()
