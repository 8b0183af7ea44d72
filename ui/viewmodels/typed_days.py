"""Typed days to dates, early: 2026-11-23, 2026/11/23, 2026.11.23, 20261123. Other orders are not guessed."""

from __future__ import annotations

import re
import unicodedata
from datetime import date

from app.domain.problems import Problem

_DAY = re.compile(r"(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d{2})(\d{2}))")


def read_day(text: str, field: str) -> date | Problem | None:
    """Return the day, None for an empty text, or the finding ``date.form`` about this field."""
    bare = re.sub(r"\s", "", unicodedata.normalize("NFKC", text))
    if not bare:
        return None
    found = _DAY.fullmatch(bare)
    if found is not None:
        year, month, day, month_plain, day_plain = found.groups()
        try:
            return date(int(year), int(month or month_plain), int(day or day_plain))
        except ValueError:
            return Problem("date.form", field, {"found": text.strip()})
    return Problem("date.form", field, {"found": text.strip()})


def day_text(day: date | None) -> str:
    """Return a day as it is typed: 2026-11-23; empty for none."""
    return "" if day is None else day.isoformat()
