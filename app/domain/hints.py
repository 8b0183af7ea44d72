"""Neutral hints about a day's records (R-CN-47, D25.5): each says its reason, none ever stops anything.

Thresholds are rule data; a pack that is silent about one asks for no hint of its kind.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import pairwise

from app.domain.legal_day import clock_of
from app.domain.problems import Problem
from app.domain.rules import RulePack

#: Consent by a card read or a sheet signed is evidence; typed consent and none are not.
_EVIDENT = ("card", "sheet")
#: From so many lots on, one counterpart behind everybody is told; one lot has one counterpart by its nature.
_LOTS_OF_ONE = 3


@dataclass(frozen=True, slots=True)
class HintRecord:
    """What hints look at in one record that stands."""

    person_id: str
    person_name: str
    counterpart: str
    lot_ref: str
    point: str
    finalised_at: datetime
    consent_kind: str


@dataclass(frozen=True, slots=True)
class HintFacts:
    """A day's records, and for how many days of trade in a row each person was exactly at the limit, that day included.

    ``at_limit_days`` names persons only who were exactly at the limit on the day itself.
    """

    records: tuple[HintRecord, ...]
    at_limit_days: Mapping[str, int]


def day_hints(facts: HintFacts, pack: RulePack, day: date) -> tuple[Problem, ...]:
    """Return the hints of a day, most telling first."""
    return (
        *_same_buyer(facts.records, pack, day),
        *_same_minute(facts.records, pack, day),
        *_two_points(facts.records, pack, day),
        *_at_limit(facts, pack, day),
        *_typed_consents(facts.records, pack, day),
    )


def _hint(code: str, rule_code: str, pack: RulePack, day: date, params: dict[str, str | int | None]) -> Problem:
    rule = pack.rule(rule_code, day)
    return Problem(code, "", params, None if rule is None else rule.rule_id, "warn")


def _same_buyer(records: Sequence[HintRecord], pack: RulePack, day: date) -> Iterator[Problem]:
    """One counterpart stands behind everybody who traded, in several lots."""
    least = pack.number("hint_same_buyer_members", day)
    everybody = {each.person_id for each in records}
    for counterpart in dict.fromkeys(each.counterpart for each in records):
        own = [each for each in records if each.counterpart == counterpart]
        people, lots = {each.person_id for each in own}, {each.lot_ref for each in own}
        if least is not None and len(people) >= least and people == everybody and len(lots) >= _LOTS_OF_ONE:
            params: dict[str, str | int | None] = {"counterpart": counterpart, "people": len(people)}
            yield _hint("hint.same_buyer", "hint_same_buyer_members", pack, day, params)


def _same_minute(records: Sequence[HintRecord], pack: RulePack, day: date) -> Iterator[Problem]:
    least = pack.number("hint_same_minute_lots", day)
    found: dict[tuple[str, datetime], set[str]] = {}
    for each in records:
        minute = each.finalised_at.replace(second=0, microsecond=0)
        found.setdefault((each.counterpart, minute), set()).add(each.lot_ref)
    for (counterpart, minute), lots in found.items():
        if least is not None and len(lots) >= least:
            params: dict[str, str | int | None] = {"counterpart": counterpart, "lots": len(lots)}
            params["at"] = clock_of(pack.side, minute).strftime("%H:%M")
            yield _hint("hint.same_minute", "hint_same_minute_lots", pack, day, params)


def _two_points(records: Sequence[HintRecord], pack: RulePack, day: date) -> Iterator[Problem]:
    within = pack.number("hint_two_points_minutes", day)
    if within is None:
        return
    by_person: dict[str, list[HintRecord]] = {}
    for each in records:
        by_person.setdefault(each.person_id, []).append(each)
    for own in by_person.values():
        own.sort(key=lambda each: each.finalised_at)
        for first, second in pairwise(own):
            near = second.finalised_at - first.finalised_at <= timedelta(minutes=within)
            if near and first.point != second.point:
                params: dict[str, str | int | None] = {"person": first.person_name, "person_id": first.person_id}
                params |= {"points": f"{first.point} + {second.point}", "minutes": within}
                yield _hint("hint.two_points", "hint_two_points_minutes", pack, day, params)
                break


def _at_limit(facts: HintFacts, pack: RulePack, day: date) -> Iterator[Problem]:
    least = pack.number("hint_at_limit_days", day)
    names = {each.person_id: each.person_name for each in facts.records}
    for person_id, days in facts.at_limit_days.items():
        if least is not None and days >= least:
            params: dict[str, str | int | None] = {"person": names.get(person_id, ""), "person_id": person_id}
            yield _hint("hint.at_limit", "hint_at_limit_days", pack, day, {**params, "days": days})


def _typed_consents(records: Sequence[HintRecord], pack: RulePack, day: date) -> Iterator[Problem]:
    least = pack.number("hint_typed_consents", day)
    found: dict[str, int] = {}
    for each in records:
        if each.consent_kind not in _EVIDENT:
            found[each.lot_ref] = found.get(each.lot_ref, 0) + 1
    for lot_ref, people in found.items():
        if least is not None and people >= least:
            yield _hint("hint.typed_consents", "hint_typed_consents", pack, day, {"lot": lot_ref, "people": people})
