"""Work off the GUI thread: one single-thread lane for the store, a small pool for the network.

Anki's rule: tasks that touch the store are serialised, so the officer's acts keep their order. Answers come back as
queued signals on the thread that made the runner (the GUI thread). An exception of an executor's task would be silent
until somebody reads the future; here it never is.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import wait as wait_for
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.errors import BianmaoError, CancelledError
from ui.viewmodels.runner import CancelToken, Lane, arguments_wanted

T = TypeVar("T")
_NETWORK_THREADS = 3


class Task:
    """One piece of work under way; its handle for the caller."""

    def __init__(
        self,
        done: Callable[[object], object],
        failed: Callable[[Exception], object],
        progress: Callable[[int, int], object] | None,
    ) -> None:
        self.token = CancelToken()
        self.done, self.failed, self.progress = done, failed, progress
        self._over = False

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        self.token.cancel()

    @property
    def is_over(self) -> bool:
        """Whether the answer was given."""
        return self._over

    def finish(self) -> None:
        """Note that the answer was given."""
        self._over = True


class TaskRunner(QObject):
    """Runs work in lanes and answers on the thread it was made on; see `ui.viewmodels.runner.Runner`."""

    busy_changed = Signal(bool)
    _answered = Signal(object, object, object)
    _progressed = Signal(object, int, int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = ThreadPoolExecutor(1, thread_name_prefix="store")
        self._network = ThreadPoolExecutor(_NETWORK_THREADS, thread_name_prefix="network")
        self._open: set[Task] = set()
        self._futures: set[Future[None]] = set()
        self._lock = threading.Lock()
        self._closed = False
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._progressed.connect(self._tell_progress, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[..., T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        *,
        lane: Lane = "store",
        progress: Callable[[int, int], object] | None = None,
    ) -> Task:
        """Start the work in a lane. Raises RuntimeError after `close`, which is a bug of the caller."""
        if self._closed:
            raise RuntimeError("the runner is closed")
        task = Task(done, failed, progress)  # type: ignore[arg-type]
        was_idle = not self._open
        self._open.add(task)
        pool = self._store if lane == "store" else self._network
        future = pool.submit(self._perform, task, work)
        with self._lock:
            self._futures.add(future)
        future.add_done_callback(self._forget)
        if was_idle:
            self.busy_changed.emit(True)
        return task

    @property
    def is_busy(self) -> bool:
        """Whether any answer is still to come."""
        return bool(self._open)

    def cancel_all(self) -> None:
        """Ask every open task to stop."""
        for task in self._open:
            task.cancel()

    def drain(self, timeout_s: float = 5.0) -> bool:
        """Wait until no work runs (answers may still be queued). False if time ran out."""
        with self._lock:
            futures = set(self._futures)
        return not wait_for(futures, timeout=timeout_s).not_done

    def close(self, timeout_s: float = 5.0) -> bool:
        """Cancel, drain, take no more work and give no more answers. False if something still runs."""
        self.cancel_all()
        self._closed = True
        ended = self.drain(timeout_s)
        self._open.clear()
        for pool in (self._store, self._network):
            pool.shutdown(wait=ended, cancel_futures=True)
        return ended

    def _forget(self, future: Future[None]) -> None:
        with self._lock:
            self._futures.discard(future)

    def _perform(self, task: Task, work: Callable[..., object]) -> None:
        """In the lane: call the work and send its answer home."""
        offered: dict[str, object] = {
            "token": task.token,
            "report": lambda n, m: self._progressed.emit(task, n, m),
        }
        try:
            if task.token.is_cancelled:
                raise CancelledError("task.cancelled")
            result = work(**{name: offered[name] for name in arguments_wanted(work)})
        except BaseException as error:
            self._answered.emit(task, None, error)
        else:
            self._answered.emit(task, result, None)

    @Slot(object, object, object)
    def _answer(self, task: Task, result: object, error: BaseException | None) -> None:
        if self._closed:
            return
        self._open.discard(task)
        task.finish()
        if not self._open:
            self.busy_changed.emit(False)
        if error is None:
            task.done(result)
        elif isinstance(error, BianmaoError):
            task.failed(error)
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    @Slot(object, int, int)
    def _tell_progress(self, task: Task, n: int, m: int) -> None:
        if task.progress is not None and not self._closed and not task.is_over:
            task.progress(n, m)
