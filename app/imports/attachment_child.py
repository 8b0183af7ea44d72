"""The child process that opens a file to be attached: a path in, what is to be stored out.

``python -m app.imports.attachment_child``. Answer (stdout, one line): ``{"media", "pages", "content" (base64),
"file_hash"}`` or ``{"refused": code, "params": {…}}``. A PDF is given back as it came, a picture written anew.
"""

from __future__ import annotations

import base64
import hashlib
import io
import sys
from pathlib import Path
from typing import Any

from PIL import Image

from app.domain.attachments import LARGEST_FILE_BYTES, MOST_PIXELS
from app.errors import ImportRejectedError
from app.imports.confinement import confine
from app.imports.path_child import serve
from app.imports.pdf_look import look_at_pdf
from app.imports.pictures import STUMBLES, TooManyPoints, bare, upright

#: 40 million points of four colours, once as they come and once on white, beside the packed file.
MEMORY_BYTES = 1024 * 1024 * 1024
QUALITIES = (90, 75, 60, 45, 30)
_MIB = 1024 * 1024


def read_file(path: Path) -> bytes:
    """Return the bytes. Raises ImportRejectedError ``attachment.not_found``, ``.not_a_file``, ``.too_large``, …"""
    try:
        if path.exists() and not path.is_file():
            # A pipe or a device would keep the child waiting for what never comes.
            raise ImportRejectedError("attachment.not_a_file")
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE_BYTES + 1)
    except FileNotFoundError as problem:
        raise ImportRejectedError("attachment.not_found") from problem
    except OSError as problem:
        raise ImportRejectedError("attachment.unreadable") from problem
    if not content:
        raise ImportRejectedError("attachment.empty")
    if len(content) > LARGEST_FILE_BYTES:
        raise ImportRejectedError("attachment.too_large", most_mib=LARGEST_FILE_BYTES // _MIB)
    return content


def checked(content: bytes) -> tuple[str, int, bytes]:
    """Return (media, pages, what is to be stored). Raises ImportRejectedError ``attachment.…``."""
    if content.startswith(b"%PDF-"):
        return "pdf", look_at_pdf(content), content
    if not content.startswith((b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n")):
        raise ImportRejectedError("attachment.unknown_form")
    try:
        picture, form = upright(io.BytesIO(content), MOST_PIXELS)
        return _written(bare(picture), form)
    except TooManyPoints as problem:
        raise ImportRejectedError("attachment.too_many_points", most=MOST_PIXELS // 1_000_000) from problem
    except STUMBLES as problem:
        raise ImportRejectedError("attachment.not_a_picture") from problem


def _written(picture: Image.Image, form: str) -> tuple[str, int, bytes]:
    """Write a picture anew; a PNG that would be too large becomes a JPEG."""
    if form == "PNG":
        target = io.BytesIO()
        picture.save(target, "PNG")
        if target.tell() <= LARGEST_FILE_BYTES:
            return "png", 1, target.getvalue()
    even = picture.convert("L") if picture.mode == "1" else picture
    for quality in QUALITIES:
        target = io.BytesIO()
        even.save(target, "JPEG", quality=quality)
        if target.tell() <= LARGEST_FILE_BYTES:
            return "jpeg", 1, target.getvalue()
    raise ImportRejectedError("attachment.too_large", most_mib=LARGEST_FILE_BYTES // _MIB)


def answer(path: str) -> dict[str, Any]:
    """Answer one request."""
    try:
        content = read_file(Path(path))
        media, pages, kept = checked(content)
    except ImportRejectedError as problem:
        return {"refused": problem.code, "params": problem.params}
    except MemoryError:
        return {"refused": "attachment.too_heavy", "params": {}}
    digest = hashlib.sha256(content).hexdigest()
    return {"media": media, "pages": pages, "content": base64.b64encode(kept).decode("ascii"), "file_hash": digest}


if __name__ == "__main__":
    Image.preinit()
    confine(MEMORY_BYTES, may_call_c=True)
    sys.exit(serve(answer))
