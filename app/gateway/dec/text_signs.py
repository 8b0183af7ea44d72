"""Which signs a text of a message may have."""

from __future__ import annotations

import re

_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def wrong_sign(text: str) -> str:
    """Return the first sign that XML 1.0 cannot carry, or an empty text."""
    found = _NOT_IN_XML.search(text)
    return found[0] if found else ""
