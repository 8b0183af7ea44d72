"""What a receipt's CHANNEL says about a declaration (port formats, section 3.4). Case matters.

Only codes that several public programs read alike move anything. ``S``, the quarantine letters, the gate codes and the
import stages of older programs are shown and kept, and so is every code that stands here not at all.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from types import MappingProxyType


class Stage(IntEnum):
    """How far a declaration is at the port; a larger one is later."""

    SENT = 0
    STORED = 1
    DECLARED = 2
    RECEIVED = 3
    REVIEWED = 4
    RELEASED = 5
    CLOSED = 6


class Ending(StrEnum):
    """What took a declaration off the way."""

    RETURNED = "returned"
    FAILED = "failed"
    DELETED = "deleted"


class Mark(StrEnum):
    """What stands beside the stage and asks for something."""

    INSPECTION = "inspection"
    TAX_DUE = "tax_due"
    HELD = "held"
    RE_REVIEW = "re_review"
    RESEND = "resend"


FORWARD = MappingProxyType(
    {
        "7": Stage.DECLARED,
        "L": Stage.RECEIVED,
        "J": Stage.REVIEWED,
        "G": Stage.REVIEWED,
        "W": Stage.REVIEWED,
        "K": Stage.RELEASED,
        "B": Stage.RELEASED,
        "P": Stage.RELEASED,
        "I": Stage.RELEASED,
        "F": Stage.RELEASED,
        "R": Stage.CLOSED,
    }
)
ON_GUARANTEE = frozenset("KB")
ENDINGS = MappingProxyType(
    {
        "E": Ending.RETURNED,
        "Z": Ending.RETURNED,
        "U": Ending.RETURNED,
        "Y": Ending.FAILED,
        "9": Ending.FAILED,
        "A": Ending.DELETED,
        "D": Ending.DELETED,
    }
)
MARKS = MappingProxyType(
    {"C": Mark.INSPECTION, "T": Mark.TAX_DUE, "H": Mark.HELD, "M": Mark.RE_REVIEW, "N": Mark.RESEND}
)


def moves(channel: str) -> bool:
    """Whether a code can change what we say of a declaration."""
    return channel in FORWARD or channel in ENDINGS or channel in MARKS


def rank(channel: str) -> int:
    """Order of codes of the same second: 7 < L < J < marks < P < R < returned < deleted; notes before all."""
    if channel in FORWARD:
        return FORWARD[channel] * 2
    if channel in MARKS:
        return Stage.REVIEWED * 2 + 1
    if channel in ENDINGS:
        return 100 if ENDINGS[channel] is Ending.DELETED else 50
    return -1
