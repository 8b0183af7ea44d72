"""Receipts: numbered in the order of issue, signed, and kept as the exact bytes that were sent."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from app.practice_port.books import RECEIPTS, Books
from app.practice_port.reading import Fault
from app.sealing import SealingKey, canonical_bytes, sign_value

# After a restore from an older backup, numbers already given out must not come again.
_NUMBERS_PER_RESTORE = 1_000_000


@dataclass(frozen=True, slots=True)
class Subject:
    """The message that a receipt speaks of, and whose device hears of it."""

    message_id: str
    business_key: str
    content_hash: str
    remote_reference: str
    point: str
    device: str


@dataclass(frozen=True, slots=True)
class ReceiptDesk:
    """Writes receipts into the books and signs them with the port's key."""

    books: Books
    key: SealingKey

    def issue(
        self,
        connection: sa.Connection,
        subject: Subject,
        verdict: str,
        faults: Sequence[Fault],
        person_day: Mapping[str, Any] | None,
        now: datetime,
    ) -> bytes:
        """Sign and store the next receipt; returns the envelope ``{"receipt":…,"signature":…}`` as bytes."""
        number = self.next_number(connection)
        receipt = {
            "receipt_id": secrets.token_hex(16),
            "port_sequence": number,
            "message_id": subject.message_id,
            "business_key": subject.business_key,
            "content_hash": subject.content_hash,
            "verdict": verdict,
            "reasons": [{"code": each.code, "params": dict(each.params)} for each in faults],
            "remote_reference": subject.remote_reference,
            "issued_at": instant_text(now),
            "person_day": None if person_day is None else dict(person_day),
            "port_instance": self.books.setting(connection, "instance_id"),
        }
        envelope = signed_bytes("receipt", receipt, self.key)
        connection.execute(
            sa.insert(RECEIPTS).values(
                port_sequence=number,
                receipt_id=receipt["receipt_id"],
                message_id=subject.message_id,
                point=subject.point,
                device=subject.device,
                verdict=verdict,
                issued_at=receipt["issued_at"],
                envelope=envelope,
            )
        )
        return envelope

    def next_number(self, connection: sa.Connection) -> int:
        """Return the number that the next receipt will get."""
        last = connection.execute(sa.select(sa.func.max(RECEIPTS.c.port_sequence))).scalar() or 0
        restores = int(self.books.setting(connection, "restore_counter"))
        return max(last, restores * _NUMBERS_PER_RESTORE) + 1

    def after(
        self, connection: sa.Connection, point: str, device: str, number: int, limit: int
    ) -> tuple[list[bytes], bool]:
        """Return a device's envelopes after a number, oldest first, and whether there are more."""
        rows = connection.execute(
            sa.select(RECEIPTS.c.envelope)
            .where(RECEIPTS.c.point == point, RECEIPTS.c.device == device, RECEIPTS.c.port_sequence > number)
            .order_by(RECEIPTS.c.port_sequence)
            .limit(limit + 1)
        ).scalars()
        found = list(rows)
        return found[:limit], len(found) > limit


def signed_bytes(name: str, value: Mapping[str, Any], key: SealingKey) -> bytes:
    """Return ``{name: value, "signature": S}``, the value in its RFC 8785 form."""
    signature = json.dumps(sign_value(dict(value), key)).encode("ascii")
    return b'{"%s":%s,"signature":%s}' % (name.encode("ascii"), canonical_bytes(dict(value)), signature)


def instant_text(at: datetime) -> str:
    """Write an aware UTC instant with whole seconds and a Z."""
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"
