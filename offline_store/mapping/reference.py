"""Goods, crossings and rule packs."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from typing import Any

from app.domain.localized_text import LocalizedText
from app.domain.quantities import Rate
from app.domain.reference import Crossing, Goods
from app.domain.rule_reading import pack_from_plain
from app.domain.rules import BAN_KINDS, FORMAT, GoodsBan, QuantityLimit, Rule, RulePack
from app.domain.watch_list import watch_entry_plain
from offline_store.mapping.plain import from_json, name_from_plain, name_to_plain, to_json

_GOODS_FIELDS = tuple(field.name for field in fields(Goods) if field.name != "name")
_CROSSING_FIELDS = tuple(field.name for field in fields(Crossing) if field.name != "name")


def goods_body(goods: Goods) -> str:
    """Write a goods entry."""
    plain = {field: getattr(goods, field) for field in _GOODS_FIELDS}
    return to_json({**plain, "name": name_to_plain(goods.name)})


def goods_from_body(body: str) -> Goods:
    """Read a goods entry."""
    plain = from_json(body)
    return Goods(**{**plain, "name": name_from_plain(plain["name"])})


def crossing_body(crossing: Crossing) -> str:
    """Write a crossing."""
    plain = {field: getattr(crossing, field) for field in _CROSSING_FIELDS}
    return to_json({**plain, "name": name_to_plain(crossing.name)})


def crossing_from_body(body: str) -> Crossing:
    """Read a crossing."""
    plain = from_json(body)
    return Crossing(**{**plain, "name": name_from_plain(plain["name"])})


def pack_body(pack: RulePack) -> str:
    """Write a rule pack in the form that :func:`app.domain.rule_reading.pack_from_plain` reads."""
    return to_json(
        {
            "format": FORMAT,
            "pack_id": pack.pack_id,
            "version": pack.version,
            "issued_by": pack.issued_by,
            "practice": pack.practice,
            "valid_from": pack.valid_from.isoformat(),
            "valid_to": _day(pack.valid_to),
            "rules": [_rule(rule) for rule in pack.rules],
            "limits": [_limit(limit) for limit in pack.limits],
            **{kind: [_ban(ban) for ban in pack.bans if ban.kind == kind] for kind in BAN_KINDS},
            "rates": [_rate(rate) for rate in pack.rates],
            "scope": {"country": pack.side},
            "currency": pack.currency,
            "title": _text(pack.title),
            "issued_on": _day(pack.issued_on),
            "watch": [watch_entry_plain(entry) for entry in pack.watch],
        }
    )


def pack_from_body(body: str) -> RulePack:
    """Read a rule pack."""
    return pack_from_plain(from_json(body))


def _day(day_on: date | None) -> str | None:
    return None if day_on is None else day_on.isoformat()


def _text(text: LocalizedText) -> dict[str, str]:
    return {"zh": text.zh, "vi": text.vi, "en": text.en}


def _dates(entry: Rule | QuantityLimit | GoodsBan) -> dict[str, Any]:
    return {
        "rule_id": entry.rule_id,
        "valid_from": entry.valid_from.isoformat(),
        "valid_to": _day(entry.valid_to),
        "source": entry.source,
        "legal_basis": entry.legal_basis,
        "trust": entry.trust,
        "example": entry.example,
    }


def _rule(rule: Rule) -> dict[str, Any]:
    return {
        **_dates(rule),
        "code": rule.code,
        "value": list(rule.value) if isinstance(rule.value, tuple) else rule.value,
        "unit": rule.unit,
        "text": _text(rule.text),
        "enforce": rule.enforce,
    }


def _limit(limit: QuantityLimit) -> dict[str, Any]:
    return {
        **_dates(limit),
        "limit_group": limit.limit_group,
        "limit_g": limit.limit_g,
        "hs_prefixes": list(limit.hs_prefixes),
        "ask_prefixes": list(limit.ask_prefixes),
        "names": _text(limit.name),
    }


def _ban(ban: GoodsBan) -> dict[str, Any]:
    return {
        **_dates(ban),
        "hs_prefixes": list(ban.hs_prefixes),
        "ask_prefixes": list(ban.ask_prefixes),
        "names": _text(ban.name),
        "direction": ban.direction,
    }


def _rate(rate: Rate) -> dict[str, Any]:
    ratio = rate.units_per_cny
    return {
        "currency": rate.currency,
        "units_per_cny": {"numerator": ratio.numerator, "denominator": ratio.denominator},
        "quoted_on": rate.quoted_on.isoformat(),
        "source": rate.source,
        "purpose": rate.purpose,
    }
