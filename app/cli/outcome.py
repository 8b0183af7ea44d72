"""How a command ends: one JSON object on stdout and an exit code (0 done, 1 refused, 2 wrong use, 3 environment)."""

from __future__ import annotations

import json
import sys
from typing import Any

from app.cli.plain import plain
from app.errors import BianmaoError, EnvironmentProblem

DONE, REFUSED, WRONG_USE, ENVIRONMENT = 0, 1, 2, 3


def print_result(value: Any) -> None:  # noqa: ANN401 - any plain or frozen value
    """Print the one JSON object of this run."""
    json.dump(plain(value), sys.stdout, ensure_ascii=False, sort_keys=True)
    sys.stdout.write("\n")
    sys.stdout.flush()


def print_error(error: BianmaoError) -> int:
    """Print why it was not done, with codes; return the exit code."""
    told: dict[str, Any] = {"error": {"code": error.code, "params": error.params}}
    problems = getattr(error, "problems", ())
    if problems:
        told["error"]["problems"] = problems
    print_result(told)
    sys.stderr.write(f"{error}\n")
    return ENVIRONMENT if isinstance(error, EnvironmentProblem) else REFUSED


def show_progress(done: int, of: int) -> None:
    """Write progress for people on stderr, when somebody is looking."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done}/{of or '?'}")
        sys.stderr.flush()
