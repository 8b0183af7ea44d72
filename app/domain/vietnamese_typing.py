"""Vietnamese typed on a plain keyboard: Telex and VNI, one syllable at a time. Pure; all text is NFC.

A syllable is kept as the keys typed; what they mean is worked out anew from the start, so taking back is forgetting the
last key. Telex: ``aa ee oo`` → â ê ô, ``aw`` → ă, ``ow uw w`` → ơ ư ư, ``dd`` → đ, ``s f r x j`` tones, ``z`` takes the
tone away. VNI: ``6 7 8 9`` shape, ``1``-``5`` tones, ``0`` takes the tone away. The same mark typed a second time
undoes itself and is a letter (``oss`` → os). Tones stand in the old place of names (hòa, thúy), as on most papers:
on the first of an open ``oa oe uy``. What is no Vietnamese syllable stays as it was typed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum


class Method(StrEnum):
    """How marks are typed."""

    TELEX = "telex"
    VNI = "vni"


_TONES = {"s": "\u0301", "f": "\u0300", "r": "\u0309", "x": "\u0303", "j": "\u0323", "z": ""}
_VNI_TONES = {"1": "\u0301", "2": "\u0300", "3": "\u0309", "4": "\u0303", "5": "\u0323", "0": ""}
_TONE_MARKS = frozenset(mark for mark in _TONES.values() if mark)
_HATS = {"a": "â", "e": "ê", "o": "ô"}
_HORNS = {"a": "ă", "o": "ơ", "u": "ư"}
_SHAPED = "âêôăơưđ"
_VOWELS = "aăâeêioôơuưy"
_ONSET = r"(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)?"
_CODA = r"(?:ng|nh|ch|c|m|n|p|t)?"
_SYLLABLE = re.compile(rf"({_ONSET})([{_VOWELS}]+)({_CODA})")
_ONSET_ONLY = re.compile(r"[bcdđghklmnpqrstvx]*")
_LONGEST_VOWELS = 3


@dataclass(slots=True)
class _Syllable:
    """Letters so far (small, no tone), the case of each, and the tone."""

    letters: list[str]
    capitals: list[bool]
    tone: str = ""
    undone: str = ""


def syllable(keys: str, method: Method = Method.TELEX) -> str:
    """Return the syllable that the keys mean."""
    made = _Syllable([], [])
    for key in keys:
        _take(made, key, method)
    return _written(made)


def extended(word: str, keys: str, method: Method = Method.TELEX) -> str:
    """Return what a word that stands there already becomes when keys are typed after it."""
    made = _read(word)
    for key in keys:
        _take(made, key, method)
    return _written(made)


def typed(keys: str, method: Method = Method.TELEX) -> str:
    """Return a whole line of keys as Vietnamese, syllable by syllable."""
    parts = re.split(r"([^A-Za-z0-9]+)", keys)
    return unicodedata.normalize("NFC", "".join(syllable(part, method) for part in parts))


def _read(word: str) -> _Syllable:
    """Take a word apart into letters, capitals and its (last) tone."""
    made = _Syllable([], [])
    for letter in unicodedata.normalize("NFC", word):
        apart = unicodedata.normalize("NFD", letter)
        tone = next((mark for mark in apart if mark in _TONE_MARKS), "")
        made.tone = tone or made.tone
        made.letters.append(unicodedata.normalize("NFC", apart.replace(tone, "") if tone else letter).lower())
        made.capitals.append(letter.isupper())
    return made


def _take(made: _Syllable, key: str, method: Method) -> None:
    small = key.lower()
    if small == made.undone or not (_shape(made, small, method) or _tone(made, small, method)):
        _append(made, key)


def _append(made: _Syllable, key: str) -> None:
    made.letters.append(key.lower())
    made.capitals.append(key.isupper())


def _shape(made: _Syllable, key: str, method: Method) -> bool:
    """Give a letter its hat, horn, breve or bar; True when the key was a mark."""
    if method is Method.VNI:
        return _vni_shape(made, key)
    if key == "d":
        return _bar(made, key)
    if key in _HATS:
        return _put(made, key, {key: _HATS[key]})
    return key == "w" and _horn(made, key)


def _vni_shape(made: _Syllable, key: str) -> bool:
    if key == "9":
        return _bar(made, key)
    if key == "6":
        return _put(made, key, _HATS)
    if key == "7":
        return _horned_pair(made) or _put(made, key, {"o": "ơ", "u": "ư"})
    return key == "8" and _put(made, key, {"a": "ă"})


def _horn(made: _Syllable, key: str) -> bool:
    """Telex ``w``: ươ at once on uo, a horn or breve on the last vowel that takes one, else ư itself."""
    if _horned_pair(made) or _put(made, key, _HORNS):
        return True
    if made.letters and not _ONSET_ONLY.fullmatch("".join(made.letters)):
        return False
    made.letters.append("ư")
    made.capitals.append(False)
    return True


def _horned_pair(made: _Syllable) -> bool:
    text = "".join(made.letters)
    at = max(text.rfind("uo"), text.rfind("ưo"), text.rfind("uơ"))
    if at < 0 or text[:at].endswith("q"):
        return False
    is_open = at + 2 == len(text)
    made.letters[at : at + 2] = ["u", "ơ"] if is_open and text[:at] in ("h", "th", "kh") else ["ư", "ơ"]
    return True


def _bar(made: _Syllable, key: str) -> bool:
    if not made.letters or made.letters[0] not in "dđ" or (key == "d" and not _is_d_in_reach(made)):
        return False
    return _put(made, key, {"d": "đ"})


def _is_d_in_reach(made: _Syllable) -> bool:
    return made.letters[0] == "đ" or len(made.letters) == 1 or made.letters[-1] in _VOWELS + "ngchmpt"


def _put(made: _Syllable, key: str, marks: dict[str, str]) -> bool:
    """Put a mark on the last letter that takes it; on one that has it, take it away and be a letter."""
    bare = {marked: plain for plain, marked in marks.items()}
    others = {"â": "a", "ă": "a", "ô": "o", "ơ": "o"}
    for at in reversed(range(len(made.letters))):
        letter = made.letters[at]
        if letter in bare:
            made.letters[at], made.undone = bare[letter], key
            return False
        plain = letter if letter in marks else others.get(letter, "")
        if plain in marks and _may_change(made, at):
            made.letters[at] = marks[plain]
            return True
    return False


def _may_change(made: _Syllable, at: int) -> bool:
    """Only inside a syllable's own vowels: nothing but one end of a syllable may follow."""
    rest = "".join(made.letters[at + 1 :])
    return re.fullmatch(rf"[{_VOWELS}]{{0,2}}{_CODA}|[{_VOWELS}ng]*", rest) is not None


