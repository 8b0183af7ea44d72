"""The pause that ends a scan without an end key: a timer that lets keys already waiting be seen first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer


class Pause(Protocol):
    """Something that calls back once nothing came for a while; tests give one that they end themselves."""

    def begin(self, ms: int, at_end: Callable[[], object]) -> None:
        """Begin, or begin anew."""

    def stop(self) -> None:
        """Never call back."""


class TimerPause(QObject):
    """A pause by a timer of Qt.

    When the program was busy, the timer is over before the keys that came meanwhile were read; one more turn of the
    event loop reads them first, and they begin the pause anew.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._at_end: Callable[[], object] | None = None
        self._wait, self._turn = QTimer(self), QTimer(self)
        for timer in (self._wait, self._turn):
            timer.setSingleShot(True)
        self._wait.timeout.connect(self._turn.start)
        self._turn.timeout.connect(self._end)

    def begin(self, ms: int, at_end: Callable[[], object]) -> None:
        """Begin, or begin anew."""
        self._turn.stop()
        self._at_end = at_end
        self._wait.start(ms)

    def stop(self) -> None:
        """Never call back."""
        self._wait.stop()
        self._turn.stop()

    def _end(self) -> None:
        if self._at_end is not None:
            self._at_end()
