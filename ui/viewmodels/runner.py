"""How a view model asks for work off the GUI thread, without knowing who does it. No Qt here.

The real one is `ui.background.TaskRunner`; unit tests use a runner that does one step when told.
"""

from __future__ import annotations

import inspect
import threading
from collections.abc import Callable
from typing import Literal, Protocol, TypeVar

Lane = Literal["store", "network"]
T = TypeVar("T")


class CancelToken:
    """A flag that work looks at between two steps. Setting it never interrupts a unit of work."""

    __slots__ = ("_event",)

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Ask the work to stop at its next safe point."""
        self._event.set()

    @property
    def is_cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def is_set(self) -> bool:
        """The same, as services ask it (`app.interfaces.CancelFlag`)."""
        return self._event.is_set()


class TaskHandle(Protocol):
    """One piece of work under way."""

    def cancel(self) -> None:
        """Ask to stop. Work that had not begun, or that stops at its token, answers `failed` with CancelledError."""

    @property
    def is_over(self) -> bool:
        """Whether the answer was given."""


class Runner(Protocol):
    """Runs work in a lane and answers on the GUI thread.

    `work` is called without arguments, or with those it names: `token` (a CancelToken) and `report` (a callable
    taking n and m, delivered to `progress`). `failed` gets the errors of `app.errors`; all else is a bug and goes to
    the excepthook. Exactly one of `done` and `failed` is called, or neither after a bug or after closing.
    """

    def run(
        self,
        work: Callable[..., T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object],
        *,
        lane: Lane = "store",
        progress: Callable[[int, int], object] | None = None,
    ) -> TaskHandle:
        """Start the work."""


def arguments_wanted(work: Callable[..., object]) -> frozenset[str]:
    """Which of `token` and `report` the work takes as named parameters."""
    names = inspect.signature(work).parameters
    return frozenset(name for name in ("token", "report") if name in names)
