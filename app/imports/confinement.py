"""What the child process takes from itself before it opens a file of somebody else's.

Limits of the operating system where it has them; on every system no socket, no other program and no file to write.
"""

from __future__ import annotations

import sys
from functools import partial

from app.imports import limits

_C_CALLS = "ctypes."
_FORBIDDEN = ("socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system", _C_CALLS)
_WRITING = "wax+"


class ConfinementBroken(RuntimeError):
    """Code in the child tried something that reading a table never needs."""


def confine(memory_bytes: int = limits.CHILD_MEMORY_BYTES, *, may_call_c: bool = False) -> None:
    """Set all limits; cannot be undone within this process.

    ``may_call_c`` is for a reader of which the C library is bound through ``ctypes``.
    """
    _limit_resources(memory_bytes)
    forbidden = tuple(name for name in _FORBIDDEN if name != _C_CALLS or not may_call_c)
    sys.addaudithook(partial(_refuse, forbidden))


def _limit_resources(memory_bytes: int) -> None:
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_CPU, limits.CHILD_CPU_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


def _refuse(forbidden: tuple[str, ...], event: str, arguments: tuple[object, ...]) -> None:
    if event.startswith(forbidden):
        raise ConfinementBroken(event)
    if event == "open":
        mode = str(arguments[1] or "")
        if any(letter in mode for letter in _WRITING):
            raise ConfinementBroken("open for writing")
