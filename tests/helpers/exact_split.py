"""The split as a linear programme for HiGHS: the yardstick for the planner. Values in fen, as floats."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, linprog, milp
from scipy.sparse import coo_array, csr_array, hstack, vstack

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
        self._owners: list[int | None] = []
        self.size = len(self.members) * len(self.lines)
        for at, line in enumerate(self.lines):
            whole = line.quantity // line.step * line.step * line.amount_fen / line.quantity
            self._add({self.place(m, at): 1.0 for m in range(len(self.members))}, whole)
        for m, member in enumerate(self.members):
            self._add({self.place(m, at): 1.0 for at in range(len(self.lines))}, self._reach(m), m)
            for group, grams in member.limits_left.items():
                inside = [at for at, line in enumerate(self.lines) if line.limit_group == group]
                prices = [self.lines[at].amount_fen / self.lines[at].quantity for at in inside]
                if inside:
                    dearest = max(prices)
                    row = {self.place(m, at): dearest / price for at, price in zip(inside, prices, strict=True)}
                    self._add(row, grams * dearest, m)
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

    def fewest(self, placed: float, limit_s: float = 20) -> int:
        """No fewer members can place that much: the bound HiGHS proved, in the time it has."""
        people = len(self.members)
        if placed <= 0 or not self.size:
            return 0
        # Who does not carry has nothing left: each of a member's rows holds times 0 or 1.
        owned = [at for at, owner in enumerate(self._owners) if owner is not None]
        owners = [owner for owner in self._owners if owner is not None]
        shape = (len(self._most), people)
        carries = coo_array((-self.most[owned], (owned, owners)), shape=shape)
        most = np.where([owner is None for owner in self._owners], self.most, 0.0)
        total = np.concatenate([np.ones(self.size), np.zeros(people)])
        found = milp(
            1 - total,
            constraints=[
                LinearConstraint(csr_array(hstack([self.rows, carries])), -np.inf, most),
                LinearConstraint(total, placed, np.inf),
            ],
            integrality=1 - total,
            bounds=Bounds(0, np.where(total == 1, np.inf, 1.0)),
            options={"time_limit": limit_s},
        )
        return round(float(np.ceil(found.mip_dual_bound - 1e-6)))

    def _add(self, row: Mapping[int, float], most: float, owner: int | None = None) -> None:
        for column, figure in row.items():
            self._rows.append(len(self._most))
            self._columns.append(column)
            self._figures.append(figure)
        self._most.append(most)
        self._owners.append(owner)

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
