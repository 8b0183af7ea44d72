"""The port's own limits: dated rows with sources, and what a declaration takes of a day."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest

from app.practice_port.limits import Limits, shipped_limits
from app.practice_port.reading import declaration_of
from tests.helpers.wire_files import golden_body

TODAY = date(2026, 11, 23)
LIMITS = shipped_limits()


def test_every_row_has_source_and_date_when_the_shipped_file_is_read() -> None:
    rows = [row for name in ("rules", "mass", "not_counted") for row in LIMITS.rows[name]]
    assert [row for row in rows if not (row["source"] and row["valid_from"])] == []
    assert len(rows) > 10


@pytest.mark.parametrize(
    ("day_on", "fen"), [(date(2008, 10, 31), None), (date(2008, 11, 1), 800_000), (TODAY, 800_000)]
)
def test_limit_is_the_one_in_force_when_a_day_is_asked(day_on: date, fen: int | None) -> None:
    assert LIMITS.value_limit_fen(day_on) == fen


def test_newer_row_holds_when_an_older_one_has_ended() -> None:
    rows = {
        **LIMITS.rows,
        "rules": [
            {"code": "value", "limit_fen": 1, "valid_from": "2020-01-01", "valid_to": "2025-12-31"},
            {"code": "value", "limit_fen": 2, "valid_from": "2026-01-01", "valid_to": None},
        ],
    }
    limits = Limits(rows)
    assert [limits.value_limit_fen(date(year, 6, 1)) for year in (2019, 2025, 2026)] == [None, 1, 2]
    assert not limits.is_required("consent_required", TODAY)


def test_value_and_rice_are_taken_when_the_golden_declaration_is_booked() -> None:
    assert LIMITS.uses_of(declaration_of(json.loads(golden_body("declare")))) == {"value": 74000, "RICE": 10000}


def test_nothing_is_taken_when_goods_go_out() -> None:
    plain = {**json.loads(golden_body("declare")), "i_e_flag": "E"}
    assert LIMITS.uses_of(declaration_of(plain)) == {}


@pytest.mark.parametrize(("hour", "day"), [(15, date(2026, 11, 23)), (16, date(2026, 11, 24))])
def test_legal_day_begins_at_chinese_midnight_when_the_clock_is_utc(hour: int, day: date) -> None:
    assert LIMITS.local_day(datetime(2026, 11, 23, hour, tzinfo=UTC)) == day
