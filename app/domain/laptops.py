"""The laptops of a market point and the keys by which they know each other (reliability.md §3.6, §3.10)."""

from __future__ import annotations

from dataclasses import dataclass


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
