"""References of lots: ``POINT-DEVICE+EPOCH-YYYYMMDD-Lnnn``, a space of their own beside the records' numbers."""

from __future__ import annotations

from datetime import date

from app.interfaces import UnitOfWork

SETTING = "lots.last_number"


def next_lot_ref(uow: UnitOfWork, day_on: date) -> str:
    """Take the next lot reference of a day in this epoch; an epoch never gives one twice, even by a turned clock."""
    identity = uow.numbers.identity()
    day = f"{identity.epoch}-{day_on:%Y%m%d}"
    last: dict[str, int] = dict(uow.settings.get(SETTING) or {})
    number = last.get(day, 0) + 1
    uow.settings.put(SETTING, {**last, day: number})
    return f"{identity.point}-{identity.device}+{day}-L{number:03d}"
