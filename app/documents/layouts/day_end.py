"""D26, the day-end slip: what was made, accepted, waits or must be mended; the goods of the day; the unsent ones."""

from __future__ import annotations

from app.documents import cells, fonts
from app.documents.amount_words import can_spell, in_words
from app.documents.flow import Block, gap
from app.documents.grid import (
    CELL,
    CELL_BOLD,
    SMALL,
    VALUE,
    VALUE_BOLD,
    WIDTH,
    Column,
    Field,
    Text,
    field_row,
    table,
    text_block,
)
from app.documents.labels import Labels, Pair, both
from app.documents.numbers import day, grouped, kilograms, money
from app.documents.pen import MM, Line, Style, wrap
from app.documents.sheet import Sheet, all_blocks, frame
from app.domain.common_state import state_of_day
from app.read_models import DayEndFacts, DaySummary, GoodsTotal

KIND = "D26"
_COUNT = Style(14, bold=True)
_NAMED = Style(8)
_SIGNING = 20 * MM


def lay_out(facts: DayEndFacts, languages: tuple[str, str]) -> Sheet:
    """Return the slip of a day. Raises UserError ``paper.glyph_missing`` / ``paper.label_missing``."""
    labels = Labels(languages)
    summary = facts.summary
    blocks = all_blocks(
        _head_fields(labels, facts),
        [gap(3 * MM)],
        _counts(labels, summary),
        [gap(3 * MM)],
        _goods(labels, summary),
        [gap(3 * MM)],
        _listed(labels.pair("paper.unsent"), summary.unsent),
        _listed(labels.pair("paper.count.returned"), summary.returned),
        _signing(labels),
    )
    sheet_frame = frame(
        labels,
        KIND,
        f"{facts.point}-{facts.device} {day(summary.day_on)}",
        "paper.sheet_no",
        state_of_day(summary.made, summary.accepted, summary.released),
        facts.made_at,
        facts.copy_no,
        facts.head_hash,
        facts.practice,
    )
    return Sheet(sheet_frame, labels, blocks)


def _head_fields(labels: Labels, facts: DayEndFacts) -> list[Block]:
    pair = labels.pair
    return [
        field_row(
            [
                Field(pair("paper.date"), (day(facts.summary.day_on),), 1, VALUE_BOLD),
                Field(pair("paper.point"), (cells.joined_name(labels, facts.point_name, "paper.point"),), 2.4),
                Field(pair("paper.crossing"), (cells.crossing(labels, facts.crossing_name, ""),), 2),
                Field(pair("paper.device"), (fonts.clean(facts.device, "paper.device"),), 0.8),
            ]
        )
    ]


def _counts(labels: Labels, summary: DaySummary) -> list[Block]:
    first = (
        ("paper.count.made", summary.made),
        ("paper.count.accepted", summary.accepted),
        ("paper.count.waiting", summary.waiting),
        ("paper.count.returned", summary.to_mend),
    )
    second = (
        ("paper.state.released", summary.released),
        ("paper.count.mended", summary.mended),
        ("paper.state.voided", summary.voided),
        ("paper.count.present", summary.present),
        ("paper.count.lots", summary.lots),
    )
    words = tuple(in_words(summary.value_fen, "CNY", each) for each in labels.languages if can_spell("CNY", each))
    sums = [
        Field(labels.pair("paper.total"), (money(summary.value_fen, "CNY"), kilograms(summary.net_g)), 1, VALUE_BOLD),
        Field(labels.pair("paper.in_words"), words, 2.4),
    ]
    return [
        field_row([Field(labels.pair(key), (grouped(count),), 1, _COUNT) for key, count in first]),
        field_row([Field(labels.pair(key), (grouped(count),), 1, VALUE_BOLD) for key, count in second]),
        field_row(sums),
    ]


def _goods(labels: Labels, summary: DaySummary) -> list[Block]:
    if not summary.goods:
        return [text_block([Line(labels.pair("paper.none").joined(), VALUE)])]
    goods = table(
        [
            Column(70 * MM, (labels.short("doc.D12.field.8"),)),
            Column(30 * MM, (labels.short("doc.D08.field.2"),)),
            Column(22 * MM, (labels.pair("paper.count.records"),), "right"),
            Column(34 * MM, (labels.pair("paper.net"),), "right"),
            Column(34 * MM, (both(labels.short("doc.D12.field.13"), Pair("CNY", "CNY")),), "right"),
        ]
    )
    return [
        goods.row(
            [
                tuple(Text(x, CELL_BOLD if place == 0 else CELL) for place, x in enumerate(_names(labels, each))),
                (Text(labels.pair(f"paper.direction.{each.direction}").joined()),),
                (Text(grouped(each.records)),),
                (Text(kilograms(each.net_g)),),
                (Text(money(each.amount_fen, "CNY")),),
            ]
        )
        for each in summary.goods
    ]


def _names(labels: Labels, total: GoodsTotal) -> tuple[str, ...]:
    return cells.name_lines(labels, total.name, "doc.D12.field.8")


def _listed(title: Pair, references: tuple[str, ...]) -> list[Block]:
    """Name records by their numbers, four to a line, under a heading with their count; nothing when there are none."""
    if not references:
        return []
    heading = Line(f"{title.joined()}  {grouped(len(references))}", Style(8.5, bold=True))
    rows = [references[place : place + 4] for place in range(0, len(references), 4)]
    lines = [text_block(wrap("     ".join(row), WIDTH, _NAMED, 6.5)) for row in rows]
    first = text_block([heading], 1.5 * MM)
    return [Block(first.height, first.draw, None, with_next=True), *lines]


def _signing(labels: Labels) -> list[Block]:
    note = text_block(wrap(labels.pair("paper.figures").joined(), WIDTH, SMALL), 2 * MM, 2 * MM)
    blank = [Field(labels.pair(key), (" ",), 1, VALUE, _SIGNING) for key in ("paper.made_by", "paper.signature")]
    return [Block(note.height, note.draw, None, with_next=True), field_row(blank)]
