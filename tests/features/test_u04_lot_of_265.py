"""U4: a lot of 265 shares takes a clerk three minutes at most, counted in keys by a scripted entry with nothing but the
keyboard; the program's own second and two seconds are figures of ``tests/benchmarks/market_speed.py``."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_PIN, fill_practice_market
from app.read_models import RecordsQuery
from tests.helpers.clerk_hands import CTRL, NONE, Hands
from tests.helpers.market_fixture import open_quick

SHARES = 265
#: A slow clerk: a key a second, and ten seconds to look at the split before it is confirmed and again before saving.
SECONDS_A_KEY, LOOKS_S, THREE_MINUTES_S = 1, 20, 180


class CountingHands(Hands):
    """Every key and every letter is one."""

    keys = 0

    def press(self, key, modifier=NONE):
        self.keys += 1
        super().press(key, modifier)

    def write(self, text):
        self.keys += len(text)
        super().write(text)

    def enter(self, times=1):
        for _ in range(times):
            self.press(Qt.Key.Key_Return)


@pytest.fixture
def big_group(empty_store) -> Path:
    with open_quick(empty_store) as services:
        fill_practice_market(services, SHARES)
        group = services.read.groups(services.context.today())[0]
        for member in services.read.members(group.group_id, services.context.today()):
            services.presence.mark(member.document_number, "card")
    return empty_store


@pytest.mark.timeout(300)
def test_a_lot_of_265_shares_is_typed_split_and_saved_in_three_minutes_when_keys_are_counted(
    big_group, window_on, settled
):
    window = window_on(big_group)
    services = open_quick(big_group)
    window.opened(services)
    settled(window)
    services.market.sign_in(PRACTICE_CLERK, PRACTICE_PIN)
    window.signed_in(PRACTICE_CLERK)
    hands = CountingHands(window, settled)
    hands.wait()

    hands.press(Qt.Key.Key_F4)
    hands.enter()
    form = window.open_screen.form
    hands.write("桂F12345")
    hands.enter()
    hands.write("12C12345")
    while window.focusWidget() is not form.texts["manifest_batch"].editor:
        hands.enter()
    hands.write("1234567890123")
    hands.enter(2)
    hands.write("25t")
    hands.enter()
    hands.write("Tập Văn Bán")
    hands.enter(2)
    hands.write("020085000123")
    while window.focusWidget() is not form.lines[0].goods.editor:
        hands.enter()
    hands.write("hlg")
    hands.enter()
    while window.focusWidget() is not form.lines[0].numbers["gross"].editor:
        hands.enter()
    hands.write("20.2t")
    hands.enter()
    hands.write("400")
    hands.enter(2)
    hands.write("145000")
    window.open_screen.vm.settle()
    hands.wait()
    hands.press(Qt.Key.Key_Return, CTRL)
    hands.enter(2)

    rows = services.read.records(RecordsQuery(limit=SHARES + 1))
    assert len(rows) == SHARES
    assert sum(row.net_g for row in rows) == 19_800_000
    assert hands.keys * SECONDS_A_KEY + LOOKS_S <= THREE_MINUTES_S
