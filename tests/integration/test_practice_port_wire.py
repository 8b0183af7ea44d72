"""The wire over real loopback HTTP: golden bytes in, the expected answers out."""

from __future__ import annotations

import gzip
import hashlib
import json
from typing import Any

import pytest

from app.domain.delivery import Verdict
from app.sealing import ReceiptVerifier, verify_value
from tests.helpers.port_process import PORT_MORNING, PortProcess, batch_of, item_of
from tests.helpers.wire_files import golden, golden_body, of_person, varied, worth

DECLARE_KEY = "PZ-07+K3QX-20261123-0001#declare"


def only(results: list[dict[str, Any]]) -> dict[str, Any]:
    assert len(results) == 1
    return results[0]


def codes(result: dict[str, Any]) -> list[str]:
    return [each["code"] for each in result["receipt"]["reasons"]]


def test_greeting_is_signed_and_counts_up_when_messages_came(port: PortProcess) -> None:
    asked = {"point": "PZ", "device": "07", "epoch": "K3QX"}
    first = ReceiptVerifier(port.pinned).open_answer(port.get("/v0/greeting", **asked).json(), "greeting")
    port.send(golden_body("declare"), golden_body("declare_second_person"))
    second = port.get("/v0/greeting", **asked).json()["greeting"]
    assert (first["profile"], first["high_water"], first["now"][:11]) == ("bmhs-practice-0", 0, PORT_MORNING[:11])
    assert "practice" in first["label"]
    assert second["high_water"] == 4
    assert port.get("/v0/greeting", **{**asked, "epoch": "AAAA"}).json()["greeting"]["high_water"] == 0


def test_declaration_is_accepted_with_a_signed_receipt_when_the_golden_bytes_come(port: PortProcess) -> None:
    result = only(port.send(golden_body("declare")))
    receipt = ReceiptVerifier(port.pinned).open_receipt(result)
    assert receipt.verdict is Verdict.ACCEPTED
    assert (receipt.business_key, receipt.port_sequence) == (DECLARE_KEY, 1)
    assert receipt.content_hash == item_of(golden_body("declare"))["content_hash"]
    assert result["receipt"]["person_day"] == {
        "day_on": "2026-11-23",
        "total_fen": 74000,
        "ours_fen": 74000,
        "limit_fen": 800000,
    }
    assert receipt.remote_reference.startswith("PRACTICE-0000-")


def test_both_are_accepted_when_the_golden_batch_of_two_comes(port: PortProcess) -> None:
    answer = port.post_bytes("/v0/messages", golden("batch_of_2.request"))
    assert [each["receipt"]["verdict"] for each in answer.json()["results"]] == ["accepted", "accepted"]
    assert answer.headers["content-type"] == "application/json"


def test_old_use_is_given_back_when_the_golden_amendment_and_void_come(port: PortProcess) -> None:
    port.send(golden_body("declare"))
    amended = only(port.send(golden_body("amend")))
    assert amended["receipt"]["verdict"] == "accepted"
    assert amended["receipt"]["person_day"]["total_fen"] == 62500
    voided = only(port.send(golden_body("void")))
    assert voided["receipt"]["verdict"] == "accepted"
    assert voided["receipt"]["person_day"]["total_fen"] == 0
    assert port.states() == {
        DECLARE_KEY: "amended",
        "PZ-07+K3QX-20261123-0002#amend": "voided",
        "PZ-07+K3QX-20261123-0002#void": "accepted",
    }


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("bad_kind_unknown", ["message.kind_unknown"]),
        ("bad_float_money", ["message.number_not_whole"] * 2),
        ("bad_goods_missing", ["goods.missing"]),
    ],
)
def test_message_is_returned_by_a_signed_receipt_when_the_golden_bad_bytes_come(
    port: PortProcess, name: str, expected: list[str]
) -> None:
    result = only(port.send(golden_body(name)))
    assert ReceiptVerifier(port.pinned).open_receipt(result).verdict is Verdict.RETURNED
    assert codes(result) == expected
    assert port.books()["person_days"] == []


