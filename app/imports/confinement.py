"""What the child process takes from itself before it opens a file of somebody else's.

Limits of the operating system where it has them; on every system no socket, no other program and no file to write.
"""

from __future__ import annotations

import sys

from app.imports import limits

_FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", "ctypes.")
_WRITING = "wax+"


class ConfinementBroken(RuntimeError):
    """Code in the child tried something that reading a table never needs."""


def confine() -> None:
    """Set all limits; cannot be undone within this process."""
    _limit_resources()
    sys.addaudithook(_refuse)


def _limit_resources() -> None:
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, limits.CHILD_MEMORY_BYTES),
        (resource.RLIMIT_CPU, limits.CHILD_CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def _refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(_FORBIDDEN):
        raise ConfinementBroken(event)
    if event == "open":
        mode = str(arguments[1] or "")
        if any(letter in mode for letter in _WRITING):
            raise ConfinementBroken("open for writing")
