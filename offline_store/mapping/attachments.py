"""Attached files and paperless ticks: the part of each that has no column of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.attachments import Attachment, PaperlessMark
from offline_store.mapping.plain import from_json, instant, instant_text, to_json

Row = Mapping[Any, Any]
_BODY = ("kind", "shown_name", "media", "pages", "size_bytes", "file_hash", "by")


def attachment_row(attachment: Attachment) -> dict[str, Any]:
    """Return the row of a link."""
    return {
        "attachment_id": attachment.attachment_id,
        "subject": attachment.subject,
        "ref": attachment.ref,
        "content_hash": attachment.content_hash,
        "added_at": instant_text(attachment.added_at),
        "body": to_json({name: getattr(attachment, name) for name in _BODY}),
    }


def attachment_from_row(row: Row) -> Attachment:
    """Read a link."""
    return Attachment(
        attachment_id=row["attachment_id"],
        subject=row["subject"],
        ref=row["ref"],
        content_hash=row["content_hash"],
        added_at=instant(row["added_at"]),
        **from_json(row["body"]),
    )


def mark_row(mark: PaperlessMark) -> dict[str, Any]:
    """Return the row of a tick."""
    at = instant_text(mark.at)
    return {"subject": mark.subject, "ref": mark.ref, "is_on": int(mark.is_on), "at": at, "actor": mark.by}


def mark_from_row(row: Row) -> PaperlessMark:
    """Read a tick."""
    return PaperlessMark(row["subject"], row["ref"], bool(row["is_on"]), instant(row["at"]), row["actor"])
