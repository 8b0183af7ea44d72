"""A lot from the first letter to its records: everything is kept together or nothing is."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from app.domain.delivery import DeliveryState
from app.domain.groups import Group, Membership
from app.domain.quota import QuotaUse
from app.domain.trade import RecordState
from app.errors import CancelledError, UserError
from app.events import RecordsSaved
from app.services.findings import Refused
from app.services.lots import draft_of
from tests.helpers.builders import VND, line, lot_draft, rule_row
from tests.unit.services.lot_world import ledger_kinds, links, messages, new_market, used_fen


class Stop:
    def __init__(self, after: int) -> None:
        self.left = after

    def is_set(self) -> bool:
        self.left -= 1
        return self.left < 0


def codes(caught) -> set[str]:
    return {problem.code for problem in caught.value.problems}


def test_preview_tells_value_and_shares_needed_when_a_lot_is_typed():
    market = new_market()
    draft = lot_draft(line(price_currency="VND", price=34_800, net_g=1_000_000), line("RICE", net_g=120_000), rate=VND)
    view = market.lots.assess(draft)
    assert view.amount_fen == 1_000_000 + 60_000
    assert view.totals_minor == {"VND": 34_800_000, "CNY": 60_000}
    assert (view.needed_shares, view.present, view.can_save) == (3, 4, True)
    assert view.net_g == 1_120_000


def test_lot_keeps_its_reference_when_it_is_saved_again():
    market = new_market()
    first = market.lots.save(lot_draft())
    again = market.lots.save(replace(draft_of(first), lane="2"))
    other = market.lots.save(lot_draft())
    assert first.lot_ref == again.lot_ref == "GX01-07+K3QX-20261123-L001"
    assert other.lot_ref.endswith("L002")
    assert market.lots.open_draft() == other


def test_nothing_is_kept_when_the_lot_has_something_wrong():
    market = new_market()
    with pytest.raises(Refused) as caught:
        market.lots.save(lot_draft(line(gross_g=9, tare_g=1, net_g=7), plate_cn="", plate_vn=""))
    assert codes(caught) == {"lot.mass_sum", "lot.plate_missing"}
    assert market.lots.open_draft() is None


def test_shares_fall_away_when_the_goods_are_changed():
    market = new_market()
    lot = market.ready_lot()
    assert market.lots.save(replace(draft_of(lot), lane="3")).shares == lot.shares
    assert market.lots.save(replace(draft_of(lot), lines=(line(net_g=7_000),))).shares == ()


def test_lot_is_split_over_those_present_when_asked():
    market = new_market(members=6, here=4)
    lot = market.lots.save(lot_draft(line(net_g=600_001)))
    view = market.lots.split(lot.lot_ref)
    assert [row.presence_no for row in view.shares] == [1, 2, 3, 4]
    assert sum(row.net_g for row in view.shares) == 600_001
    assert sum(row.amount_fen for row in view.shares) == view.lot.amount_fen
    assert {row.before_fen - row.amount_fen - row.after_fen for row in view.shares} == {0}
    assert view.rest == ()
    assert {problem.code for problem in view.problems} == {"share.consent_missing"}


def test_rest_is_shown_with_its_masses_when_the_limit_is_reached():
    market = new_market(here=2)
    lot = market.lots.save(lot_draft(line("RICE", gross_g=150_000, tare_g=30_000, net_g=120_000)))
    view = market.lots.split(lot.lot_ref)
    (rest,) = view.rest
    assert (rest.net_g, rest.gross_g, rest.tare_g, rest.amount_fen) == (20_000, 25_000, 5_000, 10_000)
    assert {note.code for note in view.notes if note.line} == {"no_room"}


def test_split_is_refused_when_nobody_is_present():
    market = new_market(here=0)
    lot = market.lots.save(lot_draft())
    with pytest.raises(UserError, match=r"lot\.nobody_present"):
        market.lots.split(lot.lot_ref)


def test_reason_is_told_when_somebody_present_gets_nothing():
    market = new_market(here=4)
    first, second, third, _ = market.people[:4]
    with market.store.unit_of_work() as uow:
        uow.people.replace(replace(first, version=2, registration=replace(first.registration, state="suspended")))
        uow.quota.set_heard(second.person_id, market.context.today(uow), 0, 800_000, market.clock.now())
        uow.commit()
    lot = market.lots.save(lot_draft())
    view = market.lots.split(lot.lot_ref, dropped=[third.person_id])
    told = {note.member: note.code for note in view.notes if note.member}
    assert told == {first.person_id: "blocked", second.person_id: "elsewhere", third.person_id: "dropped"}
    assert [row.person_id for row in view.shares] == [market.people[3].person_id]


def test_everyone_present_is_asked_when_the_lot_has_no_group():
    market = new_market(here=3)
    lot = market.lots.save(lot_draft(group_id=None))
    assert len(market.lots.split(lot.lot_ref).shares) == 3


def test_share_set_by_hand_stays_when_the_remainder_is_split_again():
    market = new_market(here=4)
    lot = market.lots.save(lot_draft())
    market.lots.split(lot.lot_ref)
    market.lots.set_share(lot.lot_ref, "p-002", {1: 30_000})
    view = market.lots.split(lot.lot_ref)
    by_person = {row.person_id: row for row in view.shares}
    assert by_person["p-002"].net_g == 30_000
    assert by_person["p-002"].by_hand
    assert {row.net_g for row in view.shares if not row.by_hand} == {190_000}
    back = market.lots.set_share(lot.lot_ref, "p-002", None)
    assert {row.net_g for row in back.shares} == {150_000}
    gone = market.lots.set_share(lot.lot_ref, "p-002", {1: 0})
    assert "p-002" in gone.lot.dropped
    assert len(gone.shares) == 3


@pytest.mark.parametrize(
    ("person", "quantities", "code"),
    [
        ("p-001", {1: 1_700_000}, "share.over_quota"),
        ("p-006", {1: 1_000}, "share.not_able"),
        ("p-001", {9: 1}, "share.line_unknown"),
        ("p-001", {1: 5_000_000}, "split.more_than_line"),
    ],
)
def test_share_by_hand_is_refused_when_it_cannot_be(person, quantities, code):
    market = new_market()
    lot = market.lots.save(lot_draft(line(net_g=2_000_000)))
    market.lots.split(lot.lot_ref)
    with pytest.raises(UserError) as caught:
        market.lots.set_share(lot.lot_ref, person, quantities)
    assert caught.value.code == code
    assert not any(share.by_hand for share in market.lots.view(lot.lot_ref).lot.shares)


def test_consent_by_card_is_recorded_only_where_a_card_was_read():
    market = new_market(here=2)
    market.arrive(3, evidence="typed")
    lot = market.lots.save(lot_draft())
    market.lots.split(lot.lot_ref)
    view = market.lots.confirm(lot.lot_ref, "card")
    assert [row.consent is not None for row in view.shares] == [True, True, False]
    with pytest.raises(UserError, match=r"share\.card_not_read"):
        market.lots.confirm(lot.lot_ref, "card", person_ids=["p-003"])
    view = market.lots.confirm(lot.lot_ref, "sheet", "D09-17", ["p-003"])
    assert view.confirmed == 3
    assert view.problems == ()


@pytest.mark.parametrize(
    ("kind", "code"),
    [("sheet", "share.sheet_missing"), ("typed", "share.reason_missing"), ("nod", "share.consent_kind")],
)
def test_consent_is_refused_when_its_evidence_is_missing(kind, code):
    market = new_market()
    lot = market.lots.save(lot_draft())
    market.lots.split(lot.lot_ref)
    with pytest.raises(UserError) as caught:
        market.lots.confirm(lot.lot_ref, kind, " ")
    assert caught.value.code == code


def test_consent_falls_away_when_the_share_changes():
    market = new_market(here=4)
    lot = market.ready_lot()
    market.arrive(5)
    view = market.lots.split(lot.lot_ref)
    assert view.confirmed == 0


def test_records_messages_quota_and_ledger_are_kept_together_when_finalised():
    market = new_market(here=4)
    lot = market.ready_lot(line(gross_g=700_001, tare_g=100_000, net_g=600_001), line("RICE", net_g=90_000))
    result = market.lots.finalise(lot.lot_ref)
    with market.store.unit_of_work() as uow:
        records = uow.records.of_lot(lot.lot_ref)
    assert [r.local_reference for r in records] == list(result.record_refs)
    assert [r.local_reference[-4:] for r in records] == ["0001", "0002", "0003", "0004"]
    lines = [part for record in records for part in record.lines]
    for goods in lot.lines:
        parts = [part for part in lines if part.line_no == goods.line_no]
        assert sum(p.quantity for p in parts) == sum(p.net_g for p in parts) == goods.net_g
        assert sum(p.gross_g for p in parts) == goods.gross_g
        assert sum(p.amount_fen for p in parts) == goods.amount_fen
    assert {(r.value_left_before_fen, r.limits_before["RICE"]) for r in records} == {(800_000, 50_000)}
    assert all(r.entrustment_id and r.consent.kind == "card" and r.practice for r in records)
    assert used_fen(market, 1) == records[0].amount_fen
    assert ledger_kinds(market) == ["record.finalised"] * 4 + ["lot.finalised"]
    assert market.told[-1] == RecordsSaved(lot.lot_ref, result.record_refs)
    assert market.lots.view(lot.lot_ref).lot.state == "finalised"


def test_message_and_ledger_entry_bind_each_other_when_finalised():
    market = new_market(here=1)
    (ref,) = market.finalised()
    (message,) = messages(market, ref)
    body = json.loads(message.body)
    entry = links(market)[0]
    without = {**body, "ledger_head": ""}
    text = json.dumps(without, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert json.loads(entry.body)["content"] == hashlib.sha256(text).hexdigest()
    assert body["ledger_head"] == entry.hash
    assert message.content_hash == hashlib.sha256(message.body).hexdigest()
    assert (message.business_key, message.state) == (f"{ref}#declare", DeliveryState.QUEUED)
    assert len(message.message_id) == 32


@pytest.mark.parametrize(
    ("spoil", "code", "rule"),
    [
        ("consent", "share.consent_missing", "R-CN-16"),
        ("entrustment", "share.entrustment_missing", "R-CN-35"),
        ("quota", "share.over_quota", "R-CN-10"),
        ("mass", "share.over_limit", "R-CN-21"),
        ("absent", "share.not_present", "R-PORT-01"),
        ("left", "share.not_in_group", "R-CN-43"),
        ("blocked", "share.person_blocked", None),
    ],
)
def test_share_is_refused_by_name_and_rule_when_something_changed_since_the_split(spoil, code, rule):
    market = new_market(here=2)
    lot = market.ready_lot(line(), line("RICE", net_g=90_000))
    person = market.people[0]
    if spoil == "entrustment":
        _other_group(market, lot)
    with market.store.unit_of_work() as uow:
        today = market.context.today(uow)
        if spoil == "consent":
            uow.lots.save(replace(lot, shares=(replace(lot.shares[0], consent=None), *lot.shares[1:])))
        elif spoil == "quota":
            uow.quota.set_heard(person.person_id, today, 0, 700_000, market.clock.now())
        elif spoil == "mass":
            uow.quota.add([QuotaUse(person.person_id, today, "other", 0, {"RICE": 10_000})])
        elif spoil == "absent":
            uow.presence.remove(today, person.person_id)
        elif spoil == "left":
            uow.groups.end_membership("grp-1", person.person_id, date(2026, 11, 22))
        elif spoil == "blocked":
            expired = replace(person.document, valid_until=date(2026, 11, 22))
            uow.people.replace(replace(person, document=expired, version=2))
        uow.commit()
    with pytest.raises(Refused) as caught:
        market.lots.finalise(lot.lot_ref)
    problem = next(each for each in caught.value.problems if each.code == code)
    assert problem.params["person"] == person.name
    assert rule in (None, problem.rule_id)
    assert ledger_kinds(market) == []


def test_share_without_any_entrustment_is_refused_when_the_lot_has_no_group():
    market = new_market(here=2)
    lot = market.ready_lot(line())
    with market.store.unit_of_work() as uow:
        uow.lots.save(replace(lot, group_id=None))
        uow.groups.remove_entrustments(["e-1"])
        uow.commit()
    with pytest.raises(Refused) as caught:
        market.lots.finalise(lot.lot_ref)
    (problem,) = caught.value.problems
    assert (problem.code, problem.rule_id) == ("share.entrustment_missing", "R-CN-35")
    assert problem.params["person"] == market.people[0].name
    assert ledger_kinds(market) == []


def test_records_stand_on_each_own_entrustment_when_the_lot_has_no_group():
    market = new_market(here=2)
    lot = market.ready_lot(line())
    with market.store.unit_of_work() as uow:
        uow.lots.save(replace(lot, group_id=None))
        uow.commit()
    market.lots.finalise(lot.lot_ref)
    with market.store.unit_of_work() as uow:
        assert [record.entrustment_id for record in uow.records.of_lot(lot.lot_ref)] == ["e-1", "e-2"]


def _other_group(market, lot) -> None:
    """The lot belongs to a group whom nobody entrusted."""
    with market.store.unit_of_work() as uow:
        uow.groups.add(Group("grp-2", "G02", "练习第二互助组"))
        for person in market.people:
            uow.groups.add_membership(Membership("grp-2", person.person_id, date(2026, 1, 1)))
        uow.lots.save(replace(lot, group_id="grp-2"))
        uow.commit()


def test_lot_without_consent_passes_when_the_pack_switches_it_off():
    market = new_market(here=2)
    market.take_rules(rule_row("consent_required", False), rule_row("entrustment_required", False))
    lot = market.lots.save(lot_draft())
    market.lots.split(lot.lot_ref)
    assert len(market.lots.finalise(lot.lot_ref).record_refs) == 2


def test_nothing_is_stored_when_finalising_is_cancelled():
    market = new_market(here=4)
    lot = market.ready_lot()
    seen: list[tuple[int, int]] = []
    with pytest.raises(CancelledError):
        market.lots.finalise(lot.lot_ref, lambda done, of: seen.append((done, of)), Stop(after=3))
    assert seen == [(0, 4), (1, 4), (2, 4)]
    assert ledger_kinds(market) == []
    assert used_fen(market, 1) == 0
    assert market.lots.view(lot.lot_ref).lot.state == "draft"


def test_lot_is_refused_when_its_day_has_passed():
    market = new_market(at=datetime(2026, 11, 23, 15, 50, tzinfo=UTC))
    lot = market.ready_lot()
    market.clock.advance(minutes=20)
    with pytest.raises(UserError, match=r"lot\.day_passed"):
        market.lots.finalise(lot.lot_ref)


@pytest.mark.parametrize("act", ["finalise", "split"])
def test_lot_is_refused_when_it_is_final_already(act):
    market = new_market()
    lot = market.ready_lot()
    market.lots.finalise(lot.lot_ref)
    with pytest.raises(UserError, match=r"lot\.not_draft"):
        getattr(market.lots, act)(lot.lot_ref)


def test_exports_take_no_quota_when_finalised():
    market = new_market(here=2)
    refs = market.finalised(line(net_g=9_000_000), direction="export")
    assert len(refs) == 2
    assert used_fen(market, 1) == 0
    with market.store.unit_of_work() as uow:
        assert uow.records.get(refs[0]).value_left_before_fen is None


def test_second_lot_gets_what_is_left_when_the_first_is_final():
    market = new_market(here=2)
    market.finalised(line(net_g=2_000_000))
    view = market.lots.split(market.lots.save(lot_draft(line(net_g=2_000_000))).lot_ref)
    assert [row.before_fen for row in view.shares] == [300_000, 300_000]
    assert sum(row.amount_fen for row in view.shares) == 600_000
    assert view.rest[0].amount_fen == 400_000


def test_nobody_gets_more_declarations_than_the_pack_allows_a_day():
    market = new_market(here=2)
    market.take_rules(rule_row("max_declarations_per_person_day", 1))
    market.finalised(line(net_g=10_000))
    view = market.lots.split(market.lots.save(lot_draft()).lot_ref)
    assert view.shares == ()
    assert {note.code for note in view.notes if note.member} == {"declared_enough"}


def test_who_had_fewest_shares_comes_first_when_the_rule_is_rotation():
    market = new_market(here=3)
    first = market.finalised(line(net_g=1_600_000), split_rule="rotation")
    second = market.finalised(line(net_g=1_600_000), split_rule="rotation")
    with market.store.unit_of_work() as uow:
        carried = [uow.records.get(ref).person_id for ref in (*first, *second)]
    assert carried == ["p-001", "p-002"]


def test_lot_is_a_draft_again_when_finalising_is_undone():
    market = new_market(here=2)
    refs = market.finalised()
    lot_ref = market.told[-1].lot_ref
    lot = market.lots.undo_finalise(lot_ref)
    assert lot.state == "draft"
    assert used_fen(market, 1) == 0
    with market.store.unit_of_work() as uow:
        assert {uow.records.get(ref).state for ref in refs} == {RecordState.VOIDED}
    assert {messages(market, ref)[0].state for ref in refs} == {DeliveryState.HELD}
    assert ledger_kinds(market)[-3:] == ["record.voided", "record.voided", "finalise.undone"]
    again = market.lots.finalise(lot_ref)
    assert not set(again.record_refs) & set(refs)


def test_undo_is_refused_when_the_window_has_passed_or_something_left():
    market = new_market(here=2)
    refs = market.finalised()
    lot_ref = market.told[-1].lot_ref
    (message,) = messages(market, refs[1])
    with market.store.unit_of_work() as uow:
        uow.outbox.move([message.message_id], DeliveryState.SENT_UNKNOWN, count_try=True)
        uow.commit()
    with pytest.raises(UserError, match=r"undo\.already_sent"):
        market.lots.undo_finalise(lot_ref)
    market.clock.advance(minutes=31)
    with pytest.raises(UserError, match=r"undo\.too_late"):
        market.lots.undo_finalise(lot_ref)


def test_undo_is_refused_when_the_lot_is_a_draft():
    market = new_market()
    lot = market.lots.save(lot_draft())
    with pytest.raises(UserError, match=r"undo\.not_finalised"):
        market.lots.undo_finalise(lot.lot_ref)


def test_lot_is_unknown_when_the_reference_is():
    with pytest.raises(UserError, match=r"lot\.unknown"):
        new_market().lots.view("L")
