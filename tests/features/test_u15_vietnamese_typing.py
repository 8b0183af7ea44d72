"""U15: Vietnamese can be typed into name fields without a system keyboard, by Telex or VNI, switched by key or button.

Off at first, remembered by the market, together with scans, undo and a system input method; never in code fields.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.vietnamese_typing import Method
from tests.helpers.reader_hands import HandPause, ReaderHands
from tests.helpers.typing_text import commit
from ui.places import Place
from ui.scanner import ScanCatcher
from ui.widgets.field import CodeField
from ui.widgets.name_field import NameField
from ui.widgets.vietnamese_keys import WINDOW_PROPERTY

CARD = "450000199001010742"


@pytest.fixture
def bench(shown, qapp):
    """A name, a code, a catcher, a person's slow hands."""
    window = QWidget()
    layout = QVBoxLayout(window)
    window.name, window.code = NameField("Name"), CodeField("Code")
    layout.addWidget(window.name)
    layout.addWidget(window.code)
    pause = HandPause()
    catcher = ScanCatcher(qapp, window, clock=lambda: window.hands.clock(), pause=pause)
    window.hands = ReaderHands(window, pause, catcher)
    window.scans = []
    catcher.scanned.connect(window.scans.append)
    shown(window, 600, 300)
    window.setProperty(WINDOW_PROPERTY, "telex")
    window.name.editor.setFocus()
    yield window
    catcher.close()


def write(bench, keys, pace_ms=120):
    bench.hands.type(keys, pace_ms)
    bench.hands.wait(300)


@pytest.mark.parametrize(
    ("method", "keys", "wanted"),
    [
        ("telex", "Nguyeenx Vawn Taapj", "Nguyễn Văn Tập"),
        ("vni", "Nguye64n Va8n Ta65p", "Nguyễn Văn Tập"),
        ("telex", "TRAANF THIJ DDOOX", "TRẦN THỊ ĐỖ"),
        ("vni", "D9o64 Thu2y Du7o7ng", "Đỗ Thùy Dương"),
        ("", "Nguyeenx", "Nguyeenx"),
    ],
)
def test_name_is_written_when_keys_are_typed(bench, method, keys, wanted):
    bench.setProperty(WINDOW_PROPERTY, method)
    edited = []
    bench.name.edited.connect(edited.append)
    write(bench, keys)
    assert bench.name.text() == wanted
    assert edited[-1] == wanted


def test_syllable_in_the_middle_takes_its_mark_when_the_cursor_stands_there(bench):
    bench.name.set_text("Nguyên Van Tâp")
    bench.name.editor.setCursorPosition(len("Nguyên"))
    write(bench, "x")
    assert bench.name.text() == "Nguyễn Van Tâp"
    bench.name.editor.setCursorPosition(len("Nguyễn Van"))
    write(bench, "w")
    assert bench.name.text() == "Nguyễn Văn Tâp"
    bench.name.editor.setSelection(0, len("Nguyễn"))
    write(bench, "Ddoox")
    assert bench.name.text() == "Đỗ Văn Tâp"


def test_steps_are_taken_back_when_undo_is_pressed(bench):
    write(bench, "hoaf")
    assert bench.name.text() == "hòa"
    bench.name.editor.undo()
    assert bench.name.text() == "hoa"
    bench.name.editor.redo()
    assert bench.name.text() == "hòa"
    QTest.keyClick(bench.name.editor, Qt.Key.Key_Backspace)
    bench.hands.wait(300)
    write(bench, "n")
    assert bench.name.text() == "hòn"


def test_scan_is_whole_and_the_name_untouched_when_a_reader_types(bench):
    write(bench, "Taa")
    bench.hands.type("BM1assddffwwJJ00" + "\r", 8)
    bench.hands.wait(300)
    write(bench, "pj")
    assert bench.scans == ["BM1assddffwwJJ00"]
    assert bench.name.text() == "Tập"


def test_keys_are_left_alone_when_a_system_input_method_composes(bench):
    bench.hands.preedit("ni")
    write(bench, "aa")
    bench.hands.preedit("")
    assert "â" not in bench.name.text()
    bench.name.editor.clear()
    commit(bench.name.editor, "练习")
    write(bench, "aa")
    assert bench.name.text() == "练习â"


def test_code_stays_as_typed_when_vietnamese_is_on(bench):
    bench.code.editor.setFocus()
    write(bench, "DDAAOOWW")
    assert bench.code.text() == "DDAAOOWW"


def test_switch_goes_round_and_is_remembered_when_key_or_button_is_pressed(day_window, settled):
    window = day_window
    inputs = window.context.services.inputs
    assert inputs.vietnamese_method() is None, "off at first"
    window.go(Place.PERSON_EDIT, "")
    settled(window)
    field = window.open_screen._fields["name"]
    assert isinstance(field, NameField)
    QTest.keyClick(field.editor, Qt.Key.Key_F8, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert (inputs.vietnamese_method(), field._switch.text()) == (Method.TELEX, "VN Telex")
    QTest.mouseClick(field._switch, Qt.MouseButton.LeftButton)
    settled(window)
    assert (inputs.vietnamese_method(), field._switch.text()) == (Method.VNI, "VN VNI")
    assert field.editor.hasFocus()
    window.opened(window.context.services)
    assert window.property(WINDOW_PROPERTY) == "vni"
    field._switch.click()
    settled(window)
    assert (inputs.vietnamese_method(), field._switch.text()) == (None, "VN")
