"""Reading the JSON files people hand to commands, with a code and the place of what is wrong."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from app.domain.people import Party
from app.domain.quantities import Rate
from app.errors import EnvironmentProblem, UserError

MAX_BYTES = 20 * 1024 * 1024


def read_bytes(path: Path, limit: int = MAX_BYTES) -> bytes:
    """Return a file's bytes; raises ``file.missing``, ``file.too_large`` or ``file.unreadable``."""
    try:
        if path.stat().st_size > limit:
            raise UserError("file.too_large", file=path.name, limit=limit)
        return path.read_bytes()
    except FileNotFoundError:
        raise UserError("file.missing", file=str(path)) from None
    except OSError as problem:
        raise EnvironmentProblem("file.unreadable", file=str(path), reason=problem.strerror or "") from problem


@dataclass(frozen=True, slots=True)
class Fields:
    """A JSON object being read, and where it stands in its file (``lines.2``, counted from 1; empty at the top)."""

    row: Mapping[str, Any]
    place: str = ""

    def wanted(self, name: str, kind: type = str) -> Any:  # noqa: ANN401 - a JSON value of a kind
        """Return a required value of a kind; raises ``file.field_missing`` or ``file.field_kind`` naming it."""
        if self.row.get(name) is None:
            raise UserError("file.field_missing", field=self._at(name))
        return self.allowed(name, kind)

    def allowed(self, name: str, kind: type = str, default: Any = None) -> Any:  # noqa: ANN401 - see wanted
        """Return an optional value of a kind, or the default."""
        value = self.row.get(name)
        if value is None:
            return default
        if not isinstance(value, kind) or (isinstance(value, bool) and kind is not bool):
            raise UserError("file.field_kind", field=self._at(name), value=str(value)[:80], wanted=kind.__name__)
        return value

    def inside(self, name: str) -> Fields | None:
        """Return an optional object standing in this one."""
        value = self.allowed(name, dict)
        return None if value is None else Fields(value, self._at(name))

    def wanted_inside(self, name: str) -> Fields:
        """Return a required object standing in this one."""
        return Fields(self.wanted(name, dict), self._at(name))

    def each(self, name: str) -> tuple[Fields, ...]:
        """Return the objects of a required list."""
        items = Fields({str(no): item for no, item in enumerate(self.wanted(name, list), 1)}, self._at(name))
        return tuple(items.wanted_inside(no) for no in items.row)

    def day(self, name: str) -> date | None:
        """Return an optional day written YYYY-MM-DD."""
        return day(self.allowed(name), self._at(name))

    def _at(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name


def read_object(path: Path) -> Fields:
    """Return the JSON object in a file, text in NFC. Raises ``file.not_json``, ``file.not_object``, ``file.float``."""
    try:
        text = unicodedata.normalize("NFC", read_bytes(path).decode("utf-8-sig"))
        value = json.loads(text, parse_float=_no_float, parse_constant=_no_float)
        # A lone surrogate can be written in JSON, but neither stored nor printed.
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as problem:
        raise UserError("file.not_json", file=path.name, place=_place_of(problem)) from problem
    if not isinstance(value, dict):
        raise UserError("file.not_object", file=path.name)
    return Fields(value)


def _place_of(problem: ValueError | RecursionError) -> str:
    """Return line and column of what is no JSON; "" where the decoder names none."""
    return f"{problem.lineno}:{problem.colno}" if isinstance(problem, json.JSONDecodeError) else ""


def _no_float(text: str) -> int:
    raise UserError("file.float", value=text[:80])


def day(text: str | None, field: str) -> date | None:
    """Read YYYY-MM-DD, or None for nothing; raises ``file.date`` naming the field."""
    if not text:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UserError("file.date", field=field, value=text[:80]) from None


def party(fields: Fields) -> Party:
    """Read the seller or buyer of the other side."""
    return Party(
        name=fields.wanted("name"),
        document_kind=fields.allowed("document_kind", str, ""),
        document_number=fields.allowed("document_number", str, ""),
        address=fields.allowed("address", str, ""),
        country=fields.allowed("country", str, "VN"),
    )


def rate(fields: Fields | None) -> Rate | None:
    """Read a dated rate with its source."""
    if fields is None:
        return None
    ratio = fields.wanted_inside("units_per_cny")
    above, below = ratio.wanted("numerator", int), ratio.wanted("denominator", int)
    if below <= 0 or above <= 0:
        raise UserError("file.field_kind", field=ratio.place, value=f"{above}/{below}"[:80], wanted="> 0")
    fields.wanted("on")
    quoted_on = fields.day("on")
    assert quoted_on is not None
    return Rate(
        currency=fields.wanted("currency"),
        units_per_cny=Fraction(above, below),
        quoted_on=quoted_on,
        source=fields.wanted("source"),
        purpose=fields.allowed("purpose", str, "settlement"),
    )
