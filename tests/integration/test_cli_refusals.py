"""Bad input through the command line: each refusal has its code, names its place, and changes nothing."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from app.__main__ import main
from app.cli.demo import write_members
from app.domain.invented import residents
from tests.helpers.cli_run import EXAMPLES, ROOT, Ctl, example_lot, json_file, run_here, today

BAD_SHEETS = ROOT / "tests" / "data" / "spreadsheets"

LINE = {"id": "1", "quantity": 100, "unit": "g", "amount_fen": 1000, "step": 1, "limit_group": None}
MEMBER = {"id": "a", "value_left_fen": 500, "limits_left": {}, "shares_lately": 0}


@pytest.fixture
def ctl(filled_store: Path) -> Ctl:
    return Ctl(filled_store)


@pytest.fixture(scope="module")
def same(market_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Ctl:
    """One market for all acts that are refused: a refusal changes nothing."""
    return Ctl(Path(shutil.copytree(market_template, tmp_path_factory.mktemp("same") / "store")))


@pytest.fixture
def here(ctl: Ctl) -> list[str]:
    """Numbers of six members, present."""
    found = [person.number for person in residents(1, 6, date.fromisoformat(today()))]
    ctl("present", *found)
    return found


def edited(folder: Path, edit: Callable[[dict[str, Any]], None]) -> Path:
    """The example lot after an edit."""
    path = example_lot(folder, group="G01")
    lot = json.loads(path.read_text(encoding="utf-8"))
    edit(lot)
    return json_file(path, lot)


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("merged-cells.xlsx", "sheet.merged_cells"),
        ("wrong-sheet.xlsx", "sheet.wrong_sheet"),
        ("no-rows.xlsx", "sheet.no_rows"),
        ("not-a-spreadsheet.xlsx", "sheet.not_a_spreadsheet"),
        ("nowhere.xlsx", "sheet.file_unreadable"),
    ],
)
def test_file_is_refused_as_a_whole_when_it_is_no_members_list(same: Ctl, file: str, code: str) -> None:
    before = same("status")["quantities"]
    assert same.refused("import", "members", BAD_SHEETS / file)["code"] == code
    assert same("status")["quantities"] == before


def test_too_many_rows_are_refused_when_a_file_has_a_hundred_thousand(same: Ctl, tmp_path: Path) -> None:
    head = (EXAMPLES / "members.csv").read_text(encoding="utf-8-sig").splitlines()[:2]
    path = tmp_path / "many.csv"
    path.write_text("\n".join([head[0], *[head[1]] * 100_000]), encoding="utf-8")
    error = same.refused("import", "members", path)
    assert error["code"] == "sheet.too_many_rows"
    assert error["params"]["limit"] < 100_000


def test_same_file_is_taken_once_when_imported_again(ctl: Ctl, tmp_path: Path) -> None:
    day = date.fromisoformat(today())
    write_members(tmp_path / "more.csv", residents(99, 5, day), day)
    assert ctl("import", "members", tmp_path / "more.csv")["import"]["taken"] == 5
    again = ctl.run("import", "members", tmp_path / "more.csv")
    assert (again.code, again.told["import"]["taken"], again.told["import"]["double_file"]) == (1, 0, True)


@pytest.mark.parametrize(
    ("edit", "code", "field"),
    [
        (lambda p: p.update(document_number="450000199001010019"), "person.check_digit", "document_number"),
        (lambda p: p.update(document_until="2020-01-01"), "person.document_expired", "document_until"),
        (lambda p: p.update(name=""), "person.name_missing", "name"),
    ],
)
def test_person_is_refused_with_field_when_wrong(
    same: Ctl, tmp_path: Path, edit: Callable[[dict[str, Any]], None], code: str, field: str
) -> None:
    person = {"name": "练习新人", "document_number": "450000199001010011"}
    edit(person)
    [problem] = same.refused("person", "add", json_file(tmp_path / "p.json", person))["problems"]
    assert (problem["code"], problem["field"]) == (code, field)


def test_double_member_is_refused_when_known(ctl: Ctl, here: list[str], tmp_path: Path) -> None:
    person = json_file(tmp_path / "p.json", {"name": "练习新人", "document_number": here[0]})
    assert ctl.refused("person", "add", person)["code"] == "person.double"


def test_cards_are_answered_by_kind_when_not_all_are_right(ctl: Ctl, here: list[str]) -> None:
    wrong = here[0][:-1] + ("1" if here[0][-1] != "1" else "2")
    told = ctl("present", here[0], wrong, "020085000123")
    assert [answer["kind"] for answer in told["answers"]] == ["already", "unreadable", "unknown"]
    assert told["answers"][1]["problem"]["code"] == "person.check_digit"
    assert told["answers"][2]["problem"]["code"] == "presence.foreign"
    assert ctl.run("present", wrong).code == 1


def mass(lot: dict[str, Any]) -> None:
    lot["lines"][1]["net_g"] += 1


@pytest.mark.parametrize(
    ("edit", "code", "field"),
    [
        (mass, "lot.mass_sum", "lines.1.net_g"),
        (lambda lot: lot.update(rate=None), "lot.rate_missing", "rate"),
        (lambda lot: lot["lines"][2].update(goods_id="UNICORN"), "lot.goods_unknown", "lines.2.goods_id"),
        (lambda lot: lot["counterpart"].update(name=" "), "lot.counterpart_name_missing", "counterpart.name"),
        (lambda lot: lot.update(crossing="NOWHERE"), "lot.crossing_unknown", "crossing_id"),
        (lambda lot: lot["rate"].update(on="2999-01-01"), "lot.rate_future", "rate.quoted_on"),
        (lambda lot: lot["lines"][0].update(step=0), "lot.step", "lines.0.step"),
        (lambda lot: lot["lines"][0].update(unit_price_minor=2**70), "lot.too_large", "lines.0.unit_price_minor"),
        (lambda lot: lot.update(lines=[]), "lot.no_lines", "lines"),
    ],
)
def test_lot_is_refused_with_place_when_a_value_cannot_be(
    same: Ctl, tmp_path: Path, edit: Callable[[dict[str, Any]], None], code: str, field: str
) -> None:
    problem, *_ = same.refused("lot", "add", edited(tmp_path, edit))["problems"]
    assert (problem["code"], problem["field"]) == (code, field)
    assert same("lot", "list")["lots"] == []


@pytest.mark.parametrize(
    ("edit", "code", "field"),
    [
        (lambda lot: lot.pop("counterpart"), "file.field_missing", "counterpart"),
        (lambda lot: lot["lines"][1].pop("goods_id"), "file.field_missing", "lines.2.goods_id"),
        (lambda lot: lot["lines"][1].update(net_g="6000"), "file.field_kind", "lines.2.net_g"),
        (lambda lot: lot["lines"].append(7), "file.field_kind", "lines.4"),
        (lambda lot: lot["rate"].update(on="23/11/2026"), "file.date", "rate.on"),
        (lambda lot: lot["rate"]["units_per_cny"].update(denominator=0), "file.field_kind", "rate.units_per_cny"),
        (lambda lot: lot["truck"].update(plate_cn=True), "file.field_kind", "truck.plate_cn"),
    ],
)
def test_lot_file_is_refused_with_place_when_its_form_is_wrong(
    same: Ctl, tmp_path: Path, edit: Callable[[dict[str, Any]], None], code: str, field: str
) -> None:
    error = same.refused("lot", "add", edited(tmp_path, edit))
    assert (error["code"], error["params"]["field"]) == (code, field)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b'{"direction": ', "file.not_json"),
        (b"\xff\xfe\x00", "file.not_json"),
        (b"[1]", "file.not_object"),
        (b'{"net": 1.5}', "file.float"),
        (b'{"net": NaN}', "file.float"),
        (b'{"name": "\\ud800"}', "file.not_json"),
        (b'{"n": ' + b"9" * 5000 + b"}", "file.not_json"),
        (b"[" * 100_000, "file.not_json"),
    ],
)
def test_file_is_refused_when_it_is_not_our_json(same: Ctl, tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "lot.json"
    path.write_bytes(content)
    assert same.refused("lot", "add", path)["code"] == code


def test_missing_file_is_named_when_not_there(same: Ctl, tmp_path: Path) -> None:
    error = same.refused("lot", "add", tmp_path / "none.json")
    assert (error["code"], error["params"]["file"]) == ("file.missing", str(tmp_path / "none.json"))


def test_split_is_refused_when_nobody_is_present(ctl: Ctl, tmp_path: Path) -> None:
    ref = ctl("lot", "add", example_lot(tmp_path, group="G01"))["lot"]["lot_ref"]
    assert ctl.refused("lot", "split", ref)["code"] == "lot.nobody_present"
    assert ctl.refused("finalise", ref)["code"] == "lot.no_shares"


@pytest.mark.usefixtures("here")
def test_export_lot_passes_without_quota_when_goods_are_free(ctl: Ctl, tmp_path: Path) -> None:
    lot = ctl("lot", "add", example_lot(tmp_path, "lot-export.json", group="G01"))["lot"]
    split = ctl("lot", "split", lot["lot_ref"])["split"]
    assert split["needed_shares"] is None
    assert split["rest"] == []
    # 80 000 yuan a head would be ten days of quota; exports have none.
    assert max(share["amount_fen"] for share in split["shares"]) > 800_000
    assert sum(share["amount_fen"] for share in split["shares"]) == lot["amount_fen"]
    ctl("lot", "confirm", lot["lot_ref"], "--kind", "sheet", "--note", "D09-1")
    assert len(ctl("finalise", lot["lot_ref"])["records"]) == 6


@pytest.mark.parametrize(
    ("kind", "code"), [("prohibited", "lot.goods_prohibited"), ("export_duty", "lot.goods_export_duty")]
)
def test_export_is_refused_with_rule_when_goods_are_on_a_list(ctl: Ctl, tmp_path: Path, kind: str, code: str) -> None:
    pack = json.loads((EXAMPLES / "rules.json").read_text(encoding="utf-8"))
    ban = next(row for row in pack[kind] if row["direction"] in ("export", "both") and row["rule_id"] == "R-CN-23")
    goods = tmp_path / "goods.csv"
    code6 = (ban["hs_prefixes"][0] + "000000")[:6]
    goods.write_text(f"代号,商品名称,HS编码,单位,方向\nX-BAN,练习货,{code6},KGM,出口\n", encoding="utf-8")
    report = ctl("import", "goods", goods)["import"]
    assert report["taken"] == 1, report
    lot = json.loads((EXAMPLES / "lot-export.json").read_text(encoding="utf-8"))
    lot["lines"] = [{**lot["lines"][0], "goods_id": "X-BAN"}]
    problems = ctl.refused("lot", "add", json_file(tmp_path / "lot.json", lot))["problems"]
    assert [(p["code"], p["rule_id"]) for p in problems if p["severity"] == "stop"] == [(code, "R-CN-23")]


def test_rule_pack_is_refused_when_unsigned_or_changed(same: Ctl, tmp_path: Path) -> None:
    assert same.refused("import", "rules", EXAMPLES / "rules.json")["code"] == "rules.unsigned"
    changed = tmp_path / "changed.json"
    signed = (EXAMPLES / "rules.signed.json").read_text(encoding="utf-8")
    changed.write_text(signed.replace('"value":20', '"value":21'), encoding="utf-8")
    assert same.refused("import", "rules", changed)["code"] == "rules.signature_wrong"
    assert same.refused("import", "rules", EXAMPLES / "members.xlsx")["code"] == "rules.not_json"


def test_rule_pack_is_refused_with_place_when_a_rule_has_no_source(same: Ctl) -> None:
    error = same.refused("import", "rules", ROOT / "tests" / "data" / "rules" / "without-source.signed.json")
    assert (error["code"], error["params"]) == ("rules.source_missing", {"place": "R-CN-10"})


def test_example_pack_is_taken_when_signed(ctl: Ctl) -> None:
    pack = ctl("import", "rules", EXAMPLES / "rules.signed.json")
    assert (pack["version"], pack["practice"], pack["valid_from"]) == (5, True, "2026-12-01")


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("finalise", "GX01-07+AAAA-20261123-L001"), "lot.unknown"),
        (("lot", "show", "'; DROP TABLE lots; --"), "lot.unknown"),
        (("hold", "x"), "record.unknown"),
        (("mend", "x"), "record.unknown"),
        (("void", "x", "--reason", "y"), "record.unknown"),
        (("void", "x", "--reason", " "), "record.reason_missing"),
        (("day-end", "--date", "yesterday"), "file.date"),
        (("records", "--date", "2026-02-30"), "file.date"),
        (("group", "add", "--code", "g_1!", "--name", "练习"), "group.code_form"),
        (("device", "change", "--point", "GX01", "--device", "07"), "market.nothing_changed"),
        (("device", "change", "--point", "io", "--device", "07"), "market.point_form"),
        (("lot", "split", "x", "--drop", "nobody"), "person.unknown"),
    ],
)
def test_act_is_refused_by_code_when_it_cannot_be_done(same: Ctl, args: tuple[str, ...], code: str) -> None:
    assert same.refused(*args)["code"] == code


@pytest.mark.parametrize(("kind", "code"), [("D99", "paper.kind_unknown"), ("D12", "paper.ref_unknown")])
def test_no_file_is_left_when_a_paper_cannot_be_made(same: Ctl, tmp_path: Path, kind: str, code: str) -> None:
    out = tmp_path / "papers" / "x.pdf"
    assert same.refused("paper", kind, "nothing", "-o", out)["code"] == code
    assert not out.parent.exists()


@pytest.mark.parametrize(
    ("change", "code", "place"),
    [
        ({"members": [MEMBER, MEMBER]}, "split.id_double_or_empty", "members.1.id"),
        ({"members": [{"id": "a"}]}, "split.missing", "members.0.value_left_fen"),
        ({"members": [{**MEMBER, "limit_left": {}}]}, "split.key_unknown", "members.0.limit_left"),
        ({"lines": [{**LINE, "quantity": "5"}]}, "split.not_a_whole_number", "lines.0.quantity"),
        ({"lines": [{**LINE, "amount_fen": 1e3}]}, "split.not_a_whole_number", "lines.0.amount_fen"),
        ({"lines": [{**LINE, "step": float("nan")}]}, "split.not_a_whole_number", "lines.0.step"),
        ({"rule": "fair"}, "split.rule_unknown", "rule"),
        ({"as_of": "yesterday"}, "split.not_a_day", "as_of"),
        ({"members": 7}, "split.not_a_list", "members"),
    ],
)
def test_plan_is_refused_with_path_value_and_reason_when_the_problem_has_no_meaning(
    tmp_path: Path, change: dict[str, Any], code: str, place: str
) -> None:
    problem = {"members": [MEMBER], "lines": [LINE], **change}
    run = run_here("lot", "plan", str(json_file(tmp_path / "plan.json", problem)))
    assert (run.code, run.told["path"], run.told["reason"]) == (1, place, code)
    assert run.error == {"code": code, "params": {name: run.told[name] for name in ("path", "value", "reason")}}


@pytest.mark.parametrize(
    ("text", "path", "reason"),
    [
        ('{"members": [', "1:14", "file.not_json"),
        ('{"members": [], "lines": [], "members": []}', "members", "split.key_double"),
        ("[]", "", "split.not_an_object"),
        ("", "1:1", "file.not_json"),
        ("9" * 5000, "", "split.not_an_object"),
        (None, "", "file.missing"),
    ],
)
def test_plan_is_refused_when_the_file_is_no_problem(tmp_path: Path, text: str | None, path: str, reason: str) -> None:
    file = tmp_path / "plan.json"
    if text is not None:
        file.write_text(text, encoding="utf-8")
    run = run_here("lot", "plan", str(file))
    assert (run.code, run.told["path"], run.told["reason"]) == (1, path, reason)


@pytest.mark.parametrize(
    ("args", "code"),
    [
        (("--point", "gx01", "--device", "07"), "market.point_form"),
        (("--point", "GX01", "--device", "O7"), "market.device_form"),
        (("--point", "GX01", "--device", "07", "--crossing", "NOWHERE"), "lot.crossing_unknown"),
        (("--point", "GX01", "--device", "07", "--with-group", "组"), "group.code_form"),
        (("--point", "GX01", "--device", "07", "--url", "http://127.0.0.1:1"), "port.half_named"),
    ],
)
def test_nothing_is_made_when_a_new_store_is_refused(tmp_path: Path, args: tuple[str, ...], code: str) -> None:
    run = run_here("init", "--store", str(tmp_path / "store"), "--practice", *args)
    assert (run.code, run.error["code"]) == (1, code)
    assert not (tmp_path / "store").exists()


def test_second_store_is_refused_when_the_folder_has_one(filled_store: Path) -> None:
    run = run_here("init", "--store", str(filled_store), "--practice", "--point", "GX01", "--device", "07")
    assert (run.code, run.error["code"]) == (1, "store.exists")


@pytest.mark.parametrize(
    "args",
    [
        ("nonsense",),
        ("status",),
        ("lot",),
        ("records", "--store", "x", "--state", "happy"),
        ("records", "--store", "x", "--limit", "-1"),
        ("demo", "--out", "x", "--members", "1e3"),
        ("status", "--store", "x", "--passphrase", "y"),
        ("present", "--store", "x", "45\udcff"),
    ],
)
def test_wrong_use_is_told_when_the_command_line_is_wrong(args: tuple[str, ...]) -> None:
    run = run_here(*args)
    assert (run.code, run.error["code"]) == (2, "use.wrong")


def test_wrong_use_is_told_when_no_command_is_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "use.wrong"
