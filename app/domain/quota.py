"""What a person has left on a day: used here, confirmed by the port, unknown since when; bounds that hold the truth.

Amounts are minor units of the market's own currency (fen; dong on a Vietnamese market) and grams. *Used* is what
standing records ask for: finalised, neither voided nor replaced. See docs/decisions/0012-quota.md.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from app.domain.evidence import CarriedUse
from app.domain.localized_text import LocalizedText
from app.domain.trade import Direction, TradeRecord

#: Modes of reliability.md §3.6 that a market may offer; the rule ``quota_modes`` names those of a market.
HOME, CARRIED, EXCEPTION = "home", "carried", "exception"
ALL_MODES = (HOME, CARRIED, EXCEPTION)


class MoveKind(StrEnum):
    """What changes a person's right here without a record.

    ``given`` and ``taken``: a right handed over to, or from, another laptop. ``kept``: a record voided after the port
    had accepted it; its right does not come back here. ``exception``: two persons let somebody trade here whose home
    is another laptop.
    """

    GIVEN = "given"
    TAKEN = "taken"
    KEPT = "kept"
    EXCEPTION = "exception"


@dataclass(frozen=True, slots=True)
class QuotaUse:
    """One booking against a person's day: positive when a record is made, negative when it is given back."""

    person_id: str
    day_on: date
    record_ref: str
    value_fen: int
    grams_by_group: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class QuotaMove:
    """One act that moves a person's right of a day; ``move_id`` is unique within its kind.

    ``other`` is the other laptop's device code (``given``, ``taken``), else empty; ``second`` the person who confirmed
    an exception; ``sequence`` that of the ledger entry written with it.
    """

    move_id: str
    kind: MoveKind
    person_id: str
    day_on: date
    value_fen: int
    grams_by_group: Mapping[str, int]
    at: datetime
    other: str = ""
    reason: str = ""
    second: str = ""
    actor: str = ""
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Room:
    """Bounds of one limit of a person's day on this laptop.

    ``right`` is what this laptop may spend of ``limit``; ``elsewhere`` what was heard to be used at other places.
    """

    limit: int
    right: int
    used: int
    kept: int = 0
    elsewhere: int = 0
    alone: bool = False

    @property
    def high(self) -> int:
        """At most this may be left: what is heard of elsewhere can be taken back there, so it does not count."""
        return max(0, self.right - self.used)

    @property
    def low(self) -> int:
        """At least this is left: nothing, while other points can spend the same right unseen."""
        return self.high if self.alone else 0

    @property
    def left(self) -> int:
        """What may still be recorded here."""
        return max(0, min(self.right, self.limit - self.elsewhere) - self.used - self.kept)


