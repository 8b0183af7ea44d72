"""Progress, PIN, and the sheet that asks for a reason."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.actions import ActionId, Actions
from ui.widgets.key_button import KeyButton
from ui.widgets.pin_boxes import PIN_LENGTH, PinBoxes, PinPad
from ui.widgets.progress_strip import ProgressStrip
from ui.widgets.side_sheet import SideSheet


def in_page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    for widget in widgets:
        layout.addWidget(widget)
    return page


# -- asking and waiting


def test_progress_is_silent_when_work_is_short(shown, qtbot):
    strip = ProgressStrip()
    shown(in_page(strip))
    strip.start("Import")
    strip.advance(5, 10)
    assert not strip.isVisible()
    strip.stop()
    qtbot.wait(350)
    assert not strip.isVisible()


def test_progress_counts_and_can_be_stopped_when_work_lasts(shown, qtbot):
    strip = ProgressStrip()
    shown(in_page(strip))
    stopped = []
    strip.cancelled.connect(lambda: stopped.append(1))
    strip.start("Import")
    qtbot.waitUntil(strip.isVisible)
    strip.advance(1200, 5000)
    assert strip.text() == "Import · 1\u2009200 of 5\u2009000"
    strip.advance(7, 0)
    assert strip.text() == "Import · 7"
    QTest.mouseClick(strip.findChild(KeyButton), Qt.MouseButton.LeftButton)
    assert stopped == [1]
    strip.stop()
    assert not strip.isVisible()


def test_pin_is_told_once_when_six_digits_are_in(shown):
    boxes, pins = PinBoxes(), []
    boxes.completed.connect(pins.append)
    pad = PinPad(boxes)
    window = in_page(boxes, pad)
    picks = []
    Actions(window).bind(ActionId.PICK_1, lambda: picks.append(1))
    shown(window)
    boxes.setFocus()
    QTest.keyClicks(boxes, "12x3")
    QTest.keyClick(boxes, Qt.Key.Key_Minus)
    QTest.keyClick(boxes, Qt.Key.Key_Backspace)
    assert boxes.count() == 1
    assert picks == []
    digits = {button.text(): button for button in pad.findChildren(KeyButton)}
    for digit in "23456":
        QTest.mouseClick(digits[digit], Qt.MouseButton.LeftButton)
    assert pins == ["123456"]
    assert boxes.hasFocus()
    boxes.add_digit("7")
    assert boxes.count() == PIN_LENGTH
    assert "123456" not in boxes.accessibleName()
    boxes.clear(is_wrong=True)
    assert boxes.count() == 0


def test_sheet_takes_a_reason_when_typed(shown):
    body = in_page(KeyButton("Behind"))
    behind = body.findChild(KeyButton)
    back = []
    Actions(body).bind(ActionId.BACK, lambda: back.append(1))
    sheet = SideSheet(body)
    answers, dismissed = [], []
    sheet.answered.connect(answers.append)
    sheet.dismissed.connect(lambda: dismissed.append(1))
    shown(body, 900, 480)
    behind.setFocus()
    sheet.ask_reason("Void", "It cannot be restored.", label="Reason", verb="Void this record", back="Back")
    assert sheet.geometry().right() == body.width() - 1
    editor = body.focusWidget()
    QTest.keyClicks(editor, "no")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers == []
    QTest.keyClicks(editor, " goods")
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert answers == ["no goods"]
    for _ in range(4):
        QTest.keyClick(body.focusWidget(), Qt.Key.Key_Tab)
        assert sheet.isAncestorOf(body.focusWidget())
    QTest.keyClick(body.focusWidget(), Qt.Key.Key_Escape)
    assert dismissed == [1]
    assert back == []
    assert behind.hasFocus()


def test_sheet_takes_a_pin_when_typed(shown):
    body = QWidget()
    sheet = SideSheet(body)
    answers = []
    sheet.answered.connect(answers.append)
    shown(body, 900, 480)
    sheet.ask_pin("PIN", "", back="Back")
    QTest.keyClicks(body.focusWidget(), "654321")
    assert answers == ["654321"]
    sheet.say_wrong("Wrong, wait 3 s")
    QTest.keyClicks(body.focusWidget(), "111111")
    assert answers == ["654321", "111111"]
    body.resize(1000, 600)
    assert sheet.height() == 600
    sheet.close_sheet()
    assert not sheet.isVisible()
