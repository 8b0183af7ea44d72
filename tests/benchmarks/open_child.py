"""Child: open a store twice and close it; what key derivation takes by itself is taken off."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path


def open_ms(store_dir: Path) -> float:
    """One opening, less its Argon2."""
    from app.bootstrap import PRACTICE_PASSPHRASE, open_market
    from app.settings import Settings

    begun = time.perf_counter()
    services = open_market(Settings(store_dir=store_dir), PRACTICE_PASSPHRASE)
    taken = (time.perf_counter() - begun) * 1000
    services.close()
    return taken - derivation_ms(store_dir)


def derivation_ms(store_dir: Path) -> float:
    """Unlocking alone, by the cost written in the key file."""
    from app.bootstrap import PRACTICE_PASSPHRASE
    from offline_store import keys

    content = keys.load_keys(store_dir)
    begun = time.perf_counter()
    keys.unlock(content, keys.Passphrase(PRACTICE_PASSPHRASE))
    return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    place = Path(sys.argv[1])
    print(json.dumps({"first_ms": open_ms(place), "again_ms": open_ms(place)}))
