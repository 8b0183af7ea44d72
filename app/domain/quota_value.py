"""What goods take of a person's day, in minor units of the currency in which the market's limit is written.

In yuan: the fen of the lines that count (R-CN-12). In another currency (dong, R-VN-02): lines priced in it exactly,
others by the lot's rate; each line rounded once, never by float.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from fractions import Fraction

from app.domain.quantities import FEN_PER_YUAN, GRAMS_PER_KG, MINOR_DIGITS, Rate, round_half_up
from app.domain.trade import GoodsLine, Lot, RecordLine, Share, TradeRecord

YUAN = "CNY"


@dataclass(frozen=True, slots=True)
class ValuedPart:
    """A part of a goods line as far as its value matters."""

    quantity: int
    unit: str
    unit_price_minor: int
    price_currency: str
    amount_fen: int
    counts: bool = True


def part_of(line: GoodsLine | RecordLine) -> ValuedPart:
    """Return a whole line as a part."""
    return ValuedPart(
        line.quantity, line.unit, line.unit_price_minor, line.price_currency, line.amount_fen, line.counts
    )


def share_parts(lot: Lot, share: Share) -> tuple[ValuedPart, ...]:
    """Return the parts of a share of a lot."""
    lines = {line.line_no: line for line in lot.lines}
    return tuple(
        ValuedPart(
            part.quantity,
            lines[part.line_no].unit,
            lines[part.line_no].unit_price_minor,
            lines[part.line_no].price_currency,
            part.amount_fen,
            lines[part.line_no].counts,
        )
        for part in share.lines
    )


def counted_minor(parts: Iterable[ValuedPart], currency: str, rate: Rate | None) -> int:
    """Return what parts take of the day's value in minor units of the limit's currency."""
    return sum(_part_minor(part, currency, rate) for part in parts if part.counts)


def revalued(record: TradeRecord, currency: str, inbound: str) -> TradeRecord:
    """Return a record whose lines changed with what it takes now; in yuan its lines say it themselves.

    ``inbound`` is the direction that takes quota; one too small to be worth a dong takes something once it grows.
    """
    if currency == YUAN or record.direction.value != inbound:
        return record
    return replace(record, quota_value=counted_minor((part_of(line) for line in record.lines), currency, record.rate))


def lacks_rate(parts: Iterable[ValuedPart], currency: str, rate: Rate | None) -> bool:
    """Tell whether a counting part cannot be told in the limit's currency; it then counts 0 and must be stopped."""
    if currency == YUAN or (rate is not None and rate.currency == currency):
        return False
    return any(part.counts and part.price_currency != currency for part in parts)


def fen_for_split(left: int, currency: str, rate: Rate | None, lines: int) -> int:
    """Return how many fen may be handed out for what is left in the limit's currency, always a little less than more.

    A fen of each line is kept back, because fen are rounded line by line.
    """
    if currency == YUAN:
        return left
    if rate is None or rate.currency != currency or rate.units_per_cny <= 0:
        return 0
    exact = Fraction(left, 10 ** MINOR_DIGITS[currency]) / rate.units_per_cny * FEN_PER_YUAN
    return max(0, int(exact) - lines)


def _part_minor(part: ValuedPart, currency: str, rate: Rate | None) -> int:
    if currency == YUAN:
        return part.amount_fen
    if part.price_currency == currency:
        per_price = 1 if part.unit == "piece" else GRAMS_PER_KG
        return round_half_up(Fraction(part.quantity * part.unit_price_minor, per_price))
    if lacks_rate([part], currency, rate):
        return 0
    assert rate is not None
    yuan = Fraction(part.amount_fen, FEN_PER_YUAN)
    return round_half_up(yuan * rate.units_per_cny * 10 ** MINOR_DIGITS[currency])
