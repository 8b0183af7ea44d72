"""Where the store lives and the highest sequence it gave, kept beside it in the clear.

A store that was copied or restored would give numbers twice. Two things betray it: the key file is not the very file
it was (its i-node and change time cannot be copied), or the database is behind the highest sequence noted here.
Either way a new epoch begins. A new epoch too many does no harm, so every doubt counts.
"""

from __future__ import annotations

import hashlib
import json
import logging
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from offline_store.files import KEY_FILE, replace_file

LOG = logging.getLogger(__name__)
PLACE_FILE = "place.json"
_MACHINE_ID_FILES = (Path("/etc/machine-id"), Path("/var/lib/dbus/machine-id"))
#: The note is padded to one length and written in place, so that no write makes it longer or shorter.
_NOTE_SIZE = 512


@dataclass(frozen=True, slots=True)
class Place:
    """Machine, key file and database file as they were, and how far the numbers had gone."""

    machine: str
    key_file: str
    database_file: str
    epoch: str
    sequence: int


def place_now(folder: Path, database: Path, store_id: str, epoch: str, sequence: int) -> Place:
    """Look where the store lives now."""
    key_file = (folder / KEY_FILE).stat()
    machine = hashlib.sha256(f"{store_id} {_machine_id()}".encode()).hexdigest()[:32]
    return Place(machine, f"{key_file.st_ino}/{key_file.st_ctime_ns}", str(database.stat().st_ino), epoch, sequence)


def _machine_id() -> str:
    for file in _MACHINE_ID_FILES:
        if file.is_file():
            return file.read_text(encoding="ascii").strip()
    return f"{uuid.getnode():x}"


def noted_place(folder: Path) -> Place | None:
    """Read the note; None when it is missing or unreadable."""
    try:
        plain: dict[str, Any] = json.loads((folder / PLACE_FILE).read_text(encoding="utf-8"))
        return Place(
            plain["machine"], plain["key_file"], plain["database_file"], plain["epoch"], int(plain["sequence"])
        )
    except (OSError, ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None


def why_new_epoch(noted: Place | None, now: Place) -> str | None:
    """Return the code of the reason for a new epoch: ``place.…``; None when the store is where it was."""
    if noted is None:
        return "place.unknown"
    if noted.machine != now.machine:
        return "place.other_machine"
    if noted.key_file != now.key_file or noted.database_file != now.database_file:
        return "place.copied"
    if noted.epoch != now.epoch or noted.sequence > now.sequence:
        return "place.behind"
    return None


def _holds(path: Path, content: bytes) -> bool:
    """Tell whether the note is right as it is: then a full disk does not keep the store from being opened."""
    return path.is_file() and path.read_bytes() == content


class PlaceNote:
    """The note of an open store; :meth:`given` is called after each commit that gave numbers."""

    def __init__(self, folder: Path, place: Place) -> None:
        self._place = place
        path = folder / PLACE_FILE
        if not _holds(path, self._content()):
            replace_file(path, self._content())
        self._file = path.open("r+b", buffering=0)

    def given(self, epoch: str, sequence: int) -> None:
        """Note the highest sequence given. It need not be synced: behind the database it does no harm."""
        place = self._place
        self._place = Place(place.machine, place.key_file, place.database_file, epoch, sequence)
        try:
            self._file.seek(0)
            self._file.write(self._content())
        except OSError:
            # The commit stands. At worst the next opening begins a new epoch.
            LOG.warning("the note of the place could not be written", exc_info=True)

    def close(self) -> None:
        """Close the file; safe to call twice."""
        self._file.close()

    def _content(self) -> bytes:
        place = self._place
        plain = {
            "machine": place.machine,
            "key_file": place.key_file,
            "database_file": place.database_file,
            "epoch": place.epoch,
            "sequence": place.sequence,
        }
        return json.dumps(plain, indent=1).encode("ascii").ljust(_NOTE_SIZE - 1) + b"\n"
