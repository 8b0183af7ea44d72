"""The typed lot: kept whole, read field by field, undone step by step."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest

from app.domain.problems import Problem
from app.domain.quantities import Rate
from ui.amount_text import Amount, Unclear, parse_mass
from ui.viewmodels.lot_form import DraftHistory, LineForm, LotForm, from_plain, mass_text, rate_text, to_plain
from ui.viewmodels.lot_reading import on_form, read_lot

TODAY = date(2026, 11, 23)
PACK_RATE = Rate("USD", Fraction(7, 50), TODAY, "practice rate")


def line(key=1, **texts):
    return replace(LineForm(key, goods_id="DRAGON", currency="CNY"), **texts)


def form(*lines, **texts):
    return replace(LotForm(party_name="Tập Văn Bán", plate_cn="桂F00001", lines=lines or (line(),)), **texts)


@pytest.mark.parametrize(
    ("typed", "grams"),
    [("189.822", 189_822), ("49820", 49_820_000), ("49 820.5", 49_820_500), ("1,234.5", 1_234_500), ("0.001", 1)],
)
def test_mass_is_read_to_the_gram_when_it_has_one_reading(typed, grams):
    assert parse_mass(typed) == Amount(grams, 3)


def test_mass_with_a_comma_is_refused_with_both_readings_when_three_digits_follow():
    found = parse_mass("1,234")
    assert isinstance(found, Unclear)
    assert found.readings == ("1234", "1.2340")


def test_form_comes_back_whole_when_it_was_kept():
    typed = form(line(gross="50610", price="12.5"), line(7, search="hlg"), rate="3480", payment="bank")
    assert from_plain(to_plain(typed)) == typed


def test_form_of_an_older_version_is_taken_when_fields_are_missing_or_strange():
    assert from_plain({"plate_cn": "桂F00009", "gone": "x"}) == replace(LotForm(), plate_cn="桂F00009")


def test_blank_form_is_not_worth_keeping_when_only_the_usual_values_stand():
    assert LotForm(crossing_id="YYG", group_id="g", rate="3480").is_blank
    assert not form().is_blank


def test_what_was_understood_is_given_back_in_grams_and_minor_units():
    reading = read_lot(form(line(key=4, gross="50610", net="49820.5", price="12.5")), TODAY)
    assert reading.understood == {"lines.4.gross": 50_610_000, "lines.4.net": 49_820_500, "lines.4.price": 1250}
    assert reading.draft.lines[0].net_g == 49_820_500
    assert reading.problems == ()


def test_price_before_three_digits_is_refused_with_both_readings():
    reading = read_lot(form(line(net="1", price="1.234")), TODAY)
    (problem,) = reading.problems
    assert (problem.code, problem.field) == ("amount.two_readings", "lines.1.price")
    assert (problem.params["first"], problem.params["second"]) == ("1234", "1.2340")


def test_empty_lines_are_left_out_and_findings_keep_their_line_when_numbers_differ():
    reading = read_lot(form(LineForm(1), line(key=9, net="5")), TODAY)
    assert reading.numbers == (9,)
    moved = on_form(Problem("lot.price_missing", "lines.0.unit_price_minor"), reading)
    assert moved.field == "lines.9.price"


def test_empty_goods_are_named_as_missing_when_the_register_does_not_know_nothing():
    reading = read_lot(form(line(goods_id="", net="5")), TODAY)
    assert on_form(Problem("lot.goods_unknown", "lines.0.goods_id", {"value": ""}), reading).code == "lot.no_lines"


def test_rate_of_the_pack_stays_exact_while_its_text_is_unchanged():
    typed = form(rate=rate_text(PACK_RATE), rate_currency="USD", rate_source="practice rate")
    assert read_lot(typed, TODAY, PACK_RATE).draft.rate == PACK_RATE
    changed = read_lot(replace(typed, rate="0.1401"), TODAY, PACK_RATE).draft.rate
    assert changed.units_per_cny == Fraction(1401, 10_000)


def test_day_of_the_rate_that_is_no_day_is_told_beside_its_field():
    (problem,) = read_lot(form(rate="3480", rate_on="yesterday"), TODAY).problems
    assert problem.field == "rate_on"


def test_typing_in_one_field_is_one_step_when_undone():
    history, typed = DraftHistory(), form()
    history.note(typed, "plate_cn")
    history.note(replace(typed, plate_cn="桂F"), "plate_cn")
    history.note(replace(typed, plate_cn="桂F1"), "plate_vn")
    assert history.undo().plate_cn == "桂F1"
    assert history.undo() == typed
    assert not history.can_undo


def test_history_forgets_the_oldest_steps_when_it_grows_too_long():
    history = DraftHistory()
    for step in range(DraftHistory.MOST + 5):
        history.note(form(payment=str(step)), str(step))
    steps = 0
    while history.can_undo:
        oldest = history.undo()
        steps += 1
    assert (steps, oldest.payment) == (DraftHistory.MOST, "5")


@pytest.mark.parametrize("grams", [0, 1, 189_822, 1_234_000, 49_820_500])
def test_mass_is_read_back_the_same_when_written_as_typed(grams):
    assert parse_mass(mass_text(grams)) == Amount(grams, 3)
