"""The small values: JSON text, instants, days, names, rates."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from fractions import Fraction
from functools import lru_cache
from typing import Any

from app.domain.localized_text import LocalizedText
from app.domain.quantities import Rate

_ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


def to_json(value: object) -> str:
    """Write a plain value as compact JSON text with real characters."""
    return _ENCODE(value)


def from_json(text: str) -> Any:  # noqa: ANN401 - plain JSON values
    """Read JSON text of the store."""
    return json.loads(text)


@lru_cache(maxsize=256)
def instant_text(at: datetime) -> str:
    """Write an aware instant as UTC with microseconds, so that text order is time order."""
    if at.tzinfo is None:
        raise ValueError("an instant needs its time zone")
    return at.astimezone(UTC).isoformat(timespec="microseconds")[:-6] + "Z"


def instant(text: str) -> datetime:
    """Read an instant of the store."""
    return datetime.fromisoformat(text)


def instant_text_or_none(at: datetime | None) -> str | None:
    """Write an instant that may be missing."""
    return None if at is None else instant_text(at)


def instant_or_none(text: str | None) -> datetime | None:
    """Read an instant that may be missing."""
    return None if text is None else instant(text)


def day_text_or_none(day_on: date | None) -> str | None:
    """Write a local day that may be missing."""
    return None if day_on is None else day_on.isoformat()


def day_or_none(text: str | None) -> date | None:
    """Read a local day that may be missing."""
    return None if text is None else date.fromisoformat(text)


def name_to_plain(name: LocalizedText) -> list[str]:
    """Write a name in three languages."""
    return [name.zh, name.vi, name.en]


def name_from_plain(plain: list[str]) -> LocalizedText:
    """Read a name in three languages."""
    return LocalizedText(*plain)


@lru_cache(maxsize=1024)
def joined_names(names: tuple[LocalizedText, ...]) -> LocalizedText:
    """Join names of several goods for one cell of a list, each language by itself."""
    unique = list(dict.fromkeys(names))
    return LocalizedText(
        "、".join(n.zh for n in unique if n.zh),
        ", ".join(n.vi for n in unique if n.vi),
        ", ".join(n.en for n in unique if n.en),
    )


def rate_to_plain(rate: Rate | None) -> list[str] | None:
    """Write a rate; the exact fraction as ``n/d``."""
    if rate is None:
        return None
    ratio = f"{rate.units_per_cny.numerator}/{rate.units_per_cny.denominator}"
    return [rate.currency, ratio, rate.quoted_on.isoformat(), rate.source, rate.purpose]


def rate_from_plain(plain: list[str] | None) -> Rate | None:
    """Read a rate."""
    if plain is None:
        return None
    currency, ratio, quoted_on, source, purpose = plain
    return Rate(currency, Fraction(ratio), date.fromisoformat(quoted_on), source, purpose)
