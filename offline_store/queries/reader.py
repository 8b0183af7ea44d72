"""What all queries share: a snapshot for the time of one question."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import text
from sqlalchemy.engine import Connection, Engine

from offline_store.repositories.session import StoreFacts


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


def rows_of(connection: Connection, sql: str, values: Mapping[Any, Any] | None = None) -> list[Mapping[Any, Any]]:
    """Return all rows of a question as mappings."""
    return list(connection.execute(text(sql), values or {}).mappings())
