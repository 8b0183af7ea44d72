"""Reading a rule pack from its plain JSON value, and writing it so that it is read again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from app.domain.localized_text import LocalizedText
from app.domain.quantities import Rate
from app.domain.rules import BAN_KINDS, FORMAT, GoodsBan, QuantityLimit, Rule, RulePack
from app.domain.watch_list import version_from_plain, watch_entry_from_plain

CURRENCY_OF = {"CN": "CNY", "VN": "VND"}


def pack_from_plain(plain: Mapping[str, Any]) -> RulePack:
    """Read a pack from its plain JSON value.

    Raises:
        ValueError: with a dotted code and the place as arguments, e.g. ``("rules.source_missing", "R-CN-10")``,
            when the format is unknown or any rule lacks its source or dates.

    """
    if plain.get("format") != FORMAT:
        raise ValueError("rules.format_unknown", str(plain.get("format", "")))
    side = str((plain.get("scope") or {}).get("country", "CN"))
    if side not in CURRENCY_OF:
        raise ValueError("rules.value_wrong", "scope")
    try:
        return RulePack(
            pack_id=str(plain["pack_id"]),
            version=version_from_plain(plain["version"]),
            issued_by=str(plain["issued_by"]),
            practice=bool(plain["practice"]),
            valid_from=date.fromisoformat(plain["valid_from"]),
            valid_to=_day_or_none(plain.get("valid_to")),
            rules=tuple(_rule(r) for r in plain["rules"]),
            limits=tuple(_limit(r) for r in plain.get("limits", ())),
            bans=tuple(_ban(kind, r) for kind in BAN_KINDS for r in plain.get(kind, ())),
            rates=tuple(_rate(r) for r in plain.get("rates", ())),
            side=side,
            currency=str(plain.get("currency") or CURRENCY_OF[side]),
            title=_text(plain.get("title") or {}),
            issued_on=_day_or_none(plain.get("issued_on")),
            watch=tuple(watch_entry_from_plain(r) for r in plain.get("watch", ())),
        )
    except (KeyError, TypeError) as problem:
        raise ValueError("rules.field_missing", str(problem)) from problem


def _day_or_none(text: str | None) -> date | None:
    return None if not text else date.fromisoformat(text)


def _text(plain: Mapping[str, str]) -> LocalizedText:
    return LocalizedText(plain.get("zh", ""), plain.get("vi", ""), plain.get("en", ""))


def _sourced(row: Mapping[str, Any]) -> Mapping[str, Any]:
    place = str(row.get("rule_id", "?"))
    if not row.get("source"):
        raise ValueError("rules.source_missing", place)
    if not row.get("valid_from"):
        raise ValueError("rules.date_missing", place)
    return row


def _rule(row: Mapping[str, Any]) -> Rule:
    _sourced(row)
    value = row["value"]
    return Rule(
        rule_id=row["rule_id"],
        code=row["code"],
        value=tuple(value) if isinstance(value, list) else value,
        unit=row.get("unit", ""),
        valid_from=date.fromisoformat(row["valid_from"]),
        valid_to=_day_or_none(row.get("valid_to")),
        legal_basis=row.get("legal_basis", ""),
        source=row["source"],
        trust=row.get("trust", "unverified"),
        example=bool(row.get("example", True)),
        text=_text(row.get("text", {})),
        enforce=row.get("enforce", "stop"),
    )


def _standing(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "ask_prefixes": tuple(row.get("ask_prefixes", ())),
        "legal_basis": row.get("legal_basis", ""),
        "trust": row.get("trust", "unverified"),
        "example": bool(row.get("example", True)),
    }


def _limit(row: Mapping[str, Any]) -> QuantityLimit:
    _sourced(row)
    return QuantityLimit(
        limit_group=row["limit_group"],
        limit_g=int(row["limit_g"]),
        hs_prefixes=tuple(row["hs_prefixes"]),
        name=_text(row["names"]),
        rule_id=row["rule_id"],
        valid_from=date.fromisoformat(row["valid_from"]),
        valid_to=_day_or_none(row.get("valid_to")),
        source=row["source"],
        **_standing(row),
    )


def _ban(kind: str, row: Mapping[str, Any]) -> GoodsBan:
    _sourced(row)
    return GoodsBan(
        kind=kind,
        hs_prefixes=tuple(row["hs_prefixes"]),
        name=_text(row["names"]),
        rule_id=row["rule_id"],
        valid_from=date.fromisoformat(row["valid_from"]),
        valid_to=_day_or_none(row.get("valid_to")),
        source=row["source"],
        direction=row.get("direction", "both"),
        **_standing(row),
    )


def _rate(row: Mapping[str, Any]) -> Rate:
    ratio = row["units_per_cny"]
    if not row.get("source"):
        raise ValueError("rules.source_missing", f"rate {row.get('currency', '?')}")
    return Rate(
        currency=row["currency"],
        units_per_cny=Fraction(int(ratio["numerator"]), int(ratio["denominator"])),
        quoted_on=date.fromisoformat(row["quoted_on"]),
        source=row["source"],
        purpose=row.get("purpose", "settlement"),
    )
