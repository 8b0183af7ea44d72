"""Runs one sync cycle at a time in the network lane and says when the next may start.

Idle it looks for receipts every five minutes, so nothing touches the disk more than once a minute (U45).
Saving never waits for it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.services.sync import SyncReport, SyncService
from ui.viewmodels.runner import CancelToken, Runner, TaskHandle

IDLE_S = 300
SOON_S = 1


class _Flag:
    """The service's cancel flag over the runner's token."""

    def __init__(self, token: CancelToken) -> None:
        self._token = token

    def is_set(self) -> bool:
        return self._token.is_cancelled


class SyncDriver(QObject):
    """One cycle at a time; ``progressed(done, of)`` while it runs, ``finished(report)`` after it."""

    started = Signal()
    progressed = Signal(int, int)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(self, sync: SyncService, runner: Runner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sync, self._runner = sync, runner
        self._task: TaskHandle | None = None
        self._again = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.sync_now)

    @property
    def is_running(self) -> bool:
        """Whether a cycle is under way."""
        return self._task is not None

    def sync_now(self) -> None:
        """Start a cycle, or note that one more is wanted after the present one."""
        if self._task is not None:
            self._again = True
            return
        self._timer.stop()
        self._again = False
        self.started.emit()
        self._task = self._runner.run(
            self._cycle(), self._end, self._fail, lane="network", progress=self.progressed.emit
        )

    def sync_soon(self) -> None:
        """Start a cycle in a moment: something was saved."""
        if self._task is None:
            self._timer.start(SOON_S * 1000)
        else:
            self._again = True

    def cancel(self) -> None:
        """Stop after the batch under way."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Start nothing more."""
        self.cancel()
        self._timer.stop()

    def _cycle(self) -> Callable[..., SyncReport]:
        sync = self._sync

        def cycle(token: CancelToken, report: Callable[[int, int], None]) -> SyncReport:
            return sync.run_cycle(_Flag(token), report)

        return cycle

    def _end(self, report: SyncReport) -> None:
        self._task = None
        self.finished.emit(report)
        wait_s = SOON_S if self._again else (report.retry_in_s or IDLE_S)
        self._timer.start(wait_s * 1000)

    def _fail(self, error: Exception) -> None:
        self._task = None
        self.failed.emit(error)
        self._timer.start(IDLE_S * 1000)
