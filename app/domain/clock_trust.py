"""What the machine's clock is worth (reliability.md §3.9): never behind what is known to have happened, no leaps ahead.

The *floor* is the latest instant that surely lies in the past: the last ledger entry, the last signed word of the
port, the date of this program. The *track* is where the clock should be by the machine's own steady counter, from
the last moment at which it was right. Nothing here changes an old stamp.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum

#: This program was built no earlier: a clock before it is wrong.
BUILT_AT = datetime(2026, 10, 1, tzinfo=UTC)
BEHIND_TOLERANCE = timedelta(minutes=2)
LEAP_TOLERANCE = timedelta(hours=1)
#: Port and laptop may differ by this much; more is shown and recorded.
OFFSET_TOLERANCE = timedelta(seconds=300)
#: Longest time between two uses without contact before a later clock is doubted, when no rule says otherwise.
MAX_OFFLINE = timedelta(days=14)


class ClockKind(StrEnum):
    """What is thought of the clock now."""

    GOOD = "good"
    BEHIND = "behind"
    """Before the floor: the clerk confirms date and time with a reason; the quota day is the floor's day."""
    AHEAD = "ahead"
    """Leapt forward, or unused for longer than allowed: warned, trust low."""
    VOUCHED = "vouched"
    """Two persons said that it is right and nobody else has yet: trust low."""


@dataclass(frozen=True, slots=True)
class ClockReading:
    """One look at the machine: wall time, its steady counter in seconds (suspend counts), and which boot it is."""

    wall_at: datetime
    steady_s: float
    boot_id: str


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A person said that date and time are right; it holds while the clock goes on steadily from there."""

    at: ClockReading
    by: str
    reason: str
    floor_at: datetime


@dataclass(frozen=True, slots=True)
class ClockMemory:
    """What is remembered between two looks.

    ``anchor`` is the reading from which the clock is followed: the first good one of a boot, with the port's own time
    in it once the port was heard. ``seen_at`` is the latest wall time that was thought right. ``base_at`` is a floor
    that stands whatever the ledger says; ledger entries up to ``discount_key`` make no floor any more, because their
    stamps were shown to be false. ``heard_at`` is the latest signed time of the port; ``offset_s`` how far the clock
    was ahead of it then. ``noted`` is the kind last written to the ledger.
    """

    anchor: ClockReading | None = None
    seen_at: datetime | None = None
    base_at: datetime = BUILT_AT
    discount_key: int = 0
    heard_at: datetime | None = None
    offset_s: int = 0
    is_vouched: bool = False
    confirmation: Confirmation | None = None
    noted: str = ClockKind.GOOD.value


@dataclass(frozen=True, slots=True)
class ClockState:
    """The judgement: ``off_by`` is how far behind the floor or ahead of the track; ``floor_at`` the floor itself."""

    kind: ClockKind
    now: datetime
    floor_at: datetime
    off_by: timedelta = timedelta(0)
    is_confirmed: bool = False
    offset_s: int = 0

    @property
    def trust(self) -> str:
        """What records made now carry: ``good`` or ``low``."""
        return "good" if self.kind is ClockKind.GOOD else "low"

    @property
    def may_save(self) -> bool:
        """Whether records may be made: a clock behind must have been confirmed first."""
        return self.kind is not ClockKind.BEHIND or self.is_confirmed

    @property
    def day_at(self) -> datetime:
        """The instant whose legal day counts for quota: never before the floor."""
        return max(self.now, self.floor_at)

    @property
    def port_differs(self) -> bool:
        """Whether the port's clock and this one differ by more than is let pass."""
        return abs(self.offset_s) > OFFSET_TOLERANCE // timedelta(seconds=1)


def judge(
    memory: ClockMemory, reading: ClockReading, ledger_at: datetime | None, max_offline: timedelta = MAX_OFFLINE
) -> ClockState:
    """Say what the clock is worth. ``ledger_at``: the latest stamp of the ledger entries that still make a floor."""
    now = reading.wall_at
    # Two clocks that agree within the tolerance must not make this one look behind after every contact.
    heard_at = None if memory.heard_at is None else memory.heard_at - (OFFSET_TOLERANCE - BEHIND_TOLERANCE)
    floor_at = max(each for each in (memory.base_at, ledger_at, heard_at) if each is not None)
    if now < floor_at - BEHIND_TOLERANCE:
        confirmed = _still_holds(memory.confirmation, reading, floor_at)
        return ClockState(ClockKind.BEHIND, now, floor_at, floor_at - now, confirmed, memory.offset_s)
    leap = _leap(memory, reading, max_offline)
    kind = ClockKind.AHEAD if leap else ClockKind.VOUCHED if memory.is_vouched else ClockKind.GOOD
    return ClockState(kind, now, floor_at, leap, is_confirmed=False, offset_s=memory.offset_s)


