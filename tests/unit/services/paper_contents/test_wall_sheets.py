"""D27: the wall sheets say what is in force that day, where it stands, and nothing that binds no resident."""

from __future__ import annotations

from datetime import date

import pytest

from app.domain.paper_content import Blank, Count, Country, Day, Money, Name, Several, Text, Value, Words
from app.errors import UserError
from app.services.paper_contents.d27 import SHEETS
from app.services.paper_contents.wall_rows import HOURS
from tests.helpers.builders import TODAY, Market, rule_row
from tests.unit.services.lot_world import new_market
from tests.unit.services.paper_contents.after_papers import has, said, take_shipped_rules


@pytest.fixture
def market() -> Market:
    market = new_market(here=1)
    take_shipped_rules(market)
    return market


def first(value: Value) -> Value:
    return value.values[0] if isinstance(value, Several) else value


def chinese(market: Market, sheet: str) -> dict[str, Value]:
    """Rows of a sheet: the Chinese name of the matter and its amount."""
    rows = said(market, "D27", sheet).lines
    return {row[5].name.zh: row[6] for row in rows if isinstance(row[5], Name)}


def test_limits_in_force_stand_with_their_value_when_the_rules_are_shown(market: Market) -> None:
    rows = chinese(market, "rules")
    assert first(rows["边民每人每日进口额度为8000元"]) == Money(800_000, "CNY")
    assert first(rows["稻谷和大米"]) == Count(50, "paper.kg")
    assert first(rows["原产地应为越南，其他原产地须核实"]) == Country("VN")


def test_old_limits_and_settings_of_the_laptop_are_left_out_when_the_rules_are_shown(market: Market) -> None:
    told = " ".join(chinese(market, "rules"))
    assert "1999年" not in told
    assert "时钟" not in told
    assert "提示" not in told


def test_each_row_says_where_it_stands_since_when_and_that_it_is_an_example(market: Market) -> None:
    row = next(row for row in said(market, "D27", "rules").lines if first(row[6]) == Money(800_000, "CNY"))
    basis = row[7]
    assert isinstance(basis, Several)
    rule, since, example = basis.values
    assert isinstance(rule, Text)
    assert rule.text.startswith("R-CN-10 ")
    assert since == Words("paper.d27.since", {"on": "2008-11-01"})
    assert example == Words("paper.d27.example")


def test_sheet_names_pack_version_and_day_when_it_is_made(market: Market) -> None:
    content = said(market, "D27", "rules")
    assert content.head[2] == Day(date(2026, 1, 1))
    source = content.head[3]
    assert isinstance(source, Several)
    assert source.values[0] == Words("paper.rules.line", {"pack": "GX-PRACTICE-2026", "version": 4})
    assert Words("paper.example_rules") in source.values
    assert content.notes == (Words("paper.d27.as_of", {"on": TODAY.isoformat()}),)
    assert (content.state, content.practice) == ("in_force", True)


def test_bans_limits_and_what_to_bring_stand_together_when_matters_are_shown(market: Market) -> None:
    rows = chinese(market, "matters")
    assert first(rows["象牙"]) == Words("paper.d27.ban.prohibited")
    assert first(rows["烟"]) == Words("paper.d27.ban.not_exempt")
    assert rows["证件、备案须在有效期内"] == Words("paper.d27.in_force")
    assert first(rows["糖"]) == Count(1, "paper.kg")


def test_hours_are_ruled_blanks_and_the_sheet_says_so_when_the_data_have_none(market: Market) -> None:
    content = said(market, "D27", "hours")
    assert Words("paper.d27.no_hours") in content.notes
    assert content.state == "not_set"
    assert content.lines
    assert all(row[6] == Blank() for row in content.lines)


def test_hours_come_from_the_pack_when_it_has_them_in_force() -> None:
    market = new_market(here=1)
    text = {"zh": "浦寨互市点", "vi": "Điểm trao đổi Pò Chài", "en": "Puzhai point"}
    take_shipped_rules(market, rule_row(HOURS, "08:30-17:30", "R-TEST-HOURS", text=text))
    content = said(market, "D27", "hours")
    assert [(first(row[5]).name.zh, row[6]) for row in content.lines] == [("浦寨互市点", Text("08:30-17:30"))]
    assert (content.state, len(content.notes)) == ("in_force", 1)
    assert "08:30-17:30" not in str(said(market, "D27", "rules").lines)


@pytest.mark.parametrize(("ref", "code"), [("fees", "paper.not_for_this"), ("weather", "paper.ref_unknown")])
def test_sheet_is_refused_when_there_is_no_such_data(market: Market, ref: str, code: str) -> None:
    assert not has(market, "D27", ref)
    with pytest.raises(UserError) as caught:
        said(market, "D27", ref)
    assert caught.value.code == code


def test_every_sheet_fits_and_has_a_number_of_its_own_when_rules_are_in_force(market: Market) -> None:
    assert all(has(market, "D27", sheet) for sheet in ("", *SHEETS))
    numbers = [said(market, "D27", sheet).number for sheet in SHEETS]
    assert len(set(numbers)) == len(SHEETS)
    assert said(market, "D27", "").ref == "rules"
