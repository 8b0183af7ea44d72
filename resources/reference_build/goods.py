"""The goods register, units, currencies, and the two long tariff lists."""

from __future__ import annotations

from pathlib import Path

from resources.reference_build.sources import Row, codes, or_none, read_table
from resources.reference_build.trust import INFERRED, OWN_KNOWLEDGE, PUBLIC_COPY, UNVERIFIED, trust_of, weakest

_DIRECTIONS = {"CN_IMPORT": "import", "CN_EXPORT": "export", "BOTH": "both"}
#: Customs units without a UN/ECE code of their own in the table that count pieces all the same.
_PIECE_UNITS = {"001", "002", "003", "007", "008", "009", "010", "011", "014", "015", "017", "020"}
#: Grams in one unit, by customs code (language paper, section 3).
_GRAMS = {"035": 1000, "036": 1, "047": 100_000, "070": 1_000_000, "075": 500, "077": 50_000}
_FAMILIES = {
    "030": "length",
    "032": "area",
    "033": "volume",
    "063": "volume",
    "095": "volume",
    "096": "volume",
    "147": "length",
}
#: Decimal places of ISO 4217, where they are not two.
_MINOR_DIGITS = {"VND": 0, "JPY": 0, "KRW": 0, "KWD": 3}


def goods(folder: Path) -> list[Row]:
    """Build the goods register sorted by id.

    ``unit`` is the UN/ECE code; ``limit_group`` follows the kilogram limits for imports by HS prefix.
    """
    units = {row["customs_code"]: row for row in units_table(folder)}
    limits = [(row["limit_group"], codes(row["hs_prefixes"])) for row in read_table(folder, "limit_groups")]
    rows = [
        _goods_row(row, f"{name}.csv", str(units[row["cn_unit_code"]]["un_code"]), limits)
        for name in ("goods", "goods_added")
        for row in read_table(folder, name)
    ]
    return sorted(rows, key=lambda row: str(row["goods_id"]))


def _goods_row(row: dict[str, str], table: str, unit: str, limits: list[tuple[str, list[str]]]) -> Row:
    direction = _DIRECTIONS[row["direction"]]
    doubtful = row["reviewed"] == "doubtful"
    cn_trust, vn_trust = trust_of(row["cn_hs_conf"]), trust_of(row["vn_hs_conf"])
    group = next((g for g, prefixes in limits if g and row["hs6"].startswith(tuple(prefixes))), None)
    return {
        "goods_id": row["goods_id"],
        "direction": direction,
        "group": row["group"],
        "zh": row["zh"],
        "vi": row["vi"],
        "en": row["en"],
        "hs6": row["hs6"],
        "hs_version": "2022",
        "cn_hs8": or_none(row["cn_hs8"]),
        "cn_hs10": or_none(row["cn_hs10"]),
        "vn_hs8": or_none(row["vn_hs8"]),
        "cn_trust": cn_trust,
        "vn_trust": vn_trust,
        "unit": unit,
        "cn_unit_code": row["cn_unit_code"],
        "vn_unit_code": row["vn_unit_code"],
        "unit_zh": row["unit_zh"],
        "unit_vi": row["unit_vi"],
        "controls": codes(row["controls"]),
        "origin": "CN" if direction == "export" else "VN",
        "limit_group": group if direction != "export" else None,
        "note": or_none(row["mutual_trade_note"]),
        "doubtful": doubtful,
        "trust": UNVERIFIED if doubtful else weakest(cn_trust, vn_trust),
        "source": f"{table}: Chinese code {row['cn_hs_conf']}; Vietnamese code {row['vn_hs_conf']}",
    }


def package_kinds(folder: Path) -> list[Row]:
    """Build the kinds of outer packages by customs code; the Vietnamese names are ours."""
    return [
        {
            "code": row["code"],
            "zh": row["name_zh"],
            "vi": row["name_vi"],
            "en": row["name_en"],
            "trust": OWN_KNOWLEDGE,
            "source": "package_kind.csv: public single-window dictionary; Vietnamese names by us",
        }
        for row in read_table(folder, "package_kind")
    ]


def attachment_kinds(folder: Path) -> list[Row]:
    """Build the kinds of attached papers: customs codes of eight digits, and ours, which begin with ``own-``."""
    return [
        {
            "code": row["code"],
            "zh": row["name_zh"],
            "vi": row["name_vi"],
            "en": row["name_en"],
            "trust": OWN_KNOWLEDGE,
            "source": "attached_edoc_kind.csv: "
            + ("added by us" if row["code"].startswith("own-") else "public single-window dictionary; names by us"),
        }
        for row in read_table(folder, "attached_edoc_kind")
    ]


