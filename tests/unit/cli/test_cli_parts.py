"""Small parts of the command line: plain values, fields of a file, what the machine refused."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import StrEnum
from fractions import Fraction
from pathlib import Path

import pytest

from app.cli.input_files import Fields, rate
from app.cli.outcome import ENVIRONMENT, Told, print_result
from app.cli.plain import plain
from app.errors import UserError, machine_problem


class Colour(StrEnum):
    RED = "red"


@dataclass(frozen=True, slots=True)
class Box:
    colour: Colour
    sides: tuple[int, ...]

    @property
    def area(self) -> int:
        return self.sides[0] * self.sides[1]


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (Box(Colour.RED, (2, 3)), {"colour": "red", "sides": [2, 3], "area": 6}),
        (datetime(2026, 11, 23, 9, 41, tzinfo=timezone(timedelta(hours=8))), "2026-11-23T01:41:00Z"),
        (datetime(2026, 11, 23, 1, 41, 7, 5000, tzinfo=UTC), "2026-11-23T01:41:07.005000Z"),
        (date(2026, 11, 23), "2026-11-23"),
        (Fraction(6960, 2), "3480/1"),
        ({Colour.RED: None}, {"red": None}),
        (b"\x00\xff", "AP8="),
        (Path("a/b"), "a/b"),
        (True, True),
    ],
)
def test_value_is_plain_when_told(value: object, told: object) -> None:
    assert plain(value) == told


@pytest.mark.parametrize("value", [1.5, object(), Box])
def test_value_is_a_bug_when_it_has_no_plain_form(value: object) -> None:
    with pytest.raises(TypeError):
        plain(value)


def test_result_is_one_line_with_its_code_when_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert print_result(Told({"file": "a\udcff", "name": "边贸"}, ENVIRONMENT)) == ENVIRONMENT
    assert capsys.readouterr().out == '{"file": "a?", "name": "边贸"}\n'


@pytest.mark.parametrize(
    ("number", "code"),
    [(errno.ENOSPC, "store.disk_full"), (errno.EACCES, "store.not_writable"), (errno.EIO, "store.disk_error")],
)
def test_machine_trouble_has_a_code_when_files_fail(number: int, code: str) -> None:
    problem = machine_problem(OSError(number, "why", "where"))
    assert (problem.code, problem.params) == (code, {"file": "where", "reason": "why"})


def test_place_is_told_when_a_field_deep_inside_is_wrong() -> None:
    fields = Fields({"lines": [{"a": 1}, {"a": {"b": "x"}}]})
    with pytest.raises(UserError) as refused:
        fields.each("lines")[1].wanted_inside("a").wanted("b", int)
    assert (refused.value.code, refused.value.params["field"]) == ("file.field_kind", "lines.2.a.b")


def test_truth_is_no_number_when_a_number_is_wanted() -> None:
    with pytest.raises(UserError, match=r"file\.field_kind"):
        Fields({"n": True}).wanted("n", int)
    assert Fields({"n": True}).allowed("n", bool) is True


def test_rate_is_exact_when_read() -> None:
    row = {"currency": "VND", "units_per_cny": {"numerator": 6961, "denominator": 2}, "on": "2026-11-23", "source": "s"}
    read = rate(Fields(row))
    assert read is not None
    assert (read.units_per_cny, read.quoted_on) == (Fraction(6961, 2), date(2026, 11, 23))
