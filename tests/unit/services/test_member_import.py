"""Members from real files: 300 good and 6 bad rows, doubles, joining, second import, undo."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from app.errors import CancelledError, ImportRejectedError, UserError
from app.events import PeopleChanged
from app.services.member_import import ImportPlan
from tests.unit.services.register_world import ROOT, TODAY, World, number

EXAMPLE = ROOT / "examples" / "members.xlsx"
HEADS = "姓名,证件号码,加入日期,委托书有效期至"


@pytest.fixture
def world() -> World:
    return World()


def table(path: Path, rows: Sequence[str]) -> str:
    path.write_text("\n".join([HEADS, *rows]), encoding="utf-8")
    return str(path)


def reasons(plan: ImportPlan) -> list[tuple[int, str, str]]:
    return [(each.row_number, each.field, each.problem.code) for each in plan.refused]


def test_300_are_taken_and_6_refused_when_the_example_is_imported(world: World) -> None:
    world.take_rules()
    group = world.group()
    plan = world.members.read(str(EXAMPLE), group)
    expected = json.loads((ROOT / "examples" / "members-expected.json").read_text(encoding="utf-8"))
    assert [(row, field) for row, field, _ in reasons(plan)] == [
        (each["row"], each["field"]) for each in expected["refused"]
    ]
    assert all(
        code.endswith(each["fault"]) for (_, _, code), each in zip(reasons(plan), expected["refused"], strict=True)
    )
    report = world.members.apply(plan)
    assert (report.rows, report.taken, len(report.refused)) == (306, 300, 6)
    with world.store.unit_of_work() as uow:
        assert len(uow.groups.members_on(group, TODAY)) == 300


def test_refused_rows_say_what_stood_in_the_cell(world: World) -> None:
    plan = world.members.read(str(EXAMPLE), world.group())
    values = {each.row_number: each.value for each in plan.refused}
    assert values[154] == "2020-06-30"
    assert values[307] == "2031-02-30"
    assert values[205].endswith("000")
    assert values[256] == ""


def test_nothing_is_stored_when_a_file_is_only_read(world: World) -> None:
    group = world.group()
    before = world.ledger()
    world.members.read(str(EXAMPLE), group)
    assert world.ledger() == before
    assert world.told == [PeopleChanged()]


def test_one_ledger_entry_with_figures_is_written_when_an_import_is_taken(world: World) -> None:
    group = world.group()
    plan = world.members.read(str(EXAMPLE), group)
    report = world.members.apply(plan)
    kind, body = world.ledger()[-1]
    assert kind == "people.imported"
    assert body == {
        "import_id": report.import_id,
        "file_hash": plan.file_hash,
        "group_id": group,
        "rows": 306,
        "people": 300,
        "members": 300,
        "entrustments": 300,
    }
    assert len(world.ledger()) == 2


def test_second_import_is_recognised_when_the_file_was_taken_before(world: World) -> None:
    group = world.group()
    world.members.apply(world.members.read(str(EXAMPLE), group))
    again = world.members.read(str(EXAMPLE), group)
    assert again.double_file
    report = world.members.apply(again)
    assert (report.double_file, report.taken) == (True, 0)
    assert [kind for kind, _ in world.ledger()].count("people.imported") == 1


def test_undo_leaves_no_trace_in_the_register_and_the_file_may_come_again(world: World) -> None:
    group = world.group()
    plan = world.members.read(str(EXAMPLE), group)
    report = world.members.apply(plan)
    assert world.members.undo(report.import_id) == 300
    with world.store.unit_of_work() as uow:
        assert uow.groups.members_on(group, TODAY) == ()
        assert uow.people.by_number(plan.good[0].draft.document_number) is None
    assert world.ledger()[-1][0] == "people.import_undone"
    assert world.members.apply(world.members.read(str(EXAMPLE), group)).taken == 300


def test_undo_is_refused_by_name_when_somebody_came_since(world: World) -> None:
    group = world.group()
    plan = world.members.read(str(EXAMPLE), group)
    report = world.members.apply(plan)
    world.presence.mark(plan.good[7].draft.document_number, "card")
    world.clock.advance(days=2)
    with pytest.raises(UserError) as caught:
        world.members.undo(report.import_id)
    assert (caught.value.code, caught.value.params["name"]) == ("import.in_use", plan.good[7].draft.name)
    with world.store.unit_of_work() as uow:
        assert len(uow.groups.members_on(group, TODAY)) == 300


def test_undo_is_refused_when_somebody_leads_the_group_since(world: World, tmp_path: Path) -> None:
    group = world.group()
    report = world.members.apply(world.members.read(table(tmp_path / "a.csv", [f"练习甲,{number(1)},,"]), group))
    with world.store.unit_of_work() as uow:
        leader = uow.groups.members_on(group, TODAY)[0]
    world.people.set_leader(group, leader)
    with pytest.raises(UserError, match=r"import\.in_use"):
        world.members.undo(report.import_id)


def test_undo_is_refused_when_the_import_is_not_known(world: World) -> None:
    with pytest.raises(UserError, match=r"import\.unknown"):
        world.members.undo("never")


def test_known_person_is_joined_and_not_doubled(world: World, tmp_path: Path) -> None:
    group, person_id = world.group(), world.person(1)
    path = table(tmp_path / "a.csv", [f"练习甲,{number(1)},2026-01-01,2027-01-01"])
    report = world.members.apply(world.members.read(path, group))
    card = world.people.card(person_id)
    assert report.taken == 1
    assert card.group is not None
    assert card.entrustment is not None
    assert (card.group.group_id, card.entrustment.valid_until) == (group, date(2027, 1, 1))
    world.members.undo(report.import_id)
    after = world.people.card(person_id)
    assert (after.person, after.memberships, after.entrustment) == (card.person, (), None)


def test_row_is_refused_when_the_number_belongs_to_somebody_of_another_name(world: World, tmp_path: Path) -> None:
    world.person(1)
    plan = world.members.read(table(tmp_path / "a.csv", [f"练习乙,{number(1)},,"]), world.group())
    assert reasons(plan) == [(2, "document_number", "person.double")]
    assert plan.refused[0].problem.params["name"] == "练习甲"


def test_first_row_is_named_when_a_number_stands_twice(world: World, tmp_path: Path) -> None:
    rows = [f"练习甲,{number(1)},,", "", f"练习甲,{number(1)},,"]
    plan = world.members.read(table(tmp_path / "a.csv", rows), world.group())
    assert [(each.row_number, each.problem.params["row"]) for each in plan.refused] == [(4, 2)]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (f"练习甲,{number(1)},2026-12-01,", (2, "joined_on", "member.joined_later")),
        (f"练习甲,{number(1)},2026-01-01,2025-01-01", (2, "entrusted_until", "entrustment.dates_reversed")),
        (f"练习甲,{number(1)},2025-01-01,2026-01-01", (2, "entrusted_until", "entrustment.expired")),
        (f"练习\u202e甲,{number(1)},,", (2, "name", "text.character_not_allowed")),
        ("练习甲,4.5E+17,,", (2, "document_number", "sheet.number_as_number")),
    ],
)
def test_reason_is_told_by_row_and_field(world: World, tmp_path: Path, row: str, reason: tuple) -> None:
    assert reasons(world.members.read(table(tmp_path / "a.csv", [row]), world.group())) == [reason]


def test_row_is_refused_when_the_person_is_active_in_another_group(world: World, tmp_path: Path) -> None:
    world.people.add_member(world.group("G01"), world.person(1), TODAY)
    plan = world.members.read(table(tmp_path / "a.csv", [f"练习甲,{number(1)},,"]), world.group("G02"))
    assert reasons(plan) == [(2, "group_id", "member.in_other_group")]


def test_rows_beyond_the_groups_size_are_refused_when_the_pack_has_a_most(world: World, tmp_path: Path) -> None:
    world.take_rules(world.set_rule("group_max", 2))
    path = table(tmp_path / "a.csv", [f"练习甲,{number(order)},," for order in (1, 2, 3)])
    report = world.members.apply(world.members.read(path, world.group()))
    assert (report.taken, [each.problem.code for each in report.refused]) == (2, ["group.too_large"])


def test_row_is_judged_again_when_the_register_changed_after_reading(world: World, tmp_path: Path) -> None:
    plan = world.members.read(table(tmp_path / "a.csv", [f"练习甲,{number(1)},,"]), world.group())
    world.person(1, name="练习别人")
    report = world.members.apply(plan)
    assert (report.taken, report.import_id, report.refused[0].problem.code) == (0, "", "person.double")


def test_nothing_is_kept_when_the_person_stops_an_import(world: World) -> None:
    group = world.group()
    plan = world.members.read(str(EXAMPLE), group)
    flag = threading.Event()

    def stop_half_way(done: int, _of: int) -> None:
        if done >= 100:
            flag.set()

    with pytest.raises(CancelledError):
        world.members.apply(plan, stop_half_way, flag)
    with world.store.unit_of_work() as uow:
        assert uow.groups.members_on(group, TODAY) == ()


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("merged-cells.xlsx", "sheet.merged_cells"),
        ("wrong-sheet.xlsx", "sheet.wrong_sheet"),
        ("no-rows.xlsx", "sheet.no_rows"),
        ("not-a-spreadsheet.xlsx", "sheet.not_a_spreadsheet"),
    ],
)
def test_file_is_refused_as_a_whole_when_it_is_bad(world: World, name: str, code: str) -> None:
    with pytest.raises(ImportRejectedError) as caught:
        world.members.read(str(ROOT / "tests" / "data" / "spreadsheets" / name), world.group())
    assert caught.value.code == code


def test_group_must_be_known(world: World) -> None:
    with pytest.raises(UserError, match=r"group\.unknown"):
        world.members.read(str(EXAMPLE), "nowhere")
