"""Attached files of the store in memory."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.attachments import Attachment, PaperlessMark
from tests.helpers.memory_repositories import Part


class Attachments(Part):
    """Follows `app.interfaces.AttachmentRepository`."""

    def add(self, attachment: Attachment, content: bytes) -> None:
        assert attachment.attachment_id not in self._rows.attachments
        self._rows.attached_contents[attachment.content_hash] = content
        self._rows.attachments[attachment.attachment_id] = attachment

    def get(self, attachment_id: str) -> Attachment | None:
        return self._rows.attachments.get(attachment_id)

    def of(self, subject: str, refs: Sequence[str]) -> tuple[Attachment, ...]:
        named = {one for ref in refs for one in (self._rows.family(ref) if subject == "person" else (ref,))}
        found = [each for each in self._rows.attachments.values() if each.subject == subject and each.ref in named]
        return tuple(sorted(found, key=lambda each: (each.added_at, each.attachment_id)))

    def content(self, content_hash: str) -> bytes | None:
        return self._rows.attached_contents.get(content_hash)

    def remove(self, attachment_id: str) -> bool:
        gone = self._rows.attachments.pop(attachment_id, None)
        if gone is None:
            return False
        if all(each.content_hash != gone.content_hash for each in self._rows.attachments.values()):
            self._rows.attached_contents.pop(gone.content_hash, None)
        return True

    def mark(self, mark: PaperlessMark) -> None:
        self._rows.paperless_marks[mark.subject, mark.ref] = mark

    def marks(self, subject: str, refs: Sequence[str]) -> tuple[PaperlessMark, ...]:
        found = [mark for (kind, ref), mark in self._rows.paperless_marks.items() if kind == subject and ref in refs]
        return tuple(sorted(found, key=lambda mark: (mark.at, mark.ref)))
