"""Reading the CSV tables of ``resources/sources``: UTF-8, a header row, text brought to NFC."""

from __future__ import annotations

import csv
import re
import unicodedata
from pathlib import Path
from typing import Any

Row = dict[str, Any]
"""A finished reference row: plain JSON values by column name."""

_DAY = re.compile(r"^(?P<day>\d{4}-\d{2}-\d{2})(?P<doubt>\??)$")


def read_table(folder: Path, name: str) -> list[dict[str, str]]:
    """Return the rows of ``name.csv`` with every cell stripped and in NFC."""
    with (folder / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return [{key: clean(value) for key, value in row.items()} for row in csv.DictReader(file)]


def clean(text: str | None) -> str:
    """Return a cell in NFC without spaces at its ends; a missing cell is empty."""
    return unicodedata.normalize("NFC", text or "").strip()


def or_none(text: str) -> str | None:
    """Return None for an empty cell."""
    return text or None


def codes(text: str) -> list[str]:
    """Split a cell of codes at its semicolons."""
    return [part.strip() for part in text.split(";") if part.strip()]


def dated(text: str) -> tuple[str | None, bool]:
    """Return (ISO day or None, certain) of a date cell; a question mark after it says it is not certain."""
    if not text:
        return None, True
    found = _DAY.match(text)
    if found is None:
        raise ValueError(f"not a day: {text!r}")
    return found["day"], not found["doubt"]
