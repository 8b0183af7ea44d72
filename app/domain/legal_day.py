"""The calendar day that counts at a crossing: that of the market's side, whatever the machine's own zone (R-CN-14).

One zone a side, without summer time: China UTC+8, Vietnam UTC+7. A rule pack may set another one for its market.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta

DEFAULT_SIDE = "CN"
#: Minutes east of UTC of each side's clocks.
SIDE_OFFSET_MINUTES: Mapping[str, int] = {"CN": 480, "VN": 420}


def clock_of(side: str, at: datetime) -> datetime:
    """Return an aware instant as a side's clocks show it (without zone); an unknown side counts as China's."""
    return _shifted(at, SIDE_OFFSET_MINUTES.get(side, SIDE_OFFSET_MINUTES[DEFAULT_SIDE]))


def legal_day(side: str, at: datetime, ruled_offset_minutes: int | None = None) -> date:
    """Return the day of an aware instant on a side, or in the zone that a rule sets instead."""
    if ruled_offset_minutes is not None:
        return _shifted(at, ruled_offset_minutes).date()
    return clock_of(side, at).date()


def _shifted(at: datetime, offset_minutes: int) -> datetime:
    return at.replace(tzinfo=None) - (at.utcoffset() or timedelta()) + timedelta(minutes=offset_minutes)
