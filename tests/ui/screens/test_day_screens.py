"""Market day, presence, rules in the real window: keys, scans, forms, both sizes, three languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from tests.helpers.typing_text import commit
from ui.places import Place
from ui.widgets.key_button import KeyButton

MINE = (Place.TODAY, Place.PRESENCE, Place.PEOPLE, Place.PERSON_EDIT, Place.GROUP_EDIT, Place.IMPORT, Place.RULES)


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def numbers(window):
    services = window.context.services
    group = services.read.groups(services.context.today())[0]
    return [row.document_number for row in services.read.members(group.group_id, services.context.today())]


def test_card_after_card_is_counted_without_other_keys_when_scanned(day_window, settled, qtbot):
    window = day_window
    press(window, Qt.Key.Key_F3)
    settled(window)
    for number in (*numbers(window)[:4], "99999999", numbers(window)[4]):
        QTest.keyClicks(window.focusWidget(), number)
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
        settled(window)
    screen = window.open_screen
    assert screen._count.text() == "5"
    assert screen._field.parts().mark == "ok"
    assert screen._typed.text() == "", "a scan never types into the lamp"
    marks = [entry.mark for entry in screen._recent.entries()]
    assert marks[0] == "ok"
    assert marks[1] in ("bad", "warn")
    QTest.keyClicks(window.focusWidget(), "-")
    settled(window)
    assert (screen._count.text(), screen._typed.text()) == ("4", "")
    commit(window.focusWidget(), "Tap")
    QTest.keyClicks(window.focusWidget(), "-")
    settled(window)
    assert (screen._count.text(), screen._typed.text()) == ("4", "Tap-")


def test_field_is_red_with_rule_and_reason_when_the_paper_has_ended(day_window, settled):
    window = day_window
    services = window.context.services
    person = services.people.card(services.read.people("", services.context.today(), 1)[0].person_id).person
    with services.context.store.unit_of_work() as uow:
        from dataclasses import replace
        from datetime import date

        ended = replace(person.document, valid_until=date(2020, 6, 30))
        uow.people.replace(replace(person, document=ended, version=person.version + 1))
        uow.commit()
    window.go(Place.PRESENCE)
    settled(window)
    window.open_screen.take_scan(person.document.number)
    settled(window)
    parts = window.open_screen._field.parts()
    assert parts.mark == "bad"
    assert parts.name == person.name
    assert "2020-06-30" in parts.facts[0][1]
    assert "D18.4" in parts.facts[0][1], "the rule is named"
    assert window.open_screen._count.text() == "0"


def test_enter_does_what_is_to_do_now_when_the_day_begins(day_window, settled):
    window = day_window
    assert window.open_screen._main.isVisible()
    assert window.focusWidget() is window.open_screen._main
    press(window, Qt.Key.Key_Return)
    settled(window)
    assert window.place is Place.PRESENCE
    window.open_screen.take_scan(numbers(window)[0])
    settled(window)
    press(window, Qt.Key.Key_F2)
    settled(window)
    assert window.open_screen._vm.view.act == "truck"
    assert window.open_screen._counters["present"]._figure.text() == "1"


def test_device_changes_only_with_a_reason_when_asked(day_window, settled):
    window = day_window
    window.go(Place.RULES, "device")
    settled(window)
    screen = window.open_screen
    field = screen._device._fields["device"]
    field.editor.setFocus()
    field.editor.selectAll()
    commit(field.editor, "0B")
    settled(window)
    press(window, Qt.Key.Key_Return)
    assert screen._sheet.isVisible()
    commit(window.focusWidget(), "another laptop")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert window.context.services.market.profile().device == "0B"


@pytest.mark.parametrize("language", ["zh", "vi", "en"])
@pytest.mark.parametrize("size", [(1366, 768), (900, 480)])
def test_every_word_fits_and_stays_inside_when_a_screen_is_shown(day_window, settled, translators, language, size):
    window = day_window
    window.resize(*size)
    window.choose_language(language)
    settled(window)
    group_id = window.context.services.read.groups(window.context.services.context.today())[0].group_id
    for place in MINE:
        window.go(place, group_id if place in (Place.GROUP_EDIT, Place.IMPORT) else "")
        settled(window)
        assert window.minimumSizeHint().width() <= size[0], (place, window.minimumSizeHint())
        for label in window.open_screen.findChildren(QLabel):
            if label.isVisible() and label.text() and not label.wordWrap():
                assert label.width() >= label.sizeHint().width() - 1, (place, label.text())
        for button in window.findChildren(KeyButton):
            if button.isVisible():
                assert button.width() >= button.sizeHint().width() - 1, (place, button.text())
                assert button.height() >= 44, (place, button.text())
        for button in window.bar.buttons():
            inside = window.bar.rect().contains(button.geometry())
            assert inside, (place, button.text(), button.geometry(), window.bar.rect())


def test_one_widget_has_the_lamp_when_each_screen_is_opened(day_window, settled):
    window = day_window
    for place in MINE:
        window.go(place)
        settled(window)
        lamp = window.focusWidget()
        assert lamp is not None, place
        assert lamp.isVisible(), place
        assert window.open_screen.isAncestorOf(lamp) or window.bar.isAncestorOf(lamp), place
    assert QApplication.activeWindow() is window


@pytest.mark.parametrize("place", [Place.TODAY, Place.TRUCK, Place.PORT, Place.PAPER, Place.DAY_END])
def test_records_are_searched_when_a_screen_has_no_list_of_its_own(day_window, settled, place):
    window = day_window
    window.go(place)
    settled(window)
    press(window, Qt.Key.Key_Slash)
    window.scans.settle()
    settled(window)
    commit(window.focusWidget(), "桂F")
    press(window, Qt.Key.Key_Return)
    settled(window)
    assert (window.place, window.argument) == (Place.RECORDS, "桂F")
    assert window.open_screen.vm.view.text == "桂F"


def test_lamp_is_on_the_search_when_a_scan_found_nobody(day_window, settled):
    window = day_window
    QTest.keyClicks(window.focusWidget(), "450000199001010010")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    settled(window)
    assert window.place is Place.PEOPLE
    assert window.focusWidget() is window.open_screen._search.editor
    press(window, Qt.Key.Key_F2)
    press(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    settled(window)
    assert window.open_screen._search.text() == ""
    assert window.open_screen._table.isVisible()
