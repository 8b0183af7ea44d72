"""Frozen values → plain JSON values: codes and integers, instants with Z, no sentences."""

from __future__ import annotations

import base64
import dataclasses
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import Enum
from fractions import Fraction
from pathlib import Path
from typing import Any


def plain(value: Any) -> Any:  # noqa: ANN401 - any frozen value in, plain JSON out
    """Return the plain form of a value: dataclasses by field and property, enums by value, fractions as ``n/d``."""
    if value is None or (isinstance(value, str | int | bool) and not isinstance(value, Enum)):
        return value
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    if isinstance(value, Path):
        return str(value)
    return _plain_group(value)


def _names(kind: type[Any]) -> list[str]:
    """Fields of a frozen value, and the figures it derives from them."""
    derived = [name for name, member in vars(kind).items() if isinstance(member, property)]
    return [*(field.name for field in dataclasses.fields(kind)), *derived]


def _plain_group(value: Any) -> Any:  # noqa: ANN401 - see plain
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, name)) for name in _names(type(value))}
    if isinstance(value, Mapping):
        return {str(plain(k)): plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple | set | frozenset | range):
        return [plain(v) for v in value]
    raise TypeError(type(value).__name__)
