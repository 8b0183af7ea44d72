"""The square code of a paper: which paper it is and its check code; no name, no document number."""

from __future__ import annotations

import re
from dataclasses import dataclass

import segno

from app.documents.code_rows import MASK, code_rows

_CODE_LENGTH = 8
_BAR = re.compile("1+")


@dataclass(frozen=True, slots=True)
class CodeMark:
    """A code's size in modules and its dark bars as (row, column, length)."""

    modules: int
    bars: tuple[tuple[int, int, int], ...]


def check_code(head_hash: str) -> str:
    """Return the short check code of a ledger head: its first eight signs in two groups; nothing for no head."""
    start = head_hash[:_CODE_LENGTH].upper()
    return f"{start[:4]}-{start[4:]}" if start else ""


def mark_text(kind: str, reference: str, code: str) -> str:
    """Return what the square code says: ``D09 <local reference> <check code>``."""
    return f"{kind} {reference} {code}".rstrip()


def code_mark(text: str) -> CodeMark:
    """Return the QR code of a text; the mask is fixed, the search for the best one costs more than the page."""
    rows = code_rows(text) or _segno_rows(text)
    bars = [
        (row, bar.start(), bar.end() - bar.start())
        for row, modules in enumerate(rows)
        for bar in _BAR.finditer(modules)
    ]
    return CodeMark(len(rows), tuple(bars))


def _segno_rows(text: str) -> list[str]:
    matrix = segno.make_qr(text, error="m", mask=MASK, boost_error=False).matrix
    return ["".join(map(str, modules)) for modules in matrix]
