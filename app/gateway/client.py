"""The port over HTTP: one session, no redirects, time limits on silence, nothing believed without a signature.

The message id is the idempotency key. The greeting carries no nonce of ours, so an old one can be replayed: that
only makes us ask again or wait, since every receipt is signed over our own content hash.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, Protocol
from urllib.parse import quote, urlsplit

import requests

from app.domain.delivery import BATCH_MAX, OutboxMessage, Receipt
from app.domain.numbering import DeviceIdentity
from app.errors import (
    BatchRefusedProblem,
    BatchTooLargeProblem,
    ClientTooOldProblem,
    LinkNotRealProblem,
    UserError,
)
from app.gateway.failures import named, problem_of_status
from app.gateway.profiles.bmhs_practice_0 import PROFILE
from app.interfaces import Greeting, PersonDayWord, SubmitAnswer

CONNECT_TIMEOUT_S = 10
ANSWER_MAX_BYTES = 8 * 1024 * 1024
CHUNK_BYTES = 64 * 1024
COMPRESS_FROM_BYTES = 4096
LOOPBACK = ("127.0.0.1", "::1", "localhost")
ANSWER_MISSING = "gateway.answer_missing"


class AnswerVerifier(Protocol):
    """Opens the port's signed answers with the pinned key. All raise LinkNotRealProblem when one does not hold."""

    def open_answer(self, envelope: object, name: str) -> dict[str, Any]:
        """Return the signed value under a name."""

    def open_receipt(self, envelope: object) -> Receipt:
        """Return a signed receipt about anything."""

    def verify_for(self, envelope: object, message: OutboxMessage) -> Receipt:
        """Return a signed receipt over this message's id, business key and content hash."""


@dataclass(frozen=True, slots=True)
class Answer:
    """A JSON answer as read: status and plain value."""

    status: int
    plain: Any


