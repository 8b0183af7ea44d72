"""Each rule R-CN-10 … R-CN-47, R-VN-02 and R-VN-03 is data or has a stated reason; client and port count alike."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

import resources
from app.domain.goods_rules import counts_toward_value
from app.domain.rule_gate import check_standing
from app.domain.rule_reading import pack_from_plain
from app.practice_port.limits import shipped_limits

ROOT = Path(__file__).resolve().parent.parent.parent.parent
DAY = date(2026, 11, 23)
IDS = [
    *(f"R-CN-{number}" for number in (*range(10, 17), *range(20, 28), *range(30, 37), *range(40, 48))),
    "R-VN-02",
    "R-VN-03",
]
#: Codes that tell a person something and that no code of the program asks for.
ONLY_TOLD = {
    "zone_km",
    "excess_treatment",
    "limits_both_apply",
    "day_zone",
    "goods_list",
    "customs_forms",
    "retention_years",
    "identity_proof_level",
    "document_valid_required",
    "clock_behind_minutes",
    "clock_jump_minutes",
    "server_offset_seconds",
}


def plain(side):
    return resources.read_json(f"reference/rules/{side}-practice-2026.json")


def entries(pack):
    parts = ("rules", "limits", "not_exempt", "out_of_scope", "prohibited", "export_duty", "rates", "watch")
    return [row for part in parts for row in pack[part]]


@pytest.mark.parametrize("side", ["gx", "vn"])
def test_every_value_has_its_standing(side):
    pack = plain(side)
    check_standing(pack)
    assert all(row["example"] is True for row in entries(pack))
    assert not [row["source"] for row in entries(pack) if re.fullmatch(r"(S\d+b?;? ?)+", row["source"])]


@pytest.mark.parametrize("rule_id", IDS)
def test_rule_is_data_or_has_a_stated_reason(rule_id):
    found = {row["rule_id"] for side in ("gx", "vn") for row in entries(plain(side))}
    page = (ROOT / "docs" / "reference-data.md").read_text(encoding="utf-8")
    reason = re.search(rf"^\| {rule_id} \| (no data|data) \| .{{20,}} \|$", page, re.MULTILINE)
    assert reason, f"{rule_id} is not in the table of docs/reference-data.md"
    assert (reason[1] == "data") == (rule_id in found)


def test_every_code_of_a_pack_is_asked_for_by_the_program_or_only_told():
    source = "\n".join(
        file.read_text(encoding="utf-8") for top in ("app", "ui") for file in sorted((ROOT / top).rglob("*.py"))
    )
    codes = {row["code"] for side in ("gx", "vn") for row in plain(side)["rules"]}
    assert sorted(code for code in codes - ONLY_TOLD if f'"{code}"' not in source) == []
    page = (ROOT / "docs" / "reference-data.md").read_text(encoding="utf-8")
    assert sorted(code for code in codes if code not in page) == []


def test_client_and_port_agree_what_counts_and_what_is_limited():
    pack, port = pack_from_plain(plain("gx")), shipped_limits()
    codes = {row["code"] for row in resources.read_json("reference/hs6.json.gz") if len(row["code"]) == 6}
    codes |= {row["hs6"] for row in resources.read_json("reference/goods.json")}
    counted = {code for code in codes if counts_toward_value(code, pack, DAY)}
    of_port = {code for code in codes if not port._is_listed("not_counted", code, DAY)}
    assert sorted(counted ^ of_port) == []
    groups = {code: limit.limit_group for code in codes if (limit := pack.limit_for(code, DAY)) is not None}
    rows = port._in_force("mass", DAY)
    of_port_groups = {
        code: row["group"] for code in codes for row in rows if code.startswith(tuple(row["hs_prefixes"]))
    }
    assert groups == of_port_groups
    limits = {limit.limit_group: limit.limit_g for limit in pack.limits}
    assert limits == {row["group"]: row["limit_g"] for row in rows}
    assert port.value_limit_fen(DAY) == pack.number("value_limit", DAY)
