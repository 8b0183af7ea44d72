"""Sentences about files of the enterprises' declaration interface: what was found, then what to do."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_ASK = QT_TRANSLATE_NOOP("Messages", "Ask for the file again from where it came; nothing was taken over.")
_KEEP = QT_TRANSLATE_NOOP("Messages", "Keep the file and show it to whoever looks after the port's client.")
_MEND = QT_TRANSLATE_NOOP("Messages", "Correct the field and check again.")
_MAKE = QT_TRANSLATE_NOOP("Messages", "Have the file made again in the port's order and spelling.")

SENTENCES: dict[str, tuple[object, object]] = {
    "xml.too_large": (
        QT_TRANSLATE_NOOP("Messages", "The file is longer than {most} bytes and was not read."),
        _ASK,
    ),
    "xml.doctype": (
        QT_TRANSLATE_NOOP(
            "Messages", "The file has a document type, which messages of the port never have, and was not read."
        ),
        _KEEP,
    ),
    "xml.encoding": (
        QT_TRANSLATE_NOOP(
            "Messages", "The file is not in the encoding it names ({found}) or in one that the port does not use."
        ),
        _KEEP,
    ),
    "xml.too_deep": (
        QT_TRANSLATE_NOOP("Messages", "The file nests more than {most} levels and was not read."),
        _KEEP,
    ),
    "xml.too_many": (
        QT_TRANSLATE_NOOP("Messages", "The file has more than {most} elements and was not read."),
        _KEEP,
    ),
    "xml.broken": (
        QT_TRANSLATE_NOOP("Messages", "The file is damaged or cut off at line {line}."),
        _ASK,
    ),
    "xml.shape": (
        QT_TRANSLATE_NOOP("Messages", "The file is not built as the port builds it, at {element}."),
        _KEEP,
    ),
    "xml.root_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The file begins with {found} and is no message of the port that is known here."),
        _KEEP,
    ),
    "dec.version": (
        QT_TRANSLATE_NOOP("Messages", "The message is of interface version {found}; {expected} is known here."),
        _MAKE,
    ),
    "dec.element_unknown": (
        QT_TRANSLATE_NOOP("Messages", "The interface has no element {element} at this place."),
        _MAKE,
    ),
    "dec.element_twice": (
        QT_TRANSLATE_NOOP("Messages", "{element} may stand here only once."),
        _MAKE,
    ),
    "dec.order": (
        QT_TRANSLATE_NOOP("Messages", "{element} must stand before {before}."),
        _MAKE,
    ),
    "dec.missing": (
        QT_TRANSLATE_NOOP("Messages", "{element} is empty but needed."),
        QT_TRANSLATE_NOOP("Messages", "Fill in the field and check again."),
    ),
    "dec.too_long": (
        QT_TRANSLATE_NOOP("Messages", "{element} has {found} characters; {longest} fit."),
        QT_TRANSLATE_NOOP("Messages", "Shorten the text and check again."),
    ),
    "dec.number_form": (
        QT_TRANSLATE_NOOP(
            "Messages", "{value} in {element} is not a number of at most {whole} digits and {decimals} decimals."
        ),
        _MEND,
    ),
    "dec.date_form": (
        QT_TRANSLATE_NOOP("Messages", "{value} in {element} is not a day written as year, month, day in eight digits."),
        _MEND,
    ),
    "dec.code_wrong": (
        QT_TRANSLATE_NOOP("Messages", "{value} in {element} is not one of {allowed}."),
        _MEND,
    ),
    "dec.code_unknown": (
        QT_TRANSLATE_NOOP("Messages", "{value} in {element} is on no list known here, and the lists are not complete."),
        QT_TRANSLATE_NOOP("Messages", "Compare the code with the current list of the port."),
    ),
    "dec.sign": (
        QT_TRANSLATE_NOOP("Messages", "{element} has a sign that cannot be sent ({value})."),
        QT_TRANSLATE_NOOP("Messages", "Delete the sign and check again."),
    ),
}
