"""Messages, receipts and links of the chain."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.domain.delivery import DeliveryState, OutboxMessage, Reason, Receipt, Verdict
from app.domain.ledger import LedgerEntry
from offline_store.mapping.plain import (
    day_or_none,
    day_text_or_none,
    from_json,
    instant,
    instant_or_none,
    instant_text,
    instant_text_or_none,
    to_json,
)


def message_row(message: OutboxMessage) -> dict[str, Any]:
    """Return the columns of a message."""
    return {
        "message_id": message.message_id,
        "business_key": message.business_key,
        "record_ref": message.record_ref,
        "person_id": message.person_id,
        "kind": message.kind,
        "body": message.body,
        "content_hash": message.content_hash,
        "sequence": message.sequence,
        "created_at": instant_text(message.created_at),
        "state": message.state.value,
        "tries": message.tries,
        "equal_refusals": message.equal_refusals,
        "last_code": message.last_code,
        "next_try_at": instant_text_or_none(message.next_try_at),
        "waits_for": message.waits_for,
    }


def message_from_row(row: Mapping[Any, Any]) -> OutboxMessage:
    """Read a message from its row."""
    return OutboxMessage(
        message_id=row["message_id"],
        business_key=row["business_key"],
        record_ref=row["record_ref"],
        person_id=row["person_id"],
        kind=row["kind"],
        body=row["body"],
        content_hash=row["content_hash"],
        sequence=row["sequence"],
        created_at=instant(row["created_at"]),
        state=DeliveryState(row["state"]),
        tries=row["tries"],
        equal_refusals=row["equal_refusals"],
        last_code=row["last_code"],
        next_try_at=instant_or_none(row["next_try_at"]),
        waits_for=row["waits_for"],
    )


def reasons_text(reasons: Sequence[Reason]) -> str:
    """Write the port's reasons."""
    return to_json([[reason.code, dict(reason.params)] for reason in reasons])


def reasons_from_text(text: str) -> tuple[Reason, ...]:
    """Read the port's reasons."""
    return tuple(Reason(code, params) for code, params in from_json(text))


def receipt_row(receipt: Receipt) -> dict[str, Any]:
    """Return the columns of a receipt; its record is the business key without its kind."""
    return {
        "receipt_id": receipt.receipt_id,
        "port_sequence": receipt.port_sequence,
        "message_id": receipt.message_id,
        "business_key": receipt.business_key,
        "record_ref": receipt.business_key.partition("#")[0],
        "content_hash": receipt.content_hash,
        "verdict": receipt.verdict.value,
        "reasons": reasons_text(receipt.reasons),
        "remote_reference": receipt.remote_reference,
        "issued_at": instant_text(receipt.issued_at),
        "key_id": receipt.key_id,
        "raw": receipt.raw,
        "person_day_on": day_text_or_none(receipt.person_day_on),
        "person_day_total_fen": receipt.person_day_total_fen,
        "person_day_ours_fen": receipt.person_day_ours_fen,
    }


def receipt_from_row(row: Mapping[Any, Any]) -> Receipt:
    """Read a receipt from its row."""
    return Receipt(
        receipt_id=row["receipt_id"],
        port_sequence=row["port_sequence"],
        message_id=row["message_id"],
        business_key=row["business_key"],
        content_hash=row["content_hash"],
        verdict=Verdict(row["verdict"]),
        reasons=reasons_from_text(row["reasons"]),
        remote_reference=row["remote_reference"],
        issued_at=instant(row["issued_at"]),
        key_id=row["key_id"],
        raw=row["raw"],
        person_day_on=day_or_none(row["person_day_on"]),
        person_day_total_fen=row["person_day_total_fen"],
        person_day_ours_fen=row["person_day_ours_fen"],
    )


def entry_from_row(row: Mapping[Any, Any]) -> LedgerEntry:
    """Read a link of the chain from its row."""
    return LedgerEntry(
        row["device"],
        row["epoch"],
        row["sequence"],
        row["kind"],
        row["body"],
        row["wall_at_utc"],
        row["actor"],
        row["prev_hash"],
        row["hash"],
        row["fields_version"],
    )
