"""Typed amounts: one reading or none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.amount_text import Amount, Unclear, amount_as_typed, parse_amount


@pytest.mark.parametrize(
    ("text", "digits", "units"),
    [
        ("1.2", 2, 120),
        ("1,5", 2, 150),
        (".5", 2, 50),
        ("0.125", 3, 125),
        ("12.3450", 3, 12345),
        ("49 820", 3, 49820000),
        ("49\u2009820", 0, 49820),
        ("１２３", 0, 123),
        ("1.234.567", 0, 1234567),
        ("1.234.567,50", 2, 123456750),
        ("1,234,567.50", 2, 123456750),
        ("1,234.5", 2, 123450),
        ("1.234,567", 3, 1234567),
        ("145000", 0, 145000),
        ("7", 2, 700),
    ],
)
def test_amount_is_read_when_it_has_one_reading(text, digits, units):
    assert parse_amount(text, digits) == Amount(units, digits)


@pytest.mark.parametrize(
    ("text", "readings"),
    [("1.234", ("1234", "1.2340")), ("1,234", ("1234", "1.2340")), ("12.500", ("12500", "12.5000"))],
)
def test_both_readings_are_offered_when_three_digits_follow_one_mark(text, readings):
    answer = parse_amount(text, 3)
    assert answer == Unclear("two_readings", readings)
    thousands, decimal = (parse_amount(reading, 3) for reading in readings)
    assert isinstance(thousands, Amount)
    assert isinstance(decimal, Amount)
    assert thousands.units == 1000 * decimal.units


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "empty"),
        ("  ", "empty"),
        ("abc", "not_a_number"),
        ("-5", "not_a_number"),
        ("1.2.3", "not_a_number"),
        ("1.234,567.8", "not_a_number"),
        ("1e5", "not_a_number"),
        ("1.2345", "too_many_digits"),
        (".", "not_a_number"),
    ],
)
def test_reason_is_told_when_a_text_is_not_taken(text, reason):
    answer = parse_amount(text, 3)
    assert isinstance(answer, Unclear)
    assert answer.reason == reason


def test_dong_have_no_decimals_when_read():
    assert parse_amount("145000.5", 0) == Unclear("too_many_digits")


@given(units=st.integers(0, 10**15), digits=st.sampled_from([0, 2, 3]))
def test_amount_is_read_back_when_written_for_typing(units, digits):
    assert parse_amount(amount_as_typed(units, digits), digits) == Amount(units, digits)
