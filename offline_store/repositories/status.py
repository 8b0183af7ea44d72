"""The shown status of a record, kept beside the three axes it derives from so that lists can filter and count."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import bindparam, select, update

from app.domain.delivery import DeliveryState, Verdict, display_status
from app.domain.trade import RecordState
from offline_store import tables as t
from offline_store.repositories.session import Session, chunks


def refresh_status(session: Session, record_refs: Iterable[str]) -> None:
    """Derive delivery and status of these records anew; the delivery is that of a record's newest message."""
    session.touched = True
    newest = (
        select(t.outbox.c.state)
        .where(t.outbox.c.record_ref == t.records.c.local_reference)
        .order_by(t.outbox.c.item_key.desc())
        .limit(1)
        .scalar_subquery()
    )
    r = t.records.c
    changes: list[dict[str, Any]] = []
    for part in chunks(dict.fromkeys(record_refs)):
        statement = select(r.order_key, r.state, r.verdict, newest.label("delivery")).where(r.local_reference.in_(part))
        changes.extend(
            {
                "key": row["order_key"],
                "new_delivery": row["delivery"],
                "new_status": status_word(row["state"], row["delivery"], row["verdict"]),
            }
            for row in session.rows(statement)
        )
    if changes:
        session.run(
            update(t.records)
            .where(r.order_key == bindparam("key"))
            .values(delivery=bindparam("new_delivery"), status=bindparam("new_status")),
            changes,
        )


def status_word(state: str, delivery: str | None, verdict: str) -> str:
    """Return the shown status of the three axes as stored."""
    return display_status(RecordState(state), None if delivery is None else DeliveryState(delivery), Verdict(verdict))
