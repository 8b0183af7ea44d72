"""The split as a linear programme for HiGHS: the yardstick for the planner. Values in fen, as floats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import coo_array, csr_array, vstack

from app.domain.split import SplitProblem


class ExactSplit:
    """One variable for each member and priced line: the fen the member carries of it.

    ``rows @ x <= most`` are the lines' amounts, the members' values and their mass limits.
    """

    def __init__(self, problem: SplitProblem) -> None:
        self.members = problem.members
        self.lines = [line for line in problem.lines if line.amount_fen]
        self._rows: list[int] = []
        self._columns: list[int] = []
        self._figures: list[float] = []
        self._most: list[float] = []
        self.size = len(self.members) * len(self.lines)
        for at, line in enumerate(self.lines):
            whole = line.quantity // line.step * line.step * line.amount_fen / line.quantity
            self._add({self.place(m, at): 1.0 for m in range(len(self.members))}, whole)
        for m, member in enumerate(self.members):
            if member.value_left_fen is not None:
                self._add({self.place(m, at): 1.0 for at in range(len(self.lines))}, member.value_left_fen)
            for group, grams in member.limits_left.items():
                inside = [at for at, line in enumerate(self.lines) if line.limit_group == group]
                prices = [self.lines[at].amount_fen / self.lines[at].quantity for at in inside]
                if inside:
                    dearest = max(prices)
                    row = {self.place(m, at): dearest / price for at, price in zip(inside, prices, strict=True)}
                    self._add(row, grams * dearest)
        shape = (len(self._most), self.size)
        self.rows = csr_array(coo_array((self._figures, (self._rows, self._columns)), shape=shape))
        self.most = np.array(self._most, dtype=float)

    def place(self, member: int, line: int) -> int:
        return member * len(self.lines) + line

    def greatest(self) -> float:
        """The greatest value of any placing, parts of steps allowed."""
        if not self.size:
            return 0.0
        return -self._solve(-np.ones(self.size), self.rows, self.most)

    def greatest_in_steps(self) -> float:
        """The greatest value of a placing in whole steps."""
        if not self.size:
            return 0.0
        value = np.tile([line.step * line.amount_fen / line.quantity for line in self.lines], len(self.members))
        found = milp(
            -value,
            constraints=LinearConstraint(self.rows * value, -np.inf, self.most),
            integrality=np.ones(self.size),
            bounds=Bounds(0, np.inf),
        )
        return -float(found.fun)

    def most_of(self, member: int, totals: Sequence[float], placed: float) -> float:
        """The most a member could have while nobody who has less loses, and as much is placed."""
        floors = [min(total, totals[member]) for total in totals]
        own = self._totals()
        rows = vstack([self.rows, -own, csr_array(-np.ones((1, self.size)))])
        most = np.concatenate([self.most, -np.array(floors), [-placed]])
        return -self._solve(-own[[member]].toarray()[0], csr_array(rows), most)

    def fewest(self, placed: float) -> int:
        """The least number of members who can place that much (HiGHS's proved bound)."""
        people = len(self.members)
        if placed <= 0 or not self.size:
            return 0
        reach = np.repeat([self._reach(m) for m in range(people)], len(self.lines))
        tie = coo_array((-reach, (range(self.size), np.repeat(range(people), len(self.lines)))))
        rows = coo_array(self.rows)
        constraints = [
            LinearConstraint(
                csr_array((rows.data, (rows.row, rows.col)), shape=(rows.shape[0], self.size + people)),
                -np.inf,
                self.most,
            ),
            LinearConstraint(np.hstack([np.eye(self.size), tie.toarray()]), -np.inf, 0),
            LinearConstraint(np.concatenate([np.ones(self.size), np.zeros(people)]), placed, np.inf),
        ]
        found = milp(
            np.concatenate([np.zeros(self.size), np.ones(people)]),
            constraints=constraints,
            integrality=np.concatenate([np.zeros(self.size), np.ones(people)]),
            bounds=Bounds(0, np.concatenate([np.full(self.size, np.inf), np.ones(people)])),
        )
        return round(float(np.ceil(found.mip_dual_bound - 1e-6)))

    def _add(self, row: Mapping[int, float], most: float) -> None:
        for column, figure in row.items():
            self._rows.append(len(self._most))
            self._columns.append(column)
            self._figures.append(figure)
        self._most.append(most)

    def _totals(self) -> csr_array:
        people, lines = len(self.members), len(self.lines)
        places = (np.repeat(range(people), lines), range(self.size))
        return csr_array(coo_array((np.ones(self.size), places), shape=(people, self.size)))

    def _reach(self, member: int) -> float:
        left = self.members[member].value_left_fen
        everything = float(sum(line.amount_fen for line in self.lines))
        return everything if left is None else min(float(left), everything)

    @staticmethod
    def _solve(aim: np.ndarray, rows: csr_array, most: np.ndarray) -> float:
        found = linprog(aim, A_ub=rows, b_ub=most, method="highs")
        assert found.success, found.message
        return float(found.fun)


def without(problem: SplitProblem, member_id: str) -> SplitProblem:
    """The problem with one member fewer."""
    return replace(problem, members=tuple(m for m in problem.members if m.member_id != member_id))
