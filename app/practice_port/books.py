"""The port's books: one SQLite file, written by one connection behind one lock.

The standard library's SQLite (3.40) has the write-ahead-log race that newer ones mend, so the books use the
rollback journal (``DELETE``) with ``synchronous=FULL``: slower, and what is committed survives kill and power cut.
"""

from __future__ import annotations

import json
import secrets
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.pool import StaticPool

_META = sa.MetaData()

SETTINGS = sa.Table(
    "settings",
    _META,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("value", sa.Text, nullable=False),
)

RULES = sa.Table(
    "rules",
    _META,
    sa.Column("number", sa.Integer, primary_key=True, autoincrement=True),
    sa.Column("envelope", sa.Text, nullable=False),
)

MESSAGES = sa.Table(
    "messages",
    _META,
    sa.Column("message_id", sa.Text, primary_key=True),
    sa.Column("business_key", sa.Text, nullable=False, index=True),
    sa.Column("content_hash", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("first_answer", sa.LargeBinary, nullable=False),
    sa.Column("arrivals", sa.Integer, nullable=False),
    sa.Column("arrived_at", sa.Text, nullable=False),
    sa.Column("kind", sa.Text, nullable=False),
    sa.Column("form_id", sa.Text, nullable=False, index=True),
    sa.Column("amends", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False, index=True),
    sa.Column("steps", sa.Text, nullable=False),
    sa.Column("point", sa.Text, nullable=False),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("epoch", sa.Text, nullable=False),
    sa.Column("sequence", sa.Integer, nullable=False),
    sa.Column("day_on", sa.Text, nullable=False),
    sa.Column("direction", sa.Text, nullable=False),
    sa.Column("id_no", sa.Text, nullable=False),
    sa.Column("person_name", sa.Text, nullable=False),
    sa.Column("goods", sa.Text, nullable=False),
    sa.Column("amount_fen", sa.Integer, nullable=False),
    sa.Column("net_g", sa.Integer, nullable=False),
    sa.Column("lot_ref", sa.Text, nullable=False),
    sa.Column("remote_reference", sa.Text, nullable=False),
    sa.Column("reasons", sa.Text, nullable=False),
    sa.Index("messages_of_device", "point", "device", "epoch", "sequence"),
)

NUMBERS = sa.Table(
    "numbers",
    _META,
    sa.Column("number", sa.Text, primary_key=True),
    sa.Column("message_id", sa.Text, nullable=False),
)

RECEIPTS = sa.Table(
    "receipts",
    _META,
    sa.Column("port_sequence", sa.Integer, primary_key=True),
    sa.Column("receipt_id", sa.Text, nullable=False, unique=True),
    sa.Column("message_id", sa.Text, nullable=False, index=True),
    sa.Column("point", sa.Text, nullable=False),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("verdict", sa.Text, nullable=False),
    sa.Column("issued_at", sa.Text, nullable=False),
    sa.Column("envelope", sa.LargeBinary, nullable=False),
    sa.Index("receipts_of_device", "point", "device", "port_sequence"),
)

USES = sa.Table(
    "uses",
    _META,
    sa.Column("use_id", sa.Integer, primary_key=True),
    sa.Column("id_no", sa.Text, nullable=False),
    sa.Column("day_on", sa.Text, nullable=False),
    sa.Column("what", sa.Text, nullable=False),
    sa.Column("amount", sa.Integer, nullable=False),
    sa.Column("point", sa.Text, nullable=False),
    sa.Column("device", sa.Text, nullable=False),
    sa.Column("message_id", sa.Text, nullable=False, index=True),
    sa.Column("cause", sa.Text, nullable=False),
    sa.Index("uses_of_day", "id_no", "day_on"),
)


class Books:
    """The open books. Everything that writes or reads goes through :meth:`writing`, one at a time."""

    def __init__(self, path: Path) -> None:
        self._lock = threading.RLock()
        self._engine = _engine(path)
        with self.writing() as connection:
            _META.create_all(connection)
            if self.setting(connection, "instance_id") is None:
                self._name_instance(connection)

    @contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """Give the one connection inside a transaction; committed when the block ends well."""
        with self._lock, self._engine.begin() as connection:
            yield connection

    def setting(self, connection: sa.Connection, name: str) -> Any:  # noqa: ANN401 - plain JSON values
        """Return a setting's plain value, or None."""
        text = connection.execute(sa.select(SETTINGS.c.value).where(SETTINGS.c.name == name)).scalar()
        return None if text is None else json.loads(text)

    def put_setting(self, connection: sa.Connection, name: str, value: Any) -> None:  # noqa: ANN401 - plain JSON
        """Store a setting."""
        connection.execute(sa.delete(SETTINGS).where(SETTINGS.c.name == name))
        connection.execute(sa.insert(SETTINGS).values(name=name, value=json.dumps(value)))

    def begin_anew(self) -> None:
        """Empty the books; they are another instance from now on."""
        with self.writing() as connection:
            for table in _META.sorted_tables:
                connection.execute(sa.delete(table))
            self._name_instance(connection)

    def _name_instance(self, connection: sa.Connection) -> None:
        self.put_setting(connection, "instance_id", secrets.token_hex(8))
        self.put_setting(connection, "restore_counter", 0)

    def close(self) -> None:
        """Close the file; nothing is pending, because every block commits."""
        with self._lock:
            self._engine.dispose()


def _engine(path: Path) -> sa.Engine:
    engine = sa.create_engine(
        f"sqlite:///{path}", poolclass=StaticPool, connect_args={"check_same_thread": False, "timeout": 30}
    )

    @sa.event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: object) -> None:  # noqa: ANN401 - the driver's own connection
        # The driver must not begin transactions by itself: BEGIN IMMEDIATE below does.
        connection.isolation_level = None
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA synchronous=FULL")

    @sa.event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
