"""What decided about homes before a change in the middle of a day: it brings nobody in before the next one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.homes import HomeFacts
from app.domain.ledger import Plain
from app.interfaces import UnitOfWork

#: Settings value: the day of the last change of laptops, and the lists of device codes in use before each change.
LIST_SETTING = "quota_homes"
#: Settings value: the day, and for each person changed on it the numbers and group laptops that held before.
PERSONS_SETTING = "quota_home_persons"


def remember_list(uow: UnitOfWork, today: date, devices: Sequence[str]) -> None:
    """Keep the device codes in use until now; call it before the list is changed."""
    kept = uow.settings.get(LIST_SETTING) or {}
    same_day = kept.get("changed_on") == today.isoformat()
    lists: list[Plain] = [*kept["lists"], list(devices)] if same_day else [list(devices)]
    plain: dict[str, Plain] = {"changed_on": today.isoformat(), "lists": lists}
    uow.settings.put(LIST_SETTING, plain)


def remember_person(uow: UnitOfWork, today: date, said: Mapping[str, Sequence[HomeFacts]]) -> None:
    """Keep what decided about persons until now; what was kept of the same day stays."""
    before = persons_before(uow, today)
    for person_id, facts in said.items():
        before[person_id] = tuple(dict.fromkeys((*before.get(person_id, ()), *facts)))
    plain: dict[str, Plain] = {who: [[each.number, each.group_home] for each in facts] for who, facts in before.items()}
    uow.settings.put(PERSONS_SETTING, {"changed_on": today.isoformat(), "before": plain})


def persons_before(uow: UnitOfWork, day_on: date) -> dict[str, tuple[HomeFacts, ...]]:
    """Return what else held on a day for persons whose group or number changed on it."""
    kept = uow.settings.get(PERSONS_SETTING) or {}
    if kept.get("changed_on") != day_on.isoformat():
        return {}
    return {who: tuple(HomeFacts(*each) for each in facts) for who, facts in kept["before"].items()}
