"""Cells pasted from a spreadsheet into a list: judged row by row like a file, taken in one unit of work, taken back.

One engine for all lists; each list says what it takes, how a row is judged, and how good rows are taken.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Protocol

from app import read_models as rm
from app.domain.pasted import Block, Shape, read_block
from app.domain.problems import Problem
from app.errors import UserError


class PasteTarget(StrEnum):
    """Lists that cells can be pasted into."""

    MEMBERS = "members"
    GOODS = "goods"
    SHARES = "shares"


@dataclass(frozen=True, slots=True)
class PasteRow:
    """A pasted row as it will be shown: its cells by field, and the first thing wrong with it, if any."""

    number: int
    cells: Mapping[str, str]
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class PastePlan:
    """What pasting would do; nothing is stored yet. ``problem`` says why the block as a whole cannot be taken.

    ``prepared`` is the target's own form of the good rows.
    """

    target: PasteTarget
    ref: str
    fields: tuple[str, ...]
    rows: tuple[PasteRow, ...]
    problem: Problem | None = None
    prepared: Any = field(default=None, compare=False)

    @property
    def good(self) -> int:
        """How many rows can be taken."""
        return sum(row.problem is None for row in self.rows)


@dataclass(frozen=True, slots=True)
class PasteDone:
    """What was taken; ``token`` is what the target needs to take it back."""

    target: PasteTarget
    ref: str
    taken: int
    refused: tuple[PasteRow, ...] = ()
    token: Any = None


class PasteList(Protocol):
    """One list that takes pasted rows."""

    def shape(self, ref: str) -> Shape:
        """Return the fields it takes."""

    def judge(self, ref: str, block: Block, table: rm.SheetTable) -> tuple[Mapping[int, Problem], object]:
        """Return problems by row number, and the good rows prepared for taking."""

    def take(self, ref: str, prepared: Any) -> tuple[int, Mapping[int, Problem], object]:  # noqa: ANN401 - its own
        """Store what was prepared in one unit of work: how many rows, what was refused late, a token to undo it."""

    def undo(self, ref: str, token: Any) -> int:  # noqa: ANN401 - its own
        """Take it back; returns how many rows."""


class PasteService:
    """Reads, takes and takes back pasted blocks."""

    def __init__(self, lists: Mapping[PasteTarget, PasteList]) -> None:
        self._lists = dict(lists)

    def read(self, target: PasteTarget, ref: str, text: str) -> PastePlan:
        """Judge a pasted text row by row; nothing is stored. Raises what the list raises for an unknown ``ref``."""
        to = self._lists[target]
        block = read_block(text, to.shape(ref))
        if block.problem is not None:
            return PastePlan(target, ref, block.fields, (), block.problem)
        problems, prepared = to.judge(ref, block, as_table(block, text))
        rows = tuple(PasteRow(row.number, row.cells, problems.get(row.number)) for row in block.rows)
        return PastePlan(target, ref, block.fields, rows, None, prepared)

    def take(self, plan: PastePlan) -> PasteDone:
        """Store the good rows of a plan in one unit of work. Raises UserError ``paste.nothing_good``."""
        if not plan.good:
            raise UserError("paste.nothing_good")
        taken, late, token = self._lists[plan.target].take(plan.ref, plan.prepared)
        rows = tuple(
            PasteRow(row.number, row.cells, late.get(row.number, row.problem))
            for row in plan.rows
            if row.problem is not None or row.number in late
        )
        return PasteDone(plan.target, plan.ref, taken, rows, token)

    def undo(self, done: PasteDone) -> int:
        """Take back what was pasted; returns how many rows. Raises what the list raises when it is used since."""
        return self._lists[done.target].undo(done.ref, done.token)


def as_table(block: Block, text: str) -> rm.SheetTable:
    """Return a pasted block as a sheet, so that the validators of files judge it. Every pasted cell is text."""
    return rm.SheetTable(
        fields=block.fields,
        rows=tuple({name: rm.SheetCell(cell, _kind(cell)) for name, cell in row.cells.items()} for row in block.rows),
        row_numbers=tuple(row.number for row in block.rows),
        file_hash=hashlib.sha256(text.encode("utf-8", "replace")).hexdigest(),
        sheet="",
    )


def refusals(found: Sequence[rm.RowRefusal]) -> dict[int, Problem]:
    """Return refusals by the number of their row."""
    return {each.row_number: each.problem for each in found}


def _kind(cell: str) -> str:
    return "text" if cell else "empty"
