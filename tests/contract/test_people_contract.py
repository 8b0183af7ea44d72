"""Residents, groups, presence: write, read again, refuse doubles."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.groups import Entrustment, Membership, Presence
from app.domain.people import DocumentKind, IdentityDocument, Registration
from app.domain.rule_reading import pack_from_plain
from app.errors import UserError
from tests.helpers.builders import pack_plain, rule_row
from tests.helpers.store_values import DAY, MARKET_MORNING, group, person, record

JANUARY = date(2026, 1, 1)


def fill(world: Any, *numbers: int, members: bool = True) -> None:
    def act(uow: Any) -> None:
        uow.groups.add(group())
        for number in numbers:
            uow.people.add(person(number))
            if members:
                uow.groups.add_membership(Membership("g-1", f"p-{number}", JANUARY))

    world.write(act)


def test_nothing_is_kept_when_a_unit_of_work_is_left_without_commit(world: Any) -> None:
    with world.store.unit_of_work() as uow:
        uow.people.add(person(1))
        uow.settings.put("x", 1)
    assert world.ask(lambda uow: (uow.people.get("p-1"), uow.settings.get("x"))) == (None, None)
    assert world.read.people("", DAY) == ()


def test_nothing_is_kept_when_an_error_leaves_the_unit_of_work(world: Any) -> None:
    def act(uow: Any) -> None:
        uow.people.add(person(1))
        raise KeyError("stop")

    with pytest.raises(KeyError):
        world.write(act)
    assert world.read.people("", DAY) == ()


def test_second_unit_of_work_is_a_bug_when_one_is_open(world: Any) -> None:
    with world.store.unit_of_work(), pytest.raises(RuntimeError), world.store.unit_of_work():
        pass
    assert world.ask(lambda uow: uow.people.get("p-1")) is None


def test_person_comes_back_whole_when_stored(world: Any) -> None:
    full = person(1)
    bare = person(2, name="Tập Văn An", document=IdentityDocument(DocumentKind.VN_CCCD, "020085000123"), born_on=None)
    bare = replace(bare, registration=Registration(), version=1)
    world.write(lambda uow: [uow.people.add(full), uow.people.add(bare)])
    assert world.ask(lambda uow: uow.people.get("p-1")) == full
    assert world.ask(lambda uow: uow.people.get_many(["p-2", "p-1", "p-7"])) == {"p-1": full, "p-2": bare}


def test_person_is_found_by_number_when_typed_with_spaces_and_small_letters(world: Any) -> None:
    known = person(1, document=IdentityDocument(DocumentKind.PRC_ID, "45000019900101001X"))
    world.write(lambda uow: uow.people.add(known))
    assert world.ask(lambda uow: uow.people.by_number("450000 19900101 001x")) == known
    assert world.ask(lambda uow: uow.people.by_number("450000199001010011")) is None


def test_person_is_refused_when_the_document_is_known(world: Any) -> None:
    world.write(lambda uow: uow.people.add(person(1)))
    twin = replace(person(2), document=person(1).document)
    with pytest.raises(UserError, match=r"person\.double") as refused:
        world.write(lambda uow: uow.people.add(twin))
    assert refused.value.params == {"person": "p-1"}
    world.write(lambda uow: uow.people.add(person(2)))
    with pytest.raises(UserError, match=r"person\.double"):
        world.write(lambda uow: uow.people.replace(replace(twin, version=2)))


def test_edit_is_a_bug_when_it_does_not_follow_the_stored_version(world: Any) -> None:
    world.write(lambda uow: uow.people.add(person(1)))
    for wrong in (person(1), person(1, version=3), person(5, version=2)):
        with pytest.raises(ValueError, match="version"):
            world.write(lambda uow, wrong=wrong: uow.people.replace(wrong))
    edited = person(1, name="练习新名", version=2)
    world.write(lambda uow: uow.people.replace(edited))
    assert world.ask(lambda uow: uow.people.get("p-1")) == edited
    assert [row.person_id for row in world.read.people("新名", DAY)] == ["p-1"]
    assert world.read.people("人1", DAY) == ()


def test_person_is_taken_back_only_when_nothing_stands_on_it(world: Any) -> None:
    fill(world, 1, 2, 3)
    world.write(lambda uow: uow.groups.add_entrustment(Entrustment("e1", "p-1", "g-1", JANUARY, DAY)))
    world.write(lambda uow: uow.presence.add(Presence(DAY, "p-2", 1, "2026-11-23T01:00:00Z", "card", "g-1")))
    world.write(lambda uow: uow.records.add([record(uow.numbers.identity(), 3)]))
    assert [world.write(lambda uow, n=n: uow.people.remove(f"p-{n}")) for n in (1, 2, 3, 4)] == [True] + [False] * 3
    assert world.ask(lambda uow: uow.people.get("p-1")) is None
    assert world.ask(lambda uow: uow.groups.entrustments_on(["p-1"], DAY)) == {}
    assert [row.person_id for row in world.read.people("", DAY)] == ["p-2", "p-3"]
    world.write(lambda uow: uow.people.add(person(1)))
    assert world.ask(lambda uow: uow.groups.memberships_of("p-1")) == ()


def test_group_is_refused_when_its_code_is_taken(world: Any) -> None:
    full = group(1, leader_id="p-1")
    world.write(lambda uow: [uow.groups.add(full), uow.groups.add(group(2))])
    assert world.ask(lambda uow: (uow.groups.get("g-1"), uow.groups.by_code("G01"))) == (full, full)
    assert world.ask(lambda uow: (uow.groups.get("g-9"), uow.groups.by_code("G09"))) == (None, None)
    with pytest.raises(UserError, match=r"group\.double_code"):
        world.write(lambda uow: uow.groups.add(group(3, code="G01")))
    with pytest.raises(UserError, match=r"group\.double_code"):
        world.write(lambda uow: uow.groups.replace(group(2, code="G01")))
    world.write(lambda uow: uow.groups.replace(group(2, name="新", version=2)))
    assert world.ask(lambda uow: uow.groups.get("g-2").name) == "新"


def test_members_of_a_day_are_those_whose_time_covers_it(world: Any) -> None:
    fill(world, 1, 2, 3, members=False)
    joins = [("p-2", date(2026, 2, 1)), ("p-1", date(2026, 3, 1)), ("p-3", date(2026, 12, 1))]
    world.write(lambda uow: [uow.groups.add_membership(Membership("g-1", who, day)) for who, day in joins])
    assert world.ask(lambda uow: uow.groups.members_on("g-1", DAY)) == ("p-2", "p-1")
    world.write(lambda uow: uow.groups.end_membership("g-1", "p-2", DAY))
    assert world.ask(lambda uow: uow.groups.members_on("g-1", DAY)) == ("p-2", "p-1")
    assert world.ask(lambda uow: uow.groups.members_on("g-1", date(2026, 11, 24))) == ("p-1",)
    assert world.ask(lambda uow: uow.groups.memberships_of("p-2")) == (Membership("g-1", "p-2", date(2026, 2, 1), DAY),)
    world.write(lambda uow: uow.groups.remove_memberships([Membership("g-1", "p-1", date(2026, 3, 1))]))
    assert world.ask(lambda uow: uow.groups.members_on("g-1", date(2026, 12, 1))) == ("p-3",)


def test_longest_entrustment_counts_when_several_are_valid(world: Any) -> None:
    fill(world, 1, 2)
    given = [
        Entrustment("e1", "p-1", "g-1", JANUARY, date(2026, 12, 31), "N1"),
        Entrustment("e2", "p-1", "g-1", JANUARY, date(2026, 11, 30)),
        Entrustment("e3", "p-2", "g-1", JANUARY, date(2026, 11, 22)),
    ]
    world.write(lambda uow: [uow.groups.add_entrustment(each) for each in given])
    assert world.ask(lambda uow: uow.groups.entrustments_on(["p-1", "p-2"], DAY)) == {"p-1": given[0]}
    world.write(lambda uow: uow.groups.remove_entrustments(["e1"]))
    assert world.ask(lambda uow: uow.groups.entrustments_on(["p-1"], DAY)) == {"p-1": given[1]}


def test_presence_is_counted_and_taken_back(world: Any) -> None:
    fill(world, 1, 2)
    for number in (1, 2):
        came = Presence(DAY, f"p-{number}", number, "2026-11-23T01:00:00Z", "card", "g-1")
        assert world.ask(lambda uow: uow.presence.next_sequence(DAY)) == number
        world.write(lambda uow, came=came: uow.presence.add(came))
    assert [each.person_id for each in world.ask(lambda uow: uow.presence.on(DAY))] == ["p-1", "p-2"]
    assert world.ask(lambda uow: uow.presence.find(DAY, "p-2")).sequence == 2
    assert [world.write(lambda uow: uow.presence.remove(DAY, "p-1")) for _ in range(2)] == [True, False]
    assert world.ask(lambda uow: uow.presence.find(DAY, "p-1")) is None
    row = world.read.presence(DAY)[0]
    assert (row.name, row.group_name, row.arrived_at.hour) == ("练习人2", "练习第1组", 1)
    assert world.read.presence(date(2026, 11, 24)) == ()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("秋", ["p-1"]),
        ("练习黄", ["p-1"]),
        ("hqy", ["p-1"]),
        ("huangqiu", ["p-1"]),
        ("qiuyan", ["p-1"]),
        ("tap van", ["p-2", "p-3"]),
        ("đậu", ["p-3"]),
        ("dau", ["p-3"]),
        ("0011", ["p-1"]),
        ("450000199001010011", ["p-1"]),
        ("nobody", []),
        ("%", []),
        ('"', []),
        ("", ["p-1", "p-3", "p-2"]),
    ],
)
def test_people_are_found_by_name_sound_and_number(world: Any, typed: str, found: list[str]) -> None:
    world.write(
        lambda uow: [
            uow.people.add(person(11, name="练习黄秋燕", person_id="p-1")),
            uow.people.add(person(2, name="Tập Văn An")),
            uow.people.add(person(3, name="Tập Văn Đậu")),
        ]
    )
    assert sorted(row.person_id for row in world.read.people(typed, DAY)) == sorted(found)


def test_name_with_the_very_tone_marks_comes_first_when_both_are_found(world: Any) -> None:
    world.write(lambda uow: [uow.people.add(person(1, name="Tập Đào")), uow.people.add(person(2, name="Tập Đạo"))])
    assert [row.person_id for row in world.read.people("đạo", DAY)] == ["p-2", "p-1"]
    assert [row.person_id for row in world.read.people("Đào", DAY)] == ["p-1", "p-2"]


def test_state_of_a_person_is_told_in_the_list(world: Any) -> None:
    def until(day: date) -> IdentityDocument:
        return IdentityDocument(DocumentKind.PRC_ID, f"45000019900101{day.day:04d}", day)

    cases = {
        "p-1": person(1, document=until(date(2026, 11, 22))),
        "p-2": person(2, document=until(date(2026, 11, 23))),
        "p-3": person(3, document=until(date(2026, 12, 24))),
        "p-4": person(4, registration=Registration("R", None, "suspended")),
        "p-5": person(5, registration=Registration("R", date(2026, 11, 1))),
    }
    world.write(lambda uow: [uow.people.add(each) for each in cases.values()])
    states = {row.person_id: row.state for row in world.read.people("", DAY)}
    assert states == {"p-1": "expired", "p-2": "expiring", "p-3": "ok", "p-4": "suspended", "p-5": "expired"}
    later = {row.person_id: row.state for row in world.read.people("", date(2026, 11, 24))}
    assert later == {**states, "p-2": "expired", "p-3": "expiring"}


def test_group_of_a_person_is_that_of_the_day_asked(world: Any) -> None:
    fill(world, 1)
    world.write(lambda uow: uow.groups.end_membership("g-1", "p-1", DAY))
    after = date(2026, 11, 24)
    assert [row.group_name for row in world.read.people("", DAY)] == ["练习第1组"]
    assert [row.group_name for row in world.read.people("", after)] == [""]
    assert world.read.people("", after, group_id="g-1") == ()


def test_people_of_one_group_are_listed_when_asked(world: Any) -> None:
    fill(world, 1, 2)
    world.write(lambda uow: uow.people.add(person(3)))
    rows = world.read.people("人", DAY, group_id="g-1")
    assert [(row.person_id, row.group_name) for row in rows] == [("p-1", "练习第1组"), ("p-2", "练习第1组")]
    assert [row.group_name for row in world.read.people("人3", DAY)] == [""]
    assert len(world.read.people("", DAY, limit=2)) == 2


def test_groups_and_members_show_counts_dates_and_presence(world: Any) -> None:
    fill(world, 1, 2)
    world.write(lambda uow: uow.groups.replace(group(1, leader_id="p-2", version=2)))
    world.write(lambda uow: uow.groups.add(group(2)))
    world.write(lambda uow: uow.groups.add_entrustment(Entrustment("e1", "p-1", "g-1", JANUARY, DAY)))
    world.write(lambda uow: uow.presence.add(Presence(DAY, "p-2", 1, "2026-11-23T01:00:00Z", "card", "g-1")))
    counts = [(row.code, row.leader_name, row.members, row.present) for row in world.read.groups(DAY)]
    assert counts == [("G01", "练习人2", 2, 1), ("G02", "", 0, 0)]
    one, two = world.read.members("g-1", DAY)
    assert (one.joined_on, one.left_on, one.entrusted_until, one.present, one.leader) == (
        JANUARY,
        None,
        DAY,
        False,
        False,
    )
    assert (two.present, two.leader, two.document_until) == (True, True, date(2030, 1, 3))


def test_members_are_told_as_in_the_list_when_the_pack_names_its_own_days_of_notice(world: Any) -> None:
    fill(world, 1, 2)
    ends = IdentityDocument(DocumentKind.PRC_ID, "450000199001010011", date(2026, 12, 30))
    world.write(lambda uow: uow.people.replace(person(1, document=ends, version=2)))
    for version, notice, state in ((1, 36, "ok"), (2, 37, "expiring"), (3, 5, "ok")):
        plain = pack_plain(rule_row("expiry_notice_days", notice), version=version)
        world.write(lambda uow, plain=plain: uow.rules.add(pack_from_plain(plain), b"{}", "key", MARKET_MORNING))
        assert [row.state for row in world.read.members("g-1", DAY)] == [state, "ok"]
        assert [row.state for row in world.read.people("", DAY)] == [state, "ok"]
    assert world.read.members("g-1", date(2026, 12, 31))[0].state == "expired"
