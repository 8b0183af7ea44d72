"""D09 allocation sheet: one line a resident, with consent evidence and a place to sign; what stays and what is lost."""

from __future__ import annotations

from collections.abc import Sequence

from app.documents import cells, fonts
from app.documents.flow import Block, gap
from app.documents.grid import (
    CELL,
    CELL_BOLD,
    SMALL,
    VALUE,
    VALUE_BOLD,
    WIDTH,
    Cell,
    Column,
    Field,
    Table,
    Text,
    field_row,
    paragraph,
    table,
    text_block,
)
from app.documents.labels import Labels, Pair, both
from app.documents.numbers import day, grouped, money, quantity
from app.documents.pen import DENSE, GREY, MM, Style, wrap
from app.documents.sheet import Sheet, all_blocks, frame
from app.domain.common_state import common_state
from app.domain.trade import GoodsLine, TradeRecord
from app.read_models import LotPaperFacts

KIND = "D09"
_F = "doc.D09.field."
_ROW, _ROW_PAD = 17.3, 0.9
_MOST_OWN_COLUMNS = 3
_NARROW = Style(7.2)
_NAME, _UNDER = Style(7.6, bold=True, spacing=DENSE), Style(6.6, spacing=DENSE)
_EVIDENCE = Style(6.2, grey=GREY, spacing=DENSE)
_NONE = "–"
_MONEY = 19.5 * MM


def lay_out(facts: LotPaperFacts, languages: tuple[str, str]) -> Sheet:
    """Return the sheet of a lot's allocation. Raises UserError ``paper.glyph_missing`` / ``paper.label_missing``."""
    labels = Labels(languages)
    records = cells.current(facts.records)
    state = common_state(facts.lot.state, (each.local_reference for each in records), facts.statuses)
    blocks = all_blocks(
        _head_fields(labels, facts, len(records)),
        cells.provisional_lines(labels, records),
        [gap(2 * MM)],
        _Rows(labels, facts, records).blocks(),
        [gap(2.5 * MM)],
        _closing(labels, facts, records),
    )
    sheet_frame = frame(
        labels,
        KIND,
        facts.lot.lot_ref,
        "paper.lot_no",
        state,
        facts.made_at,
        facts.copy_no,
        facts.head_hash,
        facts.practice,
    )
    return Sheet(sheet_frame, labels, blocks)


def rounding_difference(facts: LotPaperFacts) -> int:
    """Return the fen of the lot that its split put nowhere; 0 by the split's promise."""
    lot = facts.lot
    shared = sum(share.amount_fen for share in lot.shares) if lot.shares else _sum_fen(facts.records)
    return lot.amount_fen - shared - _sum_fen(facts.rest)


def withdrawn_fen(facts: LotPaperFacts, records: Sequence[TradeRecord]) -> int:
    """Return the fen of shares that were voided after the split and are not on this sheet."""
    shown = _sum_fen(records) + _sum_fen(facts.rest) + rounding_difference(facts)
    return facts.lot.amount_fen - shown


def _sum_fen(parts: Sequence[TradeRecord] | Sequence[GoodsLine]) -> int:
    return sum(part.amount_fen for part in parts)


def _head_fields(labels: Labels, facts: LotPaperFacts, members: int) -> list[Block]:
    lot, pair = facts.lot, labels.pair
    first = field_row(
        [
            Field(pair(f"{_F}1"), (fonts.clean(lot.lot_ref, f"{_F}1"),), 3, VALUE_BOLD),
            Field(pair(f"{_F}2"), (fonts.clean(facts.group_name, f"{_F}2") or _NONE,), 3, VALUE_BOLD),
            Field(pair(f"{_F}3"), (day(lot.day_on),), 2, VALUE_BOLD),
            Field(pair("paper.members"), (grouped(members),), 1.3, VALUE_BOLD),
        ]
    )
    second = field_row(
        [
            Field(pair("paper.point"), (cells.joined_name(labels, facts.point_name, "paper.point"),), 3),
            Field(pair("paper.crossing"), (cells.crossing(labels, facts.crossing_name, lot.lane),), 2.6),
            Field(labels.short("doc.D08.field.2"), (pair(f"paper.direction.{lot.direction.value}").joined(),), 1.6),
            Field(pair("paper.total"), (money(lot.amount_fen, "CNY"),), 2, VALUE_BOLD),
        ]
    )
    return [first, second, *(_goods_fields(labels, line) for line in lot.lines)]


