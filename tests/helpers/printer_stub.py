"""A receipt printer for tests: it reads ESC/POS bit by bit from a socket or a terminal and keeps the dots it burnt.

It answers about its state, and can be out of paper, open, deaf, slow, or go away amid a job. Waiting is done by the
reader's own events, never by sleeping.
"""

from __future__ import annotations

import os
import pty
import select
import socket
import threading
import tty
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from app.domain.bitmap import Bitmap

_PART = 512
_OK_OFFLINE, _OK_PAPER = 0x12, 0x12


@dataclass
class Paper:
    """What came out: dots between two cuts, and how the job ended."""

    width: int = 0
    rows: bytearray = field(default_factory=bytearray)
    cut: bool = False

    def bitmap(self) -> Bitmap:
        """The dots as a bitmap."""
        stride = self.width // 8
        return Bitmap(self.width, len(self.rows) // stride if stride else 0, bytes(self.rows))


@dataclass
class Mood:
    """How the printer is. ``gone_after``: bytes after which it lets go of the line; ``reads``: cleared to stall."""

    no_paper: bool = False
    cover_open: bool = False
    deaf: bool = False
    gone_after: int | None = None
    out_after: int | None = None
    slow: bool = False
    reads: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.reads.set()


class Reader:
    """Understands the commands a slip may use; anything else is a fault of the sender and is kept in ``strange``."""

    def __init__(self, mood: Mood) -> None:
        self.mood, self.papers, self.strange = mood, [], b""
        self._waiting = b""
        self.taken = 0
        self._paper = Paper()
        self.papers: list[Paper]

    @property
    def unfinished(self) -> Paper:
        """What hangs out of the printer, not yet fed."""
        return self._paper

    def feed(self, come: bytes) -> bytes:
        """Take bytes; returns the answers."""
        self.taken += len(come)
        if self.mood.out_after is not None and self.taken >= self.mood.out_after:
            self.mood.no_paper = True
        self._waiting += come
        answers = b""
        while True:
            used, answer = self._command()
            if not used:
                return answers
            self._waiting = self._waiting[used:]
            answers += answer

    def _command(self) -> tuple[int, bytes]:
        waiting = self._waiting
        if waiting[:2] == b"\x10\x04" and len(waiting) >= 3:
            return 3, self._state(waiting[2])
        if waiting[:2] == b"\x1b@":
            self._paper = Paper()
            return 2, b""
        if waiting[:4] == b"\x1dv0\x00" and len(waiting) >= 8:
            stride, rows = int.from_bytes(waiting[4:6], "little"), int.from_bytes(waiting[6:8], "little")
            if len(waiting) < 8 + stride * rows:
                return 0, b""
            self._burn(stride, waiting[8 : 8 + stride * rows])
            return 8 + stride * rows, b""
        if waiting[:2] == b"\x1bd" and len(waiting) >= 3:
            self.papers.append(self._paper)
            return 3, b""
        if waiting[:3] == b"\x1dVB" and len(waiting) >= 4:
            self._paper.cut = True
            return 4, b""
        if len(waiting) >= 8 and waiting[:1] not in b"\x10\x1b\x1d":
            self.strange += waiting
        return 0, b""

    def _burn(self, stride: int, rows: bytes) -> None:
        if not self.mood.no_paper:
            self._paper.width = stride * 8
            self._paper.rows += rows

    def _state(self, which: int) -> bytes:
        if self.mood.deaf:
            return b""
        if which == 2:
            return bytes([_OK_OFFLINE | (0x04 if self.mood.cover_open else 0) | (0x20 if self.mood.no_paper else 0)])
        return bytes([_OK_PAPER | (0x60 if self.mood.no_paper else 0)])


class Printer:
    """A running printer: ``address`` for the setting, ``reader`` for what it printed; ``done`` waits for the end."""

    def __init__(self, address: str, mood: Mood) -> None:
        self.address, self.reader = address, Reader(mood)
        self.over = threading.Event()

    def done(self) -> list[Paper]:
        """Papers, once the line was let go."""
        assert self.over.wait(10), "the line was not closed"
        return self.reader.papers

    @property
    def is_gone(self) -> bool:
        """Whether it lets go now."""
        limit = self.reader.mood.gone_after
        return limit is not None and self.reader.taken >= limit


@contextmanager
def network_printer(mood: Mood | None = None) -> Iterator[Printer]:
    """A printer on a loopback port; it serves one job after the other."""
    server = socket.create_server(("127.0.0.1", 0))
    server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    printer = Printer(f"127.0.0.1:{server.getsockname()[1]}", mood or Mood())
    ending = threading.Event()
    thread = threading.Thread(target=_serve, args=(server, printer, ending), daemon=True)
    thread.start()
    try:
        yield printer
    finally:
        ending.set()
        printer.reader.mood.reads.set()
        thread.join(5)
        server.close()


def _serve(server: socket.socket, printer: Printer, ending: threading.Event) -> None:
    server.settimeout(0.1)
    while not ending.is_set():
        try:
            line, _ = server.accept()
        except TimeoutError:
            continue
        except OSError:
            return
        printer.over.clear()
        with line:
            _take(line, printer, ending)
        printer.over.set()


def _take(line: socket.socket, printer: Printer, ending: threading.Event) -> None:
    line.settimeout(0.1)
    pace = threading.Event()
    while not ending.is_set():
        printer.reader.mood.reads.wait()
        if printer.reader.mood.slow:
            pace.wait(0.002)
        try:
            come = line.recv(_PART)
            if not come:
                return
            if answer := printer.reader.feed(come):
                line.sendall(answer)
        except TimeoutError:
            continue
        except OSError:
            return
        if printer.is_gone:
            line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")
            return


@contextmanager
def terminal_printer(mood: Mood | None = None) -> Iterator[Printer]:
    """A printer behind a pseudo terminal: stands for a serial port and for a USB device file, both are devices."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    printer = Printer(os.ttyname(theirs), mood or Mood())
    ending = threading.Event()
    thread = threading.Thread(target=_take_terminal, args=(ours, printer, ending), daemon=True)
    thread.start()
    try:
        yield printer
    finally:
        ending.set()
        printer.reader.mood.reads.set()
        thread.join(5)
        os.close(theirs)
        if not printer.is_gone:
            os.close(ours)


def _take_terminal(ours: int, printer: Printer, ending: threading.Event) -> None:
    while not ending.is_set():
        printer.reader.mood.reads.wait()
        if not select.select((ours,), (), (), 0.05)[0]:
            if printer.reader.papers:
                printer.over.set()
            continue
        if answer := printer.reader.feed(os.read(ours, _PART)):
            os.write(ours, answer)
        if printer.is_gone:
            os.close(ours)
            printer.over.set()
            return
