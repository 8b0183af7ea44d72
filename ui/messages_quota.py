"""Sentences about quota: hand-overs, exceptions, records beyond the limit."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "exception.reason_missing": (
        QT_TRANSLATE_NOOP("Messages", "An act of two persons needs a reason of at least {least} characters."),
        QT_TRANSLATE_NOOP("Messages", "Type the reason."),
    ),
    "exception.not_offered": (
        QT_TRANSLATE_NOOP("Messages", "This market point offers no exceptions; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Use a hand-over, or the person's own laptop."),
    ),
    "exception.not_needed": (
        QT_TRANSLATE_NOOP("Messages", "This person needs no exception: the quota is here, or one stands already."),
        QT_TRANSLATE_NOOP("Messages", "Go on as usual."),
    ),
    "second.role": (
        QT_TRANSLATE_NOOP("Messages", "{name} may not confirm this; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask a supervisor or a leader."),
    ),
    "second.first_missing": (
        QT_TRANSLATE_NOOP("Messages", "Two different persons are needed and nobody is signed in; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Sign in first, then ask the second person."),
    ),
    "excess.none": (
        QT_TRANSLATE_NOOP("Messages", "Record {record} is not above the allowance; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Go back to the list."),
    ),
    "excess.open": (
        QT_TRANSLATE_NOOP("Messages", "This record is {over_fen} above the person's daily value."),
        QT_TRANSLATE_NOOP("Messages", "Move the share, refer it to the office, or void it."),
    ),
    "hand_over.not_offered": (
        QT_TRANSLATE_NOOP("Messages", "This market point does not keep quota by laptops; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Go on as usual."),
    ),
    "hand_over.no_such_laptop": (
        QT_TRANSLATE_NOOP("Messages", "Laptop {device} is not in use at this market point; nothing was handed over."),
        QT_TRANSLATE_NOOP("Messages", "Take its card in first, in the settings."),
    ),
    "hand_over.nothing_left": (
        QT_TRANSLATE_NOOP("Messages", "Nothing is left here today that could be handed over."),
        QT_TRANSLATE_NOOP("Messages", "Ask where the quota was used."),
    ),
    "hand_over.too_much": (
        QT_TRANSLATE_NOOP("Messages", "More was asked for than is left here; nothing was handed over."),
        QT_TRANSLATE_NOOP("Messages", "Hand over less."),
    ),
    "voucher.unknown": (
        QT_TRANSLATE_NOOP("Messages", "No such hand-over was made on this laptop."),
        QT_TRANSLATE_NOOP("Messages", "Open the person and look at the hand-overs."),
    ),
    "voucher.not_a_voucher": (
        QT_TRANSLATE_NOOP("Messages", "This code is no hand-over of quota; nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Scan the code that the other laptop shows for it."),
    ),
    "voucher.forged": (
        QT_TRANSLATE_NOOP(
            "Messages", "This hand-over was not signed by the laptop it names ({laptop}); nothing was taken in."
        ),
        QT_TRANSLATE_NOOP("Messages", "Tell a supervisor."),
    ),
    "voucher.other_device": (
        QT_TRANSLATE_NOOP("Messages", "This hand-over is for laptop {device}; nothing was taken in."),
        QT_TRANSLATE_NOOP("Messages", "Scan it there."),
    ),
    "voucher.other_day": (
        QT_TRANSLATE_NOOP(
            "Messages", "This hand-over counts on {day} only, and today is {today}; nothing was taken in."
        ),
        QT_TRANSLATE_NOOP("Messages", "Make a new one if it is still needed."),
    ),
    "voucher.person_unknown": (
        QT_TRANSLATE_NOOP(
            "Messages", "The person of this hand-over is not in the register here; nothing was taken in."
        ),
        QT_TRANSLATE_NOOP("Messages", "Add the person, then scan again."),
    ),
    "voucher.used": (
        QT_TRANSLATE_NOOP("Messages", "This hand-over was taken in before; it counts once."),
        QT_TRANSLATE_NOOP("Messages", "Go on; the quota is here already."),
    ),
    "record.provisional": (
        QT_TRANSLATE_NOOP("Messages", "Record {record} is provisional and held until the port answers."),
        QT_TRANSLATE_NOOP("Messages", "Sync with the port, or mend it."),
    ),
    "quota.provisional": (
        QT_TRANSLATE_NOOP("Messages", "Held: this record stands on an exception and waits for the port's word."),
        QT_TRANSLATE_NOOP("Messages", "Sync with the port."),
    ),
    "quota.settled": (
        QT_TRANSLATE_NOOP("Messages", "The port's word leaves room for this record; it goes with the next sync."),
        QT_TRANSLATE_NOOP("Messages", "Nothing is to be done."),
    ),
    "group.home_form": (
        QT_TRANSLATE_NOOP("Messages", "{found} is no code of a laptop."),
        QT_TRANSLATE_NOOP("Messages", "Type two digits, for instance 08, or leave it empty."),
    ),
    "share.homed_elsewhere": (
        QT_TRANSLATE_NOOP("Messages", "The quota of {person} is on laptop {device} (rule {rule})."),
        QT_TRANSLATE_NOOP("Messages", "Have it handed over, or make an exception by two persons."),
    ),
    "share.turns_used": (
        QT_TRANSLATE_NOOP("Messages", "{person} has used all {most} turns of this month (rule {rule})."),
        QT_TRANSLATE_NOOP("Messages", "Leave the person out."),
    ),
}
