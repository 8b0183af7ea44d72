"""First start, opening and sign-in in the real window, by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from app.bootstrap import PRACTICE_PASSPHRASE
from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_PIN
from tests.helpers.market_fixture import open_quick, quick
from tests.helpers.typing_text import commit
from ui.places import Place


def type_here(window, text):
    commit(window.focusWidget(), text)


def press(window, key):
    QTest.keyClick(window.focusWidget() or window, key)


def test_own_market_is_made_by_keyboard_when_the_program_first_starts(tmp_path, window_on, settled, qtbot):
    window = window_on(tmp_path / "store")
    window.start()
    settled(window)
    assert window.place is Place.FIRST_START
    press(window, Qt.Key.Key_2)
    settled(window)
    type_here(window, "友谊关")
    settled(window)
    press(window, Qt.Key.Key_Return)
    for text in ("", "GX02", "0A", "练习点", "练习办公室"):
        type_here(window, text)
        press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    assert window.open_screen._vm.view.step == "secret", window.open_screen._vm.view.problems
    for _ in range(2):
        type_here(window, "correct horse battery")
        press(window, Qt.Key.Key_Return)
    settled(window)
    key = window.open_screen._vm.view.recovery_key
    type_here(window, key)
    press(window, Qt.Key.Key_Return)
    settled(window)
    assert window.place is Place.SIGN_IN
    for text in ("练习文员", "246810", "246810"):
        type_here(window, text)
        press(window, Qt.Key.Key_Return)
    settled(window)
    assert window.place is Place.TODAY
    assert window.context.services.market.profile().signed_in == "练习文员"


def test_enter_opens_when_the_store_is_for_practice(filled_store, window_on, settled, monkeypatch):
    window = window_on(filled_store)
    window.start()
    settled(window)
    assert window.open_screen._field.text() == PRACTICE_PASSPHRASE
    window.context.launcher.wants_practice = False
    press(window, Qt.Key.Key_Return)
    settled(window)
    assert window.place is Place.SIGN_IN
    assert PRACTICE_PIN in window.open_screen._practice.text()
    window.context.launcher.close()


def test_names_are_hidden_until_a_key_when_locked(day_window, settled):
    window = day_window
    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert window.place is Place.SIGN_IN
    assert window.open_screen._tiles == {}
    assert window.open_screen.panel.badge.isVisible()
    press(window, Qt.Key.Key_1)
    assert PRACTICE_CLERK in window.open_screen._tiles
    press(window, Qt.Key.Key_Backspace)
    QTest.keyClicks(window.focusWidget(), PRACTICE_PIN)
    settled(window)
    assert window.place is Place.TODAY


def test_boxes_are_empty_and_wait_when_the_pin_is_wrong(filled_store, window_on, settled, qtbot):
    window = window_on(filled_store)
    window.opened(open_quick(filled_store))
    settled(window)
    QTest.keyClicks(window.focusWidget(), "000000")
    settled(window)
    screen = window.open_screen
    assert screen._pin.count() == 0
    assert not screen._pin.isEnabled()
    assert "Wait" in screen._error.text()
    qtbot.waitUntil(screen._pin.isEnabled, timeout=4000)
    assert window.focusWidget() is screen._pin
    QTest.keyClicks(screen._pin, PRACTICE_PIN)
    settled(window)
    assert window.place is Place.TODAY


@pytest.mark.parametrize("language", ["zh", "vi", "en"])
def test_typed_text_stays_when_the_language_is_switched(tmp_path, window_on, settled, language):
    window = window_on(tmp_path / "store")
    window.start()
    settled(window)
    window.open_screen._vm.choose_own()
    window.open_screen._vm.go_on()
    field = window.open_screen._fields["office"]
    field.editor.setFocus()
    commit(field.editor, "Tap practice office")
    window.choose_language(language)
    assert field.text() == "Tap practice office"
    assert quick(tmp_path / "store").store_dir.exists() is False


def market_speaks(store, language):
    with open_quick(store) as services:
        services.market.set_language(language)


def test_language_of_the_market_is_shown_when_none_was_named(filled_store, window_on, settled):
    market_speaks(filled_store, "vi")
    window = window_on(filled_store, language="zh", follows_market=True)
    window.opened(open_quick(filled_store))
    settled(window)
    assert (window.context.language, QLocale().language()) == ("vi", QLocale.Language.Vietnamese)


def test_language_named_or_chosen_wins_when_a_market_is_opened(filled_store, window_on, settled):
    market_speaks(filled_store, "vi")
    named = window_on(filled_store, language="zh")
    named.opened(open_quick(filled_store))
    settled(named)
    assert named.context.language == "zh"
    named.close()
    chosen = window_on(filled_store, language="zh", follows_market=True)
    chosen.choose_language("en")
    chosen.opened(open_quick(filled_store))
    settled(chosen)
    assert chosen.context.language == "en"


# The shortcut takes the key before the button does, of which QTest warns.
@pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
def test_practice_market_is_made_without_asking_when_started_for_practice(tmp_path, window_on, settled):
    window = window_on(tmp_path / "store")
    window.context.launcher.wants_practice = True
    window.start()
    settled(window)
    assert window.place is Place.FIRST_START
    assert window.open_screen._vm.view.step == "practice"
    assert PRACTICE_PASSPHRASE in window.open_screen._shown_secret.text()
    press(window, Qt.Key.Key_Return)
    settled(window)
    assert window.place is Place.SIGN_IN
    window.context.launcher.close()
