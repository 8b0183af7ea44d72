"""Every way a line can fail, at every call: one named problem each, and nothing else gets out."""

from __future__ import annotations

import gzip
from collections.abc import Callable

import pytest
import requests
from urllib3.exceptions import NameResolutionError, NewConnectionError

from app.errors import (
    BatchRefusedProblem,
    BatchTooLargeProblem,
    ClientTooOldProblem,
    EnvironmentProblem,
    GatewayUnavailableProblem,
    LinkNotRealProblem,
    ServerFailedProblem,
    SignInNeededProblem,
)
from app.gateway.client import ANSWER_MAX_BYTES, HttpGateway
from app.gateway.failures import problem_of, retry_after_s
from app.sealing import ReceiptVerifier, SealingKey
from tests.helpers.messages import HERE, message
from tests.helpers.scripted_port import Manner, ScriptedPort, hangs_up, reply, resets, says

CALLS: dict[str, Callable[[HttpGateway], object]] = {
    "greet": lambda gateway: gateway.greet(HERE),
    "submit": lambda gateway: gateway.submit([message(1), message(2)]),
    "inquire": lambda gateway: gateway.inquire(message(1)),
    "receipts": lambda gateway: gateway.receipts_after(HERE, 0, 200),
}
HTML = b"<html><body>Login</body></html>"
IN_HTML = {"Content-Type": "text/html; charset=utf-8"}
TRUNCATED = b"HTTP/1.1 200 X\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{"
BAD_GZIP = {"Content-Encoding": "gzip"}

ANSWERS: dict[str, tuple[bytes, type[EnvironmentProblem], str]] = {
    "html_200": (reply(200, text=HTML, headers=IN_HTML), LinkNotRealProblem, "gateway.not_the_port"),
    "no_type": (reply(200, text=b"{}", headers={"Content-Type": ""}), LinkNotRealProblem, "gateway.not_the_port"),
    "html_404": (reply(404, text=HTML, headers=IN_HTML), LinkNotRealProblem, "gateway.not_the_port"),
    "html_400": (reply(400, text=HTML, headers=IN_HTML), LinkNotRealProblem, "gateway.not_the_port"),
    "html_511": (reply(511, text=HTML, headers=IN_HTML), LinkNotRealProblem, "gateway.not_the_port"),
    "teapot": (reply(418, {}), LinkNotRealProblem, "gateway.not_the_port"),
    "redirect": (
        reply(302, text=b"", headers={"Location": "http://login.example/x"}),
        LinkNotRealProblem,
        "gateway.redirected",
    ),
    "not_modified": (reply(304, text=b""), LinkNotRealProblem, "gateway.redirected"),
    "not_json": (reply(200, text=b"{oops"), LinkNotRealProblem, "gateway.answer_unreadable"),
    "deep_json": (reply(200, text=b"[" * 200_000), LinkNotRealProblem, "gateway.answer_unreadable"),
    "bad_gzip": (reply(200, text=b"nogzip", headers=BAD_GZIP), LinkNotRealProblem, "gateway.answer_unreadable"),
    "server_error": (reply(500, text=HTML, headers=IN_HTML), ServerFailedProblem, "gateway.server_error"),
    "unavailable": (reply(503, {}), ServerFailedProblem, "gateway.server_error"),
    "too_many": (reply(429, {}), GatewayUnavailableProblem, "gateway.too_many_requests"),
    "slow_request": (reply(408, {}), GatewayUnavailableProblem, "gateway.timeout"),
    "sign_in": (reply(401, {}), SignInNeededProblem, "gateway.sign_in_needed"),
    "forbidden": (reply(403, {}), SignInNeededProblem, "gateway.sign_in_needed"),
    "too_old": (reply(426, {}), ClientTooOldProblem, "gateway.client_too_old"),
    "too_large": (reply(413, {}), BatchTooLargeProblem, "message.too_large"),
    "bad_request": (reply(400, {}), BatchRefusedProblem, "message.refused"),
    "conflict": (reply(409, {}), BatchRefusedProblem, "message.same_id_other_bytes"),
    "unprocessable": (reply(422, {}), BatchRefusedProblem, "message.refused"),
    "truncated": (TRUNCATED, GatewayUnavailableProblem, "gateway.reset"),
    "garbage": (b"SSH-2.0-OpenSSH\r\n\r\n", GatewayUnavailableProblem, "gateway.reset"),
}
MANNERS: dict[str, tuple[Manner, str]] = {"reset": (resets, "gateway.reset"), "hang_up": (hangs_up, "gateway.reset")}


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", ANSWERS)
def test_answer_gets_its_name_when_it_is_not_the_port_speaking(
    port: ScriptedPort, gateway: HttpGateway, call: str, fault: str
) -> None:
    answer, kind, code = ANSWERS[fault]
    port.will(says(answer))
    with pytest.raises(EnvironmentProblem) as caught:
        CALLS[call](gateway)
    assert type(caught.value) is kind
    assert caught.value.code == code
    assert len(port.asked) == 1


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", MANNERS)
def test_broken_line_gets_its_name_when_it_breaks(
    port: ScriptedPort, gateway: HttpGateway, call: str, fault: str
) -> None:
    manner, code = MANNERS[fault]
    port.will(manner)
    with pytest.raises(GatewayUnavailableProblem) as caught:
        CALLS[call](gateway)
    assert caught.value.code == code


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("beginning", [b"", b"HTTP/1.1 200 X\r\nContent-Type: app", TRUNCATED])
def test_silence_ends_the_call_when_it_lasts_too_long(
    port: ScriptedPort, gateway: HttpGateway, call: str, beginning: bytes
) -> None:
    port.will(port.stalls(beginning))
    with pytest.raises(GatewayUnavailableProblem) as caught:
        CALLS[call](gateway)
    assert caught.value.code == "gateway.timeout"


