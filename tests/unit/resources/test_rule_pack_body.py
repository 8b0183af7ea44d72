"""The sample rule pack: dated and sourced throughout, an example, readable by the program, never signed in the tree."""

from __future__ import annotations

from copy import deepcopy
from datetime import date

import pytest
import rfc8785

from app.domain.rule_reading import pack_from_plain
from resources import read_json
from resources.reference_build.pack_checks import GOODS_LISTS, pack_problems

DAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def pack():
    return read_json("reference/rules/gx-practice-2026.json")


def test_pack_has_no_problem_when_checked(pack):
    assert pack_problems(pack) == []
    assert pack["practice"] is True
    assert "signature" not in pack


def test_each_entry_has_source_dates_and_example_mark_when_read(pack):
    entries = [row for name in ("rules", "limits", *GOODS_LISTS, "rates") for row in pack[name]]
    assert len(entries) > 50
    assert all(row["source"] and row["trust"] and row["example"] is True for row in entries)
    assert all(date.fromisoformat(row["valid_from"]) and "valid_to" in row for row in entries)


def test_values_are_those_of_the_rules_when_the_program_reads_the_pack(pack):
    rules = pack_from_plain(pack)
    assert rules.number("value_limit", DAY) == 800_000
    old = [rules.rule("value_limit", day) for day in (date(2008, 10, 31), date(1998, 12, 31), date(1996, 3, 31))]
    assert [rule and (rule.rule_id, rule.value) for rule in old] == [("R-CN-13", 300_000), ("R-CN-13", 100_000), None]
    assert rules.number("retention_years", DAY) == 5
    assert rules.number("undo_window_minutes", DAY) == 30
    assert rules.number("max_declarations_per_person_day", DAY) is None
    assert rules.rule("allowed_origins", DAY).value == ("VN",)
    assert rules.switched_on("consent_required", DAY)
    assert rules.switched_on("entrustment_required", DAY)


def test_eight_goods_have_a_limit_each_when_the_program_reads_the_pack(pack):
    rules = pack_from_plain(pack)
    grams = {limit.limit_group: limit.limit_g for limit in rules.limits}
    assert grams == {
        "WHEAT": 50_000,
        "MAIZE": 50_000,
        "RICE": 50_000,
        "SUGAR": 1_000,
        "COTTON": 5_000,
        "SOYA-OIL": 5_000,
        "RAPE-OIL": 5_000,
        "PALM-OIL": 5_000,
    }
    assert rules.limit_for("100630", DAY).limit_group == "RICE"
    assert rules.limit_for("081090", DAY) is None


def test_lists_answer_when_goods_are_banned_or_dutiable(pack):
    rules = pack_from_plain(pack)
    assert rules.ban("not_exempt", "240220", DAY).rule_id == "R-CN-21"
    assert rules.ban("prohibited", "050710", DAY).rule_id == "R-CN-24"
    assert rules.ban("export_duty", "760110", DAY).rule_id == "R-CN-23"
    assert rules.ban("export_duty", "080521", DAY) is None


def test_shipped_goods_are_tradable_but_for_the_one_example_when_judged(pack):
    rules = pack_from_plain(pack)
    caught = {
        row["goods_id"]
        for row in read_json("reference/goods.json")
        for kind in (("export_duty", "prohibited") if row["direction"] == "export" else ("not_exempt",))
        if rules.ban(kind, row["hs6"], DAY)
    }
    assert caught == {"ALU-INGOT"}


def test_canonical_bytes_exist_when_the_pack_is_to_be_signed(pack):
    assert rfc8785.dumps(pack).startswith(b'{"currency":"CNY","export_duty":[')


@pytest.mark.parametrize("name", ["source", "valid_from", "valid_to", "legal_basis", "trust", "rule_id", "text"])
def test_pack_is_refused_when_a_rule_lacks_a_field(pack, name):
    broken = deepcopy(pack)
    del broken["rules"][2][name]
    assert any(problem.startswith("rules[2] ") for problem in pack_problems(broken))


def test_pack_is_refused_when_an_end_comes_before_its_start(pack):
    broken = deepcopy(pack)
    broken["limits"][0]["valid_to"] = "2009-12-31"
    assert pack_problems(broken) == ["limits[0] R-CN-21: valid_to is before valid_from"]


def test_pack_is_refused_when_a_number_is_a_float(pack):
    broken = deepcopy(pack)
    broken["rates"][0]["units_per_cny"]["numerator"] = 3480.0
    assert pack_problems(broken) == ["pack.rates[0].units_per_cny.numerator: floating numbers are not allowed"]


def test_pack_is_refused_when_a_switch_differs_from_its_rule(pack):
    broken = deepcopy(pack)
    broken["switches"]["consent_required"] = False
    assert pack_problems(broken) == ["pack: switches differ from the rules of the same code"]


def test_pack_is_refused_when_its_head_is_missing():
    assert "pack: rules is missing" in pack_problems({"format": "bianmao-rules-1"})
