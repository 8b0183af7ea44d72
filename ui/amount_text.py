"""Typed amounts for screens and their view models; the rules stand in :mod:`app.domain.typed_amounts`."""

from __future__ import annotations

from app.domain.typed_amounts import Amount, Trouble, Unclear, amount_as_typed, parse_amount, parse_mass

__all__ = ["Amount", "Trouble", "Unclear", "amount_as_typed", "parse_amount", "parse_mass"]
