"""F-02: a reader types while a Chinese input method composes, in front of which our gate stands (X11).

A modelled window system and a modelled pinyin input method: it takes every letter into its composition, picks by digits
and toggles by a lone Shift, as libpinyin does; 500 scans, none lost, none in a wrong field, compositions whole.
The real one is typed into by the campaign (tests/campaigns/test_scanner_campaign.py).
"""

from __future__ import annotations

import random

import pytest

from app.domain.scan_profile import ScanProfile
from tests.helpers.gate_desk import BACKSPACE, CODES, CONTROL, RETURN, SHIFT, TAB, Desk
from ui.scanning.x11_keys import PRESS, RELEASE


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
        desk.event(PRESS, CODES["7"])
        desk.wait(30)
    desk.event(RELEASE, CODES["7"])
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
            desk.event(kind, CODES[letter], state)
        if state:
            desk.event(RELEASE, CONTROL, 4)
    desk.wait(200)
    assert desk.scans == ["450000199001010742"]
    assert (desk.pinyin.preedit, desk.pinyin.text) == ("nihao", "")
