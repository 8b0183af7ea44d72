"""The practice port beside a market ends with whoever started it, however that ended."""

from __future__ import annotations

import os
import select
import signal
from pathlib import Path

from app.bootstrap.practice import start_practice_port
from tests.helpers.port_process import STOP_WITHIN_S


def _starter_that_is_killed(folder: Path) -> int:
    """Start a port from a child, kill the child; return the port's process id."""
    read_end, write_end = os.pipe()
    child = os.fork()
    if not child:
        port = start_practice_port(folder)
        os.write(write_end, str(port.process.pid).encode())
        os.close(write_end)
        signal.pause()
    os.close(write_end)
    told = os.read(read_end, 64)
    os.close(read_end)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return int(told)


def test_port_ends_when_its_starter_was_killed(tmp_path: Path) -> None:
    pid = _starter_that_is_killed(tmp_path / "port")
    handle = os.pidfd_open(pid)
    try:
        ended, _, _ = select.select([handle], [], [], STOP_WITHIN_S)
        assert ended
    finally:
        os.close(handle)


def test_port_ends_when_it_is_stopped(tmp_path: Path) -> None:
    with start_practice_port(tmp_path / "port") as port:
        assert port.process.poll() is None
    assert port.process.returncode is not None
