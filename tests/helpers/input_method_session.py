"""A desktop of its own for a campaign: X server, window manager, message bus, ibus with libpinyin, keys by XTEST."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ("Xvfb", "openbox", "dbus-daemon", "ibus-daemon", "ibus", "xdotool")
START_S = 40
#: The keyboard of a real machine is no program that waits its turn; server and typist go ahead of others, if allowed.
_AHEAD = -10


def missing_programs() -> list[str]:
    """Programs of the campaign that this machine lacks."""
    return [name for name in NEEDED if shutil.which(name) is None]


class InputMethodSession:
    """Use as a context manager: everything is started in order and ended in reverse."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._processes = folder, list[subprocess.Popen[Any]]()
        runtime = folder / "runtime"
        for each in (folder / "home", runtime):
            each.mkdir(mode=0o700)
        self.environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(runtime),
            "LANG": "C.UTF-8",
            "QT_IM_MODULE": "ibus",
            "QT_QPA_PLATFORM": "xcb",
            "GSETTINGS_BACKEND": "memory",
            "NO_AT_BRIDGE": "1",
            "PYTHONPATH": str(ROOT),
        }

    def __enter__(self) -> Self:
        """Start all; RuntimeError when ibus has no engine in time."""
        try:
            server = self._start("Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
            self.environment["DISPLAY"] = ":" + _line(server.stdout)
            with contextlib.suppress(PermissionError):
                os.setpriority(os.PRIO_PROCESS, server.pid, _AHEAD)
            self._start("openbox")
            bus = self._start("dbus-daemon", "--session", "--nofork", "--print-address=1")
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = _line(bus.stdout)
            self._start("ibus-daemon", "--panel", "disable", "--xim")
            self._reader = self._start(sys.executable, "-m", "tests.helpers.xtest_reader")
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End all."""
        self.close()

    def _start(self, *command: str) -> subprocess.Popen[str]:
        log = (self._folder / "session.log").open("a")
        with log:
            process = subprocess.Popen(
                command, env=self.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, text=True
            )
        self._processes.append(process)
        return process

    def program(self, *arguments: str) -> Program:
        """Start a Python program of ours under the input method."""
        return Program(self._start(sys.executable, *arguments))

    def keep_busy(self, count: int) -> None:
        """Start programs that take all the time they can get."""
        for _ in range(count):
            self._start(sys.executable, "-c", "while True: pass")

    def use_engine(self, name: str) -> None:
        """Switch the input method; RuntimeError when it is not there in time."""
        until = time.monotonic() + START_S
        while time.monotonic() < until:
            self.run("ibus", "engine", name, check=False)
            if self.run("ibus", "engine", check=False).strip() == name:
                return
            time.sleep(0.3)
        raise RuntimeError(f"ibus has no engine {name}")

    def run(self, *command: str, check: bool = True) -> str:
        """Run a command inside and return what it prints."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, timeout=60, check=check)
        return done.stdout

    def type(self, keys: Sequence[str], pace_ms: int) -> None:
        """Type letters and named keys by XTEST at a pace."""
        assert self._reader.stdin is not None
        assert self._reader.stdout is not None
        self._reader.stdin.write(json.dumps({"keys": list(keys), "pace_ms": pace_ms}) + "\n")
        self._reader.stdin.flush()
        if not self._reader.stdout.readline():
            raise RuntimeError("the typist ended")

    def close(self) -> None:
        """End what was started, the newest first."""
        for process in reversed(self._processes):
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    stream.close()
        self._processes.clear()


class Program:
    """A child that answers one JSON line for each line it is told."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def heard(self) -> dict[str, Any]:
        """The next line it prints."""
        found: dict[str, Any] = json.loads(_line(self._process.stdout))
        return found

    def ask(self, *words: str) -> dict[str, Any]:
        """Tell it something and return its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(words) + "\n")
        self._process.stdin.flush()
        return self.heard()


def _line(stream: IO[str] | None) -> str:
    assert stream is not None
    line = stream.readline()
    if not line:
        raise RuntimeError("a program of the session ended at its start")
    return line.strip()
