"""F-19: kilograms, 斤, tonnes, tạ, yến and grams are understood together, by one conversion table."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.mass_units import GRAMS, WORDS, next_unit, split_unit
from app.domain.typed_amounts import Amount, Unclear, parse_mass

TABLE = {"g": 1, "斤": 500, "kg": 1_000, "yến": 10_000, "tạ": 100_000, "t": 1_000_000}


def test_the_table_is_the_one_of_both_countries_when_compared():
    assert dict(GRAMS) == TABLE
    assert set(WORDS.values()) == set(TABLE)


@pytest.mark.parametrize(
    ("text", "grams"),
    [
        ("1 kg", 1_000),
        ("1公斤", 1_000),
        ("1 千克", 1_000),
        ("1斤", 500),
        ("3 市斤", 1_500),
        ("3 jin", 1_500),
        ("1 t", 1_000_000),
        ("1吨", 1_000_000),
        ("1 tấn", 1_000_000),
        ("1 TẤN", 1_000_000),
        ("1 tan", 1_000_000),
        ("1 tạ", 100_000),
        ("1 ta", 100_000),
        ("1 yến", 10_000),
        ("1 yen", 10_000),
        ("1 g", 1),
        ("1克", 1),
        ("19.8 t", 19_800_000),
        ("19,8 t", 19_800_000),
        ("2.5 tạ", 250_000),
        ("0.5斤", 250),
        ("0,5 yến", 5_000),
        ("12.345 t", 12_345_000),
        ("0.000001 t", 1),
        ("１２ 公斤", 12_000),
        ("49 820 kg", 49_820_000),
        ("1.234.567 g", 1_234_567),
        ("189.822", 189_822),
    ],
)
def test_grams_come_of_a_typed_mass_when_its_unit_is_known(text, grams):
    assert parse_mass(text) == Amount(grams, 3)


@pytest.mark.parametrize("text", ["5 lb", "5 cân", "5 kgg", "kg 5 kg", "5 kg 3"])
def test_a_mass_is_refused_when_its_unit_is_unknown(text):
    assert parse_mass(text) == Unclear("not_a_number")


@pytest.mark.parametrize("text", ["0.5 g", "0.001斤", "0.0000001 t", "1.2345 kg"])
def test_a_mass_is_refused_when_it_is_no_whole_gram(text):
    assert parse_mass(text) == Unclear("too_many_digits")


@given(st.integers(0, 10**6), st.integers(0, 999_999), st.sampled_from(sorted(TABLE)))
def test_nothing_is_rounded_when_any_figure_is_typed_in_any_unit(whole, millionths, unit):
    decimals = f"{millionths:06d}".rstrip("0")
    if len(decimals) == 3:
        decimals += "0"
    exact = Fraction(whole * 10**6 + millionths, 10**6) * TABLE[unit]
    found = parse_mass(f"{whole}.{decimals} {unit}" if decimals else f"{whole} {unit}")
    assert found == (Amount(exact.numerator, 3) if exact.denominator == 1 else Unclear("too_many_digits"))


def test_all_units_come_round_when_the_next_one_is_asked_for_again_and_again():
    seen, unit = [], "kg"
    for _ in TABLE:
        seen.append(unit)
        unit = next_unit(unit)
    assert (unit, set(seen)) == ("kg", set(TABLE))
    assert split_unit("40 斤") == ("40", "斤")
    assert split_unit("40") == ("40", None)
