"""Which laptop each person belongs to on a day: the group's laptop, else by hash of the number (mode A).

A change of the laptops, of a group's laptop, of a person's group or number takes persons away at once and brings them
in the day after.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from app.domain.groups import Group
from app.domain.homes import HomeFacts, home_among, home_of
from app.domain.people import Person
from app.domain.quota import ALL_MODES, HOME
from app.domain.rules import RulePack
from app.interfaces import UnitOfWork
from app.services.home_list import LIST_SETTING, persons_before, remember_person
from app.services.laptops import active_here, laptops_known

#: Rule with the modes that the market offers; without it all of them.
MODES_RULE = "quota_modes"


def offered_modes(pack: RulePack | None, day_on: date) -> tuple[str, ...]:
    """Return the quota modes of reliability.md §3.6 that the market offers on a day."""
    rule = None if pack is None else pack.rule(MODES_RULE, day_on)
    return rule.value if rule is not None and isinstance(rule.value, tuple) else ALL_MODES


def active_devices(uow: UnitOfWork) -> tuple[str, ...]:
    """Return the device codes of the laptops that share the persons of this point."""
    return tuple(each.device for each in active_here(laptops_known(uow)))


def homes_elsewhere(uow: UnitOfWork, pack: RulePack | None, person_ids: Sequence[str], day_on: date) -> dict[str, str]:
    """Return the device code of each person's home that is not this laptop; who is at home here is left out."""
    lists = _lists(uow, day_on)
    here = uow.numbers.identity().device
    if HOME not in offered_modes(pack, day_on) or all(tuple(each) == (here,) for each in lists):
        return {}
    groups: dict[str, Group | None] = {}
    before, found = persons_before(uow, day_on), {}
    for person_id, person in uow.people.get_many(person_ids).items():
        said = (*before.get(person_id, ()), *_facts(uow, person, day_on, groups))
        home = home_among([home_of(facts, devices) for devices in lists for facts in said], here)
        if home != here:
            found[person_id] = home
    return found


def keep_homes(uow: UnitOfWork, today: date, person_ids: Iterable[str]) -> None:
    """Keep what decides about persons' homes until now; call it before their group or number changes.

    With one laptop there is nothing to keep: it is everybody's home.
    """
    if len({device for devices in _lists(uow, today) for device in devices}) < 2:
        return
    groups: dict[str, Group | None] = {}
    people = uow.people.get_many(tuple(person_ids))
    remember_person(uow, today, {who: _facts(uow, person, today, groups) for who, person in people.items()})


def _facts(uow: UnitOfWork, person: Person, day_on: date, groups: dict[str, Group | None]) -> tuple[HomeFacts, ...]:
    group = _group_of(uow, person.person_id, day_on, groups)
    said = ("",) if group is None else _group_homes(group, day_on)
    return tuple(HomeFacts(person.document.number, home) for home in said)


def _lists(uow: UnitOfWork, day_on: date) -> list[Sequence[str]]:
    """Return the lists of laptops that count for a day, oldest first; never an empty one."""
    kept = uow.settings.get(LIST_SETTING) or {}
    now: Sequence[str] = active_devices(uow) or (uow.numbers.identity().device,)
    changed_on, before = str(kept.get("changed_on", "")), [each or now for each in kept.get("lists", ())]
    day = day_on.isoformat()
    if not before or day > changed_on:
        return [now]
    return [*before, now] if day == changed_on else before[:1]


def _group_homes(group: Group, day_on: date) -> tuple[str, ...]:
    if group.home_since is None or day_on > group.home_since:
        return (group.home_device,)
    return (group.home_before, group.home_device) if day_on == group.home_since else (group.home_before,)


def _group_of(uow: UnitOfWork, person_id: str, day_on: date, known: dict[str, Group | None]) -> Group | None:
    """Return the group that decides: of several on the day the one the person was in first."""
    for membership in uow.groups.memberships_of(person_id):
        if membership.holds_on(day_on):
            if membership.group_id not in known:
                known[membership.group_id] = uow.groups.get(membership.group_id)
            return known[membership.group_id]
    return None
