"""The list of laptops as a day began: a change in the middle of the day brings nobody in before the next one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from app.domain.ledger import Plain
from app.interfaces import UnitOfWork

#: Settings value: the day of the last change of laptops and the device codes in use when that day began.
LIST_SETTING = "quota_homes"


def remember_list(uow: UnitOfWork, today: date, devices: Sequence[str]) -> None:
    """Keep the device codes in use as the day began; call it before the list is changed."""
    kept = uow.settings.get(LIST_SETTING) or {}
    if kept.get("changed_on") != today.isoformat():
        plain: dict[str, Plain] = {"changed_on": today.isoformat(), "before": list(devices)}
        uow.settings.put(LIST_SETTING, plain)
