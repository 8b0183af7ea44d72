"""Which byte of which font subset draws each character in one part of a document.

Bytes are given out in order of coming, 256 a subset. Parts do not know of each other and each has its own names for
its fonts, so two parts are the same whether one process drew both or each was drawn by another.
"""

from __future__ import annotations

from collections.abc import Iterator

#: The code points of each subset of a face, in order of their bytes.
Subsets = tuple[tuple[int, ...], ...]
_ROOM = 256
_NBSP, _SPACE = 0xA0, 0x20


def font_name(part: int, face: int, subset: int) -> str:
    """Return the name of a font in the page operators; all count from 0, and there are at most 26 parts."""
    return f"{chr(ord('A') + part)}{face + 1}+{subset}"


class Spelling:
    """The fonts of one part, which is known by its number."""

    def __init__(self, part: int) -> None:
        self._part = part
        self._given: dict[str, dict[int, int]] = {}
        self._numbers: dict[str, int] = {}

    def split(self, face: str, text: str) -> Iterator[tuple[str, bytes]]:
        """Yield a text of one face as (font name, bytes); a character the face lacks will be its empty box."""
        given = self._given.setdefault(face, {})
        number = self._numbers.setdefault(face, len(self._numbers))
        codes = [given.setdefault(code, len(given)) for code in map(_seen, text)]
        begin = 0
        for end in range(1, len(codes) + 1):
            subset = codes[begin] // _ROOM
            if end == len(codes) or codes[end] // _ROOM != subset:
                yield font_name(self._part, number, subset), bytes(code % _ROOM for code in codes[begin:end])
                begin = end

    def subsets(self) -> tuple[tuple[str, Subsets], ...]:
        """Return what each face must draw, the faces in order of coming."""
        return tuple((face, _cut(tuple(given))) for face, given in self._given.items())


def _seen(sign: str) -> int:
    code = ord(sign)
    return _SPACE if code == _NBSP else code


def _cut(codes: tuple[int, ...]) -> Subsets:
    return tuple(codes[start : start + _ROOM] for start in range(0, len(codes), _ROOM))
