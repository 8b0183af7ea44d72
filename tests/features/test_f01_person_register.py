"""F-01: the register of residents holds every field of the office's register (R-CN-31, R-CN-04) for Chinese and
Vietnamese papers; an ended paper or registration, a suspended or refused one blocks with rule and source; an officer
may give leave for a day with a typed reason, which the ledger, the card and the record tell.
"""

from __future__ import annotations

import csv
from dataclasses import fields
from datetime import date, timedelta

import pytest

from app.domain.person_draft import PersonDraft, draft_of_person, tidied
from app.errors import UserError
from app.services.findings import Refused
from app.services.people import PersonProblems
from offline_store import tables as t
from offline_store.mapping.people import person_from_body
from tests.helpers.register_hands import full_draft, kinds_of_ledger, plain_draft, sign_in_supervisor
from tests.helpers.traded import trade_one_lot


def edited(services, person_id, **changes):
    """Save a person with other values, past the checks of the form, as time passing would make them."""
    from dataclasses import replace

    with services.context.store.unit_of_work() as uow:
        person = uow.people.get(person_id)
        document = replace(person.document, valid_until=changes.get("document_until", person.document.valid_until))
        registration = replace(
            person.registration,
            valid_until=changes.get("registration_until", person.registration.valid_until),
            state=changes.get("registration_state", person.registration.state),
            review_status=changes.get("review_status", person.registration.review_status),
            review_opinion=changes.get("review_opinion", ""),
        )
        uow.people.replace(replace(person, document=document, registration=registration, version=person.version + 1))
        uow.commit()


def test_every_field_comes_back_when_a_person_is_saved_and_read(market):
    draft = full_draft(901, market.context.today())
    saved = market.people.save_person(draft)
    empty = PersonDraft()
    for each in fields(PersonDraft):
        if each.name not in ("person_id", "document_kind", "registration_state", "sex"):
            assert getattr(draft, each.name) != getattr(empty, each.name), f"{each.name} is not filled by the test"
    again = draft_of_person(market.people.card(saved.person_id).person)
    assert again == tidied(full_draft(901, market.context.today(), person_id=saved.person_id))


def test_row_of_the_first_form_still_reads_when_it_knows_no_new_field():
    old = (
        '{"person_id":"p","name":"练习旧","document":["vn_cccd","020085000123",null],'
        '"registration":["BM1","2030-01-01","active"],"sex":"F","born_on":null,"phone":"","township":"","address":"",'
        '"version":3}'
    )
    person = person_from_body(old)
    assert (person.name, person.version, person.registration.valid_until) == ("练习旧", 3, date(2030, 1, 1))
    assert (person.document.authority, person.residence.basis, person.registration.review_status) == ("", "", "")


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"review_status": "maybe"}, "person.review_status"),
        ({"residence_basis": "village"}, "person.residence_basis"),
        ({"document_from": date(2026, 1, 2), "document_until": date(2026, 1, 1)}, "person.dates_reversed"),
        ({"declared_on": date(2999, 1, 1)}, "person.date_implausible"),
        ({"ethnic_group": "壮\u200b族"}, "text.character_not_allowed"),
    ],
)
def test_person_is_refused_when_a_field_cannot_be(market, changes, code):
    with pytest.raises(PersonProblems) as refused:
        market.people.save_person(full_draft(902, market.context.today(), **changes))
    assert code in [each.code for each in refused.value.problems]


@pytest.mark.parametrize(
    ("changes", "kind", "code"),
    [
        ({"document_until": date(2026, 1, 1)}, "expired", "person.document_expired"),
        ({"registration_until": date(2026, 1, 1)}, "expired", "person.registration_expired"),
        ({"registration_state": "suspended"}, "suspended", "person.suspended"),
        ({"review_status": "refused", "review_opinion": "材料不全"}, "suspended", "person.review_refused"),
    ],
)
def test_person_is_blocked_with_rule_and_source_until_an_officer_gives_leave(market, changes, kind, code):
    saved = market.people.save_person(plain_draft(903))
    edited(market, saved.person_id, **changes)
    number = saved.document.number
    answer = market.presence.mark(number, "card")
    assert (answer.kind, answer.problem.code, answer.problem.rule_id) == (kind, code, "D18.4")
    assert answer.problem.params["source"]
    officers = market.register.officers
    with pytest.raises(UserError, match=r"officer\.role_needed"):
        officers.allow(saved.person_id, "证件正在换发")
    sign_in_supervisor(market)
    with pytest.raises(UserError, match=r"officer\.reason_missing"):
        officers.allow(saved.person_id, " 是 ")
    assert market.presence.mark(number, "card").kind == kind
    given = officers.allow(saved.person_id, "证件正在换发")
    assert [each.code for each in given] == [code]
    card = market.people.card(saved.person_id)
    assert (card.standing, card.override.by, card.override.reason) == (None, "练习主管", "证件正在换发")
    assert market.presence.mark(number, "card").kind == "present"
    assert kinds_of_ledger(market).count("person.overridden") == 1
    assert officers.take_back(saved.person_id) == 1
    assert market.people.card(saved.person_id).standing.code == code


