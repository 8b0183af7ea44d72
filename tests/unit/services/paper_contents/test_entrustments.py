"""D04: one person's own sheet, or one paper of all members that entrusted the group with a lot."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.groups import Entrustment
from app.domain.identifiers import mask_number
from app.domain.paper_content import Choice, Count, Day, PersonalNumber, Several, Text, Words
from tests.helpers.builders import GROUP, Market, line
from tests.unit.services.paper_contents.people_market import (
    LEADER,
    MEMBER,
    committed_lot,
    content,
    fits,
    people_market,
    refusal,
)

ON_PAGE = Words("paper.d04.members_page")
MATTERS = tuple(f"paper.d04.matter.{name}" for name in ("order", "carry", "declare", "settle", "sell"))


@pytest.fixture(name="market")
def _market() -> Market:
    return people_market()


def test_the_principals_number_is_whole_and_the_agents_masked_when_it_is_the_persons_own_sheet(market: Market) -> None:
    leader, member = market.people[:2]

    sheet = content(market, "D04", "person", MEMBER)

    assert sheet.head == {
        2: Text(member.name),
        3: PersonalNumber(member.document.number, whole=True),
        5: Several((Text(GROUP.name), Text(leader.name))),
        6: PersonalNumber(mask_number(leader.document.number)),
        7: Choice(MATTERS, "paper.d04.matter.declare"),
        9: Day(date(2026, 1, 1)),
        10: Day(date(2027, 1, 1)),
    }
    assert leader.document.number not in repr(sheet)
    assert [(each.title.key, each.mark, each.name) for each in sheet.signs] == [
        ("doc.D04.field.12", "sign", member.name),
        ("paper.d04.sign.finger", "finger", member.name),
        ("paper.d04.sign.agent", "sign", leader.name),
    ]


def test_the_group_alone_is_the_agent_when_its_leader_entrusts_it(market: Market) -> None:
    sheet = content(market, "D04", "person", LEADER)

    assert sheet.head[4] == Text("BM450000123")
    assert sheet.head[5] == Text(GROUP.name)
    assert 6 not in sheet.head
    assert sheet.signs[-1].name == GROUP.name


def test_the_number_of_the_paper_in_force_stands_on_it_when_it_has_one(market: Market) -> None:
    with market.store.unit_of_work() as uow:
        longer = Entrustment("e-new", MEMBER, GROUP.group_id, date(2026, 6, 1), date(2028, 6, 1), "WT-0007")
        uow.groups.add_entrustment(longer)
        uow.commit()

    sheet = content(market, "D04", "person", MEMBER)

    assert (sheet.number, sheet.head[1]) == ("WT-0007", Text("WT-0007"))
    assert (sheet.head[9], sheet.head[10]) == (Day(date(2026, 6, 1)), Day(date(2028, 6, 1)))


def test_there_is_no_sheet_when_the_entrustment_has_ended(market: Market) -> None:
    with market.store.unit_of_work() as uow:
        uow.groups.remove_entrustments(["e-2"])
        uow.groups.add_entrustment(Entrustment("e-old", MEMBER, GROUP.group_id, date(2026, 1, 1), date(2026, 11, 22)))
        uow.commit()

    assert not fits(market, "D04", "person", MEMBER)
    assert refusal(market, "D04", "person", MEMBER) == "paper.not_for_this"
    assert refusal(market, "D04", "person", "p-999") == "paper.ref_unknown"


def test_all_who_entrusted_the_group_sign_one_paper_when_it_is_about_a_lot(market: Market) -> None:
    lot_ref = committed_lot(market)

    paper = content(market, "D04", "lot", lot_ref)

    assert paper.head[2] == Several((ON_PAGE, Count(4, "paper.d04.persons")))
    assert (paper.head[3], paper.head[4], paper.head[12]) == (ON_PAGE, ON_PAGE, ON_PAGE)
    assert (paper.head[9], paper.head[10]) == (Day(date(2026, 1, 1)), Day(date(2027, 1, 1)))
    assert [each.name for each in paper.members] == [each.name for each in market.people[:4]]
    days = Text("2026-01-01 – 2027-01-01")
    registered = Words("paper.d04.registered", {"number": "BM450000123"})
    assert [each.note for each in paper.members] == [Several((registered, days)), days, days, days]
    assert all(each.document.number not in repr(paper) for each in market.people)
    assert [each.title.key for each in paper.signs] == ["paper.d04.sign.agent"]


def test_the_page_of_members_tells_the_days_when_they_are_not_the_same_for_all(market: Market) -> None:
    with market.store.unit_of_work() as uow:
        longer = Entrustment("e-new", MEMBER, GROUP.group_id, date(2026, 1, 1), date(2028, 6, 1), "WT-0007")
        uow.groups.add_entrustment(longer)
        uow.commit()

    paper = content(market, "D04", "lot", committed_lot(market))

    assert (paper.head[9], paper.head[10]) == (Day(date(2026, 1, 1)), ON_PAGE)
    assert paper.members[1].note == Several((Text("WT-0007"), Text("2026-01-01 – 2028-06-01")))


def test_there_is_no_paper_of_a_lot_when_no_group_declared_it(market: Market) -> None:
    alone = committed_lot(market, line(net_g=100_000), group_id=None)
    draft = market.ready_lot()
    own = replace(draft, declared_by="self")
    with market.store.unit_of_work() as uow:
        uow.lots.save(own)
        uow.commit()
    market.lots.finalise(own.lot_ref)

    for ref in (alone, own.lot_ref):
        assert not fits(market, "D04", "lot", ref)
        assert refusal(market, "D04", "lot", ref) == "paper.not_for_this"
