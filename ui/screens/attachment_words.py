"""Words about attached files: kinds by code, sizes, what is still needed."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QCoreApplication

import resources
from app.domain.attachments import Attachment, Paperwork
from ui import formats

_KIB, _MIB = 1024, 1024 * 1024


@cache
def _kind_rows() -> tuple[dict[str, str], ...]:
    return tuple(resources.read_json("reference/attachment_kinds.json"))


def kind_choices(language: str) -> list[tuple[str, str]]:
    """All kinds of attached papers, named in a language."""
    return [(row["code"], kind_word(row["code"], language)) for row in _kind_rows()]


def kind_word(code: str, language: str) -> str:
    """The name of a kind; a code nobody knows stands for itself."""
    row = next((row for row in _kind_rows() if row["code"] == code), {})
    word = str(row.get(language) or row.get("en") or code)
    return word[:1].upper() + word[1:]


def size_word(attachment: Attachment) -> str:
    """Its size in kB or MB of 1024."""
    if attachment.size_bytes < _MIB:
        return f"{max(1, attachment.size_bytes // _KIB)} kB"
    return f"{formats.decimal(attachment.size_bytes * 10 // _MIB, 1)} MB"


def standing(work: Paperwork, language: str) -> str:
    """How many files and pages there are, those of the lot counted in, and what is still needed to spare paper."""
    number, count = len(work.own) + len(work.of_lot), work.all_pages
    files = QCoreApplication.translate("Attachments", "%n file(s)", "", number)
    pages = QCoreApplication.translate("Attachments", "%n page(s)", "", count)
    if not work.missing:
        return f"{files} · {pages}"
    kinds = ", ".join(kind_word(code, language) for code in work.missing)
    needed = QCoreApplication.translate("Attachments", "still needed: {kinds}").format(kinds=kinds)
    return f"{files} · {pages} · {needed}"
