"""The machine's own clock and random numbers, behind the protocols that services know."""

from __future__ import annotations

import random
import secrets
from datetime import UTC, datetime


class SystemClock:
    """The wall clock of this machine, in UTC."""

    def now(self) -> datetime:
        """Return the present instant, aware, UTC."""
        return datetime.now(UTC)


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


class SeededRandom:
    """The same bytes for the same seed: ids and epochs of invented data, never keys."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def token(self, size: int) -> bytes:
        """Return the next ``size`` bytes."""
        return self._chance.randbytes(size)
