"""Days of their own through the command line: the demo, a store restored at noon, yesterday's rules, hold and void."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.bootstrap import create_market
from app.bootstrap.practice import fill_practice_market
from app.cli.demo import three_goods
from app.domain.trade import TradeRecord
from app.services.bundle import NewMarket, Services
from app.services.records import AmendDraft
from tests.helpers.cli_run import EXAMPLES, Ctl, example_lot, json_file, run_here
from tests.helpers.clock import FakeClock
from tests.helpers.market_fixture import open_quick, quick


def come(ctl: Ctl, count: int) -> list[str]:
    """The first members of the filled market are present by card; their numbers."""
    with open_quick(ctl.store) as services:
        found = [row.document_number for row in services.read.people("", services.context.today(), count)]
    ctl("present", *found)
    return found


def finalised(ctl: Ctl, folder: Path, kilograms: int = 60) -> list[str]:
    """A small truck of dragon fruit through to records; their references."""
    line = {"goods_id": "DRAGON", "net_g": kilograms * 1000, "unit_price_minor": 600, "currency": "CNY", "origin": "VN"}
    ref = ctl("lot", "add", example_lot(folder, group="G01", lines=[line]))["lot"]["lot_ref"]
    ctl("lot", "split", ref)
    ctl("lot", "confirm", ref, "--kind", "card")
    return list(ctl("finalise", ref)["records"])


def test_demo_day_adds_up_when_played(tmp_path: Path) -> None:
    told = run_here("demo", "--out", str(tmp_path / "demo"), "--members", "30", "--seed", "7").told
    assert (told["members"], told["duplicates_at_port"], told["ledger_ok"], told["unsent"]) == (30, 0, True, 0)
    assert (told["returned"], told["mended"]) == (1, 1)
    assert told["shared_value_fen"] + told["rest_value_fen"] == told["lot_value_fen"]
    assert told["rest_value_fen"] > 0
    assert told["accepted"] == told["shares"] == told["released"]
    assert told["sent"] == told["shares"] + 1
    assert all(Path(paper).read_bytes().startswith(b"%PDF") for paper in told["papers"])
    again = run_here("demo", "--out", str(tmp_path / "demo"), "--members", "30")
    assert (again.code, again.error["code"]) == (1, "demo.not_empty")
    checked = Ctl(tmp_path / "demo" / "store")("check")["check"]
    assert (checked["ledger_ok"], checked["findings"]) == (True, [])


def test_demo_adds_up_day_by_day_when_several_are_played_in_rotation(tmp_path: Path) -> None:
    demo = ("--days", "3", "--rule", "rotation", "--members", "24", "--seed", "5")
    told = run_here("demo", "--out", str(tmp_path / "demo"), *demo).told
    assert [day["rule"] for day in told["days"]] == ["rotation"] * 3
    assert len({day["day_on"] for day in told["days"]}) == told["lots"] == 3
    assert told["fairness_spread"] <= 1
    assert all(0 < day["shares"] < day["present"] for day in told["days"])
    for name in ("shares", "shared_value_fen", "lot_value_fen", "rest_value_fen", "accepted", "released", "sent"):
        assert told[name] == sum(day[name] for day in told["days"])
    assert (told["accepted"], told["returned"], told["mended"], told["unsent"]) == (told["shares"], 1, 1, 0)
    checked = Ctl(tmp_path / "demo" / "store")("check")["check"]
    assert (checked["ledger_ok"], checked["findings"]) == (True, [])


@pytest.mark.parametrize("days", ["0", "61"])
def test_demo_is_refused_when_the_days_are_none_or_too_many(tmp_path: Path, days: str) -> None:
    run = run_here("demo", "--out", str(tmp_path / "demo"), "--days", days)
    assert (run.code, run.error["code"]) == (1, "demo.days")
    assert not (tmp_path / "demo").exists()


def test_demo_is_refused_when_too_few_come(tmp_path: Path) -> None:
    run = run_here("demo", "--out", str(tmp_path / "demo"), "--members", "3")
    assert (run.code, run.error["code"]) == (1, "demo.too_few")
    assert not (tmp_path / "demo").exists()


def test_no_number_is_given_twice_when_the_store_is_restored_at_noon(filled_store: Path, tmp_path: Path) -> None:
    ctl = Ctl(filled_store)
    come(ctl, 6)
    morning = finalised(ctl, tmp_path)
    shutil.copytree(filled_store, tmp_path / "noon")
    lost = finalised(ctl, tmp_path)
    epoch = ctl("status")["market"]["epoch"]
    shutil.rmtree(filled_store)
    shutil.copytree(tmp_path / "noon", filled_store)
    after = finalised(ctl, tmp_path)
    assert len({*morning, *lost, *after}) == len(morning) + len(lost) + len(after) == 18
    assert ctl("status")["market"]["epoch"] != epoch
    assert ctl("check")["check"]["ledger_ok"]


def test_no_number_is_given_twice_when_a_store_is_cloned(filled_store: Path, tmp_path: Path) -> None:
    come(Ctl(filled_store), 6)
    clone = Path(shutil.copytree(filled_store, tmp_path / "clone"))
    refs = [*finalised(Ctl(filled_store), tmp_path), *finalised(Ctl(clone), tmp_path)]
    assert len(set(refs)) == 12


def test_a_new_epoch_begins_when_the_device_is_renamed(filled_store: Path, tmp_path: Path) -> None:
    ctl = Ctl(filled_store)
    come(ctl, 6)
    first = finalised(ctl, tmp_path)
    change = ("device", "change", "--point", "GX02", "--device", "08")
    assert ctl.refused(*change)["code"] == "market.reason_missing"
    device = ctl(*change, "--reason", "new tablet")["device"]
    second = finalised(ctl, tmp_path)
    assert all(ref.startswith(f"GX02-08+{device['epoch']}-") for ref in second)
    assert all(ref.startswith("GX01-07+") and device["epoch"] not in ref for ref in first)


def test_records_are_paged_and_found_when_asked_by_state(filled_store: Path, tmp_path: Path) -> None:
    ctl = Ctl(filled_store)
    come(ctl, 6)
    refs = finalised(ctl, tmp_path)
    assert ctl("hold", refs[0]) == {"record": refs[0], "held": True}
    assert [r["local_reference"] for r in ctl("records", "--state", "held")["records"]] == refs[:1]
    assert ctl.refused("hold", refs[0])["code"] == "record.not_waiting"
    ctl("hold", refs[0], "--release")
    voided = ctl("void", refs[1], "--reason", "truck went back")["record"]
    assert (voided["state"], voided["local_reference"]) == ("voided", refs[1])
    correction = json_file(tmp_path / "plates.json", {"truck": {"plate_vn": "12C-99999"}})
    amended = ctl("amend", refs[2], correction, "--reason", "plate mistyped")["record"]
    assert (amended["amends"], amended["truck"]["plate_vn"]) == (refs[2], "12C99999")
    assert ctl.refused("mend", refs[3])["code"] == "mend.not_needed"
    pages = read_pages(ctl, 3)
    assert [len(page) for page in pages] == [3, 3, 1]
    assert {row["local_reference"] for page in pages for row in page} == {*refs, amended["local_reference"]}
    assert ctl("records")["counts"] == {"amended": 1, "packed": 5, "voided": 1, "total": 7}


def read_pages(ctl: Ctl, limit: int) -> list[list[dict[str, Any]]]:
    pages, after = [], None
    while True:
        told = ctl("records", "--limit", limit, *(() if after is None else ("--after", after)))
        pages.append(told["records"])
        after = told["next"]
        if after is None:
            return pages


def test_group_is_made_and_listed_when_typed(filled_store: Path, tmp_path: Path) -> None:
    ctl = Ctl(filled_store)
    group = ctl("group", "add", "--code", "G02", "--name", "练习第二互助组")["group"]
    person = {"name": "练习新人", "document_number": "450000199001010011", "group": "G02"}
    made = ctl("person", "add", json_file(tmp_path / "p.json", person))["person"]
    edited = {"group_id": group["group_id"], "code": "G02", "name": "练习乙组", "leader": made["document"]["number"]}
    assert ctl("group", "add", json_file(tmp_path / "g.json", edited))["group"]["version"] == 2
    rows = {row["code"]: row for row in ctl("group", "list")["groups"]}
    assert (rows["G02"]["members"], rows["G02"]["leader_name"], rows["G01"]["members"]) == (1, "练习新人", 24)
    # Two groups: which one is meant must be said now.
    assert ctl.refused("import", "members", EXAMPLES / "members.csv")["code"] == "group.not_named"


def test_person_is_edited_and_stays_a_member_when_typed_again(filled_store: Path, tmp_path: Path) -> None:
    ctl = Ctl(filled_store)
    person = {"name": "练习新人", "document_number": "450000199001010011", "group": "G01"}
    made = ctl("person", "add", json_file(tmp_path / "p.json", person))["person"]
    again = {**person, "person_id": made["person_id"], "phone": "10000000001"}
    edited = ctl("person", "add", json_file(tmp_path / "p.json", again))["person"]
    assert (edited["person_id"], edited["version"], edited["phone"]) == (made["person_id"], 2, "10000000001")
    assert ctl("group", "list")["groups"][0]["members"] == 25


def test_split_is_computed_without_a_store_when_planned(tmp_path: Path) -> None:
    members = [{"id": "a", "value_left_fen": 400}, {"id": "b", "value_left_fen": None}]
    problem = {"members": members, "lines": [{"id": "1", "quantity": 1000, "unit": "g", "amount_fen": 1001}]}
    told = run_here("lot", "plan", str(json_file(tmp_path / "plan.json", problem))).told
    parts = [*told["shares"], *told["rest"]]
    assert (sum(p["quantity"] for p in parts), sum(p["amount_fen"] for p in parts)) == (1000, 1001)
    assert all(part["amount_fen"] <= 400 for part in told["shares"] if part["member"] == "a")


def test_big_market_is_sound_when_made_small(tmp_path: Path) -> None:
    sizes = ("--people", "40", "--groups", "2", "--records", "120", "--seed", "3")
    told = run_here("make-market", "--store", str(tmp_path / "big"), *sizes).told
    assert (told["people"], told["groups"], told["records"]) == (40, 2, 120)
    ctl = Ctl(tmp_path / "big")
    assert ctl("records", "--limit", 10)["counts"]["total"] == 120
    assert ctl("check")["check"]["ledger_ok"]
    again = run_here("make-market", "--store", str(tmp_path / "big"), *sizes)
    assert (again.code, again.error["code"]) == (1, "store.exists")


def test_every_sheet_of_a_lot_is_in_one_file_when_d08_names_the_lot(filled_store: Path, tmp_path: Path) -> None:
    ctl = Ctl(filled_store)
    come(ctl, 6)
    finalised(ctl, tmp_path)
    [lot] = ctl("lot", "list")["lots"]
    paper = ctl("paper", "D08", lot["lot_ref"], "-o", tmp_path / "new" / "all.pdf")
    assert paper["pages"] >= 6
    assert ctl("paper", "D08", lot["lot_ref"], "-o", tmp_path / "new" / "all.pdf")["copy"] == 2
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["all.pdf"]


def test_a_record_is_judged_by_its_own_days_pack_when_a_later_one_is_in_force(tmp_path: Path) -> None:
    """The example pack (version 5) is in force from 2026-12-01; the shipped one (version 4) before."""
    clock = FakeClock(datetime(2026, 11, 30, 3, tzinfo=UTC))
    new = NewMarket(point="GX01", device="07", crossing_id="YYG", practice=True)
    with create_market(quick(tmp_path / "store"), new, None, clock=clock).services as services:
        fill_practice_market(services, 6)
        services.market.import_rules((EXAMPLES / "rules.signed.json").read_bytes())
        yesterdays = one_record(services)
        clock.advance(days=1)
        todays = one_record(services)
        later = services.records.amend(yesterdays.local_reference, AmendDraft(lane="NY"), "lane mistyped")
    assert (yesterdays.rules.version, todays.rules.version) == (4, 5)
    assert (later.rules.version, later.day_on) == (4, yesterdays.day_on)


def one_record(services: Services) -> TradeRecord:
    """A finalised lot of dragon fruit for one; its record."""
    [person, *_] = services.read.people("", services.context.today(), 1)
    services.presence.mark(person.document_number, "card")
    lot = services.lots.save(replace(three_goods(services, None, 1), lines=three_goods(services, None, 1).lines[:1]))
    services.lots.split(lot.lot_ref)
    services.lots.confirm(lot.lot_ref, "card")
    [ref] = services.lots.finalise(lot.lot_ref).record_refs
    detail = services.read.record_detail(ref)
    assert detail is not None
    return detail.record
