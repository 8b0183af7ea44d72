"""What every test with real widgets needs: the look, built translations, each widget closed at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ui import build_translations, style
from ui.translators import Translators

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session", autouse=True)
def _built_translations() -> None:
    build_translations.build_all()


@pytest.fixture(autouse=True)
def _day_look(qapp) -> Iterator[None]:
    """Every test starts in the day theme and normal sizes."""
    if style.look().theme.name != "day" or style.look().sizes.name != "normal" or not qapp.styleSheet():
        style.apply(qapp, "day", "normal")
    yield
    if style.look().theme.name != "day" or style.look().sizes.name != "normal":
        style.apply(qapp, "day", "normal")


@pytest.fixture
def translators(qapp) -> Iterator[Translators]:
    """Switch languages in a test; English again afterwards."""
    held = Translators(qapp)
    yield held
    held.install("en")
    held.remove()


@pytest.fixture
def shown(qtbot):
    """Show a widget at a size, active and exposed; closed by pytest-qt."""

    kept = []

    def show(widget, width=900, height=480):
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.resize(width, height)
        with qtbot.waitExposed(widget):
            widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    yield show
    kept.clear()
