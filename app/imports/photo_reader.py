"""The parent's side of reading a picture: starts the child, bounds its time, takes its one answer."""

from __future__ import annotations

import base64
import os
import sys
from dataclasses import dataclass

from app.errors import ImportRejectedError
from app.imports import limits
from app.imports.one_answer import one_answer


@dataclass(frozen=True, slots=True)
class ChildPhotoShrinker:
    """A :class:`app.services.photos.PhotoShrinker`. ``command`` starts the child; ``wall_seconds`` ends it."""

    command: tuple[str, ...] = (sys.executable, "-m", "app.imports.photo_child")
    wall_seconds: float = limits.CHILD_WALL_SECONDS

    def shrink(self, path: str) -> bytes:
        """Return a small clean JPEG. Raises ImportRejectedError ``photo.not_a_picture``, ``photo.too_large`` …"""
        request = {"path": os.path.abspath(path)}
        longest = limits.MAX_ANSWER_LINE_BYTES
        plain = one_answer(self.command, request, wall_seconds=self.wall_seconds, longest=longest)
        if plain is None:
            raise ImportRejectedError("photo.not_a_picture")
        if "image" not in plain:
            raise ImportRejectedError(str(plain["refused"]), **plain["params"])
        return base64.b64decode(plain["image"], validate=True)