def test_message_gets_no_receipt_when_its_hash_is_of_other_bytes(port: PortProcess) -> None:
    answer = port.post_bytes("/v0/messages", golden("bad_hash_mismatch.request"))
    assert answer.status_code == 200
    assert only(answer.json()["results"])["error"]["code"] == "message.hash_mismatch"
    assert port.books()["messages"] == []
    assert only(port.send(golden_body("declare")))["receipt"]["verdict"] == "accepted"


def test_first_answer_comes_back_byte_for_byte_when_a_message_is_sent_again(port: PortProcess) -> None:
    first = port.post("/v0/messages", batch_of(golden_body("declare"))).content
    port.elsewhere("450000199001010011", "2026-11-23", value_fen=500_000)
    port.release()
    again = port.post("/v0/messages", batch_of(golden_body("declare"))).content
    assert again == first
    port.restart()
    assert port.post("/v0/messages", batch_of(golden_body("declare"))).content == first
    assert only(port.books()["messages"])["arrivals"] == 3


def test_conflict_is_answered_when_the_same_id_comes_with_other_bytes(port: PortProcess) -> None:
    port.send(golden_body("declare"))
    other = json.loads(golden_body("declare"))
    other["reason"] = "x"
    answer = port.post("/v0/messages", batch_of(json.dumps(other)))
    assert answer.status_code == 409
    assert only(answer.json()["results"])["error"]["code"] == "message.same_id_other_bytes"
    mixed = port.post("/v0/messages", batch_of(json.dumps(other), varied(counter=9)))
    assert mixed.status_code == 200
    assert mixed.json()["results"][1]["receipt"]["verdict"] == "accepted"


def test_record_is_returned_as_double_when_its_key_comes_under_another_id(port: PortProcess) -> None:
    port.send(varied(counter=1))
    double = only(port.send(varied(counter=1, message_id="another-message-id")))
    assert double["receipt"]["verdict"] == "returned"
    assert codes(double) == ["record.double"]
    assert port.books()["duplicates_at_port"] == 0


@pytest.mark.parametrize("body", ["", "[]", "{", '{"a":1,"a":2}', '{"a":NaN}', '"\\ud800"', "[" * 50_000])
def test_message_is_called_unreadable_when_its_text_is_no_object(port: PortProcess, body: str) -> None:
    item = item_of(varied(counter=77)) | {
        "body": body,
        "content_hash": hashlib.sha256(body.encode("utf-8")).hexdigest(),
    }
    answer = port.post("/v0/messages", {"profile": "bmhs-practice-0", "messages": [item]})
    assert answer.status_code == 200
    assert only(answer.json()["results"])["error"]["code"] == "message.unreadable"


def test_message_is_called_unreadable_when_its_inner_id_is_another(port: PortProcess) -> None:
    item = item_of(varied(counter=1)) | {"message_id": "another-message-id"}
    answer = port.post("/v0/messages", {"profile": "bmhs-practice-0", "messages": [item]})
    assert only(answer.json()["results"])["error"] == {
        "code": "message.unreadable",
        "params": {"field": "message_id"},
    }


@pytest.mark.parametrize(
    ("request_plain", "status", "code"),
    [
        ({"profile": "bmhs-practice-9", "messages": [item_of(varied(counter=77))]}, 426, "profile.unknown"),
        ({"profile": "bmhs-practice-0", "messages": []}, 400, "request.unreadable"),
        ({"profile": "bmhs-practice-0"}, 400, "request.unreadable"),
        ([], 400, "request.unreadable"),
        (
            {"profile": "bmhs-practice-0", "messages": [item_of(varied(counter=77)) | {"more": 1}]},
            400,
            "request.unreadable",
        ),
        ({"profile": "bmhs-practice-0", "messages": [item_of(varied(counter=77))] * 201}, 413, "batch.too_large"),
    ],
)
def test_request_is_refused_as_a_whole_when_it_breaks_the_wire(
    port: PortProcess, request_plain: Any, status: int, code: str
) -> None:
    answer = port.post("/v0/messages", request_plain)
    assert (answer.status_code, answer.json()["error"]["code"]) == (status, code)
    assert "PZ-07+K3QX-20261123-0077#declare" not in port.states()


def test_request_is_refused_when_it_is_not_json(port: PortProcess) -> None:
    assert port.post_bytes("/v0/messages", b"\xff{").status_code == 400
    assert port.post_bytes("/v0/messages", b"x" * (33 * 1024 * 1024)).status_code == 413


