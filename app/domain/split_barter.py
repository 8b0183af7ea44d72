"""Better plans in whole steps: goods change hands as long as that places more, or raises those who have least.

Rounding to coarse steps can leave a plan short of the best. Here steps are taken from the rest, exchanged with it,
passed on, handed from one member to another or exchanged between two, until none of that helps. What is looked at
is counted, so that the answer comes in time and is the same each time (docs/decisions/0011-split-proof.md).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from app.domain.split_steps import Hand, hand_out_evenly

#: How much may be looked at among few members (each may then change with each), and among many.
_LOOKS, _LOOKS_OF_MANY = 20_000, 3_000
_MANY = 40
_FEW = 3


class Barter:
    """Members (positions, in the order in which they are asked) who may change goods with each other and the rest.

    ``goals`` are the values they would carry could steps be parted: no plan places more than all goals together.
    """

    def __init__(self, hand: Hand, members: Sequence[int], goals: Mapping[int, int]) -> None:
        self._hand = hand
        self._goals = goals
        self._most = sum(goals[m] for m in members)
        a_step_each = min(sum(hand.unit.step_value), 100 * hand.unit.scale)
        self._clear = max(hand.unit.scale, a_step_each)
        self._members = list(members)
        self._lines = [line for line in hand.largest_first() if hand.unit.step_value[line]]
        self._looks = _LOOKS if len(self._members) <= _MANY else _LOOKS_OF_MANY

    def place_more(self) -> bool:
        """Place more of the rest, in value; tell whether that was possible."""
        before = None
        placed = first = self._placed()
        while self._looks > 0 and placed != before and self._misses_a_step():
            before = placed
            for line in self._lines:
                self._place(line)
            placed = self._placed()
        return placed > first

    def level(self) -> None:
        """Raise those who have least, at the cost of those who have more, without placing less."""
        while self._looks > 0 and self._low():
            moved = self.place_more()
            for line in self._lines:
                moved = (self._looks > 0 and self._relevel(line)) or moved
            if not moved and not self._exchange_all():
                break

    def in_turn(self) -> None:
        """Hand goods of those who come later to those who come first, as far as these can take them."""
        moved = True
        while moved and self._looks > 0:
            moved = False
            for line in self._lines:
                moved = self._forward(line) or moved

    def _forward(self, line: int) -> bool:
        hand, moved = self._hand, False
        self._looks -= len(self._members) // 8
        last = len(self._members) - 1
        for first, member in enumerate(self._members):
            while first < last and (room := hand.room(member, line)):
                giver = self._members[last]
                steps = min(room, hand.steps_held[giver].get(line, 0))
                hand.place(giver, line, -steps)
                hand.place(member, line, steps)
                moved = moved or steps > 0
                last -= not hand.steps_held[giver].get(line, 0)
        return moved

    def _placed(self) -> int:
        return sum(self._hand.total[m] for m in self._members)

    def _misses_a_step(self) -> bool:
        """Tell whether another step might be placed: no more than the goals can be."""
        value, left = self._hand.unit.step_value, self._hand.steps_left
        missing = self._most - self._placed()
        return any(left[line] and value[line] for line in self._lines) and missing >= self._hand.unit.scale

    def _low(self) -> list[int]:
        """Those who may be raised, who has least first: among many only who is clearly below the goal."""
        total, few = self._hand.total, len(self._members) <= _MANY
        low = [m for m in self._members if few or self._goals[m] - total[m] >= self._clear]
        return sorted(low, key=lambda m: (total[m], m))

    def _place(self, line: int) -> None:
        hand = self._hand
        for member in self._members:
            if not hand.steps_left[line] or self._looks <= 0:
                break
            hand.place(member, line, hand.can_take(member, line))
            for other in self._lines:
                if other != line and hand.steps_held[member].get(other) and hand.steps_left[line]:
                    _ = self._swap(member, line, other) or self._pass_on(member, line, other)

    def _swap(self, member: int, line: int, other: int) -> bool:
        """Give back steps of one line for more value of another out of the rest."""
        value, best = self._hand.unit.step_value, (0, 0, 0)
        for steps, given in self._ways(member, line, other, self._hand.steps_left[line]):
            best = max(best, (steps * value[line] - given * value[other], steps, given))
        gain, steps, given = best
        if gain <= 0:
            return False
        self._hand.place(member, other, -given)
        self._hand.place(member, line, steps)
        return True

    def _pass_on(self, member: int, line: int, other: int) -> bool:
        """Take steps out of the rest, having handed steps of another line to others who can take them."""
        rooms = [(m, self._hand.room(m, other)) for m in self._members if m != member]
        self._looks -= len(rooms) // 8
        most = sum(room for _, room in rooms)
        fits = [way for way in self._ways(member, line, other, self._hand.steps_left[line]) if way[1] <= most]
        if not fits:
            return False
        steps, given = max(fits)
        self._hand.place(member, other, -given)
        for taker, room in rooms:
            taken = min(given, room)
            self._hand.place(taker, other, taken)
            given -= taken
        self._hand.place(member, line, steps)
        return True

    def _ways(self, member: int, line: int, other: int, most: int) -> Iterator[tuple[int, int]]:
        """Steps a member could take of a line, and the fewest of another it has to give for them."""
        self._looks -= 1
        held = self._hand.steps_held[member].get(other, 0)
        cap = min(most, self._hand.room_after(member, line, other, held))
        for steps in {*range(1, min(cap, _FEW) + 1), cap}:
            given = self._hand.least_given(member, line, steps, other)
            if steps and given is not None and given <= held:
                yield steps, given

    def _relevel(self, line: int) -> bool:
        """Hand a line out anew beside what everybody has of the others: keep that when it is fairer."""
        hand = self._hand
        before = [hand.steps_held[m].get(line, 0) for m in self._members]
        old = sorted(hand.total[m] for m in self._members)
        self._looks -= len(before)
        self._set(line, [0] * len(before))
        hand_out_evenly(hand, line, self._members)
        if sorted(hand.total[m] for m in self._members) > old:
            return True
        self._set(line, before)
        return False

    def _set(self, line: int, steps: Sequence[int]) -> None:
        held = self._hand.steps_held
        for member in self._members:
            self._hand.place(member, line, -held[member].get(line, 0))
        for member, count in zip(self._members, steps, strict=True):
            self._hand.place(member, line, count)

    def _exchange_all(self) -> bool:
        """Let those who have least exchange goods with those who have most; tell whether anybody did."""
        total = self._hand.total
        highest = sorted(self._members, key=lambda m: (-total[m], m))
        for low in self._low():
            for high in highest:
                if total[high] - total[low] <= 1 or self._looks <= 0:
                    break
                if self._exchange(low, high):
                    return True
        return False

    def _exchange(self, low: int, high: int) -> bool:
        self._looks -= 1
        gets = [line for line in self._lines if self._hand.steps_held[high].get(line)]
        gives = [line for line in self._lines if self._hand.steps_held[low].get(line)]
        for line in gets:
            for other in gives:
                if line != other and self._exchange_lines(low, high, line, other):
                    return True
        return False

    def _exchange_lines(self, low: int, high: int, line: int, other: int) -> bool:
        """Exchange steps so that the two come as near to each other as can be; tell whether that was possible."""
        self._looks -= 1
        hand, value = self._hand, self._hand.unit.step_value
        gap = hand.total[high] - hand.total[low]
        best, found = gap, (0, 0)
        for steps, given in self._amounts(low, high, line, other, gap):
            apart = abs(gap - 2 * (steps * value[line] - given * value[other]))
            if apart < best and self._may(low, high, line, other, steps, given):
                best, found = apart, (steps, given)
        steps, given = found
        if best == gap:
            return False
        for member, sign in ((high, -1), (low, 1)):
            hand.place(member, line if sign < 0 else other, -(steps if sign < 0 else given))
        hand.place(low, line, steps)
        hand.place(high, other, given)
        return True

    def _amounts(self, low: int, high: int, line: int, other: int, gap: int) -> Iterator[tuple[int, int]]:
        """Amounts worth looking at: a few steps, or all there are, and of the other line what evens it out best."""
        value = self._hand.unit.step_value
        most, all_given = self._hand.steps_held[high][line], self._hand.steps_held[low][other]
        cap = min(most, max(self._hand.room_after(low, line, other, all_given), 0))
        for steps in {*range(1, min(cap, _FEW) + 1), cap}:
            even = (2 * steps * value[line] - gap) // (2 * value[other])
            least = self._hand.least_given(low, line, steps, other) or 0
            for given in {max(even, least, 1), max(even + 1, least, 1), all_given}:
                if steps and given <= all_given:
                    yield steps, given
        for given in range(1, min(all_given, _FEW) + 1):
            even = (gap + 2 * given * value[other]) // (2 * value[line])
            for steps in {min(even, cap), min(even + 1, cap)}:
                if steps:
                    yield steps, given

    def _may(self, low: int, high: int, line: int, other: int, steps: int, given: int) -> bool:
        hand = self._hand
        return hand.may_exchange(low, line, steps, other, given) and hand.may_exchange(high, other, given, line, steps)
