"""How much of the last goods line still fits into a person's day, by value and by the mass limit of the goods."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from app.domain.quantities import GRAMS_PER_KG, MINOR_DIGITS, Rate, line_amount_fen, to_fen
from app.domain.quota import QuotaView
from app.domain.quota_value import YUAN, counted_minor, fen_for_split, part_of
from app.domain.trade import Direction, GoodsLine


def most_that_fits(lines: Sequence[GoodsLine], direction: Direction, quota: QuotaView, rate: Rate | None) -> int | None:
    """Return the greatest quantity of the last line that fits beside the others; None where nothing limits it."""
    if not lines or direction.value != quota.direction:
        return None
    last, others = lines[-1], lines[:-1]
    limits = [_by_value(last, _taken(others, quota, rate), quota, rate)]
    if last.limit_group is not None and last.unit == "g":
        left = quota.left_grams(last.limit_group)
        taken = sum(line.quantity for line in others if line.limit_group == last.limit_group)
        limits.append(None if left is None else max(0, left - taken))
    return min((limit for limit in limits if limit is not None), default=None)


def _taken(lines: Sequence[GoodsLine], quota: QuotaView, rate: Rate | None) -> int:
    """What lines take of the day, in the limit's currency; nothing while a rate is missing."""
    known = [part_of(line) for line in lines if quota.currency in (YUAN, line.price_currency) or rate is not None]
    return counted_minor(known, quota.currency, rate)


def _by_value(line: GoodsLine, taken: int, quota: QuotaView, rate: Rate | None) -> int | None:
    if quota.left_fen is None or line.unit_price_minor <= 0 or not line.counts:
        return None
    per_price = 1 if line.unit == "piece" else GRAMS_PER_KG
    room = max(0, quota.left_fen - taken)
    if quota.currency == line.price_currency != YUAN:
        return room * per_price // line.unit_price_minor
    foreign = line.price_currency != YUAN
    if foreign and (rate is None or rate.currency != line.price_currency or rate.units_per_cny <= 0):
        return None
    digits, used_rate = MINOR_DIGITS[line.price_currency], rate if foreign else None
    room = fen_for_split(room, quota.currency, rate, 1)
    price_fen = Fraction(to_fen(line.unit_price_minor, digits, used_rate))
    most = int((Fraction(room) + Fraction(1, 2)) * per_price / price_fen)
    while most and line_amount_fen(most, per_price, line.unit_price_minor, digits, used_rate) > room:
        most -= 1
    return most
