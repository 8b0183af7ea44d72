"""The split of a truck lot over residents (R-CN-44): pure, exact to the gram and the fen, repeatable.

:func:`plan` places what can be placed, then follows the rule: ``equal`` (the smallest share as large as can be),
``fewest`` (few members carry the lot) or ``rotation`` (those with the fewest shares lately first).
How and why: docs/decisions/0007-split.md.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.split_barter import Barter
from app.domain.split_explain import Placing, explain
from app.domain.split_fen import REST, LineParts, amounts
from app.domain.split_problem import (
    FixedPart,
    Note,
    Part,
    RestPart,
    SplitInputError,
    SplitLine,
    SplitMember,
    SplitPlan,
    SplitProblem,
    check_problem,
)
from app.domain.split_rules import aim_equal, aim_fewest, aim_rotation
from app.domain.split_steps import Hand, measures, take_targets, top_up_evenly, top_up_in_order

__all__ = [
    "FixedPart",
    "Note",
    "Part",
    "RestPart",
    "SplitInputError",
    "SplitLine",
    "SplitMember",
    "SplitPlan",
    "SplitProblem",
    "plan",
]

#: Searches by prices end when they are nearer to the exact answer than this part of a step.
_CLOSE = 64


def plan(problem: SplitProblem) -> SplitPlan:
    """Split the lines over the members.

    Raises:
        SplitInputError: when the problem itself has no meaning.

    """
    check_problem(problem)
    members = sorted(problem.members, key=lambda member: member.member_id)
    lines = sorted(problem.lines, key=lambda line: line.line_id)
    hand = Hand(members, lines, measures(lines))
    fixed = _place_fixed(hand, members, lines, problem.fixed)
    free = [m for m in range(len(members)) if m not in fixed]
    _place_free(hand, members, free, problem.rule)
    shares, rest = _in_fen(hand, members, lines)
    placing = Placing(members, lines, hand, frozenset(free), problem.rule)
    return SplitPlan(shares, rest, explain(placing, shares, rest))


def _place_fixed(
    hand: Hand, members: Sequence[SplitMember], lines: Sequence[SplitLine], fixed: Sequence[FixedPart]
) -> set[int]:
    where = {member.member_id: index for index, member in enumerate(members)}
    which = {line.line_id: index for index, line in enumerate(lines)}
    for part in fixed:
        line = which[part.line]
        hand.place(where[part.member], line, part.quantity // lines[line].step)
    return {where[part.member] for part in fixed}


def _place_free(hand: Hand, members: Sequence[SplitMember], free: Sequence[int], rule: str) -> None:
    goods, standing = hand.goods(free)
    tolerance = len(free) + sum(hand.unit.step_value) // _CLOSE
    turns = list(range(len(free)))
    if rule == "equal":
        aim = aim_equal(goods, tolerance)
    elif rule == "fewest":
        aim = aim_fewest(goods, tolerance)
    else:
        turns.sort(key=lambda p: _turn(members[free[p]], p))
        aim = aim_rotation(goods, turns, tolerance)
    for position in aim.order:
        take_targets(hand, free[position], aim.targets[position], standing)
    goals = {free[position]: sum(values) for position, values in enumerate(aim.targets)}
    carrying = [free[position] for position in aim.order]
    if rule == "equal":
        top_up_evenly(hand, free)
        Barter(hand, free, goals).level()
        return
    waiting = [free[position] for position in turns]
    top_up_in_order(hand, carrying, waiting)
    holding = [m for m in waiting if hand.total[m]]
    Barter(hand, holding, goals).place_more()
    if rule == "rotation":
        Barter(hand, waiting, goals).in_turn()


def _turn(member: SplitMember, position: int) -> tuple[int, int, int]:
    return member.shares_lately, member.shares_ever, position


def _in_fen(
    hand: Hand, members: Sequence[SplitMember], lines: Sequence[SplitLine]
) -> tuple[tuple[Part, ...], tuple[RestPart, ...]]:
    held: list[dict[int, int]] = [{} for _ in lines]
    for member, steps_by_line in enumerate(hand.steps_held):
        for line, steps in steps_by_line.items():
            held[line][member] = steps * lines[line].step
    for line, parts in enumerate(held):
        rest = lines[line].quantity - sum(parts.values())
        if rest:
            parts[REST] = rest
    fen = amounts(
        [LineParts(line.amount_fen, line.quantity, parts) for line, parts in zip(lines, held, strict=True)],
        {m: _room_fen(hand, member, m) for m, member in enumerate(members)},
    )
    shares = [
        Part(members[m].member_id, lines[line].line_id, quantity, fen[line][m])
        for line, parts in enumerate(held)
        for m, quantity in parts.items()
        if m != REST
    ]
    rests = [
        RestPart(lines[line].line_id, parts[REST], fen[line][REST]) for line, parts in enumerate(held) if REST in parts
    ]
    return tuple(sorted(shares, key=lambda part: (part.member, part.line))), tuple(rests)


def _room_fen(hand: Hand, member: SplitMember, position: int) -> int | None:
    """Value the member's fen may come to; a share set by hand over the limit keeps its own value, rounded up."""
    if member.value_left_fen is None:
        return None
    return max(member.value_left_fen, -(-hand.total[position] // hand.unit.scale))