def units_table(folder: Path) -> list[Row]:
    """Build units sorted by customs code; ``un_code`` is the UN/ECE Recommendation 20 code where one is known.

    ``family`` is ``mass`` (then ``grams`` is set), ``piece``, ``pair``, ``length``, ``area``, ``volume`` or ``other``.
    """
    added = {row["code"]: row for row in read_table(folder, "added_names") if row["table"] == "unit"}
    vn_codes = {row["cn_unit_code"]: row["vn_unit_code"] for row in read_table(folder, "goods")}
    rows: list[Row] = []
    for row in read_table(folder, "unit"):
        code, seen = row["code"], row["un_rec20"]
        name = added.get(code, {"vi": "", "en": ""})
        un_code = seen or ("H87" if code in _PIECE_UNITS else "")
        rows.append(
            {
                "code": code,
                "zh": row["name_zh"],
                "vi": or_none(name["vi"]),
                "en": or_none(row["name_en"] or name["en"]),
                "customs_code": code,
                "un_code": or_none(un_code),
                "vn_code": vn_codes.get(code),
                "family": _family(code, un_code),
                "grams": _GRAMS.get(code),
                "trust": weakest(PUBLIC_COPY, OWN_KNOWLEDGE if seen else INFERRED if un_code else PUBLIC_COPY),
                "source": "unit.csv: public single-window dictionary; UN/ECE code and other names by us",
            }
        )
    return rows


def _family(code: str, un_code: str) -> str:
    if code in _GRAMS:
        return "mass"
    if code in _FAMILIES:
        return _FAMILIES[code]
    if un_code == "PR":
        return "pair"
    return "piece" if un_code == "H87" else "other"


def currencies(folder: Path) -> list[Row]:
    """Build currencies sorted by ISO code; ``minor_digits`` after ISO 4217, None for withdrawn ones."""
    added = {row["code"]: row["vi"] for row in read_table(folder, "added_names") if row["table"] == "currency"}
    rows: list[Row] = []
    for row in read_table(folder, "currency"):
        code, in_use = row["iso4217_current"], row["status"] == "in use"
        rows.append(
            {
                "code": code,
                "zh": row["name_zh"],
                "vi": added.get(code),
                "en": or_none(row["name_en"]),
                "customs_code": or_none(row["customs_code3_legacy"]),
                "minor_digits": _MINOR_DIGITS.get(code, 2) if in_use else None,
                "in_use": in_use,
                "trust": trust_of(row["confidence"]),
                "source": f"currency.csv: {row['confidence']}",
            }
        )
    return sorted(rows, key=lambda row: str(row["code"]))


def hs6(folder: Path) -> list[Row]:
    """Build the WCO nomenclature (2, 4 and 6 digits), sorted by code, English texts."""
    rows = [
        {
            "code": row["code"],
            "zh": None,
            "vi": None,
            "en": row["name_en"],
            "parent": None if row["parent"] == "TOTAL" else row["parent"],
            "level": int(row["level"]),
            "trust": PUBLIC_COPY,
            "source": "hs6_wco.csv",
        }
        for row in read_table(folder, "hs6_wco")
    ]
    return sorted(rows, key=lambda row: str(row["code"]))


def ahtn8(folder: Path) -> list[Row]:
    """Build the Vietnamese eight-digit lines, sorted by code.

    ``vi`` is the leaf text without its indent dashes, ``depth`` their number; ``hs6`` and ``en`` come from the
    WCO list and are None where the two editions differ.
    """
    names = {str(row["code"]): row["en"] for row in hs6(folder)}
    rows: list[Row] = []
    for row in read_table(folder, "ahtn8_vietnam"):
        text = row["name_vi_leaf_text"]
        leaf = text.lstrip("- ")
        parent = row["code"][:6]
        rows.append(
            {
                "code": row["code"],
                "zh": None,
                "vi": leaf,
                "en": names.get(parent),
                "depth": text[: len(text) - len(leaf)].count("-"),
                "hs6": parent if parent in names else None,
                "trust": PUBLIC_COPY,
                "source": "ahtn8_vietnam.csv",
            }
        )
    return sorted(rows, key=lambda row: str(row["code"]))
