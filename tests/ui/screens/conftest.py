"""A real window on a real practice store, signed in or at its first screen; drained and closed after each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtTest import QTest

from app.bootstrap.launcher import MarketLauncher
from app.bootstrap.practice import PRACTICE_CLERK, PRACTICE_PIN
from tests.helpers.market_fixture import open_quick, quick
from ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def settled(qtbot) -> Callable[[MainWindow], None]:
    """Wait until the runner of a window has given its answers."""

    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.scans.is_holding, timeout=1000)
        qtbot.waitUntil(lambda: not window.runner.is_busy, timeout=20_000)
        QTest.qWait(1)
        qtbot.waitUntil(lambda: not window.runner.is_busy, timeout=20_000)

    return wait


@pytest.fixture
def window_on(shown, translators) -> Iterator[Callable[..., MainWindow]]:
    """Make a window on a store folder; it is closed after the test."""
    made: list[MainWindow] = []

    def make(
        store: Path, width: int = 1366, height: int = 768, language: str = "en", *, follows_market: bool = False
    ) -> MainWindow:
        translators.install(language)
        window = MainWindow(MarketLauncher(quick(store)), translators, follows_market=follows_market)
        made.append(window)
        return shown(window, width, height)

    yield make
    for window in made:
        window.close()


@pytest.fixture
def day_window(filled_store, window_on, settled) -> MainWindow:
    """A window on the filled practice market with the practice clerk signed in."""
    window = window_on(filled_store)
    services = open_quick(filled_store)
    window.opened(services)
    settled(window)
    services.market.sign_in(PRACTICE_CLERK, PRACTICE_PIN)
    window.signed_in(PRACTICE_CLERK)
    settled(window)
    return window
