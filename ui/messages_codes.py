"""Sentences of codes between laptops, carried evidence, and the clock: what (and what is safe), then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "code.not_a_code": (
        QT_TRANSLATE_NOOP("Messages", "This is no code of this program; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Scan the square on the slip, or type all its signs."),
    ),
    "code.damaged": (
        QT_TRANSLATE_NOOP("Messages", "The code is mistyped or cut; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Scan it again, or compare it group by group."),
    ),
    "code.version_unknown": (
        QT_TRANSLATE_NOOP("Messages", "This code was made by a newer program and cannot be read here."),
        QT_TRANSLATE_NOOP("Messages", "Update this laptop, or use the other one."),
    ),
    "code.key_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The laptop that signed this code is not known here; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Take its card in first: Settings, Laptops."),
    ),
    "code.key_withdrawn": (
        QT_TRANSLATE_NOOP("Messages", "The key of laptop {laptop} was withdrawn; its codes do not count."),
        QT_TRANSLATE_NOOP("Messages", "Ask at that laptop; a new card needs a new key."),
    ),
    "code.signature_wrong": (
        QT_TRANSLATE_NOOP(
            "Messages", "The signature does not hold: the code was changed or forged, and nothing was taken in."
        ),
        QT_TRANSLATE_NOOP("Messages", "Keep the slip and tell the supervisor."),
    ),
    "laptop.not_a_card": (
        QT_TRANSLATE_NOOP("Messages", "This code is no laptop card; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "At the other laptop press: Show this laptop's card."),
    ),
    "laptop.own_card": (
        QT_TRANSLATE_NOOP("Messages", "{laptop} is this laptop itself; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Scan the card of another laptop."),
    ),
    "laptop.card_form": (
        QT_TRANSLATE_NOOP("Messages", "The card names no proper point, device or name; it was not taken in."),
        QT_TRANSLATE_NOOP("Messages", "Make the card anew at the other laptop."),
    ),
    "laptop.fingerprint_differs": (
        QT_TRANSLATE_NOOP("Messages", "These are not the signs of this card; laptop {laptop} was not taken in."),
        QT_TRANSLATE_NOOP(
            "Messages", "Read them off the other laptop's own screen; if they differ again, the card is not from there."
        ),
    ),
    "laptop.unknown": (
        QT_TRANSLATE_NOOP("Messages", "Laptop {laptop} is not known here."),
        QT_TRANSLATE_NOOP("Messages", "Take its card in first."),
    ),
    "laptop.other_point": (
        QT_TRANSLATE_NOOP(
            "Messages", "Laptop {laptop} belongs to another market point; residents are not shared with it."
        ),
        QT_TRANSLATE_NOOP("Messages", "Choose a laptop of this point."),
    ),
    "laptop.withdrawn": (
        QT_TRANSLATE_NOOP("Messages", "The key of laptop {laptop} was withdrawn; it stays out of use."),
        QT_TRANSLATE_NOOP("Messages", "Take a new card of it in."),
    ),
    "laptop.last_active": (
        QT_TRANSLATE_NOOP("Messages", "{laptop} is the last laptop in use; residents need one."),
        QT_TRANSLATE_NOOP("Messages", "Put another laptop in use first."),
    ),
    "evidence.not_evidence": (
        QT_TRANSLATE_NOOP("Messages", "This code says nothing about a quota used today; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Scan the slip made by the other laptop."),
    ),
    "evidence.own_code": (
        QT_TRANSLATE_NOOP(
            "Messages", "This slip is from this laptop ({laptop}); what it says is counted here already."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing is to be done."),
    ),
    "evidence.other_day": (
        QT_TRANSLATE_NOOP("Messages", "This slip is about {day}, not about {today}; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask for a slip of today at the other laptop."),
    ),
    "clock.behind": (
        QT_TRANSLATE_NOOP(
            "Messages", "The clock is behind what was saved before; this was not saved, the form is safe."
        ),
        QT_TRANSLATE_NOOP("Messages", "Press: Check date and time, in the banner above."),
    ),
    "clock.not_behind": (
        QT_TRANSLATE_NOOP("Messages", "The clock is not behind; there is nothing to confirm."),
        QT_TRANSLATE_NOOP("Messages", "Go back and work on."),
    ),
    "clock.not_doubted": (
        QT_TRANSLATE_NOOP("Messages", "The clock is not doubted; no second person is needed."),
        QT_TRANSLATE_NOOP("Messages", "Go back and work on."),
    ),
    "clock.before_port": (
        QT_TRANSLATE_NOOP(
            "Messages", "The port itself signed a later time; two persons cannot confirm an earlier one."
        ),
        QT_TRANSLATE_NOOP("Messages", "Set the clock of this machine right."),
    ),
    "second.same_person": (
        QT_TRANSLATE_NOOP("Messages", "{name} is signed in already; the second person must be somebody else."),
        QT_TRANSLATE_NOOP("Messages", "Let another person type name and PIN."),
    ),
}
