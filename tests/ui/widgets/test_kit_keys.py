"""Actions, buttons and fields by keyboard: one act per key, Enter goes on, caps only where keys work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui import style
from ui.actions import SPECS, ActionId, Actions, Scope
from ui.widgets.field import CodeField, ComboField, LongTextField, NumberField, SecretField, TextField, chain
from ui.widgets.key_button import KeyButton
from ui.widgets.key_cap import cap_text
from ui.widgets.search_field import Choice, SearchField


def column_of(*widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    for widget in widgets:
        layout.addWidget(widget)
    return page


# -- actions and buttons


def test_no_two_actions_share_a_key_when_made():
    keys = [key for spec in SPECS for key in spec.keys]
    assert len(keys) == len(set(keys))
    assert {spec.id for spec in SPECS} == set(ActionId)


def test_every_action_has_words_when_made(shown):
    actions = Actions(shown(QWidget()))
    for spec in SPECS:
        assert actions.action(spec.id).text()


@pytest.mark.parametrize("spec", SPECS, ids=lambda spec: spec.id.value)
def test_key_calls_the_bound_slot_when_pressed(shown, spec):
    window = shown(QWidget())
    actions, calls = Actions(window), []
    first = actions.action(spec.id).shortcut()
    QTest.keySequence(window, first)
    assert calls == []
    actions.bind(spec.id, lambda: calls.append(spec.id))
    QTest.keySequence(window, first)
    assert calls == [spec.id]
    actions.unbind(spec.id)
    QTest.keySequence(window, first)
    assert calls == [spec.id]


def test_screen_actions_end_when_a_screen_is_left(shown):
    actions = Actions(shown(QWidget()))
    for spec in SPECS:
        actions.bind(spec.id, lambda: None)
    actions.unbind_screen()
    for spec in SPECS:
        assert actions.is_bound(spec.id) is (spec.scope is Scope.WINDOW)
        assert actions.action(spec.id).isEnabled() is (spec.scope is Scope.WINDOW)


def test_number_block_key_acts_when_pressed(shown):
    window = shown(QWidget())
    actions, calls = Actions(window), []
    actions.bind(ActionId.ADD, lambda: calls.append("add"))
    actions.bind(ActionId.MAIN, lambda: calls.append("main"))
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.KeypadModifier)
    QTest.keyClick(window, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert calls == ["add", "main"]


@pytest.mark.parametrize(
    ("keys", "printed"),
    [
        ("F10", "F10"),
        ("Shift+F4", "Shift F4"),
        ("Return", "Enter"),
        ("Esc", "Esc"),
        ("-", "−"),
        ("+", "+"),
        ("/", "/"),
        ("", ""),
    ],
)
def test_key_is_printed_as_people_say_it_when_drawn(keys, printed):
    assert cap_text(keys) == printed


def test_cap_is_drawn_only_when_the_action_works(shown):
    window = QWidget()
    actions = Actions(window)
    button = KeyButton("Split", action=actions.action(ActionId.MAIN))
    QVBoxLayout(window).addWidget(button)
    shown(window)
    assert button.cap() == ""
    assert not button.isEnabled()
    room = button.sizeHint()
    calls = []
    actions.bind(ActionId.MAIN, lambda: calls.append(1))
    assert button.cap() == "Enter"
    assert button.sizeHint() == room
    button.click()
    assert calls == [1]


def test_own_key_presses_the_button_when_visible(shown):
    button, other = KeyButton("Mend", key="1"), KeyButton("Other", key="2")
    window = shown(column_of(button, other))
    calls = []
    button.clicked.connect(lambda: calls.append("mend"))
    QTest.keyClick(window, Qt.Key.Key_1)
    assert calls == ["mend"]
    button.hide()
    QTest.keyClick(window, Qt.Key.Key_1)
    assert calls == ["mend"]


def test_enter_presses_the_focused_button_when_another_act_is_main(shown):
    window = QWidget()
    actions, calls = Actions(window), []
    button = KeyButton("Back")
    QVBoxLayout(window).addWidget(button)
    button.clicked.connect(lambda: calls.append("back"))
    actions.bind(ActionId.MAIN, lambda: calls.append("main"))
    shown(window)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert calls == ["back"]
    button.clearFocus()
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert calls == ["back", "main"]


def test_button_is_high_and_wide_enough_when_shown(shown):
    for kind in ("main", "plain", "bad", "alarm", "quiet", "chosen"):
        button = KeyButton("Chốt 265 phần", kind=kind, icon="check", key="F12")
        shown(column_of(button))
        assert button.height() >= 48
        assert button.width() >= button.sizeHint().width()
        assert button.accessibleName() == "Chốt 265 phần"
        assert not button.grab().isNull()


def test_button_turns_back_when_its_flash_is_over(shown, qtbot):
    button = KeyButton("Save", kind="main")
    shown(column_of(button))
    ok = style.colour("ok")
    button.flash_saved()
    assert button.grab().toImage().pixelColor(button.width() // 2, 8) == ok
    qtbot.waitUntil(lambda: button.grab().toImage().pixelColor(button.width() // 2, 8) != ok)


def test_focus_is_seen_when_a_button_has_the_lamp(shown):
    first, second = KeyButton("One", kind="main"), KeyButton("Two")
    shown(column_of(first, second))
    for button in (first, second):
        button.setFocus()
        image = button.grab().toImage()
        assert image.pixelColor(image.width() // 2, 1) == style.colour("lamp_edge")
        assert image.pixelColor(image.width() // 2, 4) == style.colour("lamp")


# -- fields


def test_enter_goes_through_the_form_and_acts_at_its_end_when_pressed(shown):
    plate, mass, way = TextField("Plate"), NumberField("Net", unit="kg"), ComboField("Way")
    way.set_choices([("in", "Import"), ("out", "Export")])
    acted = []
    chain([plate, mass, way], lambda: acted.append(1))
    window = column_of(plate, mass, way)
    actions = Actions(window)
    actions.bind(ActionId.MAIN, lambda: acted.append("main too early"))
    shown(window)
    plate.editor.setFocus()
    QTest.keyClick(plate.editor, Qt.Key.Key_Return)
    assert mass.editor.hasFocus()
    QTest.keyClick(mass.editor, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert way.editor.hasFocus()
    assert acted == []
    QTest.keyClick(way.editor, Qt.Key.Key_Return)
    assert acted == [1]


def test_disabled_field_is_passed_over_when_enter_goes_on(shown):
    one, two, three = TextField("1"), TextField("2"), TextField("3")
    chain([one, two, three], lambda: None)
    shown(column_of(one, two, three))
    two.setEnabled(False)
    one.editor.setFocus()
    QTest.keyClick(one.editor, Qt.Key.Key_Return)
    assert three.editor.hasFocus()


@pytest.mark.parametrize(("field_type", "acts"), [(TextField, False), (NumberField, True), (CodeField, True)])
def test_grammar_keys_act_or_type_when_a_field_has_the_lamp(shown, field_type, acts):
    field, calls = field_type("Amount"), []
    window = column_of(field)
    actions = Actions(window)
    for action_id in (ActionId.ADD, ActionId.REMOVE, ActionId.KIND, ActionId.FIND):
        actions.bind(action_id, lambda action_id=action_id: calls.append(action_id))
    shown(window)
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "1+-*/2")
    assert field.text() == ("12" if acts else "1+-*/2")
    assert len(calls) == (4 if acts else 0)


def test_digits_are_typed_when_picks_are_bound(shown):
    field, calls = NumberField("Net"), []
    window = column_of(field)
    Actions(window).bind(ActionId.PICK_1, lambda: calls.append(1))
    shown(window)
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "111")
    assert field.text() == "111"
    assert calls == []


def test_error_stands_in_the_hints_place_when_set(shown):
    field = NumberField("单价", unit="VND/kg", hint="1 CNY = 3 480 VND")
    shown(column_of(field), 500, 300)
    before = field.height()
    field.set_error("Required")
    assert field.height() == before
    assert field.editor.property("bad") is True
    assert field.editor.accessibleDescription() == "Required"
    field.set_error(None)
    assert field.editor.accessibleDescription() == "1 CNY = 3 480 VND"
    assert field.editor.accessibleName() == "单价 VND/kg"


def test_lamp_is_yellow_with_a_dark_frame_when_a_field_has_it(shown):
    field, other = TextField("Plate"), TextField("Other")
    shown(column_of(field, other), 500, 300)
    field.editor.setFocus()
    image = field.editor.grab().toImage()
    middle = image.height() // 2
    assert image.pixelColor(1, middle) == style.colour("lamp_edge")
    assert image.pixelColor(6, middle) == style.colour("lamp_fill")
    assert other.editor.grab().toImage().pixelColor(6, middle) == style.colour("sheet")


def test_text_stays_when_the_program_shows_it_while_composing(shown):
    field = TextField("Name")
    shown(column_of(field))
    field.editor.setFocus()
    edits = []
    field.edited.connect(edits.append)
    QApplication.sendEvent(field.editor, QInputMethodEvent("lian", []))
    assert field.editor.is_composing
    field.set_text("other")
    assert field.text() == ""
    assert edits == []
    done = QInputMethodEvent("", [])
    done.setCommitString("练习")
    QApplication.sendEvent(field.editor, done)
    assert edits == ["练习"]
    assert not field.editor.is_composing


def test_choice_stays_when_words_change(shown):
    field, chosen = ComboField("Way"), []
    field.set_choices([("in", "Import"), ("out", "Export")])
    field.chosen.connect(chosen.append)
    shown(column_of(field))
    field.choose("out")
    field.set_choices([("in", "进口"), ("out", "出口")])
    assert field.key() == "out"
    assert chosen == []
    field.editor.setFocus()
    QTest.keyClick(field.editor, Qt.Key.Key_Asterisk)
    assert chosen == ["in"]
    QTest.keyClick(field.editor, Qt.Key.Key_Down)
    assert chosen == ["in", "out"]


def test_long_text_ends_with_control_enter_when_typed(shown):
    field, ended = LongTextField("Reason"), []
    field.entered.connect(lambda: ended.append(field.text()))
    shown(column_of(field))
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "a")
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    QTest.keyClicks(field.editor, "b")
    QTest.keyClick(field.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert ended == ["a\nb"]


def test_secret_is_not_readable_when_typed(shown):
    field = SecretField("Passphrase")
    shown(column_of(field))
    QTest.keyClicks(field.editor, "secret words")
    assert field.text() == "secret words"
    assert field.editor.displayText() != field.text()


def test_search_offers_and_takes_a_choice_when_typed(shown):
    field, after = SearchField("Goods"), TextField("After")
    chain([field, after], lambda: None)
    window = column_of(field, after)
    back = []
    Actions(window).bind(ActionId.BACK, lambda: back.append(1))
    shown(window)
    queries, picked = [], []
    field.query_changed.connect(queries.append)
    field.picked.connect(picked.append)
    field.editor.setFocus()
    QTest.keyClicks(field.editor, "yg")
    assert queries == ["y", "yg"]
    choices = [Choice("CASHEW", "腰果（带壳）", "Hạt điều thô"), Choice("FISH", "鱼", "Cá")]
    field.show_choices(choices)
    assert field.choices_shown() == 2
    QTest.keyClick(field.editor, Qt.Key.Key_Down)
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert picked == ["FISH"]
    assert field.text() == "鱼"
    assert field.editor.hasFocus()
    field.show_choices(choices)
    QTest.keyClick(field.editor, Qt.Key.Key_Escape)
    assert field.choices_shown() == 0
    assert back == []
    QTest.keyClick(field.editor, Qt.Key.Key_Return)
    assert after.editor.hasFocus()
