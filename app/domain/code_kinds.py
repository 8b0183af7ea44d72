"""How a signed short code begins: the prefix of all, and a letter for what it says."""

from __future__ import annotations

LAPTOP_CARD, USED_TODAY, HAND_OVER, PAPER_SEAL = "L", "U", "H", "P"
CODE_PREFIX = "BM1"
#: A text shorter than this is not even a damaged code.
SHORTEST_CODE = 20


def is_short_code(text: str) -> bool:
    """Tell whether a scanned or pasted text is a code of ours, right or damaged."""
    bare = text.strip().upper()
    return bare.startswith(CODE_PREFIX) and len(bare) >= SHORTEST_CODE


def is_paper_seal(text: str) -> bool:
    """Tell whether a scanned or pasted text is the seal of a paper, right or damaged."""
    return is_short_code(text) and text.strip().upper().startswith(CODE_PREFIX + PAPER_SEAL)
