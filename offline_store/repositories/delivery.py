"""The outbox, receipts, contacts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, exists, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.exc import IntegrityError

from app import read_models as rm
from app.domain.delivery import DeliveryState, OutboxMessage, Receipt, can_move
from offline_store import tables as t
from offline_store.mapping.delivery import message_from_row, message_row, receipt_from_row, receipt_row
from offline_store.mapping.plain import instant_text, instant_text_or_none
from offline_store.repositories.ledger import present_identity
from offline_store.repositories.session import Session, chunks
from offline_store.repositories.status import refresh_status


class SqlOutbox:
    """See :class:`app.interfaces.OutboxRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, messages: Sequence[OutboxMessage]) -> None:
        """Store new messages."""
        if not messages:
            return
        self._session.run(insert(t.outbox), [message_row(message) for message in messages])
        refresh_status(self._session, [message.record_ref for message in messages])

    def get(self, message_id: str) -> OutboxMessage | None:
        """Return a message, or None."""
        row = self._session.row(select(t.outbox).where(t.outbox.c.message_id == message_id))
        return None if row is None else message_from_row(row)

    def of_record(self, record_ref: str) -> tuple[OutboxMessage, ...]:
        """Messages of a record, oldest first."""
        return self.of_records([record_ref]).get(record_ref, ())

    def of_records(self, record_refs: Iterable[str]) -> dict[str, tuple[OutboxMessage, ...]]:
        """Messages of many records, oldest first; records without any are left out."""
        o, found = t.outbox.c, dict[str, list[OutboxMessage]]()
        for part in chunks(dict.fromkeys(record_refs)):
            for row in self._session.rows(select(t.outbox).where(o.record_ref.in_(part)).order_by(o.item_key)):
                found.setdefault(row["record_ref"], []).append(message_from_row(row))
        return {ref: tuple(messages) for ref, messages in found.items()}

    def due(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        """Queued messages whose time has come; see the protocol for the order."""
        o, at = t.outbox.c, instant_text(now)
        before, original = t.outbox.alias("before"), t.outbox.alias("original")
        queued, unknown = DeliveryState.QUEUED.value, DeliveryState.SENT_UNKNOWN.value
        in_the_way = exists().where(
            before.c.person_id == o.person_id,
            before.c.item_key < o.item_key,
            before.c.state != DeliveryState.DELIVERED.value,
            or_(before.c.state == unknown, and_(before.c.state == queued, before.c.next_try_at > at)),
        )
        arrived = exists().where(
            original.c.message_id == o.waits_for, original.c.state == DeliveryState.DELIVERED.value
        )
        statement = (
            select(t.outbox)
            .where(_in_state(queued), or_(o.next_try_at.is_(None), o.next_try_at <= at))
            .where(or_(o.waits_for.is_(None), arrived), ~in_the_way)
            .order_by(o.item_key)
            .limit(limit)
        )
        return tuple(message_from_row(row) for row in self._session.rows(statement))

    def unknown(self, limit: int) -> tuple[OutboxMessage, ...]:
        """Messages in ``sent_unknown``, oldest first."""
        o = t.outbox.c
        statement = select(t.outbox).where(_in_state("sent_unknown")).order_by(o.item_key).limit(limit)
        return tuple(message_from_row(row) for row in self._session.rows(statement))

    def quarantined_due(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        """Quarantined messages whose time to be tried again has come, oldest first."""
        o = t.outbox.c
        statement = (
            select(t.outbox)
            .where(_in_state("quarantined"), or_(o.next_try_at.is_(None), o.next_try_at <= instant_text(now)))
            .order_by(o.item_key)
            .limit(limit)
        )
        return tuple(message_from_row(row) for row in self._session.rows(statement))

    def held_with(self, code: str, limit: int) -> tuple[OutboxMessage, ...]:
        """Held messages with this last code, oldest first."""
        o = t.outbox.c
        wanted = _in_state("held") & (o.last_code == code)
        rows = self._session.rows(select(t.outbox).where(wanted).order_by(o.item_key).limit(limit))
        return tuple(message_from_row(row) for row in rows)

    def delivered(self, limit: int, above: int | None = None) -> tuple[OutboxMessage, ...]:
        """Delivered messages, oldest first; with ``above`` those of the present epoch with a higher sequence."""
        o = t.outbox.c
        statement = select(t.outbox).where(o.state == "delivered").order_by(o.item_key).limit(limit)
        if above is not None:
            us = present_identity(self._session)
            ours = f"{us.point}-{us.device}+{us.epoch}-"
            statement = statement.where(o.record_ref > ours, o.record_ref < ours + "~", o.sequence > above)
        return tuple(message_from_row(row) for row in self._session.rows(statement))

    def move(
        self,
        message_ids: Sequence[str],
        state: DeliveryState,
        *,
        code: str = "",
        next_try_at: datetime | None = None,
        count_try: bool = False,
    ) -> None:
        """Move messages and write one attempt row each when ``count_try``.

        ``code`` says what went wrong; the same one again adds to ``equal_refusals``, an empty one leaves both as they
        are. A move that is not allowed is a bug of the caller: ValueError, nothing is moved.
        """
        found = self._found(message_ids)
        for row in found:
            if not can_move(DeliveryState(row["state"]), state):
                raise ValueError("not an allowed move of a message", row["message_id"], row["state"], state.value)
        changes = [{"key": row["item_key"], **moved(row, code, count_try=count_try)} for row in found]
        if not changes:
            return
        self._session.run(
            update(t.outbox)
            .where(t.outbox.c.item_key == bindparam("key"))
            .values(
                state=state.value,
                next_try_at=instant_text_or_none(next_try_at),
                tries=bindparam("new_tries"),
                last_code=bindparam("new_code"),
                equal_refusals=bindparam("new_refusals"),
            ),
            changes,
        )
        if count_try:
            self._keep_attempts(found, state, code)
        refresh_status(self._session, [row["record_ref"] for row in found])

    def _found(self, message_ids: Sequence[str]) -> list[Any]:
        o = t.outbox.c
        columns = (o.item_key, o.message_id, o.record_ref, o.state, o.tries, o.last_code, o.equal_refusals)
        found = [
            row
            for part in chunks(dict.fromkeys(message_ids))
            for row in self._session.rows(select(*columns).where(o.message_id.in_(part)))
        ]
        if len(found) != len(set(message_ids)):
            raise ValueError("no such message", *sorted(set(message_ids) - {row["message_id"] for row in found}))
        return found

    def _keep_attempts(self, found: list[Any], state: DeliveryState, code: str) -> None:
        at = instant_text(self._session.facts.clock.now())
        self._session.run(
            insert(t.attempts),
            [
                {
                    "message_id": row["message_id"],
                    "number": row["tries"] + 1,
                    "at": at,
                    "state": state.value,
                    "code": code,
                }
                for row in found
            ],
        )


def _in_state(state: str) -> ColumnElement[bool]:
    """Messages in an open state; both halves are needed for the index that leaves the delivered out."""
    o = t.outbox.c
    return and_(o.state == state, o.state != DeliveryState.DELIVERED.value)


def moved(row: Any, code: str, *, count_try: bool) -> dict[str, Any]:  # noqa: ANN401 - a row
    """Return the new counts of a message after a move."""
    if code:
        refusals = row["equal_refusals"] + 1 if code == row["last_code"] else 1
        last_code = code
    else:
        refusals, last_code = row["equal_refusals"], row["last_code"]
    return {"new_tries": row["tries"] + int(count_try), "new_code": last_code, "new_refusals": refusals}


class SqlReceipts:
    """See :class:`app.interfaces.ReceiptRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, receipt: Receipt) -> bool:
        """Store a receipt; False when that receipt id is known already."""
        try:
            with self._session.connection.begin_nested():
                self._session.run(insert(t.receipts), receipt_row(receipt))
        except IntegrityError:
            return False
        return True

    def of_record(self, record_ref: str) -> tuple[Receipt, ...]:
        """Receipts of a record, oldest first."""
        r = t.receipts.c
        rows = self._session.rows(select(t.receipts).where(r.record_ref == record_ref).order_by(r.receipt_key))
        return tuple(receipt_from_row(row) for row in rows)

    def cursor(self, port_instance: str) -> int:
        """Highest port sequence applied for a port instance; 0 before the first."""
        c = t.cursors.c
        row = self._session.row(select(c.port_sequence).where(c.port_instance == port_instance))
        return 0 if row is None else int(row["port_sequence"])

    def set_cursor(self, port_instance: str, port_sequence: int) -> None:
        """Move the cursor."""
        values = {"port_instance": port_instance, "port_sequence": port_sequence}
        self._session.run(
            upsert(t.cursors)
            .values(values)
            .on_conflict_do_update(index_elements=["port_instance"], set_={"port_sequence": port_sequence})
        )


class SqlContacts:
    """See :class:`app.interfaces.ContactRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, contact: rm.ContactRow) -> None:
        """Store one try."""
        self._session.run(
            insert(t.contacts),
            {
                "at": instant_text(contact.at),
                "problem_code": contact.problem_code,
                "sent": contact.sent,
                "received": contact.received,
            },
        )
