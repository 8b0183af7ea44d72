"""The example files: made anew they hold the same content, the good rows are good, the planted ones are bad."""

from __future__ import annotations

import csv
import importlib.util
import io
import json
import sys
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
from stdnum.cn import ric

from app.domain.rule_reading import pack_from_plain
from resources import read_json

TOP = Path(__file__).resolve().parents[3]


@pytest.fixture(scope="module")
def builder():
    spec = importlib.util.spec_from_file_location("build_examples", TOP / "examples" / "build_examples.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[spec.name]


def sheet_values(content: bytes):
    book = openpyxl.load_workbook(io.BytesIO(content))
    return {
        page.title: (tuple(page.iter_rows(values_only=True)), tuple(str(area) for area in page.merged_cells.ranges))
        for page in book
    }


def test_content_is_the_same_when_examples_are_made_again(builder):
    for name, content in builder.build().items():
        committed = (TOP / name).read_bytes()
        if content.startswith(b"PK"):
            assert sheet_values(committed) == sheet_values(content), name
        else:
            assert committed == content, name


def test_good_rows_have_right_numbers_when_members_are_read():
    with (TOP / "examples" / "members.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))[1:]
    numbers = [row[1] for row in rows]
    assert len(rows) == len(set(numbers)) == len({row[0] for row in rows}) == 300
    assert all(number.startswith("450000") for number in numbers)
    assert all(ric.calc_check_digit(number) == number[-1] for number in numbers)
    assert all(row[0].startswith("练习边民") for row in rows)
    assert all((row[3] == "男") == bool(int(row[1][16]) % 2) for row in rows)


def test_planted_rows_are_bad_when_the_sheet_is_read(builder):
    expected = read_expected()
    [(rows, merged)] = sheet_values((TOP / "examples" / "members.xlsx").read_bytes()).values()
    assert (len(rows) - 1, merged) == (expected["rows"], ())
    by_fault = {item["fault"]: rows[item["row"] - 1] for item in expected["refused"]}
    wrong = by_fault["check_digit"][1]
    assert ric.calc_check_digit(wrong) != wrong[-1]
    assert sum(row[1] == by_fault["double"][1] for row in rows) == 2
    assert by_fault["document_expired"][2] == "2020-06-30"
    assert isinstance(by_fault["number_as_number"][1], (int, float))
    assert by_fault["name_missing"][0] is None or by_fault["name_missing"][0] == ""
    assert by_fault["date_unreadable"][2] == "2031-02-30"
    assert all(isinstance(row[6], datetime) for row in rows[1:])
    assert rows[0] == builder.HEADINGS


def read_expected():
    return json.loads((TOP / "examples" / "members-expected.json").read_text("utf-8"))


@pytest.mark.parametrize("name", ["lot-three-goods.json", "lot-export.json"])
def test_lot_adds_up_and_names_known_things_when_read(name):
    lot = json.loads((TOP / "examples" / name).read_text("utf-8"))
    goods = {row["goods_id"]: row for row in read_json("reference/goods.json")}
    crossings = {row["id"]: row for row in read_json("reference/crossings.json")}
    assert crossings[lot["lane"]]["parent"] == lot["crossing"]
    for line in lot["lines"]:
        assert line["gross_g"] - line["tare_g"] == line["net_g"] > 0
        assert goods[line["goods_id"]]["direction"] == lot["direction"]
        assert goods[line["goods_id"]]["unit"] == line["unit"]


def test_packing_list_matches_the_lot_when_compared(builder):
    [(rows, _)] = sheet_values((TOP / "examples" / "packing-list.xlsx").read_bytes()).values()
    lines = builder.lot_three_goods()["lines"]
    assert [row[9] * 1000 for row in rows[1:]] == [line["net_g"] for line in lines]
    assert [row[1] for row in rows[1:]] == ["鲜火龙果", "去壳腰果", "大米"]


def test_example_pack_is_newer_and_readable_when_opened():
    body = json.loads((TOP / "examples" / "rules.json").read_text("utf-8"))
    assert pack_from_plain(body).version == 5
    bad = json.loads((TOP / "tests" / "data" / "rules" / "without-source.json").read_text("utf-8"))
    with pytest.raises(ValueError, match=r"rules\.source_missing"):
        pack_from_plain(bad)
