"""What the client sends and what it believes: signed answers about the very message, nothing else."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from app.domain.delivery import Verdict
from app.errors import BatchRefusedProblem, BianmaoError, ClientTooOldProblem, LinkNotRealProblem, UserError
from app.gateway.client import HttpGateway
from app.sealing import ReceiptVerifier, SealingKey, generate_key, sign_value
from tests.helpers.messages import HERE, message, receipt_value
from tests.helpers.scripted_port import ScriptedPort, reply, says

GREETING = {
    "profile": "bmhs-practice-0",
    "label": "practice profile, not an official message",
    "instance_id": "books-1",
    "restore_counter": 0,
    "high_water": 12,
    "now": "2026-11-23T01:41:07Z",
    "office": "练习口岸",
}
ONE, TWO = message(1), message(2)


def signed(name: str, value: dict[str, Any], key: SealingKey) -> dict[str, Any]:
    return {name: value, "signature": sign_value(value, key)}


def result(about: Any, key: SealingKey, sequence: int = 1, **changes: Any) -> dict[str, Any]:
    value = receipt_value(about, sequence, **changes)
    return {"message_id": about.message_id, **signed("receipt", value, key)}


def not_found(about: Any, key: SealingKey, **changes: Any) -> dict[str, Any]:
    value = {"message_id": about.message_id, "business_key": about.business_key, "now": "2026-11-23T01:41:07Z"}
    return signed("not_found", {**value, **changes}, key)


def code_of(act: Callable[[], object], kind: type[BianmaoError] = LinkNotRealProblem) -> str:
    with pytest.raises(kind) as caught:
        act()
    return caught.value.code


def test_greeting_is_read_when_signed_by_the_pinned_key(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey
) -> None:
    port.will(says(reply(200, signed("greeting", GREETING, key))))
    greeting = gateway.greet(HERE)
    assert (greeting.instance_id, greeting.restore_counter, greeting.high_water) == ("books-1", 0, 12)
    assert greeting.now == datetime(2026, 11, 23, 1, 41, 7, tzinfo=UTC)
    assert greeting.office_name == "练习口岸"
    asked = urlsplit(port.asked[0].path)
    assert asked.path == "/v0/greeting"
    assert parse_qs(asked.query) == {"point": ["YYG"], "device": ["07"], "epoch": ["K3QX"]}


def test_office_name_is_found_when_the_office_is_an_object(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey
) -> None:
    port.will(says(reply(200, signed("greeting", {**GREETING, "office": {"name": "练习"}}, key))))
    assert gateway.greet(HERE).office_name == "练习"


@pytest.mark.parametrize(
    "change", [{"now": "soon"}, {"now": "2026-11-23T01:41:07"}, {"high_water": None}, {"office": None, "now": 5}]
)
def test_greeting_is_refused_when_a_field_makes_no_sense(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey, change: dict[str, Any]
) -> None:
    port.will(says(reply(200, signed("greeting", {**GREETING, **change}, key))))
    assert code_of(lambda: gateway.greet(HERE)) == "gateway.answer_unreadable"


def test_greeting_is_refused_when_another_key_signed(port: ScriptedPort, gateway: HttpGateway) -> None:
    port.will(says(reply(200, signed("greeting", GREETING, generate_key(b"8" * 32)))))
    assert code_of(lambda: gateway.greet(HERE)) == "receipt.key_unknown"


def test_greeting_is_refused_when_changed_on_the_way(port: ScriptedPort, gateway: HttpGateway, key: SealingKey) -> None:
    envelope = signed("greeting", GREETING, key)
    envelope["greeting"] = {**GREETING, "high_water": 0}
    port.will(says(reply(200, envelope)))
    assert code_of(lambda: gateway.greet(HERE)) == "receipt.signature_wrong"


def test_client_is_too_old_when_the_port_greets_in_another_profile(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey
) -> None:
    port.will(says(reply(200, signed("greeting", {**GREETING, "profile": "bmhs-practice-1"}, key))))
    assert code_of(lambda: gateway.greet(HERE), ClientTooOldProblem) == "gateway.client_too_old"


def test_batch_goes_out_as_the_contract_says_when_submitted(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey
) -> None:
    port.will(says(reply(200, {"results": [result(TWO, key, 2), result(ONE, key, 1)]})))
    answers = gateway.submit([ONE, TWO])
    assert [each.message_id for each in answers] == ["m1", "m2"]
    assert [each.receipt.verdict for each in answers if each.receipt] == [Verdict.ACCEPTED] * 2
    asked = port.asked[0]
    assert (asked.method, asked.path) == ("POST", "/v0/messages")
    assert asked.headers["content-type"] == "application/json; charset=utf-8"
    sent = json.loads(asked.body)
    assert sent["profile"] == "bmhs-practice-0"
    assert sent["messages"][0] == {
        "message_id": "m1",
        "business_key": ONE.business_key,
        "content_hash": ONE.content_hash,
        "body": ONE.body.decode(),
    }


def test_idempotency_key_is_the_message_id_when_one_is_sent(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey
) -> None:
    port.will(*[says(reply(200, {"results": [result(ONE, key)]}))] * 3)
    gateway.submit([ONE])
    gateway.submit([ONE, TWO])
    gateway.submit([ONE, TWO])
    keys = [each.headers["idempotency-key"] for each in port.asked]
    assert keys[0] == "m1"
    assert keys[1] == keys[2] != keys[0]


def test_body_is_packed_when_asked_and_worth_it(port: ScriptedPort, key: SealingKey) -> None:
    verifier = ReceiptVerifier({key.key_id: key.public_b64})
    gateway = HttpGateway(port.url + "/", verifier, compress=True)
    many = [message(number) for number in range(1, 60)]
    port.will(says(reply(200, {"results": [result(many[0], key)]})), says(reply(200, {"results": [result(ONE, key)]})))
    gateway.submit(many)
    gateway.submit([ONE])
    gateway.close()
    assert port.asked[0].headers["content-encoding"] == "gzip"
    assert len(json.loads(gzip.decompress(port.asked[0].body))["messages"]) == 59
    assert "content-encoding" not in port.asked[1].headers


@pytest.mark.parametrize("count", [0, 201])
def test_batch_is_a_bug_when_its_size_is_wrong(gateway: HttpGateway, count: int) -> None:
    with pytest.raises(ValueError, match="1 to 200"):
        gateway.submit([ONE] * count)


def test_bad_one_does_not_block_others_when_a_batch_is_mixed(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey
) -> None:
    three, four = message(3), message(4)
    forged = result(three, generate_key(b"8" * 32), 3)
    rows = [
        result(ONE, key),
        {"message_id": "m2", "error": {"code": "message.same_id_other_bytes", "params": {}}},
        forged,
        "noise",
        {**result(ONE, key), "receipt": None},
        {"message_id": "m9", "error": {"code": "x"}},
    ]
    port.will(says(reply(200, {"results": rows})))
    answers = {each.message_id: each for each in gateway.submit([ONE, TWO, three, four])}
    assert answers["m1"].receipt is not None
    assert (answers["m2"].receipt, answers["m2"].code) == (None, "message.same_id_other_bytes")
    assert (answers["m3"].receipt, answers["m3"].code) == (None, "receipt.key_unknown")
    assert (answers["m4"].receipt, answers["m4"].code) == (None, "gateway.answer_missing")
    assert set(answers) == {"m1", "m2", "m3", "m4"}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"message_id": "m7"}, "receipt.other_message"),
        ({"content_hash": "0" * 64}, "receipt.other_message"),
        ({"business_key": "x#declare"}, "receipt.other_message"),
        ({"verdict": "blessed"}, "receipt.malformed"),
        ({"port_sequence": "1"}, "receipt.malformed"),
    ],
)
def test_receipt_is_not_believed_when_it_is_not_about_our_bytes(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey, changes: dict[str, Any], code: str
) -> None:
    row = {"message_id": "m1", **signed("receipt", {**receipt_value(ONE), **changes}, key)}
    port.will(says(reply(200, {"results": [row]})), says(reply(200, row)))
    assert code_of(lambda: gateway.submit([ONE])) == code
    assert code_of(lambda: gateway.inquire(ONE)) == code


def test_receipt_is_not_believed_when_unsigned(port: ScriptedPort, gateway: HttpGateway) -> None:
    port.will(says(reply(200, {"results": [{"message_id": "m1", "receipt": receipt_value(ONE)}]})))
    assert code_of(lambda: gateway.submit([ONE])) == "receipt.malformed"


@pytest.mark.parametrize("plain", [{}, [], {"results": None}, {"receipts": 5}, None])
def test_answer_is_unreadable_when_it_has_another_shape(
    port: ScriptedPort, gateway: HttpGateway, plain: object
) -> None:
    port.will(*[says(reply(200, plain))] * 2)
    assert code_of(lambda: gateway.submit([ONE])) == "gateway.answer_unreadable"
    assert code_of(lambda: gateway.receipts_after(HERE, 0, 200)) == "gateway.answer_unreadable"


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (400, "message.refused"),
        (409, "message.same_id_other_bytes"),
        (422, "message.refused"),
        (413, "message.too_large"),
    ],
)
def test_refusal_is_an_answer_when_one_message_was_sent(
    port: ScriptedPort, gateway: HttpGateway, status: int, code: str
) -> None:
    port.will(says(reply(status, {"detail": "no"})))
    (answer,) = gateway.submit([ONE])
    assert (answer.message_id, answer.receipt, answer.code) == ("m1", None, code)


def test_refusal_is_raised_when_several_were_sent(port: ScriptedPort, gateway: HttpGateway) -> None:
    port.will(says(reply(422, {"detail": "no"})))
    assert code_of(lambda: gateway.submit([ONE, TWO]), BatchRefusedProblem) == "message.refused"


def test_error_without_code_is_no_answer_when_read(port: ScriptedPort, gateway: HttpGateway) -> None:
    port.will(says(reply(200, {"results": [{"message_id": "m1", "error": {}}]})))
    assert gateway.submit([ONE])[0].code == "gateway.answer_missing"


def test_inquiry_finds_the_receipt_when_the_port_has_it(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey
) -> None:
    port.will(says(reply(200, result(ONE, key, verdict="returned", reasons=[{"code": "quota.used", "params": {}}]))))
    found = gateway.inquire(ONE)
    assert found is not None
    assert found.verdict is Verdict.RETURNED
    assert found.reasons[0].code == "quota.used"
    assert (found.person_day_total_fen, found.person_day_ours_fen) == (900, 500)
    asked = urlsplit(port.asked[0].path)
    assert asked.path == "/v0/messages/m1"
    assert parse_qs(asked.query) == {"business_key": [ONE.business_key]}


def test_inquiry_finds_nothing_when_the_port_signs_so(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey
) -> None:
    port.will(says(reply(404, not_found(ONE, key))))
    assert gateway.inquire(ONE) is None


def test_nothing_found_is_not_believed_when_unsigned(port: ScriptedPort, gateway: HttpGateway) -> None:
    port.will(says(reply(404, {"detail": "Not Found"})))
    assert code_of(lambda: gateway.inquire(ONE)) == "receipt.malformed"


@pytest.mark.parametrize("changes", [{"message_id": "m2"}, {"business_key": "x"}])
def test_nothing_found_is_not_believed_when_about_another(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey, changes: dict[str, str]
) -> None:
    port.will(says(reply(404, not_found(ONE, key, **changes))))
    assert code_of(lambda: gateway.inquire(ONE)) == "receipt.other_message"


def test_path_is_quoted_when_an_id_has_odd_letters(port: ScriptedPort, gateway: HttpGateway, key: SealingKey) -> None:
    odd = message(1, message_id="../a b/ữ")
    port.will(says(reply(404, not_found(odd, key))))
    assert gateway.inquire(odd) is None
    assert urlsplit(port.asked[0].path).path == "/v0/messages/..%2Fa%20b%2F%E1%BB%AF"


@pytest.mark.parametrize("call", ["greet", "submit", "receipts"])
def test_it_is_not_the_port_when_a_known_address_is_missing(
    port: ScriptedPort, gateway: HttpGateway, call: str
) -> None:
    port.will(says(reply(404, {"detail": "Not Found"})))
    calls = {
        "greet": lambda: gateway.greet(HERE),
        "submit": lambda: gateway.submit([ONE]),
        "receipts": lambda: gateway.receipts_after(HERE, 0, 200),
    }
    assert code_of(calls[call]) == "gateway.not_the_port"


def test_receipts_come_in_order_and_only_later_ones_when_the_port_mixes_them(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey
) -> None:
    rows = [signed("receipt", receipt_value(ONE, number), key) for number in (9, 4, 6, 5, 6)]
    port.will(says(reply(200, {"receipts": rows, "more": False})))
    assert [each.port_sequence for each in gateway.receipts_after(HERE, 4, 200)] == [5, 6, 9]
    query = parse_qs(urlsplit(port.asked[0].path).query)
    assert (query["after"], query["limit"]) == (["4"], ["200"])


def test_receipts_before_a_forged_one_are_kept_when_fetched(
    port: ScriptedPort, gateway: HttpGateway, key: SealingKey
) -> None:
    rows = [signed("receipt", receipt_value(ONE, number), key) for number in (1, 2, 3)]
    rows[1]["receipt"]["verdict"] = "released"
    port.will(says(reply(200, {"receipts": rows, "more": False})), says(reply(200, {"receipts": rows[1:]})))
    assert [each.port_sequence for each in gateway.receipts_after(HERE, 0, 200)] == [1]
    assert code_of(lambda: gateway.receipts_after(HERE, 1, 200)) == "receipt.signature_wrong"


@pytest.mark.parametrize(
    "address",
    ["", "port", "ftp://port/", "file:///etc/passwd", "http://", "https://", "http://port.example", "http://[::1"],
)
def test_address_is_refused_when_it_is_none(address: str) -> None:
    assert code_of(lambda: HttpGateway(address, ReceiptVerifier({})), UserError) == "port.address_wrong"


@pytest.mark.parametrize(
    "address", ["https://port.example/x", "http://127.0.0.1:8000", "http://[::1]:8", "http://localhost"]
)
def test_address_is_taken_when_it_is_safe_or_our_own_machine(address: str) -> None:
    HttpGateway(address, ReceiptVerifier({})).close()