def _tone(made: _Syllable, key: str, method: Method) -> bool:
    tones = _TONES if method is Method.TELEX else _VNI_TONES
    if key not in tones or not any(letter in _VOWELS for letter in made.letters):
        return False
    if not _SYLLABLE.fullmatch("".join(made.letters)):
        return False
    tone = tones[key]
    if made.tone == tone:
        made.undone = key if tone else made.undone
        made.tone = ""
        return False
    made.tone = tone
    return True


def _written(made: _Syllable) -> str:
    at = _tone_place("".join(made.letters)) if made.tone else -1
    found = []
    for place, (letter, is_capital) in enumerate(zip(made.letters, made.capitals, strict=True)):
        marked = letter + made.tone if place == at else letter
        found.append(marked.upper() if is_capital else marked)
    return unicodedata.normalize("NFC", "".join(found))


def _tone_place(text: str) -> int:
    """Where the tone stands: on a shaped vowel, else on the middle or last before an end, else on the first."""
    found = _SYLLABLE.fullmatch(text)
    if found is None:
        return next((at for at, letter in enumerate(text) if letter in _VOWELS), -1)
    start, vowels, coda = found.start(2), found[2], found[3]
    shaped = [at for at, letter in enumerate(vowels) if letter in _SHAPED]
    if shaped:
        return start + shaped[-1]
    if len(vowels) == 1:
        return start
    return start + (1 if coda or len(vowels) >= _LONGEST_VOWELS else 0)
