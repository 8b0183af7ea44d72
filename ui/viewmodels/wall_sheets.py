"""Wall sheets among the papers of the market: one kind in the ledger (D27), a line of the list for each sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from ui.viewmodels.paper_view import Languages

if TYPE_CHECKING:
    from app.services.bundle import Services
    from app.services.papers import Paper

WALL = "D27"
SHEETS = ("rules", "hours", "matters")
KINDS = tuple(f"{WALL}-{sheet}" for sheet in SHEETS)


def with_sheets(kinds: Sequence[str]) -> tuple[str, ...]:
    """The papers of the market with a line for each wall sheet."""
    return tuple(line for kind in kinds for line in (KINDS if kind == WALL else (kind,)))


def line_of(kind: str, ref: str) -> str:
    """The line of a paper that was asked for; of a wall sheet by its reference, without one its rules."""
    return f"{WALL}-{ref or SHEETS[0]}" if kind == WALL else kind


def wall_sheet(services: Services, kind: str, languages: Languages, *, counted: bool) -> Paper:
    """Make the sheet of a line; the paper goes by the name of its line, so that files do not meet."""
    sheet = kind.removeprefix(f"{WALL}-")
    made = services.documents.paper(WALL, sheet, languages, record=counted, subject="market")
    return replace(made, kind=kind)
