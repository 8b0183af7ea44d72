"""Short codes: what was sealed is read again; whatever else is scanned or typed raises a named fault, nothing else."""

from __future__ import annotations

import base64
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.code_kinds import LAPTOP_CARD, USED_TODAY
from app.domain.laptops import DeviceKey, KnownKey
from app.errors import UserError
from app.sealing.keys import generate_key
from app.sealing.short_codes import LONGEST_TEXT, ShortCodes

CODES = ShortCodes()
MADE = generate_key(bytes(range(32)))
KEY = DeviceKey(MADE.key_id, MADE.public_b64, MADE.private_b64)
OTHER = CODES.make_key()
KNOWN = {KEY.key_id: KnownKey(KEY.key_id, KEY.public_b64, "GX01-08")}
AT = datetime(2026, 11, 23, 1, 12, tzinfo=UTC)
USED: dict[str, Any] = {
    "point": "GX01",
    "device": "08",
    "epoch": "K3QX",
    "sequence": 1234,
    "person": "ab" * 16,
    "day_on": date(2026, 11, 23),
    "used_fen": 800_000,
    "grams": {"RICE": 50_000},
    "at": AT,
}
FAULTS = {
    "code.not_a_code",
    "code.damaged",
    "code.version_unknown",
    "code.key_unknown",
    "code.key_withdrawn",
    "code.signature_wrong",
}


def card(key: DeviceKey = KEY, **changes: Any) -> str:
    facts = {"point": "GX01", "device": "08", "epoch": "K3QX", "name": "练习二号机", "public": key.public_b64, "at": AT}
    return CODES.seal(LAPTOP_CARD, {**facts, **changes}, key)


def fault_of(text: str, known: Any = KNOWN) -> str:
    with pytest.raises(UserError) as caught:
        CODES.open(text, known)
    return caught.value.code


def test_facts_come_back_when_a_code_is_read() -> None:
    text = CODES.seal(USED_TODAY, USED, KEY)
    code = CODES.open(text, KNOWN)
    assert (code.kind, code.key_id, code.laptop_id, code.facts) == (USED_TODAY, KEY.key_id, "GX01-08", USED)
    assert len(text) <= 300
    assert set(text[3:]) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")


@pytest.mark.parametrize(
    "change", [str.lower, lambda t: " ".join(t[i : i + 4] for i in range(0, len(t), 4)), lambda t: f"\n{t}\r\n"]
)
def test_code_is_read_when_typed_in_groups_or_small_letters(change: Any) -> None:
    assert CODES.open(change(CODES.seal(USED_TODAY, USED, KEY)), KNOWN).facts == USED


def test_card_is_read_without_a_known_key_when_it_signs_itself() -> None:
    code = CODES.open(card(), {})
    assert (code.kind, code.laptop_id, code.facts["name"]) == (LAPTOP_CARD, "GX01-08", "练习二号机")
    assert len(card(name="练习" * 10)) <= 310


def test_mistyped_sign_is_told_as_damage_when_any_one_sign_is_wrong() -> None:
    text = CODES.seal(USED_TODAY, USED, KEY)
    for at in range(4, len(text)):
        wrong = "A" if text[at] != "A" else "B"
        assert fault_of(text[:at] + wrong + text[at + 1 :]) == "code.damaged"
        assert fault_of(text[:at]) in {"code.damaged", "code.not_a_code"}
    assert fault_of(text[:5] + text[6] + text[5] + text[7:] if text[5] != text[6] else text[:-1]) == "code.damaged"


def test_key_is_named_when_it_is_unknown_or_withdrawn() -> None:
    text = CODES.seal(USED_TODAY, USED, KEY)
    assert fault_of(text, {}) == "code.key_unknown"
    assert fault_of(text, {KEY.key_id: replace(KNOWN[KEY.key_id], withdrawn=True)}) == "code.key_withdrawn"


def resealed(text: str, change: Any) -> str:
    """A code whose bytes were changed by somebody who makes the check signs right again."""
    raw = bytearray(base64.b32decode(text[4:-4] + "=" * (-len(text[4:-4]) % 8)))
    change(raw)
    from app.sealing import short_codes

    return short_codes._text(text[3], bytes(raw))


def test_signature_is_wrong_when_one_bit_of_facts_or_signature_was_changed() -> None:
    text = CODES.seal(USED_TODAY, USED, KEY)
    size = len(base64.b32decode(text[4:-4] + "=" * (-len(text[4:-4]) % 8)))
    for at in range(9, size):
        assert fault_of(resealed(text, lambda raw, at=at: raw.__setitem__(at, raw[at] ^ 1))) == "code.signature_wrong"


def test_version_is_named_when_a_newer_program_made_it() -> None:
    text = CODES.seal(USED_TODAY, USED, KEY)
    assert fault_of(resealed(text, lambda raw: raw.__setitem__(0, 2))) == "code.version_unknown"


def test_card_is_refused_when_its_key_is_not_the_one_it_names() -> None:
    assert fault_of(card(public=OTHER.public_b64), {}) == "code.signature_wrong"


def test_evidence_is_refused_when_signed_by_another_key_under_a_known_id() -> None:
    forged = CODES.seal(USED_TODAY, USED, replace(OTHER, key_id=KEY.key_id))
    assert fault_of(forged) == "code.signature_wrong"


def test_kind_is_covered_by_the_signature_when_its_letter_is_changed() -> None:
    text = CODES.seal(USED_TODAY, USED, KEY)
    from app.sealing import short_codes

    raw = base64.b32decode(text[4:-4] + "=" * (-len(text[4:-4]) % 8))
    assert fault_of(short_codes._text("H", raw)) == "code.signature_wrong"


@given(st.text(max_size=400))
def test_nothing_but_a_named_fault_is_raised_when_any_text_is_scanned(text: str) -> None:
    assert fault_of(text) in FAULTS


@given(st.sampled_from("LUHXZ"), st.text(alphabet="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567", max_size=LONGEST_TEXT))
def test_nothing_but_a_named_fault_is_raised_when_it_looks_like_a_code(kind: str, body: str) -> None:
    assert fault_of(f"BM1{kind}{body}") in FAULTS


@given(st.sampled_from("LUHX"), st.binary(max_size=300))
def test_nothing_but_a_named_fault_is_raised_when_the_check_signs_are_right(kind: str, raw: bytes) -> None:
    from app.sealing import short_codes

    assert fault_of(short_codes._text(kind, raw)) in FAULTS


@given(st.sampled_from("LUH"), st.binary(max_size=200))
def test_nothing_but_a_named_fault_is_raised_when_a_known_laptop_signs_nonsense(kind: str, facts: bytes) -> None:
    from app.sealing import short_codes

    content = bytes([1]) + bytes.fromhex(KEY.key_id) + facts
    text = short_codes._text(kind, content + MADE.private.sign(short_codes._signed(kind, content)))
    with suppress(UserError):
        CODES.open(text, KNOWN)


@pytest.mark.parametrize(
    "changes",
    [{"used_fen": -1}, {"used_fen": 1.5}, {"grams": {"RICE": -1}}, {"extra": 1}, {"point": "X" * 300}],
    ids=["negative", "fraction", "negative mass", "unknown fact", "too long"],
)
def test_sealing_refuses_when_facts_are_not_those_of_the_kind(changes: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"facts|number|long"):
        CODES.seal(USED_TODAY, {**USED, **changes}, KEY)
