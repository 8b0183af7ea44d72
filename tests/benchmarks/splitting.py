"""Splitting: a truck of three goods over 300 members, and ten goods over 10,000, beside what HiGHS needs for it.

HiGHS answers less: the greatest value that can be placed, as one linear programme, without a rule, steps or fen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from statistics import median

from app.domain.split import SplitLine, SplitMember, SplitProblem, plan
from tests.benchmarks.measuring import Line, median_ms, milliseconds
from tests.benchmarks.stores import MEMBERS, Stores
from tests.helpers.exact_split import ExactSplit
from tests.helpers.split_cases import totals

RUNS, BIG_RUNS = 9, 3
VALUE_FEN = 800_000
RICE_G = 50_000
BIG = 10_000


def measure(_stores: Stores) -> Iterator[Line]:
    """Only the planner: no store."""
    problem = truck(MEMBERS)
    yield _beside(f"Split 3 goods over {MEMBERS} members, equal, exact", problem, "≤ 50 ms", RUNS)
    for rule in ("fewest", "rotation"):
        few = replace(half(problem), rule=rule)
        yield _beside(f"Split 3 goods over {MEMBERS} members, {rule}", few, "≤ 50 ms", RUNS)
    shared = two_prices(problem)
    yield _beside(f"Split 3 goods, two prices under one limit, {MEMBERS} members", shared, "≤ 50 ms", RUNS)
    yield _beside(f"Split 10 goods over {BIG:,} members, equal", ten_goods(BIG), "≤ 1 s", BIG_RUNS, 1)
    yield _value_line("Value placed, step 1, of the greatest", shared, ExactSplit.greatest)
    coarse = replace(shared, lines=tuple(replace(line, step=10_000) for line in shared.lines))
    few_members = replace(coarse, members=coarse.members[:12], lines=tuple(map(_smaller, coarse.lines)))
    yield _value_line("Value placed, 10 kg boxes, of the greatest in boxes", few_members, ExactSplit.greatest_in_steps)
    yield _fewest_line()


def _beside(name: str, problem: SplitProblem, goal: str, runs: int, exact_runs: int | None = None) -> Line:
    exact = median(milliseconds(lambda: ExactSplit(problem).greatest()) for _ in range(exact_runs or runs))
    ours = median_ms(lambda: plan(problem), runs)
    return Line(name, ours, "ms", exact, "HiGHS: greatest value only", goal)


def _value_line(name: str, problem: SplitProblem, exact: Callable[[ExactSplit], float]) -> Line:
    placed = float(sum(totals(problem, plan(problem)).values()))
    return Line(name, placed / 100, "CNY", exact(ExactSplit(problem)) / 100, "HiGHS", "1.00×")


def _fewest_line() -> Line:
    """Sixty members, two kinds of rice under one limit: how many carry, beside the bound."""
    problem = two_prices(half(truck(60)))
    rice = replace(
        problem.lines[2], quantity=problem.lines[2].quantity // 3, amount_fen=problem.lines[2].amount_fen // 3
    )
    problem = replace(problem, lines=(*problem.lines[:2], rice), rule="fewest")
    exact = ExactSplit(problem)
    carrying = len({part.member for part in plan(problem).shares})
    bound = exact.fewest(exact.greatest() - 0.01)
    return Line("Fewest of 60 members who carry the lot", carrying, "", bound, "HiGHS: bound", "≤ 1.05×")


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


def half(problem: SplitProblem) -> SplitProblem:
    """The same with half of the goods, so that some of the members can carry it."""
    return replace(
        problem,
        lines=tuple(
            replace(line, quantity=line.quantity // 2, amount_fen=line.amount_fen // 2) for line in problem.lines
        ),
    )


def two_prices(problem: SplitProblem) -> SplitProblem:
    """The first goods dearer rice, under the same limit as the other."""
    dear = replace(problem.lines[0], limit_group="RICE", quantity=problem.lines[0].quantity // 2)
    return replace(problem, lines=(dear, *problem.lines[1:]))


def ten_goods(members: int) -> SplitProblem:
    """Ten goods, three of them limited, over members with different rests of the day."""
    people = tuple(
        SplitMember(
            f"m{n:05}",
            VALUE_FEN - (n * 7_919) % 300_000,
            {f"G{group}": RICE_G - (n * 613 + group * 97) % 20_000 for group in range(3)},
        )
        for n in range(members)
    )
    lines = tuple(
        SplitLine(
            f"{n:02}",
            members * (8_000 + 1_000 * n),
            "g",
            members * (20_000 + n * 37 % 7 * 20_000),
            1,
            f"G{n}" if n < 3 else None,
        )
        for n in range(10)
    )
    return SplitProblem(people, lines)


def _smaller(line: SplitLine) -> SplitLine:
    return replace(line, quantity=line.quantity * 12 // MEMBERS, amount_fen=line.amount_fen * 12 // MEMBERS)
