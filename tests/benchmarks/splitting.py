"""Splitting a truck of three goods, rice limited, over 300 members; the peer is the naive way and is not fair."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.split import SplitLine, SplitMember, SplitProblem, plan
from tests.benchmarks.measuring import Line, milliseconds, side_by_side
from tests.benchmarks.stores import MEMBERS, Stores

RUNS = 15
VALUE_FEN = 800_000
RICE_G = 50_000


def measure(_stores: Stores) -> Iterator[Line]:
    """Only the planner: no store."""
    problem = truck(MEMBERS)
    ours, naive = side_by_side(
        lambda: milliseconds(lambda: plan(problem)), lambda: milliseconds(lambda: first_come(problem)), RUNS
    )
    yield Line(
        f"Split 3 goods over {MEMBERS} members, equal, exact",
        ours,
        "ms",
        naive,
        "first come, first filled: not fair, no fen",
        "≤ 1 s",
    )


def truck(members: int) -> SplitProblem:
    """Dragon fruit, cashew kernels and more rice than may be carried; members with different rests of the day."""
    people = tuple(
        SplitMember(f"m{n:03}", VALUE_FEN - (n * 7_919) % 300_000, {"RICE": RICE_G - (n * 613) % 20_000})
        for n in range(members)
    )
    lines = (
        SplitLine("1", 60_000 * members, "g", 36_207 * members, 1),
        SplitLine("2", 60_000 * members, "g", 284_483 * members, 1),
        SplitLine("3", 50_000 * members + 120_000, "g", 20_115 * members, 1, "RICE"),
    )
    return SplitProblem(people, lines)


def first_come(problem: SplitProblem) -> list[tuple[str, str, int]]:
    """Fill one member after the other."""
    left = {line.line_id: line.quantity for line in problem.lines}
    parts = []
    for member in problem.members:
        value = member.value_left_fen or 0
        for line in problem.lines:
            room = value * line.quantity // line.amount_fen
            if line.limit_group is not None:
                room = min(room, member.limits_left[line.limit_group])
            taken = min(room, left[line.line_id])
            if taken:
                left[line.line_id] -= taken
                value -= -(-taken * line.amount_fen // line.quantity)
                parts.append((member.member_id, line.line_id, taken))
    return parts
