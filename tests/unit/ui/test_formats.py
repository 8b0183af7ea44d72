"""One form of numbers, money, mass, dates and times in every language."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from ui import formats

T = formats.THIN_SPACE


def test_money_is_grouped_by_thin_spaces_when_shown():
    assert formats.money(207583333, "CNY") == f"2{T}075{T}833.33 CNY"
    assert formats.money(7223900000, "VND") == f"7{T}223{T}900{T}000 VND"
    assert formats.money(0, "CNY") == "0.00 CNY"
    assert formats.money(-150, "CNY") == "−1.50 CNY"


def test_mass_is_exact_to_the_gram_when_shown():
    assert formats.mass(49820000) == f"49{T}820.000 kg"
    assert formats.kilograms(5) == "0.005"


def test_unknown_currency_is_a_bug_when_shown():
    with pytest.raises(KeyError):
        formats.money(1, "XXX")


def test_clock_is_the_one_of_the_side_when_shown():
    at = datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC)
    assert formats.clock(at, "CN") == "09:41"
    assert formats.clock(at, "VN") == "08:41"
    assert formats.clock_seconds(at) == "09:41:07"
    assert formats.moment(datetime(2026, 11, 22, 17, tzinfo=UTC), "CN") == "2026-11-23 01:00"
    assert formats.day(date(2026, 11, 23)) == "2026-11-23"


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "just now"), (7, "7 min ago"), (125, "2 h ago"), (2881, "2 days ago")]
)
def test_age_is_in_words_when_shown(minutes, words):
    assert formats.age(minutes) == words


def test_age_is_never_negative_when_the_clock_went_back():
    now = datetime(2026, 11, 23, 1, tzinfo=UTC)
    assert formats.age_minutes(now + timedelta(hours=1), now) == 0
    assert formats.age_minutes(now - timedelta(minutes=61, seconds=59), now) == 61


@pytest.mark.parametrize(
    ("number", "masked"),
    [
        ("450000199001010742", "450000········0742"),
        ("012345678901", "012345··8901"),
        ("123456789", "·····6789"),
        ("", ""),
    ],
)
def test_document_number_is_masked_when_shown(number, masked):
    assert formats.masked_id(number) == masked
    assert len(masked) == len(number)
