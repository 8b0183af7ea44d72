"""Whatever the lot and whoever is there: the split adds up, stays within every limit, and is fair."""

from __future__ import annotations

import random
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.split import FixedPart, SplitInputError, SplitLine, SplitMember, SplitProblem, plan
from tests.helpers.split_cases import assert_adds_up, assert_within_limits, totals

SOME = settings(max_examples=150, deadline=None)


def value_of(line: SplitLine, quantity: int) -> Fraction:
    return Fraction(quantity * line.amount_fen, line.quantity)


@st.composite
def tiny_problems(draw):
    members = tuple(
        SplitMember(f"m{n}", draw(st.integers(0, 12)), {"RICE": draw(st.integers(0, 4))})
        for n in range(draw(st.integers(1, 3)))
    )
    lines = tuple(
        SplitLine(f"l{n}", draw(st.integers(1, 5)), "g", draw(st.integers(0, 15)), 1, group)
        for n, group in enumerate(["RICE", None][: draw(st.integers(1, 2))])
    )
    return SplitProblem(members, lines)


def every_way(problem: SplitProblem):
    """All hand-outs of a tiny problem within all limits: members × lines → quantity."""
    cells = [(m, line) for m in problem.members for line in problem.lines]
    for quantities in product(*(range(line.quantity + 1) for _, line in cells)):
        way = dict(zip(((m.member_id, line.line_id) for m, line in cells), quantities, strict=True))
        if all(
            sum(way[m.member_id, line.line_id] for m in problem.members) <= line.quantity for line in problem.lines
        ) and all(_allowed(problem, way, m) for m in problem.members):
            yield way


def _allowed(problem: SplitProblem, way, member: SplitMember) -> bool:
    value = sum(value_of(line, way[member.member_id, line.line_id]) for line in problem.lines)
    grams = sum(way[member.member_id, line.line_id] for line in problem.lines if line.limit_group)
    return value <= member.value_left_fen and grams <= member.limits_left["RICE"]


@SOME
@given(tiny_problems())
def test_value_placed_is_near_the_best_of_all_ways_when_the_lot_is_tiny(problem):
    best = max(
        sum(value_of(line, way[m.member_id, line.line_id]) for m in problem.members for line in problem.lines)
        for way in every_way(problem)
    )
    got = sum(totals(problem, plan(problem)).values())
    assert got <= best
    assert got >= best - len(problem.members) * sum(value_of(line, line.step) for line in problem.lines)


def members(count: int, left: int = 800_000, **limits: int) -> tuple[SplitMember, ...]:
    return tuple(SplitMember(f"m{n:03}", left, limits) for n in range(count))


def test_lot_of_a_truck_is_carried_whole_when_enough_are_present():
    lot = SplitLine("1", 19_800_000, "g", 9_900_000)
    answer = plan(SplitProblem(members(300), (lot,)))
    assert not answer.rest
    assert {part.quantity for part in answer.shares} == {66_000}
    assert {part.amount_fen for part in answer.shares} == {33_000}


def test_rice_stops_at_the_mass_limit_when_value_is_left():
    rice = SplitLine("1", 200_000, "g", 80_000, 1, "RICE")
    answer = plan(SplitProblem(members(3, RICE=50_000), (rice,)))
    assert [part.quantity for part in answer.shares] == [50_000] * 3
    assert [(part.quantity, part.amount_fen) for part in answer.rest] == [(50_000, 20_000)]


def test_limited_goods_go_to_others_when_one_has_no_limit_left():
    lines = (SplitLine("1", 100, "g", 100, 1, "RICE"), SplitLine("2", 100, "g", 100))
    people = (SplitMember("a", 100, {"RICE": 0}), SplitMember("b", 100, {"RICE": 100}))
    answer = plan(SplitProblem(people, lines))
    assert {(p.member, p.line, p.quantity) for p in answer.shares} == {("a", "2", 100), ("b", "1", 100)}
    assert not answer.rest


def test_last_piece_stays_when_the_line_is_no_multiple_of_its_step():
    answer = plan(SplitProblem(members(2), (SplitLine("1", 25_000, "g", 2_500, 10_000),)))
    assert [part.quantity for part in answer.shares] == [10_000, 10_000]
    assert answer.rest[0].quantity == 5_000
    assert [note.code for note in answer.explain if note.line] == ["last_piece"]


def test_whole_lot_stays_when_nobody_is_there():
    answer = plan(SplitProblem((), (SplitLine("1", 10, "piece", 99),)))
    assert answer.shares == ()
    assert answer.rest[0].amount_fen == 99


def test_goods_worth_nothing_are_shared_evenly_when_the_price_is_zero():
    answer = plan(SplitProblem(members(3), (SplitLine("1", 30, "g", 0),)))
    assert [part.quantity for part in answer.shares] == [10, 10, 10]


def test_everyone_gets_the_same_when_there_is_no_value_limit():
    people = tuple(SplitMember(f"m{n}", None) for n in range(4))
    answer = plan(SplitProblem(people, (SplitLine("1", 4_000, "g", 10_000_000),)))
    assert [part.amount_fen for part in answer.shares] == [2_500_000] * 4


