"""What services need from the machine: time, chance, a way to be stopped, the cost of a key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

Progress = Callable[[int, int], None]
"""Called with (done, of) during long work; ``of`` 0 means not known."""


@dataclass(frozen=True, slots=True)
class KdfSettings:
    """Cost of the passphrase's Argon2id: memory in KiB, passes, lanes. Defaults are the real ones."""

    memory_kib: int = 128 * 1024
    passes: int = 3
    lanes: int = 2


class Clock(Protocol):
    """Where time comes from. Tests give a fake one."""

    def now(self) -> datetime:
        """Return the present instant, aware, UTC."""

    def steady(self) -> tuple[float, str]:
        """Return seconds by a counter that nobody sets (time asleep counts), and the id of the boot it counts in."""


class CancelFlag(Protocol):
    """Asked between steps of long work."""

    def is_set(self) -> bool:
        """Return True when the person wants to stop."""


class RandomSource(Protocol):
    """Random bytes for ids and epochs; the practice market and tests give a seeded one."""

    def token(self, size: int) -> bytes:
        """Return ``size`` random bytes."""
