"""Child: open a store twice; what key derivation takes, which is slow on purpose, is timed apart and taken off."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import Any


class TimedUnlock:
    """The store's own unlocking, with a watch beside it."""

    def __init__(self) -> None:
        from offline_store import keys

        self._unlock = keys.unlock
        self.seconds = 0.0
        keys.unlock = self

    def __call__(self, *values: Any) -> bytes:
        """Unlock and add up the time."""
        begun = time.perf_counter()
        data_key = self._unlock(*values)
        self.seconds += time.perf_counter() - begun
        return data_key


def open_ms(store_dir: Path, unlocking: TimedUnlock) -> float:
    """One opening, less its key derivation."""
    from app.bootstrap import PRACTICE_PASSPHRASE, open_market
    from app.settings import Settings

    spent = unlocking.seconds
    begun = time.perf_counter()
    services = open_market(Settings(store_dir=store_dir), PRACTICE_PASSPHRASE)
    taken = time.perf_counter() - begun
    services.close()
    return (taken - (unlocking.seconds - spent)) * 1000


if __name__ == "__main__":
    place = Path(sys.argv[1])
    begun = time.perf_counter()
    watch = TimedUnlock()
    importing = (time.perf_counter() - begun) * 1000
    first = open_ms(place, watch) + importing
    print(json.dumps({"first_ms": first, "again_ms": open_ms(place, watch)}))
