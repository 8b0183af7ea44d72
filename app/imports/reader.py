"""The parent's side of reading a spreadsheet: starts the child, bounds its time and talk, ends it when asked."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any

from app import read_models as rm
from app.errors import CancelledError, ImportRejectedError
from app.imports import limits
from app.interfaces import CancelFlag, Progress

#: How often a wait looks at the cancel flag, in seconds.
_LOOK_EVERY_S = 0.05
_TREE = str(Path(__file__).resolve().parent.parent.parent)
#: Without these a process does not start on Windows; nothing else of our environment is handed down.
_KEPT_VARIABLES = ("SYSTEMROOT", "LD_LIBRARY_PATH")


def child_environment() -> dict[str, str]:
    """Return all that a child that opens strange files gets of our environment."""
    kept = {name: os.environ[name] for name in _KEPT_VARIABLES if name in os.environ}
    return {**kept, "PYTHONPATH": _TREE, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"}


@dataclass(frozen=True, slots=True)
class ChildReader:
    """A :class:`~app.interfaces.SpreadsheetReader`. ``command`` starts the child; ``wall_seconds`` ends it."""

    command: tuple[str, ...] = (sys.executable, "-m", "app.imports.child")
    wall_seconds: float = limits.CHILD_WALL_SECONDS

    def read_table(
        self,
        path: str,
        headings: Mapping[str, Sequence[str]],
        progress: Progress | None,
        *,
        needed: Sequence[str] = (),
        cancel: CancelFlag | None = None,
    ) -> rm.SheetTable:
        """Read the first sheet that has the headings. Raises ImportRejectedError, CancelledError."""
        request = {
            "path": os.path.abspath(path),
            "headings": {name: list(words) for name, words in headings.items()},
            "needed": list(needed),
        }
        with tempfile.TemporaryDirectory(prefix="bianmao-import-") as empty, self._start(empty) as child:
            answer = _Answer()
            try:
                for line in _lines(child, json.dumps(request), self.wall_seconds, cancel):
                    answer.take(line, progress)
            finally:
                child.kill()
                child.wait()
        return answer.table()

    def _start(self, folder: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self.command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=folder,
            env=child_environment(),
        )


@dataclass(slots=True)
class _Answer:
    """Gathers the child's lines; a table only when it said ``done``."""

    start: dict[str, Any] | None = None
    rows: list[dict[str, rm.SheetCell]] = field(default_factory=list)
    numbers: list[int] = field(default_factory=list)
    done: bool = False

    def take(self, line: bytes, progress: Progress | None) -> None:
        plain = json.loads(line)
        if "row" in plain:
            self.numbers.append(int(plain["row"]))
            self.rows.append(
                {name: rm.SheetCell(str(text), str(kind)) for name, (text, kind) in plain["cells"].items()}
            )
        elif "start" in plain:
            self.start = plain["start"]
        elif "progress" in plain and progress is not None:
            progress(*map(int, plain["progress"]))
        elif "refused" in plain:
            raise ImportRejectedError(str(plain["refused"]), **plain["params"])
        elif "done" in plain:
            self.done = plain["done"] == len(self.rows)

    def table(self) -> rm.SheetTable:
        """Return what was read. Raises ImportRejectedError when the child ended early (killed by its limits)."""
        if self.start is None or not self.done:
            raise ImportRejectedError("sheet.too_heavy")
        return rm.SheetTable(
            fields=tuple(self.start["fields"]),
            rows=tuple(self.rows),
            row_numbers=tuple(self.numbers),
            file_hash=self.start["file_hash"],
            sheet=self.start["sheet"],
        )


def _lines(
    child: subprocess.Popen[bytes], request: str, wall_seconds: float, cancel: CancelFlag | None
) -> Iterator[bytes]:
    """Yield the child's lines as they come. Raises when it takes too long, says too much, or the person stops it."""
    assert child.stdin is not None
    assert child.stdout is not None
    inbox: queue.Queue[bytes | None] = queue.Queue()
    listener = threading.Thread(target=_listen, args=(child.stdout, inbox), name="sheet-listener", daemon=True)
    listener.start()
    try:
        child.stdin.write(request.encode("utf-8") + b"\n")
        child.stdin.close()
        yield from _received(inbox, time.monotonic() + wall_seconds, cancel)
    finally:
        child.kill()
        listener.join()


def _received(inbox: queue.Queue[bytes | None], deadline: float, cancel: CancelFlag | None) -> Iterator[bytes]:
    heard = 0
    while True:
        if cancel is not None and cancel.is_set():
            raise CancelledError("import.cancelled")
        if time.monotonic() > deadline:
            raise ImportRejectedError("sheet.too_slow")
        try:
            line = inbox.get(timeout=_LOOK_EVERY_S)
        except queue.Empty:
            continue
        if line is None:
            return
        heard += len(line)
        if heard > limits.MAX_ANSWER_BYTES or len(line) > limits.MAX_ANSWER_LINE_BYTES:
            raise ImportRejectedError("sheet.too_heavy")
        yield line


def _listen(stream: IO[bytes], inbox: queue.Queue[bytes | None]) -> None:
    while line := stream.readline(limits.MAX_ANSWER_LINE_BYTES + 1):
        inbox.put(line)
    inbox.put(None)
