"""The whole market day with the example files: its main acts as processes of their own, the rest in this one."""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

from app.bootstrap.practice import PracticePort, start_practice_port
from tests.helpers.cli_run import EXAMPLES, Ctl, Run, example_lot, json_file, run_here, today

PRESENT = 280
LIMIT_FEN = 800_000
STRANGER = "45000019900101001"


def numbers() -> list[str]:
    with (EXAMPLES / "members.csv").open(encoding="utf-8-sig", newline="") as file:
        return [row[1] for row in list(csv.reader(file))[1:]]


def with_check_digit(seventeen: str) -> str:
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return seventeen + "10X98765432"[sum(int(d) * w for d, w in zip(seventeen, weights, strict=True)) % 11]


@dataclass(slots=True)
class Day:
    """What each step told."""

    ctl: Ctl
    here: Ctl
    port: PracticePort
    folder: Path
    told: dict[str, Any]
    refused: dict[str, Run]

    def papers(self, name: str) -> str:
        with pdfium.PdfDocument(self.folder / f"{name}.pdf") as paper:
            return "\n".join(page.get_textpage().get_text_bounded() for page in paper)


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Day]:
    folder = tmp_path_factory.mktemp("day")
    store = folder / "store"
    made = run_here(
        *("init", "--store", str(store), "--point", "GX01", "--device", "07", "--crossing", "YYG"),
        *("--practice", "--with-group", "G01"),
    )
    assert made.code == 0, made
    with start_practice_port(folder / "port") as port:
        played = Day(Ctl(store, in_process=False), Ctl(store), port, folder, {"init": made.told}, {})
        morning(played)
        split_and_finalise(played)
        papers(played)
        line_is_back(played)
        evening(played)
        yield played


def morning(day: Day) -> None:
    day.told["import"] = day.ctl("import", "members", EXAMPLES / "members.xlsx")["import"]
    person = {"name": "练习来客", "document_number": with_check_digit(STRANGER), "group": "G01"}
    day.told["person"] = day.here("person", "add", json_file(day.folder / "person.json", person))["person"]
    day.told["present"] = day.ctl("present", *numbers()[:PRESENT], person["document_number"])
    day.told["lot"] = day.here("lot", "add", example_lot(day.folder, group="G01"))["lot"]


def split_and_finalise(day: Day) -> None:
    ref = day.told["lot"]["lot_ref"]
    day.ctl("lot", "split", ref)
    day.refused["no consent"] = day.here.run("finalise", ref)
    day.here("lot", "confirm", ref, "--kind", "card")
    day.refused["no entrustment"] = day.here.run("finalise", ref)
    day.told["split"] = day.here("lot", "split", ref, "--drop", day.told["person"]["person_id"])["split"]
    day.told["confirmed"] = day.here("lot", "confirm", ref, "--kind", "card")["split"]
    day.told["finalised"] = day.ctl("finalise", ref)


def papers(day: Day) -> None:
    ref, record = day.told["lot"]["lot_ref"], day.told["finalised"]["records"][0]
    for kind, of, ctl in (("D12", ref, day.here), ("D09", ref, day.ctl), ("D08", record, day.here)):
        day.told[kind] = ctl("paper", kind, of, "-o", day.folder / f"{kind}.pdf")


