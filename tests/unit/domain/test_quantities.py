"""Money and mass: rounded once, half up, never floating."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.quantities import Rate, line_amount_fen, round_half_up, to_fen

DONG = Rate("VND", Fraction(3480), date(2026, 11, 23), "练习银行")


@pytest.mark.parametrize(
    ("value", "rounded"),
    [
        (Fraction(0), 0),
        (Fraction(1, 2), 1),
        (Fraction(3, 2), 2),
        (Fraction(5, 2), 3),
        (Fraction(49, 100), 0),
        (Fraction(7), 7),
    ],
)
def test_half_goes_up_when_rounded(value: Fraction, rounded: int) -> None:
    assert round_half_up(value) == rounded


@given(st.decimals(min_value=0, max_value=10**12, places=4))
def test_rounding_agrees_with_decimal_when_compared(value: Decimal) -> None:
    assert round_half_up(Fraction(value)) == int(value.quantize(Decimal(1), ROUND_HALF_UP))


@pytest.mark.parametrize(
    ("quantity", "per_price", "price_minor", "digits", "rate", "fen"),
    [
        (1000, 1000, 1250, 2, None, 1250),
        (500, 1000, 1, 2, None, 1),
        (499, 1000, 1, 2, None, 0),
        (3, 1, 99, 2, None, 297),
        (1000, 1000, 3480, 0, DONG, 100),
        (18_250_000, 1000, 34_800, 0, DONG, 18_250_000),
        (1, 1000, 34_800, 0, DONG, 1),
        (0, 1000, 34_800, 0, DONG, 0),
    ],
)
def test_line_amount_is_exact_when_priced(
    quantity: int, per_price: int, price_minor: int, digits: int, rate: Rate | None, fen: int
) -> None:
    assert line_amount_fen(quantity, per_price, price_minor, digits, rate) == fen


@given(st.integers(0, 10**9), st.integers(0, 10**9))
def test_line_amount_is_off_by_half_a_fen_at_most_when_rounded(grams: int, price: int) -> None:
    exact = to_fen(price, 0, DONG) * grams / 1000
    assert abs(line_amount_fen(grams, 1000, price, 0, DONG) - exact) <= Fraction(1, 2)
