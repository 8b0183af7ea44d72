"""Names of what a seal or a sheet says, for the sentences about altered papers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def sealed_field_word(field: str) -> str:
    """Name of a field of a paper, as :mod:`app.services.verifying` tells it."""
    words = {
        "amount": QCoreApplication.translate("Words", "amount"),
        "mass": QCoreApplication.translate("Words", "mass"),
        "name": QCoreApplication.translate("Words", "name"),
        "number": QCoreApplication.translate("Words", "number of the paper"),
        "date": QCoreApplication.translate("Words", "date"),
        "document": QCoreApplication.translate("Words", "document number"),
        "text": QCoreApplication.translate("Words", "text"),
        "copy": QCoreApplication.translate("Words", "number of the copy"),
        "languages": QCoreApplication.translate("Words", "languages"),
        "kind": QCoreApplication.translate("Words", "kind of paper"),
        "check_code": QCoreApplication.translate("Words", "check code"),
        "page": QCoreApplication.translate("Words", "the page itself"),
        "facts": QCoreApplication.translate("Words", "something"),
    }
    return words.get(field, field)
