"""What holds for every test: no display, no real home folder, no unexpected log record, nothing left running.

A test that expects our program to log a warning says so: `@pytest.mark.expected_log("part of the message")`, or asks
for the fixture `expected_logs` and appends to it. A part that never comes fails the test too.
"""

from __future__ import annotations

import gc
import itertools
import logging
import os
import sys
from typing import TYPE_CHECKING

import hypothesis
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

# Before the first application object: without these a machine without a display aborts, and pictures differ by machine.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.update(
    QT_SCALE_FACTOR="1", QT_FONT_DPI="96", QT_ACCESSIBILITY="0", QT_LOGGING_RULES="", PYTHONFAULTHANDLER="1"
)
for _name in ("QT_STYLE_OVERRIDE", "QT_SCREEN_SCALE_FACTORS", "QT_AUTO_SCREEN_SCALE_FACTOR"):
    os.environ.pop(_name, None)

pytest_plugins = ["tests.helpers.market_fixture", "tests.helpers.port_fixture"]

OUR_PACKAGES = ("app", "ui", "offline_store")
QT_FIXTURES = {"qapp", "qtbot", "qtmodeltester"}

hypothesis.settings.register_profile("local", deadline=None, max_examples=60)
hypothesis.settings.register_profile("ci", deadline=None, max_examples=60, derandomize=True, database=None)
hypothesis.settings.register_profile("campaign", deadline=None, max_examples=3000)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "local"))


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expected_log(*parts): warnings of our own that this test provokes")


@pytest.fixture(scope="session")
def _homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("homes")


_home_numbers = itertools.count()


@pytest.fixture(autouse=True)
def own_home(_homes: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home and XDG folders of this test's own, so that nothing of the person running the tests is touched."""
    home = _homes / str(next(_home_numbers))
    for name in ("DATA", "CONFIG", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    runtime = home / "runtime"
    runtime.mkdir(parents=True, mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(runtime))
    monkeypatch.setenv("HOME", str(home))
    return home


class _Collector(logging.Handler):
    """Keeps warnings and worse of our own packages, of every thread."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{record.levelname} {record.name}: {record.getMessage()}")


@pytest.fixture
def expected_logs(request: pytest.FixtureRequest) -> list[str]:
    """Parts of messages that this test expects at WARNING or above; append to it."""
    return [part for mark in request.node.iter_markers("expected_log") for part in mark.args]


@pytest.fixture(autouse=True)
def _no_unexpected_log(expected_logs: list[str]) -> Iterator[None]:
    collector = _Collector()
    loggers = [logging.getLogger(name) for name in OUR_PACKAGES]
    for logger in loggers:
        logger.addHandler(collector)
    yield
    for logger in loggers:
        logger.removeHandler(collector)
    surprises = [line for line in collector.lines if not any(part in line for part in expected_logs)]
    if surprises:
        pytest.fail("logged without being expected:\n" + "\n".join(surprises), pytrace=False)
    silent = [part for part in expected_logs if not any(part in line for line in collector.lines)]
    if silent:
        pytest.fail(f"expected in the log, never came: {silent}", pytrace=False)


@pytest.fixture(autouse=True)
def _nothing_of_qt_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """After a Qt test: no window to see, no timer ticking, nothing waiting to be deleted."""
    yield
    if not QT_FIXTURES.intersection(request.fixturenames) or "PySide6.QtWidgets" not in sys.modules:
        return
    windows, timers = _visible_windows(), _live_timers()
    for window in windows:
        window.hide()
    for timer in timers:
        timer.stop()
    if windows:
        pytest.fail(f"left on the screen: {windows}", pytrace=False)
    if timers:
        pytest.fail(f"left ticking: {[(timer, timer.parent()) for timer in timers]}", pytrace=False)


def _visible_windows() -> list:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _live_timers() -> list:
    import shiboken6
    from PySide6.QtCore import QTimer

    found = [each for each in gc.get_objects() if isinstance(each, QTimer)]
    return [timer for timer in found if shiboken6.isValid(timer) and timer.isActive()]
