"""What is seen of a reader: each key with its time, each scan with its parts."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.scan_profile import ScanParts


@dataclass(frozen=True, slots=True)
class KeySeen:
    """One key going down. ``letter`` is raw (one character, or empty for a key without one); time in ms."""

    at_ms: int
    letter: str
    is_repeat: bool = False


@dataclass(frozen=True, slots=True)
class ScanSeen:
    """One scan: all characters as typed, what was made of them, and the times between them in ms."""

    raw: str
    parts: ScanParts
    gaps_ms: tuple[int, ...] = ()
