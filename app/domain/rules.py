"""Dated, sourced rule packs. No number of any rule lives in code: everything here reads a pack.

A pack is plain data (see docs/reference-data.md) signed by an office. A record is judged by the pack and the
rules in force on its own day; :class:`RulePack` answers for one day and can say why (rule id, basis, source).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from app.domain.localized_text import LocalizedText
from app.domain.quantities import Rate

FORMAT = "bianmao-rules-1"
BAN_KINDS = ("not_exempt", "out_of_scope", "prohibited", "export_duty")


@dataclass(frozen=True, slots=True)
class Rule:
    """One dated rule: ``code`` is what programs ask for, ``rule_id`` what people cite. ``value`` is data."""

    rule_id: str
    code: str
    value: int | str | bool | tuple[str, ...] | None
    unit: str
    valid_from: date
    valid_to: date | None
    legal_basis: str
    source: str
    trust: str
    example: bool
    text: LocalizedText

    def holds_on(self, day: date) -> bool:
        """Tell whether the rule is in force on that day (both ends included)."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class QuantityLimit:
    """A daily mass limit per person for goods whose HS code begins with one of the prefixes (R-CN-21)."""

    limit_group: str
    limit_g: int
    hs_prefixes: tuple[str, ...]
    name: LocalizedText
    rule_id: str
    valid_from: date
    valid_to: date | None
    source: str


@dataclass(frozen=True, slots=True)
class GoodsBan:
    """Goods that are not exempt, out of scope, prohibited, or bear export duty: HS prefixes with rule and source.

    ``direction`` is ``import``, ``export`` or ``both``.
    """

    kind: str
    hs_prefixes: tuple[str, ...]
    name: LocalizedText
    rule_id: str
    valid_from: date
    valid_to: date | None
    source: str
    direction: str = "both"


@dataclass(frozen=True, slots=True)
class RulePack:
    """A whole pack as read; :meth:`rule` and friends answer for a day."""

    pack_id: str
    version: int
    issued_by: str
    practice: bool
    valid_from: date
    valid_to: date | None
    rules: tuple[Rule, ...]
    limits: tuple[QuantityLimit, ...]
    bans: tuple[GoodsBan, ...]
    rates: tuple[Rate, ...]

    def rule(self, code: str, day: date) -> Rule | None:
        """Return the rule in force for a code on a day, or None when the pack is silent."""
        found = [r for r in self.rules if r.code == code and r.holds_on(day)]
        return max(found, key=lambda r: r.valid_from) if found else None

    def number(self, code: str, day: date) -> int | None:
        """Return a rule's integer value on a day; None when unlimited or unknown."""
        rule = self.rule(code, day)
        return rule.value if rule is not None and type(rule.value) is int else None

    def switched_on(self, code: str, day: date) -> bool:
        """Return a switch's value on a day; a missing switch is on (the strict reading)."""
        rule = self.rule(code, day)
        return True if rule is None or rule.value is None else bool(rule.value)

    def limit_for(self, hs6: str, day: date) -> QuantityLimit | None:
        """Return the daily mass limit that an HS code falls under on a day."""
        for limit in self.limits:
            if _covers(limit.hs_prefixes, hs6) and _holds(limit.valid_from, limit.valid_to, day):
                return limit
        return None

    def limit_group(self, group: str, day: date) -> QuantityLimit | None:
        """Return the limit of a limit group on a day."""
        for limit in self.limits:
            if limit.limit_group == group and _holds(limit.valid_from, limit.valid_to, day):
                return limit
        return None

    def ban(self, kind: str, hs6: str, day: date, direction: str = "both") -> GoodsBan | None:
        """Return the ban of one of :data:`BAN_KINDS` covering an HS code on a day in a direction."""
        for ban in self.bans:
            one_way = "both" not in (ban.direction, direction) and ban.direction != direction
            in_force = ban.kind == kind and not one_way and _holds(ban.valid_from, ban.valid_to, day)
            if in_force and _covers(ban.hs_prefixes, hs6):
                return ban
        return None


def _holds(start: date, end: date | None, day: date) -> bool:
    return start <= day and (end is None or day <= end)


def _covers(prefixes: Sequence[str], code: str) -> bool:
    return any(code.startswith(prefix) for prefix in prefixes)


def pack_from_plain(plain: Mapping[str, Any]) -> RulePack:
    """Read a pack from its plain JSON value.

    Raises:
        ValueError: with a dotted code and the place as arguments, e.g. ``("rules.source_missing", "R-CN-10")``,
            when the format is unknown or any rule lacks its source or dates.

    """
    if plain.get("format") != FORMAT:
        raise ValueError("rules.format_unknown", str(plain.get("format", "")))
    try:
        return RulePack(
            pack_id=str(plain["pack_id"]),
            version=int(plain["version"]),
            issued_by=str(plain["issued_by"]),
            practice=bool(plain["practice"]),
            valid_from=date.fromisoformat(plain["valid_from"]),
            valid_to=_day_or_none(plain.get("valid_to")),
            rules=tuple(_rule(r) for r in plain["rules"]),
            limits=tuple(_limit(r) for r in plain.get("limits", ())),
            bans=tuple(_ban(kind, r) for kind in BAN_KINDS for r in plain.get(kind, ())),
            rates=tuple(_rate(r) for r in plain.get("rates", ())),
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
    )


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
