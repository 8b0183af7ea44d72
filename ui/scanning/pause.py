"""The pause that ends a scan without an end key: a timer that lets keys already waiting be seen first."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

_LATE_S = 0.02
_MORE_MS = 40


class Pause(Protocol):
    """Something that calls back once nothing came for a while; tests give one that they end themselves."""

    def begin(self, ms: int, at_end: Callable[[], object]) -> None:
        """Begin, or begin anew."""

    def stop(self) -> None:
        """Never call back."""


class TimerPause(QObject):
    """A pause by a timer of Qt.

    When the program was busy, the timer is over before the keys that came meanwhile were read. One more turn of the
    event loop reads them first, and they begin the pause anew; a timer that is over late gives them once some time
    more, since the thread that reads the window system stood still as well.
    """

    def __init__(self, parent: QObject, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock, self._due, self._gave_more = clock, 0.0, False
        self._at_end: Callable[[], object] | None = None
        self._wait, self._turn = QTimer(self), QTimer(self)
        for timer in (self._wait, self._turn):
            timer.setSingleShot(True)
        self._wait.timeout.connect(self._is_over)
        self._turn.timeout.connect(self._end)

    def begin(self, ms: int, at_end: Callable[[], object]) -> None:
        """Begin, or begin anew."""
        self._turn.stop()
        self._at_end, self._gave_more = at_end, False
        self._start(ms)

    def stop(self) -> None:
        """Never call back."""
        self._wait.stop()
        self._turn.stop()

    def _start(self, ms: int) -> None:
        self._due = self._clock() + ms / 1000
        self._wait.start(ms)

    def _is_over(self) -> None:
        if self._clock() - self._due > _LATE_S and not self._gave_more:
            self._gave_more = True
            self._start(_MORE_MS)
        else:
            self._turn.start()

    def _end(self) -> None:
        if self._at_end is not None:
            self._at_end()