def _goods_fields(labels: Labels, line: GoodsLine) -> Block:
    goods = cells.joined_name(labels, line.name, f"{_F}4")
    piece = labels.pair("paper.piece").joined("/")
    return field_row(
        [
            Field(labels.pair(f"{_F}4"), (f"{line.line_no}  {goods}",), 4),
            Field(labels.pair(f"{_F}5"), (quantity(line.unit, line.quantity, piece),), 2, VALUE_BOLD),
            Field(labels.pair(f"{_F}6"), (money(line.amount_fen, "CNY"),), 2, VALUE_BOLD),
        ]
    )


class _Rows:
    """The table of residents: its columns depend on how many kinds of goods the lot has."""

    def __init__(self, labels: Labels, facts: LotPaperFacts, records: Sequence[TradeRecord]) -> None:
        self._labels, self._facts, self._records = labels, facts, records
        self._lines = facts.lot.lines
        self._own_columns = len(self._lines) <= _MOST_OWN_COLUMNS
        self._figure = CELL if len(self._lines) < _MOST_OWN_COLUMNS else _NARROW
        self._piece = labels.pair("paper.piece").joined("/")
        self._table = self._make_table()

    def blocks(self) -> list[Block]:
        rows = [self._resident(number, each) for number, each in enumerate(self._records, start=1)]
        return [*rows, self._totals(), *self._rest()]

    def _make_table(self) -> Table:
        short = self._labels.short
        quantity_head = short(f"{_F}10")
        if self._own_columns:
            goods = [
                Column(self._quantity_width(), (quantity_head, self._labels.name(x.name)), "right") for x in self._lines
            ]
        else:
            goods = [Column(40 * MM, (quantity_head,))]
        columns = [
            Column(7.5 * MM, (short(f"{_F}7"),), "centre"),
            Column(self._name_width(), (both(short(f"{_F}8"), short(f"{_F}9")),)),
            *goods,
            Column(_MONEY, (short(f"{_F}11"),), "right"),
            Column(_MONEY, (short(f"{_F}12"),), "right"),
            Column(37 * MM, (both(short(f"{_F}13"), self._labels.pair("paper.consent")),)),
        ]
        signing = both(short(f"{_F}14"), self._labels.pair("paper.fingerprint"))
        return table([*columns, Column(WIDTH - sum(each.width for each in columns), (signing,))])

    def _name_width(self) -> float:
        return (42 if len(self._lines) < _MOST_OWN_COLUMNS else 34) * MM

    def _quantity_width(self) -> float:
        return (21 if len(self._lines) < _MOST_OWN_COLUMNS else 16.3) * MM

    def _resident(self, number: int, record: TradeRecord) -> Block:
        by_line = {line.line_no: (line.unit, line.quantity) for line in record.lines}
        name = fonts.clean(record.person_name, f"{_F}8")
        document = fonts.clean(cells.masked(record.person_document), f"{_F}9")
        left = None if record.value_left_before_fen is None else record.value_left_before_fen - record.amount_fen
        evidence = cells.evidence(self._labels, record, "paper.consent")
        return self._table.row(
            [
                (Text(f"{number}{cells.PROVISIONAL_MARK if record.provisional else ''}"),),
                (Text(name, _NAME, 6), Text(document, _UNDER)),
                *self._quantities(by_line),
                (Text(money(record.amount_fen, "CNY"), self._figure, 6.2),),
                (Text(_NONE if left is None else money(left, "CNY"), self._figure, 6.2),),
                (Text(record.local_reference or _NONE, _UNDER, 5.6), Text(evidence, _EVIDENCE, 5.4)),
                (),
            ],
            _ROW,
            pad=_ROW_PAD,
        )

    def _quantities(self, by_line: dict[int, tuple[str, int]], style: Style | None = None) -> list[Cell]:
        shown = {number: quantity(unit, amount, self._piece) for number, (unit, amount) in by_line.items()}
        figure, smallest = style or self._figure, None if style else 6
        if self._own_columns:
            return [(Text(shown.get(line.line_no, _NONE), figure, smallest),) for line in self._lines]
        listed = [f"{number}: {text}" for number, text in shown.items()]
        paired = ["   ".join(listed[place : place + 2]) for place in range(0, len(listed), 2)]
        return [tuple(Text(each, Style(7, figure.bold), 5.8) for each in paired)]

    def _rest(self) -> list[Block]:
        rest = _rest_of(self._facts)
        if not rest:
            return []
        kept = {line.line_no: (line.unit, line.quantity) for line in rest}
        amount = _sum_fen(rest)
        return [self._sum_row(self._labels.pair("paper.rest"), kept, amount, CELL, tinted=False)]

    def _totals(self) -> Block:
        sums: dict[int, tuple[str, int]] = {}
        for line in (line for record in self._records for line in record.lines):
            sums[line.line_no] = (line.unit, sums.get(line.line_no, ("", 0))[1] + line.quantity)
        amount = _sum_fen(self._records)
        return self._sum_row(self._labels.pair(f"{_F}15"), dict(sorted(sums.items())), amount, CELL_BOLD, tinted=True)

    def _sum_row(
        self, name: Pair, by_line: dict[int, tuple[str, int]], amount_fen: int, style: Style, *, tinted: bool
    ) -> Block:
        named = tuple(Text(text, Style(7.5, style.bold), 6.5) for text in name.lines())
        figure = Style(self._figure.size, style.bold)
        return self._table.row(
            [
                (),
                named,
                *self._quantities(by_line, figure),
                (Text(money(amount_fen, "CNY"), figure),),
                (),
                (),
                (),
            ],
            _ROW,
            tinted=tinted,
        )


