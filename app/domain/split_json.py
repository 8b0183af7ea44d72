"""The split as JSON: reading a problem with the place of every mistake, writing a plan."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.domain.split_problem import (
    FixedPart,
    Note,
    SplitInputError,
    SplitLine,
    SplitMember,
    SplitPlan,
    SplitProblem,
    check_problem,
)


def plan_from_json(value: object) -> SplitProblem:
    """Read a problem from plain JSON values.

    Raises:
        SplitInputError: with the path of the value that is missing, of the wrong kind, or without meaning.

    """
    top = _mapping("", value)
    problem = SplitProblem(
        members=tuple(_member(f"members.{n}", row) for n, row in enumerate(_list("members", top.get("members")))),
        lines=tuple(_line(f"lines.{n}", row) for n, row in enumerate(_list("lines", top.get("lines")))),
        rule=_text("rule", top.get("rule", "equal")),
        as_of=_text("as_of", top.get("as_of", "")),
        fixed=tuple(_fixed(f"fixed.{n}", row) for n, row in enumerate(_list("fixed", top.get("fixed", [])))),
    )
    check_problem(problem)
    return problem


def plan_to_json(plan: SplitPlan) -> dict[str, Any]:
    """Write a plan as plain JSON values."""
    return {
        "shares": [
            {"member": p.member, "line": p.line, "quantity": p.quantity, "amount_fen": p.amount_fen}
            for p in plan.shares
        ],
        "rest": [{"line": p.line, "quantity": p.quantity, "amount_fen": p.amount_fen} for p in plan.rest],
        "explain": [_note(note) for note in plan.explain],
    }


def _note(note: Note) -> dict[str, Any]:
    subject = {"member": note.member} if note.member is not None else {"line": note.line}
    return {**subject, "code": note.code, "params": dict(note.params)}


def _member(path: str, value: object) -> SplitMember:
    row = _mapping(path, value)
    limits = _mapping(f"{path}.limits_left", row.get("limits_left", {}))
    left = row.get("value_left_fen")
    return SplitMember(
        member_id=_text(f"{path}.id", row.get("id")),
        value_left_fen=None if left is None else _whole(f"{path}.value_left_fen", left),
        limits_left={group: _whole(f"{path}.limits_left.{group}", grams) for group, grams in limits.items()},
        shares_lately=_whole(f"{path}.shares_lately", row.get("shares_lately", 0)),
    )


def _line(path: str, value: object) -> SplitLine:
    row = _mapping(path, value)
    group = row.get("limit_group")
    return SplitLine(
        line_id=_text(f"{path}.id", row.get("id")),
        quantity=_whole(f"{path}.quantity", row.get("quantity")),
        unit=_text(f"{path}.unit", row.get("unit")),
        amount_fen=_whole(f"{path}.amount_fen", row.get("amount_fen")),
        step=_whole(f"{path}.step", row.get("step", 1)),
        limit_group=None if group is None else _text(f"{path}.limit_group", group),
    )


def _fixed(path: str, value: object) -> FixedPart:
    row = _mapping(path, value)
    return FixedPart(
        member=_text(f"{path}.member", row.get("member")),
        line=_text(f"{path}.line", row.get("line")),
        quantity=_whole(f"{path}.quantity", row.get("quantity")),
    )


def _mapping(path: str, value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise SplitInputError(path, value, "split.not_an_object")
    return value


def _list(path: str, value: object) -> list[object]:
    if not isinstance(value, list):
        raise SplitInputError(path, value, "split.not_a_list")
    return value


def _text(path: str, value: object) -> str:
    if not isinstance(value, str):
        raise SplitInputError(path, value, "split.not_text")
    return value


def _whole(path: str, value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise SplitInputError(path, value, "split.not_a_whole_number")
    return value
