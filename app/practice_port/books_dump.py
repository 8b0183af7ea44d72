"""The books as a plain value, for checks by tests, the demo and trainers."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

from app.practice_port.books import MESSAGES, RECEIPTS, USES

_ACCEPTED = ("accepted", "inspection", "released")
_NOT_DUMPED = ("body", "first_answer")


def dump(connection: sa.Connection) -> dict[str, Any]:
    """Return messages, receipts (number, verdict), sums of person days, counts by state, and doubles.

    ``duplicates`` are business keys accepted under more than one message id, counted from the receipts.
    """
    columns = [column for column in MESSAGES.c if column.name not in _NOT_DUMPED]
    messages = [_message(dict(row)) for row in _all(connection, sa.select(*columns).order_by(MESSAGES.c.arrived_at))]
    counts: dict[str, int] = {}
    for each in messages:
        counts[each["state"]] = counts.get(each["state"], 0) + 1
    duplicates = _duplicates(connection)
    return {
        "messages": messages,
        "receipts": _receipts(connection),
        "person_days": _person_days(connection),
        "counts": counts,
        "duplicates": duplicates,
        "duplicates_at_port": len(duplicates),
    }


def _message(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "reasons": json.loads(row["reasons"]), "steps": json.loads(row["steps"])}


def _receipts(connection: sa.Connection) -> list[dict[str, Any]]:
    columns = (RECEIPTS.c.port_sequence, RECEIPTS.c.message_id, RECEIPTS.c.verdict, RECEIPTS.c.issued_at)
    return [dict(row) for row in _all(connection, sa.select(*columns).order_by(RECEIPTS.c.port_sequence))]


def _person_days(connection: sa.Connection) -> list[dict[str, Any]]:
    columns = (USES.c.id_no, USES.c.day_on, USES.c.what)
    query = sa.select(*columns, sa.func.sum(USES.c.amount).label("used")).group_by(*columns).order_by(*columns)
    return [dict(row) for row in _all(connection, query)]


def _duplicates(connection: sa.Connection) -> list[str]:
    holders = sa.func.count(sa.distinct(RECEIPTS.c.message_id))
    query = (
        sa.select(MESSAGES.c.business_key)
        .join(RECEIPTS, RECEIPTS.c.message_id == MESSAGES.c.message_id)
        .where(RECEIPTS.c.verdict.in_(_ACCEPTED))
        .group_by(MESSAGES.c.business_key)
        .having(holders > 1)
    )
    return list(connection.execute(query).scalars())


def _all(connection: sa.Connection, query: sa.Select[Any]) -> list[sa.RowMapping]:
    return list(connection.execute(query).mappings())
