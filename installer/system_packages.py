"""See that the system has what pip cannot bring: the libraries Qt loads, venv, and the tools the tests call.

Runs under the bare system Python, before any environment exists, so it uses the standard library only.
As root it installs what is missing with apt; otherwise it prints the one line to run and exits with 1.
Nothing is asked of apt when nothing is missing, so a second start costs a few hundredths of a second.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable

# What the program looks for -> the Debian package that brings it (Debian 12 names).
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libbrotlidec.so.1": "libbrotli1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
MODULES = {"ensurepip": "python3-venv"}
TEST_PROGRAMS = {"Xvfb": "xvfb", "xauth": "xauth"}
# Only `make campaign` types through a real input method and opens lists in LibreOffice; the other tests do without.
CAMPAIGN_PROGRAMS = {
    "ibus-daemon": "ibus",
    "/usr/libexec/ibus-engine-libpinyin": "ibus-libpinyin",
    "dbus-daemon": "dbus-daemon",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "soffice": "libreoffice-calc-nogui",
}

# Only `make bench` lays out a page with WeasyPrint, which loads these.
BENCH_LIBRARIES = {
    "libpango-1.0.so.0": "libpango-1.0-0",
    "libpangoft2-1.0.so.0": "libpangoft2-1.0-0",
    "libharfbuzz-subset.so.0": "libharfbuzz-subset0",
}


def _is_library_there(name: str) -> bool:
    """Load it, as Qt will: this also finds a library whose own needs are missing."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_packages(
    *, for_tests: bool, for_campaign: bool = False, for_bench: bool = False, pretended: Iterable[str] = ()
) -> list[str]:
    """Name the Debian packages to install, in the order of the tables; `pretended` names count as not found."""
    absent = set(pretended)
    libraries = {**LIBRARIES, **(BENCH_LIBRARIES if for_bench else {})}
    absent.update(name for name in libraries if not _is_library_there(name))
    importlib.invalidate_caches()
    absent.update(name for name in MODULES if importlib.util.find_spec(name) is None)
    programs = {**(TEST_PROGRAMS if for_tests else {}), **(CAMPAIGN_PROGRAMS if for_campaign else {})}
    absent.update(name for name in programs if shutil.which(name) is None)
    table = {**MODULES, **libraries, **programs}
    return [package for name, package in table.items() if name in absent]


def install(packages: list[str]) -> None:
    """Install with apt as root. Raises `subprocess.CalledProcessError` when apt refuses."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *command], check=True, env=environment, stdout=sys.stderr)


def _missing(options: argparse.Namespace) -> list[str]:
    return missing_packages(
        for_tests=options.for_tests,
        for_campaign=options.for_campaign,
        for_bench=options.for_bench,
        pretended=options.pretend_missing,
    )


def _tell(*lines: str) -> None:
    print(*lines, sep="\n", file=sys.stderr)


def _settle(packages: list[str], options: argparse.Namespace) -> int:
    """Install or explain; 0 when nothing is missing any more."""
    if shutil.which("apt-get") is None:
        _tell(
            "System packages are missing and apt-get is not here to install them.",
            "Install what your system calls: " + " ".join(packages),
        )
        return 1
    if os.geteuid() != 0:
        _tell(
            "System packages are missing and only root may install them. Run this line, then make again:",
            "sudo apt-get update && sudo apt-get install -y " + " ".join(packages),
        )
        return 1
    _tell("Installing system packages: " + " ".join(packages))
    try:
        install(packages)
    except subprocess.CalledProcessError as error:
        _tell(f"apt-get ended with {error.returncode}; its own message is above.")
        return 1
    still = _missing(options)
    if still:
        _tell(
            "Still missing after the installation: " + " ".join(still),
            f"This Python is {sys.executable}; a Python that is not Debian's own needs its own venv package.",
        )
        return 1
    return 0


def main() -> int:
    """Look, install or explain; the exit code is 0 only when everything needed is there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--for-tests", action="store_true", help="also what only the tests need")
    parser.add_argument("--for-campaign", action="store_true", help="also input method and LibreOffice")
    parser.add_argument("--for-bench", action="store_true", help="also what the writers beside ours load")
    parser.add_argument(
        "--pretend-missing", action="append", default=[], metavar="NAME", help="count as not found (for tests)"
    )
    options = parser.parse_args()
    if not sys.platform.startswith("linux"):
        return 0
    packages = _missing(options)
    return _settle(packages, options) if packages else 0


if __name__ == "__main__":
    sys.exit(main())
