"""Figures of a lot beside its lines: how many residents it takes, and its value per price currency."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction

from app.domain.quantities import GRAMS_PER_KG, round_half_up
from app.domain.quota_value import YUAN, counted_minor, part_of
from app.domain.rules import RulePack
from app.domain.trade import GoodsLine
from app.services.quota_views import VALUE_LIMIT


def needed_shares(lines: Iterable[GoodsLine], direction: str, pack: RulePack, day_on: date) -> int | None:
    """Return how many residents a lot takes at least: by value, and by mass of each limited kind of goods."""
    if direction != pack.inbound:
        return None
    limit, amount = pack.number(VALUE_LIMIT, day_on), 0
    priced = {pack.currency} if pack.currency != YUAN else None
    grams: dict[str, int] = {}
    for line in lines:
        if priced is None or line.price_currency in priced:
            amount += counted_minor([part_of(line)], pack.currency, None)
        if line.limit_group is not None:
            grams[line.limit_group] = grams.get(line.limit_group, 0) + line.quantity
    needs = [-(-amount // limit)] if limit else []
    for group, mass in grams.items():
        mass_limit = pack.limit_group(group, day_on)
        if mass_limit is not None and mass_limit.limit_g > 0:
            needs.append(-(-mass // mass_limit.limit_g))
    return max(needs, default=None)


def totals_minor(lines: Iterable[GoodsLine]) -> dict[str, int]:
    """Return the value of lines per price currency in its minor units, rounded once each."""
    exact: dict[str, Fraction] = {}
    for line in lines:
        per_price = 1 if line.unit == "piece" else GRAMS_PER_KG
        value = Fraction(line.quantity * line.unit_price_minor, per_price)
        exact[line.price_currency] = exact.get(line.price_currency, Fraction(0)) + value
    return {currency: round_half_up(value) for currency, value in exact.items()}
