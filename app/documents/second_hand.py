"""A second process that draws one part of a long document while this one draws the other.

It is started ahead, kept warm, and ends by itself after a while without work or with this process. Whatever goes wrong
with it — it cannot start, dies, falls silent, refuses a paper — nobody learns: its part is drawn here, which gives the
same bytes, or the same error. What goes through the pipe is ours alone: facts there, packed pages back.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Any

from app.documents.assembly import Part
from app.errors import BianmaoError

#: Draws a part from a plain job, and is told how many sheets are done.
Drawer = Callable[[Any, Callable[[int], None]], Part]
_READY, _REFUSED = "ready", "refused"
_IDLE_S = 300.0
_SILENT_S = 10.0
_LOOK_EVERY_S = 0.02
_TOLD_EVERY = 20


class SecondHand:
    """The process, and the one job it may have. ``drawer`` is a function at the top of a module."""

    def __init__(self, drawer: Drawer) -> None:
        self._drawer = drawer
        self._process: BaseProcess | None = None
        self._pipe: Connection | None = None
        self._ready = self._rests = False
        self._starting = threading.Lock()

    @property
    def process_id(self) -> int | None:
        """The number of the process that is kept, None when there is none."""
        return self._process.pid if self._process is not None else None

    def warm(self) -> None:
        """Start the process unless it is there already; returns at once."""
        with self._starting:
            if self._rests or (self._process is not None and self._process.is_alive()):
                return
            self._drop()
            try:
                self._start()
            except OSError:
                self._drop()

    def rest(self) -> None:
        """Start no process from now on: a confined process may not, and draws all by itself."""
        self._rests = True

    def _start(self) -> None:
        spawning = multiprocessing.get_context("spawn")
        self._pipe, theirs = spawning.Pipe()
        self._process = spawning.Process(target=_serve, args=(theirs, self._drawer), name="bianmao-paper", daemon=True)
        self._process.start()
        theirs.close()

    def job(self, plain: Any) -> Job:  # noqa: ANN401 - what the drawer takes
        """Offer a part to be drawn; look at it now and then, and finish or drop it."""
        self.warm()
        return Job(self, plain)

    def drop(self) -> None:
        """End the process, whatever it is at."""
        with self._starting:
            self._drop()

    def _drop(self) -> None:
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None and self._process.pid is not None:
            self._process.kill()
            self._process.join()
        self._pipe, self._process, self._ready = None, None, False

    def received(self, seconds: float) -> Any:  # noqa: ANN401 - a message of the other side
        """Return its next message, None when none came in time. Raises OSError or EOFError when it is gone."""
        if self._pipe is None:
            raise EOFError
        if not self._pipe.poll(seconds):
            return None
        message = self._pipe.recv()
        self._ready = self._ready or message == _READY
        return message

    def send_when_ready(self, plain: Any) -> bool:  # noqa: ANN401
        """Send a job unless the other side still starts, so that nobody waits for it."""
        if self._ready and self._pipe is not None:
            self._pipe.send(plain)
            return True
        return False


class Job:
    """One part in the making. ``done`` sheets of it are drawn."""

    def __init__(self, hand: SecondHand, plain: Any) -> None:  # noqa: ANN401
        self._hand, self._plain = hand, plain
        self._sent = self._lost = False
        self._part: Part | None = None
        self.done = 0

    def look(self, seconds: float = 0.0) -> bool:
        """Hand over what is to be done and take what has come; returns whether anything came."""
        if self._lost:
            return False
        try:
            message = self._hand.received(seconds)
            self._sent = self._sent or self._hand.send_when_ready(self._plain)
        except (OSError, EOFError):
            self._lost = True
            self._hand.drop()
            return False
        if isinstance(message, Part):
            self._part = message
        elif isinstance(message, int):
            self.done = message
        elif message == _REFUSED:
            self._lost = True
        return message is not None

    def part(self, waited: Callable[[], None]) -> Part | None:
        """Wait for the part; ``waited`` is called now and then and may raise. None when it must be drawn here."""
        until = time.monotonic() + _SILENT_S
        while self._sent and not self._lost and self._part is None:
            waited()
            if self.look(_LOOK_EVERY_S):
                until = time.monotonic() + _SILENT_S
            elif time.monotonic() > until:
                self.drop()
        return self._part

    def drop(self) -> None:
        """Give the part up; the process ends if it was at it."""
        if self._sent and self._part is None and not self._lost:
            self._lost = True
            self._hand.drop()


def _serve(pipe: Connection, drawer: Drawer) -> None:
    """Draw one part after the other until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, OSError):  # nobody is there any more
        pipe.send(_READY)
        while pipe.poll(_IDLE_S):
            pipe.send(_answer(pipe, drawer))


def _answer(pipe: Connection, drawer: Drawer) -> Part | str:
    def told(done: int) -> None:
        if not done % _TOLD_EVERY:
            pipe.send(done)

    try:
        return drawer(pipe.recv(), told)
    except BianmaoError:
        return _REFUSED
