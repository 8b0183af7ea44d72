"""What a paper says, before any layout: values by field number of the document table, never words of one language.

A content is made from the record alone, drawn by ``app.documents`` in any two languages, and carried inside the paper
as JSON, so that another laptop can draw it again and compare. Each value has its ``sort`` in it, for reading it back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal

from app.domain.identifiers import mask_number
from app.domain.localized_text import LocalizedText


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the label tables: ``key`` and what stands in its braces; printed in both languages."""

    key: str
    params: Mapping[str, str | int] = field(default_factory=dict)
    sort: Literal["words"] = "words"


@dataclass(frozen=True, slots=True)
class Text:
    """A text as it was typed (a name, an address, a number that may be shown whole): printed once."""

    text: str
    sort: Literal["text"] = "text"


@dataclass(frozen=True, slots=True)
class Name:
    """A name the record has in several languages: goods, places."""

    name: LocalizedText
    sort: Literal["name"] = "name"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units of an ISO 4217 currency."""

    minor: int
    currency: str
    sort: Literal["money"] = "money"


@dataclass(frozen=True, slots=True)
class InWords:
    """An amount to be spelled out in each of the paper's languages that can."""

    minor: int
    currency: str
    sort: Literal["in_words"] = "in_words"


@dataclass(frozen=True, slots=True)
class Mass:
    """A mass in grams, printed in kilograms."""

    grams: int
    sort: Literal["mass"] = "mass"


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number; ``unit_key`` is the label of its unit, or empty."""

    number: int
    unit_key: str = ""
    sort: Literal["count"] = "count"


@dataclass(frozen=True, slots=True)
class Day:
    """A legal day, printed 2026-11-23."""

    day_on: date
    sort: Literal["day"] = "day"


@dataclass(frozen=True, slots=True)
class Instant:
    """A moment, printed on the clocks of both sides."""

    at: datetime
    sort: Literal["instant"] = "instant"


@dataclass(frozen=True, slots=True)
class PersonalNumber:
    """A number of an identity paper; only ``whole``, for the person's own sheet, does it hold more than the mask.

    What is not printed is not carried either: a paper's facts travel inside it.
    """

    number: str
    whole: bool = False
    sort: Literal["personal_number"] = "personal_number"

    def __post_init__(self) -> None:
        """Forget what the mask hides."""
        if not self.whole:
            object.__setattr__(self, "number", mask_number(self.number))


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its ISO 3166 two-letter code."""

    code: str
    sort: Literal["country"] = "country"


@dataclass(frozen=True, slots=True)
class Choice:
    """Boxes to tick, by label keys; ``chosen`` is ticked already, or empty: left for the pen."""

    keys: tuple[str, ...]
    chosen: str = ""
    sort: Literal["choice"] = "choice"


@dataclass(frozen=True, slots=True)
class Blank:
    """What no record knows: ruled lines for the pen."""

    lines: int = 1
    sort: Literal["blank"] = "blank"


Single = (
    Words | Text | Name | Money | InWords | Mass | Count | Day | Instant | PersonalNumber | Country | Choice | Blank
)


@dataclass(frozen=True, slots=True)
class Several:
    """Values one under the other in one field."""

    values: tuple[Single, ...]
    sort: Literal["several"] = "several"


Value = Single | Several


@dataclass(frozen=True, slots=True)
class SignPlace:
    """A place for a signature, a stamp or a finger print; ``name`` is printed small under it, where it is known."""

    title: Words
    mark: Literal["sign", "stamp", "finger"] = "sign"
    name: str = ""


@dataclass(frozen=True, slots=True)
class MemberLine:
    """One row of the page with each member's signature."""

    name: str
    number: str
    note: Value | None = None


@dataclass(frozen=True, slots=True)
class PaperContent:
    """One paper. ``head``, ``foot`` and each of ``lines`` map field numbers of the document table to values.

    ``ref`` is what its copies are counted under, ``number`` what is printed as the paper's own number. A field of the
    table that is missing in the maps is drawn as a blank: nothing is left out, nothing is guessed. ``state`` is a key
    under ``paper.state.``. ``copies`` names who keeps each of the signed copies. ``amount_fen`` and ``mass_g`` are
    what the seal says beside the number (0: nothing). ``members`` fills a page of signatures. ``data_sheet`` marks the
    sheets beside an official form, which say that they are none.
    """

    kind: str
    ref: str
    number: str
    made_at: datetime
    state: str
    practice: bool
    head: Mapping[int, Value] = field(default_factory=dict)
    lines: tuple[Mapping[int, Value], ...] = ()
    totals: Mapping[int, Value] = field(default_factory=dict)
    foot: Mapping[int, Value] = field(default_factory=dict)
    signs: tuple[SignPlace, ...] = ()
    clauses: tuple[Words, ...] = ()
    copies: tuple[Words, ...] = ()
    members: tuple[MemberLine, ...] = ()
    notes: tuple[Words, ...] = ()
    data_sheet: bool = False
    amount_fen: int = 0
    mass_g: int = 0
    empty_rows: int = 0
    copy_no: int = 0
    head_hash: str = ""
