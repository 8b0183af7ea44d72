"""The few commands of ESC/POS that a slip of dots needs, and the printer's answers about itself.

Source: Epson's published command reference; the same commands are understood by the common clones. Text modes and
code pages are not used: Chinese and Vietnamese need opposite ones (docs/decisions/0021-slips.md).
"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.bitmap import Bitmap

START = b"\x1b@"
#: Out past the tear bar, then a partial cut.
FEED = b"\x1bd\x05"
CUT = b"\x1dVB\x00"
#: Questions answered at once, even amid a job (DLE EOT n): why it is offline, and the paper sensors.
ASK_OFFLINE, ASK_PAPER = b"\x10\x04\x02", b"\x10\x04\x04"
_RASTER = b"\x1dv0\x00"
_BAND_ROWS = 128
_FIXED, _FIXED_IS = 0b1001_0011, 0b0001_0010
_COVER, _PAPER_STOP, _ERROR = 0b0000_0100, 0b0010_0000, 0b0100_0000
_PAPER_END = 0b0110_0000


def job(bitmap: Bitmap, *, cut: bool) -> Iterator[bytes]:
    """Return a slip as commands, a band of rows at a time (GS v 0: cheap printers hold no whole slip)."""
    yield START
    stride = bitmap.stride
    for top in range(0, bitmap.height, _BAND_ROWS):
        rows = min(_BAND_ROWS, bitmap.height - top)
        size = stride.to_bytes(2, "little") + rows.to_bytes(2, "little")
        yield _RASTER + size + bitmap.rows[top * stride : (top + rows) * stride]
    yield FEED + (CUT if cut else b"")


def is_answer(byte: int) -> bool:
    """Tell whether a byte is an answer about the state at all; other bytes are noise."""
    return byte & _FIXED == _FIXED_IS


def offline_fault(byte: int) -> str:
    """Return the code of what the answer to ``ASK_OFFLINE`` complains of, or nothing."""
    if byte & _COVER:
        return "slip.cover_open"
    if byte & _PAPER_STOP:
        return "slip.no_paper"
    return "slip.printer_error" if byte & _ERROR else ""


def paper_fault(byte: int) -> str:
    """Return the code of what the answer to ``ASK_PAPER`` complains of, or nothing; nearly out is no complaint."""
    return "slip.no_paper" if byte & _PAPER_END else ""
