"""From value targets to whole steps of goods: what is handed out is never more than anybody may take."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from math import lcm

from app.domain.split_flow import Columns
from app.domain.split_problem import SplitLine, SplitMember

CRUMB = 100


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
        self.steps_left = [line.quantity // line.step for line in lines]
        self.steps_held: list[dict[int, int]] = [{} for _ in members]
        self.total = [0] * len(members)
        self.grams_left = [dict(member.limits_left) for member in members]
        everything = sum(line.amount_fen for line in lines)
        self._value_left = [
            (everything if member.value_left_fen is None else min(member.value_left_fen, everything)) * unit.scale
            for member in members
        ]

    def can_take(self, member: int, line: int) -> int:
        """Return how many more steps of a line a member may take."""
        steps, value = self.steps_left[line], self.unit.step_value[line]
        if value:
            steps = min(steps, self._value_left[member] // value)
        group = self.lines[line].limit_group
        if group is not None and group in self.grams_left[member]:
            steps = min(steps, self.grams_left[member][group] // self.lines[line].step)
        return max(steps, 0)

    def place(self, member: int, line: int, steps: int) -> None:
        """Hand out steps of a line (a part set by hand may pass a member's limits)."""
        if not steps:
            return
        value = steps * self.unit.step_value[line]
        self.steps_left[line] -= steps
        self.steps_held[member][line] = self.steps_held[member].get(line, 0) + steps
        self.total[member] += value
        self._value_left[member] = max(0, self._value_left[member] - value)
        group = self.lines[line].limit_group
        if group is not None and group in self.grams_left[member]:
            left = self.grams_left[member][group] - steps * self.lines[line].step
            self.grams_left[member][group] = max(0, left)

    def columns(self, members: Sequence[int]) -> tuple[Columns, list[tuple[int, ...]]]:
        """Return the flow's columns for these members, and which lines each column stands for."""
        priced = [line for line, value in enumerate(self.unit.step_value) if value and self.steps_left[line]]
        limited = [line for line in priced if self._limits_somebody(line, members)]
        pool = tuple(line for line in priced if line not in limited)
        standing = [(line,) for line in limited] + ([pool] if pool else [])
        supply = tuple(sum(self.steps_left[n] * self.unit.step_value[n] for n in lines) for lines in standing)
        takes = tuple(
            tuple(self._share_of_limit(m, line) for line in limited) + ((sum(supply),) if pool else ()) for m in members
        )
        return Columns(supply, takes, tuple(self._value_left[m] for m in members)), standing

    def _limits_somebody(self, line: int, members: Sequence[int]) -> bool:
        group = self.lines[line].limit_group
        return group is not None and any(group in self.grams_left[m] for m in members)

    def _share_of_limit(self, member: int, line: int) -> int:
        """Value of a line within the member's limit; lines of one group share it by what is left of each."""
        group = self.lines[line].limit_group
        if group is None or group not in self.grams_left[member]:
            return self.steps_left[line] * self.unit.step_value[line]
        alike = [
            self.steps_left[n] * other.step
            for n, other in enumerate(self.lines)
            if other.limit_group == group and self.unit.step_value[n]
        ]
        grams = self.grams_left[member][group] * (self.steps_left[line] * self.lines[line].step) // sum(alike)
        return grams // self.lines[line].step * self.unit.step_value[line]


def take_targets(hand: Hand, member: int, targets: Sequence[int], standing: Sequence[tuple[int, ...]]) -> None:
    """Turn a member's value per column into whole steps; a crumb does not open another line of goods."""
    for target, lines in zip(targets, standing, strict=True):
        wanted = target
        for line in lines:
            if wanted * CRUMB <= target:
                break
            value = hand.unit.step_value[line]
            steps = min(wanted // value, hand.can_take(member, line))
            hand.place(member, line, steps)
            wanted -= steps * value


def top_up_evenly(hand: Hand, members: Sequence[int]) -> None:
    """Hand out what rounding to steps left over, always to who has least; large steps first."""
    for line in _largest_first(hand):
        _raise_level(hand, line, members)
        _step_by_step(hand, line, members)


def top_up_in_order(hand: Hand, members: Sequence[int]) -> None:
    """Hand out what is left over in the given order of members, those who carry something already first."""
    for line in _largest_first(hand):
        for member in sorted(members, key=lambda m: not hand.steps_held[m]):
            hand.place(member, line, hand.can_take(member, line))


def _largest_first(hand: Hand) -> list[int]:
    return sorted(range(len(hand.lines)), key=lambda line: (-hand.unit.step_value[line], line))


def _raise_level(hand: Hand, line: int, members: Sequence[int]) -> None:
    """Place in bulk: the highest level of totals (of steps, when the line is worth nothing) that the line reaches."""
    value = hand.unit.step_value[line] or 1
    rooms = [(m, hand.can_take(m, line), _height(hand, line, m)) for m in members]
    rooms = [(m, room, base) for m, room, base in rooms if room]
    if hand.steps_left[line] < len(rooms) or not rooms:
        return
    low, high = 0, max(base + room * value for _, room, base in rooms)
    while low < high:
        middle = (low + high + 1) // 2
        need = sum(min(room, max(0, middle - base) // value) for _, room, base in rooms)
        low, high = (middle, high) if need <= hand.steps_left[line] else (low, middle - 1)
    for member, room, base in rooms:
        hand.place(member, line, min(room, max(0, low - base) // value))


def _step_by_step(hand: Hand, line: int, members: Sequence[int]) -> None:
    heap = [_turn(hand, line, m) for m in members if hand.can_take(m, line)]
    heapq.heapify(heap)
    while heap and hand.steps_left[line]:
        _, _, member = heapq.heappop(heap)
        hand.place(member, line, 1)
        if hand.can_take(member, line):
            heapq.heappush(heap, _turn(hand, line, member))


def _turn(hand: Hand, line: int, member: int) -> tuple[bool, int, int]:
    small = hand.unit.step_value[line] * CRUMB <= hand.total[member]
    return small and line not in hand.steps_held[member], _height(hand, line, member), member


def _height(hand: Hand, line: int, member: int) -> int:
    return hand.total[member] if hand.unit.step_value[line] else hand.steps_held[member].get(line, 0)
