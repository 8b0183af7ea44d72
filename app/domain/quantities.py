"""Money and mass as integers, and the one place where anything is rounded.

Money is counted in minor units (fen for CNY, whole dong for VND), mass in grams. A rate is an exact
fraction. Only :func:`round_half_up` rounds; the split rounds its fen under control (docs/decisions/0007-split.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

GRAMS_PER_KG = 1000
FEN_PER_YUAN = 100
#: Minor digits (ISO 4217) of the currencies a price may be in; the reference data say the same, a test compares.
MINOR_DIGITS: Mapping[str, int] = {"CNY": 2, "VND": 0, "USD": 2}


def round_half_up(value: Fraction) -> int:
    """Round a non-negative fraction to the nearest integer, halves up. The only rounding in the program."""
    return (2 * value.numerator + value.denominator) // (2 * value.denominator)


@dataclass(frozen=True, slots=True)
class Rate:
    """A dated rate with its source: ``units_per_cny`` units of ``currency`` (major units) make 1 CNY."""

    currency: str
    units_per_cny: Fraction
    quoted_on: date
    source: str
    purpose: str = "settlement"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units of an ISO 4217 currency."""

    amount_minor: int
    currency: str


def to_fen(amount_minor: int, minor_digits: int, rate: Rate | None) -> Fraction:
    """Turn an amount in minor units into an exact number of fen; ``rate`` is None for CNY itself."""
    major = Fraction(amount_minor, 10**minor_digits)
    per_cny = Fraction(1) if rate is None else rate.units_per_cny
    return major / per_cny * FEN_PER_YUAN


def line_amount_fen(
    quantity: int, quantity_per_price: int, unit_price_minor: int, minor_digits: int, rate: Rate | None
) -> int:
    """Value of a goods line in fen, rounded once.

    ``quantity`` is in grams or pieces, ``quantity_per_price`` how many of these one price unit has
    (1000 for a price per kg, 1 for a price per piece); ``unit_price_minor`` in minor units of the price currency.
    """
    price_fen = to_fen(unit_price_minor, minor_digits, rate)
    return round_half_up(price_fen * quantity / quantity_per_price)
