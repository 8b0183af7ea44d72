"""A pack answers for one day, with the rule's own number; without source or date it is not read at all."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.rule_reading import pack_from_plain
from tests.helpers.builders import ban_row, pack, pack_plain, rule_row

DAY = date(2026, 11, 23)


def test_yesterday_is_judged_by_yesterdays_value_when_a_rule_changed():
    rules = pack(
        rule_row("value_limit", 300_000, "R-CN-13", valid_to="2026-11-22"),
        rule_row("value_limit", 800_000, "R-CN-10", valid_from="2026-11-23"),
    )
    assert [rules.number("value_limit", day) for day in (date(2026, 11, 22), DAY)] == [300_000, 800_000]


def test_switch_is_on_when_the_pack_is_silent():
    assert pack().switched_on("never_heard_of", DAY)
    assert not pack(rule_row("consent_required", False)).switched_on("consent_required", DAY)


def test_number_is_unknown_when_the_rule_has_none():
    assert pack(rule_row("group_max", None)).number("group_max", DAY) is None
    assert pack(rule_row("group_max", True)).number("group_max", DAY) is None


@pytest.mark.parametrize(
    ("direction", "asked", "banned"),
    [
        ("both", "import", True),
        ("both", "export", True),
        ("import", "import", True),
        ("import", "export", False),
        ("export", "both", True),
    ],
)
def test_ban_holds_when_its_direction_is_asked_for(direction, asked, banned):
    rules = pack(prohibited=[ban_row("R-CN-24", ["0507"], direction)])
    assert (rules.ban("prohibited", "050710", DAY, asked) is not None) is banned


def test_ban_without_prefixes_covers_nothing():
    assert pack(not_exempt=[ban_row("R-CN-21", [])]).ban("not_exempt", "240220", DAY) is None


def test_limit_is_found_by_code_and_by_group():
    rules = pack()
    assert rules.limit_for("100630", DAY) == rules.limit_group("RICE", DAY)
    assert rules.limit_for("081090", DAY) is None
    assert rules.limit_for("100630", date(2019, 1, 1)) is None


@pytest.mark.parametrize(
    ("plain", "code", "place"),
    [
        (pack_plain(rule_row("x", 1, "R-X", source="")), "rules.source_missing", "R-X"),
        (pack_plain(rule_row("x", 1, "R-X", valid_from="")), "rules.date_missing", "R-X"),
        (pack_plain(format="other"), "rules.format_unknown", "other"),
        (pack_plain(rates=[{"currency": "VND", "units_per_cny": 1, "source": ""}]), "rules.source_missing", "rate VND"),
    ],
)
def test_pack_is_refused_with_code_and_place_when_something_is_missing(plain, code, place):
    with pytest.raises(ValueError, match=r"rules\.") as caught:
        pack_from_plain(plain)
    assert caught.value.args == (code, place)


def test_pack_is_refused_when_a_field_is_missing():
    plain = pack_plain()
    del plain["pack_id"]
    with pytest.raises(ValueError, match=r"rules\.field_missing"):
        pack_from_plain(plain)
