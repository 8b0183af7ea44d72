"""The tariff section in the real window: typed words, lines, trust, nothing found, both sizes, three languages."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.typing_text import commit
from tests.helpers.window_geometry import faults
from ui.places import Place


@pytest.fixture
def tariff(day_window, settled):
    """The window with the tariff open, reached by its key."""
    day_window.go(Place.RULES)
    settled(day_window)
    QTest.keyClick(day_window.focusWidget(), Qt.Key.Key_Slash)
    settled(day_window)
    return day_window


def cells(window):
    rows = window.open_screen._tariff._rows
    return [[column.cell(row) for column in rows.columns] for row in rows.rows]


def test_lines_of_all_lists_are_shown_with_trust_when_a_name_is_typed(tariff, settled):
    card = tariff.open_screen._tariff
    assert card.isVisible()
    assert tariff.focusWidget() is card.editor()
    assert card._empty.isVisible()
    commit(tariff.focusWidget(), "thanh long")
    settled(tariff)
    assert card._table.isVisible()
    assert not card._empty.isVisible()
    shown = cells(tariff)
    register = [row for row in shown if row[4].text == "Goods register"]
    vietnam = [row for row in shown if row[4].text == "Vietnam, 8 digits"]
    assert register
    assert {row[4].second for row in register} == {"example, confirm"}
    assert [row[2].text for row in vietnam if row[0].text == "08109092"] == ["Quả thanh long"]
    assert {row[4].second for row in vietnam} == {"public copy"}


def test_whole_text_stands_below_when_enter_goes_to_the_lines(tariff, settled):
    card = tariff.open_screen._tariff
    commit(tariff.focusWidget(), "08109092")
    settled(tariff)
    QTest.keyClick(tariff.focusWidget(), Qt.Key.Key_Return)
    assert tariff.focusWidget() is card._table
    card._table.go_to_row(card._rows.rowCount() - 1)
    assert card._whole.text().startswith("08109092 · Quả thanh long · ")


def test_words_are_repeated_when_nothing_is_found(tariff, settled):
    commit(tariff.focusWidget(), "qqqq")
    settled(tariff)
    card = tariff.open_screen._tariff
    assert not card._table.isVisible()
    assert "qqqq" in card._empty.text()
    assert tariff.focusWidget() is card.editor()


def test_more_lines_are_told_when_few_digits_are_typed(tariff, settled):
    card = tariff.open_screen._tariff
    for words, is_told in (("0", True), ("08109092", False)):
        tariff.open_screen.look_for(words)
        settled(tariff)
        assert bool(card.editor().accessibleDescription()) == is_told


@pytest.mark.parametrize("language", ["zh", "vi", "en"])
@pytest.mark.parametrize("size", [(1366, 768), (900, 480)])
def test_nothing_is_cut_or_outside_when_the_tariff_is_shown(tariff, settled, language, size):
    tariff.resize(*size)
    tariff.choose_language(language)
    settled(tariff)
    assert faults(tariff) == []
    tariff.open_screen.look_for("081090")
    settled(tariff)
    QTest.keyClick(tariff.focusWidget(), Qt.Key.Key_Return)
    settled(tariff)
    assert tariff.open_screen._tariff._table.isVisible()
    assert faults(tariff) == []
