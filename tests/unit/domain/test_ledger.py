"""The chain: what is changed, dropped, swapped or added is found at its first link."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ledger import GENESIS, LedgerEntry, canonical, first_break, next_entry

AT = "2026-11-23T01:41:07Z"


def chain(length: int) -> list[LedgerEntry]:
    entries: list[LedgerEntry] = []
    for number in range(length):
        last = entries[-1] if entries else None
        entries.append(next_entry(last, "07", "K3QX", "presence.marked", {"n": number}, AT, "练习员"))
    return entries


def test_chain_holds_when_nothing_was_touched() -> None:
    assert first_break(chain(20)) is None
    assert first_break([]) is None


def test_chain_holds_when_read_in_pages() -> None:
    entries = chain(10)
    assert first_break(entries[4:], prev_hash=entries[3].hash, sequence=4) is None


def test_first_link_hash_is_the_documented_one_when_made_by_hand() -> None:
    entry = chain(1)[0]
    text = "\x1f".join(
        ["SHA-256", "1", "07", "K3QX", "1", "presence.marked", AT, "练习员", '{"n":0}', "0" * 64]
    ).encode()
    assert entry.prev_hash == GENESIS
    assert entry.hash == hashlib.sha256(text).hexdigest()


@pytest.mark.parametrize(
    "change",
    [
        {"body": '{"n":7}'},
        {"kind": "record.voided"},
        {"actor": "x"},
        {"wall_at_utc": "2026-11-22T01:41:07Z"},
        {"device": "08"},
        {"epoch": "K3QY"},
        {"prev_hash": "1" * 64},
        {"hash": "1" * 64},
        {"sequence": 9},
    ],
)
def test_break_is_found_when_one_field_is_changed(change: dict[str, str | int]) -> None:
    entries = chain(8)
    entries[4] = replace(entries[4], **change)  # type: ignore[arg-type]
    assert first_break(entries) == entries[4].sequence


@given(st.integers(2, 12), st.data())
def test_break_is_found_when_a_link_is_dropped_or_two_are_swapped(length: int, data: st.DataObject) -> None:
    entries = chain(length)
    place = data.draw(st.integers(0, length - 2))
    assert first_break(entries[:place] + entries[place + 1 :]) is not None
    entries[place], entries[place + 1] = entries[place + 1], entries[place]
    assert first_break(entries) is not None


def test_text_is_one_and_the_same_when_keys_come_in_another_order() -> None:
    assert canonical({"b": 1, "a": "Tập"}) == canonical({"a": "Tập", "b": 1}) == '{"a":"Tập","b":1}'


def test_number_is_refused_when_it_is_not_one() -> None:
    with pytest.raises(ValueError, match="JSON"):
        canonical({"a": float("nan")})  # type: ignore[dict-item]
