"""The fixed layouts of facts in short codes: which facts each kind has, in which order, and how each is written.

Numbers are varints, texts and bytes have their length before them, days count from 2000-01-01, instants are seconds
from then. Fewer bytes make a smaller square code, which a camera at arm's length still reads.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from app.domain.code_kinds import HAND_OVER, LAPTOP_CARD, PAPER_SEAL, USED_TODAY
from app.interfaces.codes import Fact

_DAY_ZERO = date(2000, 1, 1)
_ZERO = datetime(2000, 1, 1, tzinfo=UTC)
_LONGEST = 250
_MOST_GROUPS = 40

#: Kind → (fact, how it is written), in order. ``hex`` is text of hex digits, ``b64`` base64 text.
LAYOUTS: Mapping[str, tuple[tuple[str, str], ...]] = {
    LAPTOP_CARD: (
        ("point", "text"),
        ("device", "text"),
        ("epoch", "text"),
        ("name", "text"),
        ("public", "b64"),
        ("at", "instant"),
    ),
    USED_TODAY: (
        ("point", "text"),
        ("device", "text"),
        ("epoch", "text"),
        ("sequence", "number"),
        ("person", "hex"),
        ("day_on", "day"),
        ("used_fen", "number"),
        ("grams", "numbers"),
        ("at", "instant"),
    ),
    HAND_OVER: (
        ("point", "text"),
        ("device", "text"),
        ("epoch", "text"),
        ("sequence", "number"),
        ("to_device", "text"),
        ("voucher", "hex"),
        ("person", "hex"),
        ("day_on", "day"),
        ("value_fen", "number"),
        ("grams", "numbers"),
        ("at", "instant"),
    ),
    PAPER_SEAL: (
        ("kind", "text"),
        ("number", "text"),
        ("copy", "number"),
        ("languages", "text"),
        ("made_at", "instant"),
        ("amount_fen", "number"),
        ("mass_g", "number"),
        ("facts", "hex"),
        ("head", "hex"),
    ),
}


class _Bytes:
    """Reads bytes in order. Raises ValueError past the end."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._at = 0

    def take(self, size: int) -> bytes:
        part = self._raw[self._at : self._at + size]
        if len(part) != size:
            raise ValueError("cut short")
        self._at += size
        return part

    def number(self) -> int:
        value, shift = 0, 0
        while True:
            byte = self.take(1)[0]
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                if byte == 0 and shift:
                    raise ValueError("a number in more bytes than it needs")
                return value
            shift += 7
            if shift > 63:
                raise ValueError("a number too long")

    def end(self) -> None:
        if self._at != len(self._raw):
            raise ValueError("more than the facts")


def write_facts(kind: str, facts: Mapping[str, Fact]) -> bytes:
    """Write the facts of a kind. Raises ValueError when they are not exactly those of its layout."""
    layout = LAYOUTS.get(kind)
    if layout is None or set(facts) != {name for name, _ in layout}:
        raise ValueError("these are not the facts of this kind", kind, sorted(facts))
    return b"".join(_WAYS[how].write(facts[name]) for name, how in layout)


def read_facts(kind: str, raw: bytes) -> dict[str, Fact]:
    """Read what :func:`write_facts` wrote. Raises ValueError for anything else."""
    source = _Bytes(raw)
    try:
        facts = {name: _WAYS[how].read(source) for name, how in LAYOUTS[kind]}
    except (KeyError, OverflowError) as problem:
        raise ValueError("no such facts") from problem
    source.end()
    return facts


def _number(value: Any) -> bytes:  # noqa: ANN401 - one of Fact
    if type(value) is not int or not 0 <= value < 2**63:
        raise ValueError("a whole number that is not negative", value)
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def _counted(raw: bytes) -> bytes:
    if len(raw) > _LONGEST:
        raise ValueError("too long for a short code")
    return bytes([len(raw)]) + raw


def _read_counted(source: _Bytes) -> bytes:
    size = source.take(1)[0]
    if size > _LONGEST:
        raise ValueError("too long")
    return source.take(size)


def _write_numbers(value: Any) -> bytes:  # noqa: ANN401 - one of Fact
    parts = [_counted(name.encode("utf-8")) + _number(amount) for name, amount in sorted(value.items())]
    if len(parts) > _MOST_GROUPS:
        raise ValueError("too many numbers for a short code")
    return bytes([len(parts)]) + b"".join(parts)


def _read_numbers(source: _Bytes) -> Fact:
    count = source.take(1)[0]
    if count > _MOST_GROUPS:
        raise ValueError("too many numbers")
    found = {_read_counted(source).decode("utf-8"): source.number() for _ in range(count)}
    if len(found) != count:
        raise ValueError("a name twice")
    return found


@dataclass(frozen=True, slots=True)
class _Way:
    write: Callable[[Any], bytes]
    read: Callable[[_Bytes], Fact]


_WAYS: Mapping[str, _Way] = {
    "text": _Way(lambda text: _counted(text.encode("utf-8")), lambda source: _read_counted(source).decode("utf-8")),
    "hex": _Way(lambda text: _counted(bytes.fromhex(text)), lambda source: _read_counted(source).hex()),
    "b64": _Way(
        lambda text: _counted(base64.b64decode(text, validate=True)),
        lambda source: base64.b64encode(_read_counted(source)).decode("ascii"),
    ),
    "number": _Way(_number, lambda source: source.number()),
    "numbers": _Way(_write_numbers, _read_numbers),
    "day": _Way(
        lambda day: _number((day - _DAY_ZERO).days), lambda source: _DAY_ZERO + timedelta(days=source.number())
    ),
    "instant": _Way(
        lambda at: _number((at - _ZERO) // timedelta(seconds=1)),
        lambda source: _ZERO + timedelta(seconds=source.number()),
    ),
}
