"""F-05: a person on one page – quota, shares, income, papers that end, groups, level of proof; every figure is the sum
of records; it opens in at most 0.2 s on the big data set (tests/benchmarks).
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from app.domain.income import KINDS
from app.domain.trade import RecordState
from app.errors import UserError
from app.read_models import RecordsQuery
from app.services.incomes import IncomeDraft
from tests.helpers.register_hands import plain_draft
from tests.helpers.traded import trade_one_lot


def standing_records(market, person_id):
    rows = market.read.records(RecordsQuery(person_id=person_id))
    details = [market.read.record_detail(row.local_reference).record for row in rows]
    return [each for each in details if each.state is RecordState.FINALISED]


def test_figures_are_the_sums_of_the_records_when_some_were_voided_and_replaced(market):
    lots = [trade_one_lot(market, 6)]
    first, second, *_ = (share.person_id for share in lots[0].shares)
    with market.context.store.unit_of_work() as uow:
        refs = {each.person_id: each.local_reference for each in uow.records.of_lot(lots[0].lot_ref)}
    market.records.void(refs[first], "货未到")
    for person_id in (first, second):
        records, page = standing_records(market, person_id), market.register.pages.page(person_id)
        for sums in (page.today, page.lately, page.ever):
            assert sums.records == len(records)
            assert sums.amount_fen == sum(each.amount_fen for each in records)
            assert sums.net_g == sum(each.net_g for each in records)
        assert sum(each.amount_fen for each in page.goods) == page.lately.amount_fen
        assert sum(each.net_g for each in page.goods) == page.lately.net_g
    assert market.register.pages.page(first).today.records == 0
    assert market.register.pages.page(second).today.records == 1


def test_papers_that_end_are_told_within_the_days_of_the_rule(market):
    today = market.context.today()
    ends = {"document_until": 10, "registration_until": 25, "residence_until": 400}
    draft = plain_draft(951, **{name: today + timedelta(days=days) for name, days in ends.items()})
    person = market.people.save_person(draft)
    page = market.register.pages.page(person.person_id)
    assert [(each.paper, each.days) for each in page.ending] == [("document", 10), ("registration", 25)]


def test_income_is_kept_apart_by_kind_and_paid_equals_due_when_all_is_paid(market):
    lot = trade_one_lot(market, 4)
    incomes, who = market.register.incomes, lot.shares[0].person_id
    labour = incomes.enter_lot(lot.lot_ref, IncomeDraft("labour", "cash"), 5_000)
    assert {each.person_id for each in labour} == {share.person_id for share in lot.shares}
    incomes.enter_lot(lot.lot_ref, IncomeDraft("dividend"), {who: 1_234})
    sums = market.register.pages.page(who).income
    assert sums.by_kind == {"labour": 5_000, "dividend": 1_234}
    assert (sums.due_fen, sums.paid_fen, sums.open_fen) == (6_234, 5_000, 1_234)
    assert list(sums.by_month.values()) == [sums.by_kind]
    incomes.pay([each.income_id for each in sums.entries], "account")
    after = incomes.of_person(who)
    assert (after.due_fen, after.paid_fen) == (6_234, 6_234)
    assert [each.way for each in after.entries] == ["cash", "account"]


def test_income_is_corrected_only_by_a_reversing_entry(market):
    lot = trade_one_lot(market, 4)
    incomes, who = market.register.incomes, lot.shares[0].person_id
    entry = next(e for e in incomes.enter_lot(lot.lot_ref, IncomeDraft("labour", "cash"), 500) if e.person_id == who)
    with pytest.raises(UserError, match=r"record\.reason_missing"):
        incomes.reverse(entry.income_id, " ")
    back = incomes.reverse(entry.income_id, "金额有误")
    assert (back.amount_fen, back.reverses) == (-500, entry.income_id)
    with pytest.raises(UserError, match=r"income\.reversed"):
        incomes.reverse(entry.income_id, "再来一次")
    with pytest.raises(UserError, match=r"income\.reversed"):
        incomes.undo(entry.batch_id)
    sums = incomes.of_person(who)
    assert (sums.due_fen, sums.paid_fen, len(sums.entries)) == (0, 0, 2)


def test_income_of_a_lot_is_taken_back_whole_on_the_same_day_only(market):
    lot = trade_one_lot(market, 4)
    incomes = market.register.incomes
    first = incomes.enter_lot(lot.lot_ref, IncomeDraft("labour"), 500)
    assert market.undo.undo_last().kind == "income"
    assert incomes.of_lot(lot.lot_ref).entries == ()
    second = incomes.enter_lot(lot.lot_ref, IncomeDraft("labour"), 700)
    with market.context.store.unit_of_work() as uow:
        uow.income.remove([each.income_id for each in second])
        uow.income.add([replace(each, day_on=each.day_on - timedelta(days=1)) for each in second])
        uow.commit()
    with pytest.raises(UserError, match=r"income\.day_passed"):
        incomes.undo(second[0].batch_id)
    assert first[0].batch_id != second[0].batch_id


@pytest.mark.parametrize(
    ("draft", "amount", "code"),
    [
        (IncomeDraft("rent"), 5, "income.kind"),
        (IncomeDraft("labour", "card"), 5, "income.way"),
        (IncomeDraft("labour"), 0, "income.amount"),
        (IncomeDraft("labour"), -5, "income.amount"),
    ],
)
def test_income_is_refused_when_it_cannot_be(market, draft, amount, code):
    lot = trade_one_lot(market, 4)
    with pytest.raises(UserError) as refused:
        market.register.incomes.enter_lot(lot.lot_ref, draft, amount)
    assert refused.value.code == code
    assert market.register.incomes.of_lot(lot.lot_ref).entries == ()
    assert len(KINDS) == 4


def test_income_of_both_is_shown_when_two_persons_are_merged(market):
    lot = trade_one_lot(market, 4)
    kept, merged = (share.person_id for share in lot.shares[:2])
    market.register.incomes.enter_lot(lot.lot_ref, IncomeDraft("labour"), {kept: 100, merged: 30})
    market.register.merges.merge(kept, merged, "同一人两张证件")
    assert market.register.pages.page(merged).income.due_fen == 130
    assert market.register.pages.page(merged).merged_into == kept
