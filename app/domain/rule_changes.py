"""What a new pack would change: each value added, gone or different, old beside new, with dates and source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from app.domain.localized_text import LocalizedText
from app.domain.rules import GoodsBan, QuantityLimit, Rule, RulePack
from app.domain.watch_list import WatchEntry

ADDED = "added"
GONE = "gone"
CHANGED = "changed"
RuleValue = int | str | bool | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class ValueOf:
    """One dated value of a pack, whatever part of it it stands in; ``kind`` names the part."""

    kind: str
    code: str
    rule_id: str
    name: LocalizedText
    value: RuleValue
    unit: str
    valid_from: date
    valid_to: date | None
    legal_basis: str
    source: str
    trust: str
    example: bool


@dataclass(frozen=True, slots=True)
class ValueChange:
    """A value that comes, goes or becomes another; ``old`` is None when it is new, ``new`` when it goes."""

    what: str
    old: ValueOf | None
    new: ValueOf | None

    @property
    def shown(self) -> ValueOf:
        """The newer of the two."""
        found = self.new if self.new is not None else self.old
        assert found is not None
        return found


@dataclass(frozen=True, slots=True)
class RulesChange:
    """A pack that is offered, beside the one of the same id that is there (None: none yet). Nothing is stored."""

    pack: RulePack
    key_id: str
    before: RulePack | None
    changes: tuple[ValueChange, ...]
    unchanged: int

    def count(self, what: str) -> int:
        """Number of values that were ``added``, ``gone`` or ``changed``."""
        return sum(change.what == what for change in self.changes)


def values_of(pack: RulePack) -> tuple[ValueOf, ...]:
    """Return every dated value of a pack in one form; goods lists by their HS prefixes."""
    return (
        *(_rule(each) for each in pack.rules),
        *(_limit(each) for each in pack.limits),
        *(_ban(each) for each in pack.bans),
        *(_rate(pack, number) for number in range(len(pack.rates))),
        *(_watch(each) for each in pack.watch),
    )


def compare(before: RulePack | None, pack: RulePack, key_id: str) -> RulesChange:
    """Say what changes when a pack comes in after another one (or after none)."""
    old = {} if before is None else _by_place(before)
    new = _by_place(pack)
    changes = []
    for place, value in new.items():
        earlier = old.get(place)
        if earlier is None:
            changes.append(ValueChange(ADDED, None, value))
        elif earlier != value:
            changes.append(ValueChange(CHANGED, earlier, value))
    changes += [ValueChange(GONE, value, None) for place, value in old.items() if place not in new]
    same = len(new) - sum(change.new is not None for change in changes)
    return RulesChange(pack, key_id, before, tuple(changes), same)


def _by_place(pack: RulePack) -> Mapping[tuple[str, str, int], ValueOf]:
    """Values by part, code and how many of that code came before: a row that moved is not a change."""
    seen: dict[tuple[str, str], int] = {}
    placed: dict[tuple[str, str, int], ValueOf] = {}
    for value in sorted(values_of(pack), key=lambda each: (each.kind, each.code, each.valid_from)):
        number = seen.get((value.kind, value.code), 0)
        seen[value.kind, value.code] = number + 1
        placed[value.kind, value.code, number] = value
    return placed


def _rule(rule: Rule) -> ValueOf:
    return ValueOf("rule", rule.code, rule.rule_id, rule.text, rule.value, rule.unit, *_standing(rule))


def _limit(limit: QuantityLimit) -> ValueOf:
    return ValueOf("limit", limit.limit_group, limit.rule_id, limit.name, limit.limit_g, "g", *_standing(limit))


def _ban(ban: GoodsBan) -> ValueOf:
    lines = (*ban.hs_prefixes, *(f"{prefix}?" for prefix in ban.ask_prefixes))
    return ValueOf(ban.kind, ban.name.en or ban.name.zh, ban.rule_id, ban.name, lines, "HS", *_standing(ban))


def _watch(entry: WatchEntry) -> ValueOf:
    named = (*entry.goods_ids, *entry.hs_prefixes, *entry.lot_refs, *entry.plates, *filter(None, (entry.producer,)))
    return ValueOf(entry.kind, entry.entry_id, entry.rule_id, entry.text, named, "watch", *_standing(entry))


def _rate(pack: RulePack, number: int) -> ValueOf:
    rate = pack.rates[number]
    name = LocalizedText(f"{rate.currency} · {rate.purpose}")
    worth = f"1 CNY = {rate.units_per_cny} {rate.currency}"
    code = f"{rate.currency} {rate.purpose}"
    return ValueOf("rate", code, "R-CN-91", name, worth, "rate", rate.quoted_on, None, "", rate.source, "", True)


def _standing(
    entry: Rule | QuantityLimit | GoodsBan | WatchEntry,
) -> tuple[date, date | None, str, str, str, bool]:
    return (entry.valid_from, entry.valid_to, entry.legal_basis, entry.source, entry.trust, entry.example)
