"""Wedge scans: caught above the widgets, never typed; slow typing passes through untouched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import ActionId, Actions
from ui.scanner import ScanCatcher
from ui.widgets.field import NumberField, SecretField, TextField
from ui.widgets.key_button import KeyButton
from ui.widgets.pin_boxes import PinBoxes

CARD = "450000199001010742"


class Clock:
    """Seconds that pass only when told, or at each look."""

    def __init__(self, per_look: float = 0.0) -> None:
        self.now, self.per_look = 0.0, per_look

    def __call__(self) -> float:
        self.now += self.per_look
        return self.now


@pytest.fixture
def room(shown, qapp):
    """A window with fields, actions and a catcher on a clock of the test's own."""

    class Room(QWidget):
        pass

    window = Room()
    layout = QVBoxLayout(window)
    window.name, window.number, window.secret, window.pin = (
        TextField("N"),
        NumberField("M"),
        SecretField("S"),
        PinBoxes(),
    )
    window.button = KeyButton("Mend", key="7")
    for widget in (window.name, window.number, window.secret, window.pin, window.button):
        layout.addWidget(widget)
    window.table = Actions(window)
    window.clock = Clock()
    window.catcher = ScanCatcher(qapp, window, clock=window.clock)
    window.scans = []
    window.catcher.scanned.connect(window.scans.append)
    shown(window, 600, 480)
    yield window
    window.catcher.close()


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_scan_is_told_and_not_typed_when_keys_come_fast(room, end):
    room.name.editor.setFocus()
    entered, main = [], []
    room.name.entered.connect(lambda: entered.append(1))
    room.table.bind(ActionId.MAIN, lambda: main.append(1))
    QTest.keyClicks(room.name.editor, CARD)
    QTest.keyClick(room.name.editor, end)
    assert room.scans == [CARD]
    assert room.name.text() == ""
    assert entered == main == []
    assert room.name.editor.hasFocus()


def test_scan_ends_by_a_pause_when_no_end_key_comes(room, qtbot):
    room.name.editor.setFocus()
    QTest.keyClicks(room.name.editor, CARD)
    qtbot.waitUntil(lambda: room.scans == [CARD])
    assert room.name.text() == ""


def test_scan_presses_no_shortcut_when_nothing_has_the_lamp(room):
    room.setFocus()
    picks = []
    for action_id in (ActionId.PICK_4, ActionId.PICK_5):
        room.table.bind(action_id, lambda: picks.append(1))
    room.button.clicked.connect(lambda: picks.append(7))
    QTest.keyClicks(room, CARD)
    QTest.keyClick(room, Qt.Key.Key_Return)
    assert room.scans == [CARD]
    assert picks == []


def test_typing_arrives_in_order_when_slow(room, qtbot):
    room.clock.per_look = 0.06
    room.name.editor.setFocus()
    QTest.keyClicks(room.name.editor, "450000199")
    qtbot.waitUntil(lambda: room.name.text() == "450000199")
    assert room.scans == []


def test_few_fast_keys_are_typed_when_too_short_for_a_scan(room):
    room.name.editor.setFocus()
    entered = []
    room.name.entered.connect(lambda: entered.append(room.name.text()))
    QTest.keyClicks(room.name.editor, "1234567")
    QTest.keyClick(room.name.editor, Qt.Key.Key_Return)
    assert entered == ["1234567"]
    assert room.scans == []


def test_order_is_kept_when_another_key_follows_at_once(room):
    room.name.editor.setFocus()
    QTest.keyClicks(room.name.editor, "abc")
    QTest.keyClick(room.name.editor, Qt.Key.Key_Backspace)
    assert room.name.text() == "ab"


def test_shortcuts_still_act_when_typed_slowly(room, qtbot):
    calls = []
    room.table.bind(ActionId.PICK_3, lambda: calls.append(3))
    room.table.bind(ActionId.ADD, lambda: calls.append("+"))
    room.button.clicked.connect(lambda: calls.append(7))
    room.setFocus()
    QTest.keyClick(room, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: calls == [3])
    QTest.keyClick(room, Qt.Key.Key_7)
    qtbot.waitUntil(lambda: calls == [3, 7])
    room.number.editor.setFocus()
    QTest.keyClicks(room.number.editor, "12+")
    qtbot.waitUntil(lambda: calls == [3, 7, "+"])
    assert room.number.text() == "12"


def test_secret_places_get_each_key_at_once_when_typed(room):
    room.secret.editor.setFocus()
    QTest.keyClicks(room.secret.editor, "long passphrase 12345678")
    assert room.secret.text() == "long passphrase 12345678"
    pins = []
    room.pin.completed.connect(pins.append)
    room.pin.setFocus()
    QTest.keyClicks(room.pin, "123456")
    assert pins == ["123456"]
    assert room.scans == []


def test_keys_with_control_pass_when_pressed(room):
    calls = []
    room.table.bind(ActionId.LOCK, lambda: calls.append("lock"))
    room.name.editor.setFocus()
    room.name.set_text("abc")
    QTest.keyClick(room.name.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert room.name.editor.selectedText() == "abc"
    QTest.keyClick(room.name.editor, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert calls == ["lock"]


def test_nothing_is_caught_when_not_watching(room):
    room.catcher.is_watching = False
    room.name.editor.setFocus()
    QTest.keyClicks(room.name.editor, CARD)
    assert room.name.text() == CARD
    assert room.scans == []
