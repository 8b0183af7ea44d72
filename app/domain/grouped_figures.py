"""Figures for papers, one form in every language: digits in threes apart by a thin space, decimal point (U27)."""

from __future__ import annotations

from app.domain.quantities import Rate, round_half_up

THIN_SPACE = "\u2009"
_RATE_DIGITS = 6


def grouped(number: int) -> str:
    """Return a whole number with its digits in groups of three: ``1 234 567``."""
    return f"{number:,}".replace(",", THIN_SPACE)


def decimal(minor: int, digits: int) -> str:
    """Return a number of minor units with ``digits`` decimals: 123456 and 2 → ``1 234.56``."""
    if not digits:
        return grouped(minor)
    whole, rest = divmod(abs(minor), 10**digits)
    return f"{'-' if minor < 0 else ''}{grouped(whole)}.{rest:0{digits}d}"


def kilograms(grams: int) -> str:
    """Return a mass in kilograms to the gram, with its unit: ``618.750 kg``."""
    return f"{decimal(grams, 3)} kg"


def rate_figure(rate: Rate) -> str:
    """Return how many units of the currency make 1 CNY; ``≈`` only when the fraction has no end in six decimals."""
    scaled = rate.units_per_cny * 10**_RATE_DIGITS
    text = decimal(round_half_up(scaled), _RATE_DIGITS).rstrip("0").rstrip(".")
    return text if scaled.denominator == 1 else f"≈ {text}"
