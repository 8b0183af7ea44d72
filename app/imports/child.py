"""The child process: one request in, lines of JSON out, then gone. ``python -m app.imports.child``.

Request (stdin, one line): ``{"path", "headings", "needed"}``. Answer (stdout, a line each): ``{"start": {…}}``,
``{"row": n, "cells": {field: [text, kind]}}``, ``{"progress": [done, of]}``, and last ``{"done": rows}`` or
``{"refused": code, "params": {…}}``. Rows count only when ``done`` came.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from app.errors import ImportRejectedError
from app.imports.confinement import confine
from app.imports.table import read_file


def main(source: TextIO, target: TextIO) -> int:
    """Serve one request; the answer always ends with ``done`` or ``refused`` unless the process is killed."""
    request = json.loads(source.readline())

    def say(line: dict[str, Any]) -> None:
        target.write(json.dumps(line, ensure_ascii=False) + "\n")

    try:
        _serve(request, say)
    except ImportRejectedError as problem:
        say({"refused": problem.code, "params": problem.params})
    except MemoryError:
        say({"refused": "sheet.too_heavy", "params": {}})
    except Exception as problem:
        # Whatever a library stumbles over in a strange file; the kind of the stumble is told, the file is refused.
        say({"refused": "sheet.not_a_spreadsheet", "params": {"found": type(problem).__name__}})
    target.flush()
    return 0


def _serve(request: dict[str, Any], say: Any) -> None:  # noqa: ANN401 - a function taking a line
    rows = 0

    def start(sheet: str, fields: Sequence[str], file_hash: str) -> None:
        say({"start": {"sheet": sheet, "fields": list(fields), "file_hash": file_hash}})

    def progress(done: int, of: int) -> None:
        say({"progress": [done, of]})

    for number, cells in read_file(request["path"], request["headings"], request["needed"], start, progress):
        say({"row": number, "cells": cells})
        rows += 1
    say({"done": rows})


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    confine()
    sys.exit(main(sys.stdin, sys.stdout))
