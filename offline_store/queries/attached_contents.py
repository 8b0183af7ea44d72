"""The contents of attached files, hashed again one by one."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from sqlalchemy import text
from sqlalchemy.engine import Connection

from app.domain.problems import Problem

_LINKED = (
    "SELECT content_hash, min(ref) AS ref, json_extract(min(body), '$.shown_name') AS file"
    " FROM attachments GROUP BY content_hash"
)
_CONTENT = text("SELECT content FROM attachment_contents WHERE content_hash = :content_hash")


def attachment_findings(connection: Connection, most: int) -> Iterator[Problem]:
    """Name linked contents that are not there or whose bytes changed, at most so many."""
    found = 0
    for row in connection.execute(text(_LINKED)).mappings():
        content = connection.execute(_CONTENT, {"content_hash": row["content_hash"]}).scalar_one_or_none()
        if content is None:
            code = "check.attachment_missing"
        elif hashlib.sha256(content).hexdigest() != row["content_hash"]:
            code = "check.attachment_changed"
        else:
            continue
        yield Problem(code, params={"file": row["file"], "ref": row["ref"]})
        found += 1
        if found >= most:
            return
