"""The split reads and writes the JSON of the command line; a mistake is told with its place."""

from __future__ import annotations

import json

import pytest

from app.domain.split import SplitInputError, plan
from app.domain.split_json import keep_doubles, plan_from_json, plan_to_json


def asked() -> dict:
    return {
        "as_of": "2026-11-23",
        "rule": "equal",
        "members": [
            {"id": "b", "value_left_fen": 600, "limits_left": {"RICE": 300}, "shares_lately": 0},
            {"id": "a", "value_left_fen": 600, "limits_left": {}, "shares_lately": 1},
        ],
        "lines": [{"id": "1", "quantity": 1000, "unit": "g", "amount_fen": 999, "step": 1, "limit_group": "RICE"}],
    }


def test_plan_is_plain_json_when_written():
    answer = json.loads(json.dumps(plan_to_json(plan(plan_from_json(asked())))))
    assert answer == {
        "shares": [
            {"member": "a", "line": "1", "quantity": 600, "amount_fen": 599},
            {"member": "b", "line": "1", "quantity": 300, "amount_fen": 300},
        ],
        "rest": [{"line": "1", "quantity": 100, "amount_fen": 100}],
        "explain": answer["explain"],
    }
    assert {"member": "b", "code": "limit_reached"}.items() <= answer["explain"][0].items()
    assert {"line": "1", "code": "no_room"}.items() <= answer["explain"][1].items()


@pytest.mark.parametrize(
    ("place", "value", "path", "reason"),
    [
        (("members", 0, "value_left_fen"), 1.5, "members.0.value_left_fen", "split.not_a_whole_number"),
        (("members", 0, "value_left_fen"), True, "members.0.value_left_fen", "split.not_a_whole_number"),
        (("members", 1, "limits_left"), [], "members.1.limits_left", "split.not_an_object"),
        (("members",), None, "members", "split.not_a_list"),
        (("lines", 0, "quantity"), "7", "lines.0.quantity", "split.not_a_whole_number"),
        (("lines", 0, "id"), 7, "lines.0.id", "split.not_text"),
        (("rule",), "luck", "rule", "split.rule_unknown"),
    ],
)
def test_path_value_and_reason_are_told_when_the_json_is_wrong(place, value, path, reason):
    plain = asked()
    target = plain
    for key in place[:-1]:
        target = target[key]
    target[place[-1]] = value
    with pytest.raises(SplitInputError) as caught:
        plan_from_json(plain)
    assert (caught.value.path, caught.value.value, caught.value.reason) == (path, value, reason)


def test_top_is_refused_when_it_is_no_object():
    with pytest.raises(SplitInputError):
        plan_from_json([])


def test_names_are_the_same_when_they_differ_in_normal_form_only():
    """Two signs that look the same may come as one character or as two, also as escapes."""
    text = '{"\\u00e9": 1, "id": "e\\u0301", "e\\u0301": 2}'
    read = json.loads(text, object_pairs_hook=keep_doubles)
    assert (read["id"], read.key) == ("\u00e9", "\u00e9")  # type: ignore[attr-defined]
