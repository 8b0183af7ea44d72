"""The child process that opens a picture: a path in, a small JPEG in base64 out. ``python -m app.imports.photo_child``.

Answer (stdout, one line): ``{"image": base64}`` or ``{"refused": code, "params": {…}}``.
"""

from __future__ import annotations

import base64
import io
import sys
from pathlib import Path
from typing import Any

from PIL import Image

from app.domain.photos import LARGEST_FILE_BYTES, LARGEST_STORED_BYTES, LONGEST_SIDE
from app.imports.confinement import confine
from app.imports.path_child import serve
from app.imports.pictures import STUMBLES, TooManyPoints, bare, upright

#: More pixels than any phone makes; a picture that unpacks to more is refused before it is unpacked.
MOST_PIXELS = 64_000_000
QUALITIES = (85, 75, 60, 45, 30)


class PhotoRefused(Exception):
    """The file is no picture that can be kept; ``code`` says why."""

    def __init__(self, code: str, **params: str | int) -> None:
        super().__init__(code)
        self.code, self.params = code, params


def shrunk(path: str) -> bytes:
    """Return the picture upright, small, without metadata, as JPEG. Raises PhotoRefused."""
    if not Path(path).is_file():
        # A pipe or a device would keep the child waiting for what never comes.
        raise PhotoRefused("photo.not_found")
    if Path(path).stat().st_size > LARGEST_FILE_BYTES:
        raise PhotoRefused("photo.too_large", most_mib=LARGEST_FILE_BYTES // 1024 // 1024)
    try:
        picture = upright(path, MOST_PIXELS)[0].convert("RGB")
    except TooManyPoints as problem:
        raise PhotoRefused("photo.too_large", most_mib=LARGEST_FILE_BYTES // 1024 // 1024) from problem
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    clean = bare(picture)
    for quality in QUALITIES:
        target = io.BytesIO()
        clean.save(target, "JPEG", quality=quality, optimize=True)
        if target.tell() <= LARGEST_STORED_BYTES:
            return target.getvalue()
    raise PhotoRefused("photo.not_a_picture")


def _answer(path: str) -> dict[str, Any]:
    try:
        return {"image": base64.b64encode(shrunk(path)).decode("ascii")}
    except PhotoRefused as problem:
        return {"refused": problem.code, "params": problem.params}
    except (FileNotFoundError, PermissionError, IsADirectoryError):
        return {"refused": "photo.not_found", "params": {}}
    except STUMBLES:
        return {"refused": "photo.not_a_picture", "params": {}}


if __name__ == "__main__":
    Image.preinit()
    confine()
    sys.exit(serve(_answer))
