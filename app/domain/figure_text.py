"""Integer figures as plain text for files: a point, no groups, nothing rounded, nothing lost."""

from __future__ import annotations

from app.domain.quantities import MINOR_DIGITS

GRAM_DIGITS = 3


def plain_decimal(units: int, digits: int) -> str:
    """An integer of 10^-digits: (207583333, 2) → ``2075833.33``."""
    if digits == 0:
        return str(units)
    sign = "-" if units < 0 else ""
    whole, rest = divmod(abs(units), 10**digits)
    return f"{sign}{whole}.{rest:0{digits}d}"


def plain_money(minor: int, currency: str) -> str:
    """An amount in minor units of a currency, without its code."""
    return plain_decimal(minor, MINOR_DIGITS[currency])


def plain_kilograms(grams: int) -> str:
    """A mass in kilograms to the gram."""
    return plain_decimal(grams, GRAM_DIGITS)
