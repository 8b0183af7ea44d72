"""Switched faults: each does to a real HTTP client what its name says, as often as asked, and the books stay right."""

from __future__ import annotations

import time
from typing import Any

import pytest
import requests

from app.errors import LinkNotRealProblem
from app.practice_port.faults import FAULT_KINDS
from app.sealing import ReceiptVerifier
from tests.helpers.port_process import PortProcess, batch_of
from tests.helpers.wire_files import golden_body, of_person, varied, worth

BATCH = batch_of(golden_body("declare"))


def post(port: PortProcess, plain: Any = BATCH) -> requests.Response:
    return port.post("/v0/messages", plain)


def arrivals(port: PortProcess) -> list[int]:
    return [each["arrivals"] for each in port.books()["messages"]]


@pytest.mark.parametrize("kind", ["drop_before", "drop_first_reply", "truncated"])
def test_connection_is_cut_when_the_fault_cuts_it(port: PortProcess, kind: str) -> None:
    port.faults({"kind": kind, "count": 2})
    for _ in range(2):
        with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
            post(port)
    assert arrivals(port) == ([] if kind == "drop_before" else [2])
    assert post(port).json()["results"][0]["receipt"]["verdict"] == "accepted"


@pytest.mark.parametrize(
    ("kind", "number", "status"),
    [
        ("server_error", 0, 500),
        ("server_error_after", 0, 500),
        ("too_many", 7, 429),
        ("sign_in", 0, 401),
        ("too_old", 0, 426),
        ("captive", 0, 200),
        ("redirect", 0, 302),
        ("empty", 0, 200),
    ],
)
def test_other_answer_comes_when_the_fault_replaces_it(port: PortProcess, kind: str, number: int, status: int) -> None:
    port.faults({"kind": kind, "number": number})
    answer = post(port)
    assert answer.status_code == status
    assert "receipt" not in answer.text
    assert answer.headers.get("retry-after") == ("7" if kind == "too_many" else None)
    assert answer.headers.get("location") == ("http://captive.invalid/login" if kind == "redirect" else None)
    assert answer.headers.get("content-type", "").startswith("text/html") == (kind == "captive")
    assert arrivals(port) == ([1] if kind in {"server_error_after", "empty"} else [])
    assert post(port).json()["results"][0]["receipt"]["verdict"] == "accepted"


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("wrong_signature", "receipt.signature_wrong"),
        ("other_key", "receipt.key_unknown"),
        ("no_signature", "receipt.malformed"),
    ],
)
def test_receipt_does_not_open_when_the_fault_spoils_its_signature(port: PortProcess, kind: str, code: str) -> None:
    port.faults({"kind": kind, "count": 2})
    verifier = ReceiptVerifier(port.pinned)
    with pytest.raises(LinkNotRealProblem) as caught:
        verifier.open_receipt(post(port).json()["results"][0])
    assert caught.value.code == code
    with pytest.raises(LinkNotRealProblem):
        verifier.open_answer(port.get("/v0/greeting", point="PZ", device="07", epoch="K3QX").json(), "greeting")
    assert verifier.open_receipt(post(port).json()["results"][0])


def test_genuine_receipts_are_of_others_when_the_fault_swaps_them(port: PortProcess) -> None:
    port.faults({"kind": "not_ours"})
    results = post(port, batch_of(*[varied(counter=n, **of_person(n)) for n in (1, 2, 3)])).json()["results"]
    assert all(ReceiptVerifier(port.pinned).open_receipt(each) for each in results)
    assert all(each["message_id"] != each["receipt"]["message_id"] for each in results)


def test_results_come_backwards_when_the_fault_reorders(port: PortProcess) -> None:
    port.faults({"kind": "reorder"})
    bodies = [varied(counter=n, **of_person(n), **worth(1)) for n in (1, 2, 3)]
    results = post(port, batch_of(*bodies)).json()["results"]
    assert [each["receipt"]["port_sequence"] for each in results] == [3, 2, 1]


def test_message_is_accepted_once_when_the_network_doubles_it(port: PortProcess) -> None:
    port.faults({"kind": "duplicate"})
    assert post(port).json()["results"][0]["receipt"]["port_sequence"] == 1
    assert arrivals(port) == [2]
    assert len(port.books()["receipts"]) == 1


def test_large_batch_is_refused_and_small_one_taken_when_the_fault_limits_it(port: PortProcess) -> None:
    port.faults({"kind": "too_large", "count": 5, "number": 2})
    bodies = [varied(counter=n, **of_person(n)) for n in (1, 2, 3)]
    assert post(port, batch_of(*bodies)).status_code == 413
    assert post(port, batch_of(*bodies[:2])).status_code == 200
    assert port.get("/practice/faults").json()["faults"][0]["count"] == 4


def test_answer_is_late_when_the_fault_delays_it(port: PortProcess) -> None:
    port.faults({"kind": "delay", "number": 300})
    began = time.monotonic()
    post(port)
    assert time.monotonic() - began >= 0.3


def test_only_the_named_path_suffers_when_the_fault_names_one(port: PortProcess) -> None:
    port.faults({"kind": "server_error", "path": "/v0/receipts"})
    assert post(port).status_code == 200
    assert port.get("/v0/receipts", point="PZ", device="07").status_code == 500
    assert port.get("/v0/receipts", point="PZ", device="07").status_code == 200


def test_link_is_whole_again_when_the_plan_is_emptied(port: PortProcess) -> None:
    port.faults({"kind": "server_error", "count": 1000})
    assert post(port).status_code == 500
    port.faults()
    assert post(port).status_code == 200


@pytest.mark.parametrize("kind", sorted(FAULT_KINDS))
def test_message_is_accepted_exactly_once_when_it_is_resent_after_any_fault(port: PortProcess, kind: str) -> None:
    port.faults({"kind": kind, "count": 2})
    for _ in range(2):
        try:
            post(port)
        except (requests.ConnectionError, requests.exceptions.ChunkedEncodingError):
            continue
    port.faults()
    assert post(port).json()["results"][0]["receipt"]["verdict"] == "accepted"
    books = port.books()
    assert [each["state"] for each in books["messages"]] == ["accepted"]
    assert [each["used"] for each in books["person_days"]] == [10_000, 74_000]
    assert len(books["receipts"]) == 1
