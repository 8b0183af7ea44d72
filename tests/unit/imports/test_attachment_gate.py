"""Files to be attached, opened in the real child process: honest ones are kept, each other kind is named."""

from __future__ import annotations

import hashlib
import io
import os
import sys
import threading
from pathlib import Path

import pytest
from PIL import Image

from app.domain.attachments import LARGEST_FILE_BYTES, MOST_PAGES
from app.errors import CancelledError, ImportRejectedError
from app.imports.attachment_reader import ChildFileGate
from tests.helpers import strange_files as files

GATE = ChildFileGate()


def test_pdf_is_kept_as_it_came_when_it_is_one(tmp_path: Path) -> None:
    content = files.pdf_bytes(3)
    found = GATE.check(files.put(tmp_path, "a.pdf", content))
    assert (found.media, found.pages, found.content) == ("pdf", 3, content)
    assert found.file_hash == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("form", ["JPEG", "PNG"])
def test_picture_is_upright_and_without_metadata_when_kept(tmp_path: Path, form: str) -> None:
    content = files.picture_bytes(form)
    found = GATE.check(files.put(tmp_path, "a.bin", content))
    assert (found.media, found.pages) == (form.lower(), 1)
    assert b"secret" in content
    assert b"secret" not in found.content
    with Image.open(io.BytesIO(found.content)) as kept:
        assert kept.size == (200, 300)
        assert not kept.getexif()


def test_picture_has_nothing_behind_it_when_it_was_an_archive_too(tmp_path: Path) -> None:
    archive = files.pdf_and_archive()
    found = GATE.check(files.put(tmp_path, "a.png", files.picture_bytes("PNG") + archive[archive.index(b"PK") :]))
    assert b"PK\x05\x06" not in found.content


def test_clear_points_become_white_when_a_picture_has_some(tmp_path: Path) -> None:
    target = io.BytesIO()
    Image.new("RGBA", (10, 10), (0, 0, 0, 0)).save(target, "PNG")
    found = GATE.check(files.put(tmp_path, "a.png", target.getvalue()))
    with Image.open(io.BytesIO(found.content)) as kept:
        assert kept.getpixel((5, 5)) == (255, 255, 255)


BAD = {
    "text.jpg": (b"no picture at all", "attachment.unknown_form"),
    "text.pdf": (b"no pdf at all", "attachment.unknown_form"),
    "page.html": (b"<html>%PDF-1.7 %%EOF</html>", "attachment.unknown_form"),
    "gif.png": (b"GIF89a" + bytes(100), "attachment.unknown_form"),
    "head.pdf": (b"%PDF-1.7\nnothing\n%%EOF\n", "attachment.not_a_pdf"),
    "cut.pdf": (files.pdf_bytes()[:400], "attachment.not_a_pdf"),
    "head.png": (b"\x89PNG\r\n\x1a\n" + bytes(50), "attachment.not_a_picture"),
    "cut.jpg": (files.picture_bytes(size=(900, 900))[:3000], "attachment.not_a_picture"),
    "empty.pdf": (b"", "attachment.empty"),
    "locked.pdf": (files.locked_pdf(), "attachment.encrypted"),
    "script.pdf": (files.scripted_pdf(), "attachment.active"),
    "packed.pdf": (files.packed_script_pdf(), "attachment.active"),
    "odd.pdf": (files.packed_script_pdf(b"/Filter /LZWDecode").replace(b"x\x9c", b"zz"), "attachment.not_a_pdf"),
    "both.pdf": (files.pdf_and_archive(), "attachment.mixed"),
    "after.pdf": (files.pdf_bytes() + b"#!/bin/sh\n", "attachment.mixed"),
    "bomb.png": (files.bomb_png(), "attachment.too_many_points"),
}


@pytest.mark.parametrize("name", BAD)
def test_file_is_refused_by_name_when_it_is_bad(tmp_path: Path, name: str) -> None:
    content, code = BAD[name]
    with pytest.raises(ImportRejectedError) as refused:
        GATE.check(files.put(tmp_path, name, content))
    assert refused.value.code == code


def test_pdf_is_refused_when_it_is_a_book(tmp_path: Path) -> None:
    with pytest.raises(ImportRejectedError) as refused:
        GATE.check(files.put(tmp_path, "book.pdf", files.pdf_bytes(10_000)))
    assert refused.value.code == "attachment.too_many_pages"
    assert refused.value.params == {"pages": 10_000, "most": MOST_PAGES}


@pytest.mark.parametrize("size", [b"0 0 1 14000", b"0 0 900000 900000"])
def test_pdf_is_refused_when_a_page_has_no_size_of_paper(tmp_path: Path, size: bytes) -> None:
    odd = files.pdf_bytes(1).replace(b"0 0 595 842", size)
    with pytest.raises(ImportRejectedError) as refused:
        GATE.check(files.put(tmp_path, "odd.pdf", odd))
    assert (refused.value.code, refused.value.params) == ("attachment.page_size", {"page": 1})


def test_file_is_refused_when_too_large_gone_a_folder_or_closed(tmp_path: Path) -> None:
    large = files.put(tmp_path, "large.pdf", b"%PDF-" + bytes(LARGEST_FILE_BYTES))
    pipe = str(tmp_path / "pipe.pdf")
    os.mkfifo(pipe)
    wanted = {
        large: "attachment.too_large",
        str(tmp_path): "attachment.not_a_file",
        pipe: "attachment.not_a_file",
        str(tmp_path / "gone.pdf"): "attachment.not_found",
        str(tmp_path / ("a" * 300)): "attachment.unreadable",
    }
    for path, code in wanted.items():
        with pytest.raises(ImportRejectedError) as refused:
            GATE.check(path)
        assert refused.value.code == code, path


def test_file_is_refused_when_the_child_says_nothing_or_takes_too_long(tmp_path: Path) -> None:
    path = files.put(tmp_path, "a.pdf", files.pdf_bytes())
    for code in ("pass", "import time; time.sleep(60)"):
        gate = ChildFileGate((sys.executable, "-c", code), wall_seconds=0.3)
        with pytest.raises(ImportRejectedError, match=r"attachment\.too_heavy"):
            gate.check(path)


def test_child_is_ended_when_the_person_stops_it(tmp_path: Path) -> None:
    stop = threading.Event()
    stop.set()
    gate = ChildFileGate((sys.executable, "-c", "import time; time.sleep(60)"))
    with pytest.raises(CancelledError):
        gate.check(files.put(tmp_path, "a.pdf", files.pdf_bytes()), stop)


def test_large_scan_goes_through_when_it_has_forty_million_points(tmp_path: Path) -> None:
    found = GATE.check(files.put(tmp_path, "scan.png", files.picture_bytes("PNG", (8000, 5000), "RGBA")))
    assert found.media in ("png", "jpeg")
    assert len(found.content) <= LARGEST_FILE_BYTES
