"""Sentences of the split, of undoing a finalised lot, of sums: what (and what is safe), then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "split.id_double_or_empty": (
        QT_TRANSLATE_NOOP(
            "Messages", "A member or goods line stands twice, or has no name ({path}); nothing was split."
        ),
        QT_TRANSLATE_NOOP("Messages", "Leave one of the two."),
    ),
    "split.member_unknown": (
        QT_TRANSLATE_NOOP("Messages", "A part set by hand is for somebody who is not among the members: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Drop that part, or read the person's card."),
    ),
    "split.line_unknown_or_double": (
        QT_TRANSLATE_NOOP("Messages", "A part set by hand names goods that are not in the lot, or names them twice."),
        QT_TRANSLATE_NOOP("Messages", "Drop that part, then split again."),
    ),
    "split.not_whole_steps": (
        QT_TRANSLATE_NOOP("Messages", "The part {value} set by hand is no whole number of steps; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Type a part that can be handed out in whole steps."),
    ),
    "split.more_than_line": (
        QT_TRANSLATE_NOOP("Messages", "The parts set by hand are more than the lot has; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Make a part smaller."),
    ),
    "split.not_positive": (
        QT_TRANSLATE_NOOP(
            "Messages", "A mass, number of pieces or step is not above zero ({path}); nothing was split."
        ),
        QT_TRANSLATE_NOOP("Messages", "Type a figure above zero."),
    ),
    "split.negative": (
        QT_TRANSLATE_NOOP("Messages", "A figure is below zero ({path}); nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Type zero or more."),
    ),
    "split.unit_unknown": (
        QT_TRANSLATE_NOOP("Messages", "This unit cannot be split: {value}."),
        QT_TRANSLATE_NOOP("Messages", "Split by mass or by the piece."),
    ),
    "split.limit_needs_mass": (
        QT_TRANSLATE_NOOP("Messages", "These goods have a daily limit by mass and cannot be split by the piece."),
        QT_TRANSLATE_NOOP("Messages", "Type the net mass and split by mass."),
    ),
    "split.not_an_object": (
        QT_TRANSLATE_NOOP("Messages", "The file has another form at {path}; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Put the fields there by their names, then take the file again."),
    ),
    "split.not_a_list": (
        QT_TRANSLATE_NOOP("Messages", "The file has no list at {path}; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Put a list there, then take the file again."),
    ),
    "split.not_text": (
        QT_TRANSLATE_NOOP("Messages", "The file has no text at {path}; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Put a text there, then take the file again."),
    ),
    "split.missing": (
        QT_TRANSLATE_NOOP("Messages", "The file lacks {path}; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Fill it in, then take the file again."),
    ),
    "split.key_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The file has {path}, which a split does not know; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Correct the name or take it out, then take the file again."),
    ),
    "split.key_double": (
        QT_TRANSLATE_NOOP("Messages", "The file has {path} twice; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Take one out, then take the file again."),
    ),
    "split.not_a_day": (
        QT_TRANSLATE_NOOP("Messages", "The file has no day at {path}; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Write it as 2026-11-23, then take the file again."),
    ),
    "split.not_a_whole_number": (
        QT_TRANSLATE_NOOP("Messages", "The file has no whole number at {path}; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Write whole fen, grams or pieces there."),
    ),
    "split.number_too_long": (
        QT_TRANSLATE_NOOP("Messages", "The number at {path} has more than 30 digits; nothing was split."),
        QT_TRANSLATE_NOOP("Messages", "Write whole fen, grams or pieces there."),
    ),
    "undo.not_finalised": (
        QT_TRANSLATE_NOOP("Messages", "The lot {lot} is not finalised, or its records were changed since."),
        QT_TRANSLATE_NOOP("Messages", "Amend or void its records instead."),
    ),
    "undo.too_late": (
        QT_TRANSLATE_NOOP("Messages", "The time to take back the lot {lot} has passed; it stays finalised."),
        QT_TRANSLATE_NOOP("Messages", "Amend or void its records instead."),
    ),
    "undo.already_sent": (
        QT_TRANSLATE_NOOP("Messages", "A record of the lot {lot} was sent already; it stays finalised."),
        QT_TRANSLATE_NOOP("Messages", "Amend or void its records instead."),
    ),
    "sum.amount": (
        QT_TRANSLATE_NOOP("Messages", "The port adds up {lines_fen}, the record says {said_fen}; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Amend the record with the right values."),
    ),
    "sum.net": (
        QT_TRANSLATE_NOOP("Messages", "The port adds up {lines_g} net, the record says {said_g}; the record is kept."),
        QT_TRANSLATE_NOOP("Messages", "Amend the record with the right masses."),
    ),
}
