"""The set-up of a fresh machine, through `make` itself: what a person without root is told, what root does."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from installer import environment
from installer.system_packages import missing_packages

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
LACKING = "--pretend-missing libxcb-icccm.so.4 --pretend-missing ensurepip"
LINE = "sudo apt-get update && sudo apt-get install -y python3-venv libxcb-icccm4"
FAKE_APT = '#!/bin/sh\necho "$@" >> "{log}"\n'

needs_root = pytest.mark.skipif(os.geteuid() != 0, reason="plays what root sees; the other half runs without root")


@pytest.fixture
def fresh_folder() -> Iterator[Path]:
    """A copy of what the set-up reads, without an environment, that every user may read."""
    # Not in tmp_path: pytest keeps that closed to other users.
    with tempfile.TemporaryDirectory() as name:
        yield _copied_to(Path(name))


def _copied_to(folder: Path) -> Path:
    for name in ("Makefile", "pyproject.toml", "requirements-dev.txt"):
        shutil.copy(ROOT / name, folder)
    shutil.copytree(ROOT / "installer", folder / "installer", ignore=shutil.ignore_patterns("__pycache__"))
    folder.chmod(0o755)
    return folder


def _make(folder: Path, *user: str, programs: str = "") -> subprocess.CompletedProcess[str]:
    command = [*user, "make", "-C", str(folder), "run", f"SYSTEM_PACKAGES_ARGS={LACKING}"]
    path = f"{programs}:{os.environ['PATH']}:/usr/sbin:/sbin".lstrip(":")
    variables = {"PATH": path, "LC_ALL": "C.UTF-8", "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, capture_output=True, text=True, env=variables, timeout=120, check=False)


def test_line_to_run_is_named_when_user_is_not_root(fresh_folder: Path) -> None:
    user = ["setpriv", "--reuid", "nobody", "--clear-groups"] if os.geteuid() == 0 else []
    answer = _make(fresh_folder, *user)
    assert answer.returncode != 0
    assert LINE in answer.stderr.splitlines()
    assert not (fresh_folder / ".venv").exists()


@needs_root
def test_packages_are_installed_when_user_is_root(fresh_folder: Path, tmp_path: Path) -> None:
    programs, log = tmp_path / "programs", tmp_path / "apt.log"
    programs.mkdir()
    (programs / "apt-get").write_text(FAKE_APT.format(log=log), encoding="utf-8")
    (programs / "apt-get").chmod(0o755)
    answer = _make(fresh_folder, programs=str(programs))
    assert log.read_text(encoding="utf-8").splitlines() == [
        "update",
        "install -y --no-install-recommends python3-venv libxcb-icccm4",
    ]
    assert answer.returncode != 0, "a package that is still missing after apt must stop the set-up"
    assert "Still missing after the installation: python3-venv libxcb-icccm4" in answer.stderr


def test_an_input_method_is_asked_for_only_when_the_campaign_runs() -> None:
    absent = ["ibus-daemon", "/usr/libexec/ibus-engine-libpinyin"]
    for_tests = missing_packages(for_tests=True, pretended=absent)
    for_campaign = missing_packages(for_tests=True, for_campaign=True, pretended=absent)
    assert not {"ibus", "ibus-libpinyin"} & set(for_tests)
    assert {"ibus", "ibus-libpinyin"} <= set(for_campaign)


def test_environment_is_left_alone_when_nothing_has_changed(tmp_path: Path) -> None:
    folder, requirements = tmp_path / "venv", tmp_path / "requirements.txt"
    requirements.write_text("# nothing\n", encoding="utf-8")
    assert environment.set_up(folder, requirements) is True
    assert environment.set_up(folder, requirements) is False
    requirements.write_text("# nothing, said otherwise\n", encoding="utf-8")
    assert environment.set_up(folder, requirements) is True


def test_project_is_found_from_anywhere_when_environment_is_made(tmp_path: Path) -> None:
    folder, requirements = tmp_path / "venv", tmp_path / "requirements.txt"
    requirements.write_text("# nothing\n", encoding="utf-8")
    environment.set_up(folder, requirements)
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "__main__.py").write_text("raise SystemExit('not ours')", encoding="utf-8")
    command = [folder / "bin" / "python", "-P", "-c", "import app; print(app.__file__)"]
    answer = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert Path(answer.stdout.strip()).is_relative_to(ROOT)
    launcher = subprocess.run(
        [folder / "bin" / "bianmaoctl"], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert "not ours" not in launcher.stderr
