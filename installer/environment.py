"""Make or refresh the project's virtual environment from a locked requirements file.

Runs under the bare system Python 3.11 (standard library only). A stamp in the environment holds a digest of
all that decides its content; while it fits, nothing is done. The project itself is not built or installed:
a path file makes its packages importable and two launchers, `bianmao` and `bianmaoctl`, are written beside
the environment's Python. This needs no build back end and no network beyond the locked packages.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import subprocess
import sys
import venv
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NEEDED_PYTHON = (3, 11)
LAUNCHERS = {"bianmao": "ui", "bianmaoctl": "app"}
# -P keeps the working folder off the module path: a folder named `app` there must not be taken for ours.
LAUNCHER_TEXT = '#!/bin/sh\nexec "$(dirname "$(readlink -f "$0")")/python" -P -m {module} "$@"\n'


def _python_of(folder: Path) -> Path:
    return folder / "bin" / "python"


def digest(requirements: Path) -> str:
    """Digest of everything that decides what the environment holds."""
    parts = [requirements.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), Path(__file__).read_bytes()]
    text = f"{sys.version_info[:3]} {ROOT}".encode()
    return hashlib.sha256(b"\0".join([*parts, text])).hexdigest()


def _works(folder: Path, needed_module: str = "sys") -> bool:
    """Whether the environment's Python starts, is of the needed version and finds a module."""
    test = f"import sys, {needed_module}; sys.exit(sys.version_info[:2] != {NEEDED_PYTHON})"
    try:
        return subprocess.run([_python_of(folder), "-c", test], capture_output=True).returncode == 0
    except OSError:
        return False


def _write_launchers(folder: Path) -> None:
    """Make the project importable in this environment and put its two commands into its bin folder."""
    (site_packages,) = folder.glob("lib/python3*/site-packages")
    (site_packages / "bianmao.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    for name, module in LAUNCHERS.items():
        launcher = folder / "bin" / name
        launcher.write_text(LAUNCHER_TEXT.format(module=module), encoding="utf-8")
        launcher.chmod(0o755)


def set_up(folder: Path, requirements: Path) -> bool:
    """Bring the environment up to the lock; False when it already was. Raises `CalledProcessError` from pip."""
    stamp = folder / "set-up.stamp"
    wanted = digest(requirements)
    if stamp.is_file() and stamp.read_text(encoding="utf-8") == wanted and _works(folder):
        return False
    stamp.unlink(missing_ok=True)
    print(f"Environment {folder.name}: installing the locked packages …", file=sys.stderr)
    if not _works(folder, "pip"):
        venv.create(folder, clear=True, symlinks=True, with_pip=True)
    options = ["--require-hashes", "--quiet", "--no-input", "--disable-pip-version-check"]
    command = [_python_of(folder), "-m", "pip", "install", *options, "-r", requirements]
    subprocess.run(command, check=True, stdout=sys.stderr)
    _write_launchers(folder)
    stamp.write_text(wanted, encoding="utf-8")
    return True


def main() -> int:
    """Set the named environment up; 0 when it is ready, 1 with a message when it cannot be."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--venv", type=Path, default=ROOT / ".venv")
    parser.add_argument("--requirements", type=Path, default=ROOT / "requirements-dev.txt")
    options = parser.parse_args()
    if sys.version_info[:2] != NEEDED_PYTHON:
        print(f"Python 3.11 is needed; {sys.executable} is {sys.version.split()[0]}.", file=sys.stderr)
        return 1
    if not os.access(options.venv if options.venv.exists() else options.venv.parent, os.W_OK):
        print(f"{options.venv} cannot be written by this user.", file=sys.stderr)
        return 1
    try:
        changed = set_up(options.venv.absolute(), options.requirements)
    except subprocess.CalledProcessError as error:
        print(f"pip ended with {error.returncode}; its own message is above.", file=sys.stderr)
        return 1
    if changed:
        print(f"Environment {options.venv.name}: ready.", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
