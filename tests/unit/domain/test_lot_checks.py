"""What is wrong with a lot is told with its code, its field and its rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from fractions import Fraction

import pytest

from app.domain.lot_checks import check_lot, goods_lines, masses
from app.domain.lot_draft import LineDraft
from app.domain.people import Party
from app.domain.quantities import Rate
from tests.helpers.builders import SELLER, TODAY, VND, facts, goods, line, lot_draft, pack, rule_row


def found(draft, known=None):
    return {(problem.code, problem.field) for problem in check_lot(draft, known or facts())}


def test_nothing_is_found_when_the_lot_is_right():
    assert check_lot(lot_draft(), facts()) == ()


def test_all_three_masses_are_told_when_gross_less_tare_is_not_net():
    draft = lot_draft(line(gross_g=700, tare_g=50, net_g=600))
    (problem,) = check_lot(draft, facts())
    assert (problem.code, problem.field) == ("lot.mass_sum", "lines.0.net_g")
    assert problem.params == {"gross_g": 700, "tare_g": 50, "net_g": 600, "difference_g": 50}


@pytest.mark.parametrize(
    ("given", "complete"),
    [
        ((700, 100, None), (700, 100, 600)),
        ((700, None, 600), (700, 100, 600)),
        ((None, 100, 600), (700, 100, 600)),
        ((None, None, 600), (600, 0, 600)),
        ((700, None, None), (700, 0, 700)),
    ],
)
def test_the_mass_left_out_follows_when_the_others_are_given(given, complete):
    mass = masses(LineDraft("DRAGON", *given))
    assert (mass.gross_g, mass.tare_g, mass.net_g) == complete


@pytest.mark.parametrize("given", [(None, None, None), (None, 100, None), (100, 100, None), (500, None, 600)])
def test_mass_is_asked_for_when_it_cannot_be(given):
    draft = lot_draft(line(gross_g=given[0], tare_g=given[1], net_g=given[2]))
    assert ("lot.mass_missing", "lines.0.net_g") in found(draft)


@pytest.mark.parametrize(
    ("changes", "code", "field"),
    [
        ({"direction": "transit"}, "lot.direction", "direction"),
        ({"crossing_id": "X"}, "lot.crossing_unknown", "crossing_id"),
        ({"plate_cn": "", "plate_vn": ""}, "lot.plate_missing", "plate_cn"),
        ({"plate_cn": "12C00012"}, "plate.cn_form", "plate_cn"),
        ({"plate_vn": "桂F00001"}, "plate.vn_form", "plate_vn"),
        ({"counterpart": Party("")}, "lot.counterpart_name_missing", "counterpart.name"),
        (
            {"counterpart": replace(SELLER, document_number=" ")},
            "lot.counterpart_document_missing",
            "counterpart.document_number",
        ),
        ({"lines": ()}, "lot.no_lines", "lines"),
        ({"split_rule": "luck"}, "lot.split_rule", "split_rule"),
    ],
)
def test_field_is_named_when_the_heading_is_wrong(changes, code, field):
    known = facts(crossing_known=changes.get("crossing_id") != "X")
    assert (code, field) in found(lot_draft(**changes), known)


@pytest.mark.parametrize(
    ("wrong", "code", "field"),
    [
        (line("NONE"), "lot.goods_unknown", "goods_id"),
        (line(price=0), "lot.price_missing", "unit_price_minor"),
        (line(unit_price_minor=None), "lot.price_missing", "unit_price_minor"),
        (line(price_currency="XAU"), "lot.currency_unknown", "price_currency"),
        (line(step=0), "lot.step", "step"),
        (line("CRATE"), "lot.quantity_missing", "quantity"),
        (line(net_g=2**60), "lot.too_large", "net_g"),
    ],
)
def test_line_and_field_are_named_when_a_line_is_wrong(wrong, code, field):
    assert (code, f"lines.1.{field}") in found(lot_draft(line(), wrong))


@pytest.mark.parametrize(
    ("hs6", "direction", "code", "rule", "severity"),
    [
        ("050710", "import", "lot.goods_prohibited", "R-CN-24", "stop"),
        ("050710", "export", "lot.goods_prohibited", "R-CN-24", "stop"),
        ("440290", "export", "lot.goods_prohibited", "R-CN-23", "stop"),
        ("760110", "export", "lot.goods_export_duty", "R-CN-23", "stop"),
        ("240220", "import", "lot.goods_not_exempt", "R-CN-21", "stop"),
        ("400110", "import", "lot.goods_out_of_scope", "R-CN-20", "warn"),
    ],
)
def test_goods_are_named_with_their_rule_when_a_list_has_them(hs6, direction, code, rule, severity):
    known = facts(OTHER=goods("OTHER", hs6=hs6))
    (problem,) = check_lot(lot_draft(line("OTHER"), direction=direction), known)
    assert (problem.code, problem.rule_id, problem.severity) == (code, rule, severity)
    assert problem.params["source"] == "test"


@pytest.mark.parametrize(("hs6", "direction"), [("440290", "import"), ("760110", "import"), ("240220", "export")])
def test_goods_pass_when_the_list_is_for_the_other_direction(hs6, direction):
    known = facts(OTHER=goods("OTHER", hs6=hs6))
    assert check_lot(lot_draft(line("OTHER"), direction=direction), known) == ()


def test_goods_not_exempt_only_warn_when_the_pack_says_so():
    known = facts(pack(rule_row("not_exempt_action", "warn")), OTHER=goods("OTHER", hs6="240220"))
    assert [problem.severity for problem in check_lot(lot_draft(line("OTHER")), known)] == ["warn"]


def test_origin_is_a_warning_when_it_is_not_on_the_list():
    (problem,) = check_lot(lot_draft(line(origin="KH")), facts())
    assert (problem.code, problem.rule_id, problem.severity) == ("lot.origin_unusual", "R-CN-27", "warn")


def test_limited_goods_are_refused_when_sold_by_the_piece():
    known = facts(BAGS=goods("BAGS", hs6="100630", unit="piece"))
    assert ("lot.limited_by_piece", "lines.0.goods_id") in found(lot_draft(line("BAGS", quantity=3)), known)


DONG = line(price_currency="VND", price=20_000)


@pytest.mark.parametrize(
    ("rate", "code"),
    [
        (None, "lot.rate_missing"),
        (replace(VND, currency="USD"), "lot.rate_missing"),
        (replace(VND, source=" "), "lot.rate_source_missing"),
        (replace(VND, units_per_cny=Fraction(0)), "lot.rate_not_positive"),
        (replace(VND, quoted_on=TODAY + timedelta(days=1)), "lot.rate_future"),
        (replace(VND, quoted_on=TODAY - timedelta(days=8)), "lot.rate_old"),
    ],
)
def test_rate_is_refused_when_it_is_missing_or_of_another_day(rate, code):
    known = facts(pack(rule_row("rate_max_age_days", 7)))
    assert code in {problem.code for problem in check_lot(lot_draft(DONG, rate=rate), known)}


def test_old_rate_passes_when_the_pack_sets_no_age():
    old = Rate("VND", Fraction(3480), TODAY - timedelta(days=400), "bank")
    assert check_lot(lot_draft(DONG, rate=old), facts()) == ()


def test_value_is_rounded_once_when_the_price_is_in_dong():
    (made,) = goods_lines(lot_draft(line(price_currency="VND", price=20_000, net_g=1_740), rate=VND), facts())
    assert made.amount_fen == 1_000
    assert made.limit_group is None


def test_limit_group_follows_the_hs_code_when_imported_and_not_when_exported():
    (imported,) = goods_lines(lot_draft(line("RICE")), facts())
    (exported,) = goods_lines(lot_draft(line("RICE"), direction="export"), facts())
    assert (imported.limit_group, exported.limit_group) == ("RICE", None)


def test_line_counts_pieces_when_goods_are_sold_by_the_piece():
    (made,) = goods_lines(lot_draft(line("CRATE", quantity=12, price=250)), facts())
    assert (made.quantity, made.amount_fen, made.net_g) == (12, 3_000, 600_000)
