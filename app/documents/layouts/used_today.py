"""Slip "used today" (carried evidence): what a person used on this laptop, with the signed code as square and text."""

from __future__ import annotations

from app.documents import fonts
from app.documents.amount_words import can_spell, in_words
from app.documents.cells import joined_name
from app.documents.code_mark import code_mark
from app.documents.flow import Block, gap
from app.documents.grid import LEFT, VALUE, VALUE_BOLD, WIDTH, Field, field_row, paragraph, text_block
from app.documents.labels import Labels
from app.documents.numbers import day, instant, kilograms, money
from app.documents.pen import MM, Line, Pen, Style
from app.documents.sheet import Sheet, all_blocks, frame
from app.domain.evidence import EvidenceSlip

KIND = "USED"
_SQUARE = 84 * MM
_VALUE = Style(16, bold=True)
_NAME = Style(13, bold=True)
_HOW = Style(10)
_SIGNS = Style(11, bold=True)
_IN_GROUP, _GROUPS = 4, 12


def lay_out(facts: EvidenceSlip, languages: tuple[str, str]) -> Sheet:
    """Return the slip. Raises UserError ``paper.glyph_missing`` / ``paper.label_missing``."""
    labels = Labels(languages)
    blocks = all_blocks(
        _fields(labels, facts),
        [gap(3 * MM), paragraph(labels.pair("paper.used.how"), _HOW)],
        [gap(4 * MM), _square(facts.code), gap(4 * MM)],
        [paragraph(labels.pair("paper.used.day"), _HOW), gap(2 * MM)],
        [text_block([Line(text, _SIGNS) for text in signs_in_lines(facts.code)])],
    )
    sheet_frame = frame(
        labels,
        KIND,
        f"{facts.point}-{facts.device}+{facts.epoch} {facts.sequence}",
        "paper.used.laptop",
        "used",
        facts.made_at,
        facts.copy_no,
        facts.head_hash,
        facts.practice,
        title_key="paper.used",
        code_text=facts.code,
    )
    return Sheet(sheet_frame, labels, blocks)


def signs_in_lines(code: str) -> list[str]:
    """Return a code in groups of four signs, twelve groups a line: easy to compare and to type."""
    groups = [code[at : at + _IN_GROUP] for at in range(0, len(code), _IN_GROUP)]
    return ["  ".join(groups[at : at + _GROUPS]) for at in range(0, len(groups), _GROUPS)]


def _fields(labels: Labels, facts: EvidenceSlip) -> list[Block]:
    pair = labels.pair
    words = tuple(
        in_words(facts.used_minor, facts.currency, each) for each in labels.languages if can_spell(facts.currency, each)
    )
    masses = tuple(
        f"{joined_name(labels, name, 'paper.used.grams')}  {kilograms(grams)}" for name, grams in facts.grams
    )
    return [
        field_row(
            [
                Field(pair("paper.used.person"), (fonts.clean(facts.person_name, "paper.used.person"),), 1.4, _NAME),
                Field(pair("paper.used.document"), (fonts.clean(facts.masked_number, "paper.used.document"),), 1.4),
                Field(pair("paper.date"), (day(facts.day_on),), 1, _NAME),
            ]
        ),
        field_row(
            [
                Field(pair("paper.used.value"), (money(facts.used_minor, facts.currency),), 1.2, _VALUE),
                Field(pair("paper.in_words"), words, 2),
            ]
        ),
        field_row([Field(pair("paper.used.grams"), masses or (pair("paper.used.none").joined(),), 1, VALUE_BOLD)]),
        field_row(
            [
                Field(pair("paper.point"), (joined_name(labels, facts.point_name, "paper.point"),), 1.4),
                Field(
                    pair("paper.used.laptop"), (f"{facts.point}-{facts.device}+{facts.epoch}  {facts.sequence}",), 1.4
                ),
                Field(pair("paper.used.time"), (instant(facts.made_at),), 1, VALUE),
            ]
        ),
    ]


def _square(code: str) -> Block:
    """The code as a large square in the middle, for a scanner at arm's length."""
    mark = code_mark(fonts.clean(code, "paper.used"))

    def draw(pen: Pen, y: float) -> None:
        pen.modules(LEFT + (WIDTH - _SQUARE) / 2, y, mark.bars, _SQUARE / mark.modules)

    return Block(_SQUARE, draw)
