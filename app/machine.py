"""The machine's own clock and random numbers, behind the protocols that services know."""

from __future__ import annotations

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
