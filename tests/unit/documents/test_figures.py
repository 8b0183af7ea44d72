from __future__ import annotations

from datetime import UTC, date, datetime
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.documents import cells, numbers
from app.documents.renderer import PdfRenderer
from app.domain.common_state import common_state, state_of_day
from app.domain.lot_amounts import line_amount_minor
from app.domain.quantities import Rate
from tests.unit.documents import paper_facts
from tests.unit.documents.paper_facts import RATE
from tests.unit.documents.pdf_reading import whole_text

THIN = "\u2009"


@pytest.mark.parametrize(
    ("minor", "currency", "text"),
    [
        (123456750, "CNY", f"1{THIN}234{THIN}567.50 CNY"),
        (1234567, "VND", f"1{THIN}234{THIN}567 VND"),
        (5, "CNY", "0.05 CNY"),
        (0, "CNY", "0.00 CNY"),
        (-5, "CNY", "-0.05 CNY"),
        (99_999, "CNY", "999.99 CNY"),
    ],
)
def test_money_is_grouped_and_named_when_printed(minor, currency, text):
    assert numbers.money(minor, currency) == text


def test_mass_keeps_its_unit_and_grams_when_printed():
    assert numbers.kilograms(1_250) == "1.250 kg"
    assert numbers.quantity("g", 19_800_000) == f"19{THIN}800.000 kg"
    assert numbers.quantity("piece", 1_200, "件") == f"1{THIN}200 件"


@given(st.integers(-(10**15), 10**15), st.integers(0, 4))
def test_a_figure_reads_back_the_same_when_printed(minor, digits):
    text = numbers.decimal(minor, digits).replace(THIN, "")
    assert int(text.replace(".", "")) == minor
    assert "," not in text


def test_both_clocks_are_told_when_an_instant_is_printed():
    assert numbers.instant(datetime(2026, 11, 23, 1, 41, tzinfo=UTC)) == "2026-11-23 09:41 UTC+8 · 08:41 UTC+7"
    assert numbers.instant(datetime(2026, 11, 23, 16, 5, tzinfo=UTC)) == (
        "2026-11-24 00:05 UTC+8 · 2026-11-23 23:05 UTC+7"
    )


@pytest.mark.parametrize(
    ("units", "text"),
    [(Fraction(3480), f"3{THIN}480"), (Fraction(34805, 10), f"3{THIN}480.5"), (Fraction(1, 3), "≈ 0.333333")],
)
def test_a_rate_is_told_exactly_or_marked_when_printed(units, text):
    assert numbers.rate_figure(Rate("VND", units, date(2026, 11, 23), "x")) == text


def test_a_line_priced_in_dong_costs_price_times_mass_when_told_in_dong():
    assert line_amount_minor(1, 1_500, "g", 25_001, "VND", RATE) == 37_502
    assert line_amount_minor(1, 3, "piece", 25_000, "VND", RATE) == 75_000


def test_a_line_priced_in_yuan_is_turned_by_the_rate_when_told_in_dong():
    assert line_amount_minor(12_345, 1_000, "g", 12_345, "CNY", RATE) == 429_606


@pytest.mark.parametrize(
    ("number", "shown"),
    [("450000198001010017", "450000····0017"), ("020300000011", "020····0011"), ("B1234567", "····67"), ("", "")],
)
def test_a_document_number_is_masked_when_it_stands_in_a_list(number, shown):
    assert cells.masked(number) == shown


@pytest.mark.parametrize(
    ("statuses", "told"),
    [
        (("accepted", "accepted"), "accepted"),
        (("released", "released"), "released"),
        (("accepted", "released"), "accepted"),
        (("accepted", "packed"), "not_accepted"),
        (("returned", "accepted"), "not_accepted"),
        (("packed", "packed"), "packed"),
    ],
)
def test_a_paper_of_many_records_tells_accepted_only_when_all_are(statuses, told):
    by_reference = {str(place): status for place, status in enumerate(statuses)}
    assert common_state("finalised", by_reference, by_reference) == told


def test_a_paper_tells_not_accepted_when_nothing_is_known_of_its_records():
    assert common_state("finalised", ["a"], {}) == "not_accepted"
    assert common_state("draft", ["a"], {"a": "accepted"}) == "draft"


def test_the_one_resident_of_a_basket_is_the_buyer_when_there_is_no_group():
    facts = paper_facts.lot_facts(1, group_name="", leader_name="")
    own = facts.records[0]
    told = whole_text(PdfRenderer().lot_paper("D12", facts, ("zh", "vi")))
    assert own.person_name in told
    assert own.person_document not in told


@pytest.mark.parametrize(
    ("counts", "state"),
    [
        ((54, 0, 54), "released"),
        ((54, 54, 0), "accepted"),
        ((54, 10, 44), "accepted"),
        ((54, 10, 43), "not_accepted"),
        ((0, 0, 0), "not_accepted"),
    ],
)
def test_the_days_slip_tells_the_state_when_records_were_released(counts, state):
    assert state_of_day(*counts) == state
