"""Shipped files: translations, reference data, labels, fonts, icons, styles. The code here finds them."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

_HERE = Path(__file__).parent


def path(name: str) -> Path:
    """The place of a shipped file or folder, named from this package ("fonts/manifest.json")."""
    return _HERE / name


def read_text(name: str) -> str:
    """Return a shipped UTF-8 text; a name that ends in ``.gz`` is unpacked. Raises FileNotFoundError."""
    raw = path(name).read_bytes()
    return (gzip.decompress(raw) if name.endswith(".gz") else raw).decode("utf-8")


def read_json(name: str) -> Any:  # noqa: ANN401 - plain JSON values
    """Return the plain value of a shipped JSON file (also ``.json.gz``). Raises FileNotFoundError."""
    return json.loads(read_text(name))
