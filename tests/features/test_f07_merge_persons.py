"""F-07: doubled persons are found, laid side by side and merged; records, days, groups and papers of both keep their
own ids and are counted together; a merge is taken back and everything stands as before; no record is orphaned.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.person_draft import draft_of_person
from app.errors import UserError
from app.read_models import RecordsQuery
from app.services.findings import Refused
from tests.helpers.market_fixture import open_quick
from tests.helpers.register_hands import kinds_of_ledger, plain_draft, store_rows
from tests.helpers.traded import trade_one_lot

NOT_STATE = ("ledger", "ledger_refs", "counters", "undo_steps", "settings", "epochs", "meta")


def code_of(act):
    with pytest.raises(Refused) as told:
        act()
    return told.value.problems[0].code


@pytest.fixture
def traded(market):
    """A market after one lot, with two of its people."""
    lot = trade_one_lot(market, 6)
    return market, lot.shares[0].person_id, lot.shares[1].person_id


def test_doubled_person_is_found_when_name_and_birth_are_the_same(market):
    one = market.people.save_person(plain_draft(931, "练习双", born_on=date(1988, 5, 6)))
    other = market.people.save_person(plain_draft(932, "练习双"))
    market.people.save_person(plain_draft(933, "练习单"))
    found = [each for each in market.register.merges.candidates() if each.one.name == "练习双"]
    assert [{each.one.person_id, each.other.person_id} for each in found] == [{one.person_id, other.person_id}]
    assert "birth" in found[0].reasons


def test_records_and_quota_of_both_are_counted_together_when_merged(traded):
    market, kept, merged = traded
    today = market.context.today()
    with market.context.store.unit_of_work() as uow:
        alone = {who: uow.quota.used([who], today)[who].value_fen for who in (kept, merged)}
    counts = {who: market.read.record_count(RecordsQuery(person_id=who)) for who in (kept, merged)}
    market.register.merges.merge(kept, merged, "同一人两张证件")
    with market.context.store.unit_of_work() as uow:
        together = uow.quota.used([kept, merged], today)
    assert {together[kept].value_fen, together[merged].value_fen} == {sum(alone.values())}
    assert market.people.card(merged).quota.used_here_fen == sum(alone.values())
    assert market.read.record_count(RecordsQuery(person_id=kept)) == sum(counts.values())
    page = market.register.pages.page(kept)
    assert (page.today.amount_fen, page.today.records) == (sum(alone.values()), sum(counts.values()))


def test_card_of_the_merged_one_counts_the_kept_one_present_once(market):
    one, other = (market.people.save_person(plain_draft(order, "练习双")) for order in (934, 935))
    market.register.merges.merge(one.person_id, other.person_id, "同一人两张证件")
    before = len(market.presence.today())
    answer = market.presence.mark(other.document.number, "card")
    assert (answer.kind, answer.person.person_id) == ("present", one.person_id)
    assert market.presence.mark(one.document.number, "card").kind == "already"
    assert len(market.presence.today()) == before + 1
    found = market.read.people(other.document.number, market.context.today())
    assert [each.person_id for each in found] == [one.person_id]


def test_two_numbers_of_one_kind_need_a_reason(market):
    one, other = (market.people.save_person(plain_draft(order, "练习双")) for order in (936, 937))
    merges = market.register.merges
    assert code_of(lambda: merges.merge(one.person_id, other.person_id)) == "merge.reason_missing"
    merges.merge(one.person_id, other.person_id, "派出所证明同一人")
    assert "person.merged" in kinds_of_ledger(market)


def test_merge_makes_no_chain_and_no_second_group(traded):
    market, kept, merged = traded
    merges = market.register.merges
    third = market.people.save_person(plain_draft(938, "练习三")).person_id
    merges.merge(kept, merged, "同一人两张证件")
    for a, b in ((third, merged), (merged, third)):
        assert code_of(lambda a=a, b=b: merges.merge(a, b, "同一人两张证件")) == "merge.already"
    assert code_of(lambda: merges.merge(third, kept, "同一人两张证件")) == "merge.has_others"
    assert code_of(lambda: merges.merge(kept, kept, "同一人两张证件")) == "merge.same"
    with market.context.store.unit_of_work() as uow:
        person = uow.people.get(merged)
    with pytest.raises(UserError, match=r"person\.merged_away"):
        market.people.save_person(draft_of_person(person))


def test_every_record_still_finds_its_person_when_merged(traded):
    market, kept, merged = traded
    market.register.merges.merge(kept, merged, "同一人两张证件")
    for row in market.read.records(RecordsQuery()):
        record = market.read.record_detail(row.local_reference).record
        assert market.people.card(record.person_id).person.person_id in {record.person_id, kept}
    assert market.reports.check().findings == ()


def test_everything_stands_as_before_when_a_merge_is_taken_back(traded):
    market, kept, merged = traded
    before = store_rows(market, *NOT_STATE)
    market.register.merges.merge(kept, merged, "同一人两张证件")
    during = store_rows(market, *NOT_STATE)
    changed = {name for name in before if before[name] != during[name]}
    assert changed == {"person_merges"}, "a merge rewrites nothing"
    market.register.merges.unmerge(merged)
    assert store_rows(market, *NOT_STATE) == before
    with pytest.raises(UserError, match=r"merge\.unknown"):
        market.register.merges.unmerge(merged)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    pairs=st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=5), order=st.randoms(use_true_random=True)
)
def test_any_merges_taken_back_in_any_order_leave_the_sums_as_they_were(store_copies, merged_market, pairs, order):
    # A true random number source draws nothing in the middle of an example, which would end it with merges standing.
    market = merged_market
    today, ids = market.context.today(), [row.person_id for row in market.presence.today()][:6]

    def sums():
        return [market.read.person_sums(who, None, today + timedelta(days=1)) for who in ids]

    before, done = sums(), []
    for a, b in pairs:
        try:
            market.register.merges.merge(ids[a], ids[b], "同一人两张证件")
        except Refused:
            continue
        done.append(ids[b])
    total = sum(each.amount_fen for each in before)
    standing = [who for who in ids if who not in done]
    assert sum(market.read.person_sums(who, None, today).amount_fen for who in standing) == total
    order.shuffle(done)
    for each in done:
        market.register.merges.unmerge(each)
    assert sums() == before


@pytest.fixture
def merged_market(store_copies):
    with open_quick(store_copies("merged")) as services:
        trade_one_lot(services, 6)
        yield services
