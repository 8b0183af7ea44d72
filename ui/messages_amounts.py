"""Sentences of typed amounts that have no single reading."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "amount.two_readings": (
        QT_TRANSLATE_NOOP("Messages", "{found} can be read in two ways."),
        QT_TRANSLATE_NOOP("Messages", "Type {first} or {second}."),
    ),
    "amount.not_a_number": (
        QT_TRANSLATE_NOOP("Messages", "{found} is not a number."),
        QT_TRANSLATE_NOOP("Messages", "Type digits with a point."),
    ),
    "amount.too_many_digits": (
        QT_TRANSLATE_NOOP("Messages", "{found} has too many decimals."),
        QT_TRANSLATE_NOOP("Messages", "Leave some out."),
    ),
}
