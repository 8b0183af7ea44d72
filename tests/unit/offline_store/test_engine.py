"""The library gate, the PRAGMAs of every connection, and which driver errors are the machine's."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import text

from app.errors import EnvironmentProblem, StoreDamagedProblem
from offline_store.engine import check_library, open_raw, problem_of, reading_engine, writing_engine

KEY = bytes(32)


@pytest.mark.parametrize("version", [(3, 6, 23), (3, 44, 6), (3, 44, 9), (3, 50, 7), (3, 51, 3), (3, 53, 4), (4, 0, 0)])
def test_library_is_taken_when_it_keeps_commits(version: tuple[int, ...]) -> None:
    check_library(version)


@pytest.mark.parametrize("version", [(3, 7, 0), (3, 40, 1), (3, 44, 5), (3, 45, 9), (3, 50, 6), (3, 51, 0), (3, 51, 2)])
def test_library_is_refused_when_it_can_lose_commits(version: tuple[int, ...]) -> None:
    with pytest.raises(EnvironmentProblem, match=r"store\.library_unsafe"):
        check_library(version)


def test_own_library_is_safe() -> None:
    check_library(driver.sqlite_version_info)


@pytest.mark.parametrize(
    ("code", "name", "kind"),
    [
        (13, "store.disk_full", EnvironmentProblem),
        (10, "store.disk_error", EnvironmentProblem),
        (10 | 3 << 8, "store.disk_error", EnvironmentProblem),
        (5, "store.busy", EnvironmentProblem),
        (8, "store.not_writable", EnvironmentProblem),
        (14, "store.not_writable", EnvironmentProblem),
        (11, "store.damaged", StoreDamagedProblem),
        (26, "store.damaged", StoreDamagedProblem),
    ],
)
def test_error_is_told_when_the_machine_failed(code: int, name: str, kind: type) -> None:
    told = problem_of(as_error(code))
    assert told is not None
    assert (type(told), told.code) == (kind, name)


@pytest.mark.parametrize("code", [1, 17, 19, 20, 21, 25])
def test_error_is_a_bug_when_the_program_failed(code: int) -> None:
    assert problem_of(as_error(code)) is None
    assert problem_of(ValueError("x")) is None


@pytest.mark.parametrize("make", [writing_engine, reading_engine])
def test_every_connection_is_as_safe_as_can_be(tmp_path: Path, make: Any) -> None:
    open_raw(tmp_path / "x.db", KEY).close()
    engine = make(tmp_path / "x.db", KEY)
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 5000,
        "query_only": int(make is reading_engine),
    }
    with engine.connect() as connection:
        found = {name: connection.execute(text(sql(name))).scalar() for name in expected}
    engine.dispose()
    assert found == expected


def test_read_side_cannot_write(tmp_path: Path) -> None:
    raw = open_raw(tmp_path / "x.db", KEY)
    raw.execute("CREATE TABLE a (b)")
    raw.close()
    engine = reading_engine(tmp_path / "x.db", KEY)
    with engine.connect() as connection, pytest.raises(EnvironmentProblem, match="not_writable"):
        connection.execute(text("INSERT INTO a VALUES (1)"))
    engine.dispose()


def test_file_is_damaged_when_the_proven_key_does_not_open_it(tmp_path: Path) -> None:
    raw = open_raw(tmp_path / "x.db", KEY)
    raw.execute("CREATE TABLE a (b)")
    raw.close()
    with pytest.raises(StoreDamagedProblem, match=r"store\.damaged"):
        open_raw(tmp_path / "x.db", bytes(31) + b"\x01")
    assert b"CREATE TABLE" not in (tmp_path / "x.db").read_bytes()


def sql(name: str) -> str:
    return f"PRAGMA {name}"


def as_error(code: int) -> Any:
    return SimpleNamespace(sqlite_errorcode=code)
