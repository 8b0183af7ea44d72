"""One frozen value that says how the program runs; what belongs to a market lives in its store instead."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Settings:
    """Settings of one run. ``store_dir`` is the data folder; nothing outside it is read or written.

    ``kdf_…``: cost of the passphrase's Argon2id (memory in KiB, passes, lanes); tests lower it.
    """

    store_dir: Path
    language: str = "zh"
    kdf_memory_kib: int = 128 * 1024
    kdf_passes: int = 3
    kdf_lanes: int = 2
    stall_timeout_s: int = 30
    version: int = 1
