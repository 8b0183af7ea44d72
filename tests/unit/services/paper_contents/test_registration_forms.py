"""D01 and D02: what the register knows stands in its field, what it does not know is left for the pen."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.merges import Merge
from app.domain.paper_content import Blank, Choice, Count, Day, PersonalNumber, Several, Text, Words
from app.domain.people import DocumentKind, IdentityDocument, Registration
from tests.helpers.builders import GROUP, Market
from tests.unit.services.paper_contents.people_market import (
    LEADER,
    MEMBER,
    content,
    fits,
    people_market,
    refusal,
)

REVIEWS = ("paper.d01.review.pending", "paper.d01.review.approved", "paper.d01.review.refused")


@pytest.fixture(name="market")
def _market() -> Market:
    return people_market()


def test_every_field_of_the_register_stands_in_its_place_when_all_is_known(market: Market) -> None:
    person = market.people[0]

    form = content(market, "D01", "person", LEADER)

    assert form.head == {
        1: Text("BM450000123"),
        2: Day(date(2024, 3, 1)),
        3: Text(person.name),
        4: Choice(("paper.d01.sex.m", "paper.d01.sex.f"), "paper.d01.sex.f"),
        5: Text("壮族"),
        6: PersonalNumber(person.document.number, whole=True),
        7: Day(date(2020, 1, 2)),
        8: Day(date(2036, 1, 1)),
        9: Text("练习县公安局"),
        10: Text("13900000000"),
        11: Text("练习县"),
        12: Text("练习镇一号"),
        13: Several((Text("01"), Words("paper.d01.basis.household"))),
        14: Text("7208"),
        15: Text("S0001"),
        16: Text("IC0001"),
        17: Day(date(2024, 3, 5)),
        18: Day(date(2028, 1, 1)),
        19: Choice(REVIEWS, "paper.d01.review.approved"),
        20: Text("同意"),
        21: Choice(("paper.d01.valid.yes", "paper.d01.valid.no"), "paper.d01.valid.yes"),
    }
    assert form.foot == {22: Words("paper.d01.extended")}
    assert [(each.title.key, each.mark, each.name) for each in form.signs] == [
        ("paper.d01.sign.person", "sign", person.name),
        ("paper.d01.sign.office", "stamp", ""),
    ]
    assert (form.ref, form.practice, form.amount_fen) == (LEADER, True, 0)


def test_fields_are_left_for_the_pen_when_the_register_does_not_know_them(market: Market) -> None:
    form = content(market, "D01", "person", MEMBER)

    assert sorted(form.head) == [3, 4, 6, 8, 19, 21]
    assert {form.head[at].chosen for at in (4, 19, 21)} == {""}  # type: ignore[union-attr]
    assert form.foot == {}


@pytest.mark.parametrize(
    ("changes", "ticked"),
    [
        ({"state": "suspended"}, "no"),
        ({"valid_until": date(2026, 11, 22)}, "no"),
        ({"valid_until": date(2026, 11, 23)}, "yes"),
        ({"valid_until": None}, "yes"),
    ],
)
def test_validity_is_ticked_as_it_is_today_when_there_is_a_registration(
    market: Market, changes: dict[str, object], ticked: str
) -> None:
    with market.store.unit_of_work() as uow:
        person = uow.people.get(MEMBER)
        assert person is not None
        filed = replace(Registration("BM1", date(2028, 1, 1)), **changes)  # type: ignore[arg-type]
        uow.people.replace(replace(person, version=2, registration=filed))
        uow.commit()

    flag = content(market, "D01", "person", MEMBER).head[21]

    assert flag == Choice(("paper.d01.valid.yes", "paper.d01.valid.no"), f"paper.d01.valid.{ticked}")


def test_the_kind_of_paper_is_said_when_it_is_no_chinese_card(market: Market) -> None:
    with market.store.unit_of_work() as uow:
        person = uow.people.get(MEMBER)
        assert person is not None
        passport = IdentityDocument(DocumentKind.PASSPORT, "E12345678")
        uow.people.replace(replace(person, version=2, document=passport))
        uow.commit()

    number = content(market, "D01", "person", MEMBER).head[6]

    assert number == Several((Words("paper.d01.document.passport"), PersonalNumber("E12345678", whole=True)))


def test_the_kept_person_stands_on_the_form_when_two_were_merged(market: Market) -> None:
    with market.store.unit_of_work() as uow:
        uow.merges.add(Merge(MEMBER, LEADER, "2026-11-23T01:00:00+00:00", "练习员", "同一人"))
        uow.commit()

    form = content(market, "D01", "person", MEMBER)

    assert form.head[3] == Text(market.people[0].name)
    assert form.ref == MEMBER


def test_nothing_is_made_when_person_or_group_is_unknown(market: Market) -> None:
    assert not fits(market, "D01", "person", "p-999")
    assert refusal(market, "D01", "person", "p-999") == "paper.ref_unknown"
    assert not fits(market, "D02", "group", "grp-9")
    assert refusal(market, "D02", "group", "grp-9") == "paper.ref_unknown"


def test_group_leader_and_members_stand_on_their_form_when_the_group_is_known(market: Market) -> None:
    leader = market.people[0]

    form = content(market, "D02", "group", GROUP.group_id)

    assert form.head == {
        2: Text(GROUP.name),
        3: Choice(("paper.d02.type.group", "paper.d02.type.cooperative")),
        5: Text("练习镇"),
        7: Text("0771-0000000"),
        8: Text(leader.name),
        9: Text("13900000000"),
        10: Count(6),
        12: Text("练习落地加工有限公司"),
        13: Blank(2),
    }
    assert [line[14] for line in form.lines] == [Text(each.name) for each in market.people]
    assert [15 in line for line in form.lines] == [True, *[False] * 5]
    assert form.lines[0][15] == Text("BM450000123")
    assert all(set(line) <= {14, 15} for line in form.lines)
    assert form.number == "D02-G01-2"


def test_members_are_those_of_today_when_one_has_left(market: Market) -> None:
    with market.store.unit_of_work() as uow:
        uow.groups.end_membership(GROUP.group_id, MEMBER, date(2026, 11, 22))
        uow.commit()

    form = content(market, "D02", "group", GROUP.group_id)

    assert form.head[10] == Count(5)
    assert Text(market.people[1].name) not in [line[14] for line in form.lines]


def test_no_leader_is_made_up_when_the_group_has_none(market: Market) -> None:
    with market.store.unit_of_work() as uow:
        uow.groups.replace(replace(GROUP, version=3, leader_id=None))
        uow.commit()

    form = content(market, "D02", "group", GROUP.group_id)

    assert not {8, 9} & set(form.head)
    assert form.signs[0].name == ""
