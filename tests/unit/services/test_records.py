"""What can still be done with a record: nothing is overwritten, and the port hears exactly what it must."""

from __future__ import annotations

import json

import pytest

from app.domain.delivery import DeliveryState, Verdict
from app.domain.trade import RecordState
from app.errors import UserError
from app.services.findings import Refused
from app.services.records import AmendDraft
from tests.helpers.builders import SELLER, line, rule_row
from tests.unit.services.lot_world import answer, leave, ledger_kinds, left_fen, messages, new_market, used_fen


def record(market, ref):
    with market.store.unit_of_work() as uow:
        return uow.records.get(ref)


def returned_share(here: int = 2, net_g: int = 1_200_000, late: int = 1):
    """A lot over ``here`` members; the first share came back; ``late`` others arrived since."""
    market = new_market(members=6, here=here)
    refs = market.finalised(line(net_g=net_g))
    for ref in refs:
        leave(market, ref)
    answer(market, refs[0], Verdict.RETURNED, "quota.value_exceeded")
    for ref in refs[1:]:
        answer(market, ref, Verdict.ACCEPTED)
    market.arrive(*range(here + 1, here + 1 + late))
    return market, refs


def test_message_waits_when_it_is_held_and_goes_when_it_is_let_go():
    market = new_market(here=1)
    (ref,) = market.finalised()
    market.records.hold(ref)
    assert messages(market, ref)[0].state is DeliveryState.HELD
    with pytest.raises(UserError, match=r"record\.not_waiting"):
        market.records.hold(ref)
    market.records.unhold(ref)
    assert messages(market, ref)[0].state is DeliveryState.QUEUED
    with pytest.raises(UserError, match=r"record\.not_held"):
        market.records.unhold(ref)
    assert ledger_kinds(market)[-2:] == ["message.held", "message.held"]


def test_another_member_present_is_proposed_when_a_share_came_back():
    market, refs = returned_share()
    proposal = market.records.propose_mend(refs[0])
    assert [reason.code for reason in proposal.reasons] == ["quota.value_exceeded"]
    assert [candidate.person_id for candidate in proposal.candidates] == ["p-003", "p-002"]
    best = proposal.proposed
    assert (best.before_fen, best.after_fen, best.shares_today) == (800_000, 500_000, 0)


def test_share_moves_with_its_quota_when_it_is_mended():
    market, refs = returned_share()
    old_before = record(market, refs[0])
    new = market.records.mend(refs[0])
    old = record(market, refs[0])
    assert (old.state, old.amended_by) == (RecordState.AMENDED, new.local_reference)
    assert old.lines == old_before.lines == new.lines
    assert (new.person_id, new.version, new.amends) == ("p-003", 2, refs[0])
    assert new.consent.kind == "card"
    assert new.entrustment_id == "e-3"
    assert new.value_left_before_fen == 800_000
    assert [used_fen(market, n) for n in (1, 2, 3)] == [0, 300_000, 300_000]
    (message,) = messages(market, new.local_reference)
    body = json.loads(message.body)
    assert (message.kind, message.business_key) == ("amend", f"{new.local_reference}#amend")
    assert (body["amends"], body["resident"]["idNo"]) == (refs[0], new.person_document)
    assert message.waits_for is None
    assert ledger_kinds(market)[-1] == "record.amended"


def test_amendment_waits_for_its_original_when_that_is_quarantined():
    market = new_market(here=1)
    (ref,) = market.finalised()
    leave(market, ref)
    original = messages(market, ref)[0]
    with market.store.unit_of_work() as uow:
        uow.outbox.move([original.message_id], DeliveryState.QUARANTINED, code="gateway.refused")
        uow.commit()
    market.arrive(2)
    assert market.records.propose_mend(ref).reasons[0].code == "gateway.refused"
    new = market.records.mend(ref)
    assert messages(market, new.local_reference)[0].waits_for == original.message_id


def test_missing_value_is_told_when_nobody_can_take_the_whole_share():
    market, refs = returned_share(here=2, net_g=3_000_000, late=0)
    proposal = market.records.propose_mend(refs[0])
    assert proposal.candidates == ()
    assert proposal.problem.code == "mend.no_candidate"
    assert proposal.problem.params["missing_fen"] == 750_000 - 50_000
    with pytest.raises(UserError, match=r"mend\.no_candidate"):
        market.records.mend(refs[0])
    assert record(market, refs[0]).state is RecordState.FINALISED


def test_share_is_refused_by_name_when_the_named_person_cannot_take_it():
    market, refs = returned_share(here=2, net_g=3_000_000)
    with pytest.raises(Refused) as caught:
        market.records.mend(refs[0], "p-002")
    assert caught.value.code == "share.over_quota"
    assert caught.value.params["person"] == market.people[1].name
    with pytest.raises(Refused, match=r"share\.not_present"):
        market.records.mend(refs[0], "p-006")
    with pytest.raises(UserError, match=r"mend\.same_person"):
        market.records.mend(refs[0], "p-001")