class HttpGateway:
    """Speaks profile ``bmhs-practice-0`` with the port at one address (follows :class:`app.interfaces.Gateway`)."""

    def __init__(
        self, url: str, verifier: AnswerVerifier, *, stall_timeout_s: float = 30, compress: bool = False
    ) -> None:
        """Prepare; nothing is sent yet.

        Raises UserError ``port.address_wrong`` unless the address is https, or http on this machine.
        """
        if not _is_address(url):
            raise UserError("port.address_wrong", address=url)
        self._url = url.rstrip("/")
        self._verifier = verifier
        self._timeout = (CONNECT_TIMEOUT_S, stall_timeout_s)
        self._compress = compress
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers.update({"Accept": "application/json", "User-Agent": f"bianmao ({PROFILE.name})"})

    def close(self) -> None:
        """Close kept connections; the gateway can still be used afterwards."""
        self._session.close()

    def greet(self, identity: DeviceIdentity) -> Greeting:
        """Say who we are; raises ClientTooOldProblem when the port speaks another profile."""
        answer = self._get("/v0/greeting", _who(identity))
        value = self._verifier.open_answer(_found(answer).plain, "greeting")
        if value.get("profile") != PROFILE.name:
            raise ClientTooOldProblem("gateway.client_too_old", ours=PROFILE.name, theirs=str(value.get("profile")))
        try:
            return _greeting(value)
        except (KeyError, TypeError, ValueError) as error:
            raise LinkNotRealProblem("gateway.answer_unreadable", part="greeting") from error

    def submit(self, messages: Sequence[OutboxMessage]) -> tuple[SubmitAnswer, ...]:
        """Send 1 to 200 messages and return one answer each.

        A refusal of a single message without a signed reason comes back as its code; a batch refused as a whole
        raises BatchRefusedProblem or BatchTooLargeProblem, so that the caller can send smaller ones.
        """
        if not 1 <= len(messages) <= BATCH_MAX:
            raise ValueError(f"a batch has 1 to {BATCH_MAX} messages, not {len(messages)}")
        body = json.dumps(
            {"profile": PROFILE.name, "messages": [_item(each) for each in messages]},
            ensure_ascii=False,
            separators=(",", ":"),
        ).encode("utf-8")
        try:
            answer = self._post("/v0/messages", body, _batch_key(messages))
        except (BatchRefusedProblem, BatchTooLargeProblem) as refusal:
            if len(messages) > 1:
                raise
            return (SubmitAnswer(messages[0].message_id, None, refusal.code),)
        return self._opened(_results(_found(answer).plain), messages)

    def inquire(self, message: OutboxMessage) -> Receipt | None:
        """Ask by message id and business key; None only on a signed "not found" about this very message."""
        path = f"/v0/messages/{quote(message.message_id, safe='')}"
        answer = self._get(path, {"business_key": message.business_key})
        if answer.status != 404:
            return self._verifier.verify_for(answer.plain, message)
        value = self._verifier.open_answer(answer.plain, "not_found")
        if (value.get("message_id"), value.get("business_key")) != (message.message_id, message.business_key):
            raise LinkNotRealProblem("receipt.other_message", message_id=message.message_id)
        return None

    def receipts_after(self, identity: DeviceIdentity, port_sequence: int, limit: int) -> tuple[Receipt, ...]:
        """Return later receipts in order, up to the first that does not hold; raises only when the first does not."""
        asked: dict[str, str | int] = {**_who(identity), "after": port_sequence, "limit": limit}
        plain = _found(self._get("/v0/receipts", asked)).plain
        envelopes = plain.get("receipts") if isinstance(plain, Mapping) else None
        if not isinstance(envelopes, list):
            raise LinkNotRealProblem("gateway.answer_unreadable", part="receipts")
        receipts: list[Receipt] = []
        for envelope in envelopes:
            try:
                receipts.append(self._verifier.open_receipt(envelope))
            except LinkNotRealProblem:
                if not receipts:
                    raise
                break
        later = {each.port_sequence: each for each in receipts if each.port_sequence > port_sequence}
        return tuple(later[sequence] for sequence in sorted(later))

    def person_day(self, identity: DeviceIdentity, document_number: str, day_on: date) -> PersonDayWord | None:
        """Ask for a person's day; None when the port has no such question (404)."""
        asked = {**_who(identity), "document_number": document_number, "day_on": day_on.isoformat()}
        answer = self._post("/v0/person-day", json.dumps(asked).encode("utf-8"), "")
        if answer.status == 404:
            return None
        value = self._verifier.open_answer(_found(answer).plain, "person_day")
        if any(value.get(name) != text for name, text in asked.items()):
            raise LinkNotRealProblem("receipt.other_message", field="person_day")
        try:
            total, ours, said = value["total_fen"], value["ours_fen"], datetime.fromisoformat(value["now"])
        except (KeyError, TypeError, ValueError) as error:
            raise LinkNotRealProblem("gateway.answer_unreadable", part="person_day") from error
        if type(total) is not int or type(ours) is not int or said.tzinfo is None:
            raise LinkNotRealProblem("gateway.answer_unreadable", part="person_day")
        return PersonDayWord(total, ours, said)

    def rules_after(self, number: int) -> tuple[tuple[int, bytes], ...]:
        """Return packs published later; the office's own signature inside is what counts, not the way they came."""
        plain = _found(self._get("/v0/rules", {"since": number})).plain
        rows = plain.get("packs") if isinstance(plain, Mapping) else None
        if not isinstance(rows, list):
            raise LinkNotRealProblem("gateway.answer_unreadable", part="rules")
        try:
            found = [(int(row["number"]), str(row["envelope"]).encode("utf-8")) for row in rows]
        except (KeyError, TypeError, ValueError) as error:
            raise LinkNotRealProblem("gateway.answer_unreadable", part="rules") from error
        return tuple(sorted(each for each in found if each[0] > number))

    def _opened(self, results: Mapping[str, Any], messages: Sequence[OutboxMessage]) -> tuple[SubmitAnswer, ...]:
        answers: list[SubmitAnswer] = []
        fault: LinkNotRealProblem | None = None
        for message in messages:
            try:
                answers.append(self._answer(results.get(message.message_id), message))
            except LinkNotRealProblem as problem:
                fault = problem
                answers.append(SubmitAnswer(message.message_id, None, problem.code))
        if fault is not None and not any(each.receipt for each in answers):
            raise fault
        return tuple(answers)

    def _answer(self, item: Mapping[str, Any] | None, message: OutboxMessage) -> SubmitAnswer:
        if item is None:
            return SubmitAnswer(message.message_id, None, ANSWER_MISSING)
        error = item.get("error")
        if isinstance(error, Mapping) and "receipt" not in item:
            return SubmitAnswer(message.message_id, None, str(error.get("code", ""))[:80] or ANSWER_MISSING)
        return SubmitAnswer(message.message_id, self._verifier.verify_for(item, message))

    def _get(self, path: str, query: Mapping[str, str | int]) -> Answer:
        return self._ask(requests.Request("GET", self._url + path, params=dict(query)))

    def _post(self, path: str, body: bytes, key: str) -> Answer:
        headers = {"Content-Type": "application/json; charset=utf-8", "Idempotency-Key": key}
        if self._compress and len(body) >= COMPRESS_FROM_BYTES:
            body, headers["Content-Encoding"] = gzip.compress(body, mtime=0), "gzip"
        return self._ask(requests.Request("POST", self._url + path, data=body, headers=headers))

    def _ask(self, request: requests.Request) -> Answer:
        prepared = self._session.prepare_request(request)
        with (
            named(),
            self._session.send(prepared, timeout=self._timeout, allow_redirects=False, stream=True) as response,
        ):
            problem = problem_of_status(response)
            if problem is not None and not isinstance(problem, BatchRefusedProblem):
                raise problem
            plain = _plain(response)
            if problem is not None:
                raise problem
            return Answer(response.status_code, plain)


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return (parts.scheme == "https" and bool(parts.hostname)) or (parts.scheme == "http" and parts.hostname in LOOPBACK)


