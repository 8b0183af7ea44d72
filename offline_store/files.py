"""Names of a store's files, and writing small ones so that a power cut leaves the old or the new, never a torn one.

This module imports nothing heavy: the first window asks it whether there is a store.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.errors import machine_problem


@contextmanager
def told_files() -> Iterator[None]:
    """Turn the machine's refusals about files into told problems, as :func:`offline_store.engine.told` does."""
    try:
        yield
    except OSError as error:
        raise machine_problem(error) from error


DATABASE = "market.db"
KEY_FILE = "keys.json"
KEY_COPY = "keys.json.copy"


def store_exists(folder: Path) -> bool:
    """Tell whether a folder holds a store (or the remains of one)."""
    return any((folder / name).exists() for name in (DATABASE, KEY_FILE, KEY_COPY))


def replace_file(path: Path, content: bytes) -> None:
    """Replace a file atomically and durably: write beside it, sync, rename, sync the folder."""
    beside = path.with_name(path.name + ".new")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make names in a folder durable (Windows does that by itself and cannot open folders)."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
