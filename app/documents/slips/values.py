"""Values of a paper as the lines of a slip, and how large they stand."""

from __future__ import annotations

from datetime import datetime

from app.documents import fonts
from app.documents.amount_words import can_spell, in_words
from app.documents.cells import masked, name_lines
from app.documents.labels import Labels, Pair
from app.documents.numbers import day, grouped, instant, kilograms, money
from app.documents.slips.dots import BODY, FIGURE, STRONG, Type
from app.domain import paper_content as paper

_TICKED, _OPEN = "■", "□"


def size_of(value: paper.Value) -> Type:
    """Return the size of a value: figures large, names strong."""
    if isinstance(value, paper.Several):
        return size_of(value.values[0]) if value.values else BODY
    if isinstance(value, paper.Money | paper.Mass | paper.Count | paper.Day):
        return FIGURE
    return STRONG if isinstance(value, paper.Text | paper.Name | paper.PersonalNumber) else BODY


def texts(labels: Labels, value: paper.Value, field: str) -> tuple[str, ...]:
    """Return a value's lines in both languages; nothing for a blank. ``field`` names it when a glyph is missing."""
    if isinstance(value, paper.Several):
        return tuple(text for each in value.values for text in texts(labels, each, field))
    return tuple(fonts.clean(text, field) for text in _lines(labels, value) if text)


def clocks(at: datetime) -> tuple[str, ...]:
    """Return an instant on the clocks of both sides, each by itself."""
    return tuple(instant(at).split(" · "))


def _lines(labels: Labels, value: paper.Single) -> tuple[str, ...]:
    if isinstance(value, paper.Name):
        return name_lines(labels, value.name, "")
    if isinstance(value, paper.InWords):
        spelled = (each for each in labels.languages if can_spell(value.currency, each))
        return tuple(in_words(value.minor, value.currency, each) for each in spelled)
    if isinstance(value, paper.Choice):
        return tuple(f"{_TICKED if key == value.chosen else _OPEN} {labels.pair(key).joined()}" for key in value.keys)
    if isinstance(value, paper.Blank):
        return ()
    if isinstance(value, paper.Instant):
        return clocks(value.at)
    if isinstance(value, paper.Words):
        return _short_or_each(labels.pair(value.key, **value.params))
    if isinstance(value, paper.Country):
        return _short_or_each(labels.country(value.code))
    return (_plain(labels, value),)


def _plain(labels: Labels, value: paper.Single) -> str:
    match value:
        case paper.Money():
            return money(value.minor, value.currency)
        case paper.Mass():
            return kilograms(value.grams)
        case paper.Count():
            unit = labels.pair(value.unit_key).joined() if value.unit_key else ""
            return f"{grouped(value.number)} {unit}".rstrip()
        case paper.Day():
            return day(value.day_on)
        case paper.PersonalNumber():
            return value.number if value.whole else masked(value.number)
        case paper.Text():
            return value.text
    raise AssertionError(f"no plain text: {value.sort}")


def _short_or_each(pair: Pair) -> tuple[str, ...]:
    joined = pair.joined()
    return (joined,) if len(joined) <= 16 else pair.lines()
