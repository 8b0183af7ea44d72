"""Build the translations: `python -m ui.build_translations [--update | --check]`.

Without a flag the `.qm` files are built from the committed `.ts`. `--update` first reads the sources into the
`.ts` (without line numbers, so that a diff shows text only). `--check` builds nothing and fails if a text of the
sources is missing in a `.ts` or a translation is unfinished.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

import PySide6

import resources

APP_FILES = ("app_zh_CN", "app_vi", "app_en")
QT_FILES = ("qtbase_vi",)
_TARGETS = {"app_zh_CN": "zh_CN", "app_vi": "vi", "app_en": "en"}
_SOURCES = Path(__file__).resolve().parent


def folder() -> Path:
    """Where `.ts` and `.qm` files lie."""
    return resources.path("translations")


def _tool(name: str) -> str:
    """Qt's own program from the wheel; on Windows in another place of it."""
    home = Path(PySide6.__file__).parent
    for place in (home / name, home / f"{name}.exe", home / "Qt" / "libexec" / name):
        if place.exists():
            return str(place)
    found = shutil.which(f"pyside6-{name}")
    if found is None:
        raise FileNotFoundError(f"{name} of Qt is not installed")
    return found


def _run(arguments: list[str]) -> None:
    result = subprocess.run(arguments, capture_output=True, text=True, check=False)
    if result.returncode:
        raise RuntimeError(f"{Path(arguments[0]).name}: {result.stdout}{result.stderr}")


def update(target: Path, language: str) -> None:
    """Read every text of `ui/` into one `.ts`; translations that are there stay."""
    plural = ["-pluralonly"] if language == "en" else []
    options = ["-extensions", "py", "-locations", "none", "-no-obsolete", "-silent", *plural]
    languages = ["-source-language", "en", "-target-language", language]
    # Options must stand before the folder: after it, -extensions is read too late and nothing is found.
    _run([_tool("lupdate"), *options, *languages, str(_SOURCES), "-ts", str(target)])


def update_all() -> None:
    """Update the three application files."""
    for name, language in _TARGETS.items():
        update(folder() / f"{name}.ts", language)


def build_all() -> None:
    """Build every `.qm` that is missing or older than its `.ts`."""
    for name in (*APP_FILES, *QT_FILES):
        source, built = folder() / f"{name}.ts", folder() / f"{name}.qm"
        if not built.exists() or built.stat().st_mtime_ns < source.stat().st_mtime_ns:
            # A running program maps the old file into memory: it is replaced, never written over.
            half = built.with_name(f"{name}.{os.getpid()}.part")
            _run([_tool("lrelease"), "-silent", str(source), "-qm", str(half)])
            half.replace(built)


def messages(file: Path) -> dict[tuple[str, str, str], str]:
    """(context, source, disambiguation) → state of its translation: "", "unfinished" or "vanished"."""
    found: dict[tuple[str, str, str], str] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            state = translation.get("type", "") if translation is not None else "unfinished"
            found[(name, message.findtext("source") or "", message.findtext("comment") or "")] = state
    return found


def problems() -> list[str]:
    """What is missing or unfinished in the committed files, one line each."""
    lines: list[str] = []
    with tempfile.TemporaryDirectory() as temporary:
        for name, language in _TARGETS.items():
            fresh = Path(temporary) / f"{name}.ts"
            update(fresh, language)
            committed = messages(folder() / f"{name}.ts")
            lines += [f"{name}: not in the file: {key}" for key in messages(fresh).keys() - committed.keys()]
            lines += [f"{name}: no longer used: {key}" for key in committed.keys() - messages(fresh).keys()]
            lines += [f"{name}: unfinished: {key}" for key, state in committed.items() if state]
    return sorted(lines)


def main(arguments: list[str] | None = None) -> int:
    """Build, update or check; exit 1 if the check finds something."""
    parser = argparse.ArgumentParser(description="Build the translations of the screen.")
    choice = parser.add_mutually_exclusive_group()
    choice.add_argument("--update", action="store_true", help="read the sources into the .ts files first")
    choice.add_argument("--check", action="store_true", help="only compare sources and .ts files")
    options = parser.parse_args(arguments)
    if options.check:
        found = problems()
        for line in found:
            print(line, file=sys.stderr)
        return 1 if found else 0
    if options.update:
        update_all()
    build_all()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
