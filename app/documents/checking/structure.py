"""A PDF taken apart without any library, strictly: what stands where, and what every stream says when unpacked.

A sheet that *looks* like ours in our reader may still hold something another reader shows or prints: an object that
lies within a stream, a layer behind a comment, hints in a face, a second picture for the printer. So a file that is
not ours byte for byte must at least be made of our parts only: the same words between the streams, the same streams.
"""

from __future__ import annotations

import hashlib
import re
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass, field

from app.errors import ImportRejectedError

#: What all streams of a file may come to when unpacked, in bytes.
MOST_UNPACKED = 256 * 1024 * 1024
_TOKEN = re.compile(
    rb"(?P<gap>[\x00\t\n\f\r ]+|%[^\r\n]*)|(?P<name>/[^\x00\t\n\f\r <>\[\](){}%/]*)|(?P<mark><<|>>|\[|\])"
    rb"|(?P<hex><[0-9A-Fa-f\x00\t\n\f\r ]*>)|(?P<open>\()|(?P<word>[^\x00\t\n\f\r <>\[\](){}%/]+)"
)
_BRACKET = re.compile(rb"[()]|\\.", re.DOTALL)
_HEX = re.compile(rb"#([0-9A-Fa-f]{2})")
_BEGIN, _END = re.compile(rb"\r?\n"), re.compile(rb"(?:\r\n|\n|\r)?endstream\b")
_DIGITS = re.compile(rb"\d{1,10}")
_LENGTH, _FILTER, _FLATE, _DESCRIPTION = b"/Length", b"/Filter", b"/FlateDecode", b"/Metadata"
#: A stream with this word lies in another file.
_OUTSIDE = b"/F"
Place = tuple[bytes, bytes]


@dataclass(slots=True)
class Parts:
    """What a file is made of: names between the streams, SHA-256 of each unpacked stream by its object, and by which
    words an object is referred to."""

    names: set[bytes] = field(default_factory=set)
    streams: dict[Place, bytes] = field(default_factory=dict)
    leading: defaultdict[Place, set[bytes]] = field(default_factory=lambda: defaultdict(set))


def refuse_other_parts(pdf: bytes, ours: bytes) -> None:
    """Refuse a file that holds anything which ``ours`` does not. Raises ImportRejectedError ``seal.rebuilt``."""
    found, wanted = take_apart(pdf), take_apart(ours)
    if more := found.names - wanted.names:
        raise _strange(min(more).decode("ascii", "replace")[:40])
    left = Counter(wanted.streams.values())
    for place, digest in found.streams.items():
        left[digest] -= 1
        # A program that saves a file again says so in its description, which nothing draws.
        if left[digest] < 0 and found.leading[place] != {_DESCRIPTION}:
            raise _strange("stream")


def take_apart(pdf: bytes) -> Parts:
    """Take a file of one plain revision apart. Raises ImportRejectedError ``seal.rebuilt`` for any other file."""
    walk = _Walk(pdf)
    walk.objects()
    walk.table()
    return walk.parts


def _strange(what: str) -> ImportRejectedError:
    return ImportRejectedError("seal.rebuilt", what=what)


def _rows(words: list[bytes]) -> dict[Place, int]:
    """Read the table of places: where each object in use begins."""
    told: dict[Place, int] = {}
    while words:
        if len(words) < 2 or not all(map(_DIGITS.fullmatch, words[:2])):
            raise _strange("xref")
        first, count = int(words[0]), int(words[1])
        rows, words = words[2 : 2 + 3 * count], words[2 + 3 * count :]
        if len(rows) != 3 * count or not all(map(_DIGITS.fullmatch, (*rows[::3], *rows[1::3]))):
            raise _strange("xref")
        for row in range(count):
            if rows[3 * row + 2] == b"n":
                told[b"%d" % (first + row), b"%d" % int(rows[3 * row + 1])] = int(rows[3 * row])
    return told


