"""What members would take at given prices of the goods: the half of a linear programme that falls apart by member.

At a *bid* (a price for each column, and what a unit of value placed is worth) every member looks at the same
stretches of goods in the same order, cheapest first, and walks along them as far as their own limits go. Under a mass
limit the stretches are the lower hull of the goods' cost per gram: first one kind, then kind after kind exchanged
for a dearer one. So the answer of all members takes one short walk each.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from app.domain.split_goods import NOBODY_LIMITED, Goods


@dataclass(frozen=True, slots=True)
class Bid:
    """A price of each column, and the worth of a unit placed; only their ratios mean anything."""

    prices: tuple[int, ...]
    worth: int


@dataclass(frozen=True, slots=True)
class Stretch:
    """Goods of one cost: ``width`` per gram of a mass limit (None: without end), ``gives`` exchanged for ``takes``."""

    cost: Fraction
    group: int
    gives: int | None
    takes: int
    width: int | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What all members take of each column together, and their part of it one by one where asked for."""

    taken: tuple[int, ...]
    parts: tuple[tuple[int, ...], ...] = ()

    @property
    def total(self) -> int:
        """Value placed."""
        return sum(self.taken)


def stretches(goods: Goods, bid: Bid) -> list[Stretch]:
    """Return the goods in the order in which every member takes them at this bid."""
    costs = [price - bid.worth for price in bid.prices]
    found: list[Stretch] = []
    for group in sorted(set(goods.group)):
        columns = [column for column, own in enumerate(goods.group) if own == group]
        best = min(columns, key=lambda column: (costs[column], column))
        found.append(Stretch(Fraction(costs[best]), group, None, best, None))
        if group != NOBODY_LIMITED:
            found.extend(_hull(goods, costs, group, columns))
    return sorted(found, key=lambda stretch: stretch.cost)


def _hull(goods: Goods, costs: Sequence[int], group: int, columns: Sequence[int]) -> Iterator[Stretch]:
    """Walk the lower hull of cost per gram over value per gram, from nothing to the dearest column."""
    hull: list[tuple[int, int, int | None]] = [(0, 0, None)]
    for column in sorted(columns, key=lambda each: goods.price[each]):
        point = (goods.price[column], goods.price[column] * costs[column], column)
        while len(hull) > 1 and _turns_down(hull[-2], hull[-1], point):
            hull.pop()
        hull.append(point)
    for (x0, y0, gives), (x1, y1, takes) in pairwise(hull):
        assert takes is not None
        yield Stretch(Fraction(y1 - y0, x1 - x0), group, gives, takes, x1 - x0)


def _turns_down(
    first: tuple[int, int, int | None], middle: tuple[int, int, int | None], last: tuple[int, int, int | None]
) -> bool:
    return (middle[1] - first[1]) * (last[0] - first[0]) >= (last[1] - first[1]) * (middle[0] - first[0])


def answer(goods: Goods, bid: Bid, floors: Sequence[int], *, each: bool = False) -> Answer:
    """Return the cheapest for everybody: all that gains, and on from there up to each one's floor."""
    walk = [(s.group, s.gives, s.takes, s.width, s.cost < 0) for s in stretches(goods, bid)]
    prices = goods.price
    taken = [0] * len(goods.supply)
    parts: list[tuple[int, ...]] = []
    for room, floor, limits in zip(goods.room, floors, goods.grams, strict=True):
        mine, total = [0] * len(taken), 0
        for group, gives, takes, width, gains in walk:
            wanted = (room if gains else floor) - total
            if wanted <= 0:
                break
            grams = None if group < 0 else limits[group]
            if (grams is None) != (width is None):
                continue
            if grams is not None and width is not None:
                wanted = min(wanted, width * grams)
                if gives is not None:
                    kept = (width * grams - wanted) * prices[gives] // width
                    mine[takes], mine[gives] = mine[gives] - kept + wanted, kept
                    total += wanted
                    continue
            mine[takes] += wanted
            total += wanted
        for column, value in enumerate(mine):
            if value:
                taken[column] += value
        if each:
            parts.append(tuple(mine))
    return Answer(tuple(taken), tuple(parts))


def ways(goods: Goods, bid: Bid, caps: Sequence[int]) -> tuple[list[tuple[int, Fraction]], list[int]]:
    """Return where the cost of a member's total bends (place, change of slope), and how far each goes for nothing."""
    walk = stretches(goods, bid)
    bends: list[tuple[int, Fraction]] = []
    free: list[int] = []
    for room, cap, limits in zip(goods.room, caps, goods.grams, strict=True):
        total = flat = 0
        for stretch in walk:
            grams = None if stretch.group < 0 else limits[stretch.group]
            if (grams is None) != (stretch.width is None):
                continue
            length = room - total
            if grams is not None and stretch.width is not None:
                length = min(length, stretch.width * grams)
            if stretch.cost > 0 and total < cap and length:
                bends += ((total, stretch.cost), (min(cap, total + length), -stretch.cost))
            total += length
            if stretch.cost <= 0:
                flat = total
        free.append(flat)
    return bends, free
