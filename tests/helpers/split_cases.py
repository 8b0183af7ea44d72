"""Random split problems, and what must hold of every plan."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import strategies as st

from app.domain.split import SplitLine, SplitMember, SplitPlan, SplitProblem

GROUPS = ("RICE", "SUGAR", "COTTON", "MAIZE")


@st.composite
def problems(
    draw: Any, *, steps: bool = True, quantity: int = 30_000, limits: tuple[str, ...] = GROUPS, rules: bool = True
) -> SplitProblem:
    """Up to seven members and four lines; several lines may stand under one limit at different prices."""
    grams = st.one_of(st.just(0), st.integers(0, quantity // 3))
    members = tuple(
        SplitMember(
            f"m{n:02}",
            draw(st.one_of(st.integers(0, 4_000), st.just(4_000), st.none())),
            {group: draw(grams) for group in limits if draw(st.booleans())},
            draw(st.integers(0, 3)),
        )
        for n in range(draw(st.integers(0, 7)))
    )
    lines = []
    for n in range(draw(st.integers(1, 4))):
        unit = draw(st.sampled_from(["g", "g", "g", "piece"]))
        lines.append(
            SplitLine(
                f"l{n}",
                draw(st.integers(1, quantity)),
                unit,
                draw(st.one_of(st.just(0), st.integers(0, 12_000), st.integers(0, 12_000))),
                draw(st.sampled_from([1, 1, 7, 500, 10_000])) if steps else 1,
                draw(st.sampled_from([None, *limits])) if unit == "g" else None,
            )
        )
    rule = draw(st.sampled_from(["equal", "fewest", "rotation"])) if rules else "equal"
    return SplitProblem(members, tuple(lines), rule)


def step_values(problem: SplitProblem) -> Fraction:
    """The value of one step of every line together."""
    return sum((Fraction(line.step * line.amount_fen, line.quantity) for line in problem.lines), Fraction(0))


def totals(problem: SplitProblem, answer: SplitPlan) -> dict[str, Fraction]:
    """The exact value each member carries."""
    lines = {line.line_id: line for line in problem.lines}
    found = {member.member_id: Fraction(0) for member in problem.members}
    for part in answer.shares:
        line = lines[part.line]
        found[part.member] += Fraction(part.quantity * line.amount_fen, line.quantity)
    return found


def assert_holds(problem: SplitProblem, answer: SplitPlan) -> None:
    """Everything that holds of every plan, whatever the rule."""
    assert_adds_up(problem, answer)
    assert_within_limits(problem, answer)
    assert_explained(problem, answer)


def assert_adds_up(problem: SplitProblem, answer: SplitPlan) -> None:
    """Shares and rest are the line, in quantity and in fen; whole steps; each fen within one of its part."""
    rest = {part.line: part for part in answer.rest}
    assert len(rest) == len(answer.rest)
    assert len({(part.member, part.line) for part in answer.shares}) == len(answer.shares)
    for line in problem.lines:
        parts = [part for part in answer.shares if part.line == line.line_id]
        kept = [rest[line.line_id]] if line.line_id in rest else []
        assert sum(part.quantity for part in (*parts, *kept)) == line.quantity
        assert sum(part.amount_fen for part in (*parts, *kept)) == line.amount_fen
        for part in (*parts, *kept):
            assert part.quantity > 0
            assert abs(part.amount_fen * line.quantity - part.quantity * line.amount_fen) < line.quantity
        assert all(part.quantity % line.step == 0 for part in parts)


def assert_within_limits(problem: SplitProblem, answer: SplitPlan) -> None:
    """Nobody carries more than the value left, or than any mass limit left."""
    lines = {line.line_id: line for line in problem.lines}
    for member in problem.members:
        mine = [part for part in answer.shares if part.member == member.member_id]
        if member.value_left_fen is not None:
            assert sum(part.amount_fen for part in mine) <= member.value_left_fen
        for group, grams in member.limits_left.items():
            assert sum(part.quantity for part in mine if lines[part.line].limit_group == group) <= grams


def assert_explained(problem: SplitProblem, answer: SplitPlan) -> None:
    """One note for every member below the level and for every rest, and none twice."""
    carried = {member.member_id: 0 for member in problem.members}
    for part in answer.shares:
        carried[part.member] += part.amount_fen
    level = max(carried.values(), default=0)
    told = [note.member for note in answer.explain if note.member is not None]
    holding = {part.member for part in answer.shares}
    assert sorted(told) == sorted(who for who, fen in carried.items() if fen < level or who not in holding)
    assert [n.line for n in answer.explain if n.line is not None] == [part.line for part in answer.rest]
    assert all(note.code for note in answer.explain)