def line_is_back(day: Day) -> None:
    before = day.here("records", "--limit", 1000)
    day.told["before sync"] = before
    victim = day.told["finalised"]["records"][PRESENT // 2]
    row = next(row for row in before["records"] if row["local_reference"] == victim)
    used = {"document_number": row["person_document"], "day_on": row["day_on"], "value_fen": LIMIT_FEN - 1000}
    day.port.act("elsewhere", used)
    pin = ("--url", day.port.url, "--port-key", day.folder / "port" / "port-public.json")
    day.told["connect"] = day.here("connect", *pin)
    day.told["sync"] = day.ctl("sync")["sync"]
    day.told["returned"] = day.here("records", "--state", "returned")["records"]


def evening(day: Day) -> None:
    ref = day.told["returned"][0]["local_reference"]
    late = numbers()[PRESENT]
    day.refused["not here"] = day.here.run("mend", ref, "--to", late)
    day.here("present", late)
    day.told["mended"] = day.ctl("mend", ref, "--to", late)["record"]
    day.told["sync again"] = day.here("sync")["sync"]
    day.told["after"] = day.here("records", "--limit", 1000)
    day.told["day end"] = day.here("day-end", "-o", day.folder / "D26.pdf")["day_end"]
    day.told["status"] = day.here("status")
    day.told["check"] = day.ctl("check")["check"]


def test_three_hundred_are_taken_and_six_refused_by_name_when_members_are_imported(day: Day) -> None:
    expected = json.loads((EXAMPLES / "members-expected.json").read_text(encoding="utf-8"))["refused"]
    report = day.told["import"]
    assert (report["rows"], report["taken"]) == (306, 300)
    assert [(r["row_number"], r["field"]) for r in report["refused"]] == [(e["row"], e["field"]) for e in expected]
    faults = [r["problem"]["code"].partition(".")[2] for r in report["refused"]]
    assert faults == [e["fault"] for e in expected]
    # The value that stood there is told; a name that is missing leaves nothing to tell.
    assert [bool(r["value"]) for r in report["refused"]] == [bool(e["name"]) for e in expected]


def test_each_card_is_answered_when_people_come(day: Day) -> None:
    answers = day.told["present"]["answers"]
    assert [answer["kind"] for answer in answers] == ["present"] * (PRESENT + 1)
    assert [answer["sequence"] for answer in answers] == list(range(1, PRESENT + 2))


def test_shares_and_rest_are_the_lot_when_it_is_split(day: Day) -> None:
    split, lot = day.told["split"], day.told["lot"]
    grams: Counter[int] = Counter()
    fen: Counter[int] = Counter()
    for share in split["shares"]:
        for line in share["lines"]:
            grams[line["line_no"]] += line["quantity"]
            fen[line["line_no"]] += line["amount_fen"]
    for rest in split["rest"]:
        grams[rest["line_no"]] += rest["quantity"]
        fen[rest["line_no"]] += rest["amount_fen"]
    assert grams == {line["line_no"]: line["quantity"] for line in lot["lines"]}
    assert fen == {line["line_no"]: line["amount_fen"] for line in lot["lines"]}
    assert len(split["shares"]) == PRESENT
    assert all(0 < share["amount_fen"] <= LIMIT_FEN for share in split["shares"])


def test_finalise_is_refused_by_name_and_rule_when_consent_is_missing(day: Day) -> None:
    run = day.refused["no consent"]
    named = [p for p in run.error["problems"] if p["code"] == "share.consent_missing"]
    assert run.code == 1
    assert len(named) == PRESENT + 1
    assert {problem["rule_id"] for problem in named} == {"R-CN-16"}
    assert all(problem["params"]["person"].startswith("练习") for problem in named)


def test_finalise_is_refused_by_name_and_rule_when_an_entrustment_is_missing(day: Day) -> None:
    [problem] = day.refused["no entrustment"].error["problems"]
    assert (problem["code"], problem["rule_id"]) == ("share.entrustment_missing", "R-CN-35")
    assert problem["params"]["person"] == "练习来客"


def test_every_share_is_one_numbered_record_when_finalised(day: Day) -> None:
    refs = day.told["finalised"]["records"]
    epoch = day.told["init"]["market"]["epoch"]
    stem = f"GX01-07+{epoch}-{today().replace('-', '')}-"
    assert refs == [f"{stem}{number:04d}" for number in range(1, PRESENT + 1)]
    assert day.told["before sync"]["counts"] == {"packed": PRESENT, "total": PRESENT}


def test_papers_hold_the_records_figures_when_written(day: Day) -> None:
    record = day.told["finalised"]["records"][0]
    assert day.told["D08"]["copy"] == day.told["D09"]["copy"] == 1
    assert record in day.papers("D08")
    assert "火龙果" in day.papers("D12")
    assert "thanh long" in day.papers("D12").lower()
    assert day.told["D09"]["pages"] > 5
    assert not list(day.folder.glob("*.part"))


def test_one_share_comes_back_when_its_quota_was_used_elsewhere(day: Day) -> None:
    sync, [row] = day.told["sync"], day.told["returned"]
    assert (sync["sent"], sync["accepted"], sync["returned"]) == (PRESENT, PRESENT - 1, 1)
    assert sync["problem_code"] == ""
    assert row["reasons"]
    assert row["local_reference"] == day.told["finalised"]["records"][PRESENT // 2]


def test_the_share_is_accepted_when_moved_to_somebody_present(day: Day) -> None:
    mended, old = day.told["mended"], day.told["returned"][0]
    after = {row["local_reference"]: row for row in day.told["after"]["records"]}
    assert day.refused["not here"].error["code"] == "share.not_present"
    assert (mended["amends"], mended["version"]) == (old["local_reference"], 2)
    assert (mended["amount_fen"], mended["net_g"]) == (old["amount_fen"], old["net_g"])
    assert after[old["local_reference"]]["status"] == "amended"
    assert after[mended["local_reference"]]["status"] == "accepted"
    assert day.told["sync again"]["accepted"] == 1


def test_day_end_agrees_with_lot_and_records_when_all_is_accepted(day: Day) -> None:
    end, split = day.told["day end"], day.told["split"]
    assert (end["accepted"], end["waiting"], end["to_mend"], end["mended"]) == (PRESENT, 0, 0, 1)
    assert end["value_fen"] == sum(share["amount_fen"] for share in split["shares"])
    assert end["value_fen"] + sum(r["amount_fen"] for r in split["rest"]) == day.told["lot"]["amount_fen"]
    assert sum(goods["amount_fen"] for goods in end["goods"]) == end["value_fen"]
    assert (end["lots"], end["present"]) == (1, PRESENT + 2)
    assert (day.folder / "D26.pdf").read_bytes().startswith(b"%PDF")


def test_books_agree_when_the_day_is_over(day: Day) -> None:
    keys = [row["business_key"] for row in day.port.books()["messages"]]
    assert len(keys) == len(set(keys)) == PRESENT + 1
    assert day.told["check"] == {**day.told["check"], "ledger_ok": True, "findings": [], "first_break": None}
    assert day.told["status"]["badge"] == {**day.told["status"]["badge"], "waiting": 0, "returned": 0}
