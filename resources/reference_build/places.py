"""Crossings, customs districts and countries."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from resources.reference_build.sources import Row, or_none, read_table
from resources.reference_build.trust import INFERRED, OWN_KNOWLEDGE, PUBLIC_COPY, UNVERIFIED, trust_of, weakest

_KINDS = {
    "国际性口岸": "port_international",
    "国际性口岸(铁路)": "rail_port",
    "双边性口岸": "port_bilateral",
    "双边性口岸(已批国际性)": "port_bilateral",
    "口岸通道": "lane",
    "口岸通道(货运)": "lane_cargo",
    "口岸通道(旅游)": "lane_tourism",
    "口岸通道/互市点": "lane_market",
    "互市点": "market_point",
    "原二类口岸/互市点": "market_point",
    "互市贸易区": "market_zone",
    "拟新设口岸/互市点": "planned",
}
_CHINESE_SIDE = re.compile(r"VN (?:name|reading) of the Chinese side: (?P<name>[^.;(]+)")
_MARKET_KINDS = {"lane_market", "market_point", "market_zone"}


def crossings(folder: Path) -> list[Row]:
    """Build the register of ports, lanes and market points, sorted by id.

    ``status`` is ``open_seen`` only with a source and a date from ``crossing_status.csv``; else a place named in
    the 2015 opinion is ``named_in_plan`` and all others are ``unknown``.
    """
    table = read_table(folder, "crossings")
    seen_open = {row["id"]: row for row in read_table(folder, "crossing_status")}
    parents = {row["cn_name"]: row["id"] for row in table}
    rows = [_crossing(row, parents, seen_open.get(row["id"])) for row in table]
    rows += [_added_crossing(row) for row in read_table(folder, "crossings_added")]
    return sorted(rows, key=lambda row: str(row["id"]))


def _status(seen_open: dict[str, str] | None, named_in_plan: bool) -> Row:
    if seen_open is not None:
        return {
            "status": seen_open["status"],
            "status_on": seen_open["seen_on"],
            "status_source": seen_open["source"],
        }
    if named_in_plan:
        return {"status": "named_in_plan", "status_on": "2015", "status_source": "桂政发〔2015〕66号"}
    return {"status": "unknown", "status_on": None, "status_source": None}


def _crossing(row: dict[str, str], parents: dict[str, str], seen_open: dict[str, str] | None) -> Row:
    parent = parents.get(row["cn_parent_port"])
    chinese_side = _CHINESE_SIDE.search(row["notes"])
    kind = _KINDS[row["cn_kind"]]
    doubtful = row["reviewed"] == "doubtful"
    trust = UNVERIFIED if doubtful else trust_of(row["pair_confidence"])
    return {
        "id": row["id"],
        "zh": row["cn_name"],
        "vi": row["vn_name"],
        "en": without_tones(row["pinyin"]),
        "cn_side_vi": chinese_side["name"].strip() if chinese_side else None,
        "pinyin": row["pinyin"],
        "parent": None if parent == row["id"] else parent,
        "kind": kind,
        "mode": "rail" if kind == "rail_port" else "road",
        "mutual_trade": kind in _MARKET_KINDS,
        "city": row["cn_city"],
        "county": row["cn_county"],
        "county_code": or_none(row["cn_county_code"]),
        "vn_kind": or_none(row["vn_kind"]),
        "vn_province": or_none(row["vn_province"]),
        "vn_district_before_2025_07": or_none(row["vn_district_before_2025_07"]),
        "border_markers": or_none(row["border_markers"]),
        **_office("cn", row),
        **_office("vn", row),
        **_status(seen_open, row["in_opinion"] == "Y"),
        "named_in_plan": row["in_opinion"] == "Y",
        "key_date": or_none(row["key_date"]),
        "note": or_none(row["notes"]),
        "doubtful": doubtful,
        "trust": trust,
        "source": f"crossings.csv: {row['pair_confidence']}",
    }


def _office(side: str, row: dict[str, str]) -> Row:
    code = row[f"{side}_customs_code"]
    return {
        f"{side}_customs_code": code or None,
        f"{side}_customs_trust": trust_of(row[f"{side}_customs_code_conf"]) if code else None,
    }


def _added_crossing(row: dict[str, str]) -> Row:
    named = row["named_in_plan"] == "Y"
    return {
        "id": row["id"],
        "zh": row["zh"],
        "vi": row["vi"],
        "en": row["en"],
        "cn_side_vi": row["vi"],
        "pinyin": None,
        "parent": None,
        "kind": row["kind"],
        "mode": row["mode"],
        "mutual_trade": False,
        "city": row["city"],
        "county": or_none(row["county"]),
        "county_code": None,
        "vn_kind": None,
        "vn_province": None,
        "vn_district_before_2025_07": None,
        "border_markers": None,
        "cn_customs_code": or_none(row["cn_customs_code"]),
        "cn_customs_trust": UNVERIFIED if row["cn_customs_code"] else None,
        "vn_customs_code": None,
        "vn_customs_trust": None,
        **_status(None, named),
        "named_in_plan": named,
        "key_date": None,
        "note": None,
        "doubtful": False,
        "trust": trust_of(row["confidence"]),
        "source": f"crossings_added.csv: {row['source']}",
    }


def without_tones(pinyin: str) -> str:
    """Return pinyin without its tone marks."""
    apart = unicodedata.normalize("NFD", pinyin)
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))


def customs_districts(folder: Path) -> list[Row]:
    """Build the Chinese customs districts and offices, sorted by code."""
    rows = [
        {
            "code": row["code"],
            "zh": row["name_zh"],
            "vi": None,
            "en": or_none(row["name_en"]),
            "level": row["level"],
            "trust": trust_of(row["confidence"]),
            "source": f"customs_district.csv: {row['confidence']}",
        }
        for row in read_table(folder, "customs_district")
    ]
    return sorted(rows, key=lambda row: str(row["code"]))


def countries(folder: Path) -> list[Row]:
    """Build countries and areas; ``code`` is ISO 3166 alpha-2 where the line has one of its own, else the customs code.

    Several customs lines may share one ISO code (parts of French Polynesia); the first keeps it.
    """
    added = {row["code"]: row for row in read_table(folder, "added_names") if row["table"] == "country"}
    taken: set[str] = set()
    rows: list[Row] = []
    for row in read_table(folder, "country"):
        iso = row["iso_alpha2"]
        code = iso if iso and iso not in taken else row["customs_code3_legacy"]
        taken.add(iso)
        name = added.get(code)
        rows.append(
            {
                "code": code,
                "zh": row["name_zh"],
                "vi": name["vi"] if name else None,
                "en": or_none(row["name_en"]),
                "iso_alpha2": or_none(iso),
                "iso_alpha3": or_none(row["iso_alpha3_current"]),
                "customs_code": row["customs_code3_legacy"],
                "trust": weakest(OWN_KNOWLEDGE if name else PUBLIC_COPY, PUBLIC_COPY if iso else INFERRED),
                "source": "country.csv: public single-window dictionary; ISO columns matched by name",
            }
        )
    return sorted(rows, key=lambda row: str(row["code"]))
