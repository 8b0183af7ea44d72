"""The name of an attached file as it is shown and offered for saving: a label, never a path (reliability.md §3.12)."""

from __future__ import annotations

import re
import unicodedata

LONGEST_NAME = 120
#: Endings that fit what a file was found to be; the first one is put after a name that has none of them.
ENDINGS = {"pdf": (".pdf",), "jpeg": (".jpg", ".jpeg"), "png": (".png",)}
_SEPARATORS = re.compile(r"[/\\]")
#: Signs that a file system takes for something else, and letters that look like a separator.
_UNSAFE = re.compile('[<>:"|?*\N{FRACTION SLASH}\N{DIVISION SLASH}\N{FULLWIDTH SOLIDUS}\N{FULLWIDTH REVERSE SOLIDUS}]')
#: Control, format (direction, zero width), surrogate, private and unassigned characters.
_UNSEEN = frozenset(("Cc", "Cf", "Cs", "Co", "Cn"))
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³])\s*(\..*)?", re.IGNORECASE)
_INVISIBLE = re.compile("[\N{COMBINING GRAPHEME JOINER}\N{HANGUL FILLER}\N{BRAILLE PATTERN BLANK}\ufe00-\ufe0f]")


def clean_name(path: str, media: str) -> str:
    """Return the last part of a path as a name of at most ``LONGEST_NAME`` characters that ends as ``media`` does."""
    # A separator that composing would make out of two characters is looked for after composing.
    last = _SEPARATORS.split(unicodedata.normalize("NFC", path))[-1]
    seen = "".join(" " if each.isspace() else each for each in last if _is_seen(each))
    tidy = " ".join(_UNSAFE.sub("_", _INVISIBLE.sub("", seen)).split()).strip(". ")
    stem, ending = _split(tidy, media)
    stem = stem.strip(". ") or "file"
    if _DEVICES.fullmatch(stem):
        stem = f"_{stem}"
    return unicodedata.normalize("NFC", stem[: LONGEST_NAME - len(ending)].rstrip(". ") + ending)


def _split(name: str, media: str) -> tuple[str, str]:
    for ending in ENDINGS[media]:
        if name.lower().endswith(ending):
            return name[: -len(ending)], ending
    return name, ENDINGS[media][0]


def _is_seen(character: str) -> bool:
    return character.isspace() or unicodedata.category(character) not in _UNSEEN
