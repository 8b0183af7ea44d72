"""The bundled faces, registered once per process, and the choice of face for each character.

The order is fixed (F-41): IBM Plex Sans for Latin and Vietnamese, Noto Sans SC for Han, HanaMinB for the rare Han of
personal names, which is read only when a paper needs it and has one weight. A character that no face has is never
drawn as an empty box: the paper is refused with ``paper.glyph_missing``.
"""

from __future__ import annotations

import functools
import itertools
import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics

import resources
from app.documents.paper_font import PaperFont
from app.errors import UserError

_FILES = {
    "BianmaoPlex": "IBMPlexSans-Regular.ttf",
    "BianmaoPlexSemiBold": "IBMPlexSans-SemiBold.ttf",
    "BianmaoNoto": "NotoSansSC-Regular.ttf",
    "BianmaoNotoSemiBold": "NotoSansSC-SemiBold.ttf",
}
_RARE, _RARE_FILE = "BianmaoHana", "HanaMinB.ttf"
#: Units of a face in one step of its embedded outlines: a Han character's many points cost less on a wider grid.
_HAN_GRID = 4
_GRIDS = {"BianmaoPlex": 1, "BianmaoPlexSemiBold": 1, "BianmaoNoto": _HAN_GRID, "BianmaoNotoSemiBold": _HAN_GRID}
REGULAR = ("BianmaoPlex", "BianmaoNoto")
SEMI_BOLD = ("BianmaoPlexSemiBold", "BianmaoNotoSemiBold")
#: Height of capitals with two stacked Vietnamese marks, and depth of dots below, as parts of the size.
ASCENT, DESCENT = 1.03, 0.27
_BREAKS = dict.fromkeys(map(ord, "\t\n\r\v\f\x85\u2028\u2029"), " ")
#: Where the rare face begins: below it has a few signs only, drawn in another style.
_RARE_FROM = "\u3400"
#: A face is read by one thread: exchanged amid another's drawing, it would spell one text in two ways.
_reading = threading.RLock()


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring characters of one face."""

    face: str
    text: str


def register() -> None:
    """Read and register the four common faces, once per process."""
    with _reading:
        _register()


@functools.cache
def _register() -> None:
    rl_config.useA85 = 0
    for name, file_name in _FILES.items():
        pdfmetrics.registerFont(PaperFont(name, str(resources.path(f"fonts/{file_name}")), _GRIDS[name]))
    for cached in (_common, _drawn, _read_rare):
        cached.cache_clear()


@functools.cache
def _common() -> frozenset[str]:
    """The characters that the first two faces draw well."""
    return frozenset(_drawn(REGULAR[0]) | _drawn(REGULAR[1]))


@functools.cache
def _drawn(face: str) -> frozenset[str]:
    """The characters a face draws well: no control signs, and no marks, for which the faces have no right place."""
    register()
    return frozenset(sign for sign in _signs(face) if sign >= " " and not _is_mark(sign))


def _signs(face: str) -> Iterator[str]:
    """The characters of a registered face; one that leads to glyph 0 is the empty box."""
    return (chr(code) for code, glyph in pdfmetrics.getFont(face).face.charToGlyph.items() if glyph)


def _rare() -> frozenset[str]:
    """The characters of the rare face, which is read now."""
    with _reading:
        return _read_rare()


@functools.cache
def _read_rare() -> frozenset[str]:
    pdfmetrics.registerFont(PaperFont(_RARE, str(resources.path(f"fonts/{_RARE_FILE}")), _HAN_GRID))
    return frozenset(sign for sign in _signs(_RARE) if sign >= _RARE_FROM)


def _is_mark(sign: str) -> bool:
    return bool(unicodedata.combining(sign)) or unicodedata.category(sign) in ("Cf", "Cc", "Zl", "Zp")


def file_name(face: str) -> str:
    """Return the file of a face among the bundled fonts."""
    return _RARE_FILE if face == _RARE else _FILES[face]


def normal(text: str) -> str:
    """Return the text as it is printed: NFC, every line break or tab a plain space."""
    return unicodedata.normalize("NFC", text.translate(_BREAKS))


def undrawable(text: str) -> tuple[str, ...]:
    """Return the different characters that no face can draw well, in order of coming.

    Combining marks that have no composed letter count: the faces have no right place for them. So do signs that are
    not seen but turn the text round or hide in it.
    """
    ready = normal(text)
    if _common().issuperset(ready):
        return ()
    return tuple(dict.fromkeys(sign for sign in ready if _face_of(sign, semi_bold=False) is None))


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
    found = [(_face_of(sign, semi_bold), sign) for sign in text]
    if any(face is None for face, _ in found):
        clean(text, "-")
        raise AssertionError("all weights draw the same characters")
    grouped = itertools.groupby(found, key=lambda each: each[0])
    return tuple(Run(str(face), "".join(sign for _, sign in signs)) for face, signs in grouped)


@functools.lru_cache(maxsize=20_000)
def width(text: str, size: float, semi_bold: bool = False) -> float:
    """Return the width of a text in points."""
    return float(sum(pdfmetrics.stringWidth(run.text, run.face, size) for run in runs(text, semi_bold)))


@functools.lru_cache(maxsize=20_000)
def _face_of(sign: str, semi_bold: bool) -> str | None:
    faces = SEMI_BOLD if semi_bold else REGULAR
    found = next((face for face in faces if sign in _drawn(face)), None)
    if found is None and sign >= _RARE_FROM and not _is_mark(sign):
        return _RARE if sign in _rare() else None
    return found
