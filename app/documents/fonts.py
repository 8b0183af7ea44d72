"""The bundled faces, registered once per process, and the choice of face for each character.

IBM Plex Sans comes first; Noto Sans SC draws what Plex lacks. A character that neither face has is never drawn as
an empty box: the paper is refused with ``paper.glyph_missing``.
"""

from __future__ import annotations

import functools
import unicodedata
from dataclasses import dataclass

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

import resources
from app.errors import UserError

_FILES = {
    "BianmaoPlex": "IBMPlexSans-Regular.ttf",
    "BianmaoPlexSemiBold": "IBMPlexSans-SemiBold.ttf",
    "BianmaoNoto": "NotoSansSC-Regular.ttf",
    "BianmaoNotoSemiBold": "NotoSansSC-SemiBold.ttf",
}
REGULAR = ("BianmaoPlex", "BianmaoNoto")
SEMI_BOLD = ("BianmaoPlexSemiBold", "BianmaoNotoSemiBold")
#: Height of capitals with two stacked Vietnamese marks, and depth of dots below, as parts of the size.
ASCENT, DESCENT = 1.03, 0.27
_BREAKS = dict.fromkeys(map(ord, "\t\n\r\v\f\x85\u2028\u2029"), " ")


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters of one face."""

    face: str
    text: str


@functools.cache
def register() -> dict[str, frozenset[int]]:
    """Read and register the four faces, once per process; returns the code points each can draw."""
    rl_config.useA85 = 0
    drawn = {}
    for name, file_name in _FILES.items():
        font = TTFont(name, str(resources.path(f"fonts/{file_name}")))
        pdfmetrics.registerFont(font)
        drawn[name] = frozenset(font.face.charToGlyph)
    return drawn


def normal(text: str) -> str:
    """Return the text as it is printed: NFC, every line break or tab a plain space."""
    return unicodedata.normalize("NFC", text.translate(_BREAKS))


def undrawable(text: str) -> tuple[str, ...]:
    """Return the different characters that neither face can draw well, in order of coming.

    Combining marks that have no composed letter count: the faces have no right place for them.
    """
    found = dict.fromkeys(sign for sign in normal(text) if _face_of(ord(sign), REGULAR) is None)
    return tuple(found)


def clean(text: str, field: str) -> str:
    """Return the text ready to print. Raises UserError ``paper.glyph_missing`` with ``characters`` and ``field``."""
    ready = normal(text)
    missing = undrawable(ready)
    if missing:
        points = " ".join(f"U+{ord(sign):04X}" for sign in missing)
        raise UserError("paper.glyph_missing", characters="".join(missing), code_points=points, field=field)
    return ready


@functools.lru_cache(maxsize=20_000)
def runs(text: str, semi_bold: bool = False) -> tuple[Run, ...]:
    """Split a text into runs of one face each. Raises UserError ``paper.glyph_missing`` for field ``-``."""
    faces = SEMI_BOLD if semi_bold else REGULAR
    parts: list[list[str]] = []
    for sign in text:
        face = _face_of(ord(sign), faces)
        if face is None:
            clean(text, "-")
            raise AssertionError("both weights draw the same characters")
        if parts and parts[-1][0] == face:
            parts[-1].append(sign)
        else:
            parts.append([face, sign])
    return tuple(Run(face, "".join(signs)) for face, *signs in parts)


@functools.lru_cache(maxsize=20_000)
def width(text: str, size: float, semi_bold: bool = False) -> float:
    """Return the width of a text in points."""
    return float(sum(pdfmetrics.stringWidth(run.text, run.face, size) for run in runs(text, semi_bold)))


def _face_of(code: int, faces: tuple[str, str]) -> str | None:
    drawn = register()
    if code != 0x20 and (code < 0x20 or unicodedata.combining(chr(code))):
        return None
    return next((face for face in faces if code in drawn[face]), None)
