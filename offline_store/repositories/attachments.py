"""Attached files: contents kept once by their hash, links to them, and the tick that no paper is needed."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.attachments import Attachment, PaperlessMark
from offline_store import tables as t
from offline_store.mapping import attachments as rows
from offline_store.repositories.families import members_of_families
from offline_store.repositories.session import Session


class SqlAttachments:
    """See :class:`app.interfaces.AttachmentRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, attachment: Attachment, content: bytes) -> None:
        """Store a link, and its content unless the same is there."""
        if self.content(attachment.content_hash) != content:
            put = upsert(t.attachment_contents).values(content_hash=attachment.content_hash, content=content)
            self._session.run(
                put.on_conflict_do_update(index_elements=["content_hash"], set_={"content": put.excluded.content})
            )
        self._session.run(insert(t.attachments), rows.attachment_row(attachment))

    def get(self, attachment_id: str) -> Attachment | None:
        """Return one link."""
        row = self._session.row(select(t.attachments).where(t.attachments.c.attachment_id == attachment_id))
        return None if row is None else rows.attachment_from_row(row)

    def of(self, subject: str, refs: Sequence[str]) -> tuple[Attachment, ...]:
        """Return the links of some references, oldest first."""
        a = t.attachments.c
        named = members_of_families(self._session, refs) if subject == "person" else refs
        statement = select(t.attachments).where(a.subject == subject, a.ref.in_(named))
        found = self._session.rows(statement.order_by(a.added_at, a.attachment_id))
        return tuple(rows.attachment_from_row(row) for row in found)

    def content(self, content_hash: str) -> bytes | None:
        """Return the stored bytes as they are, unchecked."""
        c = t.attachment_contents.c
        row = self._session.row(select(c.content).where(c.content_hash == content_hash))
        return None if row is None else bytes(row["content"])

    def remove(self, attachment_id: str) -> bool:
        """Take a link away, and the content when nothing else links it."""
        found = self.get(attachment_id)
        if found is None:
            return False
        a, c = t.attachments.c, t.attachment_contents.c
        self._session.run(delete(t.attachments).where(a.attachment_id == attachment_id))
        if self._session.row(select(a.ref).where(a.content_hash == found.content_hash).limit(1)) is None:
            self._session.run(delete(t.attachment_contents).where(c.content_hash == found.content_hash))
        return True

    def mark(self, mark: PaperlessMark) -> None:
        """Set the tick anew."""
        put = upsert(t.paperless_marks).values(rows.mark_row(mark))
        new = {name: put.excluded[name] for name in ("is_on", "at", "actor")}
        self._session.run(put.on_conflict_do_update(index_elements=["subject", "ref"], set_=new))

    def marks(self, subject: str, refs: Sequence[str]) -> tuple[PaperlessMark, ...]:
        """Return the ticks of some references, the one set first at the front."""
        m = t.paperless_marks.c
        statement = select(t.paperless_marks).where(m.subject == subject, m.ref.in_(refs)).order_by(m.at, m.ref)
        return tuple(rows.mark_from_row(row) for row in self._session.rows(statement))
