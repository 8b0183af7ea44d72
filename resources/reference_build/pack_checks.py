"""What makes a rule pack fit to be shipped: every entry dated and sourced, plain values only, switches that agree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from resources.reference_build.sources import Row
from resources.reference_build.trust import MARKS

FORMAT = "bianmao-rules-1"
GOODS_LISTS = ("not_exempt", "out_of_scope", "prohibited", "export_duty")
_RULE_ID = re.compile(r"^R-(CN|VN|PORT)-\d{2}$")
_PREFIX = re.compile(r"^\d{4}(\d{2})?(\d{2})?$")
_HEAD = ("format", "pack_id", "version", "issued_by", "practice", "valid_from", "valid_to", "rules", "switches")


def pack_problems(pack: Row) -> list[str]:
    """Return what is wrong with the plain body of a pack, one line each; empty when it may be signed."""
    missing = [f"pack: {name} is missing" for name in _HEAD if name not in pack]
    if missing:
        return missing
    found = [f"pack: format {pack['format']!r} is not known"] if pack["format"] != FORMAT else []
    found += _dates("pack", pack)
    for place, entry in _entries(pack):
        found += _entry(place, entry)
    found += _switches(pack)
    return found + list(_floats("pack", pack))


def _entries(pack: Row) -> Iterator[tuple[str, Row]]:
    for name in ("rules", "limits", *GOODS_LISTS, "rates", "watch"):
        for number, entry in enumerate(pack.get(name, [])):
            yield f"{name}[{number}] {entry.get('rule_id', '?')}", entry


def _entry(place: str, entry: Row) -> list[str]:
    found = _dates(place, entry)
    found += [f"{place}: {name} is missing" for name in ("source", "trust") if not entry.get(name)]
    if not place.startswith("rates") and not entry.get("legal_basis"):
        found.append(f"{place}: legal_basis is missing")
    if not _RULE_ID.match(str(entry.get("rule_id", ""))):
        found.append(f"{place}: rule_id has the wrong form")
    if entry.get("trust") not in MARKS:
        found.append(f"{place}: trust {entry.get('trust')!r} is not known")
    names = entry.get("text", entry.get("names"))
    if not place.startswith("rates") and not all((names or {}).get(language) for language in ("zh", "vi", "en")):
        found.append(f"{place}: a language is missing")
    prefixes = [*entry.get("hs_prefixes", []), *entry.get("ask_prefixes", [])]
    if "hs_prefixes" in entry and not prefixes and not place.startswith("watch"):
        found.append(f"{place}: no HS prefix")
    return found + [f"{place}: HS prefix {prefix!r}" for prefix in prefixes if not _PREFIX.match(prefix)]


def _dates(place: str, entry: Row) -> list[str]:
    try:
        start = date.fromisoformat(entry["valid_from"])
        end = entry["valid_to"]
        if end is not None and date.fromisoformat(end) < start:
            return [f"{place}: valid_to is before valid_from"]
    except (KeyError, TypeError, ValueError):
        return [f"{place}: valid_from and valid_to must be days (valid_to may be null)"]
    return []


def _switches(pack: Row) -> list[str]:
    values = {rule.get("code"): rule.get("value") for rule in pack["rules"] if rule.get("unit") == "switch"}
    return [] if values == pack["switches"] else ["pack: switches differ from the rules of the same code"]


def _floats(place: str, value: Any) -> Iterator[str]:  # noqa: ANN401 - plain JSON values
    if isinstance(value, float):
        yield f"{place}: floating numbers are not allowed"
    elif isinstance(value, dict):
        for name, inner in value.items():
            yield from _floats(f"{place}.{name}", inner)
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from _floats(f"{place}[{number}]", inner)
