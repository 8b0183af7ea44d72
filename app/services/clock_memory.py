"""How the clock's memory is kept: one settings value of plain JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from app.domain.clock_trust import BUILT_AT, ClockKind, ClockMemory, ClockReading, Confirmation
from app.interfaces import Clock, UnitOfWork

CLOCK_SETTING = "clock"


def read_clock(clock: Clock) -> ClockReading:
    """Look at the machine's clock and its steady counter."""
    steady_s, boot_id = clock.steady()
    return ClockReading(clock.now(), steady_s, boot_id)


def recall_clock(setting: Callable[[str], Any]) -> ClockMemory:
    """Read the memory; an empty one in a store that never looked."""
    plain = setting(CLOCK_SETTING)
    return ClockMemory() if plain is None else _from_plain(plain)


def remember_clock(uow: UnitOfWork, memory: ClockMemory) -> None:
    """Write the memory."""
    uow.settings.put(CLOCK_SETTING, _to_plain(memory))


def _to_plain(memory: ClockMemory) -> dict[str, Any]:
    confirmation = memory.confirmation
    return {
        "anchor": _reading_to_plain(memory.anchor),
        "seen_at": _text(memory.seen_at),
        "base_at": memory.base_at.isoformat(),
        "discount_key": memory.discount_key,
        "heard_at": _text(memory.heard_at),
        "offset_s": memory.offset_s,
        "is_vouched": memory.is_vouched,
        "noted": memory.noted,
        "confirmation": None
        if confirmation is None
        else {
            "at": _reading_to_plain(confirmation.at),
            "by": confirmation.by,
            "reason": confirmation.reason,
            "floor_at": confirmation.floor_at.isoformat(),
        },
    }


def _from_plain(plain: Mapping[str, Any]) -> ClockMemory:
    said: dict[str, Any] = plain.get("confirmation") or {}
    at = _reading(said.get("at"))
    return ClockMemory(
        anchor=_reading(plain.get("anchor")),
        seen_at=_instant(plain.get("seen_at")),
        base_at=_instant(plain.get("base_at")) or BUILT_AT,
        discount_key=plain.get("discount_key", 0),
        heard_at=_instant(plain.get("heard_at")),
        offset_s=plain.get("offset_s", 0),
        is_vouched=plain.get("is_vouched", False),
        noted=plain.get("noted", ClockKind.GOOD.value),
        confirmation=None
        if at is None
        else Confirmation(at, said["by"], said["reason"], datetime.fromisoformat(said["floor_at"])),
    )


def _reading_to_plain(reading: ClockReading | None) -> list[str] | None:
    # The counter as text: a settings value is hashed and compared as JSON without fractions.
    return None if reading is None else [reading.wall_at.isoformat(), str(reading.steady_s), reading.boot_id]


def _reading(plain: Any) -> ClockReading | None:  # noqa: ANN401 - plain JSON values
    return None if plain is None else ClockReading(datetime.fromisoformat(plain[0]), float(plain[1]), plain[2])


def _text(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat()


def _instant(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)
