"""Strange XML to plain elements, with limits: no entities, no document type, bounded size, depth and count.

Expat of the standard library reads; the bytes are decoded here first, because Expat knows no GB2312 and because a wrong
encoding must be told as such. Every refusal is a :class:`UserError` with an ``xml.…`` code; nothing is kept of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from xml.parsers import expat

from app.errors import UserError

MOST_BYTES = 8 * 1024 * 1024
MOST_DEPTH = 64
MOST_ELEMENTS = 50_000
_CHUNK = 64 * 1024
_DECLARED = re.compile(rb"""^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']""")
_BOM = b"\xef\xbb\xbf"
_CHINESE = frozenset({"gb2312", "gbk", "gb18030"})


@dataclass(slots=True)
class Element:
    """One element as it was read: local name, namespace, attributes, its own text, elements inside."""

    name: str
    namespace: str
    attributes: dict[str, str]
    pieces: list[str] = field(default_factory=list)
    children: list[Element] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text directly inside."""
        return "".join(self.pieces)


def parse(raw: bytes) -> Element:
    """Return the root element, or refuse."""
    building = _Building()
    parser = expat.ParserCreate("utf-8", " ")
    parser.buffer_text = True
    parser.buffer_size = _CHUNK
    parser.StartElementHandler = building.start
    parser.EndElementHandler = building.end
    parser.CharacterDataHandler = building.characters
    parser.StartDoctypeDeclHandler = _refuse_doctype
    if len(raw) > MOST_BYTES:
        raise UserError("xml.too_large", most=MOST_BYTES)
    data = _as_utf8(raw)
    try:
        for start in range(0, len(data), _CHUNK):
            parser.Parse(data[start : start + _CHUNK], False)
        parser.Parse(b"", True)
    except expat.ExpatError as problem:
        raise UserError("xml.broken", line=problem.lineno) from problem
    if building.root is None:
        raise UserError("xml.broken", line=1)
    return building.root


class _Building:
    """The tree while it is read."""

    def __init__(self) -> None:
        self.root: Element | None = None
        self._open: list[Element] = []
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Open an element; limits are held here, before it is kept."""
        self._count += 1
        if self._count > MOST_ELEMENTS:
            raise UserError("xml.too_many", most=MOST_ELEMENTS)
        if len(self._open) >= MOST_DEPTH:
            raise UserError("xml.too_deep", most=MOST_DEPTH)
        namespace, _space, local = name.rpartition(" ")
        element = Element(local, namespace, attributes)
        if self._open:
            self._open[-1].children.append(element)
        else:
            self.root = element
        self._open.append(element)

    def end(self, _name: str) -> None:
        """Close an element; text beside elements says nothing that we could keep."""
        element = self._open.pop()
        if element.children:
            if element.text.strip():
                raise UserError("xml.shape", element=element.name)
            element.pieces.clear()

    def characters(self, text: str) -> None:
        """Keep text of the element that is open."""
        self._open[-1].pieces.append(text)


def _refuse_doctype(*_about: object) -> None:
    raise UserError("xml.doctype")


def _as_utf8(raw: bytes) -> bytes:
    body = raw.removeprefix(_BOM)
    found = _DECLARED.match(body)
    named = found[1].decode("ascii").lower() if found else "utf-8"
    try:
        if named in {"utf-8", "utf8"}:
            body.decode("utf-8")
            return body
        if named in _CHINESE and body is raw and not _is_utf8_chinese(body):
            return body.decode("gb18030").encode("utf-8")
    except UnicodeDecodeError as problem:
        raise UserError("xml.encoding", found=named) from problem
    raise UserError("xml.encoding", found=named)


def _is_utf8_chinese(body: bytes) -> bool:
    """Whether bytes that say they are GB2312 are Chinese in UTF-8: read as GB they would be wrong words."""
    try:
        signs = [sign for sign in body.decode("utf-8") if sign > "\x7f"]
    except UnicodeDecodeError:
        return False
    return bool(signs) and all("\u2010" <= sign <= "\uffee" for sign in signs)
