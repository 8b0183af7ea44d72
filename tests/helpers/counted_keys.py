"""A clerk's hands that count: each key pressed is one; scanner characters and digits of a weight count by themselves.

By `product.md` a keystroke is a key the clerk decides about: what a card reader types is none, and the digits of a
weight are the same whatever the program does, so both are counted apart.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.helpers.clerk_hands import NONE, Hands
from ui.main_window import MainWindow


class CountedHands(Hands):
    """`keys` presses and letters, `digits` of weights, `scanned` characters of cards; `pressed` what was used."""

    def __init__(self, window: MainWindow, settled: Callable[[MainWindow], None]) -> None:
        super().__init__(window, settled)
        self.keys = self.digits = self.scanned = 0
        self.pressed: list[str] = []

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        """Press one key; it counts."""
        self.keys += 1
        self.pressed.append(key.name)
        super().press(key, modifier)

    def type_keys(self, text: str) -> None:
        """Press a key for each letter, slowly, where the lamp is."""
        for letter in text:
            self.keys += 1
            self._strike(letter)

    def weigh(self, text: str) -> None:
        """Press the digits of a weight."""
        for letter in text:
            self.digits += 1
            self._strike(letter)

    def scan(self, number: str) -> None:
        """Lay a card on the reader."""
        self.scanned += len(number) + 1
        super().scan(number)

    def _strike(self, letter: str) -> None:
        self.pressed.append(letter)
        QTest.keyClicks(self.window.focusWidget() or self.window, letter)
        self.window.scans.settle()
        self.wait()
