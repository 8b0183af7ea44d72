"""Writing a file where the person wants it: whole or not at all. Qt-free; called off the GUI thread."""

from __future__ import annotations

import os
from pathlib import Path

from app.errors import EnvironmentProblem


def write_whole(path: Path, content: bytes) -> Path:
    """Write beside the target, sync, rename. Raises EnvironmentProblem ``file.unwritable``; the old file then stays."""
    beside = path.with_name(path.name + ".part")
    try:
        with beside.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
    except OSError as problem:
        beside.unlink(missing_ok=True)
        raise EnvironmentProblem("file.unwritable", file=str(path), reason=problem.strerror or "") from problem
    return path
