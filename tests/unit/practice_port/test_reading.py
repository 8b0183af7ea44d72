"""The port's own reader: what fits, what does not, and that no text whatever breaks it."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.practice_port.reading import Incoming, UnreadableError, declaration_of, read_text, schema_faults
from resources import read_json
from tests.helpers.wire_files import canonical, golden_body

PLAIN = json.loads(golden_body("declare"))


def incoming(body: str, **changes: str) -> Incoming:
    digest = hashlib.sha256(body.encode("utf-8", "surrogatepass")).hexdigest()
    return Incoming(
        **{
            "message_id": PLAIN["message_id"],
            "business_key": PLAIN["business_key"],
            "content_hash": digest,
            "body": body,
            **changes,
        }
    )


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place inside a plain value."""
    inner = list(value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ())
    return [(*path, key) for key, _ in inner] + [found for key, each in inner for found in places(each, (*path, key))]


def without(path: tuple[Any, ...]) -> dict[str, Any]:
    plain = json.loads(golden_body("declare"))
    holder = plain
    for key in path[:-1]:
        holder = holder[key]
    del holder[path[-1]]
    return plain


@pytest.mark.parametrize("name", ["declare", "amend", "void", "declare_second_person"])
def test_golden_message_fits_when_it_is_read(name: str) -> None:
    assert schema_faults(json.loads(golden_body(name)), golden_body(name)) == ()


@pytest.mark.parametrize("name", ["declare", "amend", "void", "declare_second_person"])
def test_golden_message_is_canonical_when_written_again(name: str) -> None:
    assert canonical(json.loads(golden_body(name))) == golden_body(name)


def test_every_figure_is_in_its_place_when_the_golden_message_is_understood() -> None:
    read = declaration_of(read_text(incoming(golden_body("declare"))))
    assert (read.form_id, read.kind, read.is_import, read.sequence) == ("PZ-07+K3QX-20261123-0001", "declare", True, 1)
    assert (read.amount_fen, read.net_g, read.rate_currency) == (74000, 130000, "VND")
    assert [(line.hs6, line.net_g, line.gross_g, line.amount_fen) for line in read.lines] == [
        ("081090", 120000, 126000, 69000),
        ("100630", 10000, 10100, 5000),
    ]


def test_missing_field_is_named_when_any_one_is_taken_away() -> None:
    fields = [path for path in places(PLAIN) if isinstance(path[-1], str)]
    assert len(fields) > 70
    for path in fields:
        plain = without(path)
        assert schema_faults(plain, canonical(plain)) != (), path


def test_schema_asks_for_every_field_when_it_is_read() -> None:
    schema = read_json("profiles/bmhs-practice-0.schema.json")
    assert set(schema["required"]) == set(schema["properties"]) == set(PLAIN)
    line = schema["properties"]["goods"]["items"]
    assert set(line["required"]) == set(line["properties"]) == set(PLAIN["goods"][0])
    assert line["additionalProperties"] is False


@pytest.mark.parametrize("value", [74000.0, "74000", True, None, [], 2**53])
def test_money_is_refused_when_it_is_not_a_whole_number(value: object) -> None:
    plain = {**PLAIN, "amount_fen": value}
    assert [fault.params["field"] for fault in schema_faults(plain, canonical(plain))] == ["amount_fen"]


@given(st.text() | st.text(alphabet='{}[]",:0123456789eE+-. ntrufals\\"'))
def test_text_is_refused_by_name_when_it_is_anything_at_all(body: str) -> None:
    with pytest.raises(UnreadableError):
        read_text(incoming(body))


@given(
    st.sampled_from(places(PLAIN)), st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text()
)
def test_reader_names_or_understands_when_any_value_is_replaced(path: tuple[Any, ...], value: Any) -> None:
    plain = json.loads(golden_body("declare"))
    holder = plain
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    if not schema_faults(plain, json.dumps(plain)):
        assert declaration_of(plain).kind == plain["kind"]
