"""A modelled window system with a modelled pinyin input method behind the key gate, in virtual milliseconds.

Events wait in the server's line until the program reads them: at once, or late, as :attr:`Desk.is_stalled` says.
"""

from __future__ import annotations

import struct
from collections import deque

from app.domain.scan_profile import ScanProfile
from app.domain.scan_seen import KeySeen
from tests.helpers.reader_hands import HandPause
from ui.scanning.burst import Outcome
from ui.scanning.key_gate import KeyGate
from ui.scanning.x11_keys import PRESS, PROPERTY_CHANGED, RELEASE, message_of, time_told

SHIFT, RETURN, TAB, BACKSPACE, CONTROL = 50, 36, 23, 22, 37
MARK = 400
_SYMBOLS = {SHIFT: 0xFFE1, RETURN: 0xFF0D, TAB: 0xFF09, BACKSPACE: 0xFF08, CONTROL: 0xFFE3}
CODES = {letter: 60 + at for at, letter in enumerate("abcdefghijklmnopqrstuvwxyz0123456789-+ ")}
_SYMBOLS |= {code: ord(letter) for letter, code in CODES.items()}


class Pinyin:
    """What stands behind the gate: letters compose, digits pick, space writes, a lone Shift switches to English."""

    def __init__(self) -> None:
        self.preedit, self.text, self.is_chinese, self._lone_shift = "", "", True, False

    def take(self, kind: int, code: int, state: int) -> None:
        if code == SHIFT:
            if kind == RELEASE and self._lone_shift:
                self.is_chinese = not self.is_chinese
            self._lone_shift = kind == PRESS
            return
        self._lone_shift = False
        if kind == RELEASE:
            return
        letter = chr(_SYMBOLS[code])
        letter = letter.upper() if state & 1 else letter
        if code == BACKSPACE:
            self.preedit, self.text = (self.preedit[:-1], self.text) if self.preedit else ("", self.text[:-1])
        elif self.preedit and letter in " 12345":
            self.text, self.preedit = self.text + "你好", ""
        elif self.is_chinese and letter.isalpha():
            self.preedit += letter
        elif code not in (RETURN, TAB):
            self.text += letter


class Desk:
    """The window system: events stand in one line for the program; what the gate sends goes to the end of it."""

    def __init__(self, profile: ScanProfile | None = None) -> None:
        self.profile = profile or ScanProfile()
        self.pinyin, self.pause = Pinyin(), HandPause()
        self.scans: list[str] = []
        self.seen: list[KeySeen] = []
        self.now_ms, self.is_ours, self.takes_scans, self.is_stalled = 1000, True, True, False
        self._line: deque[bytes] = deque()
        self.gate = KeyGate(self, self, self.pause, lambda _message: self.is_ours)

    # the gate's sink
    def is_for_us(self) -> bool:
        return self.takes_scans

    def tell_later(self, outcome: Outcome[bytes]) -> None:
        self.scans.append(self.profile.parts(outcome.scan).body)

    def see(self, key: KeySeen) -> None:
        self.seen.append(key)

    # the gate's wire
    def symbol(self, keycode: int, state: int) -> int:
        symbol = _SYMBOLS[keycode]
        return ord(chr(symbol).upper()) if state & 1 and 0x61 <= symbol <= 0x7A else symbol

    def send(self, raw: bytes) -> None:
        self._line.append(bytes([raw[0] | 0x80]) + raw[1:])

    def ask_time(self, window: int) -> None:
        self._line.append(struct.pack("<BxHIIIB15x", PROPERTY_CHANGED, 0, window, MARK, self.now_ms, 0))

    # the program
    def read(self, most: int = 10**9) -> None:
        """The program reads what stands in line, or the first few."""
        while self._line and most:
            most -= 1
            raw = self._line.popleft()
            message = message_of(raw)
            if message is None:
                self.gate.hear_time(time_told(raw, MARK))
            elif not self.gate.handle(message):
                self.pinyin.take(message.kind, message.keycode, message.state)

    def rest(self) -> None:
        """Everything is read and nobody presses a key for a while."""
        self.is_stalled = False
        self.read()
        self.wait(200)

    # the hands
    def event(self, kind: int, code: int, state: int = 0) -> None:
        self._line.append(struct.pack("<BBHIIIIhhhhHBx", kind, code, 0, self.now_ms, 1, 7, 0, 0, 0, 0, 0, state, 1))
        if not self.is_stalled:
            self.read()

    def wait(self, ms: int) -> None:
        """Time goes by; the program's timer works also while the program reads nothing."""
        self.now_ms += ms
        self.pause.pass_time(ms)
        if not self.is_stalled:
            self.read()

    def key(self, letter: str, code: int = 0) -> None:
        upper = letter.isupper()
        if upper:
            self.event(PRESS, SHIFT)
        for kind in (PRESS, RELEASE):
            self.event(kind, code or CODES[letter.lower()], 1 if upper else 0)
        if upper:
            self.event(RELEASE, SHIFT, 1)

    def type(self, text: str, pace_ms: int) -> None:
        for letter in text:
            self.wait(pace_ms)
            self.key(letter)
