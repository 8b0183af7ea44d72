"""F-03: groups with members by dates, leader, consent and entrustment; a second active group and an entrustment that
has ended are refused by rule; who joined, left and led when stays visible, and the last change can be taken back.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from app.errors import UserError
from app.services.findings import Refused
from app.services.people import GroupDraft
from tests.helpers.register_hands import plain_draft


@pytest.fixture
def group_id(market):
    return market.people.save_group(GroupDraft(code="G77", name="练习七七组", processor="练习加工厂")).group_id


def joined(market, group_id, order, **kind):
    person = market.people.save_person(plain_draft(order))
    market.people.add_member(group_id, person.person_id, market.context.today(), **kind)
    return person.person_id


def refused(act):
    with pytest.raises(Refused) as told:
        act()
    return told.value.problems[0]


def test_second_group_is_refused_by_rule_when_the_first_is_active(market, group_id):
    person_id, today = joined(market, group_id, 911), market.context.today()
    other = market.people.save_group(GroupDraft(code="G78", name="练习七八组")).group_id
    problem = refused(lambda: market.people.add_member(other, person_id, today))
    assert (problem.code, problem.rule_id, problem.params["group"]) == (
        "member.in_other_group",
        "R-CN-43",
        "练习七七组",
    )
    assert [each.group_id for each in market.people.card(person_id).memberships] == [group_id]


def test_entrustment_is_refused_by_rule_when_it_has_ended(market, group_id):
    person_id, today = joined(market, group_id, 912), market.context.today()
    past = today - timedelta(days=1)
    problem = refused(lambda: market.people.entrust(person_id, group_id, past - timedelta(days=9), past))
    assert (problem.code, problem.rule_id) == ("entrustment.expired", "R-CN-35")


def test_group_page_knows_partner_validity_and_consent_when_they_were_typed(market):
    today = market.context.today()
    until = today + timedelta(days=300)
    draft = GroupDraft(code="G79", name="练习七九组", processor="练习 加工厂", valid_until=until)
    group = market.people.save_group(draft)
    person_id = joined(market, group.group_id, 913, consent="同意书 17")
    with market.context.store.unit_of_work() as uow:
        stored = uow.groups.get(group.group_id)
    assert (stored.processor, stored.valid_until) == ("练习 加工厂", until)
    row = next(each for each in market.read.members(group.group_id, today) if each.person_id == person_id)
    assert (row.consent, row.joined_on, row.present) == ("同意书 17", today, False)


def test_history_tells_who_joined_led_and_left_in_order(market, group_id):
    one, two, today = joined(market, group_id, 914), joined(market, group_id, 915), market.context.today()
    market.people.set_leader(group_id, one)
    market.people.set_leader(group_id, two)
    market.people.end_member(group_id, one, today)
    told = [(each.kind, each.person_id, each.before) for each in market.people.changes(group_id)]
    assert told == [
        ("joined", one, ""),
        ("joined", two, ""),
        ("led", one, ""),
        ("led", two, one),
        ("left", one, ""),
    ]


def test_changes_are_taken_back_one_after_the_other(market, group_id):
    one, two, today = joined(market, group_id, 916), joined(market, group_id, 917), market.context.today()
    market.people.set_leader(group_id, one)
    market.people.end_member(group_id, two, today)
    assert market.people.undo_change(group_id).kind == "left"
    assert {market.read.members(group_id, today)[at].person_id for at in (0, 1)} == {one, two}
    assert all(each.left_on is None for each in market.read.members(group_id, today))
    assert market.people.undo_change(group_id).kind == "led"
    with market.context.store.unit_of_work() as uow:
        assert uow.groups.get(group_id).leader_id is None
    assert market.people.undo_change(group_id).person_id == two
    assert [each.person_id for each in market.read.members(group_id, today)] == [one]
    market.people.undo_change(group_id)
    with pytest.raises(UserError, match=r"group\.nothing_to_undo"):
        market.people.undo_change(group_id)
    assert [each.kind for each in market.people.changes(group_id)].count("undone") == 4


def test_joining_is_not_taken_back_when_the_person_came_since(market, group_id):
    person_id = joined(market, group_id, 918)
    market.presence.mark(person_id, "typed")
    with pytest.raises(UserError, match=r"undo\.presence_used"):
        market.people.undo_change(group_id)
    assert market.people.card(person_id).group.group_id == group_id


def test_one_list_takes_a_membership_back_with_one_key(market, group_id):
    person_id = joined(market, group_id, 919)
    step = market.undo.undo_last()
    assert (step.kind, step.body["person_id"]) == ("group_change", person_id)
    assert market.people.card(person_id).group is None
