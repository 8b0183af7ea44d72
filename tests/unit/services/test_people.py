"""The register through its service: saving, doubles, groups, memberships, entrustments, the card."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.errors import UserError
from app.events import PeopleChanged
from app.services.findings import Refused
from app.services.people import GroupDraft, PersonDraft, PersonProblems
from tests.unit.services.register_world import TODAY, World, number


@pytest.fixture
def world() -> World:
    return World()


def refusal(act) -> Refused:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value


def test_person_is_kept_and_told_when_all_is_right(world: World) -> None:
    saved = world.people.save_person(PersonDraft(name=" 练习 甲 ", document_number=number(1) + " "))
    card = world.people.card(saved.person_id)
    assert card.person == saved
    assert (saved.name, saved.sex, saved.born_on, saved.version) == ("练习 甲", "M", date(1990, 1, 1), 1)
    assert world.told == [PeopleChanged()]
    assert world.ledger() == [("person.saved", {"person_id": saved.person_id, "version": 1})]


def test_nothing_is_kept_when_a_person_is_refused(world: World) -> None:
    with pytest.raises(PersonProblems) as caught:
        world.people.save_person(PersonDraft(name="", document_number=number(1)[:-1] + "7"))
    assert [each.code for each in caught.value.problems] == ["person.name_missing", "person.check_digit"]
    assert world.told == world.ledger() == []


def test_double_document_is_refused_and_says_masked_who_has_it(world: World) -> None:
    world.person(1, name="练习老甲")
    problem = refusal(lambda: world.person(1, name="练习新甲")).problems[-1]
    assert (problem.code, problem.field) == ("person.double", "document_number")
    assert problem.params == {"name": "练习老甲", "number": "450000********" + number(1)[-4:], "row": None}


def test_edit_makes_a_new_version_and_keeps_the_id(world: World) -> None:
    person_id = world.person(1)
    draft = PersonDraft(person_id, "练习改", document_number=number(1), document_until=date(2035, 1, 1))
    edited = world.people.save_person(draft)
    assert (edited.person_id, edited.version, world.people.card(person_id).person.name) == (person_id, 2, "练习改")


def test_edit_passes_with_a_warning_when_the_paper_ended_meanwhile(world: World) -> None:
    person_id = world.person(1, document_until=date(2026, 12, 1))
    world.clock.advance(days=30)
    draft = PersonDraft(person_id, "练习甲", document_number=number(1), document_until=date(2026, 12, 1), phone="100")
    assert [each.severity for each in world.people.check_person(draft)] == ["warn"]
    assert world.people.save_person(draft).phone == "100"
    changed = replace(draft, document_until=date(2026, 12, 2))
    assert refusal(lambda: world.people.save_person(changed)).code == "person.document_expired"


def test_edit_is_refused_when_the_person_is_not_known(world: World) -> None:
    with pytest.raises(UserError, match=r"person\.unknown"):
        world.people.save_person(PersonDraft("nobody", "练习甲", document_number=number(1)))
    with pytest.raises(UserError, match=r"person\.unknown"):
        world.people.card("nobody")


def test_least_age_comes_from_the_pack(world: World) -> None:
    young = number(1, date(2010, 1, 1))
    assert world.people.check_person(PersonDraft(name="练习小", document_number=young)) == ()
    world.take_rules()
    problem = world.people.check_person(PersonDraft(name="练习小", document_number=young))[0]
    assert (problem.code, problem.rule_id) == ("person.too_young", "R-CN-04")


def test_second_group_is_refused_by_name_and_rule(world: World) -> None:
    first, second, person_id = world.group("G01"), world.group("G02"), world.person(1)
    world.people.add_member(first, person_id, date(2026, 1, 1))
    problem = refusal(lambda: world.people.add_member(second, person_id, TODAY)).problems[0]
    assert (problem.code, problem.rule_id, problem.params["group"]) == (
        "member.in_other_group",
        "R-CN-43",
        "练习G01组",
    )


def test_second_group_is_allowed_when_the_pack_says_so(world: World) -> None:
    world.take_rules(world.set_rule("one_active_group", False))
    first, second, person_id = world.group("G01"), world.group("G02"), world.person(1)
    world.people.add_member(first, person_id, TODAY)
    world.people.add_member(second, person_id, TODAY)
    assert len(world.people.card(person_id).memberships) == 2


def test_group_is_full_when_the_pack_has_a_most(world: World) -> None:
    world.take_rules(world.set_rule("group_max", 2))
    group = world.group()
    for order in (1, 2):
        world.people.add_member(group, world.person(order), TODAY)
    third = world.person(3)
    assert refusal(lambda: world.people.add_member(group, third, TODAY)).code == "group.too_large"
    assert world.people.check_group_size(group) is None


def test_small_group_is_warned_about_when_the_pack_has_a_least(world: World) -> None:
    world.take_rules(world.set_rule("group_min", 20))
    found = world.people.check_group_size(world.group())
    assert found is not None
    assert (found.code, found.severity) == ("group.too_small", "warn")


def test_history_stays_when_a_member_moves_to_another_group(world: World) -> None:
    first, second, person_id = world.group("G01"), world.group("G02"), world.person(1)
    world.people.add_member(first, person_id, date(2026, 1, 1))
    world.people.end_member(first, person_id, date(2026, 11, 22))
    world.people.add_member(second, person_id, TODAY)
    card = world.people.card(person_id)
    assert card.group is not None
    assert card.group.code == "G02"
    assert [(each.group_id, each.left_on) for each in card.memberships] == [
        (first, date(2026, 11, 22)),
        (second, None),
    ]


def test_leader_must_be_a_member_and_may_not_leave(world: World) -> None:
    group, person_id = world.group(), world.person(1)
    assert refusal(lambda: world.people.set_leader(group, person_id)).code == "group.leader_not_member"
    world.people.add_member(group, person_id, TODAY)
    assert world.people.set_leader(group, person_id).leader_id == person_id
    assert refusal(lambda: world.people.end_member(group, person_id, TODAY)).code == "member.is_leader"


def test_leader_of_a_new_group_becomes_its_first_member(world: World) -> None:
    person_id = world.person(1)
    group = world.people.save_group(GroupDraft(code="g07", name="练习组", leader_id=person_id))
    card = world.people.card(person_id)
    assert card.group == group
    assert group.code == "G07"


def test_group_code_is_refused_when_another_group_has_it(world: World) -> None:
    world.group("G01")
    found = refusal(lambda: world.people.save_group(GroupDraft(code="g01", name="练习二组")))
    assert (found.code, found.params["name"]) == ("group.double_code", "练习G01组")


def test_group_edit_keeps_id_and_counts_the_version(world: World) -> None:
    group_id = world.group("G01")
    edited = world.people.save_group(GroupDraft(group_id, "G01", "练习改名组"))
    assert (edited.group_id, edited.version) == (group_id, 2)
    with pytest.raises(UserError, match=r"group\.unknown"):
        world.people.save_group(GroupDraft("nothing", "G09", "练习组"))


def test_entrustment_is_kept_with_its_dates(world: World) -> None:
    group, person_id = world.group(), world.person(1)
    refused = refusal(lambda: world.people.entrust(person_id, group, TODAY, date(2027, 1, 1)))
    assert (refused.code, refused.problems[0].rule_id) == ("member.not_in_group", "R-CN-35")
    world.people.add_member(group, person_id, TODAY, entrusted_until=date(2026, 12, 31))
    made = world.people.entrust(person_id, group, TODAY, date(2027, 12, 31), "WT-1")
    assert world.people.card(person_id).entrustment == made
    assert refusal(lambda: world.people.entrust(person_id, group, TODAY, date(2026, 1, 1))).code == (
        "entrustment.dates_reversed"
    )


@pytest.mark.parametrize("number", ["WT\u200b1", "W" * 65])
def test_entrustment_is_refused_when_its_number_cannot_be_taken(world: World, number: str) -> None:
    group, person_id = world.group(), world.person(1)
    world.people.add_member(group, person_id, TODAY)
    refused = refusal(lambda: world.people.entrust(person_id, group, TODAY, date(2027, 1, 1), number))
    assert [each.field for each in refused.problems] == ["number"]
    assert world.people.card(person_id).entrustment is None


def test_nothing_is_kept_when_the_entrustment_of_a_new_member_is_refused(world: World) -> None:
    group, person_id = world.group(), world.person(1)
    refusal(lambda: world.people.add_member(group, person_id, TODAY, entrusted_until=date(2020, 1, 1)))
    assert world.people.card(person_id).memberships == ()


def test_card_shows_what_is_left_today_when_rules_are_in_force(world: World) -> None:
    person_id = world.person(1, document_until=date(2026, 12, 3))
    assert world.people.card(person_id).quota is None
    world.take_rules()
    card = world.people.card(person_id)
    assert card.quota is not None
    assert (card.quota.left_fen, card.quota.left_grams("RICE"), card.quota.known_at) == (800_000, 50_000, None)
    assert (card.standing, card.expiring_days, card.present) == (None, 10, False)


def test_ledger_never_holds_names_or_numbers(world: World) -> None:
    group = world.group()
    world.people.add_member(group, world.person(1), TODAY, entrusted_until=date(2027, 1, 1))
    text = str(world.ledger())
    assert number(1) not in text
    assert "练习" not in text
    assert [kind for kind, _ in world.ledger()] == [
        "group.saved",
        "person.saved",
        "member.joined",
        "entrustment.saved",
    ]