def test_leave_ends_with_the_day_when_it_was_given_for_yesterday(market):
    saved = market.people.save_person(plain_draft(904))
    edited(market, saved.person_id, registration_state="suspended")
    sign_in_supervisor(market)
    given = market.register.officers.allow(saved.person_id, "办公室已同意")[0]
    from dataclasses import replace

    with market.context.store.unit_of_work() as uow:
        uow.overrides.remove(given.override_id)
        uow.overrides.add(replace(given, day_on=given.day_on - timedelta(days=1)))
        uow.commit()
    assert market.people.card(saved.person_id).standing.code == "person.suspended"


def test_record_tells_the_leave_when_the_person_traded_by_it(market):
    today = market.context.today()
    group = market.read.groups(today)[0]
    member = market.read.members(group.group_id, today)[0]
    edited(market, member.person_id, document_until=today - timedelta(days=1))
    sign_in_supervisor(market)
    market.register.officers.allow(member.person_id, "证件正在换发")
    lot = trade_one_lot(market, 4)
    with market.context.store.unit_of_work() as uow:
        records = {each.person_id: each for each in uow.records.of_lot(lot.lot_ref)}
    assert records[member.person_id].override.reason == "证件正在换发"
    assert all(each.override is None for who, each in records.items() if who != member.person_id)


def test_blocked_member_carries_nothing_when_nobody_gave_leave(market):
    today = market.context.today()
    group = market.read.groups(today)[0]
    member = market.read.members(group.group_id, today)[0]
    edited(market, member.person_id, review_status="refused")
    lot = trade_one_lot(market, 4)
    assert member.person_id not in [share.person_id for share in lot.shares]


def test_all_columns_are_taken_when_a_members_file_has_them(market, tmp_path):
    today = market.context.today()
    draft = full_draft(905, today)
    file = tmp_path / "members.csv"
    heads = {
        "姓名": draft.name,
        "证件号码": draft.document_number,
        "证件有效期起": "2020-01-02",
        "签发机关": draft.document_authority,
        "基础编号": draft.basic_number,
        "备案日期": "2024-03-05",
        "海关代码": draft.office_code,
        "监管场所编号": draft.site_number,
        "IC卡号": draft.card_number,
        "延期标志": "是",
        "审核状态": "审核通过",
        "审核意见": draft.review_opinion,
        "边民资格依据": "户籍",
        "籍贯": draft.native_place,
        "民族": draft.ethnic_group,
    }
    with file.open("w", encoding="utf-8", newline="") as target:
        csv.writer(target).writerows([list(heads), list(heads.values())])
    group = market.read.groups(today)[0]
    plan = market.member_import.read(str(file), group.group_id)
    assert plan.refused == ()
    market.member_import.apply(plan)
    with market.context.store.unit_of_work() as uow:
        person = uow.people.by_number(draft.document_number)
    registration = person.registration
    assert (registration.office_code, registration.card_number, registration.is_extended) == ("7208", "IC0001", True)
    assert (registration.review_status, registration.registered_on) == ("approved", date(2024, 3, 5))
    assert (person.document.authority, person.residence.basis, person.residence.ethnic_group) == (
        "练习公安局",
        "household",
        "壮族",
    )


def test_row_of_a_file_is_refused_when_a_word_is_not_known(market, tmp_path):
    file = tmp_path / "members.csv"
    file.write_text(
        f"姓名,证件号码,审核状态\n练习某,{full_draft(906, date(2026, 1, 1)).document_number},也许\n", "utf-8"
    )
    group = market.read.groups(market.context.today())[0]
    plan = market.member_import.read(str(file), group.group_id)
    assert [each.problem.code for each in plan.refused] == ["sheet.word_unknown"]


@pytest.mark.parametrize(
    ("kind", "number", "right"),
    [("vn_cccd", "004090001234", True), ("vn_cccd", "123456789", False), ("border_pass", "BP2026001", True)],
)
def test_vietnamese_papers_are_taken_or_refused_by_their_own_rules(market, kind, number, right):
    draft = PersonDraft(name="Tập Văn Một", document_kind=kind, document_number=number)
    if right:
        assert market.people.save_person(draft).document.number == number
        return
    with pytest.raises(PersonProblems) as refused:
        market.people.save_person(draft)
    problem = refused.value.problems[0]
    assert (problem.code, problem.params["until"]) == ("person.cmnd_old", "2024-12-31")


def test_no_person_is_stored_when_the_reason_of_leave_cannot_be(market):
    saved = market.people.save_person(plain_draft(907))
    sign_in_supervisor(market)
    with pytest.raises(Refused):
        market.register.officers.allow(saved.person_id, "原因\u202e很长")
    with pytest.raises(UserError, match=r"officer\.nothing_blocks"):
        market.register.officers.allow(saved.person_id, "没有什么阻挡")
    assert "person_overrides" in t.metadata.tables
