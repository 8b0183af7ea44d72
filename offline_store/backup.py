"""Online copy of a store, its check, and bringing it back.

The copy is made by SQLite's own backup, never by copying the open file. It is encrypted with the same data key and
has its own copy of the key file, so passphrase and recovery key open it. It has no ``place.json``: a store brought
back from it begins a new epoch at its first opening.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from app.errors import StoreDamagedProblem, UserError
from offline_store import keys
from offline_store.engine import open_raw, told
from offline_store.files import DATABASE, KEY_COPY, KEY_FILE, replace_file, sync_folder

MANIFEST = "manifest.json"
_PAGES_A_STEP = 2048
_COUNTED = ("people", "groups", "records", "outbox", "receipts", "ledger")


def back_up_to(folder: Path, data_key: bytes, target: Path, progress: Callable[[int, int], None] | None = None) -> Path:
    """Copy the store in ``folder`` into the new folder ``target``, verify the copy, and return ``target``.

    Raises UserError ``backup.target_exists``, StoreDamagedProblem ``backup.copy_damaged``. Only a verified copy gets
    its final name.
    """
    if target.exists():
        raise UserError("backup.target_exists")
    beside = target.with_name(target.name + ".part")
    shutil.rmtree(beside, ignore_errors=True)
    beside.mkdir(parents=True, mode=0o700)
    _copy_database(folder / DATABASE, beside / DATABASE, data_key, progress)
    for name in (KEY_FILE, KEY_COPY):
        replace_file(beside / name, (folder / name).read_bytes())
    manifest = _verified(beside / DATABASE, data_key)
    replace_file(beside / MANIFEST, json.dumps(manifest, indent=1).encode("ascii"))
    os.replace(beside, target)
    sync_folder(target.parent)
    return target


def verify_backup(target: Path, data_key: bytes) -> dict[str, Any]:
    """Open a copy and compare it with its manifest. Raises StoreDamagedProblem ``backup.copy_damaged``."""
    noted = json.loads((target / MANIFEST).read_bytes())
    found = _verified(target / DATABASE, data_key)
    if noted != found:
        raise StoreDamagedProblem("backup.copy_damaged")
    return found


def restore(source: Path, by: keys.Unlock, folder: Path) -> None:
    """Bring a verified copy back into an empty place; opening it then starts a new epoch.

    Raises UserError ``store.exists`` when the folder holds a store (it is never written over).
    """
    if any((folder / name).exists() for name in (DATABASE, KEY_FILE)):
        raise UserError("store.exists")
    data_key = keys.unlock(keys.load_keys(source), by)
    verify_backup(source, data_key)
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    _copy_database(source / DATABASE, folder / DATABASE, data_key, None)
    for name in (KEY_COPY, KEY_FILE):
        replace_file(folder / name, (source / name).read_bytes())


def _copy_database(source: Path, target: Path, data_key: bytes, progress: Callable[[int, int], None] | None) -> None:
    reading, writing = open_raw(source, data_key), open_raw(target, data_key)
    try:
        with told():
            reading.backup(
                writing,
                pages=_PAGES_A_STEP,
                progress=None if progress is None else lambda _s, left, of: progress(of - left, of),
            )
    finally:
        reading.close()
        writing.close()


def _verified(database: Path, data_key: bytes) -> dict[str, Any]:
    connection = open_raw(database, data_key)
    try:
        with told():
            sound = connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok"
            broken_pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            if not sound or broken_pages:
                raise StoreDamagedProblem("backup.copy_damaged")
            counts = {name: _count(connection, name) for name in _COUNTED}
            head = connection.execute("SELECT hash FROM ledger ORDER BY entry_key DESC LIMIT 1").fetchone()
            form = connection.execute("PRAGMA user_version").fetchone()[0]
    finally:
        connection.close()
    digest = hashlib.sha256(json.dumps(counts, sort_keys=True).encode()).hexdigest()
    return {"form": form, "counts": counts, "counts_hash": digest, "head": head[0] if head else ""}


def _count(connection: Any, table: str) -> int:  # noqa: ANN401 - driver
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
