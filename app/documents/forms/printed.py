"""Values of a paper as printed words, in both of its languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from app.documents import fonts
from app.documents.amount_words import can_spell, in_words
from app.documents.cells import languages_of, masked, name_lines
from app.documents.forms.parts import Part, Ruled, Ticks, Written
from app.documents.labels import Labels, Pair
from app.documents.numbers import day, grouped, instant, kilograms, money
from app.domain import paper_content as pc

#: A sentence longer than this stands on lines of its own in each language.
_LONG = 44


def words(labels: Labels, said: pc.Words) -> Pair:
    """Return words in both languages; their braces may also name the paper's ``first`` and ``second`` language."""
    given = {
        name: fonts.clean(value, said.key) if isinstance(value, str) else value for name, value in said.params.items()
    }
    return labels.pair(said.key, **languages_of(labels), **given)


def printed(labels: Labels, value: pc.Value | None, field: str) -> tuple[Part, ...]:
    """Return what stands in a field; ``None`` is a blank for the pen.

    Raises:
        UserError: ``paper.glyph_missing``, ``paper.label_missing``.

    """
    if value is None:
        return (Ruled(),)
    if isinstance(value, pc.Several):
        return tuple(part for each in value.values for part in printed(labels, each, field))
    if isinstance(value, pc.Blank):
        return (Ruled(max(1, value.lines)),)
    if isinstance(value, pc.Choice):
        return (Ticks(tuple((labels.pair(key).joined(" / "), key == value.chosen) for key in value.keys)),)
    texts = _TEXTS[value.sort](labels, value, field)
    return tuple(Written(text) for text in texts if text) or (Ruled(),)


def _words(labels: Labels, value: Any, _field: str) -> tuple[str, ...]:
    pair = words(labels, value)
    return pair.lines() if len(pair.joined()) > _LONG else (pair.joined(),)


def _in_words(labels: Labels, value: Any, _field: str) -> tuple[str, ...]:
    return tuple(
        in_words(value.minor, value.currency, each) for each in labels.languages if can_spell(value.currency, each)
    )


def _count(labels: Labels, value: Any, _field: str) -> tuple[str, ...]:
    unit = labels.pair(value.unit_key).joined("/") if value.unit_key else ""
    return (f"{grouped(value.number)} {unit}".rstrip(),)


def _country(labels: Labels, value: Any, field: str) -> tuple[str, ...]:
    return (fonts.clean(labels.country(value.code).joined(), field),) if value.code else ()


def _personal(_labels: Labels, value: Any, field: str) -> tuple[str, ...]:
    return (fonts.clean(value.number if value.whole else masked(value.number), field),)


_TEXTS: Mapping[str, Callable[[Labels, Any, str], tuple[str, ...]]] = {
    "words": _words,
    "text": lambda _labels, value, field: (fonts.clean(value.text, field).strip(),),
    "name": lambda labels, value, field: name_lines(labels, value.name, field),
    "money": lambda _labels, value, _field: (money(value.minor, value.currency),),
    "in_words": _in_words,
    "mass": lambda _labels, value, _field: (kilograms(value.grams),),
    "count": _count,
    "day": lambda _labels, value, _field: (day(value.day_on),),
    "instant": lambda _labels, value, _field: (instant(value.at),),
    "personal_number": _personal,
    "country": _country,
}
