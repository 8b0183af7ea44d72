"""Step 3: papers in two languages."""

from __future__ import annotations

from offline_store.migrations.step import Step

#: The day-end slip is D26 of the document table; its copies go on from where ``DAY`` stopped.
_DAY_END: tuple[str, ...] = ("UPDATE paper_copies SET kind = 'D26' WHERE kind = 'DAY'",)

#: When the newest copy was made; copies of before do not know it.
_MADE_AT: tuple[str, ...] = ("ALTER TABLE paper_copies ADD COLUMN made_at TEXT NOT NULL DEFAULT ''",)

STEP = Step(3, (*_DAY_END, *_MADE_AT))
