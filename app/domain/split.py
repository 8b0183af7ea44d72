"""The split of a truck lot over residents (R-CN-44): pure, exact to the gram and the fen, repeatable.

:func:`plan` places what can be placed, then follows the rule: ``equal`` (the smallest share as large as can be),
``fewest`` (few members carry the lot) or ``rotation`` (those with the fewest shares lately first).
How and why: docs/decisions/0007-split.md.
"""

from __future__ import annotations

from collections.abc import Sequence

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
    return SplitPlan(shares, rest, _explain(hand, members, lines, free, rest))


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
    if rule == "equal":
        aim = aim_equal(goods, tolerance)
    elif rule == "fewest":
        aim = aim_fewest(goods, tolerance)
    else:
        turns = sorted(range(len(free)), key=lambda p: (members[free[p]].shares_lately, p))
        aim = aim_rotation(goods, turns, tolerance)
    for position in aim.order:
        take_targets(hand, free[position], aim.targets[position], standing)
    if rule == "equal":
        top_up_evenly(hand, free)
    else:
        top_up_in_order(hand, [free[position] for position in aim.order], free)


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


def _explain(
    hand: Hand,
    members: Sequence[SplitMember],
    lines: Sequence[SplitLine],
    free: Sequence[int],
    rest: Sequence[RestPart],
) -> tuple[Note, ...]:
    level = max((hand.total[m] for m in free), default=0)
    largest = max(hand.unit.step_value, default=0)
    below = [m for m in free if hand.total[m] + largest < level or not hand.steps_held[m]]
    notes = [_why_less(hand, members[m], m, lines, level) for m in below]
    return (*notes, *(_why_rest(part, lines) for part in rest))


def _why_less(hand: Hand, member: SplitMember, m: int, lines: Sequence[SplitLine], level: int) -> Note:
    """Say what bound a member: the day's value, a mass limit, the size of a step, or nothing (not needed)."""
    scale, share = hand.unit.scale, hand.total[m] // hand.unit.scale
    figures: dict[str, str | int | None] = {"share_fen": share, "level_fen": level // scale}
    if member.value_left_fen is not None:
        figures["left_fen"] = member.value_left_fen
        cheapest = min((value for value in hand.unit.step_value if value), default=0)
        spare = member.value_left_fen * scale - hand.total[m]
        if member.value_left_fen == 0 or (hand.total[m] and spare < cheapest):
            return Note("quota_used", figures, member=member.member_id)
        if cheapest and spare < cheapest:
            return Note("step_too_large", figures, member=member.member_id)
    for group in sorted(group for line in lines if (group := line.limit_group) is not None):
        smallest = min(line.step for line in lines if line.limit_group == group)
        if hand.grams_left[m].get(group, smallest) < smallest:
            figures.update(group=group, limit_left_g=member.limits_left[group])
            return Note("limit_reached", figures, member=member.member_id)
    return Note("not_needed", figures, member=member.member_id)


def _why_rest(part: RestPart, lines: Sequence[SplitLine]) -> Note:
    line = next(line for line in lines if line.line_id == part.line)
    figures: dict[str, str | int | None] = {"quantity": part.quantity, "amount_fen": part.amount_fen}
    if part.quantity == line.quantity % line.step:
        return Note("last_piece", {**figures, "step": line.step}, line=part.line)
    return Note("no_room", figures, line=part.line)
