"""The child process that reads a paper: a path in, one line of JSON out. ``python -m app.documents.checking.child``.

Answer (stdout): ``{"paper": …}`` or ``{"refused": code, "params": {…}}``.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from app.documents import fonts
from app.documents.checking.check import read_paper
from app.documents.checking.file_scan import LARGEST_FILE
from app.documents.record_papers import draw_alone
from app.domain.paper_seal import PaperReading
from app.errors import ImportRejectedError
from app.imports.confinement import confine
from app.imports.path_child import serve

#: Four faces, and a file of 500 sheets drawn twice.
MEMORY_BYTES = 2 * 1024 * 1024 * 1024


def answer(path: str) -> dict[str, Any]:
    """Read the paper at a path, or say why not."""
    try:
        reading = read_paper(_content(Path(path)))
    except ImportRejectedError as problem:
        return {"refused": problem.code, "params": problem.params}
    except MemoryError:
        return {"refused": "seal.too_heavy", "params": {}}
    except Exception as problem:
        # Whatever a library stumbles over in a strange file; the kind of the stumble is told, the file is refused.
        return {"refused": "seal.cut_short", "params": {"found": type(problem).__name__}}
    return {"paper": TypeAdapter(PaperReading).dump_python(reading, mode="json")}


def _content(path: Path) -> bytes:
    if not path.is_file():
        # A pipe or a device would keep the child waiting for what never comes.
        raise ImportRejectedError("seal.no_file")
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_FILE + 1)
    except OSError as problem:
        raise ImportRejectedError("seal.no_file") from problem


if __name__ == "__main__":
    fonts.register()
    draw_alone()
    confine(MEMORY_BYTES, may_call_c=True)
    sys.exit(serve(answer))
