"""The greatest value that can be placed, and the fairest way to place it, where goods of one limit differ in price.

There the totals members can reach are no polymatroid, and a flow does not answer. Instead bids are put to the
members (:mod:`app.domain.split_bids`) and their answers mixed (:mod:`app.domain.split_master`), in turns. A bid whose
answers cannot add up is a *proof* that what was wanted is too much, and says by how much: the greatest total, or the
level of the totals, is lowered to what this proof allows. So the search ends at the greatest that no bid refutes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from app.domain.split_bids import Answer, Bid, answer, ways
from app.domain.split_goods import Goods
from app.domain.split_master import Mixture, best_mixture

_FINE_BITS = 60


@dataclass(frozen=True, slots=True)
class Placing:
    """A placing: the greatest total no bid refutes, the bid that proves it, and each member's part of each column."""

    total: int
    proof: Bid
    parts: tuple[tuple[int, ...], ...]


@dataclass(slots=True)
class _Wanted:
    """What is wanted: so much in all, and for each member at least a floor."""

    goods: Goods
    total: int
    floors: list[int]
    proof: Bid

    def give_way(self, bid: Bid, cost: int) -> None:
        """Lower the total to what a bid allows."""
        stock = sum(price * supply for price, supply in zip(bid.prices, self.goods.supply, strict=True))
        self.total = (stock - cost) // bid.worth
        self.proof = bid


@dataclass(slots=True)
class _Level(_Wanted):
    """The total is settled; the floors are one level, or a member's cap where that is lower."""

    caps: list[int] = field(default_factory=list)
    level: int = 0

    def give_way(self, bid: Bid, cost: int) -> None:
        """Lower the level to what a bid allows."""
        stock = sum(price * supply for price, supply in zip(bid.prices, self.goods.supply, strict=True))
        base = _cost(bid, answer(self.goods, bid, [0] * len(self.floors)))
        bends, _ = ways(self.goods, bid, self.caps)
        self.level = min(self.level - 1, _level(bends, stock - bid.worth * self.total - base, self.level))
        self.level = max(self.level, 0)
        self.floors = [min(self.level, cap) for cap in self.caps]
        self.proof = bid


def greatest(goods: Goods, tolerance: int) -> Placing:
    """Return the greatest value that can be placed, to within a tolerance in units of value."""
    most = min(sum(goods.supply), sum(goods.reach()))
    wanted = _Wanted(goods, most, [0] * len(goods.room), _open_bid(goods))
    mix = _haggle(wanted, [_open_bid(goods)], tolerance)
    return Placing(wanted.total, wanted.proof, _parts(goods, mix, len(goods.room)))


def fairly(goods: Goods, tolerance: int) -> Placing:
    """Place as much as can be placed, so that the least total is as great as can be, then the next, and so on."""
    most = min(sum(goods.supply), sum(goods.reach()))
    wanted = _Wanted(goods, most, [0] * len(goods.room), _open_bid(goods))
    mix = _haggle(wanted, [_open_bid(goods)], tolerance)
    caps, total = goods.reach(), max(wanted.total - tolerance, 0)
    while True:
        top = max(caps, default=0)
        level = _Level(goods, total, list(caps), _open_bid(goods), list(caps), top)
        mix = _haggle(level, [bid for bid, _ in mix.answers], tolerance)
        _, free = ways(goods, level.proof, caps)
        lowered = [min(cap, max(level.level, flat)) for cap, flat in zip(caps, free, strict=True)]
        if level.level == top or lowered == caps:
            return Placing(wanted.total, wanted.proof, _parts(goods, mix, len(goods.room)))
        caps = lowered


@dataclass(frozen=True, slots=True)
class _Mix:
    """The answers mixed: each by its bid and the floors it was given under, and their weights."""

    answers: tuple[tuple[Bid, list[int]], ...]
    mixture: Mixture


def _haggle(wanted: _Wanted, bids: Sequence[Bid], tolerance: int) -> _Mix:
    """Put bids and mix answers until what is wanted is there, giving way to every bid that refutes it."""
    goods = wanted.goods
    shift = max(0, max((*goods.supply, wanted.total)).bit_length() - _FINE_BITS)
    supply = [value >> shift for value in goods.supply]
    put: list[tuple[Bid, list[int]]] = []
    taken: list[tuple[int, ...]] = []
    waiting, before = list(bids), set[Bid]()
    while True:
        bid = waiting.pop()
        before.add(bid)
        found = answer(goods, bid, wanted.floors)
        put.append((bid, wanted.floors))
        taken.append(tuple(value >> shift for value in found.taken))
        if _give_way_to(wanted, bid, found):
            before.clear()
        if waiting:
            continue
        mixture = best_mixture(taken, supply, wanted.total >> shift)
        if mixture.lacking << shift <= tolerance or (len(put) > 40 and mixture.bid == put[-1][0]):
            used = tuple(each for each, weight in zip(put, mixture.weights, strict=True) if weight)
            weights = tuple(weight for weight in mixture.weights if weight)
            return _Mix(used, Mixture(weights, mixture.divisor, mixture.lacking, mixture.bid))
        waiting.append(mixture.bid)


def _give_way_to(wanted: _Wanted, bid: Bid, found: Answer) -> bool:
    """Lower what is wanted when the bid proves that it is too much, and tell whether it did."""
    stock = sum(price * supply for price, supply in zip(bid.prices, wanted.goods.supply, strict=True))
    cost = _cost(bid, found)
    refuted = stock - bid.worth * wanted.total < cost
    if refuted:
        wanted.give_way(bid, cost)
    return refuted


def _cost(bid: Bid, found: Answer) -> int:
    return sum((price - bid.worth) * value for price, value in zip(bid.prices, found.taken, strict=True))


def _level(bends: Sequence[tuple[int, Fraction]], most: int, top: int) -> int:
    """Return the highest level whose cost over all members is no more than that."""
    need, slope, reached = Fraction(0), Fraction(0), 0
    for place, change in sorted(bends):
        if need + slope * (place - reached) > most:
            break
        need += slope * (place - reached)
        slope, reached = slope + change, place
    else:
        return top
    return min(top, reached + int((most - need) / slope)) if slope > 0 else reached


def _parts(goods: Goods, mix: _Mix, members: int) -> tuple[tuple[int, ...], ...]:
    """Mix the answers member by member."""
    each = [answer(goods, bid, floors, each=True).parts for bid, floors in mix.answers]
    weights, divisor = mix.mixture.weights, mix.mixture.divisor
    return tuple(
        tuple(
            sum(weight * parts[member][column] for weight, parts in zip(weights, each, strict=True)) // divisor
            for column in range(len(goods.supply))
        )
        for member in range(members)
    )


def _open_bid(goods: Goods) -> Bid:
    return Bid((0,) * len(goods.supply), 1)
