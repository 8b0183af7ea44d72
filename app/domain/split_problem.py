"""Values of the split: the problem as asked, the plan as answered. All integers: grams or pieces, and fen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

RULES = ("equal", "fewest", "rotation")
UNITS = ("g", "piece")


class SplitInputError(ValueError):
    """The problem itself is wrong: ``path`` names the place, ``value`` what stood there, ``reason`` a code."""

    def __init__(self, path: str, value: object, reason: str) -> None:
        super().__init__(f"{path}: {reason}: {value!r}")
        self.path = path
        self.value = value
        self.reason = reason


@dataclass(frozen=True, slots=True)
class SplitMember:
    """Somebody who may carry a share.

    ``value_left_fen`` None means no value limit (exports). A group that ``limits_left`` does not name is
    unlimited; its figures are grams. ``shares_lately`` counts for the rule ``rotation`` only; ``shares_ever`` decides
    there between members with as many lately, so that nobody gains by old shares falling out of the window.
    """

    member_id: str
    value_left_fen: int | None
    limits_left: Mapping[str, int] = field(default_factory=dict)
    shares_lately: int = 0
    shares_ever: int = 0


@dataclass(frozen=True, slots=True)
class SplitLine:
    """One kind of goods to hand out: ``quantity`` in ``unit`` (``g`` or ``piece``), worth ``amount_fen`` in all.

    ``step`` is the smallest amount that can be handed out; ``limit_group`` names a daily mass limit.
    """

    line_id: str
    quantity: int
    unit: str
    amount_fen: int
    step: int = 1
    limit_group: str | None = None


@dataclass(frozen=True, slots=True)
class FixedPart:
    """A part set by hand: it stays as it is and its member gets nothing beside it."""

    member: str
    line: str
    quantity: int


@dataclass(frozen=True, slots=True)
class SplitProblem:
    """What is to be split, over whom, by which rule. The order of the tuples means nothing."""

    members: tuple[SplitMember, ...]
    lines: tuple[SplitLine, ...]
    rule: str = "equal"
    as_of: str = ""
    fixed: tuple[FixedPart, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One member's part of one line."""

    member: str
    line: str
    quantity: int
    amount_fen: int


@dataclass(frozen=True, slots=True)
class RestPart:
    """What of a line could not be placed."""

    line: str
    quantity: int
    amount_fen: int


@dataclass(frozen=True, slots=True)
class Note:
    """Why a member got less than others, or why a rest stayed: a code and its figures."""

    code: str
    params: Mapping[str, str | int | None]
    member: str | None = None
    line: str | None = None


@dataclass(frozen=True, slots=True)
class SplitPlan:
    """The answer. For every line shares + rest = line, in quantity and in fen, exactly."""

    shares: tuple[Part, ...]
    rest: tuple[RestPart, ...]
    explain: tuple[Note, ...]


def check_problem(problem: SplitProblem) -> None:
    """Refuse a problem that has no meaning.

    Raises:
        SplitInputError: naming the place, what stood there and why it is wrong.

    """
    if problem.rule not in RULES:
        raise SplitInputError("rule", problem.rule, "split.rule_unknown")
    _check_members(problem)
    _check_lines(problem)
    _check_fixed(problem)


def _check_members(problem: SplitProblem) -> None:
    seen: set[str] = set()
    for index, member in enumerate(problem.members):
        place = f"members.{index}"
        if not member.member_id or member.member_id in seen:
            raise SplitInputError(f"{place}.id", member.member_id, "split.id_double_or_empty")
        seen.add(member.member_id)
        if member.value_left_fen is not None and member.value_left_fen < 0:
            raise SplitInputError(f"{place}.value_left_fen", member.value_left_fen, "split.negative")
        if member.shares_lately < 0:
            raise SplitInputError(f"{place}.shares_lately", member.shares_lately, "split.negative")
        for group, grams in member.limits_left.items():
            if grams < 0:
                raise SplitInputError(f"{place}.limits_left.{group}", grams, "split.negative")


def _check_lines(problem: SplitProblem) -> None:
    seen: set[str] = set()
    for index, line in enumerate(problem.lines):
        place = f"lines.{index}"
        if not line.line_id or line.line_id in seen:
            raise SplitInputError(f"{place}.id", line.line_id, "split.id_double_or_empty")
        seen.add(line.line_id)
        if line.unit not in UNITS:
            raise SplitInputError(f"{place}.unit", line.unit, "split.unit_unknown")
        if line.quantity <= 0:
            raise SplitInputError(f"{place}.quantity", line.quantity, "split.not_positive")
        if line.step <= 0:
            raise SplitInputError(f"{place}.step", line.step, "split.not_positive")
        if line.amount_fen < 0:
            raise SplitInputError(f"{place}.amount_fen", line.amount_fen, "split.negative")
        if line.limit_group is not None and line.unit != "g":
            raise SplitInputError(f"{place}.limit_group", line.limit_group, "split.limit_needs_mass")


def _check_fixed(problem: SplitProblem) -> None:
    members = {member.member_id for member in problem.members}
    lines = {line.line_id: line for line in problem.lines}
    handed: dict[str, int] = {}
    seen: set[tuple[str, str]] = set()
    for index, part in enumerate(problem.fixed):
        place = f"fixed.{index}"
        if part.member not in members:
            raise SplitInputError(f"{place}.member", part.member, "split.member_unknown")
        if part.line not in lines or (part.member, part.line) in seen:
            raise SplitInputError(f"{place}.line", part.line, "split.line_unknown_or_double")
        seen.add((part.member, part.line))
        if part.quantity < 0 or part.quantity % lines[part.line].step:
            raise SplitInputError(f"{place}.quantity", part.quantity, "split.not_whole_steps")
        handed[part.line] = handed.get(part.line, 0) + part.quantity
        if handed[part.line] > lines[part.line].quantity:
            raise SplitInputError(f"{place}.quantity", part.quantity, "split.more_than_line")
