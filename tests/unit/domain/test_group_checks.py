"""Groups, memberships and entrustments: what is refused, by which rule."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.group_checks import (
    GroupDraft,
    check_entrustment,
    check_group,
    check_joining,
    check_leaving,
    check_size,
)
from app.domain.groups import Entrustment, Membership
from app.domain.localized_text import LocalizedText
from app.domain.rules import Rule, RulePack

TODAY = date(2026, 11, 23)
BEGIN = date(2026, 1, 1)


def pack(**values: int | bool | None) -> RulePack:
    rules = tuple(
        Rule("R-CN-41", code, value, "", BEGIN, None, "", "test", "unverified", True, LocalizedText("规则"))
        for code, value in values.items()
    )
    return RulePack("T", 1, "test", True, BEGIN, None, rules, (), (), ())


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"code": ""}, "group.code_form"),
        ({"code": "练习"}, "group.code_form"),
        ({"name": ""}, "group.name_missing"),
        ({"name": "练习\u2066组"}, "text.character_not_allowed"),
        ({"formed_on": date(2026, 11, 24)}, "group.formed_later"),
    ],
)
def test_group_is_refused_when_one_thing_is_wrong(change: dict, code: str) -> None:
    good = GroupDraft(code="G01", name="练习一组", formed_on=TODAY)
    assert check_group(good, TODAY) == ()
    assert [each.code for each in check_group(replace(good, **change), TODAY)] == [code]


def test_second_active_group_is_refused_by_rule_unless_the_pack_switches_it_off() -> None:
    held = [Membership("g1", "p", BEGIN)]
    wanted = Membership("g2", "p", TODAY)
    problem = check_joining(wanted, held, pack(), TODAY)
    assert problem is not None
    assert (problem.code, problem.rule_id, problem.params["group"]) == ("member.in_other_group", "R-CN-43", "g1")
    assert check_joining(wanted, held, None, TODAY) is not None
    assert check_joining(wanted, held, pack(one_active_group=False), TODAY) is None


@pytest.mark.parametrize(("left_on", "free"), [(date(2026, 11, 22), True), (TODAY, False), (date(2026, 12, 1), False)])
def test_joining_is_free_again_the_day_after_leaving(left_on: date, free: bool) -> None:
    found = check_joining(Membership("g2", "p", TODAY), [Membership("g1", "p", BEGIN, left_on)], None, TODAY)
    assert (found is None) is free


def test_joining_is_refused_when_already_a_member_or_in_the_future() -> None:
    already = check_joining(Membership("g1", "p", TODAY), [Membership("g1", "p", BEGIN)], None, TODAY)
    later = check_joining(Membership("g1", "p", date(2026, 11, 24)), [], None, TODAY)
    assert already is not None
    assert later is not None
    assert (already.code, later.code) == ("member.already", "member.joined_later")


def test_size_stops_above_the_most_and_warns_below_the_least() -> None:
    rules = pack(group_min=20, group_max=50)
    large, small = check_size(51, rules, TODAY), check_size(19, rules, TODAY)
    assert large is not None
    assert small is not None
    assert (large.code, large.severity, large.rule_id) == ("group.too_large", "stop", "R-CN-41")
    assert (small.code, small.severity) == ("group.too_small", "warn")
    assert check_size(20, rules, TODAY) is check_size(50, rules, TODAY) is check_size(1000, pack(), TODAY) is None


@pytest.mark.parametrize(
    ("membership", "left_on", "code"),
    [
        (None, TODAY, "member.not_in_group"),
        (Membership("g", "p", TODAY), date(2026, 11, 22), "member.left_before_joined"),
        (Membership("g", "p", BEGIN), date(2026, 11, 24), "member.left_later"),
    ],
)
def test_leaving_is_refused_when_the_day_can_not_be(membership: Membership | None, left_on: date, code: str) -> None:
    problem = check_leaving(membership, left_on, TODAY)
    assert problem is not None
    assert problem.code == code
    assert check_leaving(Membership("g", "p", BEGIN), TODAY, TODAY) is None


@pytest.mark.parametrize(
    ("start", "until", "group", "code"),
    [
        (TODAY, date(2026, 11, 22), "g", "entrustment.dates_reversed"),
        (BEGIN, date(2026, 11, 22), "g", "entrustment.expired"),
        (TODAY, date(2206, 1, 1), "g", "person.date_implausible"),
        (TODAY, date(2027, 1, 1), "other", "member.not_in_group"),
    ],
)
def test_entrustment_is_refused_when_dates_or_group_are_wrong(start: date, until: date, group: str, code: str) -> None:
    held = [Membership("g", "p", BEGIN)]
    problem = check_entrustment(Entrustment("e", "p", group, start, until), held, TODAY)
    assert problem is not None
    assert problem.code == code
    assert check_entrustment(Entrustment("e", "p", "g", TODAY, TODAY), held, TODAY) is None
