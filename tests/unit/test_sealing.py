"""Keys, signed values, receipts and rule packs: what holds opens, anything else is refused by name."""

from __future__ import annotations

import json
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.delivery import OutboxMessage, Verdict
from app.errors import EnvironmentProblem, LinkNotRealProblem, UserError
from app.sealing import (
    ReceiptVerifier,
    SignatureFault,
    SignedPacks,
    generate_key,
    key_id_of,
    load_private_key,
    save_private_key,
    sign_pack,
    sign_value,
    verify_value,
)

KEY = generate_key(bytes(range(32)))
OTHER = generate_key(bytes(range(1, 33)))
PINNED = {KEY.key_id: KEY.public_b64}
RECEIPT = {
    "receipt_id": "r-1",
    "port_sequence": 1,
    "message_id": "m-1",
    "business_key": "PZ-07+K3QX-20261123-0001#declare",
    "content_hash": "ab" * 32,
    "verdict": "returned",
    "reasons": [{"code": "quota.value_exceeded", "params": {"over_fen": 5, "limit_fen": 800000}}],
    "remote_reference": "BMHS-PRACTICE-0000000001",
    "issued_at": "2026-11-23T01:41:07Z",
    "person_day": {"day_on": "2026-11-23", "total_fen": 12, "ours_fen": 7, "limit_fen": 800000},
    "port_instance": "i-1",
}
MESSAGE = OutboxMessage(
    message_id="m-1",
    business_key="PZ-07+K3QX-20261123-0001#declare",
    record_ref="PZ-07+K3QX-20261123-0001",
    person_id="p-1",
    kind="declare",
    body=b"{}",
    content_hash="ab" * 32,
    sequence=1,
    created_at=datetime(2026, 11, 23, tzinfo=UTC),
)
PACK = {
    "format": "bianmao-rules-1",
    "pack_id": "PRACTICE",
    "version": 3,
    "issued_by": "练习",
    "practice": True,
    "valid_from": "2026-01-01",
    "valid_to": None,
    "rules": [
        {
            "rule_id": "R-CN-10",
            "code": "value_limit_fen",
            "value": 800000,
            "unit": "fen",
            "valid_from": "2008-11-01",
            "valid_to": None,
            "legal_basis": "国函〔2008〕92号",
            "source": "S2",
            "trust": "public_copy",
            "text": {"zh": "每人每日", "vi": "mỗi người mỗi ngày", "en": "a person and day"},
        }
    ],
}


RATE = {
    "currency": "VND",
    "units_per_cny": {"numerator": 3480, "denominator": 1},
    "quoted_on": "2026-11-23",
    "valid_from": "2026-11-23",
    "valid_to": None,
    "source": "S2",
    "trust": "unverified",
}


def envelope(receipt=None, key=KEY) -> dict:
    value = RECEIPT if receipt is None else receipt
    return {"receipt": value, "signature": sign_value(value, key)}


def changed(pack: dict, **fields) -> dict:
    return {**pack, "rules": [{**pack["rules"][0], **fields}]}


def test_key_comes_back_equal_when_saved_and_loaded(tmp_path: Path) -> None:
    path = tmp_path / "key"
    save_private_key(KEY, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert load_private_key(path).key_id == KEY.key_id == key_id_of(KEY.public_b64)
    assert [each.name for each in tmp_path.iterdir()] == ["key"]


def test_new_keys_differ_when_made_without_seed() -> None:
    assert generate_key().key_id != generate_key().key_id


@pytest.mark.parametrize("text", ["", "not base64!", "AAAA", "é"])
def test_key_file_is_refused_when_it_holds_no_key(tmp_path: Path, text: str) -> None:
    path = tmp_path / "key"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(EnvironmentProblem) as caught:
        load_private_key(path)
    assert caught.value.code == "key.unreadable"


def test_private_bytes_stay_hidden_when_a_key_is_shown() -> None:
    assert KEY.private_b64 not in repr(KEY)


def test_value_holds_when_its_keys_are_written_in_another_order() -> None:
    signature = sign_value({"b": 1, "a": "thanh long · 火龙果"}, KEY)
    assert verify_value({"a": "thanh long · 火龙果", "b": 1}, signature, PINNED) == KEY.key_id


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"alg": "none"}, "algorithm_unknown"),
        ({"alg": "HS256"}, "algorithm_unknown"),
        ({"key_id": OTHER.key_id}, "key_unknown"),
        ({"key_id": None}, "key_unknown"),
        ({"value": ""}, "wrong"),
        ({"value": "AAAA"}, "wrong"),
        ({"value": "%%%"}, "wrong"),
        ({"value": 7}, "wrong"),
    ],
)
def test_signature_is_refused_when_a_part_of_it_is_changed(change: dict, kind: str) -> None:
    with pytest.raises(SignatureFault) as caught:
        verify_value({"a": 1}, {**sign_value({"a": 1}, KEY), **change}, PINNED)
    assert caught.value.kind == kind


@pytest.mark.parametrize("value", [{"a": 2}, {"a": "1"}, {}, {"a": 1, "b": None}])
def test_signature_is_refused_when_the_value_is_another(value: dict) -> None:
    with pytest.raises(SignatureFault):
        verify_value(value, sign_value({"a": 1}, KEY), PINNED)


def test_value_is_refused_when_json_cannot_say_it_exactly() -> None:
    with pytest.raises(SignatureFault) as caught:
        verify_value({"a": 2**60}, sign_value({"a": 1}, KEY), PINNED)
    assert caught.value.kind == "value_unreadable"


