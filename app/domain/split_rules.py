"""Who carries how much of each column of goods, by the rule asked for; nobody gets more value than anywhere placed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.split_bids import answer
from app.domain.split_cover import Cut, fewest, first_enough
from app.domain.split_flow import Columns, closed_columns, columns_of, equally, in_order
from app.domain.split_goods import Goods
from app.domain.split_market import fairly, greatest


@dataclass(frozen=True, slots=True)
class Aim:
    """Who carries, in the order of the rule (positions), and the value of each column everybody is to have."""

    order: tuple[int, ...]
    targets: tuple[tuple[int, ...], ...]


def aim_equal(goods: Goods, tolerance: int) -> Aim:
    """As much as can be for those who have least, then for the next."""
    everybody = tuple(range(len(goods.room)))
    if goods.is_flow:
        return Aim(everybody, tuple(map(tuple, equally(columns_of(goods)))))
    return Aim(everybody, fairly(goods, tolerance).parts)


def aim_rotation(goods: Goods, turns: Sequence[int], tolerance: int) -> Aim:
    """Fill members in their turn."""
    if goods.is_flow:
        return _filled(goods, turns)
    return _placed(goods, first_enough(turns, _Refusal(goods, tolerance).cut), tolerance)


def aim_fewest(goods: Goods, tolerance: int) -> Aim:
    """Find few members who can place as much as all together."""
    chosen = fewest(len(goods.room), _Refusal(goods, tolerance).cut)
    reach = goods.reach()
    order = sorted(chosen, key=lambda m: (-reach[m], m))
    return _filled(goods, order) if goods.is_flow else _placed(goods, order, tolerance)


def _filled(goods: Goods, order: Sequence[int]) -> Aim:
    return _spread(goods, order, in_order(columns_of(goods.of(order)), range(len(order))))


def _placed(goods: Goods, order: Sequence[int], tolerance: int) -> Aim:
    return _spread(goods, order, greatest(goods.of(order), tolerance).parts)


def _spread(goods: Goods, order: Sequence[int], parts: Sequence[Sequence[int]]) -> Aim:
    """Give back the parts of some members as parts of all."""
    nothing = (0,) * len(goods.supply)
    by_member = dict(zip(order, map(tuple, parts), strict=True))
    carrying = tuple(member for member in order if any(by_member[member]))
    return Aim(carrying, tuple(by_member.get(member, nothing) for member in range(len(goods.room))))


class _Refusal:
    """Says with a cut why some members cannot place what all together can."""

    def __init__(self, goods: Goods, tolerance: int) -> None:
        self._goods, self._tolerance = goods, tolerance
        self._columns = columns_of(goods) if goods.is_flow else None
        if self._columns is None:
            self._most = greatest(goods, tolerance // 4).total - tolerance
        else:
            self._most = closed_columns(self._columns)[0]

    def cut(self, chosen: Sequence[int]) -> Cut | None:
        """Return a sum these members do not reach and others must, or None."""
        return self._flow_cut(chosen, self._columns) if self._columns is not None else self._bid_cut(chosen)

    def _flow_cut(self, chosen: Sequence[int], columns: Columns) -> Cut | None:
        """The columns that are used up, against what members can take of the others."""
        placed, closed = closed_columns(columns.of(chosen))
        if placed >= self._most:
            return None
        takes = (sum(take for column, take in enumerate(row) if column not in closed) for row in columns.takes)
        shares = tuple(min(room, take) for room, take in zip(columns.room, takes, strict=True))
        return Cut(shares, self._most - sum(columns.supply[column] for column in closed))

    def _bid_cut(self, chosen: Sequence[int]) -> Cut | None:
        """What members gain at the bid that proves the greatest total of those chosen."""
        goods = self._goods
        found = greatest(goods.of(chosen), self._tolerance // 4)
        if found.total >= self._most:
            return None
        bid = found.proof
        shares = tuple(
            sum((bid.worth - price) * part for price, part in zip(bid.prices, parts, strict=True))
            for parts in answer(goods, bid, [0] * len(goods.room), each=True).parts
        )
        stock = sum(price * supply for price, supply in zip(bid.prices, goods.supply, strict=True))
        return Cut(shares, bid.worth * self._most - stock)
