"""D08 declaration data sheet: a resident's own figures in the order of the official form, for filling it in.

It is a data sheet and says so; it never imitates the official form's layout or stamp.
"""

from __future__ import annotations

from app.documents import cells, fonts
from app.documents.amount_words import can_spell, in_words
from app.documents.flow import Block, gap
from app.documents.grid import (
    BLANK,
    CELL,
    CELL_BOLD,
    SMALL,
    VALUE,
    VALUE_BOLD,
    WIDTH,
    Column,
    Field,
    Table,
    Text,
    field_row,
    paragraph,
    table,
    text_block,
)
from app.documents.labels import Labels, both
from app.documents.numbers import day, kilograms, money, quantity
from app.documents.pen import MM, Style, wrap
from app.documents.sheet import Sheet, all_blocks, frame
from app.domain.trade import Direction, RecordLine, TradeRecord
from app.read_models import RecordPaperFacts

KIND = "D08"
_F = "doc.D08.field."
_FLAGS = {Direction.IMPORT: "I", Direction.EXPORT: "E"}
_USES = ("living", "production", "processing")
_BOX = "□"
_SIGNING = 24 * MM
_UNDER = Style(7)
_CORRECTED = Style(9, bold=True)


def lay_out(facts: RecordPaperFacts, languages: tuple[str, str]) -> Sheet:
    """Return one record's data sheet. Raises UserError ``paper.glyph_missing`` / ``paper.label_missing``."""
    labels = Labels(languages)
    record = facts.record
    blocks = all_blocks(
        _correction(labels, record),
        _head_fields(labels, facts),
        [gap(2.5 * MM)],
        _goods_table(labels, record),
        [gap(2.5 * MM)],
        _sum_fields(labels, record),
        [gap(2 * MM)],
        _closing(labels, facts),
    )
    sheet_frame = frame(
        labels,
        KIND,
        record.local_reference,
        "paper.record_no",
        facts.status,
        facts.made_at,
        facts.copy_no,
        facts.head_hash,
        record.practice,
        notice_key="paper.data_sheet",
    )
    return Sheet(sheet_frame, labels, blocks)


def excess_fen(record: TradeRecord) -> int | None:
    """Return how far the record goes beyond what the person had left that day; None when that is not known."""
    left = record.value_left_before_fen
    return None if left is None else max(0, record.amount_fen - left)


def _field(labels: Labels, number: int, value: str, weight: float = 1.0, style: Style = VALUE) -> Field:
    key = f"{_F}{number}"
    if not value:
        return Field(labels.pair(key), (labels.pair("paper.not_known").joined(),), weight, BLANK)
    return Field(labels.pair(key), (fonts.clean(value, key),), weight, style)


def _head_fields(labels: Labels, facts: RecordPaperFacts) -> list[Block]:
    record = facts.record
    flag = f"{_FLAGS[record.direction]}  {labels.pair(f'paper.direction.{record.direction.value}').joined()}"
    crossing = cells.crossing(labels, facts.crossing_name, record.lane)
    point = cells.joined_name(labels, facts.point_name, f"{_F}4")
    country = f"{record.counterpart.country}  {labels.country(record.counterpart.country).joined()}"
    batch, bill = (record.manifest.batch_no, record.manifest.bill_no) if record.manifest is not None else ("", "")
    plates = Field(labels.pair(f"{_F}12"), cells.plates(labels, record.truck, f"{_F}12"), 3)
    return [
        field_row(
            [
                _field(labels, 1, facts.remote_reference, 2.6, VALUE_BOLD),
                _field(labels, 2, flag, 1.9),
                _field(labels, 3, "", 1.9),
                _field(labels, 5, day(record.day_on), 1.3, VALUE_BOLD),
            ]
        ),
        field_row([_field(labels, 4, point, 1), Field(labels.pair("paper.crossing"), (crossing,), 1)]),
        field_row(
            [
                _field(labels, 6, record.person_name, 2.6, Style(11, bold=True)),
                _field(labels, 7, record.person_document, 2.2, Style(11, bold=True)),
                _field(labels, 8, "", 1.6),
            ]
        ),
        field_row(
            [_field(labels, 9, record.group_name, 2.6), _field(labels, 10, batch, 2.2), _field(labels, 11, bill, 1.6)]
        ),
        field_row([plates, _field(labels, 13, country, 2)]),
        field_row(_counterpart(labels, record)),
    ]


def _counterpart(labels: Labels, record: TradeRecord) -> list[Field]:
    lines = cells.party(labels, record.counterpart, "paper.counterpart")
    lot = fonts.clean(record.lot_ref, "paper.lot_no")
    return [
        Field(labels.pair("paper.counterpart"), (" · ".join(lines),), 3),
        Field(labels.pair("paper.lot_no"), (lot,), 2),
    ]


def _goods_table(labels: Labels, record: TradeRecord) -> list[Block]:
    short = labels.short
    goods = table(
        [
            Column(9 * MM, (short(f"{_F}14"),), "centre"),
            Column(20 * MM, (short(f"{_F}15"),)),
            Column(40 * MM, (both(short(f"{_F}16"), short(f"{_F}17")),)),
            Column(18 * MM, (short(f"{_F}18"),)),
            Column(24 * MM, (both(short(f"{_F}19"), short(f"{_F}20")),), "right"),
            Column(24 * MM, (both(short(f"{_F}21"), short(f"{_F}22")),), "right"),
            Column(13 * MM, (short(f"{_F}23"),), "centre"),
            Column(23 * MM, (short(f"{_F}24"),), "right"),
            Column(27 * MM, (short(f"{_F}25"),), "right"),
        ]
    )
    return [*(_goods_row(labels, goods, record, line) for line in record.lines), _total_row(labels, goods, record)]


