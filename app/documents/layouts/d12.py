"""D12 goods list: seller and buyer, where it crossed, each kind of goods with price and amount, words, signatures."""

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
from app.documents.labels import Labels
from app.documents.numbers import day, money, quantity
from app.documents.pen import MM, Style, wrap
from app.documents.sheet import Sheet, all_blocks, frame
from app.domain.common_state import common_state
from app.domain.lot_amounts import line_amounts, lot_amounts
from app.domain.people import Party
from app.domain.trade import Direction, GoodsLine, Lot
from app.read_models import LotPaperFacts

KIND = "D12"
_F = "doc.D12.field."
_PAYMENTS = ("bank", "cash", "set_off")
_SIGNING = 24 * MM


def lay_out(facts: LotPaperFacts, languages: tuple[str, str]) -> Sheet:
    """Return the goods list of a lot. Raises UserError ``paper.glyph_missing`` / ``paper.label_missing``."""
    labels = Labels(languages)
    records = cells.current(facts.records)
    state = common_state(facts.lot.state, (each.local_reference for each in records), facts.statuses)
    blocks = all_blocks(
        _head_fields(labels, facts),
        cells.provisional_lines(labels, records),
        [gap(2.5 * MM)],
        _goods_table(labels, facts.lot),
        [gap(2.5 * MM)],
        _total_fields(labels, facts.lot),
        [gap(2 * MM)],
        _closing(labels, facts),
    )
    sheet_frame = frame(
        labels,
        KIND,
        facts.lot.lot_ref,
        f"{_F}1",
        state,
        facts.made_at,
        facts.copy_no,
        facts.head_hash,
        facts.practice,
    )
    return Sheet(sheet_frame, labels, blocks)


def _head_fields(labels: Labels, facts: LotPaperFacts) -> list[Block]:
    lot, pair = facts.lot, labels.pair
    other = cells.party(labels, lot.counterpart, "paper.counterpart")
    ours = _ours(labels, facts)
    seller, buyer = (other, ours) if lot.direction is Direction.IMPORT else (ours, other)
    return [
        field_row([Field(pair(f"{_F}3"), seller), Field(pair(f"{_F}4"), buyer)]),
        field_row(
            [
                Field(pair(f"{_F}2"), (day(lot.day_on),), 1.2, VALUE_BOLD),
                Field(labels.short("doc.D08.field.2"), (pair(f"paper.direction.{lot.direction.value}").joined(),), 1.7),
                Field(pair("paper.point"), (cells.joined_name(labels, facts.point_name, "paper.point"),), 3),
            ]
        ),
        field_row(
            [
                Field(pair(f"{_F}5"), (cells.crossing(labels, facts.crossing_name, lot.lane),), 2.9),
                Field(pair(f"{_F}6"), cells.plates(labels, lot.truck, f"{_F}6"), 3),
            ]
        ),
    ]


def _ours(labels: Labels, facts: LotPaperFacts) -> tuple[str, ...]:
    """The side of the market: the group and its leader, or the one resident whose basket it is."""
    group = fonts.clean(facts.group_name, "paper.buyer")
    if not group and len({record.person_id for record in facts.records}) == 1:
        own = facts.records[0]
        return cells.party(
            labels, Party(own.person_name, own.document_kind, own.person_document, country=""), "paper.buyer"
        )
    return tuple(text for text in (group, fonts.clean(facts.leader_name, "paper.leader_signature")) if text)


def _goods_table(labels: Labels, lot: Lot) -> list[Block]:
    short = labels.short
    goods = table(
        [
            Column(9 * MM, (short(f"{_F}7"),), "centre"),
            Column(44 * MM, (short(f"{_F}8"),)),
            Column(19 * MM, (short(f"{_F}9"),)),
            Column(14 * MM, (short(f"{_F}10"),)),
            Column(28 * MM, (short(f"{_F}11"),), "right"),
            Column(24 * MM, (short(f"{_F}12"),), "right"),
            Column(32 * MM, (short(f"{_F}13"),), "right"),
            Column(20 * MM, (short(f"{_F}14"),)),
        ]
    )
    return [*(_goods_row(labels, goods, lot, line) for line in lot.lines), _total_row(labels, goods, lot)]


def _goods_row(labels: Labels, goods: Table, lot: Lot, line: GoodsLine) -> Block:
    names = cells.name_lines(labels, line.name, f"{_F}8")
    unit = labels.pair("paper.kg" if line.unit == "g" else "paper.piece")
    piece = "" if line.unit == "g" else unit.joined("/")
    return goods.row(
        [
            (Text(str(line.line_no)),),
            tuple(Text(name, CELL_BOLD if place == 0 else CELL) for place, name in enumerate(names)),
            tuple(Text(name) for name in labels.country(line.origin).lines()),
            tuple(Text(word) for word in unit.lines()),
            (Text(quantity(line.unit, line.quantity, piece)),),
            (Text(money(line.unit_price_minor, line.price_currency)),),
            tuple(Text(money(amount, currency)) for currency, amount in line_amounts(lot, line).items()),
            (Text(f"HS {line.hs6}", Style(7)),),
        ]
    )


def _total_row(labels: Labels, goods: Table, lot: Lot) -> Block:
    name = tuple(Text(word, CELL_BOLD) for word in labels.pair(f"{_F}15").lines())
    totals = tuple(Text(money(amount, currency), CELL_BOLD) for currency, amount in lot_amounts(lot).items())
    return goods.row([(), name, (), (), (), (), totals, ()], tinted=True)


def _total_fields(labels: Labels, lot: Lot) -> list[Block]:
    rows = [_words_row(labels, currency, amount) for currency, amount in lot_amounts(lot).items()]
    rate = (
        cells.rate_line(labels, lot.rate, "paper.rate").lines() if lot.rate else (labels.pair("paper.none").joined(),)
    )
    payment = Field(labels.pair(f"{_F}16"), _payment(labels, lot.payment), 1, VALUE if lot.payment else BLANK)
    rows.append(field_row([Field(labels.pair("paper.rate"), rate, 2, Style(8.5)), payment]))
    return rows


def _words_row(labels: Labels, currency: str, amount: int) -> Block:
    spelled = [in_words(amount, currency, each) for each in labels.languages if can_spell(currency, each)]
    return field_row(
        [
            Field(labels.pair("paper.total"), (money(amount, currency),), 1, Style(10, bold=True)),
            Field(labels.pair("paper.in_words"), tuple(spelled), 3),
        ]
    )


def _payment(labels: Labels, payment: str) -> tuple[str, ...]:
    if payment in _PAYMENTS:
        return labels.pair(f"paper.payment.{payment}").lines()
    return (fonts.clean(payment, f"{_F}16") if payment else labels.pair("paper.not_known").joined(),)


def _closing(labels: Labels, facts: LotPaperFacts) -> list[Block]:
    pair = labels.pair
    clause_style = Style(7.5)
    deciding = cells.deciding(labels)
    told = [
        paragraph(pair("paper.clause.truth"), clause_style),
        paragraph(deciding, clause_style, 0.5 * MM),
        paragraph(pair("paper.clause.copies", count=2, each=1), clause_style, 0.5 * MM),
        text_block(wrap(pair("paper.figures").joined(), WIDTH, SMALL), 0.5 * MM),
        gap(2 * MM),
    ]
    signing = field_row(
        [
            Field(pair(f"{_F}17"), (" ",), 1, VALUE, _SIGNING),
            Field(pair(f"{_F}18"), (" ",), 1, VALUE, _SIGNING),
        ]
    )
    return [*(Block(each.height, each.draw, None, with_next=True) for each in told), signing]
