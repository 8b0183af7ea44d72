"""A strange PDF before it is kept: whole, not locked, of so many pages of human size, with nothing that acts.

It is stored as it came and only ever shown as pictures of its pages. What acts (scripts, starting programs) is refused
all the same, because the file can be saved again and opened elsewhere. Signatures and later revisions stay allowed:
electronic invoices have them.
"""

from __future__ import annotations

import re
import zlib

import pypdfium2 as pdfium

from app.domain.attachments import MOST_PAGES
from app.errors import ImportRejectedError

_STREAM = re.compile(rb"\bstream\r?\n(.*?)endstream", re.DOTALL)
#: The words before a stream that say what it is.
_HEAD_ROOM = 2048
_NAME = re.compile(rb"/([^\x00\s/<>\[\](){}%]+)")
_HEX = re.compile(rb"#([0-9A-Fa-f]{2})")
_ACTIVE = frozenset(b"JavaScript JS Launch RichMedia Movie Sound XFA ImportData SubmitForm Rendition".split())
#: Zip archives end with this sign and at most a comment; a file that is both would be a PDF here and an archive there.
_ZIP_END, _ZIP_ROOM = b"PK\x05\x06", 65_557
_END_ROOM = 1024
_MOST_PACKED_BYTES = 64 * 1024 * 1024
#: Points (1/72 inch); the format's own largest side, and the smallest that is still a slip of paper.
_LONGEST_SIDE, _SHORTEST_SIDE, _MOST_RATIO = 14_400, 36, 20


def look_at_pdf(content: bytes) -> int:
    """Return the number of pages.

    Raises ImportRejectedError ``attachment.not_a_pdf``, ``.mixed``, ``.encrypted``, ``.active`` (param ``what``),
    ``.too_many_pages``, ``.page_size``.
    """
    if not content.startswith(b"%PDF-") or b"%%EOF" not in content[-_END_ROOM:]:
        raise ImportRejectedError("attachment.not_a_pdf")
    after = content[content.rindex(b"%%EOF") + len(b"%%EOF") :]
    if after.strip(b"\0 \t\r\n\f") or _ZIP_END in content[-_ZIP_ROOM:]:
        raise ImportRejectedError("attachment.mixed")
    names = _names(content)
    if b"Encrypt" in names:
        raise ImportRejectedError("attachment.encrypted")
    if found := _ACTIVE.intersection(names):
        raise ImportRejectedError("attachment.active", what=min(found).decode("ascii"))
    return _pages(content)


def _names(content: bytes) -> set[bytes]:
    """All names outside of pictures and texts, those in packed objects too."""
    seen, room = [_STREAM.sub(b" ", content)], _MOST_PACKED_BYTES
    for stream in _STREAM.finditer(content):
        head = _plain(content[max(0, stream.start() - _HEAD_ROOM) : stream.start()].rpartition(b" obj")[2])
        if b"ObjStm" in head:
            unpacked = _unpacked(stream[1], head, room)
            room -= len(unpacked)
            seen.append(unpacked)
    return {_plain(name) for part in seen for name in _NAME.findall(part)}


def _unpacked(packed: bytes, head: bytes, room: int) -> bytes:
    if b"Filter" not in head:
        return packed
    try:
        unpacked = zlib.decompressobj().decompress(packed, room)
    except zlib.error as problem:
        # Packed in a way no program of today packs objects: what is in it cannot be seen.
        raise ImportRejectedError("attachment.not_a_pdf") from problem
    if len(unpacked) >= room:
        raise ImportRejectedError("attachment.too_heavy")
    return unpacked


def _plain(name: bytes) -> bytes:
    return _HEX.sub(lambda found: bytes.fromhex(found[1].decode("ascii")), name)


def _pages(content: bytes) -> int:
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as problem:
        is_locked = "password" in str(problem).lower()
        raise ImportRejectedError("attachment.encrypted" if is_locked else "attachment.not_a_pdf") from problem
    try:
        count = len(document)
        if count > MOST_PAGES:
            raise ImportRejectedError("attachment.too_many_pages", pages=count, most=MOST_PAGES)
        if count == 0:
            raise ImportRejectedError("attachment.not_a_pdf")
        for at in range(count):
            _look_at_page(document, at)
    except pdfium.PdfiumError as problem:
        raise ImportRejectedError("attachment.not_a_pdf") from problem
    finally:
        document.close()
    return count


def _look_at_page(document: pdfium.PdfDocument, at: int) -> None:
    page = document[at]
    try:
        short, long = sorted(page.get_size())
    finally:
        page.close()
    if short < _SHORTEST_SIDE or long > _LONGEST_SIDE or long > short * _MOST_RATIO:
        raise ImportRejectedError("attachment.page_size", page=at + 1)
