"""Short signed codes between laptops: text for a QR, a paper or the keyboard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from app.domain.laptops import DeviceKey, KnownKey

Fact = str | int | date | datetime | Mapping[str, int]
"""What a code can carry: text, whole number ≥ 0, day, instant (UTC, whole seconds), numbers by name."""


@dataclass(frozen=True, slots=True)
class SignedCode:
    """A code whose signature holds: its kind letter, the key that signed, whose it is, and the facts by name."""

    kind: str
    key_id: str
    laptop_id: str
    facts: Mapping[str, Fact]


class CodeSealer(Protocol):
    """Makes device keys and signed codes, and reads codes."""

    def make_key(self) -> DeviceKey:
        """Make a new signing key."""

    def seal(self, kind: str, facts: Mapping[str, Fact], key: DeviceKey) -> str:
        """Return the code's text. Raises ValueError for facts that this kind does not have: a bug of the caller."""

    def open(self, text: str, known: Mapping[str, KnownKey]) -> SignedCode:
        """Read a code; spaces, hyphens, line breaks and small letters do not matter.

        A laptop card (kind ``L``) is signed by the key it brings and needs no known key; its ``laptop_id`` is its own
        claim. Raises UserError: ``code.not_a_code``, ``code.damaged`` (mistyped or cut), ``code.version_unknown``,
        ``code.key_unknown``, ``code.key_withdrawn``, ``code.signature_wrong``; nothing else, whatever the text.
        """

    def fingerprint(self, public_b64: str) -> str:
        """Return the eight signs, in two groups, by which people compare a key."""
