"""The fixtures of the window tests, for whole days."""

from __future__ import annotations

from tests.ui.conftest import _built_translations, _day_look, shown, translators
from tests.ui.screens.conftest import settled, window_on

__all__ = ["_built_translations", "_day_look", "settled", "shown", "translators", "window_on"]
