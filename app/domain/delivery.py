"""The second and third axis of status: delivery of a message and the port's verdict; what is shown of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.trade import RecordState

BACKOFF_FIRST_S = 5
BACKOFF_CAP_S = 15 * 60
BATCH_MAX = 200
QUARANTINE_AFTER = 3


class DeliveryState(StrEnum):
    """Where a message is on its way. ``sent_unknown`` is committed before the first byte leaves."""

    QUEUED = "queued"
    HELD = "held"
    SENT_UNKNOWN = "sent_unknown"
    DELIVERED = "delivered"
    QUARANTINED = "quarantined"


class Verdict(StrEnum):
    """What the port said, by signed receipts only."""

    NONE = "none"
    RECEIVED = "received"
    ACCEPTED = "accepted"
    RETURNED = "returned"
    INSPECTION = "inspection"
    RELEASED = "released"
    CLOSED = "closed"
    DELETED = "deleted"


ALLOWED_MOVES: Mapping[DeliveryState, frozenset[DeliveryState]] = {
    DeliveryState.QUEUED: frozenset({DeliveryState.HELD, DeliveryState.SENT_UNKNOWN, DeliveryState.QUARANTINED}),
    DeliveryState.HELD: frozenset({DeliveryState.QUEUED}),
    DeliveryState.SENT_UNKNOWN: frozenset(
        {DeliveryState.SENT_UNKNOWN, DeliveryState.DELIVERED, DeliveryState.QUARANTINED, DeliveryState.QUEUED}
    ),
    # Back to unknown only when the port has lost what it had (restored from an older backup): it is asked again.
    DeliveryState.DELIVERED: frozenset({DeliveryState.DELIVERED, DeliveryState.SENT_UNKNOWN}),
    DeliveryState.QUARANTINED: frozenset({DeliveryState.SENT_UNKNOWN, DeliveryState.DELIVERED}),
}

VERDICT_MOVES: Mapping[Verdict, frozenset[Verdict]] = {
    Verdict.NONE: frozenset(set(Verdict) - {Verdict.NONE}),
    Verdict.RECEIVED: frozenset(
        {Verdict.ACCEPTED, Verdict.RETURNED, Verdict.INSPECTION, Verdict.RELEASED, Verdict.DELETED}
    ),
    Verdict.ACCEPTED: frozenset({Verdict.INSPECTION, Verdict.RELEASED, Verdict.RETURNED, Verdict.DELETED}),
    Verdict.INSPECTION: frozenset({Verdict.RELEASED, Verdict.RETURNED, Verdict.DELETED}),
    Verdict.RELEASED: frozenset({Verdict.CLOSED, Verdict.DELETED}),
    Verdict.RETURNED: frozenset({Verdict.DELETED}),
    Verdict.CLOSED: frozenset(),
    Verdict.DELETED: frozenset(),
}


@dataclass(frozen=True, slots=True)
class OutboxMessage:
    """Frozen bytes on their way to the port. ``message_id`` and ``body`` never change; a retry sends the same bytes.

    ``sequence`` is the record's device sequence, the same number as in the body: the port's high-water counts it.
    """

    message_id: str
    business_key: str
    record_ref: str
    person_id: str
    kind: str
    body: bytes
    content_hash: str
    sequence: int
    created_at: datetime
    state: DeliveryState = DeliveryState.QUEUED
    tries: int = 0
    equal_refusals: int = 0
    last_code: str = ""
    next_try_at: datetime | None = None
    waits_for: str | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why the port returned something: its code and figures."""

    code: str
    params: Mapping[str, str | int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Receipt:
    """The port's numbered, signed answer over our content hash; kept as received (``raw``).

    ``person_day_…``: what the port has accepted for that person's day, over all points and from this device alone.
    """

    receipt_id: str
    port_sequence: int
    message_id: str
    business_key: str
    content_hash: str
    verdict: Verdict
    reasons: tuple[Reason, ...]
    remote_reference: str
    issued_at: datetime
    key_id: str
    raw: bytes
    person_day_on: date | None = None
    person_day_total_fen: int | None = None
    person_day_ours_fen: int | None = None


def can_move(old: DeliveryState, new: DeliveryState) -> bool:
    """Tell whether a message may go from one delivery state to the other."""
    return new in ALLOWED_MOVES[old]


def verdict_after(current: Verdict, said: Verdict) -> Verdict:
    """Return the verdict after a receipt; an old or repeated receipt never moves it back."""
    return said if said in VERDICT_MOVES[current] else current


def retry_delay(tries: int, jitter: float) -> timedelta:
    """Delay before the next try: 5 s doubling, capped at 15 min, ±50 % by ``jitter`` in [0, 1)."""
    base = min(BACKOFF_CAP_S, BACKOFF_FIRST_S * 2 ** min(max(tries - 1, 0), 16))
    return timedelta(milliseconds=round(base * 1000 * (0.5 + jitter)))


def display_status(record: RecordState, delivery: DeliveryState | None, verdict: Verdict) -> str:
    """Derive the one word shown for a record from the three axes (a table in the tests)."""
    if record in (RecordState.DRAFT, RecordState.VOIDED, RecordState.AMENDED):
        return record.value
    if delivery is None:
        return "saved"
    if verdict is not Verdict.NONE and verdict is not Verdict.RECEIVED:
        return verdict.value
    return {
        DeliveryState.QUEUED: "packed",
        DeliveryState.HELD: "held",
        DeliveryState.SENT_UNKNOWN: "sent",
        DeliveryState.DELIVERED: "received",
        DeliveryState.QUARANTINED: "quarantined",
    }[delivery]
