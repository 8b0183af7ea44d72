"""Ids of persons, groups, entrustments and the like."""

from __future__ import annotations

from app.services.context import ServiceContext

_ID_BYTES = 16


def new_id(context: ServiceContext) -> str:
    """Return a new random id made on this device."""
    return context.random.token(_ID_BYTES).hex()
