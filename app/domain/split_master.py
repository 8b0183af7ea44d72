"""The other half of the linear programme: which mixture of answers comes nearest to what there is, exactly.

A small simplex in whole numbers (all entries share one divisor, so that nothing is rounded and no fraction grows by
itself). Its prices are the next bid.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.split_bids import Bid

_SOON = 60


@dataclass(frozen=True, slots=True)
class Mixture:
    """Weights of the answers over one divisor, how much is lacking at best, and the prices that say so."""

    weights: tuple[int, ...]
    divisor: int
    lacking: int
    bid: Bid


def best_mixture(answers: Sequence[tuple[int, ...]], supply: Sequence[int], total: int) -> Mixture:
    """Mix answers (what is taken of each column) so that the least is taken over the supply or short of the total."""
    table = _Table(answers, supply, total)
    table.solve()
    return table.mixture()


class _Table:
    """Columns: answers, slack of each row, lack of each row, right side. Last row: what a unit more would lack."""

    def __init__(self, answers: Sequence[tuple[int, ...]], supply: Sequence[int], total: int) -> None:
        self._answers, self._rows = len(answers), len(supply) + 1
        self._divisor = 1
        self._basis: list[int] = []
        self._table: list[list[int]] = []
        first = answers[-1]
        for row in range(self._rows):
            self._add_row(row, answers, first, supply, total)
        width = self._answers + 2 * self._rows
        self._table.append([1] * self._answers + [0] * (2 * self._rows) + [1])
        self._basis.append(self._answers - 1)
        aim = [0] * (self._answers + self._rows) + [1] * self._rows + [0]
        for row, basic in enumerate(self._basis):
            if self._answers + self._rows <= basic < width:
                aim = [a - b for a, b in zip(aim, self._table[row], strict=True)]
        self._table.append(aim)

    def _add_row(
        self, row: int, answers: Sequence[tuple[int, ...]], first: tuple[int, ...], supply: Sequence[int], total: int
    ) -> None:
        """Add "taken + slack - lack = supply", or for the last one "-placed + slack - lack = -total"."""
        last = row == len(supply)
        figures = [-sum(each) if last else each[row] for each in answers]
        start = -sum(first) if last else first[row]
        right = (-total if last else supply[row]) - start
        sign = 1 if right >= 0 else -1
        slack = [sign * (at == row) for at in range(self._rows)]
        self._table.append([sign * (f - start) for f in figures] + slack + [-s for s in slack] + [sign * right])
        self._basis.append(self._answers + row + (0 if right >= 0 else self._rows))

    def solve(self) -> None:
        """Pivot until nothing lacks less."""
        turns = 0
        while (column := self._entering(turns)) is not None:
            self._pivot(self._leaving(column), column)
            turns += 1

    def _entering(self, turns: int) -> int | None:
        aim = self._table[-1][:-1]
        if turns > _SOON:
            return next((column for column, gain in enumerate(aim) if gain < 0), None)
        column = min(range(len(aim)), key=aim.__getitem__)
        return column if aim[column] < 0 else None

    def _leaving(self, column: int) -> int:
        best = -1
        for row, figures in enumerate(self._table[:-1]):
            if figures[column] > 0:
                if best < 0:
                    best = row
                    continue
                here, there = figures[-1] * self._table[best][column], self._table[best][-1] * figures[column]
                if (here, self._basis[row]) < (there, self._basis[best]):
                    best = row
        return best

    def _pivot(self, row: int, column: int) -> None:
        chosen, divisor = self._table[row], self._divisor
        pivot = chosen[column]
        for other, figures in enumerate(self._table):
            if other != row:
                factor = figures[column]
                self._table[other] = [
                    (pivot * own - factor * above) // divisor for own, above in zip(figures, chosen, strict=True)
                ]
        self._divisor = pivot
        self._basis[row] = column

    def mixture(self) -> Mixture:
        """Read the weights of the answers and the prices of the rows."""
        weights = [0] * self._answers
        for basic, figures in zip(self._basis, self._table, strict=False):
            if basic < self._answers:
                weights[basic] = figures[-1]
        prices = self._table[-1][self._answers : self._answers + self._rows]
        lacking = -(self._table[-1][-1] // self._divisor)
        return Mixture(tuple(weights), self._divisor, lacking, Bid(tuple(prices[:-1]), prices[-1]))
