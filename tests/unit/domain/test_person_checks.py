"""What the register takes of a person, and who may trade on a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.people import DocumentKind, IdentityDocument, Person, Registration
from app.domain.person_checks import PersonDraft, check_person, expiring_days, person_of, standing, tidied

TODAY = date(2026, 11, 23)
GOOD = PersonDraft(
    name="练习甲",
    document_number="11010519491231002X",
    document_until=date(2035, 12, 31),
    sex="F",
    born_on=date(1949, 12, 31),
    registration_number="LX45-1",
    registration_until=date(2030, 1, 1),
)
PERSON = Person("p1", "练习甲", IdentityDocument(DocumentKind.PRC_ID, "11010519491231002X", date(2035, 12, 31)))


def codes(draft: PersonDraft, youngest: int | None = 18) -> list[tuple[str, str]]:
    return [(each.code, each.field) for each in check_person(tidied(draft), TODAY, youngest) if each.severity == "stop"]


def test_person_passes_when_all_is_right() -> None:
    assert codes(GOOD) == []


@pytest.mark.parametrize(
    ("change", "code", "field"),
    [
        ({"name": "  "}, "person.name_missing", "name"),
        ({"name": "练习\u202e甲"}, "text.character_not_allowed", "name"),
        ({"name": "练习\u200b甲"}, "text.character_not_allowed", "name"),
        ({"name": "练" * 61}, "text.too_long", "name"),
        ({"name": "练习1"}, "person.name_form", "name"),
        ({"name": "···"}, "person.name_form", "name"),
        ({"document_number": ""}, "person.number_missing", "document_number"),
        ({"document_number": "110105194912310021"}, "person.check_digit", "document_number"),
        ({"document_number": "1101051949123100"}, "person.number_length", "document_number"),
        ({"document_kind": "uscc"}, "person.document_kind", "document_kind"),
        ({"document_kind": "licence"}, "person.document_kind", "document_kind"),
        ({"document_until": date(2026, 11, 22)}, "person.document_expired", "document_until"),
        ({"document_until": date(2206, 1, 1)}, "person.date_implausible", "document_until"),
        ({"sex": "M"}, "person.sex_differs", "sex"),
        ({"sex": "X"}, "person.sex_unknown", "sex"),
        ({"born_on": date(1950, 1, 1)}, "person.birth_differs", "born_on"),
        ({"born_on": date(2027, 1, 1)}, "person.date_implausible", "born_on"),
        ({"registration_until": date(2026, 11, 22)}, "person.registration_expired", "registration_until"),
        ({"registration_until": date(2206, 1, 1)}, "person.date_implausible", "registration_until"),
        ({"registration_state": "sleeping"}, "person.registration_state", "registration_state"),
        ({"address": "a" * 121}, "text.too_long", "address"),
        ({"phone": "100\x07"}, "text.character_not_allowed", "phone"),
    ],
)
def test_reason_and_field_are_told_when_one_thing_is_wrong(change: dict, code: str, field: str) -> None:
    assert (code, field) in codes(replace(GOOD, **change))


def test_paper_that_ends_today_is_valid_today() -> None:
    assert codes(replace(GOOD, document_until=TODAY, registration_until=TODAY)) == []


def test_rule_and_age_are_told_when_somebody_is_too_young() -> None:
    child = PersonDraft(name="练习乙", document_kind=DocumentKind.BORDER_PASS, document_number="CB1234")
    child = replace(child, born_on=date(2008, 11, 24))
    problem = check_person(tidied(child), TODAY, 18)[0]
    assert (problem.code, problem.params, problem.rule_id) == ("person.too_young", {"age": 17, "least": 18}, "R-CN-04")
    assert codes(replace(child, born_on=date(2008, 11, 23))) == []
    assert codes(child, youngest=None) == []


def test_all_reasons_are_told_when_several_things_are_wrong() -> None:
    bad = replace(GOOD, name="", document_number="", registration_until=date(2020, 1, 1))
    assert [code for code, _ in codes(bad)] == [
        "person.name_missing",
        "person.number_missing",
        "person.registration_expired",
    ]


def test_unknown_area_only_warns() -> None:
    found = check_person(tidied(PersonDraft(name="练习甲", document_number="999999199001010016")), TODAY)
    assert [(each.code, each.severity) for each in found] == [("person.area_unknown", "warn")]


def test_sex_and_birth_are_filled_in_when_the_number_has_them() -> None:
    plain = tidied(PersonDraft(name=" 练习  甲 ", document_number="１１０１０５19491231002x"))
    assert (plain.name, plain.document_number, plain.sex) == ("练习 甲", "11010519491231002X", "F")
    assert plain.born_on == date(1949, 12, 31)
    assert tidied(PersonDraft(document_kind=DocumentKind.VN_CCCD, document_number="020190001234")).sex == "F"


def test_citizen_number_is_compared_with_the_year_of_birth() -> None:
    draft = PersonDraft(name="Tập Thị Một", document_kind=DocumentKind.VN_CCCD, document_number="020190001234")
    assert codes(replace(draft, born_on=date(1990, 5, 1), sex="F")) == []
    assert codes(replace(draft, born_on=date(1991, 5, 1))) == [("person.birth_differs", "born_on")]


@given(st.text(max_size=30))
def test_name_is_stored_in_one_form_however_it_was_typed(text: str) -> None:
    once = tidied(PersonDraft(name=text)).name
    assert tidied(PersonDraft(name=once)).name == once
    assert once == once.strip()


def test_draft_becomes_the_person_with_nothing_lost() -> None:
    person = person_of(tidied(GOOD), "p1", 3)
    assert (person.person_id, person.version, person.name, person.born_on) == ("p1", 3, "练习甲", date(1949, 12, 31))
    assert person.document == IdentityDocument(DocumentKind.PRC_ID, "11010519491231002X", date(2035, 12, 31))
    assert person.registration == Registration("LX45-1", date(2030, 1, 1), "active")


@pytest.mark.parametrize(
    ("person", "code"),
    [
        (replace(PERSON, document=replace(PERSON.document, valid_until=date(2026, 11, 22))), "person.document_expired"),
        (replace(PERSON, registration=Registration("1", date(2026, 11, 22))), "person.registration_expired"),
        (replace(PERSON, registration=Registration("1", None, "suspended")), "person.suspended"),
    ],
)
def test_person_may_not_trade_when_paper_or_registration_does_not_hold(person: Person, code: str) -> None:
    problem = standing(person, TODAY)
    assert problem is not None
    assert (problem.code, problem.rule_id) == (code, "D18.4")


def test_person_may_trade_when_papers_hold() -> None:
    assert standing(PERSON, TODAY) is None
    assert standing(replace(PERSON, document=replace(PERSON.document, valid_until=None)), TODAY) is None


@pytest.mark.parametrize(("days", "told"), [(0, 0), (30, 30), (31, None), (-1, None)])
def test_end_is_told_when_it_is_within_thirty_days(days: int, told: int | None) -> None:
    ending = replace(PERSON, registration=Registration("1", TODAY + timedelta(days=days)))
    assert expiring_days(ending, TODAY) == told
