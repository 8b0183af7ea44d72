"""What the shipped files must hold: ids, codes, and the rules of language (language paper, section 5)."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from resources.reference_build.sources import Row
from resources.reference_build.trust import MARKS

_CJK_OR_FULL_WIDTH = re.compile(r"[\u2e80-\u9fff\uf900-\ufaff\u3000-\u303f\uff00-\uffef]")
_FORBIDDEN = re.compile(r"\b(ĐM|DM|CK|TG|CC|CMND)\b")
_NEW_TONE_PLACE = re.compile(r"(o[àáảãạèéẻẽẹ]|(?<![qQ])u[ỳýỷỹỵ])\b", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\{\w+\}|%n")
_LONG, _SHORT = 22, 14


def trust_problems(name: str, rows: Iterable[Row]) -> list[str]:
    """Return rows without a known trust mark or without a source."""
    return [
        f"{name}: a row has no known trust or no source: {row}"
        for row in rows
        if row.get("trust") not in MARKS or not row.get("source")
    ]


def id_problems(name: str, rows: Iterable[Row], key: str) -> list[str]:
    """Return ids that are empty or occur twice."""
    counts = Counter(str(row[key] or "") for row in rows)
    return [f"{name}: {key} {value!r} occurs {n} times" for value, n in counts.items() if n > 1 or not value]


def code_problems(name: str, rows: Iterable[Row], forms: Mapping[str, str]) -> list[str]:
    """Return codes that do not have the form (regular expression) asked of their column; None passes."""
    return [
        f"{name}: {column} {row[column]!r} has the wrong form"
        for row in rows
        for column, form in forms.items()
        if row[column] is not None and not re.fullmatch(form, str(row[column]))
    ]


def nfc_problems(name: str, rows: Iterable[Row]) -> list[str]:
    """Return texts that are not in NFC."""
    return [
        f"{name}: {column} is not NFC: {value!r}"
        for row in rows
        for column, value in row.items()
        if isinstance(value, str) and not unicodedata.is_normalized("NFC", value)
    ]


def vietnamese_problems(name: str, texts: Iterable[str | None]) -> list[str]:
    """Return Vietnamese texts with Chinese or full-width signs, forbidden abbreviations or the new tone places."""
    found = []
    for text in texts:
        for fault, pattern in (
            ("Chinese or full-width sign", _CJK_OR_FULL_WIDTH),
            ("forbidden abbreviation", _FORBIDDEN),
            ("tone mark in the wrong place", _NEW_TONE_PLACE),
        ):
            if pattern.search(text or ""):
                found.append(f"{name}: {fault} in {text!r}")
    return found


def misread_problems(name: str, pairs: Iterable[tuple[str, str]]) -> list[str]:
    """Return (zh, vi) pairs where HĐ stands for an invoice or TK for an account."""
    return [
        f"{name}: {vi!r} may not stand for {zh!r}"
        for zh, vi in pairs
        if ("发票" in zh and re.search(r"\bHĐ\b", vi)) or (re.search("[账帐][户号]", zh) and re.search(r"\bTK\b", vi))
    ]


def short_problems(name: str, pairs: Iterable[tuple[str, str | None]]) -> list[str]:
    """Return short forms longer than 14 signs where the long form has more than 22; None is no short form."""
    return [
        f"{name}: short form {short!r} is too long"
        for text, short in pairs
        if short is not None and len(text) > _LONG and len(short) > _SHORT
    ]


def placeholder_problems(name: str, texts: Mapping[str, Sequence[str]]) -> list[str]:
    """Return keys whose languages do not hold the same placeholders."""
    return [
        f"{name}: placeholders differ in {key}"
        for key, languages in texts.items()
        if len({tuple(sorted(_PLACEHOLDER.findall(text))) for text in languages}) > 1
    ]


def label_problems(labels: Mapping[str, Mapping[str, str]]) -> list[str]:
    """Return what is wrong with the document labels: keys, empty texts, placeholders, Vietnamese."""
    keys = set().union(*labels.values())
    found = [
        f"labels: {key} is missing or empty in {language}"
        for language, texts in labels.items()
        for key in sorted(keys)
        if not texts.get(key)
    ]
    if found:
        return found
    found += placeholder_problems("labels", {key: [texts[key] for texts in labels.values()] for key in keys})
    shorts = [key for key in keys if key.endswith(".short")]
    vietnamese = labels["vi"]
    found += short_problems("labels", [(vietnamese.get(k.removesuffix(".short"), ""), vietnamese[k]) for k in shorts])
    return found + vietnamese_problems("labels", vietnamese.values())


def goods_problems(rows: Iterable[Row], hs6: set[str], ahtn8: set[str], units: set[str]) -> list[str]:
    """Return goods whose codes are not in their lists or do not fit each other."""
    found = []
    for row in rows:
        place = f"goods {row['goods_id']}"
        if row["hs6"] not in hs6:
            found.append(f"{place}: hs6 {row['hs6']} is not in the WCO list")
        if row["vn_hs8"] is not None and row["vn_hs8"] not in ahtn8:
            found.append(f"{place}: vn_hs8 {row['vn_hs8']} is not in the Vietnamese list")
        found += [
            f"{place}: {column} {row[column]} does not begin with {row['hs6']}"
            for column in ("cn_hs8", "cn_hs10", "vn_hs8")
            if row[column] is not None and not str(row[column]).startswith(str(row["hs6"]))
        ]
        if row["unit"] not in units:
            found.append(f"{place}: unit {row['unit']!r} is not known")
    return found


def crossing_problems(rows: Sequence[Row]) -> list[str]:
    """Return crossings with an unknown parent, or shown as open without source and date."""
    ids = {row["id"] for row in rows}
    found = [f"crossing {r['id']}: parent {r['parent']} is not known" for r in rows if r["parent"] not in {None, *ids}]
    found += [
        f"crossing {row['id']}: open without source or date"
        for row in rows
        if row["status"] == "open_seen" and not (row["status_source"] and row["status_on"])
    ]
    return found + [
        f"crossing {row['id']}: status {row['status']!r}"
        for row in rows
        if row["status"] not in {"named_in_plan", "open_seen", "unknown"}
    ]
