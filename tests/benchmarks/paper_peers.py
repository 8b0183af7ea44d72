"""Declaration sheets and a long list, beside other writers: same texts, same square code, one core."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from tests.benchmarks.measuring import ROOT, Line
from tests.benchmarks.stores import Stores

LIST_ROWS = 300
MISSING = "is not installed here"


@dataclass(frozen=True, slots=True)
class _Peer:
    """A way to make papers: our module for it, the library, how many sheets it is given, and the goal."""

    module: str
    library: str
    name: str
    sheets: int
    goal: str = ""


PEERS = (
    _Peer("platypus", "reportlab", "reportlab platypus, naively", 500),
    _Peer("qt_pages", "PySide6", "Qt's QPdfWriter", 500, "≥ 1.2×"),
    _Peer("typst_pages", "typst", "typst", 500, "≥ 2×"),
    _Peer("fpdf_pages", "fpdf", "fpdf2", 50, "≥ 2×"),
    _Peer("weasy", "weasyprint", "WeasyPrint", 20, "≥ 2×"),
)


def measure(stores: Stores) -> Iterator[Line]:
    """Ours and each peer in turns, in fresh processes."""
    del stores
    for peer in PEERS:
        if importlib.util.find_spec(peer.library) is None:
            print(f"{peer.name} {MISSING}", file=sys.stderr)
            ours = made("ours", "D08", peer.sheets)
            yield Line(f"{peer.sheets} declaration sheets", _rate(ours), "pages/s", None, f"{peer.name} {MISSING}")
            continue
        yield from _beside(peer)


def _beside(peer: _Peer) -> Iterator[Line]:
    ours, theirs = made("ours", "D08", peer.sheets), made(peer.module, "D08", peer.sheets)
    sheets = f"{peer.sheets} declaration sheets"
    yield Line(sheets, _rate(ours), "pages/s", _rate(theirs), peer.name, peer.goal)
    yield Line(f"{sheets}, size of a page", _size(ours), "kB", _size(theirs), peer.name)
    one, other = made("ours", "D08", 1), made(peer.module, "D08", 1)
    yield Line("One declaration sheet, size", _size(one), "kB", _size(other), peer.name, "≤ 40 kB")
    ours, theirs = made("ours", "D09", LIST_ROWS), made(peer.module, "D09", LIST_ROWS)
    rows = f"List of {LIST_ROWS} rows"
    yield Line(rows, 1 / ours["busy"], "lists/s", 1 / theirs["busy"], peer.name, peer.goal)
    pages = f"{peer.name}; {ours['pages']} and {theirs['pages']} pages"
    yield Line(f"{rows}, size", ours["bytes"] / 1000, "kB", theirs["bytes"] / 1000, pages)


def made(way: str, kind: str, count: int) -> dict[str, Any]:
    """Make papers in a fresh process on one core; processor seconds, bytes and pages."""
    command = [sys.executable, "-W", "ignore", "-m", "tests.benchmarks.paper_child", way, kind, str(count)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.warning=false"}
    ended = subprocess.run(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True
    )
    told: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1])
    return told


def _rate(told: dict[str, Any]) -> float:
    return float(told["pages"] / told["busy"])


def _size(told: dict[str, Any]) -> float:
    return float(told["bytes"] / told["pages"] / 1000)
