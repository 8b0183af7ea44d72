"""Short ways from what a record knows to values of a paper. What is not known is left out, never made up."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from app.domain.identifiers import mask_number
from app.domain.paper_content import Blank, Choice, Day, PersonalNumber, Several, Single, Text, Value
from app.domain.people import DocumentKind

COMPANY_PAPERS = frozenset({DocumentKind.USCC, DocumentKind.VN_MST})


def as_typed(typed: str) -> Text | None:
    """Return a typed text, or None when nothing was typed."""
    return Text(typed) if typed else None


def day(day_on: date | None) -> Day | None:
    """Return a day, or None when it is not known."""
    return Day(day_on) if day_on is not None else None


def masked(number: str) -> PersonalNumber | None:
    """Return a personal number with its middle covered already: a paper's attachment has no more than its page."""
    return PersonalNumber(mask_number(number)) if number else None


def party_number(kind: str, number: str) -> Single | None:
    """Return the number of a party: a firm's is public and stands whole, a person's is masked."""
    return as_typed(number) if kind in COMPANY_PAPERS else masked(number)


def several(*values: Single | None) -> Value | None:
    """Return the known ones of these values, one under the other; None when none is known."""
    known = tuple(value for value in values if value is not None)
    return stacked(known) if known else None


def stacked(values: Iterable[Single]) -> Value:
    """Return values one under the other; one alone as it is, none as a blank."""
    found = tuple(values)
    return Several(found) if len(found) > 1 else (found or (Blank(),))[0]


def text_or_blank(known: str) -> Single:
    """Return a text as typed, or a blank where nothing was."""
    return Text(known) if known else Blank()


def boxes(prefix: str, names: tuple[str, ...], chosen: str = "") -> Choice:
    """Return boxes to tick, with label keys ``prefix.name``; an unknown ``chosen`` ticks none."""
    return Choice(tuple(f"{prefix}.{name}" for name in names), f"{prefix}.{chosen}" if chosen in names else "")


def filled(values: Mapping[int, Value | None]) -> dict[int, Value]:
    """Return the fields that have a value; the others are drawn as blanks."""
    return {number: value for number, value in values.items() if value is not None}
