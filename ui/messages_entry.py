"""Sentences of quick entry: the goods register, taking back: what (and what is safe), then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "goods.unknown": (
        QT_TRANSLATE_NOOP("Messages", "These goods are not in the register: {goods}."),
        QT_TRANSLATE_NOOP("Messages", "Look for them by another name, or add an own entry."),
    ),
    "goods.key_unknown": (
        QT_TRANSLATE_NOOP("Messages", "There is no number key {number}; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Press a key from 1 to 9."),
    ),
    "goods.hs_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The list of HS codes has no {found}; the entry is kept as typed."),
        QT_TRANSLATE_NOOP("Messages", "Type words and take a code from the list."),
    ),
    "undo.unknown": (
        QT_TRANSLATE_NOOP("Messages", "This was taken back already, or is not in the list any more."),
        QT_TRANSLATE_NOOP("Messages", "Look at the list again."),
    ),
    "undo.step_too_late": (
        QT_TRANSLATE_NOOP("Messages", "The {minutes} minutes for taking back have passed; it stays as it is."),
        QT_TRANSLATE_NOOP("Messages", "Correct it with a reason instead."),
    ),
    "undo.presence_used": (
        QT_TRANSLATE_NOOP("Messages", "A record of today stands on this presence; it stays."),
        QT_TRANSLATE_NOOP("Messages", "Take the record back first."),
    ),
    "undo.changed_since": (
        QT_TRANSLATE_NOOP("Messages", "It was changed again since; the newer change stays."),
        QT_TRANSLATE_NOOP("Messages", "Take the newer change back first, or edit the entry."),
    ),
}
