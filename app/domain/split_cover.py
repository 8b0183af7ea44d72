"""Few members who can carry a lot: a cover of what is needed, cut by cut.

Whoever carries a lot, at every bid their answers must come to what the bid says is needed. Such a *cut* is a sum over
members, so the fewest members are a cover of all cuts; only a few cuts matter, and they are found by trying.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

_FINE = 1 << 40
_ROUNDS = 24
_LOOKS = 4_000


@dataclass(frozen=True, slots=True)
class Cut:
    """At least ``need`` must come from the ``shares`` of those who carry."""

    shares: tuple[int, ...]
    need: int

    def holds(self, chosen: Sequence[int]) -> bool:
        """Tell whether these members come to what is needed."""
        return sum(self.shares[m] for m in chosen) >= self.need


Refute = Callable[[Sequence[int]], Cut | None]
"""Says why some members cannot carry the lot, or None when they can."""


def fewest(members: int, refute: Refute) -> list[int]:
    """Return few members who can carry the lot, none of whom could be left out."""
    cuts: list[Cut] = []
    chosen: list[int] = []
    while (cut := refute(chosen)) is not None:
        cuts.append(cut)
        found = _cover(members, cuts)
        if set(found) == set(chosen):
            break
        chosen = found
    return _without_idle(chosen, cuts, refute)


def first_enough(order: Sequence[int], refute: Refute) -> list[int]:
    """Return the shortest beginning of an order of members that can carry the lot."""
    count = 0
    while count <= len(order) and (cut := refute(order[:count])) is not None:
        held = sum(cut.shares[m] for m in order[:count])
        while count < len(order) and held < cut.need:
            held += cut.shares[order[count]]
            count += 1
        if held < cut.need or (cut.holds(order[:count]) and refute(order[:count]) == cut):
            break
    return list(order[:count])


def _cover(members: int, cuts: Sequence[Cut]) -> list[int]:
    """Choose few members whom all cuts are content with: weights on the cuts, then a search for one fewer."""
    scaled = [[min(share, cut.need) * _FINE // cut.need for share in cut.shares] for cut in cuts]
    weights = [_FINE] * len(cuts)
    best = list(range(members))
    least = max(_least(row) for row in scaled)
    for _ in range(_ROUNDS if len(cuts) > 1 else 1):
        scores = [sum(w * row[m] for w, row in zip(weights, scaled, strict=True)) for m in range(members)]
        order = sorted(range(members), key=lambda m: (-scores[m], m))
        chosen, reached = _beginning(order, scaled)
        chosen = _thinned(chosen, scaled)
        if len(chosen) < len(best):
            best = chosen
        if len(best) <= least:
            break
        low = max(1, min(reached))
        weights = [weight * low // max(1, got) + _FINE // 64 for weight, got in zip(weights, reached, strict=True)]
    return _Search(scaled, best, least).fewer()


def _least(row: Sequence[int]) -> int:
    """The number of members one cut alone asks for."""
    left, count = _FINE - len(row), 0
    for share in sorted(row, reverse=True):
        if left <= 0 or not share:
            break
        left -= share
        count += 1
    return count


def _beginning(order: Sequence[int], scaled: Sequence[Sequence[int]]) -> tuple[list[int], list[int]]:
    """The shortest beginning that covers everything; and how much of each cut was there one member before."""
    reached = [0] * len(scaled)
    for count, member in enumerate(order):
        before = list(reached)
        reached = [got + row[member] for got, row in zip(reached, scaled, strict=True)]
        if all(got >= _FINE - len(order) for got in reached):
            return list(order[: count + 1]), before
    return list(order), reached


def _thinned(chosen: list[int], scaled: Sequence[Sequence[int]]) -> list[int]:
    """Leave out whom the cuts do not need, the least useful first."""
    floor = _FINE - len(scaled[0])
    reached = [sum(row[m] for m in chosen) for row in scaled]
    out: set[int] = set()
    for member in reversed(chosen):
        left = [got - row[member] for got, row in zip(reached, scaled, strict=True)]
        if all(got >= floor for got in left):
            reached = left
            out.add(member)
    return [member for member in chosen if member not in out]


class _Search:
    """Looks, for a bounded number of steps, for a cover with fewer members."""

    def __init__(self, scaled: Sequence[Sequence[int]], best: list[int], least: int) -> None:
        self._scaled, self._best, self._least = scaled, best, least
        self._floor = _FINE - len(scaled[0])
        members = range(len(scaled[0]))
        self._order = sorted(members, key=lambda m: (-sum(row[m] for row in scaled), m))
        self._looks = _LOOKS

    def fewer(self) -> list[int]:
        """Return the best cover found."""
        while len(self._best) > self._least and len(self._best) <= 40:
            found = self._look([], 0, len(self._best) - 1, [0] * len(self._scaled))
            if found is None:
                break
            self._best = found
        return sorted(self._best)

    def _look(self, chosen: list[int], at: int, free: int, reached: list[int]) -> list[int] | None:
        if all(got >= self._floor for got in reached):
            return chosen
        self._looks -= 1
        if self._looks < 0 or not self._could(at, free, reached):
            return None
        member = self._order[at]
        more = [got + row[member] for got, row in zip(reached, self._scaled, strict=True)]
        found = self._look([*chosen, member], at + 1, free - 1, more)
        return found if found is not None else self._look(chosen, at + 1, free, reached)

    def _could(self, at: int, free: int, reached: Sequence[int]) -> bool:
        """Whether each cut alone could still be met by the best of those who are left."""
        left = self._order[at:]
        if not free or not left:
            return False
        return all(
            got + sum(sorted((row[m] for m in left), reverse=True)[:free]) >= self._floor
            for got, row in zip(reached, self._scaled, strict=True)
        )


def _without_idle(chosen: list[int], cuts: Sequence[Cut], refute: Refute) -> list[int]:
    """Leave out members one by one as long as the others can carry the lot."""
    known = list(cuts)
    held = [sum(cut.shares[m] for m in chosen) for cut in known]
    out: set[int] = set()
    for member in reversed(chosen):
        if all(got - cut.shares[member] >= cut.need for got, cut in zip(held, known, strict=True)):
            others = [m for m in chosen if m not in out and m != member]
            cut = refute(others)
            if cut is None:
                out.add(member)
                held = [got - known_cut.shares[member] for got, known_cut in zip(held, known, strict=True)]
            else:
                known.append(cut)
                held.append(sum(cut.shares[m] for m in chosen if m not in out))
    return [member for member in chosen if member not in out]