def _rest_of(facts: LotPaperFacts) -> list[GoodsLine]:
    return [line for line in facts.rest if line.quantity]


def _closing(labels: Labels, facts: LotPaperFacts, records: Sequence[TradeRecord]) -> list[Block]:
    pair = labels.pair
    withdrawn = withdrawn_fen(facts, records)
    rest_text = money(_sum_fen(facts.rest), "CNY") if _rest_of(facts) else pair("paper.rest.none").joined()
    sums = [
        Field(pair("paper.rest"), (rest_text,)),
        Field(pair(f"{_F}16"), (money(rounding_difference(facts), "CNY"),)),
    ]
    if withdrawn:
        sums.append(Field(pair("paper.state.voided"), (money(withdrawn, "CNY"),)))
    figures = field_row(sums)
    told = [*(cells.rules_line(labels, each.rules) for each in records[:1]), pair("paper.figures").joined()]
    if facts.within_2010:
        told.append(pair("paper.list_2010").joined())
    notes = text_block([line for text in told for line in wrap(text, WIDTH, SMALL)])
    leader = fonts.clean(facts.leader_name, "paper.leader_signature") or " "
    signing = field_row(
        [
            Field(pair("paper.leader_signature"), (leader,), 1, VALUE, 15 * MM),
            Field(pair("paper.made_by"), (" ",), 1, VALUE, 15 * MM),
            Field(pair("paper.date"), (" ",), 0.7, VALUE, 15 * MM),
        ]
    )
    clause = paragraph(pair("paper.consent.clause"), Style(7.5))
    held = [figures, gap(1 * MM), clause, notes, gap(1 * MM)]
    return [*(Block(each.height, each.draw, None, with_next=True) for each in held), signing]