@pytest.mark.parametrize("call", CALLS)
def test_nobody_listens_when_the_port_is_down(gateway: HttpGateway, port: ScriptedPort, call: str) -> None:
    port.stop()
    with pytest.raises(GatewayUnavailableProblem) as caught:
        CALLS[call](gateway)
    assert caught.value.code == "gateway.unreachable"


def test_tls_failure_is_not_the_port_when_plain_text_answers(port: ScriptedPort, key: SealingKey) -> None:
    gateway = HttpGateway(port.url.replace("http:", "https:"), ReceiptVerifier({key.key_id: key.public_b64}))
    with pytest.raises(LinkNotRealProblem) as caught:
        gateway.greet(HERE)
    gateway.close()
    assert caught.value.code == "gateway.tls_failed"


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (requests.exceptions.ConnectTimeout(), "gateway.timeout"),
        (requests.exceptions.ProxyError(), "gateway.unreachable"),
        (requests.exceptions.ConnectionError(), "gateway.reset"),
        (requests.exceptions.InvalidURL("x"), "gateway.unreachable"),
        (
            requests.exceptions.ConnectionError(
                NameResolutionError("port.example", None, OSError("no such name"))  # type: ignore[arg-type]
            ),
            "gateway.name_unknown",
        ),
        (
            requests.exceptions.ConnectionError(NewConnectionError(None, "refused")),  # type: ignore[arg-type]
            "gateway.unreachable",
        ),
    ],
)
def test_exception_gets_its_name_when_it_comes_from_requests(
    error: requests.exceptions.RequestException, code: str
) -> None:
    problem = problem_of(error)
    assert isinstance(problem, GatewayUnavailableProblem)
    assert problem.code == code


def test_host_is_told_when_the_answer_points_elsewhere(port: ScriptedPort, gateway: HttpGateway) -> None:
    port.will(says(reply(307, text=b"", headers={"Location": "https://login.example/a?b"})))
    with pytest.raises(LinkNotRealProblem) as caught:
        gateway.greet(HERE)
    assert caught.value.params == {"status": 307, "host": "login.example"}


@pytest.mark.parametrize("status", [429, 503])
def test_wait_is_told_when_the_port_asks_for_it(port: ScriptedPort, gateway: HttpGateway, status: int) -> None:
    port.will(says(reply(status, {}, headers={"Retry-After": "120"})))
    with pytest.raises(GatewayUnavailableProblem) as caught:
        gateway.greet(HERE)
    assert caught.value.params["retry_after_s"] == 120


DATE = "Mon, 23 Nov 2026 01:41:07 GMT"


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({}, None),
        ({"Retry-After": "7"}, 7),
        ({"Retry-After": "0"}, 0),
        ({"Retry-After": "99999999999999999"}, 3600),
        ({"Retry-After": "-5"}, None),
        ({"Retry-After": "³"}, None),
        ({"Retry-After": "soon", "Date": DATE}, None),
        ({"Retry-After": "Mon, 23 Nov 2026 01:42:07 GMT", "Date": DATE}, 60),
        ({"Retry-After": "Mon, 23 Nov 2026 00:00:00 GMT", "Date": DATE}, 0),
        ({"Retry-After": "Tue, 24 Nov 2026 00:00:00 GMT", "Date": DATE}, 3600),
        ({"Retry-After": "Mon, 23 Nov 2026 01:42:07 GMT"}, None),
    ],
)
def test_wait_is_read_when_given_as_seconds_or_date(headers: dict[str, str], wait: int | None) -> None:
    assert retry_after_s(headers) == wait


@pytest.mark.parametrize("packed", [False, True])
def test_reading_stops_when_the_answer_grows_too_large(port: ScriptedPort, gateway: HttpGateway, packed: bool) -> None:
    text = b'"' + b"x" * (ANSWER_MAX_BYTES + 1) + b'"'
    body, headers = (gzip.compress(text), {"Content-Encoding": "gzip"}) if packed else (text, {})
    port.will(says(reply(200, text=body, headers=headers)))
    with pytest.raises(LinkNotRealProblem) as caught:
        gateway.greet(HERE)
    assert caught.value.code == "gateway.answer_too_large"
