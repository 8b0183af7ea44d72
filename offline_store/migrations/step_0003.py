"""Step 3: papers in two languages."""

from __future__ import annotations

from offline_store.migrations.step import Step

#: The day-end slip is D26 of the document table; its copies go on from where ``DAY`` stopped.
_DAY_END: tuple[str, ...] = ("UPDATE paper_copies SET kind = 'D26' WHERE kind = 'DAY'",)

#: When the newest copy was made; copies of before do not know it.
_MADE_AT: tuple[str, ...] = ("ALTER TABLE paper_copies ADD COLUMN made_at TEXT NOT NULL DEFAULT ''",)

#: Scans by the hash of their bytes, each stored once; links to them; the tick "paper not needed".
_ATTACHMENTS: tuple[str, ...] = (
    """CREATE TABLE attachment_contents (
        content_key INTEGER PRIMARY KEY, content_hash TEXT NOT NULL UNIQUE, content BLOB NOT NULL) STRICT""",
    """CREATE TABLE attachments (
        attachment_id TEXT PRIMARY KEY, subject TEXT NOT NULL, ref TEXT NOT NULL,
        content_hash TEXT NOT NULL REFERENCES attachment_contents (content_hash),
        added_at TEXT NOT NULL, body TEXT NOT NULL) WITHOUT ROWID""",
    "CREATE INDEX attachments_by_ref ON attachments (subject, ref, added_at)",
    "CREATE INDEX attachments_by_content ON attachments (content_hash)",
    """CREATE TABLE paperless_marks (
        subject TEXT NOT NULL, ref TEXT NOT NULL, is_on INTEGER NOT NULL, at TEXT NOT NULL, actor TEXT NOT NULL,
        PRIMARY KEY (subject, ref)) WITHOUT ROWID""",
)

STEP = Step(3, (*_DAY_END, *_MADE_AT, *_ATTACHMENTS))
