"""Which field a heading names: by its Chinese, Vietnamese or English words, in any mixture.

``证件号码 Số giấy tờ``, ``SO GIAY TO`` and ``证件号码（18位）`` are the same heading. The words come from the caller.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence

_BRACKETED = re.compile(r"[(\[【][^)\]】]*[)\]】]")
_LONGEST_HEADING = 120


def folded(text: str) -> str:
    """Return the letters and digits of a heading without case, accents, brackets and signs."""
    plain = _BRACKETED.sub("", unicodedata.normalize("NFKC", text)).casefold().replace("đ", "d")
    return "".join(letter for letter in unicodedata.normalize("NFKD", plain) if letter.isalnum())


def field_of(heading: str, known: Mapping[str, Sequence[str]]) -> str | None:
    """Return the field whose words make up the whole heading, or None."""
    key = folded(heading[:_LONGEST_HEADING])
    return next((field for field, words in known.items() if key and _made_of(key, words)), None)


def _made_of(key: str, words: Sequence[str]) -> bool:
    """Whether the key is one or several of the words, one after another."""
    forms = [form for form in map(folded, words) if form]
    reached = {0}
    for place in range(len(key)):
        if place in reached:
            reached |= {place + len(form) for form in forms if key.startswith(form, place)}
    return len(key) in reached
