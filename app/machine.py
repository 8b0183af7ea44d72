"""The machine's own clock and random numbers, behind the protocols that services know."""

from __future__ import annotations

import random
import secrets
import time
import uuid
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_PROCESS = uuid.uuid4().hex


class SystemClock:
    """The wall clock of this machine, in UTC."""

    def now(self) -> datetime:
        """Return the present instant, aware, UTC."""
        return datetime.now(UTC)

    def steady(self) -> tuple[float, str]:
        """Return the machine's boot counter and boot id; without one of the kernel's, this process is the boot."""
        counter = getattr(time, "CLOCK_BOOTTIME", None)
        if counter is None:
            return time.monotonic(), _PROCESS
        return time.clock_gettime(counter), _boot_id()


class SystemRandom:
    """Random bytes of the operating system, fit for keys, ids and epochs."""

    def token(self, size: int) -> bytes:
        """Return ``size`` random bytes."""
        return secrets.token_bytes(size)


class StandingClock:
    """A clock that stands still, for invented data that is the same every time it is made."""

    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> datetime:
        """Return always the same instant."""
        return self._at

    def steady(self) -> tuple[float, str]:
        """Return no time at all."""
        return 0.0, ""


class SeededRandom:
    """The same bytes for the same seed: ids and epochs of invented data, never keys."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def token(self, size: int) -> bytes:
        """Return the next ``size`` bytes."""
        return self._chance.randbytes(size)


@cache
def _boot_id() -> str:
    return _BOOT_ID.read_text(encoding="ascii").strip() if _BOOT_ID.is_file() else _PROCESS
