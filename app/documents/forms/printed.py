"""Values of a paper as printed words, in both of its languages."""

from __future__ import annotations

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


def printed(labels: Labels, value: pc.Value | None, field: str, *, apart: bool = False) -> tuple[Part, ...]:
    """Return what stands in a field; ``None`` is a blank for the pen. ``apart``: each language on lines of its own.

    Raises:
        UserError: ``paper.glyph_missing``, ``paper.label_missing``.

    """
    if value is None:
        return (Ruled(),)
    if isinstance(value, pc.Several):
        return tuple(part for each in value.values for part in printed(labels, each, field, apart=apart))
    if isinstance(value, pc.Blank):
        return (Ruled(max(1, value.lines)),)
    if isinstance(value, pc.Choice):
        return (Ticks(tuple((labels.pair(key).joined(" / "), key == value.chosen) for key in value.keys)),)
    return tuple(Written(text) for text in _texts(labels, value, field, apart) if text) or (Ruled(),)


def _texts(labels: Labels, value: pc.Single, field: str, apart: bool) -> tuple[str, ...]:
    match value:
        case pc.Words():
            pair = words(labels, value)
            return pair.lines() if apart or len(pair.joined()) > _LONG else (pair.joined(),)
        case pc.Name():
            return name_lines(labels, value.name, field)
        case pc.InWords():
            spelling = (each for each in labels.languages if can_spell(value.currency, each))
            return tuple(in_words(value.minor, value.currency, each) for each in spelling)
        case pc.Country():
            names = labels.country(value.code) if value.code else Pair("", "")
            return names.lines() if apart else (names.joined(),)
        case pc.PersonalNumber():
            return (fonts.clean(value.number if value.whole else masked(value.number), field),)
        case pc.Text():
            return (fonts.clean(value.text, field).strip(),)
        case _:
            return (_figure(labels, value),)


def _figure(labels: Labels, value: pc.Single) -> str:
    match value:
        case pc.Money():
            return money(value.minor, value.currency)
        case pc.Mass():
            return kilograms(value.grams)
        case pc.Count():
            unit = labels.pair(value.unit_key).joined("/") if value.unit_key else ""
            return f"{grouped(value.number)} {unit}".rstrip()
        case pc.Day():
            return day(value.day_on)
        case pc.Instant():
            return instant(value.at)
        case _:
            raise TypeError(f"{value.sort} is no text")
