"""How much value each member is to carry: a flow from a few columns of goods to many members.

A *column* is one limited line, or all unlimited lines together. Everything is in one integer unit of value so
fine that no rounding happens here. What sets of totals can be reached is a polymatroid; so the max–min fair
totals also place the most, and giving to members one after the other does too (docs/decisions/0007-split.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from app.domain.split_goods import NOBODY_LIMITED, Goods


@dataclass(frozen=True, slots=True)
class Columns:
    """Value of each column, and per member how much of each column and how much in all they may take."""

    supply: tuple[int, ...]
    takes: tuple[tuple[int, ...], ...]
    room: tuple[int, ...]

    def of(self, members: Sequence[int]) -> Columns:
        """Return the same columns for some of the members."""
        return Columns(self.supply, tuple(self.takes[m] for m in members), tuple(self.room[m] for m in members))


def columns_of(goods: Goods) -> Columns:
    """Return goods whose mass limits cover one price each as columns of a flow."""
    takes = []
    for grams in goods.grams:
        limits = (None if group == NOBODY_LIMITED else grams[group] for group in goods.group)
        takes.append(
            tuple(
                supply if limit is None else min(supply, limit * price)
                for supply, price, limit in zip(goods.supply, goods.price, limits, strict=True)
            )
        )
    return Columns(goods.supply, tuple(takes), goods.room)


class Flow:
    """A flow being built member by member; what a member has been given in all is never taken back."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self._spare = list(columns.supply)
        self._dead: set[int] = set()
        self._movers: dict[tuple[int, int], list[int]] = {}
        self.given = [[0] * len(columns.supply) for _ in columns.room]
        self._hardest_first = _hardest_first(columns)

    def give(self, member: int, want: int) -> int:
        """Give up to ``want`` to a member, moving others between columns where that helps; return what is short."""
        takes, given = self._columns.takes[member], self.given[member]
        for column in self._hardest_first:
            spare = self._spare[column]
            if want and spare:
                want -= self._add(member, column, min(want, spare, takes[column] - given[column]))
        while want:
            path = self._path(member)
            if not path:
                return want
            want -= self._shift(member, path, want)
        return 0

    @property
    def closed(self) -> frozenset[int]:
        """Columns of which nothing can be freed any more."""
        return frozenset(self._dead)

    def _add(self, member: int, column: int, amount: int) -> int:
        if amount > 0:
            self._spare[column] -= amount
            self.given[member][column] += amount
            self._note_gain(member, column)
        return max(amount, 0)

    def _path(self, member: int) -> list[tuple[int, int]]:
        """Find columns to free: [(column, member who moves out of it)…, (column with something to spare, -1)]."""
        takes, given = self._columns.takes[member], self.given[member]
        came: dict[int, tuple[int, int]] = {
            column: (-1, -1) for column in range(len(takes)) if given[column] < takes[column]
        }
        queue = [column for column in came if column not in self._dead]
        reached = set(queue)
        for column in queue:
            if self._spare[column]:
                return self._trace(came, column)
            for other in range(len(takes)):
                if other not in reached and other not in self._dead:
                    mover = self._mover(column, other)
                    if mover is not None:
                        came[other] = (column, mover)
                        reached.add(other)
                        queue.append(other)
        self._dead |= reached
        return []

    def _mover(self, column: int, other: int) -> int | None:
        """Return somebody who has of one column and could take of the other instead."""
        found = self._movers.get((column, other))
        if found is None:
            found = [member for member in range(len(self.given)) if self._can_move(member, column, other)]
            self._movers[column, other] = found
        while found:
            if self._can_move(found[-1], column, other):
                return found[-1]
            found.pop()
        return None

    def _can_move(self, member: int, column: int, other: int) -> bool:
        given = self.given[member]
        return given[column] > 0 and given[other] < self._columns.takes[member][other]

    def _note_gain(self, member: int, column: int) -> None:
        """Remember somebody who got of a column as one who could move out of it (where anybody asked so far)."""
        for (held, _), found in self._movers.items():
            if held == column:
                found.append(member)

    def _note_loss(self, member: int, column: int) -> None:
        """Remember somebody who lost of a column as one who could move into it."""
        for (_, other), found in self._movers.items():
            if other == column:
                found.append(member)

    @staticmethod
    def _trace(came: dict[int, tuple[int, int]], column: int) -> list[tuple[int, int]]:
        path = [(column, -1)]
        while came[column][0] >= 0:
            column, mover = came[column]
            path.append((column, mover))
        return path[::-1]

    def _shift(self, member: int, path: list[tuple[int, int]], want: int) -> int:
        takes, given = self._columns.takes, self.given
        first, last = path[0][0], path[-1][0]
        amount = min(want, self._spare[last], takes[member][first] - given[member][first])
        for (column, mover), (other, _) in pairwise(path):
            amount = min(amount, given[mover][column], takes[mover][other] - given[mover][other])
        self._spare[last] -= amount
        given[member][first] += amount
        self._note_gain(member, first)
        for (column, mover), (other, _) in pairwise(path):
            given[mover][column] -= amount
            given[mover][other] += amount
            self._note_gain(mover, other)
            self._note_loss(mover, column)
        return amount


