"""`lot plan FILE.json`: the pure split, JSON in, JSON out; what is wrong is told with path, value and reason."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from pathlib import Path
from typing import Any

from app.cli.input_files import read_bytes
from app.cli.outcome import REFUSED, Told
from app.domain.split import SplitInputError
from app.domain.split import plan as plan_split
from app.domain.split_json import LARGEST, keep_doubles, plan_from_json, plan_to_json
from app.errors import UserError

SHOWN = 80
#: More digits than this are not read: what is left is too long all the same.
READ_DIGITS = 1000


def plan(args: Namespace) -> dict[str, Any] | Told:
    """Split what the file says; refuse it with the place of the first thing that is wrong."""
    try:
        return plan_to_json(plan_split(plan_from_json(_read(args.file))))
    except SplitInputError as wrong:
        return _refused(wrong.path, wrong.value, wrong.reason)
    except UserError as wrong:
        return _refused("", args.file.name, wrong.code)


def _read(path: Path) -> object:
    """Return what the file holds, decimal numbers and doubled keys kept so that their place can be told."""
    try:
        text = read_bytes(path).decode("utf-8-sig")
        value = json.loads(text, object_pairs_hook=keep_doubles, parse_int=_whole)
        # A lone surrogate can be written in JSON, but neither stored nor printed.
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as problem:
        place = f"{problem.lineno}:{problem.colno}" if isinstance(problem, json.JSONDecodeError) else ""
        raise SplitInputError(place, path.name, "file.not_json") from problem
    return value


def _whole(digits: str) -> int:
    return int(digits[:READ_DIGITS])


def _refused(path: str, value: object, reason: str) -> Told:
    sys.stderr.write(f"{reason}\n")
    place = {"path": path, "value": _shown(value), "reason": reason}
    return Told({"error": {"code": reason, "params": place}, **place}, REFUSED)


def _shown(value: object) -> str | int | None:
    """Show a value: whole numbers and nothing as they are, text and the rest as the first part of their text."""
    if value is None or (isinstance(value, int) and not isinstance(value, bool)):
        return value if value is None or abs(value) <= LARGEST else str(value)[:SHOWN]
    return (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False))[:SHOWN]
