"""Words printed on papers, by key, always in two languages. A missing label refuses the paper; no key is printed."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass

import resources
from app.domain.localized_text import LocalizedText
from app.errors import UserError

_MARK = "*"


@dataclass(frozen=True, slots=True)
class Pair:
    """The same words in the first and the second language of the paper."""

    first: str
    second: str

    def joined(self, between: str = " · ") -> str:
        """Return both on one line; once only when they are equal or one is empty."""
        return between.join(dict.fromkeys(text for text in (self.first, self.second) if text))

    def lines(self) -> tuple[str, ...]:
        """Return both as lines; once only when they are equal or one is empty."""
        return tuple(dict.fromkeys(text for text in (self.first, self.second) if text))


@functools.cache
def _table(language: str) -> Mapping[str, str]:
    try:
        table: dict[str, str] = resources.read_json(f"document_labels/{language}.json")
    except FileNotFoundError:
        raise UserError("paper.label_missing", key="*", language=language) from None
    return table


@functools.cache
def _doubtful() -> frozenset[str]:
    return frozenset(resources.read_json("reference/doubtful_labels.json"))


@functools.cache
def _countries() -> Mapping[str, LocalizedText]:
    rows = resources.read_json("reference/countries.json")
    return {
        row["iso_alpha2"]: LocalizedText(row["zh"] or "", row["vi"] or "", row["en"] or "")
        for row in rows
        if row["iso_alpha2"]
    }


def both(above: Pair, below: Pair) -> Pair:
    """Return two labels side by side in each language, for a column that shows two fields."""
    return Pair(f"{above.first} · {below.first}", f"{above.second} · {below.second}")


class Labels:
    """The label tables of one paper's two languages; remembers whether a doubtful term was asked for.

    ``languages`` is (first, second) of ``zh``, ``vi``, ``en``.
    """

    def __init__(self, languages: tuple[str, str]) -> None:
        self.languages = languages
        self._tables = tuple(_table(language) for language in languages)
        self.doubtful_used = False

    def pair(self, key: str, **params: str | int | Pair) -> Pair:
        """Return a label in both languages. Raises UserError ``paper.label_missing`` with key and language."""
        return Pair(self._text(0, key, params), self._text(1, key, params))

    def short(self, key: str) -> Pair:
        """Return the short form of a label, for narrow columns."""
        return self.pair(f"{key}.short")

    def has_brace(self, key: str, name: str) -> bool:
        """Tell whether the words of a key have a place for ``name``."""
        return f"{{{name}}}" in self._tables[0].get(key, "")

    def name(self, name: LocalizedText) -> Pair:
        """Return a name of the record in both languages (a language the name lacks is not printed twice)."""
        first, second = (name.in_language(language)[0] for language in self.languages)
        return Pair(first, second)

    def country(self, code: str) -> Pair:
        """Return a country's name in both languages; the ISO code itself when the tables do not know it."""
        known = _countries().get(code)
        return self.name(known) if known else Pair(code, code)

    def _text(self, place: int, key: str, params: Mapping[str, str | int | Pair]) -> str:
        template = self._tables[place].get(key)
        if not template:
            raise UserError("paper.label_missing", key=key, language=self.languages[place])
        own = {name: _side(value, place) for name, value in params.items()}
        text = template.format(**own) if own else template
        if self.languages[place] == "vi" and key in _doubtful():
            self.doubtful_used = True
            return text + _MARK
        return text


def _side(value: str | int | Pair, place: int) -> str | int:
    if isinstance(value, Pair):
        return value.second if place else value.first
    return value
