"""Reading the JSON files people hand to commands into drafts, with a code and place for what is wrong."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from app.domain.people import Party
from app.domain.quantities import Rate
from app.errors import EnvironmentProblem, UserError

MAX_BYTES = 20 * 1024 * 1024


def read_bytes(path: Path) -> bytes:
    """Return a file's bytes; raises ``file.missing``, ``file.too_large`` or ``file.unreadable``."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise UserError("file.too_large", file=path.name, limit=MAX_BYTES)
        return path.read_bytes()
    except FileNotFoundError:
        raise UserError("file.missing", file=str(path)) from None
    except OSError as problem:
        raise EnvironmentProblem("file.unreadable", file=str(path), reason=problem.strerror or "") from problem


def read_object(path: Path) -> dict[str, Any]:
    """Return the JSON object in a file, text in NFC; floats are refused (``file.float``)."""
    try:
        text = unicodedata.normalize("NFC", read_bytes(path).decode("utf-8-sig"))
        value = json.loads(text, parse_float=_no_float)
    except (UnicodeDecodeError, json.JSONDecodeError) as problem:
        raise UserError("file.not_json", file=path.name, place=str(problem)) from problem
    if not isinstance(value, dict):
        raise UserError("file.not_object", file=path.name)
    return value


def _no_float(text: str) -> int:
    raise UserError("file.float", value=text)


def wanted(row: Mapping[str, Any], name: str, kind: type = str) -> Any:  # noqa: ANN401 - JSON value of a kind
    """Return a required value of a kind; raises ``file.field_missing`` or ``file.field_kind`` naming it."""
    if row.get(name) is None:
        raise UserError("file.field_missing", field=name)
    return allowed(row, name, kind)


def allowed(row: Mapping[str, Any], name: str, kind: type = str, default: Any = None) -> Any:  # noqa: ANN401
    """Return an optional value of a kind, or the default."""
    value = row.get(name)
    if value is None:
        return default
    if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
        raise UserError("file.field_kind", field=name, value=str(value), wanted=kind.__name__)
    return value


def day(text: str | None, field: str) -> date | None:
    """Read YYYY-MM-DD, or None for nothing; raises ``file.date`` naming the field."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError("file.date", field=field, value=text) from None


def party(row: Mapping[str, Any]) -> Party:
    """Read the seller or buyer of the other side."""
    return Party(
        name=wanted(row, "name"),
        document_kind=allowed(row, "document_kind", str, ""),
        document_number=allowed(row, "document_number", str, ""),
        address=allowed(row, "address", str, ""),
        country=allowed(row, "country", str, "VN"),
    )


def rate(row: Mapping[str, Any] | None) -> Rate | None:
    """Read a dated rate with its source."""
    if row is None:
        return None
    ratio = wanted(row, "units_per_cny", dict)
    below = wanted(ratio, "denominator", int)
    above = wanted(ratio, "numerator", int)
    quoted_on = day(wanted(row, "on"), "rate.on")
    if below <= 0 or above <= 0 or quoted_on is None:
        raise UserError("file.field_kind", field="rate.units_per_cny", value=f"{above}/{below}", wanted="> 0")
    return Rate(
        currency=wanted(row, "currency"),
        units_per_cny=Fraction(above, below),
        quoted_on=quoted_on,
        source=wanted(row, "source"),
        purpose=allowed(row, "purpose", str, "settlement"),
    )
