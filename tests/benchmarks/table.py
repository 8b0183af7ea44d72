"""The one table: printed, and written into docs/benchmarks.md between two marks."""

from __future__ import annotations

import os
import platform
import unicodedata
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks.measuring import ROOT, Line

DOCUMENT = ROOT / "docs" / "benchmarks.md"
BEGIN, END = "<!-- table begins -->", "<!-- table ends -->"
HEAD = ("what", "ours", "peer", "ratio", "goal", "peer is")


def cells(line: Line) -> tuple[str, ...]:
    """One line as texts."""
    ratio = "" if line.ratio is None else f"{line.ratio:.2f}×" if line.ratio >= 0.01 else f"1/{1 / line.ratio:,.0f}"
    peer = "" if line.peer is None else _figure(line.peer, line.unit)
    return line.name, _figure(line.ours, line.unit), peer, ratio, line.goal, line.peer_name


def plain_table(lines: Sequence[Line]) -> str:
    """Columns for a terminal."""
    rows = [HEAD, *map(cells, lines)]
    widths = [max(_width(row[column]) for row in rows) for column in range(len(HEAD))]
    return "\n".join(
        "  ".join(text + " " * (width - _width(text)) for text, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    )


def write(lines: Sequence[Line]) -> Path:
    """Replace the table in the document."""
    rows = [HEAD, ("---", *["---:"] * 3, "---", "---"), *map(cells, lines)]
    table = "\n".join("| " + " | ".join(row) + " |" for row in rows)
    before, rest = DOCUMENT.read_text(encoding="utf-8").split(BEGIN)
    after = rest.split(END)[1]
    text = f"{before}{BEGIN}\n{machine()}\n\n{table}\n{END}{after}"
    DOCUMENT.write_text(text, encoding="utf-8")
    return DOCUMENT


def machine() -> str:
    """What the figures were taken on, and how busy it was."""
    load = os.getloadavg()[1]
    return (
        f"{os.cpu_count()} cores {platform.machine()}, Python {platform.python_version()}, "
        f"PySide6 {version('PySide6-Essentials')}, sqlcipher3 {version('sqlcipher3')}; "
        f"load over the last five minutes {load:.1f} (1 is this run itself)."
    )


def _figure(value: float, unit: str) -> str:
    digits = 0 if value >= 100 else 1 if value >= 10 else 2
    return f"{value:,.{digits}f} {unit}"


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)
