"""The sample rule packs of the practice office, one a side, put together from their tables.

Everything in them is an example to be confirmed with the competent office; ``installer.sign_practice_packs`` signs.
"""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path

from resources import path
from resources.reference_build.limits import limits
from resources.reference_build.sources import Row, codes, or_none, read_table
from resources.reference_build.trust import INFERRED, trust_of, weakest

FORMAT = "bianmao-rules-1"
_TITLE = {
    "zh": "广西边民互市练习规则包（示例，请向主管部门确认）",
    "vi": "Bộ quy định luyện tập Quảng Tây (ví dụ, cần xác nhận với cơ quan có thẩm quyền)",
    "en": "Guangxi mutual-trade practice rules (example, confirm with the competent office)",
}


_TITLE_VN = {
    "zh": "越方边民互市练习规则包（示例，请向主管部门确认）",
    "vi": "Bộ quy định luyện tập phía Việt Nam (ví dụ, cần xác nhận với cơ quan có thẩm quyền)",
    "en": "Practice rules of the Vietnamese side (example, confirm with the competent office)",
}


def sample_pack(folder: Path) -> Row:
    """Build the body of the Chinese side's sample pack; see ``docs/reference-data.md`` for the format."""
    return {
        **_head("GX-PRACTICE-2026", 4, _TITLE, "CN", "45"),
        **_rules(folder, "rules_gx_practice"),
        "limits": [_kilogram_limit(row) for row in limits(folder) if row["limit_g"] and row["limit_group"]],
        "not_exempt": _not_exempt(folder),
        "out_of_scope": _bans(folder, "out_of_scope"),
        "prohibited": _bans(folder, "prohibited"),
        "export_duty": _bans(folder, "export_duty"),
        "rates": [_rate(row) for row in read_table(folder, "rates_sample")],
        "watch": [_watch(row) for row in read_table(folder, "watch_sample")],
    }


def vietnamese_pack(folder: Path) -> Row:
    """Build the body of the Vietnamese side's sample pack: its own limits, day and currency, no Chinese list."""
    return {
        **_head("VN-PRACTICE-2026", 1, _TITLE_VN, "VN", ""),
        **_rules(folder, "rules_vn_practice"),
        "limits": [],
        "not_exempt": [],
        "out_of_scope": [],
        "prohibited": [],
        "export_duty": [],
        "rates": [_rate(row) for row in read_table(folder, "rates_sample")],
        "watch": [_watch(row) for row in read_table(folder, "watch_sample")],
    }


def _head(pack_id: str, version: int, title: Row, side: str, province: str) -> Row:
    return {
        "format": FORMAT,
        "pack_id": pack_id,
        "version": version,
        "title": title,
        "issued_by": "练习办公室 Văn phòng luyện tập",
        "issued_on": "2026-11-01",
        "scope": {"country": side, "province": province, "counties": [], "crossings": []},
        "currency": {"CN": "CNY", "VN": "VND"}[side],
        "practice": True,
        "valid_from": "2026-01-01",
        "valid_to": None,
    }


def _rules(folder: Path, table: str) -> Row:
    rules = [_rule(row) for row in read_table(folder, table)]
    return {"rules": rules, "switches": {row["code"]: row["value"] for row in rules if row["unit"] == "switch"}}


@cache
def _source_names(folder: Path) -> dict[str, str]:
    return {row["id"]: row["name"] for row in read_table(folder, "source_names")}


def source_words(text: str) -> str:
    """Return a source cell with the names of its numbers: ``S2;S3`` says nothing to whoever reads a screen."""
    names = _source_names(path("sources"))
    parts = (part.strip() for part in text.split(";"))
    return "; ".join(f"{part} {names[part]}" if part in names else part for part in parts)


def _watch(row: dict[str, str]) -> Row:
    return {
        **{name: row[name] for name in ("item", "kind", "enforce", "rule_id", "producer")},
        **{name: codes(row[name]) for name in ("hs_prefixes", "goods_ids", "lot_refs", "plates")},
        "lot_from": or_none(row["lot_from"]),
        "lot_to": or_none(row["lot_to"]),
        **_standing(row),
        "text": {"zh": row["zh"], "vi": row["vi"], "en": row["en"]},
    }


def _rule(row: dict[str, str]) -> Row:
    return {
        "rule_id": row["rule_id"],
        "code": row["code"],
        "value": json.loads(row["value"]),
        "unit": row["unit"],
        "enforce": row["enforce"],
        **_standing(row),
        "text": {"zh": row["zh"], "vi": row["vi"], "en": row["en"]},
    }


def _standing(row: dict[str, str]) -> Row:
    return {
        "valid_from": row["valid_from"],
        "valid_to": or_none(row["valid_to"]),
        "legal_basis": row["legal_basis"],
        "source": source_words(row["source"]),
        "trust": trust_of(row["confidence"]),
        "example": True,
    }


def _kilogram_limit(row: Row) -> Row:
    return {
        "limit_id": row["code"],
        "rule_id": "R-CN-21",
        "limit_group": row["limit_group"],
        "limit_g": row["limit_g"],
        "per": "person_day",
        **_from_limit_row(row),
    }


def _from_limit_row(row: Row) -> Row:
    """Names, prefixes and standing of a limit row; the mapping to HS 2022 is ours, so it is inferred at best."""
    return {
        "hs_prefixes": row["hs_prefixes"],
        "ask_prefixes": row["ask_prefixes"],
        "names": {"zh": row["zh"], "vi": row["vi"], "en": row["en"]},
        "valid_from": row["valid_from"],
        "valid_to": row["valid_to"],
        "legal_basis": row["legal_basis"],
        "source": f"{source_words(_numbers(row['source']))}; HS 2022 ← 2010",
        "trust": weakest(INFERRED, str(row["trust"])),
        "example": True,
    }


def _numbers(source: str) -> str:
    """Leave only the source numbers of a row of the limits table."""
    return ";".join(re.findall(r"\bS\d+b?\b", source))


def _not_exempt(folder: Path) -> list[Row]:
    return [
        {"item": row["code"], "direction": "import", "rule_id": "R-CN-21", **_from_limit_row(row)}
        for row in limits(folder)
        if row["treatment"] == "not_exempt" and row["item_no"]
    ]


def _bans(folder: Path, kind: str) -> list[Row]:
    return [
        {
            "item": row["item"],
            "direction": row["direction"],
            "rule_id": row["rule_id"],
            "hs_prefixes": codes(row["hs_prefixes"]),
            "ask_prefixes": codes(row["ask_prefixes"]),
            "names": {"zh": row["zh"], "vi": row["vi"], "en": row["en"]},
            **_standing(row),
        }
        for row in read_table(folder, "goods_bans_sample")
        if row["list"] == kind
    ]


def _rate(row: dict[str, str]) -> Row:
    return {
        "rule_id": row["rule_id"],
        "currency": row["currency"],
        "purpose": row["purpose"],
        "units_per_cny": {"numerator": int(row["numerator"]), "denominator": int(row["denominator"])},
        "quoted_on": row["quoted_on"],
        "valid_from": row["valid_from"],
        "valid_to": or_none(row["valid_to"]),
        "source": row["source"],
        "trust": trust_of(row["confidence"]),
        "example": True,
    }
