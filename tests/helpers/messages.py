"""Outbox messages and receipts made for tests."""

from __future__ import annotations

import hashlib
from datetime import date, datetime
from typing import Any

from app.domain.delivery import OutboxMessage, Receipt, Verdict
from app.domain.numbering import DeviceIdentity
from tests.helpers.clock import MARKET_MORNING

HERE = DeviceIdentity("YYG", "07", "K3QX")
DAY = date(2026, 11, 23)


def message(
    number: int, person: str = "", kind: str = "declare", *, epoch: str = "K3QX", **fields: Any
) -> OutboxMessage:
    """Message number n of this device; person, record and ids follow from it unless given."""
    ref = fields.pop("record_ref", f"YYG-07+{epoch}-20261123-{number:04d}")
    body = fields.pop("body", f'{{"message_id":"m{number}","form_id":"{ref}","name":"Tập 练习"}}'.encode())
    return OutboxMessage(
        message_id=fields.pop("message_id", f"m{number}"),
        business_key=f"{ref}#{kind}",
        record_ref=ref,
        person_id=person or f"p{number}",
        kind=kind,
        body=body,
        content_hash=hashlib.sha256(body).hexdigest(),
        sequence=number,
        created_at=fields.pop("created_at", MARKET_MORNING),
        **fields,
    )


def receipt_value(about: OutboxMessage, sequence: int = 1, verdict: str = "accepted", **changes: Any) -> dict[str, Any]:
    """The plain receipt R of the contract."""
    value = {
        "receipt_id": f"r{sequence}",
        "port_sequence": sequence,
        "message_id": about.message_id,
        "business_key": about.business_key,
        "content_hash": about.content_hash,
        "verdict": verdict,
        "reasons": [],
        "remote_reference": f"P{sequence:06d}",
        "issued_at": "2026-11-23T01:41:09Z",
        "person_day": {"day_on": "2026-11-23", "total_fen": 900, "ours_fen": 500, "limit_fen": 800000},
        "port_instance": "books-1",
    }
    return {**value, **changes}


def receipt(
    about: OutboxMessage,
    sequence: int = 1,
    verdict: Verdict = Verdict.ACCEPTED,
    *,
    issued_at: datetime = MARKET_MORNING,
    **changes: Any,
) -> Receipt:
    """A receipt as a gateway gives it, already verified."""
    values: dict[str, Any] = {
        "receipt_id": f"r{sequence}",
        "port_sequence": sequence,
        "message_id": about.message_id,
        "business_key": about.business_key,
        "content_hash": about.content_hash,
        "verdict": verdict,
        "reasons": (),
        "remote_reference": f"P{sequence:06d}",
        "issued_at": issued_at,
        "key_id": "practice",
        "raw": b"{}",
    }
    return Receipt(**{**values, **changes})
