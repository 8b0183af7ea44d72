"""PINs of clerks: a PIN signs a person in on an open store; it opens nothing and wraps no key.

A wrong PIN waits 1, 2, 4 … 30 seconds; the wait is kept in the store, so that a restart does not end it.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

PIN_LENGTH = 6
LONGEST_WAIT_S = 30
#: Cost of scrypt (memory 16 MiB): a PIN has only a million values, the store's own encryption is what protects it.
SCRYPT_N, SCRYPT_R, SCRYPT_P = 2**14, 8, 1
_PIN = re.compile(r"^[0-9]{6}$")


@dataclass(frozen=True, slots=True)
class PinSeal:
    """A PIN as kept: salt and digest in hex with the parameters they were made with."""

    salt: str
    digest: str
    n: int = SCRYPT_N
    r: int = SCRYPT_R
    p: int = SCRYPT_P


@dataclass(frozen=True, slots=True)
class WrongTries:
    """Wrong PINs in a row, and the instant (ISO, empty = none) before which none is looked at."""

    count: int = 0
    wait_until: str = ""

    def seconds_left(self, now: datetime) -> int:
        """Return how long to wait still; never more than the longest wait, even when the clock was set back."""
        if not self.wait_until:
            return 0
        left = (datetime.fromisoformat(self.wait_until) - now).total_seconds()
        return min(max(0, -int(-left // 1)), LONGEST_WAIT_S)

    def clipped(self, now: datetime) -> WrongTries:
        """Return tries whose wait ends within the longest wait from now (the clock may have been set back)."""
        latest = (now + timedelta(seconds=LONGEST_WAIT_S)).isoformat()
        too_late = self.wait_until and datetime.fromisoformat(self.wait_until) > datetime.fromisoformat(latest)
        return replace(self, wait_until=latest) if too_late else self

    def one_more(self, now: datetime) -> WrongTries:
        """Return the tries after another wrong PIN."""
        wait_s = min(2**self.count, LONGEST_WAIT_S)
        return WrongTries(self.count + 1, (now + timedelta(seconds=wait_s)).isoformat())


def is_pin(text: str) -> bool:
    """Tell whether a text may be a PIN: six digits."""
    return bool(_PIN.match(text))


def seal_pin(pin: str, salt: bytes) -> PinSeal:
    """Return the kept form of a PIN."""
    return PinSeal(salt.hex(), _digest(pin, salt, SCRYPT_N, SCRYPT_R, SCRYPT_P))


def opens(seal: PinSeal, pin: str) -> bool:
    """Tell whether the PIN is the sealed one; takes the same time either way."""
    found = _digest(pin, bytes.fromhex(seal.salt), seal.n, seal.r, seal.p)
    return hmac.compare_digest(found, seal.digest)


def _digest(pin: str, salt: bytes, n: int, r: int, p: int) -> str:
    most = 2 * 128 * r * (n + p)
    return hashlib.scrypt(pin.encode("utf-8"), salt=salt, n=n, r=r, p=p, maxmem=most, dklen=32).hex()
