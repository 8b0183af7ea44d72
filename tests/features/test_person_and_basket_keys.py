"""A Vietnamese resident is saved by keys alone, and the buttons say what their keys do (F-01, U-02)."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ui.places import Place

#: Slower than any card reader, so that it is no scan.
HAND_MS = 70


def test_vietnamese_resident_is_saved_by_keys_when_the_form_offers_the_paper(day_window, settled):
    window = day_window
    window.go(Place.PERSON_EDIT)
    settled(window)
    screen = window.open_screen
    assert screen._save.cap() == "Ctrl Enter"
    QTest.keyClicks(window.focusWidget(), "Tap Ten Moi", delay=HAND_MS)
    for _ in range(2):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert not screen._offer.isVisible()
    QTest.keyClicks(window.focusWidget(), "020085000127", delay=HAND_MS)
    settled(window)
    assert screen._offer.isVisible()
    assert screen._offer.cap() == "Ctrl K"
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert screen._vm.view.texts["document_kind"] == "vn_cccd"
    assert not screen._offer.isVisible()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert window.place is not Place.PERSON_EDIT, screen._vm.view.problems
    services = window.context.services
    found = services.read.people("000127", services.context.today(), 5)
    assert [row.name for row in found] == ["Tap Ten Moi"]


def test_basket_says_what_is_missing_when_save_waits(day_window, settled):
    window = day_window
    services = window.context.services
    today = services.context.today()
    member = services.read.members(services.read.groups(today)[0].group_id, today)[0]
    window.go(Place.BASKET, member.person_id)
    settled(window)
    screen = window.open_screen
    view = screen.vm.view
    assert view.has_person
    assert not view.can_save
    assert screen._missing.text().startswith("To save:")
    assert screen._remove.text() == "Put the person away"
    screen.vm.set_line(view.sheet.form.lines[0].key, "net", "5")
    assert screen._remove.text() == "Take back the amount"