def test_typed_reason_is_wanted_when_the_card_was_not_read():
    market, refs = returned_share(late=0)
    market.arrive(4, evidence="typed")
    assert "p-004" not in {c.person_id for c in market.records.propose_mend(refs[0]).candidates}
    with pytest.raises(Refused, match=r"share\.consent_missing"):
        market.records.mend(refs[0], "p-004")
    new = market.records.mend(refs[0], "p-004", "读卡器坏了")
    assert (new.consent.kind, new.consent.note) == ("typed", "读卡器坏了")


def test_mending_is_refused_when_nothing_came_back():
    market = new_market(here=2)
    refs = market.finalised()
    with pytest.raises(UserError, match=r"mend\.not_needed"):
        market.records.propose_mend(refs[0])


@pytest.mark.parametrize("act", ["hold", "propose_mend", "mend"])
def test_record_is_refused_when_a_newer_version_stands(act):
    market, refs = returned_share()
    market.records.mend(refs[0])
    with pytest.raises(UserError, match=r"record\.not_current"):
        getattr(market.records, act)(refs[0])
    with pytest.raises(UserError, match=r"record\.unknown"):
        getattr(market.records, act)("nothing")


def test_facts_are_corrected_by_a_new_version_when_amended():
    market = new_market(here=1)
    (ref,) = market.finalised()
    new = market.records.amend(ref, AmendDraft(plate_cn="桂f 00002", lane="4"), "车牌输错")
    assert (new.truck.plate_cn, new.truck.plate_vn, new.lane) == ("桂F00002", "12C00012", "4")
    assert (new.person_id, new.counterpart, new.version, new.reason) == ("p-001", SELLER, 2, "车牌输错")
    assert messages(market, new.local_reference)[0].waits_for == messages(market, ref)[0].message_id
    assert used_fen(market, 1) == new.amount_fen


@pytest.mark.parametrize(
    ("changes", "reason", "code"),
    [
        (AmendDraft(lane="4"), " ", "record.reason_missing"),
        (AmendDraft(plate_cn="桂F00001"), "x", "record.nothing_changed"),
    ],
)
def test_amendment_is_refused_when_it_changes_nothing_or_says_nothing(changes, reason, code):
    market = new_market(here=1)
    (ref,) = market.finalised()
    with pytest.raises(UserError) as caught:
        market.records.amend(ref, changes, reason)
    assert caught.value.code == code


def test_nobody_hears_of_a_record_when_it_is_voided_before_it_left():
    market = new_market(here=1)
    (ref,) = market.finalised()
    gone = market.records.void(ref, "重复录入")
    assert gone.state is record(market, ref).state is RecordState.VOIDED
    assert [m.state for m in messages(market, ref)] == [DeliveryState.HELD]
    assert used_fen(market, 1) == 0
    with pytest.raises(UserError, match=r"record\.not_current"):
        market.records.unhold(ref)


def test_port_is_told_and_quota_comes_back_when_a_sent_record_is_voided():
    market = new_market(here=1)
    (ref,) = market.finalised()
    leave(market, ref)
    market.records.void(ref, "货未到")
    declare, void = messages(market, ref)
    body = json.loads(void.body)
    assert (void.kind, void.waits_for, body["reason"]) == ("void", declare.message_id, "货未到")
    assert void.business_key == f"{ref}#void"
    assert void.sequence > declare.sequence
    assert used_fen(market, 1) == 0
    assert ledger_kinds(market)[-1] == "record.voided"


def test_quota_stays_used_when_the_port_holds_the_record_that_is_voided():
    market = new_market(here=1)
    (ref,) = market.finalised()
    leave(market, ref)
    answer(market, ref, Verdict.ACCEPTED)
    market.records.void(ref, "货未到")
    assert (used_fen(market, 1), left_fen(market, 1)) == (0, 500_000)
    assert messages(market, ref)[-1].waits_for is None


def test_port_is_told_of_the_version_it_holds_when_an_unsent_amendment_is_voided():
    market = new_market(here=1)
    (ref,) = market.finalised()
    leave(market, ref)
    answer(market, ref, Verdict.ACCEPTED)
    new = market.records.amend(ref, AmendDraft(lane="4"), "x")
    market.records.void(new.local_reference, "货未到")
    assert [m.state for m in messages(market, new.local_reference)] == [DeliveryState.HELD]
    assert [m.kind for m in messages(market, ref)] == ["declare", "void"]
    assert (used_fen(market, 1), left_fen(market, 1)) == (0, 500_000)


def test_record_is_refused_when_its_goods_are_released():
    market = new_market(here=1)
    (ref,) = market.finalised()
    leave(market, ref)
    answer(market, ref, Verdict.ACCEPTED)
    answer(market, ref, Verdict.RELEASED)
    with pytest.raises(UserError, match=r"record\.final"):
        market.records.void(ref, "x")
    with pytest.raises(UserError, match=r"record\.final"):
        market.records.amend(ref, AmendDraft(lane="4"), "x")
    with pytest.raises(UserError, match=r"record\.reason_missing"):
        market.records.void(ref, " ")


def test_yesterdays_share_is_mended_with_yesterdays_quota_and_rules():
    market, refs = returned_share()
    market.clock.advance(days=1)
    market.take_rules(rule_row("value_limit", 1), version=3, valid_from="2026-11-24")
    new = market.records.mend(refs[0])
    assert (new.day_on, new.rules.version) == (record(market, refs[0]).day_on, 1)
    assert "-20261123-" in new.local_reference
