"""From value targets to whole steps of goods: what is handed out is never more than anybody may take."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from math import gcd, lcm

from app.domain.split_goods import NOBODY_LIMITED, Goods
from app.domain.split_problem import SplitLine, SplitMember


@dataclass(frozen=True, slots=True)
class Measures:
    """Values of one step of each line, in a unit so fine that every one is whole (``scale`` units make a fen)."""

    scale: int
    step_value: tuple[int, ...]


def measures(lines: Sequence[SplitLine]) -> Measures:
    """Choose the unit of value for these lines."""
    scale = lcm(*(line.quantity for line in lines)) if lines else 1
    return Measures(scale, tuple(line.step * line.amount_fen * (scale // line.quantity) for line in lines))


class Hand:
    """What is still to hand out and what each member can still take. Members and lines are named by position."""

    def __init__(self, members: Sequence[SplitMember], lines: Sequence[SplitLine], unit: Measures) -> None:
        self.lines = lines
        self.unit = unit
        self.steps_whole = tuple(line.quantity // line.step for line in lines)
        self.steps_left = list(self.steps_whole)
        self.steps_held: list[dict[int, int]] = [{} for _ in members]
        self.total = [0] * len(members)
        self.grams_left = [dict(member.limits_left) for member in members]
        everything = sum(line.amount_fen for line in lines)
        self._value_left = [
            (everything if member.value_left_fen is None else min(member.value_left_fen, everything)) * unit.scale
            for member in members
        ]

    def room(self, member: int, line: int) -> int:
        """Return how many more steps of a line a member may take, if there were enough."""
        value, steps = self.unit.step_value[line], self.steps_whole[line]
        if value:
            steps = min(steps, self._value_left[member] // value)
        grams = self._grams_under(member, line)
        return steps if grams is None else min(steps, grams // self.lines[line].step)

    def can_take(self, member: int, line: int) -> int:
        """Return how many more steps of a line a member may take."""
        left = self.steps_left[line]
        return min(left, self.room(member, line)) if left else 0

    def _grams_under(self, member: int, line: int) -> int | None:
        group = self.lines[line].limit_group
        return None if group is None else self.grams_left[member].get(group)

    def may_exchange(self, member: int, line: int, steps: int, other: int, given: int) -> bool:
        """Tell whether a member may take steps of one line for steps of another, both worth something."""
        needed = self.least_given(member, line, steps, other)
        return needed is not None and needed <= given

    def least_given(self, member: int, line: int, steps: int, other: int) -> int | None:
        """Return how many steps of another line a member must give to take some of this; None: never enough."""
        value = self.unit.step_value
        over = steps * value[line] - self._value_left[member]
        given = max(0, -(-over // value[other]))
        grams = self._grams_under(member, line)
        if grams is not None and (missing := steps * self.lines[line].step - grams) > 0:
            if self.lines[line].limit_group != self.lines[other].limit_group:
                return None
            given = max(given, -(-missing // self.lines[other].step))
        return given

    def room_after(self, member: int, line: int, other: int, given: int) -> int:
        """Return how many steps of a line a member may take, having given so many of another."""
        value = self.unit.step_value
        steps = (self._value_left[member] + given * value[other]) // value[line]
        grams = self._grams_under(member, line)
        if grams is not None:
            if self.lines[line].limit_group == self.lines[other].limit_group:
                grams += given * self.lines[other].step
            steps = min(steps, grams // self.lines[line].step)
        return steps

    def place(self, member: int, line: int, steps: int) -> None:
        """Hand out steps of a line, or take them back (a part set by hand may pass a member's limits)."""
        if not steps:
            return
        value = steps * self.unit.step_value[line]
        held = self.steps_held[member]
        self.steps_left[line] -= steps
        held[line] = held.get(line, 0) + steps
        if not held[line]:
            del held[line]
        self.total[member] += value
        self._value_left[member] = max(0, self._value_left[member] - value)
        group = self.lines[line].limit_group
        if group is not None and group in self.grams_left[member]:
            left = self.grams_left[member][group] - steps * self.lines[line].step
            self.grams_left[member][group] = max(0, left)

    def largest_first(self) -> list[int]:
        """Return the lines by the value of a step, the largest first."""
        return sorted(range(len(self.lines)), key=lambda line: (-self.unit.step_value[line], line))

    def goods(self, members: Sequence[int]) -> tuple[Goods, list[tuple[int, ...]]]:
        """Return the columns of goods for these members, and which lines each column stands for."""
        priced = [line for line, value in enumerate(self.unit.step_value) if value and self.steps_left[line]]
        groups = self._binding_groups(priced, members)
        found: dict[tuple[int, int], list[int]] = {}
        for line in priced:
            group = self.lines[line].limit_group
            limited = group is not None and group in groups
            price = self.unit.step_value[line] // self.lines[line].step
            key = (groups.index(group), price) if limited and group is not None else (NOBODY_LIMITED, 0)
            found.setdefault(key, []).append(line)
        keys = sorted(found)
        goods = Goods(
            supply=tuple(sum(self.steps_left[n] * self.unit.step_value[n] for n in found[key]) for key in keys),
            price=tuple(price for _, price in keys),
            group=tuple(group for group, _ in keys),
            room=tuple(_whole(self._value_left[m], gcd(*(self.unit.step_value[n] for n in priced))) for m in members),
            grams=tuple(tuple(self._grams(m, group) for group in groups) for m in members),
        )
        return goods, [tuple(found[key]) for key in keys]

    def _grams(self, member: int, group: str) -> int | None:
        """Grams left of a limit in whole steps of the goods under it."""
        left = self.grams_left[member].get(group)
        steps = gcd(*(line.step for line in self.lines if line.limit_group == group))
        return None if left is None else _whole(left, steps)

    def _binding_groups(self, priced: Sequence[int], members: Sequence[int]) -> list[str]:
        """Mass limits that somebody could reach with what there is."""
        mass: dict[str, int] = {}
        for line in priced:
            group = self.lines[line].limit_group
            if group is not None:
                mass[group] = mass.get(group, 0) + self.steps_left[line] * self.lines[line].step
        return sorted(
            group for group, grams in mass.items() if any(self.grams_left[m].get(group, grams) < grams for m in members)
        )


def _whole(value: int, unit: int) -> int:
    return value // unit * unit if unit else value


def take_targets(hand: Hand, member: int, targets: Sequence[int], standing: Sequence[tuple[int, ...]]) -> None:
    """Turn a member's value per column into whole steps."""
    for target, lines in zip(targets, standing, strict=True):
        wanted = target
        for line in lines:
            value = hand.unit.step_value[line]
            steps = min(wanted // value, hand.can_take(member, line))
            hand.place(member, line, steps)
            wanted -= steps * value


def top_up_evenly(hand: Hand, members: Sequence[int]) -> None:
    """Hand out what rounding to steps left over, always to who has least; large steps first."""
    for line in hand.largest_first():
        hand_out_evenly(hand, line, members)


def hand_out_evenly(hand: Hand, line: int, members: Sequence[int]) -> None:
    """Hand out what is left of one line, each step to who has least then."""
    _raise_level(hand, line, members)
    _step_by_step(hand, line, members)


def top_up_in_order(hand: Hand, carrying: Sequence[int], members: Sequence[int]) -> None:
    """Hand out what is left over to those who carry, in their order; then to others, unless it is a crumb.

    A crumb is worth less than a step per line and carrier, and than a hundredth of the largest share: few who carry
    the lot, or the turn of the next, are worth more than that.
    """
    for line in hand.largest_first():
        for member in carrying:
            hand.place(member, line, hand.can_take(member, line))
    level = max((hand.total[m] for m in carrying), default=0)
    crumb = min(level // 100, len(carrying) * sum(hand.unit.step_value))
    spare = sum(hand.steps_left[n] * value for n, value in enumerate(hand.unit.step_value))
    busy = frozenset(carrying)
    others = [m for m in members if m not in busy]
    for line in hand.largest_first():
        if hand.unit.step_value[line] and spare <= crumb:
            continue
        for member in others:
            hand.place(member, line, hand.can_take(member, line))


def _raise_level(hand: Hand, line: int, members: Sequence[int]) -> None:
    """Place in bulk: the highest level of totals (of steps, when the line is worth nothing) that the line reaches."""
    value = hand.unit.step_value[line] or 1
    rooms = [(m, hand.can_take(m, line), _height(hand, line, m)) for m in members]
    rooms = [(m, room, base) for m, room, base in rooms if room]
    if hand.steps_left[line] < len(rooms) or not rooms:
        return
    low, high = min(base for _, _, base in rooms), max(base + room * value for _, room, base in rooms)
    while high - low >= value:
        middle = (low + high + 1) // 2
        need = sum(min(room, (middle - base) // value) for _, room, base in rooms if middle > base)
        low, high = (middle, high) if need <= hand.steps_left[line] else (low, middle - 1)
    for member, room, base in rooms:
        hand.place(member, line, min(room, max(0, low - base) // value))


def _step_by_step(hand: Hand, line: int, members: Sequence[int]) -> None:
    heap = [_turn(hand, line, m) for m in members if hand.can_take(m, line)]
    heapq.heapify(heap)
    while heap and hand.steps_left[line]:
        _, member = heapq.heappop(heap)
        hand.place(member, line, 1)
        if hand.can_take(member, line):
            heapq.heappush(heap, _turn(hand, line, member))


def _turn(hand: Hand, line: int, member: int) -> tuple[int, int]:
    return _height(hand, line, member), member


def _height(hand: Hand, line: int, member: int) -> int:
    return hand.total[member] if hand.unit.step_value[line] else hand.steps_held[member].get(line, 0)
