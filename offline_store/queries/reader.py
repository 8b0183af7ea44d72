"""What all queries share: a snapshot for the time of one question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection, Engine

from app.domain.legal_day import DEFAULT_SIDE, legal_day
from offline_store.mapping.plain import from_json
from offline_store.repositories.session import StoreFacts

#: The market's settings value, whose key ``side`` is asked here; the same as in app.services.context.
_MARKET_SETTING = "market"


class Reader:
    """Base of the query classes."""

    def __init__(self, engine: Engine, facts: StoreFacts) -> None:
        self._engine = engine
        self._facts = facts

    @contextmanager
    def _snapshot(self) -> Iterator[Connection]:
        """Lend a connection inside a read transaction; nothing stays open after it."""
        with self._engine.connect() as connection, connection.begin():
            yield connection

    def _rows(self, sql: str, values: Mapping[Any, Any] | None = None) -> list[Mapping[Any, Any]]:
        with self._snapshot() as connection:
            return rows_of(connection, sql, values)

    def _today(self, connection: Connection) -> date:
        """Return the local day of the market's side, for marks like "expired" in lists; rules are not asked here."""
        found = rows_of(connection, "SELECT value FROM settings WHERE name = :name", {"name": _MARKET_SETTING})
        side = from_json(found[0]["value"]).get("side", DEFAULT_SIDE) if found else DEFAULT_SIDE
        return legal_day(side, self._facts.clock.now())


def rows_of(connection: Connection, sql: str, values: Mapping[Any, Any] | None = None) -> list[Mapping[Any, Any]]:
    """Return all rows of a question as mappings."""
    return list(connection.execute(text(sql), values or {}).mappings())
