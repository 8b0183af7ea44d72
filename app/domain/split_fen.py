"""Whole fen for whole quantities: every part is rounded down or up, columns and members' limits hold exactly.

Rounding a table so that each entry becomes its floor or ceiling, each line's sum stays exact and no member's sum
passes its limit is always possible (controlled rounding): the exact parts are a fractional flow with whole bounds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

REST = -1


@dataclass(frozen=True, slots=True)
class LineParts:
    """One line's whole value and quantity, and how much of it each member has (``REST``: what stays)."""

    amount_fen: int
    quantity: int
    parts: Mapping[int, int]


def amounts(lines: Sequence[LineParts], room_fen: Mapping[int, int | None]) -> list[dict[int, int]]:
    """Return fen per line and member (and ``REST``), summing exactly to each line's amount."""
    return _Rounding(lines, room_fen).amounts()


class _Rounding:
    """The floors, who may be rounded up, and who has been."""

    def __init__(self, lines: Sequence[LineParts], room_fen: Mapping[int, int | None]) -> None:
        self._floors = [{m: q * line.amount_fen // line.quantity for m, q in line.parts.items()} for line in lines]
        self._wanting = [_by_fraction(line) for line in lines]
        self._missing = [line.amount_fen - sum(f.values()) for line, f in zip(lines, self._floors, strict=True)]
        self._up: list[set[int]] = [set() for _ in lines]
        self._slack: dict[int, int | None] = dict(room_fen)
        for floors in self._floors:
            for member, fen in floors.items():
                slack = self._slack.get(member)
                if slack is not None:
                    self._slack[member] = slack - fen

    def amounts(self) -> list[dict[int, int]]:
        for line, missing in enumerate(self._missing):
            missing -= self._raise_freely(line, missing)
            for _ in range(missing):
                if not self._raise_one(line, set()):
                    raise AssertionError("a controlled rounding always exists")
        return [
            {member: fen + (member in up) for member, fen in floors.items()}
            for floors, up in zip(self._floors, self._up, strict=True)
        ]

    def _raise_freely(self, line: int, missing: int) -> int:
        raised = 0
        for member in self._wanting[line]:
            if raised == missing:
                break
            if self._has_slack(member):
                self._lift(line, member)
                raised += 1
        return raised

    def _raise_one(self, line: int, seen: set[int]) -> bool:
        """Round one more part of a line up, if need be by lowering the same member's part of another line."""
        seen.add(line)
        open_members = [member for member in self._wanting[line] if member not in self._up[line]]
        for member in open_members:
            if self._has_slack(member):
                self._lift(line, member)
                return True
        for member in open_members:
            for other, up in enumerate(self._up):
                if member in up and other not in seen:
                    self._lower(other, member)
                    self._lift(line, member)
                    if self._raise_one(other, seen):
                        return True
                    self._lower(line, member)
                    self._lift(other, member)
        return False

    def _has_slack(self, member: int) -> bool:
        slack = self._slack.get(member)
        return slack is None or slack > 0

    def _lift(self, line: int, member: int) -> None:
        self._up[line].add(member)
        self._turn(member, -1)

    def _lower(self, line: int, member: int) -> None:
        self._up[line].discard(member)
        self._turn(member, 1)

    def _turn(self, member: int, by: int) -> None:
        slack = self._slack.get(member)
        if slack is not None:
            self._slack[member] = slack + by


def _by_fraction(line: LineParts) -> list[int]:
    """Members whose part is no whole fen, the largest fraction first (then in order)."""
    fractions = {m: q * line.amount_fen % line.quantity for m, q in line.parts.items()}
    return sorted((m for m, f in fractions.items() if f), key=lambda m: (-fractions[m], m))
