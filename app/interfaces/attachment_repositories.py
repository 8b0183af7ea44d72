"""Attached files: kept once by their content, linked as often as needed; and who opens a strange file."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from app.domain.attachments import Attachment, CheckedFile, PaperlessMark
from app.interfaces.machine import CancelFlag


class AttachmentRepository(Protocol):
    """Links and contents. A content goes with its last link."""

    def add(self, attachment: Attachment, content: bytes) -> None:
        """Store a link, and its content unless the same is there; a changed content is put right by it."""

    def get(self, attachment_id: str) -> Attachment | None:
        """Return one link."""

    def of(self, subject: str, refs: Sequence[str]) -> tuple[Attachment, ...]:
        """Return the links of some references, oldest first; those of merged persons counted in."""

    def content(self, content_hash: str) -> bytes | None:
        """Return the stored bytes as they are, unchecked."""

    def remove(self, attachment_id: str) -> bool:
        """Take a link away, and the content when nothing else links it; False when there is none."""

    def mark(self, mark: PaperlessMark) -> None:
        """Set the tick anew."""

    def marks(self, subject: str, refs: Sequence[str]) -> tuple[PaperlessMark, ...]:
        """Return the ticks of some references, the one set first at the front."""


class FileGate(Protocol):
    """Opens a strange file in a process of its own and says what it is."""

    def check(self, path: str, cancel: CancelFlag | None = None) -> CheckedFile:
        """Return what is to be stored. Raises ImportRejectedError ``attachment.…``, CancelledError."""
