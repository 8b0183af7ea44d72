"""Connections: key, PRAGMAs, transactions, the library gate, and which driver errors are the machine's fault.

Decision and measurements: docs/decisions/0002-store.md.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Connection, Engine, ExceptionContext
from sqlalchemy.pool import QueuePool

from app.errors import EnvironmentProblem, StoreDamagedProblem

BUSY_TIMEOUT_MS = 5000
#: The WAL-reset race (lost commits with two connections) is in 3.7.0–3.51.2, but for these mended lines.
_UNSAFE_FROM, _UNSAFE_BEFORE = (3, 7, 0), (3, 51, 3)
_MENDED_LINES = {(3, 44): 6, (3, 50): 7}

_PRAGMAS = (
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    "PRAGMA temp_store=MEMORY",
    "PRAGMA trusted_schema=OFF",
    "PRAGMA cell_size_check=ON",
    # Without it, REPLACE removes a row past the trigger that forbids removing.
    "PRAGMA recursive_triggers=ON",
    f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}",
)

#: SQLite primary result codes that mean "the machine", each with our code.
_MACHINE_CODES = {
    3: "store.not_writable",
    5: "store.busy",
    6: "store.busy",
    7: "store.no_memory",
    8: "store.not_writable",
    10: "store.disk_error",
    13: "store.disk_full",
    14: "store.not_writable",
}
_DAMAGED_CODES = frozenset({11, 26})


def check_library(version: tuple[int, ...]) -> None:
    """Refuse an SQLite library that can lose commits. Raises EnvironmentProblem ``store.library_unsafe``."""
    mended = _MENDED_LINES.get((version[0], version[1]))
    if mended is not None and version[2] >= mended:
        return
    if _UNSAFE_FROM <= version < _UNSAFE_BEFORE:
        raise EnvironmentProblem("store.library_unsafe", version=".".join(map(str, version)))


def problem_of(error: BaseException) -> EnvironmentProblem | None:
    """Name a driver error that is the machine's fault; None when it is a bug of ours."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = code & 0xFF
    if primary in _DAMAGED_CODES:
        return StoreDamagedProblem("store.damaged")
    name = _MACHINE_CODES.get(primary)
    return None if name is None else EnvironmentProblem(name)


@contextmanager
def told() -> Iterator[None]:
    """Turn the machine's driver errors into told problems around direct use of the driver."""
    try:
        yield
    except driver.Error as error:
        problem = problem_of(error)
        if problem is None:
            raise
        raise problem from error


def open_raw(path: Path, key: bytes, *, timeout_s: float = BUSY_TIMEOUT_MS / 1000) -> Any:  # noqa: ANN401 - driver
    """Open a keyed connection in autocommit mode with all PRAGMAs set; the caller closes it.

    Raises StoreDamagedProblem when the key (already proven right) does not open the file.
    """
    with told():
        connection = driver.connect(str(path), isolation_level=None, check_same_thread=False, timeout=timeout_s)
        try:
            connection.execute("PRAGMA cipher_log_level=NONE")
            connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
            for pragma in _PRAGMAS:
                connection.execute(pragma).fetchall()
        except BaseException:
            connection.close()
            raise
    return connection


def make_engine(connect: Callable[[], Any], *, begin: str, pool_size: int) -> Engine:
    """Make an engine whose transactions start with ``begin`` and whose errors are told."""
    engine = create_engine(
        "sqlite://",
        creator=connect,
        module=driver,
        poolclass=QueuePool,
        pool_size=pool_size,
        max_overflow=8,
        pool_reset_on_return=None,
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    @event.listens_for(engine, "handle_error")
    def _tell(context: ExceptionContext) -> None:
        problem = problem_of(context.original_exception)
        if problem is not None:
            raise problem from context.original_exception

    return engine


def writing_engine(path: Path, key: bytes) -> Engine:
    """Engine for units of work: the write lock is taken at the start of each."""
    return make_engine(lambda: open_raw(path, key), begin="BEGIN IMMEDIATE", pool_size=1)


def reading_engine(path: Path, key: bytes) -> Engine:
    """Engine for queries: snapshots beside the writer, and no way to write."""

    def connect() -> Any:  # noqa: ANN401 - driver
        connection = open_raw(path, key)
        connection.execute("PRAGMA query_only=ON")
        return connection

    return make_engine(connect, begin="BEGIN", pool_size=4)
