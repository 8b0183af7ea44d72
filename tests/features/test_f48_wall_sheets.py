"""F-48: wall sheets of rules, opening hours and matters are printed from the data in force that day, and are dated; a
sheet for which there are no data says so (hours) or is refused (fees), and never shows what the program made up."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import Qt

from app.errors import UserError
from tests.helpers.clerk_hands import Hands
from tests.helpers.own_office import rules_of, signed, with_value
from tests.unit.documents.pdf_reading import squeezed, whole_text
from ui.places import Place


def sheet(market, ref: str, languages=("zh", "vi")) -> str:
    return squeezed(whole_text(market.documents.paper("D27", ref, languages).pdf))


def test_sheet_has_the_limits_in_force_with_rule_source_and_day_when_it_is_printed(market):
    text = sheet(market, "rules")
    today = market.context.today().isoformat()
    assert squeezed(f"截至 {today} 的现行数据") in text
    assert squeezed(f"Số liệu đang áp dụng đến ngày {today}") in text
    for words in ("8 000.00 CNY", "R-CN-10", "自 2008-11-01 起", "50 千克/kg", "GX-PRACTICE-2026", "示例，请确认"):
        assert squeezed(words) in text
    assert "3000元" not in text


def test_sheet_follows_the_data_when_a_newer_pack_is_taken(market):
    rules = rules_of(market)

    def change(pack):
        with_value("value_limit", 900_000)(pack)
        pack["limits"][0]["limit_g"] = 60_500

    rules.take(signed(change))
    text = sheet(market, "rules", ("vi", "en"))
    assert squeezed("9 000.00 CNY") in text
    assert squeezed("60.500 kg") in text
    assert "version5" in text
    assert squeezed("8 000.00 CNY") not in text


def test_bans_and_what_to_bring_are_on_the_sheet_of_matters(market):
    text = sheet(market, "matters")
    for words in ("象牙", "Ngà voi", "禁止", "烟", "Thuốc lá", "每份申报须有边民本人确认", "HS 050710"):
        assert squeezed(words) in text


def test_sheet_of_hours_says_that_none_are_in_force_when_the_data_have_none(market):
    text = sheet(market, "hours")
    assert "数据中没有现行的开放时间" in text
    assert squeezed("Dữ liệu chưa có giờ mở cửa đang áp dụng") in text
    assert ":00" not in text.replace("(UTC", "").split("制表时间")[0]


def test_fees_are_refused_when_there_are_none(market):
    with pytest.raises(UserError) as caught:
        market.documents.paper("D27", "fees")
    assert caught.value.code == "paper.not_for_this"


def test_copies_are_counted_and_written_down_when_a_sheet_is_printed(market):
    made = [market.documents.paper("D27", "rules") for _ in range(2)]
    assert [paper.copy_no for paper in made] == [1, 2]
    with market.context.store.unit_of_work() as uow:
        last = uow.ledger.entries(0, 10_000)[-1]
    body = json.loads(last.body)
    assert (last.kind, body["kind"], body["ref"], body["copy"]) == ("paper.made", "D27", "rules", 2)


def test_nothing_is_typed_when_a_sheet_is_made(market):
    assert "D27" in market.documents.papers_of("market", "")
    assert market.documents.paper("D27", "rules", record=False).pages >= 2


def test_sheets_are_one_key_from_the_rules_when_a_clerk_looks_them_up(day_window, settled):
    hands = Hands(day_window, settled)
    day_window.go(Place.RULES)
    hands.wait()
    hands.press(Qt.Key.Key_3)
    assert (day_window.place, day_window.argument) == (Place.PAPER, "market")
    view = day_window.open_screen._vm.view
    assert view.kinds == ("D27-rules", "D27-hours", "D27-matters")
    assert view.paper.pages >= 2
