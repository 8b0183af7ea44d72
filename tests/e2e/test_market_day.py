"""The whole market day in the real window, by keyboard and mouse, with the real practice-port process."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.helpers.clerk_hands import SHIFT, Hands
from tests.helpers.port_process import PortProcess
from ui.places import Place

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
PASSPHRASE = "一句很长的练习口令 2026"
PIN = "246810"


def start(hands: Hands) -> None:
    """1. Own market: crossing, point, device, passphrase, recovery key typed back, clerk with PIN."""
    window = hands.window
    window.start()
    hands.wait()
    hands.press(Qt.Key.Key_2)
    hands.write("友谊关")
    hands.press(Qt.Key.Key_Return)
    for text in ("", "GX02", "0A", "练习点", "练习办公室"):
        hands.write(text)
        hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    hands.press(Qt.Key.Key_Return)
    for _ in range(2):
        hands.write(PASSPHRASE)
        hands.press(Qt.Key.Key_Return)
    hands.write(window.open_screen._vm.view.recovery_key)
    hands.press(Qt.Key.Key_Return)
    for text in ("练习文员", PIN, PIN):
        hands.write(text)
        hands.press(Qt.Key.Key_Return)
    assert window.place is Place.TODAY


def people(hands: Hands) -> None:
    """2. A group by hand, 300 members from the spreadsheet, six rows refused with reasons."""
    window = hands.window
    hands.press(Qt.Key.Key_F3, SHIFT)
    hands.click(window.open_screen._empty_group)
    fields = window.open_screen._fields
    hands.fill(fields["code"], "G01")
    hands.fill(fields["name"], "练习第一互助组")
    hands.click(window.bar.buttons()[-1])
    hands.press(Qt.Key.Key_F3, SHIFT)
    hands.press(Qt.Key.Key_F10, SHIFT)
    hands.press(Qt.Key.Key_Return)
    hands.choose_file(EXAMPLES / "members.xlsx")
    assert len(window.open_screen._rows.rows) == 6
    hands.press(Qt.Key.Key_Return)
    assert window.context.services is not None
    today = window.context.services.context.today()
    assert window.context.services.read.groups(today)[0].members == 300


def presence(hands: Hands, count: int) -> tuple[str, ...]:
    """3. Card after card; one card unknown, one laid twice."""
    window = hands.window
    services = window.context.services
    assert services is not None
    group = services.read.groups(services.context.today())[0]
    numbers = [row.document_number for row in services.read.members(group.group_id, services.context.today())]
    hands.press(Qt.Key.Key_F3)
    for number in (*numbers[:count], "450000199001010010", numbers[0]):
        hands.scan(number)
    assert len(services.presence.today()) == count
    return tuple(numbers)


# QTest warns when a key falls on a button that has no use for it, as a person's key may.
@pytest.mark.qt_log_ignore("Keyboard event not accepted by receiving widget")
@pytest.mark.timeout(600)
def test_market_day_is_played_when_driven_by_keyboard(tmp_path, window_on, settled):
    with PortProcess(tmp_path / "port", now="") as port:
        hands = Hands(window_on(tmp_path / "store", language="zh"), settled)
        start(hands)
        people(hands)
        presence(hands, 40)
        assert port.url
