"""What a table cell shows, as frozen values that the one delegate paints. No Qt here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Literal, TypeVar

from ui.tokens import ColourRole, MarkName

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class TrackParts:
    """How far a record is on the way of five stations (1 saved … 5 answered), and whether it was returned."""

    reached: int
    is_returned: bool = False


@dataclass(frozen=True, slots=True)
class QuotaParts:
    """Shares of one limit, all in the same minor unit; `over` is what goes beyond the limit."""

    limit: int
    confirmed: int = 0
    here: int = 0
    share: int = 0
    unknown: int = 0
    over: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: a fact, perhaps its source on a second line, perhaps a state's mark before it, or a small drawing."""

    text: str = ""
    second: str = ""
    mark: MarkName | None = None
    bold: bool = False
    colour: ColourRole = "ink"
    second_colour: ColourRole = "ink3"
    track: TrackParts | None = None
    quota: QuotaParts | None = None
    spoken: str = ""

    def aloud(self) -> str:
        """The cell for a screen reader; drawings need their own words in `spoken`."""
        return self.spoken or ", ".join(part for part in (self.text, self.second) if part)


@dataclass(frozen=True)
class Column(Generic[Row]):
    """One column: its header and cell are functions, so that they follow language and row.

    `width` counts digits of the body font; 0 takes what is left. `in_small` keeps the column in the 900×480 form.
    No slots: with them `Column[Row](...)` fails on Python 3.11.
    """

    key: str
    header: Callable[[], str]
    cell: Callable[[Row], Cell]
    width: int = 0
    align: Literal["left", "right"] = "left"
    in_small: bool = True
