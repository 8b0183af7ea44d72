"""A child process that is asked one thing and gives one answer: its time is bounded, and the person may end it."""

from __future__ import annotations

import json
import subprocess
import tempfile
import time
from collections.abc import Sequence
from typing import Any

from app.errors import CancelledError
from app.imports.reader import child_environment
from app.interfaces import CancelFlag

#: How often a wait looks at the cancel flag, in seconds.
_LOOK_EVERY_S = 0.05


def one_answer(
    command: Sequence[str],
    request: dict[str, Any],
    *,
    wall_seconds: float,
    longest: int,
    cancel: CancelFlag | None = None,
) -> dict[str, Any] | None:
    """Start a child in an empty folder, hand it a request, return its answer of one line of JSON.

    None when it took too long, said more than ``longest`` bytes, or ended without an answer. Raises CancelledError.
    """
    with tempfile.TemporaryDirectory(prefix="bianmao-child-") as empty:
        child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=empty,
            env=child_environment(),
        )
        with child:
            try:
                said = _waited(child, (json.dumps(request) + "\n").encode("utf-8"), wall_seconds, cancel)
            finally:
                child.kill()
    line = said.partition(b"\n")[0]
    if not line or len(line) > longest:
        return None
    answer: dict[str, Any] = json.loads(line)
    return answer


def _waited(child: subprocess.Popen[bytes], request: bytes, wall_seconds: float, cancel: CancelFlag | None) -> bytes:
    end = time.monotonic() + wall_seconds
    given: bytes | None = request
    while True:
        if cancel is not None and cancel.is_set():
            raise CancelledError("import.cancelled")
        try:
            return child.communicate(given, timeout=_LOOK_EVERY_S)[0]
        except subprocess.TimeoutExpired:
            given = None
            if time.monotonic() > end:
                return b""