def test_receipt_opens_with_all_its_fields_when_signed_by_the_pinned_key() -> None:
    receipt = ReceiptVerifier(PINNED).open_receipt(envelope())
    assert receipt.verdict is Verdict.RETURNED
    assert receipt.issued_at == datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC)
    assert receipt.reasons[0].params["over_fen"] == 5
    assert (receipt.port_sequence, receipt.person_day_total_fen, receipt.key_id) == (1, 12, KEY.key_id)
    assert ReceiptVerifier(PINNED).open_raw(receipt.raw) == receipt


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (envelope(key=OTHER), "receipt.key_unknown"),
        ({**envelope(), "receipt": {**RECEIPT, "verdict": "accepted"}}, "receipt.signature_wrong"),
        ({"receipt": RECEIPT}, "receipt.malformed"),
        ({"signature": {}}, "receipt.malformed"),
        ([], "receipt.malformed"),
        (None, "receipt.malformed"),
        (envelope({**RECEIPT, "verdict": "maybe"}), "receipt.malformed"),
        (envelope({**RECEIPT, "port_sequence": "1"}), "receipt.malformed"),
        (envelope({**RECEIPT, "port_sequence": True}), "receipt.malformed"),
        (envelope({**RECEIPT, "issued_at": "2026-11-23T01:41:07"}), "receipt.malformed"),
        (envelope({**RECEIPT, "reasons": [1]}), "receipt.malformed"),
        (envelope({"receipt_id": "r-1"}), "receipt.malformed"),
    ],
)
def test_receipt_is_refused_when_it_is_not_what_the_port_signed(sent: object, code: str) -> None:
    with pytest.raises(LinkNotRealProblem) as caught:
        ReceiptVerifier(PINNED).open_receipt(sent)
    assert caught.value.code == code


def test_stored_receipt_is_refused_when_a_byte_of_it_was_changed() -> None:
    raw = ReceiptVerifier(PINNED).open_receipt(envelope()).raw.replace(b'"returned"', b'"accepted"')
    with pytest.raises(LinkNotRealProblem):
        ReceiptVerifier(PINNED).open_raw(raw)


@pytest.mark.parametrize("name", ["message_id", "business_key", "content_hash"])
def test_receipt_is_refused_when_it_is_about_another_message(name: str) -> None:
    with pytest.raises(LinkNotRealProblem) as caught:
        ReceiptVerifier(PINNED).verify_for(envelope({**RECEIPT, name: "other"}), MESSAGE)
    assert (caught.value.code, caught.value.params["field"]) == ("receipt.other_message", name)


def test_receipt_is_taken_when_it_is_about_our_message() -> None:
    assert ReceiptVerifier(PINNED).verify_for(envelope(), MESSAGE).receipt_id == "r-1"


def test_pin_is_refused_when_its_id_is_not_of_its_key() -> None:
    with pytest.raises(LinkNotRealProblem):
        ReceiptVerifier({OTHER.key_id: KEY.public_b64})


def test_pack_opens_when_signed_by_a_trusted_office() -> None:
    pack, key_id = SignedPacks(PINNED).open_pack(sign_pack(PACK, KEY))
    assert (pack.pack_id, pack.version, key_id) == ("PRACTICE", 3, KEY.key_id)


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (b"", "rules.not_json"),
        (b"\xff\xfe", "rules.not_json"),
        (b"[]", "rules.not_json"),
        (b"[" * 100_000, "rules.not_json"),
        (b'{"pack": 1, "pack": 2, "signature": {}}', "rules.not_json"),
        (json.dumps(PACK).encode(), "rules.unsigned"),
        (json.dumps({"pack": PACK}).encode(), "rules.unsigned"),
        (json.dumps({"pack": PACK, "signature": None}).encode(), "rules.unsigned"),
        (sign_pack(PACK, OTHER), "rules.key_unknown"),
        (sign_pack(PACK, KEY).replace(b"800000", b"900000"), "rules.signature_wrong"),
        (sign_pack({**PACK, "format": "x"}, KEY), "rules.format_unknown"),
        (sign_pack(changed(PACK, source=""), KEY), "rules.source_missing"),
        (sign_pack(changed(PACK, valid_from=None), KEY), "rules.date_missing"),
        (sign_pack(changed(PACK, valid_from="soon"), KEY), "rules.value_wrong"),
        (sign_pack(changed(PACK, valid_to="2000-01-01"), KEY), "rules.dates_reversed"),
        (sign_pack(changed(PACK, trust="hearsay"), KEY), "rules.trust_missing"),
        (sign_pack(changed(PACK, legal_basis=" "), KEY), "rules.basis_missing"),
        (sign_pack(changed(PACK, text={"zh": "每人每日"}), KEY), "rules.text_missing"),
        (sign_pack({**PACK, "rates": [{**RATE, "source": ""}]}, KEY), "rules.source_missing"),
        (sign_pack({**PACK, "rates": [{**RATE, "trust": None}]}, KEY), "rules.trust_missing"),
        (sign_pack({**PACK, "scope": {"country": "XX"}}, KEY), "rules.value_wrong"),
        (sign_pack(PACK, KEY).replace(b'"Ed25519"', b'"ML-DSA-65"'), "rules.algorithm_unknown"),
        (sign_pack({**PACK, "rules": ["x"]}, KEY), "rules.value_wrong"),
        (sign_pack({"format": "bianmao-rules-1"}, KEY), "rules.field_missing"),
    ],
)
def test_pack_is_refused_by_name_when_something_is_wrong_with_it(sent: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        SignedPacks(PINNED).open_pack(sent)
    assert caught.value.code == code