def in_order(columns: Columns, order: Iterable[int]) -> list[list[int]]:
    """Give each member in turn as much as can be; returns given[member][column]."""
    flow = Flow(columns)
    for member in order:
        flow.give(member, columns.room[member])
    return flow.given


def closed_columns(columns: Columns) -> tuple[int, frozenset[int]]:
    """Return the greatest value that can be placed, and the columns that are used up to place it (a least cut)."""
    flow = Flow(columns)
    for member in _least_free_first(columns):
        flow.give(member, columns.room[member])
    return sum(map(sum, flow.given)), flow.closed


def equally(columns: Columns) -> list[list[int]]:
    """Raise all members together until something binds, freeze those it binds, go on: max–min fair totals."""
    caps = list(columns.room)
    order = _least_free_first(columns)
    while True:
        level = max(caps, default=0)
        flow, bound = _try(columns, order, [min(level, cap) for cap in caps])
        if bound is None:
            return flow.given
        while bound is not None:
            tight = bound
            level = _level(columns, caps, tight, level)
            _, bound = _try(columns, order, [min(level, cap) for cap in caps])
        elsewhere = _outside(columns, tight)
        caps = [min(cap, max(level, out)) for cap, out in zip(caps, elsewhere, strict=True)]


def _hardest_first(columns: Columns) -> list[int]:
    """Columns by how often members together could take them: what few can take is given first."""
    wanted = [sum(row[column] for row in columns.takes) for column in range(len(columns.supply))]
    return sorted(range(len(wanted)), key=lambda column: (wanted[column] // columns.supply[column], column))


def _least_free_first(columns: Columns) -> list[int]:
    """Members by how much they could take of all columns: the least free choose first, so little has to be moved."""
    return sorted(range(len(columns.takes)), key=lambda member: (sum(columns.takes[member]), member))


def _try(columns: Columns, order: Sequence[int], totals: Sequence[int]) -> tuple[Flow, frozenset[int] | None]:
    """Try to give these totals; on failure also tell the set of columns that cannot bear them."""
    flow = Flow(columns)
    for member in order:
        if flow.give(member, totals[member]):
            return flow, flow.closed
    return flow, None


def _outside(columns: Columns, tight: frozenset[int]) -> list[int]:
    return [sum(take for column, take in enumerate(row) if column not in tight) for row in columns.takes]


def _level(columns: Columns, caps: Sequence[int], tight: frozenset[int], high: int) -> int:
    """Return the highest level at which these columns bear what members need of them."""
    supply = sum(columns.supply[column] for column in tight)
    turns: list[tuple[int, int]] = []
    for cap, out in zip(caps, _outside(columns, tight), strict=True):
        if cap > out:
            turns += ((out, 1), (cap, -1))
    need = slope = reached = 0
    for turn, change in sorted(turns):
        if need + slope * (turn - reached) > supply:
            return min(high, reached + (supply - need) // slope)
        need += slope * (turn - reached)
        slope, reached = slope + change, turn
    return high
