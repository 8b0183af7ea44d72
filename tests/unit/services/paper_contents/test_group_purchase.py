"""D03: the agreement of a group about an imported lot, with a page on which each member signs."""

from __future__ import annotations

from fractions import Fraction

import pytest

from app.domain.localized_text import LocalizedText
from app.domain.paper_content import (
    Choice,
    Country,
    Day,
    Mass,
    Money,
    Name,
    PersonalNumber,
    Several,
    Text,
    Words,
)
from app.domain.people import Party
from app.domain.quantities import Rate
from tests.helpers.builders import SELLER, TODAY, VND, Market, line
from tests.unit.services.paper_contents.people_market import committed_lot, content, fits, people_market, refusal

PAYMENTS = tuple(f"paper.d03.payment.{way}" for way in ("bank", "mobile", "cash", "set_off"))


@pytest.fixture(name="market")
def _market() -> Market:
    return people_market()


def test_parties_goods_and_places_come_from_the_lot_when_it_is_committed(market: Market) -> None:
    lot_ref = committed_lot(market)
    leader = market.people[0]

    agreement = content(market, "D03", "lot", lot_ref)

    assert agreement.head == {
        1: Text(lot_ref),
        3: Name(LocalizedText("练习互市点")),
        4: Several((Text("练习第一互助组"), Text("练习镇"))),
        5: Several((Text(leader.name), PersonalNumber(f"450000********{leader.document.number[-4:]}"))),
        6: Several((Text("Tập Văn Bán"), Text("Đồng Đăng, Lạng Sơn"), Country("VN"))),
        7: PersonalNumber("020*****0123"),
    }
    assert agreement.lines == (
        {
            8: Name(LocalizedText("火龙果", "Thanh long", "Dragon fruit")),
            10: Mass(600_000),
            11: Words("paper.kg"),
            12: Money(500, "CNY"),
            13: Money(300_000, "CNY"),
        },
    )
    assert agreement.totals == {13: Money(300_000, "CNY")}
    assert agreement.foot[14] == Text("CNY")
    assert agreement.foot[15] == Several((Name(LocalizedText("友谊关", "Hữu Nghị")), Name(LocalizedText("练习互市点"))))
    assert agreement.foot[16] == Day(TODAY)
    assert sorted(agreement.foot) == list(range(14, 23))
    assert (agreement.number, agreement.amount_fen, agreement.mass_g) == (lot_ref, 300_000, 600_000)


def test_day_of_signing_and_grade_are_left_for_the_pen_when_no_record_knows_them(market: Market) -> None:
    agreement = content(market, "D03", "lot", committed_lot(market))

    assert 2 not in agreement.head
    assert all(9 not in line for line in agreement.lines)


def test_each_member_has_a_line_to_sign_when_the_lot_was_split(market: Market) -> None:
    agreement = content(market, "D03", "lot", committed_lot(market))

    assert [each.name for each in agreement.members] == [each.name for each in market.people[:4]]
    assert all(member.number.count("*") == 8 for member in agreement.members)
    assert [each.note for each in agreement.members] == [Money(75_000, "CNY")] * 4
    assert [(each.mark, each.name) for each in agreement.signs] == [
        ("sign", market.people[0].name),
        ("finger", market.people[0].name),
        ("sign", "Tập Văn Bán"),
    ]
    assert [each.key for each in agreement.copies] == ["paper.d03.copy.a", "paper.d03.copy.b", "paper.d03.copy.office"]


def test_no_whole_personal_number_is_in_an_agreement_when_it_is_made(market: Market) -> None:
    agreement = content(market, "D03", "lot", committed_lot(market))

    told = repr(agreement)

    assert SELLER.document_number not in told
    assert all(each.document.number not in told for each in market.people)


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("", Choice(PAYMENTS)),
        ("cash", Choice(PAYMENTS, "paper.d03.payment.cash")),
        ("mobile", Choice(PAYMENTS, "paper.d03.payment.mobile")),
        ("越南代理代付", Text("越南代理代付")),
    ],
)
def test_payment_is_ticked_or_left_open_when_the_lot_says_so(market: Market, typed: str, value: object) -> None:
    agreement = content(market, "D03", "lot", committed_lot(market, payment=typed))

    assert agreement.foot[18] == Several((value, Words("paper.d03.payment.terms")))  # type: ignore[arg-type]


@pytest.mark.parametrize("rule", ["equal", "rotation", "fewest"])
def test_the_rule_of_the_split_is_told_in_words_when_the_lot_was_split_by_it(market: Market, rule: str) -> None:
    lot = market.ready_lot()
    market.lots.split(lot.lot_ref, rule)
    market.lots.confirm(lot.lot_ref, "card")
    market.lots.finalise(lot.lot_ref)

    told = content(market, "D03", "lot", lot.lot_ref).foot[19]

    assert told == Several((Words(f"paper.d03.share.{rule}"), Words("paper.d03.share.own")))


def test_dong_stand_over_yuan_with_the_dated_rate_when_goods_are_priced_in_dong(market: Market) -> None:
    lot_ref = committed_lot(market, line(price=17_400, price_currency="VND"), rate=VND)

    agreement = content(market, "D03", "lot", lot_ref)

    both = Several((Money(10_440_000, "VND"), Money(300_000, "CNY")))
    assert agreement.lines[0][12] == Money(17_400, "VND")
    assert agreement.lines[0][13] == both
    assert agreement.totals == {13: both}
    rate = {"rate": "3\u2009480", "currency": "VND", "on": "2026-11-23", "source": "practice rate"}
    assert agreement.foot[14] == Several((Text("VND"), Words("paper.rate.line", rate)))


def test_a_rate_without_an_end_is_marked_as_rounded_when_it_is_printed(market: Market) -> None:
    rate = Rate("VND", Fraction(10_000, 3), TODAY, "s")
    lot_ref = committed_lot(market, line(price=17_400, price_currency="VND"), rate=rate)

    told = content(market, "D03", "lot", lot_ref).foot[14]

    assert isinstance(told, Several)
    assert told.values[1].params["rate"] == "≈ 3\u2009333.333333"  # type: ignore[union-attr]


def test_a_firms_tax_code_stands_whole_when_the_seller_is_a_firm(market: Market) -> None:
    firm = Party("Công ty Tập Bán", "vn_mst", "0100109106", "Lạng Sơn", "VN")

    agreement = content(market, "D03", "lot", committed_lot(market, counterpart=firm))

    assert agreement.head[7] == Text("0100109106")


def test_there_is_no_agreement_when_the_lot_is_no_import_of_a_group(market: Market) -> None:
    draft = market.ready_lot()
    export = committed_lot(market, line("CRATE", None, 2_000, quantity=4, gross_g=90_000), direction="export")
    alone = committed_lot(market, line(net_g=100_000), group_id=None)

    assert not fits(market, "D03", "lot", draft.lot_ref)
    assert refusal(market, "D03", "lot", draft.lot_ref) == "paper.not_committed"
    assert refusal(market, "D03", "lot", "nothing") == "paper.ref_unknown"
    for ref in (export, alone):
        assert not fits(market, "D03", "lot", ref)
        assert refusal(market, "D03", "lot", ref) == "paper.not_for_this"


def test_there_is_no_agreement_when_nothing_of_the_lot_counts_any_more(market: Market) -> None:
    lot_ref = committed_lot(market)
    with market.store.unit_of_work() as uow:
        records = uow.records.of_lot(lot_ref)
    for record in records:
        market.records.void(record.local_reference, "练习")

    assert refusal(market, "D03", "lot", lot_ref) == "paper.no_records"
