"""U12: the test page shows what a reader types, raw and with times; marks and control characters can be set there.

What is set is kept in the market's settings and holds from then on in every window of the market.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.domain.scan_profile import ScanProfile, check_profile, from_visible, function_key, learned, visible
from tests.helpers.reader_hands import HandPause, ReaderHands
from ui.places import Place
from ui.widgets.text_label import TextLabel

CARD = "450000199001010742"


@pytest.fixture
def page(day_window, settled):
    """The window at the test page, with a reader whose pauses the test ends."""
    window = day_window
    window.scans._pause = HandPause()
    window.go(Place.SCANNER)
    settled(window)
    window.reader = ReaderHands(window, window.scans._pause, window.scans)
    return window


def scan(window, settled, raw, pace_ms=8):
    window.reader.type(raw, pace_ms)
    window.reader.wait(400)
    settled(window)


def words(window):
    return "\n".join(label.text() for label in window.open_screen.findChildren(TextLabel)).replace("\u200b", "")


@pytest.mark.parametrize("size", [(1366, 768), (900, 480)])
def test_raw_keys_times_and_parts_are_shown_when_a_reader_types(page, settled, size):
    page.resize(*size)
    scan(page, settled, "]Q3450000\x1d199001010742\r", pace_ms=12)
    told = words(page)
    assert "]Q3450000<GS>199001010742<CR>" in told
    assert "4 +12 · 5 +12" in told
    assert "12 to 12 ms" in told
    assert page.place is Place.SCANNER, "nothing is searched"
    assert page.focusWidget().text() == str(ScanProfile().gap_ms), "nothing is typed"


def test_marks_are_learned_kept_and_taken_off_when_saved(page, settled, filled_store):
    scan(page, settled, f"\x02]Q3{CARD}\x03\r", pace_ms=20)
    screen = page.open_screen
    screen._learn.click()
    assert screen._fields["prefixes"].text() == "<STX>]Q3"
    assert screen._fields["suffixes"].text() == "<ETX><CR>"
    screen._save.click()
    settled(page)
    kept = page.context.services.inputs.scan_profile()
    assert (kept.prefixes, kept.suffixes) == (("\x02]Q3",), ("\x03\r",))
    told = []
    page.scans.scanned.connect(told.append)
    scan(page, settled, f"\x02]Q3{CARD}\x03\r", pace_ms=20)
    assert told == [CARD]
    screen._reset.click()
    settled(page)
    assert page.context.services.inputs.scan_profile() == ScanProfile() == page.scans.profile


def test_slow_reader_is_read_when_the_time_between_characters_is_set(page, settled):
    screen = page.open_screen
    screen._fields["gap_ms"].editor.setText("150")
    screen._fields["gap_ms"].edited.emit("150")
    screen._save.click()
    settled(page)
    told = []
    page.scans.scanned.connect(told.append)
    scan(page, settled, CARD, pace_ms=140)
    assert told == [CARD]


@pytest.mark.parametrize(
    ("name", "text", "part"),
    [
        ("gap_ms", "9999", "10 to 200"),
        ("gap_ms", "x", "whole number"),
        ("shortest", "2", "4 to 40"),
        ("prefixes", "<ABC>", "angle brackets"),
        ("suffixes", "Z" * 13, "12"),
    ],
)
def test_field_says_what_is_wrong_when_a_value_cannot_be(page, settled, name, text, part):
    screen = page.open_screen
    screen._fields[name].edited.emit(text)
    screen._save.click()
    settled(page)
    assert part in screen._fields[name].error()
    assert page.context.services.inputs.scan_profile() == ScanProfile()


def test_page_opens_from_the_settings_and_by_its_key(day_window, settled):
    window = day_window
    window.go(Place.RULES)
    settled(window)
    window.open_screen._nav["reader"].click()
    settled(window)
    assert window.place is Place.SCANNER
    window.open_screen._back.click()
    settled(window)
    assert window.place is Place.RULES
    from PySide6.QtTest import QTest

    QTest.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    settled(window)
    assert window.place is Place.SCANNER


@pytest.mark.parametrize("raw", ["\x02450\x1d\r\n", f"{function_key(9)}AB 1", "]Q3x\x7f", "plain"])
def test_raw_text_comes_back_when_written_visibly(raw):
    assert from_visible(visible(raw)) == raw


def test_profile_is_refused_when_a_mark_is_empty():
    found = check_profile(ScanProfile(gap_ms=5, shortest=90, prefixes=("",)))
    assert [each.code for each in found] == ["scanner.gap_range", "scanner.shortest_range", "scanner.mark_form"]


def test_nothing_is_learned_twice_when_the_same_scan_comes_again():
    once = learned(ScanProfile(), f"\x02{CARD}\r", [90, 100])
    assert once == ScanProfile(gap_ms=130, prefixes=("\x02",), suffixes=("\r",))
    assert learned(once, f"\x02{CARD}\r", [90, 100]) == once
