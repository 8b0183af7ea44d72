"""Telling a card reader from a person by the pace of the keys. Pure: no Qt, no clock of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from itertools import pairwise
from typing import Generic, TypeVar

from app.domain.scan_profile import ScanProfile, is_control

Token = TypeVar("Token")
#: A person may press two keys nearly at once; from the third on a control key may belong to a scan.
_SURELY_FAST = 3
_JITTER_MS = 5


class StrokeKind(Enum):
    """What a key is to the pace."""

    LETTER = "letter"
    CONTROL = "control"
    END = "end"
    MODIFIER = "modifier"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Stroke:
    """One key going down. ``letter`` is what a scan gets of it: one character, or nothing; time in ms."""

    at_ms: int
    kind: StrokeKind
    letter: str = ""
    is_repeat: bool = False


@dataclass(slots=True)
class Outcome(Generic[Token]):
    """What to do, in this order: tell the scan, give the tokens on as typing, then treat this key.

    ``takes``: the key is held or belongs to a scan, so nobody else may see it now.
    """

    scan: str = ""
    gaps_ms: tuple[int, ...] = ()
    typing: list[Token] = field(default_factory=list)
    takes: bool = False


class KeyBurst(Generic[Token]):
    """Holds keys until it is clear what they are. Tokens are what the caller gives on when it was typing."""

    def __init__(self, profile: ScanProfile) -> None:
        self.profile = profile
        self._held: list[Token] = []
        self._letters: list[str] = []
        self._times: list[int] = []
        self._last = -(10**9)
        self._ended_pace_ms: int | None = None

    @property
    def is_holding(self) -> bool:
        """Whether keys wait for the decision."""
        return bool(self._held)

    def left_ms(self, at_ms: int) -> int:
        """How much longer the next key may take at a time on the keys' own clock; below 0 when it is too late."""
        passed = at_ms - self._last
        return self.profile.gap_ms - passed if passed >= 0 else self.profile.gap_ms

    def feed(self, stroke: Stroke, token: Token) -> Outcome[Token]:
        """Take the next key going down."""
        in_time = 0 <= stroke.at_ms - self._last <= self.profile.gap_ms
        outcome: Outcome[Token] = Outcome() if in_time else self.settle()
        if stroke.is_repeat or stroke.kind is StrokeKind.OTHER:
            return _joined(outcome, self.settle())
        if self._trails(stroke):
            self._last = stroke.at_ms
            outcome.takes = True
            return outcome
        if stroke.kind is StrokeKind.END:
            return self._end(stroke, outcome)
        if stroke.kind is StrokeKind.CONTROL and not self._may_belong(stroke):
            return _joined(outcome, self.settle())
        self._ended_pace_ms = None
        self._hold(stroke, token)
        outcome.takes = True
        return outcome

    def accompany(self, token: Token) -> bool:
        """Hold what goes with held keys (a key going up), so that the order stays; False when nothing is held."""
        if self._held:
            self._held.append(token)
        return bool(self._held)

    def would_take(self, stroke: Stroke) -> bool:
        """Whether :meth:`feed` would take this key; nothing changes."""
        in_time = 0 <= stroke.at_ms - self._last <= self.profile.gap_ms
        if stroke.is_repeat or stroke.kind is StrokeKind.OTHER:
            return False
        if self._trails(stroke):
            return True
        if stroke.kind is StrokeKind.END:
            return in_time and self._is_scan()
        return stroke.kind is not StrokeKind.CONTROL or self._may_belong(stroke, from_start=not in_time)

    def settle(self) -> Outcome[Token]:
        """Decide now (a pause, or a key that no reader sends)."""
        held, letters, times = self._held, self._letters, self._times
        is_scan = self._is_scan()
        self._held, self._letters, self._times = [], [], []
        if not is_scan:
            return Outcome(typing=held)
        gaps = tuple(later - earlier for earlier, later in pairwise(times))
        return Outcome(scan="".join(letters), gaps_ms=gaps)

    def _end(self, stroke: Stroke, outcome: Outcome[Token]) -> Outcome[Token]:
        if self._is_scan():
            self._letters.append(stroke.letter)
            self._times.append(stroke.at_ms)
            done = _joined(outcome, self.settle())
            done.takes = True
            self._ended_pace_ms = max(done.gaps_ms, default=0)
            self._last = stroke.at_ms
            return done
        return _joined(outcome, self.settle())

    def _may_belong(self, stroke: Stroke, *, from_start: bool = False) -> bool:
        """A control key is held inside a burst, or where it begins or goes on with a known prefix."""
        before = [] if from_start else self._letters
        so_far = "".join(before) + stroke.letter
        return len(before) >= _SURELY_FAST or any(prefix.startswith(so_far) for prefix in self.profile.prefixes)

    def _trails(self, stroke: Stroke) -> bool:
        """The second of two end keys (CR LF), at the pace of the scan that the first one ended."""
        if self._ended_pace_ms is None or stroke.at_ms - self._last > self._ended_pace_ms + _JITTER_MS:
            return False
        is_code = stroke.kind is StrokeKind.CONTROL and stroke.letter < " "
        return is_code or stroke.kind in (StrokeKind.END, StrokeKind.MODIFIER)

    def _hold(self, stroke: Stroke, token: Token) -> None:
        self._held.append(token)
        self._last = stroke.at_ms
        if stroke.kind is not StrokeKind.MODIFIER:
            self._letters.append(stroke.letter)
            self._times.append(stroke.at_ms)

    def _is_scan(self) -> bool:
        """Long enough, and not one key pressed over and over."""
        body = [letter for letter in self._letters if not is_control(letter)]
        return len(body) >= self.profile.shortest and len(set(body)) > 1


def _joined(first: Outcome[Token], second: Outcome[Token]) -> Outcome[Token]:
    """Two decisions after one another; at most one of them has anything, since the first empties the held keys."""
    return second if not (first.scan or first.typing) else first