def _plain(response: requests.Response) -> Any:  # noqa: ANN401 - plain JSON values
    kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if kind != "application/json":
        raise LinkNotRealProblem("gateway.not_the_port", status=response.status_code, content_type=kind[:80])
    text = bytearray()
    for chunk in response.iter_content(CHUNK_BYTES):
        text += chunk
        if len(text) > ANSWER_MAX_BYTES:
            raise LinkNotRealProblem("gateway.answer_too_large", limit_bytes=ANSWER_MAX_BYTES)
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise LinkNotRealProblem("gateway.answer_unreadable", status=response.status_code) from error


def _found(answer: Answer) -> Answer:
    if answer.status == 404:
        raise LinkNotRealProblem("gateway.not_the_port", status=404)
    return answer


def _results(plain: object) -> dict[str, Mapping[str, Any]]:
    """Index the results of a batch by message id; the first one about a message counts."""
    rows = plain.get("results") if isinstance(plain, Mapping) else None
    if not isinstance(rows, list):
        raise LinkNotRealProblem("gateway.answer_unreadable", part="results")
    found: dict[str, Mapping[str, Any]] = {}
    for row in rows:
        if isinstance(row, Mapping):
            found.setdefault(str(row.get("message_id")), row)
    return found


def _item(message: OutboxMessage) -> dict[str, str]:
    return {
        "message_id": message.message_id,
        "business_key": message.business_key,
        "content_hash": message.content_hash,
        "body": message.body.decode("utf-8"),
    }


def _batch_key(messages: Sequence[OutboxMessage]) -> str:
    if len(messages) == 1:
        return messages[0].message_id
    return hashlib.sha256("\n".join(each.message_id for each in messages).encode()).hexdigest()


def _who(identity: DeviceIdentity) -> dict[str, str]:
    return {"point": identity.point, "device": identity.device, "epoch": identity.epoch}


def _greeting(value: Mapping[str, Any]) -> Greeting:
    now = datetime.fromisoformat(value["now"])
    if now.tzinfo is None:
        raise ValueError("an instant needs its zone")
    office = value["office"]
    return Greeting(
        profile=str(value["profile"]),
        instance_id=str(value["instance_id"]),
        restore_counter=int(value["restore_counter"]),
        high_water=int(value["high_water"]),
        now=now.astimezone(UTC),
        office_name=office if isinstance(office, str) else str(office.get("name", "")),
    )
