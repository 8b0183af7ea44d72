"""How the card readers of a market type: pace, marks around the body, and what is taken off a scan.

A scan is a text of single characters. Control characters stand as themselves; function keys, which some readers send
before a code, stand as private-use characters (U+E001 = F1), so that one string holds all that was typed. Times are
milliseconds. The AIM marks (``]Q3``) are of ISO/IEC 15424.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.domain.problems import Problem

GAP_MS = 75
GAP_RANGE = (10, 200)
SHORTEST = 8
SHORTEST_RANGE = (4, 40)
LONGEST_MARK = 12
_F_BASE = 0xE000
_F_KEYS = 24
_LOW_NAMES = "NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI"
_HIGH_NAMES = "DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS RS US"
_NAMES = (*_LOW_NAMES.split(), *_HIGH_NAMES.split())
_CODES = {name: chr(at) for at, name in enumerate(_NAMES)} | {"TAB": "\t", "DEL": "\x7f"}
_TOKEN = re.compile(r"<([A-Za-z][A-Za-z0-9]{1,3})>")
_AIM = re.compile(r"^\][A-Za-z][0-9A-Za-z]")


@dataclass(frozen=True, slots=True)
class ScanProfile:
    """``gap_ms``: longest time between two characters; ``shortest``: fewest characters of a scan.

    ``prefixes`` and ``suffixes``: one mark of each is taken off, the longest that fits. ``keeps_controls`` leaves
    control characters (GS of a GS1 code) inside the body; otherwise they are dropped.
    """

    gap_ms: int = GAP_MS
    shortest: int = SHORTEST
    prefixes: tuple[str, ...] = ()
    suffixes: tuple[str, ...] = ()
    keeps_controls: bool = False

    def parts(self, raw: str) -> ScanParts:
        """Take marks and control characters off what a reader typed."""
        prefix = _longest(raw.startswith, self.prefixes)
        rest = raw[len(prefix) :]
        suffix = _longest(rest.endswith, self.suffixes)
        body = rest[: len(rest) - len(suffix)]
        if not self.keeps_controls:
            body = "".join(letter for letter in body if not is_control(letter))
        return ScanParts(prefix, body, suffix)


@dataclass(frozen=True, slots=True)
class ScanParts:
    """What was recognised in one scan."""

    prefix: str
    body: str
    suffix: str


def function_key(number: int) -> str:
    """Return the character that stands for a function key (1 to 24)."""
    return chr(_F_BASE + number)


def is_control(letter: str) -> bool:
    """Tell whether a character is no text: a control character or a function key."""
    return letter < " " or letter == "\x7f" or _F_BASE < ord(letter) <= _F_BASE + _F_KEYS


def visible(raw: str) -> str:
    """Show a raw text: ``<STX>450000…<CR>``, ``<F9>``; a space as ``␣``."""
    return "".join(_visible(letter) for letter in raw)


def from_visible(shown: str) -> str | None:
    """Return the raw text of what a person typed with names in angle brackets; None when a name is unknown."""
    raw, at = "", 0
    for found in _TOKEN.finditer(shown):
        letter = _letter_of(found[1].upper())
        if letter is None:
            return None
        raw += shown[at : found.start()] + letter
        at = found.end()
    return (raw + shown[at:]).replace("␣", " ")


def check_profile(profile: ScanProfile) -> tuple[Problem, ...]:
    """Say what cannot be: pace and length out of range, marks too long or empty."""
    found = []
    if not GAP_RANGE[0] <= profile.gap_ms <= GAP_RANGE[1]:
        found.append(_range("scanner.gap_range", "gap_ms", profile.gap_ms, GAP_RANGE))
    if not SHORTEST_RANGE[0] <= profile.shortest <= SHORTEST_RANGE[1]:
        found.append(_range("scanner.shortest_range", "shortest", profile.shortest, SHORTEST_RANGE))
    for field, marks in (("prefixes", profile.prefixes), ("suffixes", profile.suffixes)):
        wrong = [mark for mark in marks if not mark or len(mark) > LONGEST_MARK]
        found += [Problem("scanner.mark_form", field, {"longest": LONGEST_MARK})] if wrong else []
    return tuple(found)


def learned(profile: ScanProfile, raw: str, gaps_ms: Sequence[int]) -> ScanProfile:
    """Return the profile that fits one scan seen on the test page.

    Control characters, function keys and an AIM mark at the front become a prefix, those at the end a suffix; the
    pace gets a quarter of room above the slowest gap seen.
    """
    front = len(raw) - len(raw.lstrip("".join(filter(is_control, raw))))
    if aim := _AIM.match(raw[front:]):
        front += aim.end()
    back = len(raw.rstrip("".join(filter(is_control, raw))))
    slowest = max(gaps_ms, default=0)
    gap = min(GAP_RANGE[1], max(GAP_MS, -(-slowest * 5 // 4 // 10) * 10))
    return replace(
        profile,
        gap_ms=gap,
        prefixes=_with(profile.prefixes, raw[:front]),
        suffixes=_with(profile.suffixes, raw[max(back, front) :]),
    )


def _with(marks: tuple[str, ...], mark: str) -> tuple[str, ...]:
    return marks if not mark or mark in marks or len(mark) > LONGEST_MARK else (*marks, mark)


def _longest(fits: Callable[[str], bool], marks: tuple[str, ...]) -> str:
    return max((mark for mark in marks if fits(mark)), key=len, default="")


def _range(code: str, field: str, found: int, allowed: tuple[int, int]) -> Problem:
    return Problem(code, field, {"found": found, "least": allowed[0], "most": allowed[1]})


def _visible(letter: str) -> str:
    if letter == " ":
        return "␣"
    if letter < " ":
        return f"<{_NAMES[ord(letter)]}>"
    if letter == "\x7f":
        return "<DEL>"
    return f"<F{ord(letter) - _F_BASE}>" if is_control(letter) else letter


def _letter_of(name: str) -> str | None:
    if name in _CODES:
        return _CODES[name]
    number = int(name[1:]) if name[0] == "F" and name[1:].isdigit() else 0
    return function_key(number) if 1 <= number <= _F_KEYS else None
