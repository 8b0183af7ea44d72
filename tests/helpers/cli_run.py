"""`bianmaoctl` for tests: in this process or as a real one; whatever it prints is held against `docs/cli.md`."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema

from app.__main__ import main
from tests.helpers.market_fixture import quick

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = ROOT / "examples"
_BLOCK = re.compile(r"^```json schema=(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_UNPRINTED = (130,)


@cache
def schemas() -> dict[str, dict[str, Any]]:
    """Schemas of the page by command (``lot add``), and ``error``; each can stand alone."""
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    found = {name.replace("-", " "): json.loads(text) for name, text in _BLOCK.findall(page)}
    shared = found.pop("$defs")
    return {name: {**schema, "$defs": shared} for name, schema in found.items()}


def command_of(args: tuple[str, ...]) -> str:
    """The page's name of a command line's command."""
    names = (" ".join(args[:words]).replace("-", " ") for words in (3, 2, 1))
    return next(name for name in names if name in schemas())


@dataclass(frozen=True, slots=True)
class Run:
    """How a run ended."""

    code: int
    out: str
    err: str

    @property
    def told(self) -> Any:
        """The object on stdout."""
        return json.loads(self.out)

    @property
    def error(self) -> Any:
        """What was refused: code and params (and problems)."""
        return self.told["error"]


def _checked(args: tuple[str, ...], run: Run) -> Run:
    assert "Traceback" not in run.err, run.err
    if run.code in _UNPRINTED:
        assert run.out == ""
        return run
    assert run.out.count("\n") == 1, run.out
    schema = schemas()["error" if "error" in run.told else command_of(args)]
    jsonschema.Draft202012Validator(schema).validate(run.told)
    assert ("error" in run.told) <= (run.code in (1, 2, 3))
    return run


def run_here(*args: str) -> Run:
    """Run in this process with the cheapest key."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(args, quick(Path()))
    return _checked(args, Run(code, out.getvalue(), err.getvalue()))


def command(*args: str) -> list[str]:
    """The command line of a real process."""
    return [sys.executable, "-W", "error", "-m", "app", *args]


def run_process(*args: str, stdin: bytes = b"", **more: Any) -> Run:
    """Run as a process of its own."""
    done = subprocess.run(command(*args), input=stdin, capture_output=True, cwd=ROOT, timeout=120, check=False, **more)
    return _checked(args, Run(done.returncode, done.stdout.decode(), done.stderr.decode()))


@dataclass(frozen=True, slots=True)
class Ctl:
    """Commands on one store with its practice key; each call says the exit code it expects."""

    store: Path
    in_process: bool = True

    @property
    def key(self) -> tuple[str, ...]:
        """Options that name and open the store."""
        return ("--store", str(self.store), "--key-file", str(self.store / "practice-key.txt"))

    def run(self, *args: object) -> Run:
        """Run a command, whatever its exit code."""
        texts = tuple(str(arg) for arg in args) + self.key
        return run_here(*texts) if self.in_process else run_process(*texts)

    def __call__(self, *args: object) -> Any:
        """Run a command that must be done; returns what it told."""
        done = self.run(*args)
        assert done.code == 0, done
        return done.told

    def refused(self, *args: object) -> Any:
        """Run a command that must be refused; returns the error."""
        done = self.run(*args)
        assert done.code == 1, done
        return done.error


def json_file(path: Path, value: Mapping[str, Any]) -> Path:
    """Write an input file."""
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return path


def example_lot(folder: Path, name: str = "lot-three-goods.json", **changes: Any) -> Path:
    """An example lot with its rate of today, and some top fields changed."""
    lot = json.loads((EXAMPLES / name).read_text(encoding="utf-8"))
    if lot["rate"] is not None:
        lot["rate"]["on"] = today()
    return json_file(folder / f"lot-{len(os.listdir(folder))}.json", {**lot, **changes})


def today() -> str:
    """The legal day of a Chinese market now."""
    return (datetime.now(UTC) + timedelta(hours=8)).date().isoformat()
