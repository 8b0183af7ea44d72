"""How sure we are who somebody is (F-08): ``typed`` < ``read`` < ``seen`` < ``face_online``. Never lowered silently.

``typed``: only a number was typed; ``read``: the card was read; ``seen``: the clerk compared face and card;
``face_online``: an outside service checked the face online (its result is noted, no face is kept here).
"""

from __future__ import annotations

LEVELS = ("typed", "read", "seen", "face_online")
LOWEST = LEVELS[0]
_BY_EVIDENCE = {"card": "read"}


def level_of(evidence: str) -> str:
    """Return the level that a presence's evidence gives by itself."""
    return _BY_EVIDENCE.get(evidence, LOWEST)


def reached(*levels: str) -> str:
    """Return the highest of some levels; words that are no level count as nothing."""
    return max((each for each in levels if each in LEVELS), key=LEVELS.index, default=LOWEST)
