"""F-02: a reader types while a Chinese input method composes, in front of which our gate stands (X11).

A modelled window system and a modelled pinyin input method: it takes every letter into its composition, picks by digits
and toggles by a lone Shift, as libpinyin does; 500 scans, none lost, none in a wrong field, compositions whole.
The real one is typed into by the campaign (tests/campaigns/test_scanner_campaign.py).
"""

from __future__ import annotations

import random
import struct

import pytest

from app.domain.scan_profile import ScanProfile
from tests.helpers.reader_hands import HandPause
from ui.scanning.key_gate import KeyGate
from ui.scanning.x11_keys import PRESS, RELEASE, message_of

SHIFT, RETURN, TAB, BACKSPACE, CONTROL = 50, 36, 23, 22, 37
_SYMBOLS = {SHIFT: 0xFFE1, RETURN: 0xFF0D, TAB: 0xFF09, BACKSPACE: 0xFF08, CONTROL: 0xFFE3}
_CODES = {letter: 60 + at for at, letter in enumerate("abcdefghijklmnopqrstuvwxyz0123456789-+ ")}
_SYMBOLS |= {code: ord(letter) for letter, code in _CODES.items()}


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
    """The window system: events go through the gate to the input method; what the gate sends comes back later."""

    def __init__(self, profile: ScanProfile | None = None) -> None:
        self.profile = profile or ScanProfile()
        self.pinyin, self.pause, self.scans, self.seen = Pinyin(), HandPause(), [], []
        self.now_ms, self._sent, self.is_ours, self.takes_scans = 1000, [], True, True
        self.gate = KeyGate(self, self, self.pause, lambda _message: self.is_ours)

    # the gate's sink
    def is_for_us(self) -> bool:
        return self.takes_scans

    def tell_later(self, outcome) -> None:
        self.scans.append(self.profile.parts(outcome.scan).body)

    def see(self, key) -> None:
        self.seen.append(key)

    # the gate's wire
    def symbol(self, keycode: int, state: int) -> int:
        symbol = _SYMBOLS[keycode]
        return ord(chr(symbol).upper()) if state & 1 and 0x61 <= symbol <= 0x7A else symbol

    def send(self, raw: bytes) -> None:
        self._sent.append(bytes([raw[0] | 0x80]) + raw[1:])

    # the hands
    def event(self, kind: int, code: int, state: int = 0) -> None:
        self._through(struct.pack("<BBHIIIIhhhhHBx", kind, code, 0, self.now_ms, 1, 7, 0, 0, 0, 0, 0, state, 1))

    def _through(self, raw: bytes) -> None:
        message = message_of(raw)
        if not self.gate.handle(message):
            self.pinyin.take(message.kind, message.keycode, message.state)

    def come_back(self) -> None:
        """The server gives back what was sent."""
        while self._sent:
            self._through(self._sent.pop(0))

    def wait(self, ms: int) -> None:
        self.now_ms += ms
        self.pause.pass_time(ms)
        self.come_back()

    def key(self, letter: str, code: int = 0) -> None:
        upper = letter.isupper()
        if upper:
            self.event(PRESS, SHIFT)
        for kind in (PRESS, RELEASE):
            self.event(kind, code or _CODES[letter.lower()], 1 if upper else 0)
        if upper:
            self.event(RELEASE, SHIFT, 1)

    def type(self, text: str, pace_ms: int) -> None:
        for letter in text:
            self.wait(pace_ms)
            self.key(letter)


@pytest.fixture
def desk():
    return Desk()


def test_500_scans_leave_the_composition_whole_when_it_was_begun_before(desk):
    dice = random.Random(2)
    sent = []
    for at in range(500):
        composes = at % 2 == 0
        if composes:
            desk.type("nihao", 140)
            desk.wait(200)
        code = f"4500001990{dice.randrange(10**8):08d}" if at % 3 else "BM1" + "".join(dice.choices("aBcX09-+", k=60))
        desk.type(code, dice.randrange(5, 51))
        if at % 4:
            desk.key("", RETURN if at % 4 == 1 else TAB)
        desk.wait(200)
        sent.append(code)
        if composes:
            assert desk.pinyin.preedit == "nihao"
            desk.key(" ")
            desk.wait(200)
    assert desk.scans == sent
    assert desk.pinyin.text == "你好" * 250
    assert desk.pinyin.is_chinese, "the Shift of a reader's capitals is no lone Shift"


def test_every_key_arrives_in_order_when_a_person_types_at_any_pace(desk):
    desk.pinyin.is_chinese = False
    dice = random.Random(5)
    wanted = ""
    for _ in range(400):
        letter = dice.choice("abcdeXYZ0123 ")
        desk.wait(dice.choice((20, 40, 90, 150, 300)))
        if dice.random() < 0.1:
            desk.key("", BACKSPACE)
            wanted = wanted[:-1]
        desk.key(letter)
        wanted += letter
    desk.wait(300)
    assert desk.scans == []
    assert desk.pinyin.text == wanted


def test_lone_shift_still_switches_when_a_person_taps_it(desk):
    desk.event(PRESS, SHIFT)
    desk.wait(40)
    desk.event(RELEASE, SHIFT, 1)
    desk.wait(200)
    assert not desk.pinyin.is_chinese


def test_keys_pass_untouched_when_another_window_or_a_secret_has_the_lamp(desk):
    desk.pinyin.is_chinese = False
    desk.takes_scans = False
    desk.type("123456789012", 5)
    assert desk.pinyin.text == "123456789012"
    desk.takes_scans, desk.is_ours = True, False
    desk.type("123456789012", 5)
    assert (desk.scans, desk.pinyin.text) == ([], "123456789012" * 2)


def test_held_keys_come_first_when_the_lamp_moves_to_a_secret(desk):
    desk.pinyin.is_chinese = False
    desk.key("a")
    desk.takes_scans = False
    desk.key("b")
    desk.wait(10)
    assert desk.pinyin.text == "ab"


def test_auto_repeat_is_no_scan_when_a_key_is_held_down(desk):
    desk.pinyin.is_chinese = False
    for _ in range(30):
        desk.event(PRESS, _CODES["7"])
        desk.wait(30)
    desk.event(RELEASE, _CODES["7"])
    desk.wait(200)
    assert (desk.scans, desk.pinyin.text) == ([], "7" * 30)


def test_prefix_of_control_keys_is_taken_off_when_the_profile_names_it():
    desk = Desk(ScanProfile(prefixes=("\x02",), suffixes=("\x03",)))
    desk.type("nihao", 140)
    desk.wait(200)
    for letter, state in (("b", 4), *((each, 0) for each in "450000199001010742"), ("c", 4)):
        desk.wait(8)
        if state:
            desk.event(PRESS, CONTROL)
        for kind in (PRESS, RELEASE):
            desk.event(kind, _CODES[letter], state)
        if state:
            desk.event(RELEASE, CONTROL, 4)
    desk.wait(200)
    assert desk.scans == ["450000199001010742"]
    assert (desk.pinyin.preedit, desk.pinyin.text) == ("nihao", "")
