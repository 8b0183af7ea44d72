"""F-13: the goods register has zh, vi, en, HS code, units and the prices declared; pinyin initials and unaccented
Vietnamese find the same entry, and so does a code; favourites lie under 1–9; an own entry is marked as own."""

from __future__ import annotations

import pytest

from app.domain.goods_entry import OwnGoods
from app.domain.reference import TRUSTED
from app.services.findings import Refused
from tests.helpers.baskets import CARD, SELLER, basket, numbers


@pytest.mark.parametrize("typed", ["火龙果", "hlg", "huolongguo", "thanh long", "thanh lon", "dragon", "0810"])
def test_the_same_entry_is_found_when_it_is_typed_in_any_way(market, typed):
    found = [row.name.zh for row in market.read.goods(typed, "import", 20)]
    assert any("火龙果" in name for name in found), found


def test_initials_and_unaccented_vietnamese_find_one_entry_when_both_are_typed(market):
    assert market.read.goods("hlg", "import", 1) == market.read.goods("thanh long", "import", 1)


def test_the_price_is_remembered_per_counterpart_when_it_was_declared(market):
    card = market.baskets.meet(numbers(market)[0], "card")
    person_id = card.answer.person.person_id
    other = basket(market, price=700, seller="Tập Thị Khác")
    market.baskets.save(person_id, basket(market, price=650), CARD)
    market.baskets.save(person_id, other, CARD)
    goods = other.lines[0].goods_id
    with_first = market.goods.price(goods, SELLER.name)
    assert (with_first.unit_price_minor, with_first.currency) == (650, "CNY")
    assert with_first.day_on == market.context.today()
    assert market.goods.price(goods).unit_price_minor == 700
    assert market.goods.price(goods, "never heard of").unit_price_minor == 700
    assert market.goods.detail(goods).prices[0].counterpart == "Tập Thị Khác"


def test_the_former_price_is_offered_again_when_the_newest_record_is_voided(market):
    person_id = market.baskets.meet(numbers(market)[0], "card").answer.person.person_id
    market.baskets.save(person_id, basket(market, price=650), CARD)
    wrong = market.baskets.save(person_id, basket(market, price=65_000, grams=1000), CARD)
    goods = wrong.lot.lines[0].goods_id
    market.records.void(wrong.record.local_reference, "typed wrongly")
    assert market.goods.price(goods, SELLER.name).unit_price_minor == 650
    assert [price.holds for price in market.goods.detail(goods).prices] == [True, False]


def test_a_price_only_voided_records_had_is_still_offered_when_there_is_no_other(market):
    person_id = market.baskets.meet(numbers(market)[0], "card").answer.person.person_id
    saved = market.baskets.save(person_id, basket(market, price=650), CARD)
    market.baskets.undo(saved.lot.lot_ref)
    assert market.goods.price(saved.lot.lines[0].goods_id).unit_price_minor == 650


def test_favourites_keep_their_numbers_when_others_were_declared_lately(market):
    person_id = market.baskets.meet(numbers(market)[0], "card").answer.person.person_id
    lately = market.baskets.save(person_id, basket(market), CARD).lot.lines[0].goods_id
    rice = market.read.goods("大米", "import", 1)[0].goods_id
    market.goods.set_favourite(rice, 1)
    picks = market.goods.picks("import")
    assert [(pick.number, pick.row.goods_id, pick.is_favourite) for pick in picks] == [
        (1, rice, True),
        (2, lately, False),
    ]
    market.goods.set_favourite(rice, 0)
    assert [pick.row.goods_id for pick in market.goods.picks("import")] == [lately]


def test_an_own_entry_is_found_and_marked_when_it_was_added(market):
    made = market.goods.add_own(OwnGoods("练习山货", "hàng rừng tập", "practice forest goods", "071290"))
    (row,) = market.read.goods("lxsh", "import", 5)
    assert (row.goods_id, row.example) == (made.goods_id, True)
    assert made.goods_id.startswith("OWN-")
    assert made.trust not in TRUSTED
    assert market.read.goods("hang rung", "import", 5) == (row,)
    assert market.goods.detail(made.goods_id).goods.source == "own entry"


def test_an_own_entry_falls_under_the_limit_of_its_code_when_the_rules_have_one(market):
    rice = market.read.goods("大米", "import", 1)[0]
    made = market.goods.add_own(OwnGoods("练习香米", "gạo tập", "", rice.hs6))
    detail = market.goods.detail(made.goods_id)
    assert (detail.limit_group, detail.limit_g) == (market.goods.detail(rice.goods_id).limit_group, 50_000)
    assert detail.rule_id


@pytest.mark.parametrize(
    ("draft", "code"),
    [
        (OwnGoods("", "", "", "071290"), "goods.name_missing"),
        (OwnGoods("练习", hs6="0712"), "goods.hs_form"),
        (OwnGoods("练习", hs6="000001"), "goods.hs_unknown"),
        (OwnGoods("练习", hs6="071290", unit_code="BOX"), "goods.unit_unknown"),
    ],
)
def test_an_own_entry_is_refused_when_it_is_not_whole(market, draft, code):
    with pytest.raises(Refused) as told:
        market.goods.add_own(draft)
    assert told.value.code == code
