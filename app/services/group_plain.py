"""A group as plain values, so that an edit can be gone back to."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from app.domain.groups import Group
from app.domain.ledger import Plain

_DAYS = ("formed_on", "valid_until", "home_since")


def group_to_plain(group: Group) -> dict[str, Plain]:
    """Write a group as plain values, to be gone back to."""
    values = {each.name: getattr(group, each.name) for each in fields(Group)}
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def group_from_plain(plain: Any) -> Group:  # noqa: ANN401 - plain JSON values
    """Read a group that :func:`group_to_plain` wrote."""
    days = {name: date.fromisoformat(plain[name]) for name in _DAYS if plain.get(name)}
    return Group(**{**plain, **days})
