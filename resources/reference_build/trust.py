"""From the free words of the confidence columns to one of five trust marks.

The mapping is a table of phrases, tried in order, so that the weakest word of a mixed remark wins
("seen …; end date own knowledge" is own knowledge). A remark that fits no phrase stops the build.
"""

from __future__ import annotations

OFFICIAL_SEEN = "official_seen"
PUBLIC_COPY = "public_copy"
OWN_KNOWLEDGE = "own_knowledge"
INFERRED = "inferred"
UNVERIFIED = "unverified"

#: From the weakest to the strongest.
MARKS = (UNVERIFIED, INFERRED, OWN_KNOWLEDGE, PUBLIC_COPY, OFFICIAL_SEEN)

_PHRASES: tuple[tuple[str, str], ...] = (
    ("not verified", UNVERIFIED),
    ("unverified", UNVERIFIED),
    ("unsure", UNVERIFIED),
    ("to be confirmed", UNVERIFIED),
    ("(low)", UNVERIFIED),
    (", low", UNVERIFIED),
    ("older tables differ", UNVERIFIED),
    ("only examples seen", UNVERIFIED),
    ("inferred", INFERRED),
    ("second-hand", INFERRED),
    ("own knowledge", OWN_KNOWLEDGE),
    ("rest own", OWN_KNOWLEDGE),
    ("layout own", OWN_KNOWLEDGE),
    ("not seen in an official text", OWN_KNOWLEDGE),
    ("translated here", OWN_KNOWLEDGE),
    ("as d10", OWN_KNOWLEDGE),
    ("seen", PUBLIC_COPY),
    ("public source", PUBLIC_COPY),
    ("sources", PUBLIC_COPY),
)


def trust_of(confidence: str) -> str:
    """Return the trust mark for a remark of a confidence column; an empty remark is ``unverified``.

    Raises:
        ValueError: when no phrase of the mapping occurs in the remark.

    """
    remark = confidence.strip().lower()
    if not remark:
        return UNVERIFIED
    for phrase, mark in _PHRASES:
        if phrase in remark:
            return mark
    raise ValueError(f"no trust mark for the remark {confidence!r}")


def weakest(*marks: str) -> str:
    """Return the weakest of several trust marks."""
    return min(marks, key=MARKS.index)
