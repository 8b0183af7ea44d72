"""Key events as the X server sends them (32 bytes, X11 protocol §11) and what a key symbol is to the pace."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from app.domain.scan_profile import function_key
from ui.scanning.burst import Stroke, StrokeKind

PRESS, RELEASE, FOCUS_IN, PROPERTY_CHANGED, MAPPING_CHANGED = 2, 3, 9, 28, 34
MESSAGE_BYTES = 32
_SENT_BY_PROGRAM = 0x80
_FORM = struct.Struct("<BBHIIIIhhhhHBx")
_PROPERTY = struct.Struct("<II")
_CONTROL, _ACTING = 1 << 2, (1 << 3) | (1 << 6)
_ENDS = {0xFF0D: "\r", 0xFF8D: "\r", 0xFF09: "\t"}
_PAD = {0xFFAA: "*", 0xFFAB: "+", 0xFFAC: ",", 0xFFAD: "-", 0xFFAE: ".", 0xFFAF: "/", 0xFFBD: "="}
_MODIFIERS = (*range(0xFFE1, 0xFFEF), 0xFE03, 0xFF7E, 0xFF7F)
_F1, _F24 = 0xFFBE, 0xFFD5


@dataclass(frozen=True, slots=True)
class KeyMessage:
    """One key event. ``kind`` is press or release; ``is_sent``: by a program, not by the server."""

    kind: int
    keycode: int
    at_ms: int
    window: int
    state: int
    is_sent: bool
    raw: bytes


def message_of(raw: bytes) -> KeyMessage | None:
    """Read the bytes of an event; None when it is no key."""
    kind = raw[0] & ~_SENT_BY_PROGRAM
    if kind not in (PRESS, RELEASE):
        return None
    fields = _FORM.unpack(raw[:MESSAGE_BYTES])
    is_sent = bool(raw[0] & _SENT_BY_PROGRAM)
    return KeyMessage(kind, fields[1], fields[3], fields[5], fields[11], is_sent, raw[:MESSAGE_BYTES])


def time_told(raw: bytes, mark: int) -> int | None:
    """Read the server's time off a change of our mark on a window; None when the event is something else."""
    if raw[0] & ~_SENT_BY_PROGRAM != PROPERTY_CHANGED:
        return None
    atom, at_ms = _PROPERTY.unpack_from(raw, 8)
    return at_ms if atom == mark else None


def stroke_of_symbol(symbol: int, state: int, at_ms: int, *, is_repeat: bool) -> Stroke:
    """Read a key symbol with the modifiers held."""
    kind, letter = _kind_of(symbol, state)
    return Stroke(at_ms, kind, letter, is_repeat)


def _kind_of(symbol: int, state: int) -> tuple[StrokeKind, str]:
    if symbol in _MODIFIERS:
        return StrokeKind.MODIFIER, ""
    if state & _ACTING:
        return StrokeKind.OTHER, ""
    if state & _CONTROL:
        upper = symbol - 0x20 if 0x61 <= symbol <= 0x7A else symbol
        return (StrokeKind.CONTROL, chr(upper & 0x1F)) if 0x40 <= upper <= 0x5F else (StrokeKind.OTHER, "")
    if symbol in _ENDS:
        return StrokeKind.END, _ENDS[symbol]
    if _F1 <= symbol <= _F24:
        return StrokeKind.CONTROL, function_key(symbol - _F1 + 1)
    if 0xFFB0 <= symbol <= 0xFFB9:
        return StrokeKind.LETTER, str(symbol - 0xFFB0)
    if symbol in _PAD:
        return StrokeKind.LETTER, _PAD[symbol]
    if 0x21 <= symbol <= 0x7E:
        return StrokeKind.LETTER, chr(symbol)
    return (StrokeKind.CONTROL, " ") if symbol == 0x20 else (StrokeKind.OTHER, "")
