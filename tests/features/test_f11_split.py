"""F-11: a lot is split over members by rule, exact to gram and fen.

Of 10,000 random lots the shares and the rest add up to the lot in quantity and in fen, nobody passes the value or any
mass limit left, quantities are whole steps, every share below the level and every rest is explained, and the same
question has the same answer whatever the order of its lists.
"""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.cli.demo import three_goods
from app.domain.split import FixedPart, SplitLine, SplitMember, SplitProblem, plan
from app.domain.split_problem import RULES
from app.services.bundle import Services
from tests.helpers.split_cases import assert_adds_up, assert_holds, problems

MANY = settings(max_examples=10_000, deadline=None, database=None, suppress_health_check=[HealthCheck.too_slow])


@pytest.mark.timeout(600)
@MANY
@given(problems(), st.integers(0, 2**32))
def test_split_holds_and_is_repeatable_when_any_lot_is_split(problem: SplitProblem, order: int) -> None:
    answer = plan(problem)
    assert_holds(problem, answer)
    chance = random.Random(order)
    members, lines = list(problem.members), list(problem.lines)
    chance.shuffle(members)
    chance.shuffle(lines)
    assert plan(replace(problem, members=tuple(members), lines=tuple(lines))) == answer


@pytest.mark.parametrize("rule", ["equal", "fewest", "rotation"])
@pytest.mark.parametrize(
    ("members", "line"),
    [
        ((), SplitLine("1", 10, "piece", 99)),
        ((SplitMember("a", 500), SplitMember("b", 500)), SplitLine("1", 1_000, "g", 0)),
        ((SplitMember("a", 0), SplitMember("b", 500)), SplitLine("1", 1_000, "g", 2_000)),
        ((SplitMember("a", 500, {"RICE": 0}),), SplitLine("1", 1_000, "g", 2_000, 1, "RICE")),
        ((SplitMember("a", 500),), SplitLine("1", 1_000, "g", 2_000)),
        ((SplitMember("a", 500), SplitMember("b", 700)), SplitLine("1", 1_000, "g", 999_999)),
        ((SplitMember("a", 2**53), SplitMember("b", 2**54)), SplitLine("1", 2**53 + 1, "g", 2**53 - 1)),
        ((SplitMember("a", 500),), SplitLine("1", 1_000, "g", 2_000, 5_000)),
    ],
    ids=["nobody", "no price", "nothing left", "limit of 0", "one", "dearer than all", "near 2^53", "step too large"],
)
def test_split_holds_when_the_lot_is_at_an_edge(members: tuple[SplitMember, ...], line: SplitLine, rule: str) -> None:
    problem = SplitProblem(members, (line,), rule)
    assert_holds(problem, plan(problem))


def test_goods_near_the_largest_exact_float_hold_when_prices_differ_under_one_limit() -> None:
    lines = tuple(SplitLine(str(n), 2**53 - n, "g", 2**53 - 7**n, 1, "RICE") for n in range(3))
    members = tuple(SplitMember(f"m{n}", 2**51 + n, {"RICE": 2**52 - n}) for n in range(5))
    for rule in ("equal", "fewest", "rotation"):
        problem = SplitProblem(members, lines, rule)
        assert_holds(problem, plan(problem))


def test_parts_set_by_hand_stay_when_the_others_are_split() -> None:
    lines = (SplitLine("1", 900, "g", 1_000, 1, "RICE"), SplitLine("2", 500, "g", 3_000, 1, "RICE"))
    members = tuple(SplitMember(f"m{n}", 2_000, {"RICE": 600}) for n in range(3))
    problem = SplitProblem(members, lines, fixed=(FixedPart("m1", "1", 100),))
    answer = plan(problem)
    assert_adds_up(problem, answer)
    assert [(p.line, p.quantity) for p in answer.shares if p.member == "m1"] == [("1", 100)]


def test_lot_adds_up_when_it_is_split_through_the_services(market: Services) -> None:
    today = market.context.today()
    group = market.read.groups(today)[0]
    for member in market.read.members(group.group_id, today)[:9]:
        market.presence.mark(member.document_number, "card")
    for rule in RULES:
        saved = market.lots.save(three_goods(market, group.group_id, 9))
        view = market.lots.split(saved.lot_ref, rule)
        for line in view.lot.lines:
            shares = [part for share in view.lot.shares for part in share.lines if part.line_no == line.line_no]
            rest = [part for part in view.lot.rest if part.line_no == line.line_no]
            assert sum(part.quantity for part in (*shares, *rest)) == line.quantity
            assert sum(part.amount_fen for part in (*shares, *rest)) == line.amount_fen
        assert all(row.after_fen is not None and row.after_fen >= 0 for row in view.shares)
        assert {note.line for note in view.notes if note.line} == {f"{part.line_no:04d}" for part in view.lot.rest}