@dataclass(frozen=True, slots=True)
class QuotaView:
    """A person's day on this laptop.

    Three numbers: ``used_here_fen``, ``confirmed_fen`` (what the port accepted of it) and ``elsewhere_fen`` (what the
    port said of other places), with ``known_at`` (its word; None = never heard this day) and ``unknown_since``.
    ``home_device`` names the laptop the person belongs to ("" = this one). ``given``, ``taken`` and ``kept`` sum the
    moves, ``carried`` what codes on paper say of other laptops. ``turns_…`` count this month's declarations.
    """

    person_id: str
    day_on: date
    limit_fen: int | None
    used_here_fen: int = 0
    confirmed_fen: int = 0
    elsewhere_fen: int = 0
    known_at: datetime | None = None
    used_grams: Mapping[str, int] = field(default_factory=dict)
    limit_grams: Mapping[str, int] = field(default_factory=dict)
    limit_names: Mapping[str, LocalizedText] = field(default_factory=dict)
    given: QuotaUse | None = None
    taken: QuotaUse | None = None
    kept: QuotaUse | None = None
    carried: CarriedUse | None = None
    home_device: str = ""
    has_exception: bool = False
    is_alone: bool = False
    day_began_at: datetime | None = None
    currency: str = "CNY"
    direction: str = "import"
    turns_most: int | None = None
    turns_used: int = 0

    @property
    def at_home(self) -> bool:
        """Tell whether this laptop is the person's home."""
        return not self.home_device

    @property
    def is_provisional(self) -> bool:
        """Tell whether a record made now stands on a two-person exception."""
        return self.has_exception and not self.at_home

    @property
    def unknown_since(self) -> datetime | None:
        """From when on nothing is known of other places: the port's last word, else the beginning of the day."""
        return self.known_at or self.day_began_at

    @property
    def heard_elsewhere_fen(self) -> int:
        """Use elsewhere by the port's word and by carried codes; a code older than the word may be in it already."""
        carried = 0 if self.carried is None else self.carried.value_fen
        newest = max((each.at for each in self.carried.statements), default=None) if self.carried else None
        if self.known_at is not None and newest is not None and newest <= self.known_at:
            return max(self.elsewhere_fen, carried)
        return self.elsewhere_fen + carried

    @property
    def value_room(self) -> Room | None:
        """Bounds of the value; None when the pack sets no limit."""
        if self.limit_fen is None:
            return None
        moved = _value(self.taken) - _value(self.given)
        return Room(
            limit=self.limit_fen,
            right=self._right(self.limit_fen, moved),
            used=self.used_here_fen,
            kept=_value(self.kept),
            elsewhere=self.heard_elsewhere_fen,
            alone=self.is_alone,
        )

    @property
    def high_fen(self) -> int | None:
        """At most this much value may be left for use here; None when the pack sets no limit."""
        return None if self.value_room is None else self.value_room.high

    @property
    def low_fen(self) -> int | None:
        """At least this much value is left for use here; None when the pack sets no limit."""
        return None if self.value_room is None else self.value_room.low

    @property
    def left_fen(self) -> int | None:
        """Value that may still be recorded here today; None when the pack sets no limit."""
        if self.value_room is None:
            return None
        return 0 if self.turns_left == 0 else self.value_room.left

    @property
    def turns_left(self) -> int | None:
        """Declarations still allowed this month; None when the pack does not count them."""
        return None if self.turns_most is None else max(0, self.turns_most - self.turns_used)

    @property
    def is_only_unknown(self) -> bool:
        """Tell whether the one doubt is what other places do: a mark with an hour-glass, not a ban."""
        return self.limit_fen is not None and bool(self.left_fen) and not self.is_alone

    def grams_room(self, group: str) -> Room | None:
        """Bounds of a limited kind of goods in grams; None when it is not limited."""
        limit = self.limit_grams.get(group)
        if limit is None:
            return None
        moved = _grams(self.taken, group) - _grams(self.given, group)
        return Room(
            limit=limit,
            right=self._right(limit, moved),
            used=self.used_grams.get(group, 0),
            kept=_grams(self.kept, group),
            elsewhere=0 if self.carried is None else self.carried.grams_by_group.get(group, 0),
            alone=self.is_alone,
        )

    def left_grams(self, group: str) -> int | None:
        """Grams of a limited kind of goods that may still be recorded here today; None when not limited."""
        room = self.grams_room(group)
        return None if room is None else room.left

    def _right(self, limit: int, moved: int) -> int:
        own = limit if self.at_home or self.has_exception else 0
        return min(limit, max(0, own + moved))


def _value(use: QuotaUse | None) -> int:
    return 0 if use is None else use.value_fen


def _grams(use: QuotaUse | None, group: str) -> int:
    return 0 if use is None else use.grams_by_group.get(group, 0)


def takes_quota(record: TradeRecord) -> bool:
    """Tell whether a record takes anything of its person's day: only goods coming into the market's own country do."""
    return record.direction is Direction.IMPORT if record.quota_value is None else record.quota_value > 0


def use_of(record: TradeRecord) -> QuotaUse:
    """Return what a record takes of its person's day: goods of the not-exempt list take no value (R-CN-12)."""
    grams: dict[str, int] = {}
    for line in record.lines:
        if line.limit_group is not None:
            grams[line.limit_group] = grams.get(line.limit_group, 0) + line.quantity
    return QuotaUse(record.person_id, record.day_on, record.local_reference, record.quota_minor, grams)


def summed(person_id: str, day_on: date, moves: Iterable[QuotaMove], kind: MoveKind) -> QuotaUse | None:
    """Return the sum of a person's moves of one kind, or None."""
    chosen = [move for move in moves if move.kind is kind]
    if not chosen:
        return None
    grams: dict[str, int] = {}
    for move in chosen:
        for group, amount in move.grams_by_group.items():
            grams[group] = grams.get(group, 0) + amount
    return QuotaUse(person_id, day_on, "", sum(move.value_fen for move in chosen), grams)
