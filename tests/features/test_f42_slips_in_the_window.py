"""F-42 in the real window: the printer is set up and tried in the settings, one key prints the slip of what is shown,
a saved basket prints its own when that is wished for, and a printer that fails is told without holding anything up.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.domain.slip_printer import Connection, SlipPrinter
from app.read_models import RecordsQuery
from tests.helpers.baskets import CARD, basket, numbers
from tests.helpers.counted_keys import CountedHands
from tests.helpers.printer_stub import Mood, network_printer
from tests.helpers.slip_pictures import squares
from tests.helpers.typing_text import commit
from tests.helpers.window_geometry import faults
from ui.places import Place

pytestmark = pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hands(day_window, settled):
    return CountedHands(day_window, settled)


@pytest.fixture
def services(day_window):
    return day_window.context.services


@pytest.fixture
def record(services):
    """A saved basket's record."""
    person = services.baskets.meet(numbers(services)[0], "card").answer.person
    services.baskets.save(person.person_id, basket(services), CARD)
    return services.read.records(RecordsQuery(limit=1))[0]


def set_up(services, printer, **changes):
    services.slips.save_printer(SlipPrinter(Connection.NETWORK, 80, printer.address, **changes))


def told(hands):
    """Codes of what is told above the body."""
    return [notice.code for notice in hands.window.notices.notices()]


def slip_section(hands):
    hands.window.go(Place.RULES, "slips")
    hands.wait()
    return hands.window.open_screen._slips


def test_printer_is_kept_and_tried_when_set_up_in_the_settings(hands, services):
    with network_printer() as printer:
        card = slip_section(hands)
        assert not card.trial.isEnabled()
        card.connection.chosen.emit(Connection.NETWORK)
        card.width_mm.chosen.emit(58)
        commit(card.address.editor, printer.address)
        hands.wait()
        QTest.mouseClick(card.trial, Qt.MouseButton.LeftButton)
        hands.wait()
        assert printer.done()[0].bitmap().width == 384
        assert services.slips.printer() == SlipPrinter()
        QTest.mouseClick(card.keep, Qt.MouseButton.LeftButton)
        hands.wait()
        kept = services.slips.printer()
    assert (kept.connection, kept.width_mm, kept.address) == (Connection.NETWORK, 58, printer.address)
    assert not card.keep.isEnabled()


def test_wrong_address_is_shown_at_its_field_when_it_is_kept(hands, services):
    card = slip_section(hands)
    card.connection.chosen.emit(Connection.USB)
    commit(card.address.editor, "lp0")
    QTest.mouseClick(card.keep, Qt.MouseButton.LeftButton)
    hands.wait()
    assert "lp0" in card.address.error()
    assert services.slips.printer() == SlipPrinter()


@pytest.mark.parametrize("size", [(1366, 768), (900, 480)])
@pytest.mark.parametrize("language", ["zh", "vi", "en"])
def test_section_has_no_fault_when_looked_at(hands, size, language):
    card = slip_section(hands)
    hands.window.choose_language(language)
    hands.window.resize(*size)
    hands.wait()
    for connection in Connection:
        card.connection.chosen.emit(connection)
        hands.wait()
        assert faults(hands.window) == []


@pytest.mark.parametrize("place", [Place.RECORD, Place.PAPER])
def test_slip_of_a_record_comes_out_when_the_key_is_pressed(hands, services, record, place):
    ref = record.local_reference
    with network_printer() as printer:
        set_up(services, printer)
        hands.window.go(place, ref if place is Place.RECORD else f"D24 {ref}")
        hands.wait()
        hands.press(Qt.Key.Key_P, CTRL)
        (paper,) = printer.done()
    (code,) = squares(paper.bitmap())
    assert services.verify.text(code, ref).outcome == "good"


def test_slip_of_the_day_comes_out_when_the_key_is_pressed_at_its_end(hands, services, record):
    with network_printer() as printer:
        set_up(services, printer)
        hands.window.go(Place.DAY_END)
        hands.wait()
        hands.press(Qt.Key.Key_P, CTRL)
        (paper,) = printer.done()
    assert services.verify.text(squares(paper.bitmap())[0]).seals[0].amount_fen == record.amount_fen


def save_a_basket(hands, services):
    """Scan, weigh, Enter, Enter for somebody who has traded."""
    number = numbers(services)[0]
    hands.window.go(Place.BASKET)
    hands.wait()
    hands.scan(number)
    hands.weigh("12.5")
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.wait()


def test_slip_comes_out_by_itself_when_the_setting_wants_one_after_each_basket(hands, services, record):
    before = len(services.read.records(RecordsQuery()))
    with network_printer() as printer:
        set_up(services, printer, after_basket=True)
        save_a_basket(hands, services)
        (paper,) = printer.done()
    newest = services.read.records(RecordsQuery(limit=1))[0]
    assert len(services.read.records(RecordsQuery())) == before + 1
    assert services.verify.text(squares(paper.bitmap())[0], newest.local_reference).outcome == "good"


def test_no_slip_is_made_after_a_basket_when_it_is_not_wished_for(hands, services, record):
    with network_printer() as printer:
        set_up(services, printer)
        save_a_basket(hands, services)
        assert printer.reader.papers == []
    newest = services.read.records(RecordsQuery(limit=1))[0]
    assert services.slips.slip("D24", newest.local_reference).copy_no == 1


def test_saving_does_not_wait_when_the_printer_takes_nothing(hands, services, record, qtbot):
    mood = Mood(deaf=True)
    mood.reads.clear()
    before = len(services.read.records(RecordsQuery()))
    with network_printer(mood) as printer:
        set_up(services, printer, after_basket=True)
        number = numbers(services)[0]
        hands.window.go(Place.BASKET)
        hands.wait()
        hands.scan(number)
        hands.weigh("12.5")
        hands.press(Qt.Key.Key_Return)
        QTest.keyClick(hands.window.focusWidget(), Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(services.read.records(RecordsQuery())) == before + 1, timeout=5000)
        assert printer.reader.papers == []
        mood.reads.set()
        hands.wait()


def test_next_copy_comes_out_when_the_printer_was_out_of_paper(hands, services, record):
    ref = record.local_reference
    hands.window.go(Place.RECORD, ref)
    hands.wait()
    with network_printer(Mood(no_paper=True)) as printer:
        set_up(services, printer)
        hands.press(Qt.Key.Key_P, CTRL)
        hands.wait()
        assert told(hands) == ["slip.no_paper"]
    with network_printer() as printer:
        set_up(services, printer)
        hands.press(Qt.Key.Key_P, CTRL)
        (paper,) = printer.done()
        hands.wait()
    assert services.verify.text(squares(paper.bitmap())[0]).seals[0].copy_no == 2


def test_way_to_the_settings_is_told_when_no_printer_is_set(hands, services, record):
    hands.window.go(Place.RECORD, record.local_reference)
    hands.wait()
    hands.press(Qt.Key.Key_P, CTRL)
    hands.wait()
    assert told(hands) == ["slip.no_printer"]
    assert services.slips.slip("D24", record.local_reference).copy_no == 1
