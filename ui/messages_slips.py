"""Sentences of slips and receipt printers: what (and what is safe), then what to do.

A slip whose printing fails was made and counted; each sentence leads to the next copy, and nothing else stops.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES: dict[str, tuple[object, object]] = {
    "slip.width": (
        QT_TRANSLATE_NOOP("Messages", "There are no rolls of {width} mm."),
        QT_TRANSLATE_NOOP("Messages", "Choose 58 or 80 mm."),
    ),
    "slip.speed": (
        QT_TRANSLATE_NOOP("Messages", "A line of {speed} bits a second is not known."),
        QT_TRANSLATE_NOOP("Messages", "Choose a speed from the list."),
    ),
    "slip.address_missing": (
        QT_TRANSLATE_NOOP("Messages", "The printer has no address yet."),
        QT_TRANSLATE_NOOP("Messages", "Type where it is plugged in, or its network address."),
    ),
    "slip.address_form": (
        QT_TRANSLATE_NOOP("Messages", "{address} is no address of such a printer."),
        QT_TRANSLATE_NOOP("Messages", "Type it like the example under the field."),
    ),
    "slip.no_printer": (
        QT_TRANSLATE_NOOP("Messages", "No receipt printer is set up for this; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Set it up under Settings, Slip printer."),
    ),
    "slip.nowhere": (
        QT_TRANSLATE_NOOP("Messages", "It was not said where the slip goes; none was made."),
        QT_TRANSLATE_NOOP("Messages", "Name a file, or let it be printed."),
    ),
    "slip.unreachable": (
        QT_TRANSLATE_NOOP("Messages", "The printer {address} does not answer; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Switch it on and check its cable, then print the slip again as the next copy."),
    ),
    "slip.not_plugged": (
        QT_TRANSLATE_NOOP("Messages", "There is no printer at {address}; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Plug it in and switch it on, then print the slip again as the next copy."),
    ),
    "slip.not_allowed": (
        QT_TRANSLATE_NOOP("Messages", "This user may not print at {address}; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Ask who looks after the machine to allow it, or choose the system's printer."),
    ),
    "slip.busy": (
        QT_TRANSLATE_NOOP("Messages", "Another program holds the printer {address}; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Close that program, then print the slip again as the next copy."),
    ),
    "slip.not_a_printer": (
        QT_TRANSLATE_NOOP("Messages", "{address} is a file and no printer; nothing was written to it."),
        QT_TRANSLATE_NOOP("Messages", "Type the printer's device under Settings, Slip printer."),
    ),
    "slip.cover_open": (
        QT_TRANSLATE_NOOP("Messages", "The printer's cover is open; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Close it, then print the slip again as the next copy."),
    ),
    "slip.no_paper": (
        QT_TRANSLATE_NOOP("Messages", "The printer is out of paper; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Put a roll in, then print the slip again as the next copy."),
    ),
    "slip.printer_error": (
        QT_TRANSLATE_NOOP("Messages", "The printer says that it has a fault; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Switch it off and on, then print the slip again as the next copy."),
    ),
    "slip.stalled": (
        QT_TRANSLATE_NOOP(
            "Messages", "The printer takes nothing more, so half a slip may hang out; the records are safe."
        ),
        QT_TRANSLATE_NOOP("Messages", "Tear it off, check the paper, then print the slip again as the next copy."),
    ),
    "slip.half_sent": (
        QT_TRANSLATE_NOOP(
            "Messages", "The line to the printer broke, so half a slip may hang out; the records are safe."
        ),
        QT_TRANSLATE_NOOP("Messages", "Tear it off, check the plug, then print the slip again as the next copy."),
    ),
    "slip.cancelled": (
        QT_TRANSLATE_NOOP("Messages", "Printing the slip was stopped; the records are safe."),
        QT_TRANSLATE_NOOP("Messages", "Tear off what hangs out; printing again gives the next copy."),
    ),
}
