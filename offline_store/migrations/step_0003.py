"""Step 3: papers in two languages."""

from __future__ import annotations

from offline_store.migrations.step import Step

#: The day-end slip is D26 of the document table; its copies go on from where ``DAY`` stopped.
_DAY_END: tuple[str, ...] = ("UPDATE paper_copies SET kind = 'D26' WHERE kind = 'DAY'",)

STEP = Step(3, _DAY_END)
