"""The fixtures of the window tests, for features; a test without a window starts no application."""

from __future__ import annotations

import pytest

from tests.ui.conftest import _built_translations, shown, translators
from tests.ui.screens.conftest import day_window, settled, window_on
from ui import style

__all__ = ["_built_translations", "day_window", "settled", "shown", "translators", "window_on"]


@pytest.fixture(autouse=True)
def _day_look_of_windows(request: pytest.FixtureRequest) -> None:
    if "qapp" in request.fixturenames:
        style.apply(request.getfixturevalue("qapp"), "day", "normal")
