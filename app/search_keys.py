"""Search keys: folded words, pinyin in full and initials, and the question that asks for them.

No tokenizer of the store folds đ, splits a run of Han characters or knows pinyin, so this is done here, once for
storing and once for asking. The same rules are written twice: as an FTS5 expression for the store and as
:func:`matches` for plain values.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from dataclasses import dataclass

from app.domain.localized_text import LocalizedText
from app.domain.reference import TariffLine

TAIL_MIN = 3
TAIL_MAX = 6
_VARIANTS_MAX = 8
_HAN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_HAN_RUN = re.compile("[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
#: A Han character by itself, or a run of other letters and digits.
_TOKEN = re.compile(f"(?![\\W_]){_HAN.pattern}|[^\\W_{_HAN.pattern[1:]}+")
_DOT_IN_NUMBER = re.compile(r"(?<=\d)[.](?=\d)")


@dataclass(frozen=True, slots=True)
class SearchKeys:
    """What is stored beside a name.

    ``words`` are folded tokens, each Han character on its own; ``latin`` holds pinyin in full and initials from
    every syllable on; ``exact`` keeps tone marks (lower case) for ranking; ``sort`` orders a list by sound.
    """

    words: str
    latin: str
    exact: str
    sort: str


class _BareLetters(dict[int, str]):
    """Code point → its letter without marks, worked out once: tariff lists have a million characters."""

    def __missing__(self, code: int) -> str:
        parts = unicodedata.normalize("NFD", "d" if code == _D_WITH_STROKE else chr(code))
        bare = self[code] = "".join(c for c in parts if unicodedata.category(c) != "Mn")
        return bare


_D_WITH_STROKE = ord("đ")
_BARE = _BareLetters()


def fold(text: str) -> str:
    """Lower case without tone marks: ``Đậu Nành`` → ``dau nanh``. Han characters stay."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", text.lower().translate(_BARE))


def split_words(text: str) -> list[str]:
    """Folded tokens of a text, every Han character one token, dots inside numbers dropped."""
    folded = fold(text)
    return _TOKEN.findall(_DOT_IN_NUMBER.sub("", folded) if "." in folded else folded)


def search_keys(text: LocalizedText, *codes: str) -> SearchKeys:
    """Make the keys of a name in three languages and its codes (HS codes, plates…)."""
    words = [token for part in (text.zh, text.vi, text.en, *codes) for token in split_words(part)]
    exact = unicodedata.normalize("NFC", " ".join((text.zh, text.vi, text.en))).lower()
    latin: list[str] = []
    for run in _HAN_RUN.findall(text.zh):
        latin.extend(_latin_keys(run))
    return SearchKeys(" ".join(words), " ".join(dict.fromkeys(latin)), exact.strip(), sort_key(text.zh))


def tariff_keys(line: TariffLine) -> SearchKeys:
    """Make the keys of a tariff line: words and code. Long official texts are not looked for by pinyin."""
    name = line.name
    words = [token for part in (name.zh, name.vi, name.en, line.code) for token in split_words(part)]
    exact = unicodedata.normalize("NFC", " ".join((name.zh, name.vi, name.en))).lower()
    return SearchKeys(" ".join(words), "", exact.strip(), line.code)


def sort_key(name: str) -> str:
    """Order of a name in a list: pinyin for Han, folded letters otherwise, then the name itself."""
    if not _HAN.search(name):
        return f"{fold(name)}\x1f{name}"
    from pypinyin import lazy_pinyin  # late: loading its tables takes a quarter of a second

    return f"{fold(' '.join(lazy_pinyin(name)))}\x1f{name}"


def _latin_keys(run: str) -> list[str]:
    """Pinyin and initials of a Han run from each of its characters on, for every likely reading."""
    from pypinyin import Style, pinyin  # late: loading its tables takes a quarter of a second

    readings = [[fold(sound) for sound in sounds] for sounds in pinyin(run, style=Style.NORMAL, heteronym=True)]
    keys: list[str] = []
    for variant in itertools.islice(itertools.product(*readings), _VARIANTS_MAX):
        for start in range(len(variant)):
            keys.append("".join(variant[start:]))
            keys.append("".join(sound[:1] for sound in variant[start:]))
    return keys


def tail_tokens(number: str) -> str:
    """The last three to six characters of a document number, as tokens to be found whole."""
    tail = number.lower()[-TAIL_MAX:]
    return " ".join(tail[-size:] for size in range(TAIL_MIN, TAIL_MAX + 1) if size <= len(tail))


def match_expression(text: str, *, tails: bool = False) -> str:
    """Turn typed text into an FTS5 expression over the columns words, latin (and tails).

    Empty when nothing can be searched for.
    """
    terms = []
    for word in _DOT_IN_NUMBER.sub("", fold(text)).split():
        tokens = split_words(word)
        if not tokens:
            continue
        ways = ['words : "' + " ".join(tokens) + '" *']
        if len(tokens) == 1 and tokens[0].isascii():
            ways.append(f'latin : "{tokens[0]}" *')
            if tails:
                ways.append(f'tails : "{tokens[0]}"')
        terms.append("(" + " OR ".join(ways) + ")")
    return " AND ".join(terms)


def matches(keys: SearchKeys, text: str, tails: str | None = None) -> bool:
    """Tell whether typed text finds these keys: the same rule as :func:`match_expression`."""
    asked = [tokens for word in _DOT_IN_NUMBER.sub("", fold(text)).split() if (tokens := split_words(word))]
    return bool(asked) and all(_finds(keys, tokens, tails) for tokens in asked)


def _finds(keys: SearchKeys, tokens: list[str], tails: str | None) -> bool:
    if _phrase_at(keys.words.split(), tokens):
        return True
    if len(tokens) > 1 or not tokens[0].isascii():
        return False
    return any(key.startswith(tokens[0]) for key in keys.latin.split()) or tokens[0] in (tails or "").split()


def _phrase_at(words: list[str], tokens: list[str]) -> bool:
    *whole, last = tokens
    size = len(tokens)
    return any(
        words[at : at + size - 1] == whole and words[at + size - 1].startswith(last)
        for at in range(len(words) - size + 1)
    )


def ranks_first(exact: str, text: str) -> bool:
    """Tell whether a hit carries the typed text with its very tone marks."""
    return unicodedata.normalize("NFC", text).lower().strip() in exact
