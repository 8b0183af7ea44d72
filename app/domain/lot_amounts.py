"""A lot's amounts by currency: yuan as recorded, and the dated rate's currency beside it, for papers and lists."""

from __future__ import annotations

from fractions import Fraction

from app.domain.quantities import FEN_PER_YUAN, GRAMS_PER_KG, MINOR_DIGITS, Rate, round_half_up
from app.domain.trade import GoodsLine, Lot

YUAN, DONG = "CNY", "VND"


def line_amount_minor(
    amount_fen: int, amount: int, unit: str, unit_price_minor: int, price_currency: str, rate: Rate
) -> int:
    """Return a line's amount in minor units of the rate's currency, rounded once.

    A line priced in that currency is price times quantity; any other is its fen at the dated rate.
    """
    if price_currency == rate.currency:
        per_price = GRAMS_PER_KG if unit == "g" else 1
        return round_half_up(Fraction(unit_price_minor * amount, per_price))
    scale = 10 ** MINOR_DIGITS[rate.currency]
    return round_half_up(Fraction(amount_fen, FEN_PER_YUAN) * rate.units_per_cny * scale)


def line_amounts(lot: Lot, line: GoodsLine) -> dict[str, int]:
    """Return a line's amount in minor units by currency: yuan first, then the rate's currency, if there is one."""
    found = {YUAN: line.amount_fen}
    if lot.rate is not None and lot.rate.currency != YUAN:
        found[lot.rate.currency] = line_amount_minor(
            line.amount_fen, line.quantity, line.unit, line.unit_price_minor, line.price_currency, lot.rate
        )
    return found


def lot_amounts(lot: Lot) -> dict[str, int]:
    """Return the lot's total in minor units by currency: the sums of its lines' amounts, yuan first."""
    totals = {YUAN: 0}
    for line in lot.lines:
        for currency, amount in line_amounts(lot, line).items():
            totals[currency] = totals.get(currency, 0) + amount
    return totals
