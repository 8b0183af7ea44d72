"""The split as JSON: reading a problem with the place of every mistake, writing a plan."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from datetime import date
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

TOP = frozenset({"as_of", "rule", "members", "lines", "fixed"})
MEMBER = frozenset({"id", "value_left_fen", "limits_left", "shares_lately"})
LINE = frozenset({"id", "quantity", "unit", "amount_fen", "step", "limit_group"})
FIXED = frozenset({"member", "line", "quantity"})
#: Far beyond every amount of a market, yet short enough that arithmetic with it takes no time.
MOST_DIGITS = 30
LARGEST = 10**MOST_DIGITS - 1


class DoubleKeys(dict[str, object]):
    """An object in which a key stood twice: ``key`` is the first such one."""

    def __init__(self, pairs: Sequence[tuple[str, object]], key: str) -> None:
        super().__init__(pairs)
        self.key = key


def keep_doubles(pairs: Sequence[tuple[str, object]]) -> dict[str, object]:
    """Build an object from its pairs so that a key that stands twice can be told (for ``json.loads``).

    Names are put into NFC here, after escapes were read: two that look the same are the same.
    """
    pairs = [(_nfc(key), _nfc(value) if isinstance(value, str) else value) for key, value in pairs]
    seen: set[str] = set()
    for key, _ in pairs:
        if key in seen:
            return DoubleKeys(pairs, key)
        seen.add(key)
    return dict(pairs)


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)


def plan_from_json(value: object) -> SplitProblem:
    """Read a problem from plain JSON values.

    Raises:
        SplitInputError: with the path of the value that is missing, of the wrong kind, or without meaning.

    """
    top = _mapping("", value, TOP)
    as_of = _text("as_of", top.get("as_of", ""))
    if as_of:
        _check_day(as_of)
    problem = SplitProblem(
        members=tuple(
            _member(f"members.{n}", row) for n, row in enumerate(_list("members", _wanted("", top, "members")))
        ),
        lines=tuple(_line(f"lines.{n}", row) for n, row in enumerate(_list("lines", _wanted("", top, "lines")))),
        rule=_text("rule", top.get("rule", "equal")),
        as_of=as_of,
        fixed=tuple(_fixed(f"fixed.{n}", row) for n, row in enumerate(_list("fixed", top.get("fixed", [])))),
    )
    check_problem(problem)
    return problem


def _check_day(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise SplitInputError("as_of", text, "split.not_a_day") from None


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
    row = _mapping(path, value, MEMBER)
    limits = _mapping(f"{path}.limits_left", row.get("limits_left", {}))
    left = _wanted(path, row, "value_left_fen")
    return SplitMember(
        member_id=_text(f"{path}.id", _wanted(path, row, "id")),
        value_left_fen=None if left is None else _whole(f"{path}.value_left_fen", left),
        limits_left={group: _whole(f"{path}.limits_left.{group}", grams) for group, grams in limits.items()},
        shares_lately=_whole(f"{path}.shares_lately", row.get("shares_lately", 0)),
    )


def _line(path: str, value: object) -> SplitLine:
    row = _mapping(path, value, LINE)
    group = row.get("limit_group")
    return SplitLine(
        line_id=_text(f"{path}.id", _wanted(path, row, "id")),
        quantity=_whole(f"{path}.quantity", _wanted(path, row, "quantity")),
        unit=_text(f"{path}.unit", _wanted(path, row, "unit")),
        amount_fen=_whole(f"{path}.amount_fen", _wanted(path, row, "amount_fen")),
        step=_whole(f"{path}.step", row.get("step", 1)),
        limit_group=None if group is None else _text(f"{path}.limit_group", group),
    )


def _fixed(path: str, value: object) -> FixedPart:
    row = _mapping(path, value, FIXED)
    return FixedPart(
        member=_text(f"{path}.member", _wanted(path, row, "member")),
        line=_text(f"{path}.line", _wanted(path, row, "line")),
        quantity=_whole(f"{path}.quantity", _wanted(path, row, "quantity")),
    )


def _wanted(path: str, row: Mapping[str, object], key: str) -> object:
    if key not in row:
        raise SplitInputError(_at(path, key), None, "split.missing")
    return row[key]


def _at(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key


def _mapping(path: str, value: object, keys: frozenset[str] | None = None) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise SplitInputError(path, value, "split.not_an_object")
    if isinstance(value, DoubleKeys):
        raise SplitInputError(_at(path, value.key), value[value.key], "split.key_double")
    for key in value:
        if not isinstance(key, str) or (keys is not None and key not in keys):
            raise SplitInputError(_at(path, str(key)), value[key], "split.key_unknown")
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
    if abs(value) > LARGEST:
        raise SplitInputError(path, value, "split.number_too_long")
    return value
