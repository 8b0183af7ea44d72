"""D18, D19, D22 and D25 of a lot: what the lot and its income know is there, everything else is left to the pen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.delivery import Verdict
from app.domain.paper_content import Blank, Count, Day, Mass, Money, Name, PersonalNumber, Several, Text, Words
from app.errors import UserError
from app.services.incomes import IncomeDraft, IncomeService
from tests.helpers.builders import GROUP, TODAY, Market, lot_draft
from tests.unit.services.lot_world import answer, leave, new_market
from tests.unit.services.paper_contents.after_papers import has, records_of, said
from tests.unit.services.paper_contents.trade_lots import basket, crate_lot, fruit_lot

LOT_PAPERS = ("D18", "D19", "D20", "D22", "D25")


@pytest.fixture
def market() -> Market:
    return new_market(here=3)


@pytest.fixture
def lot(market: Market) -> str:
    return fruit_lot(market).lot_ref


@pytest.mark.parametrize("kind", LOT_PAPERS)
def test_paper_is_refused_when_the_lot_is_a_draft_or_unknown(market: Market, kind: str) -> None:
    draft = market.lots.save(lot_draft()).lot_ref
    for ref, code in ((draft, "paper.not_committed"), ("nothing", "paper.ref_unknown")):
        assert not has(market, kind, ref)
        with pytest.raises(UserError) as caught:
            said(market, kind, ref)
        assert caught.value.code == (code if kind != "D20" or ref == draft else "paper.ref_unknown")


@pytest.mark.parametrize("kind", LOT_PAPERS)
def test_paper_names_its_lot_and_state_when_the_lot_is_final(market: Market, lot: str, kind: str) -> None:
    content = said(market, kind, lot)
    assert has(market, kind, lot)
    assert (content.kind, content.ref, content.number, content.state) == (kind, lot, lot, "packed")
    assert content.practice
    assert content.signs
    assert not content.data_sheet


def test_charge_note_knows_payer_and_day_only_when_fees_are_not_kept(market: Market, lot: str) -> None:
    content = said(market, "D18", lot)
    assert dict(content.head) == {1: Text(lot), 2: Day(TODAY), 3: Text(GROUP.name)}
    assert (content.lines, content.totals, dict(content.foot)) == ((), {}, {})
    assert content.empty_rows > 0
    assert content.amount_fen == 0


def test_settlement_leaves_money_blank_when_no_income_is_entered(market: Market, lot: str) -> None:
    content = said(market, "D19", lot)
    records = records_of(market, lot)
    assert [line[9] for line in content.lines] == [Text(each.person_name) for each in records]
    assert [line[10] for line in content.lines] == [Money(each.quota_minor, "CNY") for each in records]
    assert all(line[field] == Blank() for line in content.lines for field in (11, 12, 13, 14, 15))
    assert all(content.head[field] == Blank() for field in (6, 7, 8))
    assert dict(content.totals) == {10: Money(sum(each.quota_minor for each in records), "CNY")}


def test_settlement_tells_rate_and_goods_money_when_the_lot_has_a_rate(market: Market, lot: str) -> None:
    rate = said(market, "D19", lot).head[4]
    assert isinstance(rate, Words)
    assert rate.params["currency"] == "VND"
    assert rate.params["source"] == "practice rate"
    crates = crate_lot(market).lot_ref
    content = said(market, "D19", crates)
    assert content.head[4] == Words("paper.none")
    assert content.head[5] == Money(content.amount_fen, "CNY")


def test_settlement_adds_up_what_was_entered_and_paid_when_income_is_there(market: Market, lot: str) -> None:
    income = IncomeService(market.context)
    first, *others = records_of(market, lot)
    income.enter_lot(lot, IncomeDraft("labour", "cash"), 5_000)
    income.enter_lot(lot, IncomeDraft("dividend"), {first.person_id: 7_000})
    content = said(market, "D19", lot)
    assert (content.lines[0][11], content.lines[0][12]) == (Money(5_000, "CNY"), Money(7_000, "CNY"))
    assert content.lines[0][13] == Money(5_000, "CNY")
    assert content.lines[1][12] == Blank()
    assert content.totals[11] == content.totals[13] == Money(5_000 * (1 + len(others)), "CNY")
    assert content.totals[12] == Money(7_000, "CNY")
    assert content.notes == ()


def test_settlement_says_so_when_income_without_a_column_was_paid(market: Market, lot: str) -> None:
    IncomeService(market.context).enter_lot(lot, IncomeDraft("service_fee", "account"), 1_000)
    content = said(market, "D19", lot)
    assert content.notes == (Words("paper.d19.other_income"),)
    assert content.lines[0][13] == Money(1_000, "CNY")


def test_onward_sale_has_each_share_without_a_price_when_only_the_border_price_is_known(
    market: Market, lot: str
) -> None:
    content = said(market, "D22", lot)
    records = records_of(market, lot)
    lines = [(record, line) for record in records for line in record.lines]
    assert [(row[5], row[7], row[9]) for row in content.lines] == [
        (Text(record.person_name), Name(line.name), Mass(line.net_g)) for record, line in lines
    ]
    assert all(row[10] == row[11] == Blank() for row in content.lines)
    assert content.head[2] == content.head[3] == Blank()
    assert content.totals[9] == Mass(sum(each.net_g for each in records)) == Mass(content.mass_g)
    assert content.amount_fen == 0


def test_onward_sale_names_the_processor_and_the_ports_numbers_when_they_are_known(market: Market, lot: str) -> None:
    with market.store.unit_of_work() as uow:
        uow.groups.replace(replace(GROUP, processor="练习加工厂", version=2))
        uow.commit()
    first, second, *_ = records_of(market, lot)
    leave(market, first.local_reference)
    answer(market, first.local_reference, Verdict.ACCEPTED)
    content = said(market, "D22", lot)
    numbers = {row[5]: row[6] for row in content.lines}
    number = numbers[Text(first.person_name)]
    assert content.head[2] == Text("练习加工厂")
    assert isinstance(number, Text)
    assert number.text.startswith("P-")
    assert numbers[Text(second.person_name)] == Text(second.local_reference)
    assert content.state == "not_accepted"


def test_each_seller_signs_for_their_goods_when_many_sell(market: Market, lot: str) -> None:
    records = records_of(market, lot)
    members = said(market, "D22", lot).members
    assert [(each.name, each.note) for each in members] == [(each.person_name, Mass(each.net_g)) for each in records]
    assert all("*" in each.number for each in members)
    assert said(market, "D22", basket(market).lot_ref).members == ()


def test_delivery_note_goes_from_seller_to_buyer_when_goods_come_in(market: Market, lot: str) -> None:
    content = said(market, "D25", lot)
    seller = content.head[3]
    assert isinstance(seller, Several)
    assert seller.values[0] == Text("Tập Văn Bán")
    assert isinstance(seller.values[1], PersonalNumber)
    assert "*" in seller.values[1].number
    assert content.head[4] == Text(GROUP.name)
    assert (content.head[6], content.head[7]) == (Text("Tập Lái Xe"), Text(GROUP.name))
    assert [line[9] for line in content.lines] == [Count(60), Count(5)]
    assert dict(content.totals) == {9: Count(65), 10: Mass(640_625), 11: Mass(672_125)}


def test_delivery_note_goes_the_other_way_when_goods_go_out(market: Market) -> None:
    content = said(market, "D25", crate_lot(market).lot_ref)
    assert content.head[3] == Text(GROUP.name)
    assert isinstance(content.head[4], Several)
    assert content.head[5] == Text("桂F00001")
    assert content.head[6] == content.lines[0][9] == Blank()
    assert 9 not in content.totals
