"""Dated, sourced rule packs. No number of any rule lives in code: everything here reads a pack.

A pack is plain data (see docs/reference-data.md) signed by an office. A record is judged by the pack and the
rules in force on its own day; :class:`RulePack` answers for one day and can say why (rule id, basis, source).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.domain.localized_text import LocalizedText
from app.domain.quantities import Rate
from app.domain.watch_list import WatchEntry

FORMAT = "bianmao-rules-1"
#: Bytes of the largest signed envelope that is looked at, from a file or from the port.
LARGEST_ENVELOPE = 8 * 1024 * 1024
NO_TITLE = LocalizedText("")
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
    enforce: str = "stop"

    def holds_on(self, day: date) -> bool:
        """Tell whether the rule is in force on that day (both ends included)."""
        return self.valid_from <= day and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True, slots=True)
class QuantityLimit:
    """A daily mass limit per person for goods whose HS code begins with one of the prefixes (R-CN-21).

    Of the lines of ``ask_prefixes`` only a part is meant: a person must look (R-CN-25).
    """

    limit_group: str
    limit_g: int
    hs_prefixes: tuple[str, ...]
    name: LocalizedText
    rule_id: str
    valid_from: date
    valid_to: date | None
    source: str
    ask_prefixes: tuple[str, ...] = ()
    legal_basis: str = ""
    trust: str = "unverified"
    example: bool = True


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
    ask_prefixes: tuple[str, ...] = ()
    legal_basis: str = ""
    trust: str = "unverified"
    example: bool = True


@dataclass(frozen=True, slots=True)
class RulePack:
    """A whole pack as read; :meth:`rule` and friends answer for a day. ``value_limit`` is in ``currency``."""

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
    side: str = "CN"
    currency: str = "CNY"
    title: LocalizedText = NO_TITLE
    issued_on: date | None = None
    watch: tuple[WatchEntry, ...] = ()

    @property
    def inbound(self) -> str:
        """Direction, as seen from China, in which goods come into the pack's own country and count there."""
        return "export" if self.side == "VN" else "import"

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

    def asked(self, hs6: str, day: date, direction: str) -> tuple[QuantityLimit | GoodsBan, ...]:
        """Return limits and bans that mean only a part of an HS line: whether they fit, a person must say (R-CN-25)."""
        entries: list[QuantityLimit | GoodsBan] = list(self.limits) if direction == self.inbound else []
        entries += [ban for ban in self.bans if ban.direction in ("both", direction)]
        return tuple(
            entry
            for entry in entries
            if _covers(entry.ask_prefixes, hs6) and _holds(entry.valid_from, entry.valid_to, day)
        )


def _holds(start: date, end: date | None, day: date) -> bool:
    return start <= day and (end is None or day <= end)


def _covers(prefixes: Sequence[str], code: str) -> bool:
    return any(code.startswith(prefix) for prefix in prefixes)
