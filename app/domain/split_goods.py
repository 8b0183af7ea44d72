"""What is to be split, for the flow and for the search by prices: columns of goods, and what members may take.

A *column* is all unlimited lines together, or the lines of one price under one mass limit. Value is counted in one
integer unit so fine that nothing is rounded here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

NOBODY_LIMITED = -1


@dataclass(frozen=True, slots=True)
class Goods:
    """Columns with their value, the value of a gram and the mass limit they fall under; members' rooms and grams.

    ``group`` is the number of a mass limit or :data:`NOBODY_LIMITED`; ``grams`` per member and mass limit is None
    where the member has no such limit.
    """

    supply: tuple[int, ...]
    price: tuple[int, ...]
    group: tuple[int, ...]
    room: tuple[int, ...]
    grams: tuple[tuple[int | None, ...], ...]

    @property
    def is_flow(self) -> bool:
        """Tell whether no mass limit covers goods of different prices: then a flow answers everything."""
        limited = [group for group in self.group if group != NOBODY_LIMITED]
        return len(limited) == len(set(limited))

    def of(self, members: Sequence[int]) -> Goods:
        """Return the same goods for some of the members, in the order given."""
        return replace(self, room=tuple(self.room[m] for m in members), grams=tuple(self.grams[m] for m in members))

    def reach(self) -> list[int]:
        """Return the most each member could carry if everything were theirs."""
        dearest: dict[int, int] = {}
        for group, price in zip(self.group, self.price, strict=True):
            dearest[group] = max(price, dearest.get(group, 0))
        everything = sum(self.supply)
        return [
            min(room, everything, sum(self._most(group, price, grams) for group, price in dearest.items()))
            for room, grams in zip(self.room, self.grams, strict=True)
        ]

    def _most(self, group: int, price: int, grams: tuple[int | None, ...]) -> int:
        limit = None if group == NOBODY_LIMITED else grams[group]
        return sum(self.supply) if limit is None else limit * price