class _Walk:
    """Reads a file from its first byte to its last and remembers where objects begin."""

    def __init__(self, pdf: bytes) -> None:
        self.parts = Parts()
        self._pdf, self._at, self._room = pdf, 0, MOST_UNPACKED
        self._places: dict[Place, int] = {}

    def objects(self) -> None:
        """Read all objects, up to the table of places."""
        while True:
            begin, number = self._next()
            if number == b"xref":
                self._xref = begin
                return
            place = (number, self._next()[1])
            if self._next()[1] != b"obj" or not all(map(_DIGITS.fullmatch, place)) or place in self._places:
                raise _strange("obj")
            self._places[place] = begin
            self._object(place)

    def table(self) -> None:
        """Read table, trailer and end; every place in the table is one where an object was seen, and none is left."""
        told = _rows(self._until(b"trailer"))
        self._note_references(self._until(b"startxref"))
        _, where = self._next()
        if told != self._places or where != b"%d" % self._xref or self._next(may_end=True)[1]:
            raise _strange("xref")

    def _object(self, place: Place) -> None:
        tokens: list[bytes] = []
        while (token := self._next()[1]) != b"endobj":
            if token in (b"obj", b"xref", b"trailer", b"endstream"):
                raise _strange(token.decode("ascii"))
            if token == b"stream":
                self.parts.streams[place] = self._stream(tokens)
            tokens.append(token)
        self._note_references(tokens)

    def _note_references(self, tokens: list[bytes]) -> None:
        for at, token in enumerate(tokens):
            if token == b"R" and at >= 2:
                self.parts.leading[tokens[at - 2], tokens[at - 1]].add(tokens[at - 3] if at >= 3 else b"")

    def _stream(self, tokens: list[bytes]) -> bytes:
        """Hash a stream taken by the length it says, which must be where it ends."""
        if tokens.count(_LENGTH) != 1 or tokens[-1:] != [b">>"] or tokens.count(_FILTER) > 1 or _OUTSIDE in tokens:
            raise _strange("Length")
        place = tokens.index(_LENGTH)
        size, behind = tokens[place + 1], tokens[place + 2]
        begin = _BEGIN.match(self._pdf, self._at)
        if begin is None or not _DIGITS.fullmatch(size) or _DIGITS.fullmatch(behind):
            raise _strange("Length")
        end = _END.match(self._pdf, begin.end() + int(size))
        if end is None:
            raise _strange("Length")
        raw = self._pdf[begin.end() : begin.end() + int(size)]
        self._at = end.end()
        return hashlib.sha256(self._unpacked(raw, tokens)).digest()

    def _unpacked(self, raw: bytes, tokens: list[bytes]) -> bytes:
        if _FILTER not in tokens:
            return raw
        place = tokens.index(_FILTER) + 1
        said = tokens[place : tokens.index(b"]", place) + 1] if tokens[place] == b"[" else tokens[place : place + 1]
        if [each for each in said if each not in (b"[", b"]")] != [_FLATE]:
            raise _strange("Filter")
        unpacker = zlib.decompressobj()
        try:
            content = unpacker.decompress(raw, max(1, self._room))
        except zlib.error as problem:
            raise _strange("stream") from problem
        if not unpacker.eof or unpacker.unused_data.strip():
            raise _strange("stream")
        self._room -= len(content)
        return content

    def _until(self, word: bytes) -> list[bytes]:
        found: list[bytes] = []
        while (token := self._next()[1]) != word:
            if token in (b"obj", b"stream", b"xref"):
                raise _strange(token.decode("ascii"))
            found.append(token)
        return found

    def _next(self, *, may_end: bool = False) -> tuple[int, bytes]:
        """Return place and bytes of the next token; a text's are ``(``. Empty bytes at the end, where it may be."""
        while found := _TOKEN.match(self._pdf, self._at):
            self._at = found.end()
            if found.lastgroup == "gap":
                continue
            if found.lastgroup == "open":
                self._skip_text()
            elif found.lastgroup == "name":
                name = _HEX.sub(lambda two: bytes.fromhex(two[1].decode("ascii")), found[0])
                self.parts.names.add(name)
                return found.start(), name
            return found.start(), found[0]
        if may_end and self._at == len(self._pdf):
            return self._at, b""
        raise _strange("end")

    def _skip_text(self) -> None:
        depth = 1
        while depth:
            found = _BRACKET.search(self._pdf, self._at)
            if found is None:
                raise _strange("text")
            self._at = found.end()
            depth += {b"(": 1, b")": -1}.get(found[0], 0)