def looked(memory: ClockMemory, reading: ClockReading, state: ClockState) -> ClockMemory:
    """Return the memory after a look: a good clock is followed from the first look of each boot."""
    if state.kind is not ClockKind.GOOD:
        return memory
    fresh = memory.anchor is None or memory.anchor.boot_id != reading.boot_id
    return replace(memory, anchor=reading if fresh else memory.anchor, seen_at=reading.wall_at, confirmation=None)


def vouched(memory: ClockMemory, reading: ClockReading, head_key: int) -> ClockMemory:
    """Return the memory after a second person confirmed date and time: earlier stamps no longer make a floor.

    The port's signed time and the date of the program stay a floor: two persons cannot outvote a signature.
    """
    base_at = max(BUILT_AT, memory.heard_at or BUILT_AT, reading.wall_at)
    return replace(
        memory,
        anchor=reading,
        seen_at=reading.wall_at,
        base_at=base_at,
        discount_key=head_key,
        is_vouched=True,
        confirmation=None,
    )


def heard(
    memory: ClockMemory, reading: ClockReading, port_at: datetime, ledger_at: datetime | None, head_key: int
) -> ClockMemory:
    """Return the memory after the port's signed time came; one not later than the last heard changes nothing.

    (An old greeting can be replayed, see the gateway; so it may only ever move time on.) The clock is followed from
    the port's time. Stamps later than that, beyond the tolerance, are shown to be false and make no floor any more.
    """
    if memory.heard_at is not None and port_at <= memory.heard_at:
        return memory
    offset = reading.wall_at - port_at
    agrees = abs(offset) <= OFFSET_TOLERANCE
    stamps_false = ledger_at is not None and ledger_at > port_at + OFFSET_TOLERANCE
    return replace(
        memory,
        heard_at=port_at,
        offset_s=round(offset / timedelta(seconds=1)),
        anchor=replace(reading, wall_at=port_at),
        seen_at=port_at,
        is_vouched=memory.is_vouched and not agrees,
        confirmation=None if agrees else memory.confirmation,
        base_at=port_at if stamps_false or memory.base_at > port_at + OFFSET_TOLERANCE else memory.base_at,
        discount_key=head_key if stamps_false else memory.discount_key,
    )


def expected_at(memory: ClockMemory, reading: ClockReading) -> datetime | None:
    """Return where the clock should be by the steady counter; None after the machine was started anew."""
    return None if memory.anchor is None else _along(memory.anchor, reading)


def stamp_is_false(stamped_at: datetime, received_at: datetime) -> bool:
    """Tell whether the port's receipt time shows that a stamp lies in the future: nothing is received before it is."""
    return stamped_at > received_at + OFFSET_TOLERANCE


def _leap(memory: ClockMemory, reading: ClockReading, max_offline: timedelta) -> timedelta:
    """How far the clock leapt ahead; nothing when it did not or nobody can know."""
    if memory.anchor is None:
        return timedelta(0)
    expected = _along(memory.anchor, reading)
    if expected is not None:
        leap = reading.wall_at - expected
        return leap if leap > LEAP_TOLERANCE else timedelta(0)
    away = reading.wall_at - max(memory.anchor.wall_at, memory.seen_at or memory.anchor.wall_at)
    return away if away > max_offline else timedelta(0)


def _still_holds(confirmation: Confirmation | None, reading: ClockReading, floor_at: datetime) -> bool:
    """Whether the clock goes on steadily from what was confirmed, against the same floor."""
    if confirmation is None or floor_at > confirmation.floor_at + BEHIND_TOLERANCE:
        return False
    expected = _along(confirmation.at, reading)
    return expected is not None and abs(reading.wall_at - expected) <= LEAP_TOLERANCE


def _along(anchor: ClockReading, reading: ClockReading) -> datetime | None:
    """Where the clock should be by the steady counter; None when the machine was started anew since."""
    if anchor.boot_id != reading.boot_id or reading.steady_s < anchor.steady_s:
        return None
    return anchor.wall_at + timedelta(seconds=reading.steady_s - anchor.steady_s)
