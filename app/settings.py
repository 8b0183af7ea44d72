"""One frozen value that says how the program runs; what belongs to a market lives in its store instead."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True, slots=True)
class KdfSettings:
    """Argon2id cost: memory in KiB, passes, lanes. Defaults are the real ones (128 MiB, 3, 2)."""

    memory_kib: int = 128 * 1024
    passes: int = 3
    lanes: int = 2


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one run. ``store_dir`` is the data folder; nothing outside it is read or written."""

    store_dir: Path
    language: str = "zh"
    kdf: KdfSettings = field(default_factory=KdfSettings)
    stall_timeout_s: int = 30
    version: int = 1
