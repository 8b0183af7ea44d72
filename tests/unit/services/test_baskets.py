"""Baskets on the real encrypted store: one resident's own trade, saved whole, undone whole."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.trade import Consent
from app.errors import UserError
from app.services.findings import Refused
from tests.helpers.baskets import CARD, SELLER, basket, numbers


def test_record_quota_message_and_ledger_are_there_when_a_basket_is_saved(market):
    card = market.baskets.meet(numbers(market)[0], "card")
    assert (card.answer.kind, card.last, card.may_trade) == ("present", None, True)
    person = card.answer.person
    assert person is not None
    view = market.baskets.assess(person.person_id, basket(market), CARD)
    assert view.can_save
    result = market.baskets.save(person.person_id, basket(market), CARD)
    assert (result.record.amount_fen, result.record.net_g) == (12_000, 20_000)
    assert result.record.entrustment_id is None
    assert result.lot.declared_by == "self"
    quota = market.baskets.meet(numbers(market)[0], "card").answer.quota
    assert quota is not None
    assert quota.used_here_fen == 12_000
    assert market.read.lots(None) == ()
    assert market.reports.check(None).ledger_ok
    assert market.reports.check(None).findings == ()


def test_last_goods_come_back_when_the_card_is_read_again(market):
    first = market.baskets.meet(numbers(market)[0], "card").answer.person
    assert first is not None
    market.baskets.save(first.person_id, basket(market), CARD)
    last = market.baskets.meet(numbers(market)[0], "card").last
    assert last is not None
    assert last.draft.counterpart == SELLER
    assert last.draft.lines[0].unit_price_minor == 600
    assert last.draft.lines[0].net_g is None
    assert last.lines[0].name == market.read.goods("hlg", "import", 1)[0].name


def test_it_says_by_how_much_and_what_fits_when_the_day_is_passed(market):
    person = market.baskets.meet(numbers(market)[0], "card").answer.person
    assert person is not None
    draft = basket(market, grams=2_000_000)
    view = market.baskets.assess(person.person_id, draft, CARD)
    assert view.quota.left_fen is not None
    assert view.over_fen == view.amount_fen - view.quota.left_fen > 0
    assert view.most is not None
    with pytest.raises(Refused) as told:
        market.baskets.save(person.person_id, draft, CARD)
    assert told.value.code == "share.over_quota"
    fits = replace(draft, lines=(replace(draft.lines[0], net_g=view.most),))
    more = replace(draft, lines=(replace(draft.lines[0], net_g=view.most + 100),))
    assert market.baskets.assess(person.person_id, fits, CARD).can_save
    assert not market.baskets.assess(person.person_id, more, CARD).can_save


def test_consent_is_asked_for_when_no_card_was_read(market):
    person = market.baskets.meet(numbers(market)[0], "typed").answer.person
    assert person is not None
    with pytest.raises(Refused) as told:
        market.baskets.save(person.person_id, basket(market), None)
    assert told.value.code == "share.consent_missing"
    with pytest.raises(UserError) as empty:
        market.baskets.save(person.person_id, basket(market), Consent("typed", CARD.at_utc, " "))
    assert empty.value.code == "share.reason_missing"
    market.baskets.save(person.person_id, basket(market), Consent("typed", CARD.at_utc, "卡读不出"))


def test_quota_and_price_go_back_when_a_basket_is_undone(market):
    person = market.baskets.meet(numbers(market)[0], "card").answer.person
    assert person is not None
    market.baskets.save(person.person_id, basket(market, price=500), CARD)
    second = market.baskets.save(person.person_id, basket(market, price=900), CARD)
    goods = second.lot.lines[0].goods_id
    assert market.read.declared_prices(goods)[0].unit_price_minor == 900
    market.baskets.undo(second.lot.lot_ref)
    prices = market.read.declared_prices(goods)
    assert [(price.unit_price_minor, price.holds) for price in prices] == [(500, True), (900, False)]
    quota = market.baskets.meet(numbers(market)[0], "card").answer.quota
    assert quota is not None
    assert quota.used_here_fen == 10_000
    with pytest.raises(UserError) as again:
        market.baskets.undo(second.lot.lot_ref)
    assert again.value.code == "undo.not_finalised"
    assert market.reports.check(None).findings == ()
