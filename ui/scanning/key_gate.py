"""A gate in front of the input method: keys wait here until it is clear whether a reader or a person typed them.

Behind the widgets' event filter it would be too late: the input method has turned the letters of a scan into a
composition by then, and its digits have picked candidates. So keys are held as messages of the window system, and what
was typing is sent anew, with its own times, in its own order; a scan never reaches the input method at all, and a
composition that a person has begun stays as it is.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import Protocol

from app.domain.scan_profile import ScanProfile
from app.domain.scan_seen import KeySeen
from ui.scanning.burst import KeyBurst, Outcome, Stroke
from ui.scanning.pause import Pause
from ui.scanning.x11_keys import PRESS, KeyMessage, stroke_of_symbol

#: A server that gives no time for so long has gone; what is held is given on then.
NO_ANSWER_MS = 5000


class Wire(Protocol):
    """The window system."""

    def symbol(self, keycode: int, state: int) -> int:
        """Return the key symbol of a key with the modifiers held, 0 for none."""

    def send(self, raw: bytes) -> None:
        """Send an event to the window it was meant for; it comes back to the gate marked as sent."""

    def ask_time(self, window: int) -> None:
        """Ask for the server's time; the answer stands in line behind every key that the server has sent before."""


class Sink(Protocol):
    """Who is told: the catcher of the window."""

    @property
    def profile(self) -> ScanProfile:
        """How the readers type."""

    def is_for_us(self) -> bool:
        """Whether scans may be caught where the keys go now."""

    def tell_later(self, outcome: Outcome[bytes]) -> None:
        """Tell a scan once the window system's call is over."""

    def see(self, key: KeySeen) -> None:
        """Tell a key."""


class KeyGate:
    """Decides about each key message; ``is_ours`` tells whether keys go to the gate's window.

    A timer of this program never ends a run of keys: on a busy machine the next keys may be stamped in time and still
    wait to be read. When the timer is over the server is asked for its time, and that answer decides.
    """

    def __init__(self, sink: Sink, wire: Wire, pause: Pause, is_ours: Callable[[KeyMessage], bool]) -> None:
        self._sink, self._wire, self._pause, self._is_ours = sink, wire, pause, is_ours
        self._burst: KeyBurst[bytes] = KeyBurst(sink.profile)
        self._coming_back: deque[bytes] = deque()
        self._down: set[int] = set()
        self._undecided: set[int] = set()
        self._eaten: set[int] = set()
        self._window = 0

    def handle(self, message: KeyMessage) -> bool:
        """Take the next key event; True keeps it from everybody else."""
        if message.is_sent and self._comes_back(message):
            return False
        if not (self._is_ours(message) and self._sink.is_for_us()):
            self.settle()
            self._down.discard(message.keycode)
            return self._in_line(message)
        return self._press(message) if message.kind == PRESS else self._release(message)

    def settle(self) -> None:
        """Decide about what is held."""
        self._pause.stop()
        self._act(self._burst.settle())

    def hear_time(self, at_ms: int) -> None:
        """The server's answer: every key it stamped before was handled, so the time between keys is known."""
        if not self._burst.is_holding:
            return
        left_ms = self._burst.left_ms(at_ms)
        if left_ms < 0:
            self.settle()
        else:
            self._pause.begin(left_ms + 1, self._ask_time)

    def _ask_time(self) -> None:
        self._pause.begin(NO_ANSWER_MS, self.settle)
        self._wire.ask_time(self._window)

    def _comes_back(self, message: KeyMessage) -> bool:
        """Our own event, back from the server, in the order sent; what was sent before it and did not come is lost."""
        cores = [_core(raw) for raw in self._coming_back]
        if (core := _core(message.raw)) not in cores:
            return False
        for _ in range(cores.index(core) + 1):
            self._coming_back.popleft()
        return True

    def _press(self, message: KeyMessage) -> bool:
        self._burst.profile = self._sink.profile
        self._window = message.window
        stroke = self._stroke(message)
        self._sink.see(KeySeen(stroke.at_ms, stroke.letter, stroke.is_repeat))
        outcome = self._burst.feed(stroke, message.raw)
        self._pause.stop()
        if self._burst.is_holding:
            self._pause.begin(self._sink.profile.gap_ms + 1, self._ask_time)
        self._act(outcome)
        if not outcome.takes:
            return self._in_line(message)
        (self._undecided if self._burst.is_holding else self._eaten).add(message.keycode)
        return True

    def _stroke(self, message: KeyMessage) -> Stroke:
        is_repeat = message.keycode in self._down
        self._down.add(message.keycode)
        symbol = self._wire.symbol(message.keycode, message.state)
        return stroke_of_symbol(symbol, message.state, message.at_ms, is_repeat=is_repeat)

    def _release(self, message: KeyMessage) -> bool:
        code = message.keycode
        self._down.discard(code)
        if code in self._eaten:
            self._eaten.discard(code)
            return True
        if self._burst.accompany(message.raw):
            self._undecided.discard(code)
            return True
        return self._in_line(message)

    def _act(self, outcome: Outcome[bytes]) -> None:
        if outcome.scan:
            self._eaten |= self._undecided
            self._sink.tell_later(outcome)
        if outcome.scan or outcome.typing:
            self._undecided.clear()
        for raw in outcome.typing:
            self._send(raw)

    def _in_line(self, message: KeyMessage) -> bool:
        """Let a key pass, behind those that are still on their way."""
        if not self._coming_back:
            return False
        self._send(message.raw)
        return True

    def _send(self, raw: bytes) -> None:
        self._coming_back.append(raw)
        self._wire.send(raw)


def _core(raw: bytes) -> bytes:
    """Kind, keycode and time of an event; the server numbers events anew and marks them as sent."""
    return bytes([raw[0] & 0x7F, raw[1]]) + raw[4:8]
