"""The laptops of a market point and the keys by which they know each other (reliability.md §3.6, §3.10)."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterable
from dataclasses import dataclass

#: Signs of a list of laptops; twenty bits are enough for lists that differ by mistake.
SIGN_LENGTH = 4


@dataclass(frozen=True, slots=True)
class DeviceKey:
    """The signing key of this device and epoch. ``private_b64`` never leaves the encrypted store."""

    key_id: str
    public_b64: str
    private_b64: str


@dataclass(frozen=True, slots=True)
class KnownKey:
    """A public key whose codes are read: whose it is, and whether it was withdrawn (then nothing it signs counts)."""

    key_id: str
    public_b64: str
    laptop_id: str
    withdrawn: bool = False


@dataclass(frozen=True, slots=True)
class Laptop:
    """A laptop as this one knows it.

    ``active`` laptops of the same point share the persons among them (home laptop); ``here`` is this laptop itself.
    ``public_key`` is base64; both key fields are empty for this laptop until it first signs something.
    """

    point: str
    device: str
    epoch: str
    name: str
    public_key: str
    key_id: str
    active: bool = True
    here: bool = False
    withdrawn: bool = False

    @property
    def laptop_id(self) -> str:
        """Point and device: ``GX01-07``."""
        return laptop_id(self.point, self.device)


def laptop_id(point: str, device: str) -> str:
    """Return the name by which a laptop is kept: ``GX01-07``."""
    return f"{point}-{device}"


def list_sign(laptops: Iterable[str]) -> str:
    """Return four signs of the laptops (ids) that share the persons: the same on laptops whose lists are the same.

    While the lists in use now are the same nobody has two homes, whatever was changed earlier in the day.
    """
    digest = hashlib.sha256("\n".join(sorted(set(laptops))).encode()).digest()
    return base64.b32encode(digest)[:SIGN_LENGTH].decode("ascii")
