"""Where things live when nobody names a folder."""

from __future__ import annotations

from pathlib import Path

import platformdirs


def default_store() -> Path:
    """Return the person's own data folder for the one store of this machine."""
    return Path(platformdirs.user_data_dir("bianmao", appauthor=False)) / "store"
