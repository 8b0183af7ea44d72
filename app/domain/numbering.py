"""Local references: ``POINT-DEVICE+EPOCH-YYYYMMDD-COUNTER``, unique per device without asking anybody.

The epoch is a short code minted at install, restore and clone, so a restored store never gives a number twice.
Codes use neither O nor I, which look like 0 and 1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ"
EPOCH_LENGTH = 4
_REFERENCE = re.compile(
    r"^(?P<point>[0-9A-HJ-NP-Z]{2,8})-(?P<device>[0-9A-HJ-NP-Z]{2})\+(?P<epoch>[0-9A-HJ-NP-Z]{4})"
    r"-(?P<day>\d{8})-(?P<counter>\d{4,7})$"
)
_POINT = re.compile(r"^[0-9A-HJ-NP-Z]{2,8}$")
_DEVICE = re.compile(r"^[0-9A-HJ-NP-Z]{2}$")


@dataclass(frozen=True, slots=True)
class DeviceIdentity:
    """Point code, device code and epoch: who numbers here."""

    point: str
    device: str
    epoch: str


def is_point_code(text: str) -> bool:
    """Tell whether the text may be a market-point code: 2–8 capitals or digits without O and I."""
    return bool(_POINT.fullmatch(text))


def is_device_code(text: str) -> bool:
    """Tell whether the text may be a device code: two capitals or digits without O and I."""
    return bool(_DEVICE.fullmatch(text))


def local_reference(identity: DeviceIdentity, day_on: date, counter: int) -> str:
    """Build a local reference; ``counter`` starts at 1 each day of each epoch."""
    return f"{identity.point}-{identity.device}+{identity.epoch}-{day_on:%Y%m%d}-{counter:04d}"


def is_local_reference(text: str) -> bool:
    """Tell whether a text has the form of a local reference."""
    return bool(_REFERENCE.fullmatch(text))


def epoch_from(random_bytes: bytes) -> str:
    """Turn random bytes (≥ 8) into an epoch code of four letters."""
    number = int.from_bytes(random_bytes[:8], "big")
    letters = []
    for _ in range(EPOCH_LENGTH):
        number, index = divmod(number, len(CODE_ALPHABET))
        letters.append(CODE_ALPHABET[index])
    return "".join(letters)
