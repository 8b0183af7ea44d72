"""The verdict script: what the port says at once, and what it says at later fetches."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

DECIDE, RECEIVE, HOLD, INSPECT, RELEASE = "decide", "receive", "hold", "inspect", "release"


@dataclass(frozen=True, slots=True)
class VerdictScript:
    """``first``: ``decide`` (accepted or returned at once), ``receive`` (received now, the rest at later fetches)
    or ``hold`` (received, waits for the officer). ``later``: one step a fetch, in this order.
    """

    first: str = DECIDE
    later: tuple[str, ...] = ()

    def steps_behind(self) -> Sequence[str]:
        """Steps still to come after the first answer."""
        if self.first == RECEIVE and DECIDE not in self.later:
            return (DECIDE, *self.later)
        return self.later if self.first != HOLD else ()
