"""The lists of laptops of a day: a change in the middle of the day brings nobody in before the next one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.ledger import Plain
from app.interfaces import UnitOfWork

#: Settings value: the day of the last change of laptops, and the lists of device codes in use before each change.
LIST_SETTING = "quota_homes"


def remember_list(uow: UnitOfWork, today: date, devices: Sequence[str]) -> None:
    """Keep the device codes in use until now; call it before the list is changed."""
    kept = uow.settings.get(LIST_SETTING) or {}
    same_day = kept.get("changed_on") == today.isoformat()
    lists: list[Plain] = [*kept["lists"], list(devices)] if same_day else [list(devices)]
    plain: dict[str, Plain] = {"changed_on": today.isoformat(), "lists": lists}
    uow.settings.put(LIST_SETTING, plain)
