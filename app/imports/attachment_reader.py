"""The parent's side of reading a file to be attached: starts the child, bounds its time, ends it when asked."""

from __future__ import annotations

import base64
import os
import sys
from dataclasses import dataclass

from app.domain.attachments import LARGEST_FILE_BYTES, MEDIA, CheckedFile
from app.errors import ImportRejectedError
from app.imports import limits
from app.imports.one_answer import one_answer
from app.interfaces import CancelFlag

#: Base64 is a third longer; the rest is room for hash and counts.
_LONGEST_ANSWER = LARGEST_FILE_BYTES * 4 // 3 + 4096


@dataclass(frozen=True, slots=True)
class ChildFileGate:
    """A :class:`app.interfaces.FileGate`. ``command`` starts the child; ``wall_seconds`` ends it."""

    command: tuple[str, ...] = (sys.executable, "-m", "app.imports.attachment_child")
    wall_seconds: float = limits.CHILD_WALL_SECONDS

    def check(self, path: str, cancel: CancelFlag | None = None) -> CheckedFile:
        """Return what is to be stored. Raises ImportRejectedError ``attachment.…``, CancelledError."""
        said = one_answer(
            self.command,
            {"path": os.path.abspath(path)},
            wall_seconds=self.wall_seconds,
            longest=_LONGEST_ANSWER,
            cancel=cancel,
        )
        if said is None:
            raise ImportRejectedError("attachment.too_heavy")
        if "refused" in said:
            raise ImportRejectedError(str(said["refused"]), **said["params"])
        content = base64.b64decode(said["content"], validate=True)
        media, pages = str(said["media"]), int(said["pages"])
        if media not in MEDIA or pages < 1 or len(content) > LARGEST_FILE_BYTES:
            raise ImportRejectedError("attachment.too_heavy")
        return CheckedFile(media, pages, content, str(said["file_hash"]))
