"""U11 and F-02: a reader's scan is recognised in any field by the times of its keys.

With a Chinese or Vietnamese input method composing, with and without Enter or Tab, at 5 to 50 ms a character; 500 scans
in virtual time: none lost, none in a wrong field, the composition as it was; auto-repeat is never a scan.
"""

from __future__ import annotations

import random

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.scan_profile import ScanProfile, function_key
from tests.helpers.reader_hands import HandPause, ReaderHands
from ui.scanner import ScanCatcher
from ui.widgets.field import CodeField, LongTextField, NumberField
from ui.widgets.name_field import NameField

CARD = "450000199001010742"
CODE = "BM1" + "kQ7xYz-_".join("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ab")
FIELDS = ("name", "number", "code", "long")


class Bench(QWidget):
    """One field of each kind, a catcher, and a reader on virtual time."""

    def __init__(self, app) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.name, self.number, self.code, self.long = (
            NameField("N"),
            NumberField("M"),
            CodeField("C"),
            LongTextField("L"),
        )
        for name in FIELDS:
            layout.addWidget(getattr(self, name))
        self.pause = HandPause()
        self.catcher = ScanCatcher(app, self, clock=lambda: self.reader.clock(), pause=self.pause)
        self.reader = ReaderHands(self, self.pause, self.catcher)
        self.scans = []
        self.catcher.scanned.connect(self.scans.append)

    def lamp(self, name: str):
        editor = getattr(self, name).editor
        editor.setFocus()
        return editor

    def texts(self) -> list[str]:
        return [getattr(self, name).text() for name in FIELDS]


@pytest.fixture
def bench(shown, qapp):
    made = Bench(qapp)
    shown(made, 600, 480)
    yield made
    made.catcher.close()


@pytest.mark.parametrize("pace_ms", [5, 10, 20, 35, 50])
@pytest.mark.parametrize("end", ["\r", "\t", "\r\n", ""])
@pytest.mark.parametrize("field", FIELDS)
def test_scan_is_told_and_not_typed_when_a_reader_types(bench, field, end, pace_ms):
    bench.lamp(field)
    for code in (CARD, "GX01-07+K3QX-20261123-0001", CODE):
        bench.reader.type(code + end, pace_ms)
        bench.reader.wait(200)
    assert bench.scans == [CARD, "GX01-07+K3QX-20261123-0001", CODE]
    assert bench.texts() == ["", "", "", ""]
    assert bench.focusWidget() is getattr(bench, field).editor, "Tab of a reader moves nothing"


def test_nothing_is_lost_or_misplaced_when_500_scans_come_while_people_compose(bench):
    dice = random.Random(11)
    sent, typed = [], {"name": "", "long": ""}
    for at in range(500):
        field = dice.choice(FIELDS)
        editor = bench.lamp(field)
        code = f"4500001990{dice.randrange(10**8):08d}" if at % 2 else "BM1" + "".join(dice.choices("aBcX09-", k=40))
        composes = field in typed
        if composes:
            bench.reader.preedit(dice.choice(["ni'hao", "你好", "Ngu"]))
        bench.reader.type(code + dice.choice(["\r", "\t", ""]), dice.randrange(5, 51))
        bench.reader.wait(200)
        sent.append(code)
        if composes:
            if field == "name":
                assert editor.is_composing, "the composition stands as it was"
            bench.reader.commit("你好")
            typed[field] += "你好"
    assert bench.scans == sent
    assert bench.texts() == [typed["name"], "", "", typed["long"]]


def test_300_scans_a_minute_are_all_told_when_the_pause_is_short(bench):
    bench.lamp("name")
    codes = [f"45000019900101{at:04d}" for at in range(300)]
    for code in codes:
        bench.reader.type(code, 5)
        bench.reader.wait(200 - 5 * len(code))
    assert bench.scans == codes
    assert bench.reader.now_ms <= 62_000
    assert bench.texts() == ["", "", "", ""]


def test_scan_is_put_together_when_an_input_method_passes_letters_as_commits(bench):
    """In its direct mode an input method may write a letter itself, beside keys it lets through."""
    bench.lamp("name")
    for at, letter in enumerate(CARD):
        bench.reader.wait(12)
        bench.reader.commit(letter) if at % 3 else bench.reader.key(letter)
    bench.reader.wait(200)
    assert bench.scans == [CARD]
    bench.reader.commit("x")
    bench.reader.wait(200)
    bench.reader.commit("练习")
    assert bench.texts() == ["x练习", "", "", ""]


def test_auto_repeat_is_never_a_scan_when_a_key_is_held_down(bench):
    bench.lamp("code")
    bench.reader.type("7", 10)
    bench.reader.type("7" * 30, 30, is_repeat=True)
    bench.reader.wait(200)
    assert bench.scans == []
    assert bench.code.text() == "7" * 31
    bench.code.editor.clear()
    bench.reader.type("7" * 20, 30)
    bench.reader.wait(200)
    assert (bench.scans, bench.code.text()) == ([], "7" * 20), "also when the system does not mark the repeats"


def test_typing_arrives_whole_and_in_order_when_a_person_types(bench):
    bench.lamp("name")
    dice = random.Random(3)
    text = "Nguyen Van Tap 450000199001010742 "
    for letter in text:
        bench.reader.wait(dice.randrange(80, 300))
        bench.reader.key(letter)
    bench.reader.wait(200)
    assert (bench.scans, bench.name.text()) == ([], text)


def test_marks_are_taken_off_when_the_profile_names_them(bench):
    profile = ScanProfile(prefixes=("\x02", "]Q3", function_key(9)), suffixes=("\x03", "#"))
    bench.catcher.set_profile(profile)
    seen = []
    bench.catcher.recognised.connect(seen.append)
    bench.lamp("code")
    for raw in (f"\x02{CARD}\x03", f"]Q3{CARD}\r", f"{function_key(9)}{CARD}#", f"01{CARD}\x1d21"):
        bench.reader.type(raw, 8)
        bench.reader.wait(200)
    assert bench.scans == [CARD, CARD, CARD, f"01{CARD}21"]
    assert [(each.parts.prefix, each.parts.suffix) for each in seen][:3] == [
        ("\x02", "\x03"),
        ("]Q3", ""),
        (function_key(9), "#"),
    ]
    assert bench.texts() == ["", "", "", ""]


def test_control_key_acts_as_usual_when_no_reader_types(bench):
    editor = bench.lamp("name")
    editor.setText("abc")
    bench.reader.wait(300)
    bench.reader.key("\x01")
    assert editor.selectedText() == "abc"
