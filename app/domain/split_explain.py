"""Why somebody carries less than others, and why something stayed: one note each, with a code and its figures.

The codes and what they mean are in docs/codes.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.split_problem import Note, Part, RestPart, SplitLine, SplitMember
from app.domain.split_steps import Hand

Figures = dict[str, str | int | None]


@dataclass(frozen=True, slots=True)
class Placing:
    """Who could be asked (``free``: positions of those without a part set by hand) and what each was handed."""

    members: Sequence[SplitMember]
    lines: Sequence[SplitLine]
    hand: Hand
    free: frozenset[int]
    rule: str


def explain(placing: Placing, shares: Sequence[Part], rest: Sequence[RestPart]) -> tuple[Note, ...]:
    """Return a note for every member below the level (the largest share), and for every rest."""
    carried = {member.member_id: 0 for member in placing.members}
    for part in shares:
        carried[part.member] += part.amount_fen
    return (*_members(placing, carried), *(_why_rest(placing, part) for part in rest))


def _members(placing: Placing, carried: dict[str, int]) -> Iterator[Note]:
    free = [m for m in range(len(placing.members)) if m in placing.free]
    level = max((carried[placing.members[m].member_id] for m in free), default=0)
    near = max((placing.hand.total[m] for m in free), default=0) - max(placing.hand.unit.step_value, default=0)
    for m in free:
        member = placing.members[m]
        share = carried[member.member_id]
        if share < level or not placing.hand.steps_held[m]:
            figures: Figures = {"share_fen": share, "level_fen": level}
            yield _why_less(placing, m, figures, near)


def _cheapest_step(placing: Placing) -> int:
    """Value of the cheapest step of any line worth something; 0 when nothing is."""
    return min((value for value in placing.hand.unit.step_value if value), default=0)


def _why_less(placing: Placing, m: int, figures: Figures, near: int) -> Note:
    member = placing.members[m]
    note = _bound(placing, m, figures)
    if note is not None:
        return note
    hand = placing.hand
    if hand.steps_held[m] and hand.total[m] >= near:
        return Note("rounding", figures, member=member.member_id)
    if placing.rule == "equal" and hand.steps_held[m]:
        return Note("most_placed", figures, member=member.member_id)
    lately: Figures = {"shares_lately": member.shares_lately} if placing.rule == "rotation" else {}
    return Note("not_needed", {**figures, **lately}, member=member.member_id)


def _bound(placing: Placing, m: int, figures: Figures) -> Note | None:
    """Tell what bound a member: the day's value, the size of a step, a mass limit; None when nothing did."""
    member, hand = placing.members[m], placing.hand
    if member.value_left_fen is not None:
        spare = member.value_left_fen * hand.unit.scale - hand.total[m]
        cheapest = _cheapest_step(placing)
        told: Figures = {**figures, "left_fen": member.value_left_fen}
        if member.value_left_fen == 0 or (hand.total[m] and spare < cheapest):
            return Note("quota_used", told, member=member.member_id)
        if cheapest and spare < cheapest:
            return Note("step_too_large", told, member=member.member_id)
    if placing.rule != "equal" and not hand.steps_held[m] and _has_other_goods(placing, m):
        return None
    for group in sorted({line.limit_group for line in placing.lines if line.limit_group is not None}):
        smallest = min(line.step for line in placing.lines if line.limit_group == group)
        if hand.grams_left[m].get(group, smallest) < smallest:
            told = {**figures, "group": group, "limit_left_g": member.limits_left[group]}
            return Note("limit_reached", told, member=member.member_id)
    return None


def _has_other_goods(placing: Placing, m: int) -> bool:
    """Tell whether there are goods that no reached limit keeps from a member."""
    left = placing.hand.grams_left[m]
    return any(line.limit_group is None or left.get(line.limit_group, line.step) >= line.step for line in placing.lines)


def _why_rest(placing: Placing, part: RestPart) -> Note:
    line = next(line for line in placing.lines if line.line_id == part.line)
    figures: Figures = {"quantity": part.quantity, "amount_fen": part.amount_fen}
    if part.quantity == line.quantity % line.step:
        return Note("last_piece", {**figures, "step": line.step}, line=part.line)
    steps = (part.quantity - line.quantity % line.step) // line.step
    at = placing.lines.index(line)
    able = any(placing.hand.can_take(m, at) for m in placing.free) if steps else False
    return Note("crumb" if able else "no_room", figures, line=part.line)