def _goods_row(labels: Labels, goods: Table, record: TradeRecord, line: RecordLine) -> Block:
    names = cells.name_lines(labels, line.name, f"{_F}16")
    piece = labels.pair("paper.piece").joined("/")
    return goods.row(
        [
            (Text(str(line.line_no)),),
            (Text(line.cn_hs8 or line.hs6),),
            tuple(Text(name, CELL_BOLD if place == 0 else CELL) for place, name in enumerate(names)),
            tuple(Text(name) for name in labels.country(line.origin).lines()),
            (Text(quantity(line.unit, line.quantity, piece)), Text(line.unit_code, _UNDER)),
            (Text(kilograms(line.net_g)), Text(kilograms(line.gross_g), _UNDER)),
            _packages(line),
            (Text(money(line.unit_price_minor, line.price_currency)),),
            (Text(money(line.amount_fen, "CNY")),),
        ]
    )


def _packages(line: RecordLine) -> tuple[Text, ...]:
    """Number of outer packages above the code of their kind, as far as they were told."""
    number = Text(str(line.packages) if line.packages else "–")
    return (number, Text(line.package_kind, _UNDER)) if line.package_kind else (number,)


def _total_row(labels: Labels, goods: Table, record: TradeRecord) -> Block:
    name = tuple(Text(word, CELL_BOLD) for word in labels.pair("paper.total").lines())
    masses = (Text(kilograms(record.net_g), CELL_BOLD), Text(kilograms(sum(x.gross_g for x in record.lines)), _UNDER))
    value = (Text(money(record.amount_fen, "CNY"), CELL_BOLD),)
    return goods.row([(), (), name, (), (), masses, (), (), value], tinted=True)


def _sum_fields(labels: Labels, record: TradeRecord) -> list[Block]:
    excess, before = excess_fen(record), record.value_left_before_fen
    left = "" if before is None else money(max(0, before - record.amount_fen), "CNY")
    words = tuple(in_words(record.amount_fen, "CNY", each) for each in labels.languages if can_spell("CNY", each))
    uses = tuple(f"{_BOX} {labels.pair(f'paper.use.{use}').joined()}" for use in _USES)
    allowance = Field(labels.pair("doc.D09.field.12"), (left or labels.pair("paper.not_known").joined(),), 1)
    return [
        field_row([Field(labels.pair("paper.in_words"), words)]),
        field_row(
            [
                _field(labels, 26, "", 1),
                allowance,
                _field(labels, 27, "" if excess is None else money(excess, "CNY"), 1),
            ]
        ),
        field_row([Field(labels.pair(f"{_F}28"), ("      ".join(uses),))]),
        *([] if record.rate is None else [_rate(labels, record)]),
    ]


def _rate(labels: Labels, record: TradeRecord) -> Block:
    if record.rate is None:
        raise AssertionError("asked only for records with a rate")
    lines = cells.rate_line(labels, record.rate, "paper.rate").lines()
    return field_row([Field(labels.pair("paper.rate"), lines, 1, Style(8))])


def _closing(labels: Labels, facts: RecordPaperFacts) -> list[Block]:
    pair, record = labels.pair, facts.record
    clauses = [pair("paper.consent.clause"), pair("paper.clause.truth")]
    if record.entrustment_id is not None:
        clauses.append(pair("paper.entrustment.clause"))
    small = [cells.rules_line(labels, record.rules), pair("paper.figures").joined()]
    if facts.within_2010:
        small.append(pair("paper.list_2010").joined())
    told = [
        *(paragraph(clause, Style(7.5), 0.4 * MM) for clause in clauses),
        text_block([line for text in small for line in wrap(text, WIDTH, SMALL)], 0.4 * MM),
        gap(1.5 * MM),
    ]
    evidence = cells.evidence(labels, record, "paper.consent")
    signing = field_row(
        [
            Field(pair(f"{_F}29"), (evidence,), 1, Style(7.5), _SIGNING),
            Field(pair("paper.signature_or_fingerprint"), (" ",), 1, VALUE, _SIGNING),
            Field(pair(f"{_F}30"), (" ",), 1, VALUE, _SIGNING),
        ]
    )
    return [*(Block(each.height, each.draw, None, with_next=True) for each in told), signing]


def _correction(labels: Labels, record: TradeRecord) -> list[Block]:
    """What stands above everything else: that this is a corrected version and why, and what replaced it."""
    told: list[str] = [labels.pair("paper.provisional").joined()] if record.provisional else []
    if record.amends is not None:
        amends = f"{labels.pair('paper.amends').joined()} {fonts.clean(record.amends, 'paper.amends')}"
        version = f"{labels.pair('paper.version').joined()} {record.version}"
        told.append(f"{labels.pair('paper.corrected').joined()}    {version}    {amends}")
    if record.amends is not None and record.reason:
        reason = fonts.clean(record.reason, "paper.correction_reason")
        told.append(f"{labels.pair('paper.correction_reason').joined()}: {reason}")
    if record.amended_by is not None:
        newer = fonts.clean(record.amended_by, "paper.replaced_by")
        told.append(f"{labels.pair('paper.replaced_by').joined()} {newer}")
    lines = [line for text in told for line in wrap(text, WIDTH, _CORRECTED)]
    return [text_block(lines, 0.6 * MM), gap(1.5 * MM)] if lines else []
