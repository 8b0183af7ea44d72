"""The parent's side of reading a paper: starts the child, bounds its time, takes its one answer."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.domain.paper_seal import Difference, PaperReading, SheetSum
from app.errors import ImportRejectedError
from app.imports.reader import child_environment

WALL_SECONDS = 120
#: 5,000 sheets, each with its seal of 300 signs.
_LONGEST_ANSWER = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class ChildPaperReader:
    """A :class:`app.interfaces.paper.PaperReader`. ``command`` starts the child; ``wall_seconds`` ends it."""

    command: tuple[str, ...] = (sys.executable, "-m", "app.documents.checking.child")
    wall_seconds: float = WALL_SECONDS

    def read(self, path: str) -> PaperReading:
        """Read a paper. Raises ImportRejectedError ``seal.…``."""
        request = json.dumps({"path": os.path.abspath(path)}) + "\n"
        with tempfile.TemporaryDirectory(prefix="bianmao-verify-") as empty:
            try:
                done = subprocess.run(
                    self.command,
                    input=request.encode("utf-8"),
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    cwd=empty,
                    env=child_environment(),
                    timeout=self.wall_seconds,
                    check=False,
                )
            except subprocess.TimeoutExpired as slow:
                raise ImportRejectedError("seal.too_heavy") from slow
        line = done.stdout[:_LONGEST_ANSWER].partition(b"\n")[0]
        plain = _answer(line)
        if "paper" not in plain:
            raise ImportRejectedError(str(plain["refused"]), **plain["params"])
        return _reading(plain["paper"])


def _answer(line: bytes) -> dict[str, Any]:
    """The child's answer; one that is missing or was cut off means that the paper was too much for it."""
    try:
        plain: dict[str, Any] = json.loads(line)
    except ValueError:
        return {"refused": "seal.too_heavy", "params": {}}
    return plain


def _reading(plain: dict[str, Any]) -> PaperReading:
    first, second = plain["languages"]
    found, wanted = plain["pages"]
    return PaperReading(
        kind=plain["kind"],
        languages=(first, second),
        codes=tuple(plain["codes"]),
        sums=tuple(_sum(each) for each in plain["sums"]),
        facts_hash=plain["facts_hash"],
        likeness=plain["likeness"],
        is_own_drawing=plain["is_own_drawing"],
        pages=(found, wanted),
        differences=tuple(Difference(**each) for each in plain["differences"]),
    )


def _sum(plain: dict[str, Any]) -> SheetSum:
    return SheetSum(**{**plain, "made_at": datetime.fromisoformat(plain["made_at"])})
