"""The profile of the enterprises' declaration message: order, names, lengths and code lists, as a tree.

Made from ``dec_elements.csv`` (names as the port really spells them). Elements that stood in an independent template of
2018 have a place there and are always written; the others are written only with a value, behind them.
"""

from __future__ import annotations

from pathlib import Path

from resources.reference_build.sources import Row, read_table

ROOT = "DecMessage"
VERSION = "4.8"
NAMESPACE = "http://www.chinaport.gov.cn/dec"
#: Groups in the order of the message; (path, repeats, written even when empty). The rest of the table is for cases that
#: this trade does not have (transit, supplements, royalties) and whose place only one source names.
GROUPS: tuple[tuple[str, bool, bool], ...] = (
    ("DecHead", False, True),
    ("DecLists", False, True),
    ("DecLists/DecList", True, False),
    ("DecLists/DecList/DecGoodsLimits", False, False),
    ("DecLists/DecList/DecGoodsLimits/DecGoodsLimit", True, False),
    ("DecLists/DecList/DecGoodsLimits/DecGoodsLimit/DecGoodsLimitVin", True, False),
    ("DecContainers", False, True),
    ("DecContainers/Container", True, False),
    ("DecLicenseDocus", False, True),
    ("DecLicenseDocus/LicenseDocu", True, False),
    ("DecRequestCerts", False, True),
    ("DecRequestCerts/DecRequestCert", True, False),
    ("DecOtherPacks", False, True),
    ("DecOtherPacks/DecOtherPack", True, False),
    ("DecCopLimits", False, True),
    ("DecCopLimits/DecCopLimit", True, False),
    ("DecCopPromises", False, True),
    ("DecCopPromises/DecCopPromise", True, False),
    ("DecUsers", False, True),
    ("DecUsers/DecUser", True, False),
    ("DecFreeTxt", False, True),
    ("DecSign", False, True),
    ("DecTpAccess", False, False),
    ("EdocRealation", True, False),
    ("EcoRelation", True, False),
)
#: The table abbreviates this path.
_SHORT = {".../DecGoodsLimit/DecGoodsLimitVin": "DecLists/DecList/DecGoodsLimits/DecGoodsLimit/DecGoodsLimitVin"}
#: Place 46 of a goods item is free in the template: the group of licences stands there.
_PLACE = {"DecLists/DecList/DecGoodsLimits": 46}
#: The list says 9, ten are in use (port formats, section 2).
_LENGTH = {("DecHead", "CopCode"): "10"}
#: Listed as required, in practice only with the other one (the second statutory unit of the tariff line).
_ONLY_WITH = {("DecLists/DecList", "SecondQty"): "SecondUnit"}
_CLOSED = {
    ("DecHead", "IEFlag"): "IE",
    ("DecHead", "FeeMark"): "123",
    ("DecHead", "InsurMark"): "123",
    ("DecHead", "OtherMark"): "123",
    ("DecHead", "DeclTrnRel"): "01",
    ("DecSign", "OperType"): "ABCDEG",
}
_LISTS = {
    ("DecHead", "TradeMode"): "trade_mode",
    ("DecHead", "CutMode"): "levy_nature",
    ("DecHead", "TrafMode"): "transport_mode",
    ("DecHead", "TransMode"): "trade_term",
    ("DecHead", "WrapType"): "package_kind",
    ("DecHead", "TradeCountry"): "country",
    ("DecHead", "TradeAreaCode"): "country",
    ("DecHead", "FeeCurr"): "currency",
    ("DecHead", "InsurCurr"): "currency",
    ("DecHead", "OtherCurr"): "currency",
    ("DecLists/DecList", "OriginCountry"): "country",
    ("DecLists/DecList", "DestinationCountry"): "country",
    ("DecLists/DecList", "TradeCurr"): "currency",
    ("DecLists/DecList", "GUnit"): "unit",
    ("DecLists/DecList", "FirstUnit"): "unit",
    ("DecLists/DecList", "SecondUnit"): "unit",
    ("DecLists/DecList", "DutyMode"): "duty_mode",
    ("DecOtherPacks/DecOtherPack", "PackType"): "package_kind",
    ("EdocRealation", "EdocCode"): "attached_edoc_kind",
}
_CODE_COLUMN = {"country": "iso_alpha3_current", "currency": "iso4217_current"}
_KINDS = {"String": "text", "Decimal": "decimal", "Integer": "whole", "Date": "date", "DATE": "date"}


def dec_profile(folder: Path) -> Row:
    """Return the whole profile as plain values."""
    rows = read_table(folder, "dec_elements")
    return {
        "id": f"dec-{VERSION}",
        "version": VERSION,
        "namespace": NAMESPACE,
        "source": "dec_elements.csv; names seen in two or more public programs, lengths and required columns in one",
        "root": {"name": ROOT, "is_group": True, "repeats": False, "always": True, "children": _children("", rows)},
        "code_lists": {name: _code_list(folder, name) for name in sorted(set(_LISTS.values()))},
    }


def receipt_channels(folder: Path) -> list[Row]:
    """Return the codes of receipts with their words; case matters."""
    return [
        {
            "channel": row["channel"],
            "zh": row["name_zh"],
            "en": row["meaning_en"],
            "state": row["state"],
            "public_sources": int(row["public_sources"]),
        }
        for row in read_table(folder, "receipt_channel")
    ]


def _children(path: str, rows: list[dict[str, str]]) -> list[Row]:
    fields = [(_place(row), _field(path, row)) for row in rows if path and _group_of(row) == path]
    groups = [
        (_PLACE.get(inner, 0), _group(inner, repeats, always, rows))
        for inner, repeats, always in GROUPS
        if inner.rpartition("/")[0] == path
    ]
    return [child for _place_of_it, child in sorted([*fields, *groups], key=lambda pair: pair[0])]


def _group(path: str, repeats: bool, always: bool, rows: list[dict[str, str]]) -> Row:
    name = path.rpartition("/")[2]
    return {
        "name": name,
        "is_group": True,
        "repeats": repeats,
        "always": always,
        "children": _children(path, rows),
    }


def _group_of(row: dict[str, str]) -> str:
    return _SHORT.get(row["path"], row["path"].removeprefix(f"{ROOT}/"))


def _place(row: dict[str, str]) -> int:
    return int(row["xml_order_2018_template"] or 1000)


def _field(path: str, row: dict[str, str]) -> Row:
    key = (path, row["element"])
    length, _comma, decimals = _LENGTH.get(key, row["length"]).partition(",")
    return {
        "name": row["element"],
        "is_group": False,
        "always": bool(row["xml_order_2018_template"]),
        "zh": row["name_zh"],
        "en": row["name_en"],
        "kind": _KINDS.get(row["type"], "text"),
        "length": int(length),
        "decimals": int(decimals or 0),
        "to_store": row["required_to_store"] == "Y",
        "to_declare": row["required_to_declare"] == "Y",
        "only_with": _ONLY_WITH.get(key, ""),
        "closed_codes": _CLOSED.get(key, ""),
        "code_list": _LISTS.get(key, ""),
        "trust": row["confidence"],
    }


def _code_list(folder: Path, name: str) -> dict[str, str]:
    column = _CODE_COLUMN.get(name, "code")
    rows = read_table(folder, name)
    return {row[column]: row["name_zh"] for row in rows if row[column] and not row[column].startswith("own-")}
