"""The port's signed answers, opened only with a pinned key. What does not hold is "not the port", never a verdict."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from app.domain.delivery import OutboxMessage, Reason, Receipt, Verdict
from app.errors import LinkNotRealProblem
from app.sealing.keys import canonical_bytes, key_id_of
from app.sealing.values import SignatureFault, verify_value

_FAULT_CODES = {
    "missing": "receipt.malformed",
    "value_unreadable": "receipt.malformed",
    "key_unknown": "receipt.key_unknown",
    "wrong": "receipt.signature_wrong",
    "algorithm_unknown": "receipt.signature_wrong",
}


@dataclass(frozen=True, slots=True)
class ReceiptVerifier:
    """Opens receipts and other signed answers of the port.

    ``pinned`` maps key ids to base64 public keys, as given when the port was connected. Every refusal is a
    :class:`LinkNotRealProblem`: no state may change because of it.
    """

    pinned: Mapping[str, str]

    def __post_init__(self) -> None:
        """Refuse a pin whose id is not that of its key. Raises LinkNotRealProblem ``port.key_wrong``."""
        for key_id, public_b64 in self.pinned.items():
            try:
                fits = key_id_of(public_b64) == key_id
            except ValueError as problem:
                raise LinkNotRealProblem("port.key_wrong", key_id=key_id) from problem
            if not fits:
                raise LinkNotRealProblem("port.key_wrong", key_id=key_id)

    def open_answer(self, envelope: object, name: str) -> dict[str, Any]:
        """Return ``envelope[name]`` (``greeting``, ``not_found``, ``receipt``) after checking its signature.

        Raises:
            LinkNotRealProblem: ``receipt.malformed``, ``receipt.key_unknown`` or ``receipt.signature_wrong``.

        """
        value = envelope.get(name) if isinstance(envelope, Mapping) else None
        if not isinstance(value, dict) or not isinstance(envelope, Mapping):
            raise LinkNotRealProblem("receipt.malformed", part=name)
        try:
            verify_value(value, envelope.get("signature"), self.pinned)
        except SignatureFault as fault:
            raise LinkNotRealProblem(_FAULT_CODES[fault.kind], part=name, key_id=fault.key_id) from fault
        return value

    def open_receipt(self, envelope: object) -> Receipt:
        """Turn ``{"receipt", "signature"}`` into a receipt; ``raw`` keeps the whole envelope in RFC 8785 form.

        Raises:
            LinkNotRealProblem: as :meth:`open_answer`, and ``receipt.malformed`` for a field of the wrong form.

        """
        value = self.open_answer(envelope, "receipt")
        try:
            return _receipt(value, envelope)
        except (KeyError, TypeError, ValueError) as problem:
            raise LinkNotRealProblem("receipt.malformed", part="receipt") from problem

    def open_raw(self, raw: bytes) -> Receipt:
        """Open a stored envelope again, for instance when a store is checked."""
        try:
            return self.open_receipt(json.loads(raw))
        except ValueError as problem:
            raise LinkNotRealProblem("receipt.malformed", part="receipt") from problem

    def verify_for(self, envelope: object, message: OutboxMessage) -> Receipt:
        """Open a receipt and make sure that it speaks of this message: id, business key and content hash.

        Raises:
            LinkNotRealProblem: ``receipt.other_message`` when a genuine receipt is about something else.

        """
        receipt = self.open_receipt(envelope)
        for name in ("message_id", "business_key", "content_hash"):
            if getattr(receipt, name) != getattr(message, name):
                raise LinkNotRealProblem("receipt.other_message", field=name, message_id=message.message_id)
        return receipt


def _receipt(value: Mapping[str, Any], envelope: object) -> Receipt:
    person_day = value["person_day"]
    return Receipt(
        receipt_id=_text(value["receipt_id"]),
        port_sequence=_number(value["port_sequence"]),
        message_id=_text(value["message_id"]),
        business_key=_text(value["business_key"]),
        content_hash=_text(value["content_hash"]),
        verdict=Verdict(_text(value["verdict"])),
        reasons=tuple(Reason(_text(each["code"]), dict(each["params"])) for each in value["reasons"]),
        remote_reference=_text(value["remote_reference"]),
        issued_at=_instant(value["issued_at"]),
        key_id=_signer(envelope),
        raw=canonical_bytes(envelope),
        person_day_on=None if person_day is None else date.fromisoformat(_text(person_day["day_on"])),
        person_day_total_fen=None if person_day is None else _number(person_day["total_fen"]),
        person_day_ours_fen=None if person_day is None else _number(person_day["ours_fen"]),
    )


def _signer(envelope: object) -> str:
    return _text(envelope["signature"]["key_id"]) if isinstance(envelope, Mapping) else ""


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text expected")
    return value


def _number(value: object) -> int:
    if type(value) is not int:
        raise TypeError("whole number expected")
    return value


def _instant(value: object) -> datetime:
    at = datetime.fromisoformat(_text(value))
    if at.tzinfo is None:
        raise ValueError("an instant needs its zone")
    return at.astimezone(UTC)
