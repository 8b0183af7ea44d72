"""Words of the split: rules, why somebody got less or nothing, consent; and the rows' cells."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.split_problem import Note
from ui import formats
from ui.messages import sentence
from ui.models.cells import Cell
from ui.quota_words import quota_cell
from ui.tokens import ColourRole, MarkName
from ui.viewmodels.split_rows import SplitRow
from ui.widgets.share_map import CellState, ShareCell

#: Why somebody with a share has less than others, where the cell does not say it already.
_SAID_BESIDE = frozenset({"limit_reached", "step_too_large", "most_placed"})


def rule_word(rule: str) -> str:
    """Name of a split rule."""
    words = {
        "equal": QCoreApplication.translate("Split", "equal shares for those with allowance"),
        "fewest": QCoreApplication.translate("Split", "as few people as possible"),
        "rotation": QCoreApplication.translate("Split", "first those with the fewest shares lately"),
    }
    return words.get(rule, rule)


def consent_word(kind: str, note: str = "") -> str:
    """What stands for the person's consent."""
    words = {
        "": QCoreApplication.translate("Split", "not confirmed yet"),
        "card": QCoreApplication.translate("Split", "confirmed: card"),
        "sheet": QCoreApplication.translate("Split", "confirmed: signed sheet {note}"),
        "typed": QCoreApplication.translate("Split", "confirmed: {note}"),
    }
    return words.get(kind, kind).format(note=note)


def note_word(note: Note) -> str:
    """Why somebody got less, or nothing."""
    if note.code == "blocked":
        return sentence(str(note.params.get("reason", "")), note.params).what
    words = {
        "quota_used": QCoreApplication.translate("Split", "allowance used up"),
        "limit_reached": QCoreApplication.translate("Split", "limit of these goods reached"),
        "step_too_large": QCoreApplication.translate("Split", "too little left for one step"),
        "not_needed": _not_needed(note),
        "rounding": QCoreApplication.translate("Split", "less than a step below the others"),
        "most_placed": QCoreApplication.translate("Split", "so that most of the lot is placed"),
        "no_room": QCoreApplication.translate("Split", "nobody can take more"),
        "last_piece": QCoreApplication.translate("Split", "less than one step"),
        "crumb": QCoreApplication.translate("Split", "too little for one more person"),
        "dropped": QCoreApplication.translate("Split", "left out by hand"),
        "elsewhere": QCoreApplication.translate("Split", "all used at another point"),
        "homed_elsewhere": QCoreApplication.translate("Split", "quota on laptop {device}"),
        "turns_used": QCoreApplication.translate("Split", "no duty-free turn left this month"),
        "declared_enough": QCoreApplication.translate("Split", "no more declarations today"),
    }
    return words.get(note.code, note.code).replace("{device}", str(note.params.get("device", "")))


def _not_needed(note: Note) -> str:
    lately = note.params.get("shares_lately")
    if lately is None:
        return QCoreApplication.translate("Split", "not needed for this lot")
    return QCoreApplication.translate("Split", "later in turn: {n} share(s) lately").format(n=lately)


def result_cell(row: SplitRow) -> Cell:
    """The last column: what is left after it, why, and whether it is confirmed."""
    if not row.has_share:
        why = note_word(row.notes[0]) if row.notes else note_word(Note("dropped", {}))
        mark: MarkName = "stop" if row.state == "blocked" else "todo"
        return Cell(why, mark=mark, colour="bad" if row.state == "blocked" else "ink2")
    confirmed = consent_word(row.consent, row.consent_note)
    colour: ColourRole = "ink2" if row.consent else "warn"
    return Cell(_left_word(row), confirmed, mark="ok" if row.consent else "todo", colour=colour)


def _left_word(row: SplitRow) -> str:
    if not row.entrusted:
        return QCoreApplication.translate("Split", "no entrustment today")
    if row.by_hand:
        return QCoreApplication.translate("Split", "by hand")
    if row.after_fen is None:
        return QCoreApplication.translate("Split", "no value limit")
    if row.after_fen == 0:
        return QCoreApplication.translate("Split", "used up with it")
    left = QCoreApplication.translate("Split", "left {amount}").format(amount=formats.amount(row.after_fen, "CNY"))
    said = [note_word(note) for note in row.notes if note.code in _SAID_BESIDE] or [left]
    if row.shares_lately is not None:
        said.append(QCoreApplication.translate("Split", "{n} lately").format(n=row.shares_lately))
    return " · ".join(said)


def row_quota_cell(row: SplitRow, *, is_booked: bool = False) -> Cell:
    """The day's limit with this share, the three numbers under it; a final lot's shares are booked already."""
    quota = row.quota
    if quota is None or quota.limit_fen is None or row.after_fen is None:
        return Cell("")
    spoken = QCoreApplication.translate("Split", "{before} before, {after} after")
    before = formats.amount(row.before_fen or 0, quota.currency)
    words = spoken.format(before=before, after=formats.amount(row.after_fen, quota.currency))
    return quota_cell(quota, row.amount_fen, words, is_booked=is_booked)


def map_cell(row: SplitRow) -> ShareCell:
    """The person's cell in the share map."""
    state: CellState = "free"
    if row.state == "blocked":
        state = "blocked"
    elif row.has_share:
        state = "unknown" if row.used_elsewhere else "share"
    return ShareCell(state, row.filled, row.name)