def test_packed_batch_is_taken_in_when_it_says_so(port: PortProcess) -> None:
    packed = gzip.compress(golden("batch_of_2.request"))
    sent = {"Content-Encoding": "gzip"}
    assert port.post_bytes("/v0/messages", packed[:-9], **sent).status_code == 400
    assert port.post_bytes("/v0/messages", b"no gzip", **sent).status_code == 400
    assert port.post_bytes("/v0/messages", gzip.compress(b" " * (33 * 1024 * 1024)), **sent).status_code == 413
    assert len(port.post_bytes("/v0/messages", packed, **sent).json()["results"]) == 2


def test_request_is_refused_when_it_names_another_host(port: PortProcess) -> None:
    answer = port.get_with("/practice/books", {"Host": "evil.invalid"})
    assert answer.status_code == 400


def test_inquiry_gives_the_first_answer_when_the_message_is_known(port: PortProcess) -> None:
    result = only(port.send(golden_body("declare")))
    found = port.get(f"/v0/messages/{result['message_id']}", business_key=DECLARE_KEY)
    assert found.status_code == 200
    assert found.json() == {"receipt": result["receipt"], "signature": result["signature"]}


@pytest.mark.parametrize("key", [DECLARE_KEY, "PZ-07+K3QX-20261123-0009#declare"])
def test_inquiry_gives_a_signed_not_found_when_the_message_is_unknown(port: PortProcess, key: str) -> None:
    missing = port.get("/v0/messages/000000000000000000000000000000ff", business_key=key)
    assert missing.status_code == 404
    value = ReceiptVerifier(port.pinned).open_answer(missing.json(), "not_found")
    assert (value["message_id"], value["business_key"]) == ("000000000000000000000000000000ff", key)


def test_inquiry_gives_not_found_when_the_key_is_of_another_message(port: PortProcess) -> None:
    result = only(port.send(golden_body("declare")))
    answer = port.get(f"/v0/messages/{result['message_id']}", business_key="PZ-07+K3QX-20261123-0009#declare")
    assert answer.status_code == 404


def test_receipts_come_in_order_and_pages_when_asked_after_a_number(port: PortProcess) -> None:
    port.send(*[varied(counter=n, **of_person(n), **worth(100)) for n in range(1, 8)])
    port.release()
    seen: list[int] = []
    more = True
    while more:
        page = port.get("/v0/receipts", point="PZ", device="07", epoch="ZZZZ", after=max(seen, default=0), limit=5)
        seen += [each["receipt"]["port_sequence"] for each in page.json()["receipts"]]
        more = page.json()["more"]
    assert seen == list(range(1, 15))
    assert port.receipts("PZ", "08") == []
    assert port.receipts("YYG", "07") == []


def test_key_and_answers_stay_when_the_port_is_restarted(port: PortProcess) -> None:
    key, receipt = port.key, only(port.send(golden_body("declare")))
    port.restart()
    assert port.key == key
    assert (port.folder / "port-key.json").stat().st_mode & 0o777 == 0o600
    assert verify_value(receipt["receipt"], receipt["signature"], port.pinned) == key["key_id"]
    assert only(port.receipts("PZ", "07"))["receipt"] == receipt["receipt"]


def test_numbers_jump_and_the_counter_rises_when_the_port_was_restored(port: PortProcess) -> None:
    port.send(golden_body("declare"))
    assert port.post("/practice/restored", {}).status_code == 204
    result = only(port.send(golden_body("declare_second_person")))
    assert result["receipt"]["port_sequence"] > 1_000_000
    assert port.get("/v0/greeting", point="PZ", device="07", epoch="K3QX").json()["greeting"]["restore_counter"] == 1


def test_openapi_document_has_models_when_it_is_read(port: PortProcess) -> None:
    document = port.get("/openapi.json").json()
    assert set(document["components"]["schemas"]["ReceiptModel"]["required"]) == {
        "receipt_id",
        "port_sequence",
        "message_id",
        "business_key",
        "content_hash",
        "verdict",
        "reasons",
        "remote_reference",
        "issued_at",
        "person_day",
        "port_instance",
    }
    answers = document["paths"]["/v0/messages"]["post"]["responses"]
    assert {"200", "400", "409", "413", "426"} <= set(answers)
