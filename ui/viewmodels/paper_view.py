"""What the paper screen shows: the papers there are, the one looked at, the choices, the work under way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from app.read_models import LotRow

if TYPE_CHECKING:
    from app.services.papers import Paper

Subject = Literal["", "lot", "record", "day", "person", "group", "market"]
Languages = tuple[str, str]
PAIRS: tuple[Languages, ...] = (
    ("zh", "vi"),
    ("vi", "zh"),
    ("zh", "en"),
    ("vi", "en"),
    ("en", "zh"),
    ("en", "vi"),
)
"""Any two of the languages of papers, in either order; the two of the market first."""
MOST_COPIES = 20


@dataclass(frozen=True, slots=True)
class PaperView:
    """``kinds`` are the papers there are; ``copies`` is None while the typed number cannot be taken.

    ``name`` is whom or what the papers are about, where it has one. ``made_at`` is when a copy of the paper looked at
    was last made, None when none was. ``printer`` is the one used last for that kind of paper, or empty.
    ``is_paperless``: paper is not needed, so only what is ticked is printed.
    """

    is_loaded: bool = False
    lots: tuple[LotRow, ...] = ()
    subject: Subject = ""
    ref: str = ""
    name: str = ""
    kinds: tuple[str, ...] = ()
    kind: str = ""
    ticked: tuple[str, ...] = ()
    languages: Languages = PAIRS[0]
    copies: int | None = 1
    zoom: str = ""
    printer: str = ""
    paper: Paper | None = None
    made_at: datetime | None = None
    making: bool = False
    job: Literal["", "printing", "saving"] = ""
    is_refused: bool = False
    is_paperless: bool = False

    @property
    def busy(self) -> Literal["", "making", "printing", "saving"]:
        """The work under way; a job comes before the preview."""
        return self.job or ("making" if self.making else "")

    @property
    def to_print(self) -> tuple[str, ...]:
        """The ticked papers in the order of the list; without ticks the one shown, or none where paper is spared."""
        ticked = tuple(kind for kind in self.kinds if kind in self.ticked)
        return ticked or ((self.kind,) if self.kind and not self.is_paperless else ())

    @property
    def sheets(self) -> int:
        """How many papers a press of Enter prints."""
        return len(self.to_print) * (self.copies or 0)

    @property
    def can_print(self) -> bool:
        """Whether papers can be printed now."""
        return self.paper is not None and not self.busy and not self.is_refused and self.sheets > 0

    @property
    def can_save(self) -> bool:
        """Whether papers can be saved now."""
        return self.paper is not None and not self.busy and not self.is_refused and bool(self.to_print)
