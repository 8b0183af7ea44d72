"""The form of the store: tables as described, steps in order, newer stores left alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver

from app.errors import EnvironmentProblem
from offline_store import tables
from offline_store.engine import open_raw
from offline_store.migrate import migrate, present_form
from offline_store.migrations import STEPS
from offline_store.migrations.step import Step

KEY = bytes(32)


@pytest.fixture
def connection(tmp_path: Path) -> Any:
    opened = open_raw(tmp_path / "x.db", KEY)
    yield opened
    opened.close()


def test_tables_are_as_described_when_all_steps_ran(connection: Any) -> None:
    assert migrate(connection, lambda _form: None) == len(STEPS)
    for name, table in tables.metadata.tables.items():
        real = {row[1] for row in connection.execute(f"PRAGMA table_info({name})")}
        described = {column.name for column in table.columns} - {"rowid"}
        assert described == real, name
    stored = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    searches = {name for name in stored if "_search" in name}
    assert stored - searches == set(tables.metadata.tables) - searches


def test_steps_are_numbered_one_after_the_other() -> None:
    assert [step.number for step in STEPS] == list(range(1, len(STEPS) + 1))


def test_nothing_runs_when_the_form_is_the_present_one(connection: Any) -> None:
    migrate(connection, lambda _form: None)
    assert migrate(connection, lambda _form: pytest.fail("no backup is needed")) == 0


def test_missing_steps_run_after_a_backup(connection: Any) -> None:
    migrate(connection, lambda _form: pytest.fail("an empty file needs no backup"))
    last = len(STEPS)
    more = (*STEPS, Step(last + 1, ("CREATE TABLE extra (a)",)), Step(last + 2, ("INSERT INTO extra VALUES (1)",)))
    asked: list[int] = []
    assert migrate(connection, asked.append, more) == 2
    assert asked == [last]
    assert present_form(connection) == last + 2
    assert connection.execute("SELECT a FROM extra").fetchall() == [(1,)]


def test_step_leaves_nothing_when_it_fails_in_the_middle(connection: Any) -> None:
    migrate(connection, lambda _form: None)
    last = len(STEPS)
    broken = (*STEPS, Step(last + 1, ("CREATE TABLE extra (a)", "INSERT INTO nowhere VALUES (1)")))
    with pytest.raises(driver.OperationalError, match="nowhere"):
        migrate(connection, lambda _form: None, broken)
    assert present_form(connection) == last
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE name = 'extra'").fetchone() == (0,)


def test_nothing_runs_when_the_backup_fails(connection: Any) -> None:
    migrate(connection, lambda _form: None)

    def full(_form: int) -> None:
        raise EnvironmentProblem("store.disk_full")

    with pytest.raises(EnvironmentProblem, match="disk_full"):
        migrate(connection, full, (*STEPS, Step(len(STEPS) + 1, ("CREATE TABLE extra (a)",))))
    assert present_form(connection) == len(STEPS)


def test_newer_store_is_refused_and_left_alone(connection: Any) -> None:
    connection.execute("PRAGMA user_version=99")
    with pytest.raises(EnvironmentProblem, match=r"store\.too_new") as refused:
        migrate(connection, lambda _form: pytest.fail("nothing is done to a newer store"))
    assert refused.value.params == {"found": 99, "known": len(STEPS)}
    assert present_form(connection) == 99


def test_copies_of_the_day_end_slip_go_on_when_an_older_store_named_it_otherwise(connection: Any) -> None:
    migrate(connection, lambda _form: None, STEPS[:2])
    connection.execute("INSERT INTO paper_copies (kind, ref, copies) VALUES ('DAY', '2026-11-22', 3)")
    migrate(connection, lambda _form: None)
    kept = connection.execute("SELECT kind, ref, copies FROM paper_copies").fetchall()
    assert kept == [("D26", "2026-11-22", 3)]
