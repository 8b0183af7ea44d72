"""What may be said of the not-exempt list after 2024-11-01 (R-CN-26): never that goods are free of duty.

No copy of the 2024 list was found. Until a pack carries it as confirmed, the 2010 list and its limits go on as the
stricter reading, nothing is blocked for it, and every verdict says so.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from app.domain.rules import RulePack

STATUS_RULE = "not_exempt_list_status"
CONFIRMED = "list_2024_confirmed"
NOTE_CODE = "rules.list_2010"


class ListStanding(StrEnum):
    """Which list a verdict rests on; ``WITHIN_2010`` needs the sentence beside it."""

    WITHIN_2010 = "within_2010"
    CONFIRMED = "confirmed"
    NOT_ASKED = "not_asked"


def list_standing(pack: RulePack | None, day: date, direction: str) -> ListStanding:
    """Return what a verdict of a day rests on, by the pack that judged it.

    Goods that leave, and packs of a side without this list, are not asked. A pack that has the rule but no known
    value counts as unconfirmed: the stricter reading.
    """
    rule = None if pack is None else pack.rule(STATUS_RULE, day)
    if pack is None or rule is None or direction != pack.inbound:
        return ListStanding.NOT_ASKED
    return ListStanding.CONFIRMED if rule.value == CONFIRMED else ListStanding.WITHIN_2010
