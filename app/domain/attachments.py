"""Scans and photos attached to a lot, a record or a person, and the tick that no paper is needed (F-46, D12.7).

A file is known by the SHA-256 of its stored bytes; what is shown of its name is a label.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

#: A scan of ten pages in grey has 3 MB, a phone's photo 4 MB; what is larger makes every backup of the store larger.
LARGEST_FILE_BYTES = 10 * 1024 * 1024
#: Reliability.md §3.12; phones take 12 million points as a rule.
MOST_PIXELS = 40_000_000
#: A truck has some twenty pages of papers. A longer file is a book and is no paper of one lot.
MOST_PAGES = 200
#: Files of one lot, record or person.
MOST_FILES = 100
SUBJECTS = ("lot", "record", "person")
PAPERLESS_SUBJECTS = ("lot", "record")
MEDIA = ("pdf", "jpeg", "png")

#: Which kinds must be there before a lot needs no paper: what is in it and what it is worth. A record's own or its
#: lot's count. No public list for border mutual trade was found; the two are ours, to be confirmed by the office.
NEEDED_KINDS: dict[str, tuple[str, ...]] = {
    "lot": ("00000001", "00000002"),
    "record": ("00000001", "00000002"),
}


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """A file that was looked through: what is stored of it, and the hash of the file as it came."""

    media: str
    pages: int
    content: bytes
    file_hash: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """One link of a stored content to what it is about.

    ``content_hash``, ``file_hash``: SHA-256 in hex of the stored bytes and of the file as it came (pictures are
    written anew). ``kind`` is a code of the reference table ``attachment_kinds``; ``media`` ``pdf``, ``jpeg``, ``png``.
    """

    attachment_id: str
    subject: str
    ref: str
    kind: str
    content_hash: str
    shown_name: str
    media: str
    pages: int
    size_bytes: int
    file_hash: str
    added_at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class PaperlessMark:
    """The tick "paper not needed" as it was set last for a lot or a record."""

    subject: str
    ref: str
    is_on: bool
    at: datetime
    by: str


@dataclass(frozen=True, slots=True)
class Paperwork:
    """What is attached, what is still needed, and whether paper is needed. ``own`` leaves out what the lot has."""

    is_paperless: bool
    own: tuple[Attachment, ...]
    of_lot: tuple[Attachment, ...]
    missing: tuple[str, ...]

    @property
    def pages(self) -> int:
        """The page counter: of all own files."""
        return sum(each.pages for each in self.own)

    @property
    def all_pages(self) -> int:
        """Pages of the own files and those of the lot."""
        return self.pages + sum(each.pages for each in self.of_lot)

    @property
    def prints_nothing(self) -> bool:
        """Whether no paper is printed unless somebody asks for it."""
        return self.is_paperless and not self.missing


def missing_kinds(subject: str, attached: tuple[Attachment, ...]) -> tuple[str, ...]:
    """Return the needed kinds that are not attached, in their order."""
    there = {each.kind for each in attached}
    return tuple(kind for kind in NEEDED_KINDS.get(subject, ()) if kind not in there)
