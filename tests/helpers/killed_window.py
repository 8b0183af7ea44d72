"""Start the typing window, read what it acknowledges with the time of each line, and kill it at a moment."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
START_WITHIN_S = 60


@dataclass(frozen=True, slots=True)
class Heard:
    """One line and how long before the kill it came, in seconds."""

    words: tuple[str, ...]
    before_kill_s: float


def run_and_kill(store: Path, forms: str, after_s: float) -> list[Heard]:
    """Let the window work for some seconds, kill it with SIGKILL, return what it had said until then."""
    lines: list[tuple[float, str]] = []
    command = [sys.executable, "-m", "tests.helpers.typing_window", str(store), forms]
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    ready = threading.Event()

    def listen() -> None:
        assert child.stdout is not None
        for line in child.stdout:
            lines.append((time.monotonic(), line.strip()))
            ready.set()

    listener = threading.Thread(target=listen)
    listener.start()
    try:
        assert ready.wait(START_WITHIN_S), "the window did not start"
        try:
            child.wait(after_s)
            raise AssertionError("the window ended by itself")
        except subprocess.TimeoutExpired:
            killed_at = time.monotonic()
    finally:
        child.kill()
        child.wait()
        listener.join()
        assert child.stdout is not None
        child.stdout.close()
    return [Heard(tuple(line.split(" ", 2)), killed_at - at) for at, line in lines if at <= killed_at]
