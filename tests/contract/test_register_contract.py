"""Merges, leave, income, photos and changes of groups: the same on both stores; reading by person follows merges."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.domain.excess import Excess
from app.domain.group_changes import GroupChange
from app.domain.groups import Entrustment, Membership, Presence
from app.domain.income import IncomeEntry
from app.domain.merges import Merge
from app.domain.overrides import Override
from app.domain.photos import Photo
from app.domain.quota import QuotaUse
from app.read_models import ProofCount, RecordsQuery
from tests.helpers.store_values import DAY, group, person

AT = "2026-11-23T01:00:00+00:00"


@pytest.fixture
def filled(world: Any) -> Any:
    def act(uow: Any) -> None:
        uow.groups.add(group())
        for number in (1, 2, 3):
            uow.people.add(person(number))

    world.write(act)
    return world


def merge(world: Any, kept: str = "p-1", merged: str = "p-2") -> None:
    world.write(lambda uow: uow.merges.add(Merge(merged, kept, AT, "练习员", "同一人")))


def test_merge_comes_back_and_goes_again(filled: Any) -> None:
    merge(filled)
    assert filled.ask(lambda uow: (uow.merges.edges(), uow.merges.kept("p-2"), uow.merges.kept("p-3"))) == (
        {"p-2": "p-1"},
        "p-1",
        "p-3",
    )
    assert [each.reason for each in filled.ask(lambda uow: uow.merges.of("p-1"))] == ["同一人"]
    assert filled.ask(lambda uow: uow.people.remove("p-2")) is False
    assert filled.write(lambda uow: uow.merges.remove("p-2")).kept_id == "p-1"
    assert filled.ask(lambda uow: (uow.merges.edges(), uow.merges.remove("p-2"))) == ({}, None)


def test_memberships_entrustments_and_members_follow_a_merge(filled: Any) -> None:
    def act(uow: Any) -> None:
        uow.groups.add_membership(Membership("g-1", "p-2", DAY, consent="同意书 1"))
        uow.groups.add_entrustment(Entrustment("e-1", "p-2", "g-1", DAY, DAY + timedelta(days=9)))

    filled.write(act)
    merge(filled)
    own = filled.ask(lambda uow: uow.groups.memberships_of("p-1"))
    assert [(each.person_id, each.consent) for each in own] == [("p-2", "同意书 1")]
    assert filled.ask(lambda uow: uow.groups.members_on("g-1", DAY)) == ("p-1",)
    assert filled.ask(lambda uow: uow.groups.entrustments_on(["p-1", "p-3"], DAY))["p-1"].entrustment_id == "e-1"
    assert [row.person_id for row in filled.read.members("g-1", DAY)] == ["p-1"]
    assert [row.members for row in filled.read.groups(DAY)] == [1]
    assert [row.person_id for row in filled.read.people("", DAY, group_id="g-1")] == ["p-1"]


def test_membership_that_ended_opens_again(filled: Any) -> None:
    filled.write(lambda uow: uow.groups.add_membership(Membership("g-1", "p-1", DAY)))
    filled.write(lambda uow: uow.groups.end_membership("g-1", "p-1", DAY))
    assert filled.ask(lambda uow: uow.groups.reopen_membership("g-1", "p-1", DAY - timedelta(days=1))) is False
    assert filled.write(lambda uow: uow.groups.reopen_membership("g-1", "p-1", DAY)) is True
    assert filled.ask(lambda uow: uow.groups.memberships_of("p-1"))[0].left_on is None


def test_presence_quota_and_records_of_both_are_one_when_merged(filled: Any) -> None:
    filled.records(2, person_id="p-2")
    filled.write(lambda uow: uow.presence.add(Presence(DAY, "p-2", 1, AT, "typed", "g-1")))
    filled.write(lambda uow: uow.quota.add([QuotaUse("p-1", DAY, "x", 5, {"RICE": 3})]))
    alone = filled.ask(lambda uow: uow.quota.used(["p-2"], DAY))["p-2"].value_fen
    merge(filled)
    for who in ("p-1", "p-2"):
        assert filled.ask(lambda uow, who=who: uow.quota.used([who], DAY))[who].value_fen == alone + 5
        assert filled.read.record_count(RecordsQuery(person_id=who)) == 1
        assert filled.ask(lambda uow, who=who: uow.presence.find(DAY, who)).person_id == who
    assert [each.person_id for each in filled.ask(lambda uow: uow.presence.on(DAY))] == ["p-1"]
    assert [row.person_id for row in filled.read.presence(DAY)] == ["p-1"]
    assert filled.read.person_sums("p-1", None, DAY).records == 1
    assert filled.read.records_of("p-1") == 0
    assert [row.person_id for row in filled.read.people("", DAY)] == [
        row for row in ("p-1", "p-3") if row in {each.person_id for each in filled.read.people("", DAY)}
    ]


def test_heard_is_summed_and_as_old_as_the_older(filled: Any) -> None:
    early, late = datetime(2026, 11, 23, 1, tzinfo=UTC), datetime(2026, 11, 23, 2, tzinfo=UTC)
    filled.write(lambda uow: uow.quota.set_heard("p-1", DAY, 10, 1, late))
    filled.write(lambda uow: uow.quota.set_heard("p-2", DAY, 20, 2, early))
    merge(filled)
    assert filled.ask(lambda uow: uow.quota.heard(["p-1"], DAY))["p-1"][:3] == (30, 3, early)


def test_time_of_the_ports_word_is_unknown_while_it_said_nothing_of_one_of_two_documents(filled: Any) -> None:
    early, late = datetime(2026, 11, 23, 1, tzinfo=UTC), datetime(2026, 11, 23, 2, tzinfo=UTC)
    merge(filled)
    filled.write(lambda uow: uow.quota.set_heard("p-1", DAY, 10, 1, late))
    for who in ("p-1", "p-2"):
        assert filled.ask(lambda uow, who=who: uow.quota.heard([who], DAY))[who] == (10, 1, None)
    filled.write(lambda uow: uow.quota.set_heard("p-2", DAY, 20, 2, early))
    assert filled.ask(lambda uow: uow.quota.heard(["p-1"], DAY))["p-1"] == (30, 3, early)


def test_older_word_of_the_port_changes_nothing_when_the_other_document_was_heard_of_before_it(filled: Any) -> None:
    """The time of two merged persons is the older one; it must not open the way for an older word about the newer."""
    first, second, third = (datetime(2026, 11, 23, hour, tzinfo=UTC) for hour in (1, 2, 3))
    merge(filled)
    filled.write(lambda uow: uow.quota.set_heard("p-2", DAY, 20, 2, first))
    filled.write(lambda uow: uow.quota.set_heard("p-1", DAY, 10, 1, third))
    filled.write(lambda uow: uow.quota.set_heard("p-1", DAY, 0, 0, second))
    assert filled.ask(lambda uow: uow.quota.heard(["p-1"], DAY))["p-1"] == (30, 3, first)


def test_level_of_proof_is_raised_and_counted(filled: Any) -> None:
    filled.write(lambda uow: uow.presence.add(Presence(DAY, "p-1", 1, AT, "typed", None)))
    assert filled.write(lambda uow: uow.presence.set_proof(DAY, "p-1", "card", "seen")) is True
    assert filled.ask(lambda uow: uow.presence.set_proof(DAY, "p-3", "card", "seen")) is False
    here = filled.ask(lambda uow: uow.presence.find(DAY, "p-1"))
    assert (here.evidence, here.level) == ("card", "seen")
    filled.records(1, proof="read")
    assert set(filled.read.proof_counts(DAY, DAY)) == {ProofCount("read", 0, 1), ProofCount("seen", 1, 0)}


def test_leave_holds_for_its_day_and_for_the_merged_one(filled: Any) -> None:
    given = Override("o-1", "p-1", DAY, "person.suspended", "办公室已同意", "练习主管", AT)
    filled.write(lambda uow: uow.overrides.add(given))
    merge(filled)
    assert filled.ask(lambda uow: uow.overrides.on(["p-1", "p-2", "p-3"], DAY)) == {"p-1": (given,), "p-2": (given,)}
    assert filled.ask(lambda uow: uow.overrides.on(["p-1"], DAY + timedelta(days=1))) == {}
    assert filled.write(lambda uow: uow.overrides.remove("o-1")) is True
    assert filled.ask(lambda uow: uow.overrides.remove("o-1")) is False


def test_income_is_kept_paid_and_reversed(filled: Any) -> None:
    entry = IncomeEntry("i-1", "p-2", DAY, "labour", 500, "LOT", batch_id="b-1", note="搬运")
    back = replace(entry, income_id="i-2", amount_fen=-500, reverses="i-1", batch_id="")
    filled.write(lambda uow: uow.income.add([entry, back]))
    merge(filled)
    assert filled.ask(lambda uow: uow.income.of_person("p-1")) == (entry, back)
    assert filled.ask(lambda uow: uow.income.of_lot("LOT")) == (entry, back)
    assert filled.ask(lambda uow: uow.income.of_batch("b-1")) == (entry,)
    assert filled.ask(lambda uow: uow.income.reversed_of(["i-1", "i-2", "i-9"])) == {"i-1"}
    assert filled.write(lambda uow: uow.income.mark_paid(["i-1", "i-9"], "cash", AT)) == 1
    assert filled.write(lambda uow: uow.income.mark_paid(["i-1"], "account", AT)) == 0
    paid = filled.ask(lambda uow: uow.income.get("i-1"))
    assert (paid.way, paid.paid_at_utc, paid.note) == ("cash", AT, "搬运")
    filled.write(lambda uow: uow.income.remove(["i-1", "i-2"]))
    assert filled.ask(lambda uow: uow.income.of_person("p-2")) == ()


def test_photo_comes_back_newest_first_and_goes_for_good(filled: Any) -> None:
    old = Photo("f-1", "p-1", "aa", AT, "练习员", b"old")
    new = Photo("f-2", "p-1", "bb", AT.replace("01:", "02:"), "练习员", b"new")
    filled.write(lambda uow: [uow.photos.add(old), uow.photos.add(new)])
    assert filled.ask(lambda uow: uow.photos.of("p-1")) == (new, old)
    assert filled.write(lambda uow: uow.photos.remove("f-2")) is True
    assert filled.ask(lambda uow: (uow.photos.remove("f-2"), uow.photos.of("p-1"))) == (False, (old,))


def test_changes_of_a_group_stand_in_order_with_their_numbers(filled: Any) -> None:
    joined = GroupChange("g-1", "joined", "p-1", DAY, AT, "练习员")
    led = GroupChange("g-1", "led", "p-1", DAY, AT, "练习员", before="p-2")
    filled.write(lambda uow: [uow.group_changes.add(joined), uow.group_changes.add(led)])
    assert filled.ask(lambda uow: uow.group_changes.of_group("g-1")) == (
        replace(joined, number=1),
        replace(led, number=2),
    )
    assert filled.ask(lambda uow: uow.group_changes.of_group("g-2")) == ()


def test_pairs_of_one_name_are_found_without_those_merged(filled: Any) -> None:
    same = {"name": "练习同", "phone": "13900000001"}
    filled.write(lambda uow: [uow.people.add(person(number, **same)) for number in (7, 8)])
    found = [{a.person_id, b.person_id} for a, b in filled.read.same_names(10) if a.name == "练习同"]
    assert found == [{"p-7", "p-8"}]
    merge(filled, "p-7", "p-8")
    assert [a for a, _ in filled.read.same_names(10) if a.name == "练习同"] == []


def test_records_and_excess_of_a_day_are_those_of_both_when_merged(filled: Any) -> None:
    filled.records(1, person_id="p-1")
    filled.records(2, person_id="p-2")
    filled.write(lambda uow: [uow.quota.put_excess(Excess(f"r-{who}", who, DAY, 1)) for who in ("p-1", "p-2")])
    merge(filled)
    for who in ("p-1", "p-2"):
        assert len(filled.ask(lambda uow, who=who: uow.records.of_person_day(who, DAY))) == 2
        found = filled.ask(lambda uow, who=who: uow.quota.excess_on(who, DAY))
        assert [each.record_ref for each in found] == ["r-p-1", "r-p-2"]
