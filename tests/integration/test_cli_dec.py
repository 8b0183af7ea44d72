"""`dec check` and `dec read` on files as they come from the port's client."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.helpers.cli_run import ROOT, run_here

EXAMPLES = ROOT / "tests" / "data" / "example_messages"


@pytest.mark.parametrize("file", sorted(path.name for path in EXAMPLES.glob("*.xml")))
def test_every_example_is_told_in_its_shape_when_read(file: str) -> None:
    assert run_here("dec", "read", str(EXAMPLES / file)).code == 0


@pytest.mark.parametrize("way", ["import", "export"])
def test_example_is_ready_to_be_stored_when_checked(way: str) -> None:
    told = run_here("dec", "check", str(EXAMPLES / f"dec_{way}_small_border_trade.xml")).told
    assert told["is_ready"]
    assert {problem["severity"] for problem in told["problems"]} == {"warn"}


def test_problem_names_field_value_and_bound_when_a_text_is_too_long(tmp_path: Path) -> None:
    file = tmp_path / "long.xml"
    text = (EXAMPLES / "dec_import_small_border_trade.xml").read_text(encoding="utf-8")
    file.write_text(text.replace("<CodeTS>0810908000<", "<CodeTS>08109080001<"), encoding="utf-8")
    run = run_here("dec", "check", str(file))
    stops = [problem for problem in run.told["problems"] if problem["severity"] == "stop"]
    params = {"element": "CodeTS", "value": "08109080001", "longest": 10, "found": 11}
    assert run.code == 1
    assert [(stop["code"], stop["field"], stop["params"]) for stop in stops] == [
        ("dec.too_long", "DecLists.DecList.1.CodeTS", params)
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('<!DOCTYPE a [<!ENTITY b "c">]><DEC_RESULT/>', "xml.doctype"),
        ("<DEC_RESULT>", "xml.broken"),
        ("<html/>", "xml.root_unknown"),
    ],
)
def test_file_is_refused_with_a_code_when_hostile(text: str, code: str, tmp_path: Path) -> None:
    file = tmp_path / "Receipt_x.xml"
    file.write_text(text, encoding="utf-8")
    for act in ("check", "read"):
        run = run_here("dec", act, str(file))
        assert (run.code, run.error["code"]) == (1, code)


def test_moves_is_false_when_the_code_of_a_receipt_is_unknown(tmp_path: Path) -> None:
    text = (EXAMPLES / "Receipt_01_7.xml").read_text(encoding="utf-8")
    told = {}
    for code in ("7", "S", "p", "q"):
        file = tmp_path / f"Receipt_{ord(code)}.xml"
        file.write_text(text.replace("<CHANNEL>7<", f"<CHANNEL>{code}<"), encoding="utf-8")
        told[code] = run_here("dec", "read", str(file)).told["moves"]
    assert told == {"7": True, "S": False, "p": False, "q": False}


def test_file_is_not_changed_and_nothing_is_made_when_read(tmp_path: Path) -> None:
    file = tmp_path / "Receipt_05_P.xml"
    shutil.copy(EXAMPLES / file.name, file)
    before = file.read_bytes()
    assert json.loads(run_here("dec", "read", str(file)).out)["answer"]["channel"] == "P"
    assert (file.read_bytes(), list(tmp_path.iterdir())) == (before, [file])
