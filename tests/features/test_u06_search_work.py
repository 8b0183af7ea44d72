"""U6: search answers within 150 ms per typed letter on the big data set. The time is a figure of the benchmarks; here
it is held that no letter makes the store read people, members or records whole: every search goes by an index."""

from __future__ import annotations

import pytest

from app.read_models import RecordsQuery

LETTERS = ("w", "we", "wei", "练", "练习", "0", "00", "0012", "G01", "hlg", "thanh l", "桂F00001")


@pytest.fixture
def statements(market):
    """SQL and values of every search, as the store was asked."""
    from sqlalchemy import event

    asked = []
    engine = market.context.store._reading
    listener = lambda conn, cursor, sql, values, context, many: asked.append((sql, values))  # noqa: E731
    event.listen(engine, "before_cursor_execute", listener)
    yield asked
    event.remove(engine, "before_cursor_execute", listener)


def plan_of(market, sql, values):
    with market.context.store._reading.connect() as connection:
        return [row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)]


@pytest.mark.parametrize("typed", LETTERS)
def test_no_table_of_people_or_records_is_read_whole_when_a_letter_is_typed(market, statements, typed):
    today = market.context.today()
    market.read.people(typed, today)
    market.read.goods(typed, "import")
    market.read.records(RecordsQuery(text=typed))
    asked = [(sql, values) for sql, values in statements if sql.lstrip().upper().startswith("SELECT")]
    assert asked
    for sql, values in asked:
        for step in plan_of(market, sql, values):
            whole = step.startswith("SCAN") and "VIRTUAL TABLE" not in step and "INDEX" not in step
            assert not (whole and step.split()[1] in ("p", "people", "r", "records", "m", "memberships")), (sql, step)
