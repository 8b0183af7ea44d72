"""The sample rule pack of the practice office, put together from its tables. It is shipped unsigned.

Everything in it is an example to be confirmed with the competent office; the practice office's key signs it when
a practice store is made.
"""

from __future__ import annotations

import json
from pathlib import Path

from resources.reference_build.limits import limits
from resources.reference_build.sources import Row, codes, or_none, read_table
from resources.reference_build.trust import INFERRED, trust_of, weakest

FORMAT = "bianmao-rules-1"
_TITLE = {
    "zh": "广西边民互市练习规则包（示例，请向主管部门确认）",
    "vi": "Bộ quy định luyện tập Quảng Tây (ví dụ, cần xác nhận với cơ quan có thẩm quyền)",
    "en": "Guangxi mutual-trade practice rules (example, confirm with the competent office)",
}


def sample_pack(folder: Path) -> Row:
    """Build the body of the sample pack; see ``docs/reference-data.md`` for the format."""
    rules = [_rule(row) for row in read_table(folder, "rules_gx_practice")]
    return {
        "format": FORMAT,
        "pack_id": "GX-PRACTICE-2026",
        "version": 3,
        "title": _TITLE,
        "issued_by": "练习办公室 Văn phòng luyện tập",
        "issued_on": "2026-11-01",
        "scope": {"country": "CN", "province": "45", "counties": [], "crossings": []},
        "practice": True,
        "valid_from": "2026-01-01",
        "valid_to": None,
        "rules": rules,
        "limits": [_kilogram_limit(row) for row in limits(folder) if row["limit_g"] and row["limit_group"]],
        "not_exempt": _not_exempt(folder),
        "out_of_scope": _bans(folder, "out_of_scope"),
        "prohibited": _bans(folder, "prohibited"),
        "export_duty": _bans(folder, "export_duty"),
        "rates": [_rate(row) for row in read_table(folder, "rates_sample")],
        "switches": {row["code"]: row["value"] for row in rules if row["unit"] == "switch"},
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
        "source": row["source"],
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
        "source": f"{row['source']}; HS 2022 prefixes inferred from the 2010 lines",
        "trust": weakest(INFERRED, str(row["trust"])),
        "example": True,
    }


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
