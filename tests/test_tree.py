"""What may not lie in the tree, what must: hosts, machine paths, secrets, pins, licences, and the Qt that is locked."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

from installer import licences

ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt", "requirements-qt69.txt", "requirements-bench.txt")
BINARY = {".ttf", ".png", ".xlsx", ".pdf", ".gz", ".zip", ".ico", ".db", ".qm"}

# Put together from parts, so that this file does not hold what it looks for.
HOSTS = [
    "py" + r"pi\.(?:org|python)",
    "python" + r"hosted\.org",
    "deb" + r"ian\.org/(?:debian|ubuntu)|deb\.deb" + r"ian\.org|archive\.ub" + r"untu\.com",
    "registry" + r"\.npm|npm" + r"js\.(?:com|org)",
    "anaconda" + r"\.(?:com|org)|--(?:extra-)?index" + r"-url|--find" + r"-links",
]
PLACES = [r"(?<![\w.:/-])/(?:ro" + "ot|wo" + r"rk)/", r"(?<![\w.:/-])/(?:ho" + "me|Us" + r"ers)/\w"]
SECRETS = ["-----BEGIN " + r"(?:[A-Z]+ )*PRIVATE KEY-----", r"\bAKIA[0-9A-Z]{16}\b", r"\bgh[pousr]_[A-Za-z0-9]{36}\b"]


@cache
def _tracked() -> dict[str, str]:
    """Text of every file that git tracks, by path."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    paths = [path for path in listed.stdout.split("\0") if path and Path(path).suffix not in BINARY]
    return {
        path: (ROOT / path).read_text(encoding="utf-8", errors="replace") for path in paths if (ROOT / path).is_file()
    }


def _findings(patterns: list[str]) -> list[str]:
    wanted = re.compile("|".join(patterns))
    return [f"{path}: {found.group()}" for path, text in _tracked().items() if (found := wanted.search(text))]


def test_no_package_host_is_named_when_tracked_files_are_read() -> None:
    assert _findings(HOSTS) == []


def test_no_path_of_a_machine_is_named_when_tracked_files_are_read() -> None:
    here = [re.escape(str(place)) + "/" for place in (ROOT, Path.home()) if len(place.parts) > 1]
    assert _findings([*PLACES, *here]) == []


def test_no_secret_is_kept_when_tracked_files_are_read() -> None:
    assert _findings(SECRETS) == []


@pytest.mark.parametrize(
    ("patterns", "text"),
    [
        (HOSTS, "--extra-index" + "-url https://example.test/simple"),
        (HOSTS, "https://files.python" + "hosted.org/packages/x.whl"),
        (HOSTS, "deb http://deb.deb" + "ian.org/debian bookworm main"),
        (PLACES, "open('/ro" + "ot/x')"),
        (PLACES, "/ho" + "me/someone/x"),
        (SECRETS, "-----BEGIN " + "PRIVATE KEY-----"),
        (SECRETS, "-----BEGIN " + "RSA PRIVATE KEY-----"),
    ],
)
def test_pattern_finds_it_when_planted(patterns: list[str], text: str) -> None:
    assert re.search("|".join(patterns), text)


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_requirement_has_pin_and_hash_when_locked(name: str) -> None:
    logical = (ROOT / name).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    entries = [line for line in logical if line.strip() and not line.lstrip().startswith("#")]
    assert len(entries) > 30
    assert [line for line in entries if not re.match(r"[\w.-]+==\S+( ;.*?)? +--hash=sha256:[0-9a-f]{64}", line)] == []


def test_older_line_differs_only_in_qt_when_locked() -> None:
    newer, older = (licences.locked(ROOT / name) for name in REQUIREMENTS[1:3])
    changed = {name for name in newer.keys() | older.keys() if newer.get(name) != older.get(name)}
    assert changed == {"pyside6-essentials", "shiboken6"}


def test_the_benchmark_adds_to_the_lock_and_changes_nothing_when_locked() -> None:
    ours, wider = (licences.locked(ROOT / f"requirements-{name}.txt") for name in ("dev", "bench"))
    assert {name: wider.get(name) for name in ours} == ours
    assert {"fpdf2", "typst", "weasyprint"} <= wider.keys() - ours.keys()


def test_licence_page_is_current_when_made_again() -> None:
    assert (ROOT / "docs" / "licences.md").read_text(encoding="utf-8") == licences.page()


def test_every_package_and_font_is_listed_when_licence_page_is_read() -> None:
    page = (ROOT / "docs" / "licences.md").read_text(encoding="utf-8")
    missing = [name for name in licences.locked(ROOT / "requirements.txt") if f"| {name} |" not in page]
    assert missing == []
    faces = {path.stem.split("-")[0] for path in (ROOT / "resources" / "fonts").glob("*.ttf")}
    texts = {"IBMPlexSans": "OFL-IBMPlexSans", "NotoSansSC": "OFL-NotoSansSC", "HanaMinB": "LICENCE-HanaMin"}
    assert all(f"{texts[face]}.txt" in page for face in faces)


def test_none_keeps_its_references_when_void_calls_are_many(qapp: object) -> None:
    """PySide6 6.12.0 loses one reference to None a void call under CPython 3.11 and aborts after some thousands."""
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("x")
    assert before - sys.getrefcount(None) < 10