def test_sums_hold_when_quantities_are_near_the_largest_exact_float():
    lines = tuple(SplitLine(str(n), 2**53 - n, "g", 2**53 - 7 * n) for n in range(3))
    problem = SplitProblem(members(7, 2**52), lines)
    answer = plan(problem)
    assert_adds_up(problem, answer)
    assert_within_limits(problem, answer)


def test_few_carry_the_lot_when_the_rule_is_fewest():
    people = (*members(5, 100), SplitMember("big", 1_000))
    answer = plan(SplitProblem(people, (SplitLine("1", 1_050, "g", 1_050),), "fewest"))
    assert {part.member for part in answer.shares} == {"big", "m000"}


def test_who_carried_least_lately_comes_first_when_the_rule_is_rotation():
    people = tuple(SplitMember(f"m{n}", 100, {}, shares_lately=3 - n) for n in range(4))
    answer = plan(SplitProblem(people, (SplitLine("1", 200, "g", 200),), "rotation"))
    assert {part.member for part in answer.shares} == {"m2", "m3"}


def test_as_many_lately_go_by_shares_ever_when_the_rule_is_rotation():
    people = tuple(SplitMember(f"m{n}", 100, {}, 2, shares_ever=9 - n) for n in range(3))
    answer = plan(SplitProblem(people, (SplitLine("1", 100, "g", 100),), "rotation"))
    assert {part.member for part in answer.shares} == {"m2"}


@pytest.mark.parametrize("rule", ["rotation"])
def test_always_present_members_differ_by_one_share_at_most_over_a_hundred_days(rule):
    rng = random.Random(7)
    shares = {f"m{n:02}": 0 for n in range(20)}
    for _ in range(100):
        present = [m for n, m in enumerate(shares) if n < 12 or rng.random() < 0.5]
        people = tuple(SplitMember(m, 800_000, {}, shares[m]) for m in present)
        answer = plan(SplitProblem(people, (SplitLine("1", 5_000_000, "g", rng.randrange(1, 7) * 700_000),), rule))
        for part in answer.shares:
            shares[part.member] += 1
    always = [count for n, count in enumerate(shares.values()) if n < 12]
    assert max(always) - min(always) <= 1


def test_hand_set_parts_stay_and_the_remainder_is_split_when_some_are_fixed():
    lot = SplitLine("1", 900, "g", 1_000)
    problem = SplitProblem(members(3), (lot,), fixed=(FixedPart("m001", "1", 100),))
    answer = plan(problem)
    assert_adds_up(problem, answer)
    assert {p.member: p.quantity for p in answer.shares} == {"m000": 400, "m001": 100, "m002": 400}


@pytest.mark.parametrize(
    ("problem", "path", "reason"),
    [
        (SplitProblem((), (SplitLine("1", 0, "g", 1),)), "lines.0.quantity", "split.not_positive"),
        (SplitProblem((), (SplitLine("1", 1, "kg", 1),)), "lines.0.unit", "split.unit_unknown"),
        (SplitProblem((), (SplitLine("1", 1, "g", 1, 0),)), "lines.0.step", "split.not_positive"),
        (SplitProblem((), (SplitLine("1", 1, "g", -1),)), "lines.0.amount_fen", "split.negative"),
        (SplitProblem((), (SplitLine("1", 1, "piece", 1, 1, "R"),)), "lines.0.limit_group", "split.limit_needs_mass"),
        (SplitProblem((SplitMember("a", -1),), ()), "members.0.value_left_fen", "split.negative"),
        (SplitProblem((SplitMember("a", 1),) * 2, ()), "members.1.id", "split.id_double_or_empty"),
        (SplitProblem((), (), "luck"), "rule", "split.rule_unknown"),
        (
            SplitProblem(members(1), (SplitLine("1", 20, "g", 1, 10),), fixed=(FixedPart("m000", "1", 5),)),
            "fixed.0.quantity",
            "split.not_whole_steps",
        ),
        (
            SplitProblem(members(1), (SplitLine("1", 20, "g", 1),), fixed=(FixedPart("m000", "1", 21),)),
            "fixed.0.quantity",
            "split.more_than_line",
        ),
    ],
)
def test_place_and_reason_are_told_when_the_problem_is_wrong(problem, path, reason):
    with pytest.raises(SplitInputError) as caught:
        plan(problem)
    assert (caught.value.path, caught.value.reason) == (path, reason)


@pytest.mark.parametrize(
    ("member", "line", "code"),
    [
        (SplitMember("z", 0), SplitLine("1", 100, "g", 1_000), "quota_used"),
        (SplitMember("z", 500, {"RICE": 0}), SplitLine("1", 100, "g", 1_000, 1, "RICE"), "limit_reached"),
        (SplitMember("z", 50), SplitLine("1", 100, "g", 1_000, 10), "step_too_large"),
    ],
)
def test_reason_is_told_when_somebody_gets_nothing(member, line, code):
    answer = plan(SplitProblem((SplitMember("a", 10_000), member), (line,)))
    assert {note.member: note.code for note in answer.explain if note.member} == {"z": code}
