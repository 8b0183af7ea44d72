"""Why somebody on the list carries nothing of the lot: the rule behind the note, for the row under the lamp."""

from __future__ import annotations

from app.domain.split_problem import Note
from ui.screens.split_words import note_word
from ui.viewmodels.split_rows import SplitRow
from ui.why import why_line

#: Note of a split → code of the finding whose rule speaks in it. A block carries its own code as its reason.
_FINDINGS = {
    "quota_used": "share.over_quota",
    "elsewhere": "share.over_quota",
    "limit_reached": "share.over_limit",
    "turns_used": "share.turns_used",
    "declared_enough": "share.declared_enough",
}


def row_reason(row: SplitRow | None) -> tuple[str, str]:
    """Who has what in the way, and which rule says so; empty for rows with a share and where no rule speaks."""
    if row is None or row.has_share or not row.notes:
        return "", ""
    note = row.notes[0]
    why = _why(note)
    return (f"{row.name}: {note_word(note)}", why) if why else ("", "")


def _why(note: Note) -> str:
    code = str(note.params.get("reason", "")) if note.code == "blocked" else _FINDINGS.get(note.code, "")
    return why_line(code, note.params)
