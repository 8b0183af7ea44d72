"""How a command ends: one JSON object on stdout and an exit code (0 done, 1 refused, 2 wrong use, 3 environment)."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import Any

from app.cli.plain import plain
from app.errors import BianmaoError, EnvironmentProblem

DONE, REFUSED, WRONG_USE, ENVIRONMENT, INTERRUPTED = 0, 1, 2, 3, 130


class WrongUse(BianmaoError):
    """The command line itself is wrong (``use.wrong``); people get the usage on stderr."""


@dataclass(frozen=True, slots=True)
class Told:
    """A result that is told in full although not all went well; ``exit_code`` says so."""

    value: dict[str, Any]
    exit_code: int


def print_result(value: Any) -> int:  # noqa: ANN401 - any plain or frozen value
    """Print the one JSON object of this run; return the exit code."""
    told, code = (value.value, value.exit_code) if isinstance(value, Told) else (value, DONE)
    text = json.dumps(plain(told), ensure_ascii=False, sort_keys=True)
    # A file name need not be text; what cannot be printed is shown as a question mark.
    sys.stdout.write(text.encode("utf-8", "replace").decode("utf-8") + "\n")
    sys.stdout.flush()
    return code


def print_error(error: BianmaoError) -> int:
    """Print why it was not done, with codes; return the exit code."""
    told: dict[str, Any] = {"code": error.code, "params": error.params}
    problems = getattr(error, "problems", ())
    if problems:
        told["problems"] = problems
    print_result({"error": told})
    sys.stderr.write(f"{error.code}\n")
    if isinstance(error, WrongUse):
        return WRONG_USE
    return ENVIRONMENT if isinstance(error, EnvironmentProblem) else REFUSED


def show_progress(done: int, of: int) -> None:
    """Write progress for people on stderr, when somebody is looking."""
    if sys.stderr.isatty():
        sys.stderr.write(f"\r{done}/{of or '?'}")
        sys.stderr.flush()
