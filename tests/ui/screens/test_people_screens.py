"""People, person, group and import in the real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.invented import residents
from tests.helpers.typing_text import commit
from ui.places import Place

EXAMPLES = Path(__file__).resolve().parents[3] / "examples"


def press(window, key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(window.focusWidget() or window, key, modifier)


def test_members_are_taken_from_a_file_with_a_report_when_chosen(day_window, settled):
    window = day_window
    press(window, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    settled(window)
    press(window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier)
    settled(window)
    assert window.place is Place.IMPORT
    screen = window.open_screen
    screen._vm.read(str(EXAMPLES / "members.xlsx"))
    settled(window)
    rows = screen._rows.rows
    assert len(rows) == 6
    assert [screen._table.model().index(at, 1).data() for at in range(2)] == ["Document number", "Document number"]
    assert all(screen._table.model().index(at, 3).data() for at in range(6))
    assert "300" in screen._main.text()
    press(window, Qt.Key.Key_Return)
    settled(window)
    assert window.context.services.read.groups(window.context.services.context.today())[0].members == 324
    press(window, Qt.Key.Key_Minus)
    settled(window)
    assert screen._vm.view.stage == "undone"


def test_person_is_added_by_keyboard_when_plus_is_pressed(day_window, settled):
    window = day_window
    window.go(Place.PEOPLE)
    settled(window)
    number = residents(91, 40, window.context.services.context.today())[39].number
    QTest.keyClicks(window.focusWidget(), "+")
    settled(window)
    assert window.place is Place.PERSON_EDIT
    fields = window.open_screen._fields
    assert window.focusWidget() is fields["name"].editor
    commit(fields["name"].editor, "练习新人")
    fields["document_number"].editor.setFocus()
    commit(fields["document_number"].editor, number)
    settled(window)
    fields["entrusted_until"].editor.setFocus()
    settled(window)
    press(window, Qt.Key.Key_Return)
    settled(window)
    assert window.place is Place.PEOPLE, window.open_screen._vm.view.problems
    services = window.context.services
    found = services.read.people(number[-6:], services.context.today(), 5)
    assert [row.name for row in found] == ["练习新人"]
    assert found[0].group_name


def test_wrong_number_is_told_beside_its_field_when_left(day_window, settled):
    window = day_window
    window.go(Place.PERSON_EDIT)
    settled(window)
    fields = window.open_screen._fields
    fields["document_number"].editor.setFocus()
    commit(fields["document_number"].editor, "450000199001011234")
    fields["phone"].editor.setFocus()
    settled(window)
    assert "check digit" in fields["document_number"].error()


def test_person_is_found_by_the_end_of_the_number_when_searched(day_window, settled):
    window = day_window
    window.go(Place.PEOPLE)
    settled(window)
    wanted = window.open_screen._vm.view.lines[4]
    window.open_screen._search.editor.setFocus()
    commit(window.open_screen._search.editor, wanted.document_number[-6:])
    settled(window)
    assert wanted.person_id in [line.person_id for line in window.open_screen._rows.rows]
    press(window, Qt.Key.Key_Return)
    press(window, Qt.Key.Key_Return)
    settled(window)
    assert window.place is Place.PERSON
    press(window, Qt.Key.Key_Return)
    settled(window)
    assert window.place is Place.PERSON_EDIT


def test_group_has_a_way_to_be_made_when_there_is_none(empty_store, window_on, settled):
    from tests.helpers.market_fixture import open_quick

    window = window_on(empty_store)
    services = open_quick(empty_store)
    window.opened(services)
    settled(window)
    services.market.add_clerk("练习文员", "135790", "clerk")
    services.market.sign_in("练习文员", "135790")
    window.signed_in("练习文员")
    settled(window)
    window.go(Place.PEOPLE)
    settled(window)
    assert window.open_screen._empty.isVisible()
    QTest.mouseClick(window.open_screen._empty_group, Qt.MouseButton.LeftButton)
    settled(window)
    assert window.place is Place.GROUP_EDIT
    fields = window.open_screen._fields
    for name, text in (("code", "G05"), ("name", "练习第五互助组")):
        fields[name].editor.setFocus()
        commit(fields[name].editor, text)
    window.open_screen._vm.save()
    settled(window)
    assert [group.code for group in services.read.groups(services.context.today())] == ["G05"]
