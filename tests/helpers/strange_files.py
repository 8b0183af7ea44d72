"""Files somebody may try to attach: honest ones, and each way of being none."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from pathlib import Path

from PIL import Image
from reportlab.pdfgen.canvas import Canvas


def pdf_bytes(pages: int = 2, words: str = "Invoice") -> bytes:
    """An honest PDF of some pages."""
    target = io.BytesIO()
    sheet = Canvas(target, pagesize=(595, 842), invariant=True)
    for number in range(pages):
        sheet.drawString(72, 760, f"{words} {number + 1}")
        sheet.showPage()
    sheet.save()
    return target.getvalue()


def scripted_pdf() -> bytes:
    """A PDF that runs a script when it is opened."""
    return pdf_bytes().replace(b"/Type /Catalog", b"/Type /Catalog /OpenAction << /S /JavaScript /JS (1) >>", 1)


def packed_script_pdf(filters: bytes = b"/Filter /FlateDecode") -> bytes:
    """A PDF whose script hides in packed objects."""
    packed = zlib.compress(b"9 0 << /S /J#61vaScript /JS (app.alert(1)) >>")
    stream = b"99 0 obj\n<< /Type /ObjStm /N 1 /First 4 %b /Length %d >>\nstream\n%b\nendstream\nendobj\n"
    whole = pdf_bytes()
    at = whole.rindex(b"xref\n", 0, whole.rindex(b"startxref"))
    return whole[:at] + stream % (filters, len(packed), packed) + whole[at:]


def locked_pdf() -> bytes:
    """A PDF that asks for a password."""
    target = io.BytesIO()
    sheet = Canvas(target, encrypt="geheim", invariant=True)
    sheet.drawString(72, 760, "locked")
    sheet.save()
    return target.getvalue()


def pdf_and_archive() -> bytes:
    """A file that is a PDF to one program and an archive to another."""
    target = io.BytesIO(pdf_bytes())
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr("hidden.txt", "hidden")
    return target.getvalue()


def picture_bytes(form: str = "JPEG", size: tuple[int, int] = (300, 200), mode: str = "RGB") -> bytes:
    """A picture with something hidden in its metadata."""
    target = io.BytesIO()
    exif = Image.Exif()
    exif[0x010E] = "secret place"
    exif[0x0112] = 6
    Image.linear_gradient("L").resize(size).convert(mode).save(target, form, exif=exif)
    return target.getvalue()


def bomb_png(side: int = 50_000) -> bytes:
    """A small PNG that unpacks to a great many points."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    row = zlib.compress(b"\0" * 100_000, 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", row) + chunk(b"IEND", b"")


def put(folder: Path, name: str, content: bytes) -> str:
    """Write a file and return its path."""
    path = folder / name
    path.write_bytes(content)
    return str(path)
