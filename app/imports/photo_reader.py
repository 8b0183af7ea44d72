"""The parent's side of reading a picture: starts the child, bounds its time, takes its one answer."""

from __future__ import annotations

import base64
import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from typing import Any

from app.errors import ImportRejectedError
from app.imports import limits
from app.imports.reader import child_environment


@dataclass(frozen=True, slots=True)
class ChildPhotoShrinker:
    """A :class:`app.services.photos.PhotoShrinker`. ``command`` starts the child; ``wall_seconds`` ends it."""

    command: tuple[str, ...] = (sys.executable, "-m", "app.imports.photo_child")
    wall_seconds: float = limits.CHILD_WALL_SECONDS

    def shrink(self, path: str) -> bytes:
        """Return a small clean JPEG. Raises ImportRejectedError ``photo.not_a_picture``, ``photo.too_large`` …"""
        request = json.dumps({"path": os.path.abspath(path)}) + "\n"
        with tempfile.TemporaryDirectory(prefix="bianmao-photo-") as empty:
            try:
                done = subprocess.run(
                    self.command,
                    input=request.encode("utf-8"),
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    cwd=empty,
                    env=child_environment(),
                    timeout=self.wall_seconds,
                    check=False,
                )
            except subprocess.TimeoutExpired as slow:
                raise ImportRejectedError("photo.not_a_picture") from slow
        return _image(done.stdout)


def _image(answer: bytes) -> bytes:
    line = answer[: limits.MAX_ANSWER_LINE_BYTES].partition(b"\n")[0]
    plain: dict[str, Any] = json.loads(line) if line else {"refused": "photo.not_a_picture", "params": {}}
    if "image" not in plain:
        raise ImportRejectedError(str(plain["refused"]), **plain["params"])
    return base64.b64decode(plain["image"], validate=True)
