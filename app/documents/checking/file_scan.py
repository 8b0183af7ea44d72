"""The bytes of a PDF before any library opens it: is it one whole, single-revision, passive file as ours are?

Our papers have a plain cross-reference table, no packed objects, no annotations and no actions, so all that is asked
here stands in plain sight between the streams. What hides from this look is found when the sheets are drawn again.
"""

from __future__ import annotations

import re

from app.errors import ImportRejectedError

LARGEST_FILE = 32 * 1024 * 1024
_END_ROOM = 1024
_STREAM = re.compile(rb"\bstream\r?\n")
_STREAM_END = b"endstream"
_NAME = re.compile(rb"/([^\x00\s/<>\[\](){}%]+)")
_HEX = re.compile(rb"#([0-9A-Fa-f]{2})")
_ACTIVE = frozenset(
    b"JavaScript JS Launch OpenAction AA A URI GoToR GoToE SubmitForm ResetForm ImportData RichMedia Movie Sound "
    b"Rendition AcroForm XFA OCProperties OCG Thread Hide".split()
)
_NOTES = frozenset((b"Annots", b"Annot"))
_REBUILT = frozenset((b"ObjStm", b"XRef", b"XRefStm", b"Encrypt", b"Linearized"))
_EMBEDDED = b"EmbeddedFile"


def look_over(pdf: bytes) -> None:
    """Refuse a file by its bytes alone.

    Raises ImportRejectedError ``seal.too_large``, ``seal.not_a_pdf``, ``seal.cut_short``, ``seal.later_revision``,
    ``seal.active_content`` (param ``what``), ``seal.annotation``, ``seal.rebuilt``, ``seal.extra_attachment``.
    """
    if len(pdf) > LARGEST_FILE:
        raise ImportRejectedError("seal.too_large", most_mib=LARGEST_FILE // 1024 // 1024)
    if not pdf.startswith(b"%PDF-"):
        raise ImportRejectedError("seal.not_a_pdf")
    bare = _between_streams(pdf)
    names = [_HEX.sub(lambda found: bytes.fromhex(found[1].decode("ascii")), each) for each in _NAME.findall(bare)]
    _refuse_revisions(pdf, bare, names)
    if found := _REBUILT.intersection(names):
        raise ImportRejectedError("seal.rebuilt", what=min(found).decode("ascii"))
    if found := _ACTIVE.intersection(names):
        raise ImportRejectedError("seal.active_content", what=min(found).decode("ascii"))
    if names.count(_EMBEDDED) > 1:
        raise ImportRejectedError("seal.extra_attachment")
    if _NOTES.intersection(names):
        raise ImportRejectedError("seal.annotation")


def _between_streams(pdf: bytes) -> bytes:
    """Return all that is no stream's content; in one pass, also when thousands of streams begin and none ends."""
    parts, at = [], 0
    while found := _STREAM.search(pdf, at):
        end = pdf.find(_STREAM_END, found.end())
        if end < 0:
            break
        parts += [pdf[at : found.start()], b"stream endstream"]
        at = end + len(_STREAM_END)
    return b"".join((*parts, pdf[at:]))


def _refuse_revisions(pdf: bytes, bare: bytes, names: list[bytes]) -> None:
    ends = bare.count(b"%%EOF")
    if ends == 0 or b"%%EOF" not in pdf[-_END_ROOM:]:
        raise ImportRejectedError("seal.cut_short")
    after = pdf[pdf.rindex(b"%%EOF") + len(b"%%EOF") :]
    if ends > 1 or b"Prev" in names or bare.count(b"startxref") > 1 or after.strip():
        raise ImportRejectedError("seal.later_revision", revisions=max(2, ends))
