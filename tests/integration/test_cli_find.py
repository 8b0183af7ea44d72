"""`bianmaoctl find` on the real reference data: words of three languages, codes, trust, nothing found."""

from __future__ import annotations

from pathlib import Path

import pytest

import resources
from app.domain.reference import TARIFF_LISTS_TRUST
from tests.helpers.cli_run import Ctl


@pytest.fixture
def ctl(filled_store: Path) -> Ctl:
    """Commands on a market with the shipped reference data."""
    return Ctl(filled_store)


@pytest.mark.parametrize("words", [("火龙果",), ("hlg",), ("huolongguo",), ("thanh", "long"), ("dragon",), ("081090",)])
def test_goods_are_found_when_words_of_any_language_are_typed(ctl: Ctl, words: tuple[str, ...]) -> None:
    found = ctl("find", "goods", *words)["found"]
    dragon = [line for line in found if "火龙果" in line["name"]["zh"]]
    assert dragon
    assert {line["code"] for line in dragon} == {"081090"}
    assert all(line["list_id"] == "goods" and line["goods_id"] for line in found)


def test_vietnamese_lines_are_found_when_typed_without_marks_or_by_code(ctl: Ctl) -> None:
    by_words = ctl("find", "ahtn8", "thanh", "long")["found"]
    assert [line["code"] for line in by_words if line["name"]["vi"] == "Quả thanh long"] == ["08109092"]
    assert "08109092" in [line["code"] for line in ctl("find", "ahtn8", "0810.90")["found"]]


def test_six_digit_lines_are_found_when_typed_in_english(ctl: Ctl) -> None:
    found = ctl("find", "hs6", "cashew", "shelled")["found"]
    assert "080132" in [line["code"] for line in found]
    assert all("cashew" in line["name"]["en"].lower() for line in found)
    assert all(line["name"]["zh"] == "" and not line["example"] for line in found)


def test_codes_not_confirmed_are_marked_when_goods_are_found(ctl: Ctl) -> None:
    rows = resources.read_json("reference/goods.json")
    unsure = {row["goods_id"] for row in rows if row["trust"] not in ("official_seen", "public_copy")}
    found = ctl("find", "goods", "0", "--limit", "1000")["found"]
    assert {line["goods_id"] for line in found if line["example"]} == unsure & {line["goods_id"] for line in found}
    assert any(line["example"] for line in found)


@pytest.mark.parametrize("name", ["hs6", "ahtn8"])
def test_shipped_lists_carry_the_one_trust_when_read(name: str) -> None:
    assert {row["trust"] for row in resources.read_json(f"reference/{name}.json.gz")} == {TARIFF_LISTS_TRUST}


@pytest.mark.parametrize("words", ["zzzz", "…", "!"])
def test_an_empty_list_is_told_when_nothing_fits(ctl: Ctl, words: str) -> None:
    assert ctl("find", "ahtn8", words) == {"found": []}


def test_no_more_lines_are_told_than_asked_for_when_many_fit(ctl: Ctl) -> None:
    assert len(ctl("find", "hs6", "fish", "--limit", "3")["found"]) == 3


def test_use_is_wrong_when_list_is_unknown_or_words_are_missing(ctl: Ctl) -> None:
    for args in (("find", "hs10", "fish"), ("find", "hs6")):
        run = ctl.run(*args)
        assert (run.code, run.error["code"]) == (2, "use.wrong")
