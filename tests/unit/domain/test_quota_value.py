"""What goods take of a day: counting lines only (R-CN-12), in the limit's own currency (R-VN-02), never by float."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from app.domain.quantities import Rate, line_amount_fen
from app.domain.quota_value import ValuedPart, counted_minor, fen_for_split, lacks_rate
from tests.helpers.builders import TODAY

VND = Rate("VND", Fraction(3480), TODAY, "practice rate")


def dong(grams: int, price: int) -> ValuedPart:
    return ValuedPart(grams, "g", price, "VND", line_amount_fen(grams, 1000, price, 0, VND))


def test_lines_that_do_not_count_take_nothing_when_the_limit_is_in_yuan():
    parts = [ValuedPart(1, "g", 1, "CNY", 500), ValuedPart(1, "g", 1, "CNY", 300, counts=False)]
    assert counted_minor(parts, "CNY", None) == 500


def test_dong_are_exact_when_the_goods_are_priced_in_dong():
    assert counted_minor([dong(12_345, 21_000)], "VND", VND) == 259_245
    assert counted_minor([dong(12_345, 21_000)], "VND", None) == 259_245


def test_yuan_go_by_the_lots_rate_when_the_limit_is_in_dong():
    part = ValuedPart(1, "piece", 10_000, "CNY", 10_000)
    assert counted_minor([part], "VND", VND) == 348_000
    assert lacks_rate([part], "VND", None)
    assert not lacks_rate([part], "VND", VND)
    assert not lacks_rate([part], "CNY", None)


@given(st.integers(0, 2_000_000), st.integers(1, 3), st.integers(1, 90_000), st.integers(100, 5000))
def test_what_the_split_hands_out_stays_below_the_limit_when_it_is_in_dong(left, lines, price, units):
    """Fen handed out, bought at the price that makes the most of rounding, never pass the dong that are left."""
    rate = Rate("VND", Fraction(units), TODAY, "t")
    fen = fen_for_split(left, "VND", rate, lines)
    parts = []
    for _ in range(lines if fen >= lines else 0):
        each = fen // lines
        grams = int(Fraction(2 * each + 1, 2) * 1000 * units / (100 * price))
        while grams and line_amount_fen(grams, 1000, price, 0, rate) > each:
            grams -= 1
        parts.append(ValuedPart(grams, "g", price, "VND", each))
    assert counted_minor(parts, "VND", rate) <= left
