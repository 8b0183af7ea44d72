"""Figures on paper, one form for every language: thin space groups, decimal point, ISO code, dates 2026-11-23.

In Vietnam a dot groups thousands, in China a comma does; a figure here never uses either for that (U27), and a mass
or an amount never stands without its unit.
"""

from __future__ import annotations

import functools
from datetime import date, datetime

import resources
from app.domain.grouped_figures import decimal, grouped, kilograms, rate_figure
from app.domain.legal_day import clock_of

__all__ = ["day", "decimal", "grouped", "instant", "kilograms", "minor_digits", "money", "quantity", "rate_figure"]


@functools.cache
def _minor_digits() -> dict[str, int]:
    return {row["code"]: row["minor_digits"] for row in resources.read_json("reference/currencies.json")}


def minor_digits(currency: str) -> int:
    """Return how many decimals a currency has; KeyError for one the reference tables do not know."""
    return _minor_digits()[currency]


def money(minor: int, currency: str) -> str:
    """Return an amount with its ISO 4217 code: ``1 234 567.50 CNY``, ``1 234 567 VND``."""
    return f"{decimal(minor, minor_digits(currency))} {currency}"


def quantity(unit: str, amount: int, piece: str = "") -> str:
    """Return a quantity: grams as kilograms, pieces as a count with the word for a piece, if given."""
    return kilograms(amount) if unit == "g" else f"{grouped(amount)} {piece}".rstrip()


def day(day_on: date) -> str:
    """Return a day as 2026-11-23."""
    return day_on.isoformat()


def instant(at: datetime) -> str:
    """Return an aware instant on the clocks of both sides: ``2026-11-23 09:41 UTC+8 · 08:41 UTC+7``."""
    china, vietnam = clock_of("CN", at), clock_of("VN", at)
    second = f"{vietnam:%H:%M}" if vietnam.date() == china.date() else f"{vietnam:%Y-%m-%d %H:%M}"
    return f"{china:%Y-%m-%d %H:%M} UTC+8 · {second} UTC+7"
