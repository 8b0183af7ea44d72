"""A runner for unit tests of view models: work waits until the test says `step()`; no thread, no Qt."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from app.errors import BianmaoError, CancelledError
from ui.viewmodels.runner import CancelToken, Lane, arguments_wanted


@dataclass(eq=False)
class StepTask:
    """Work that waits for its step."""

    work: Callable[..., object]
    done: Callable[[object], object]
    failed: Callable[[Exception], object]
    lane: Lane
    progress: Callable[[int, int], object] | None
    token: CancelToken = field(default_factory=CancelToken)
    is_over: bool = False

    def cancel(self) -> None:
        self.token.cancel()


class StepRunner:
    """Follows `ui.viewmodels.runner.Runner`; bugs are raised into the test."""

    def __init__(self) -> None:
        self.waiting: deque[StepTask] = deque()

    def run(self, work, done, failed, *, lane="store", progress=None):
        task = StepTask(work, done, failed, lane, progress)
        self.waiting.append(task)
        return task

    def step(self) -> None:
        """Do the oldest waiting work and give its answer."""
        task = self.waiting.popleft()
        offered = {"token": task.token, "report": task.progress or (lambda n, m: None)}
        try:
            if task.token.is_cancelled:
                raise CancelledError("task.cancelled")
            result = task.work(**{name: offered[name] for name in arguments_wanted(task.work)})
        except BianmaoError as error:
            task.is_over = True
            task.failed(error)
        else:
            task.is_over = True
            task.done(result)

    def step_all(self) -> None:
        """Step until nothing waits, also what the answers started."""
        while self.waiting:
            self.step()
