"""What a confined child does that is asked about one file: a path in, one line of JSON out."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any


def serve(answer: Callable[[str], dict[str, Any]]) -> int:
    """Answer the one request on stdin (a line ``{"path"}``) on stdout; returns the exit code."""
    sys.stdin.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.stdout.write(json.dumps(answer(json.loads(sys.stdin.readline())["path"])) + "\n")
    sys.stdout.flush()
    return 0
