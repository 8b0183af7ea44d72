"""Rulings: what the port decides about a message, at once or later, by script or by the officer."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from app.practice_port.books import MESSAGES, NUMBERS, Books
from app.practice_port.person_days import PersonDays
from app.practice_port.reading import Declaration, Fault, declaration_of
from app.practice_port.receipts import ReceiptDesk, Subject
from app.practice_port.script import DECIDE, INSPECT, RELEASE

RECEIVED, ACCEPTED, RETURNED = "received", "accepted", "returned"
INSPECTION, RELEASED, AMENDED, VOIDED = "inspection", "released", "amended", "voided"
REFUSE = "refuse"
REFUSAL_CODES = (
    "officer.papers_missing",
    "officer.goods_differ",
    "officer.quarantine",
    "officer.person_absent",
    "officer.other",
)
MAY_FOLLOW: Mapping[str, frozenset[str]] = {
    DECIDE: frozenset({RECEIVED}),
    INSPECT: frozenset({ACCEPTED}),
    RELEASE: frozenset({ACCEPTED, INSPECTION}),
    REFUSE: frozenset({RECEIVED, ACCEPTED, INSPECTION}),
}
_NOT_CURRENT = (AMENDED, VOIDED)


@dataclass(frozen=True, slots=True)
class Rulings:
    """Decides, and writes a receipt for whatever changes after the first answer."""

    books: Books
    receipts: ReceiptDesk
    days: PersonDays
    clock: Callable[[], datetime]

    def decide(self, connection: sa.Connection, declaration: Declaration) -> tuple[Fault, ...]:
        """Accept a declaration into the books, or name why not (then nothing has changed)."""
        target = self._target(connection, declaration)
        faults = _target_faults(declaration, target)
        replaced = "" if target is None else str(target["message_id"])
        if not faults and declaration.kind != "void":
            faults = self.days.quota_faults(connection, declaration, giving_back=replaced)
        if faults:
            return faults
        if target is not None:
            self.days.give_back(connection, replaced, declaration.kind)
            _set(connection, replaced, state=VOIDED if declaration.kind == "void" else AMENDED, steps="[]")
        if declaration.kind != "void":
            self.days.book(connection, declaration)
        return ()

    def advance(self, connection: sa.Connection, point: str, device: str) -> None:
        """Take one step of the script for every message of a device that still has some."""
        waiting = (MESSAGES.c.point == point) & (MESSAGES.c.device == device) & (MESSAGES.c.steps != "[]")
        for row in _rows(connection, waiting):
            step, *left = json.loads(row["steps"])
            _set(connection, row["message_id"], steps=json.dumps(left))
            self.act(connection, row, step)

    def act(self, connection: sa.Connection, row: Mapping[str, Any], action: str, reason: str = "") -> bool:
        """Do ``decide``, ``inspect``, ``release`` or ``refuse``; False when the message's state does not allow it."""
        if row["state"] not in MAY_FOLLOW[action] or row["kind"] == "void":
            return False
        declaration = declaration_of(json.loads(row["body"]))
        state, faults = self._outcome(connection, row, declaration, action, reason)
        changed: dict[str, str] = {"state": state, "reasons": json.dumps([asdict(each) for each in faults])}
        if state == RETURNED:
            changed["steps"] = "[]"
        _set(connection, row["message_id"], **changed)
        subject = Subject(**{name: row[name] for name in Subject.__dataclass_fields__})
        person_day = self.days.person_day(connection, declaration)
        self.receipts.issue(connection, subject, state, faults, person_day, self.clock())
        return True

    def release(self, connection: sa.Connection, business_key: str | None) -> int:
        """Release one message by its business key, or everything that may be released; returns how many."""
        wanted = MESSAGES.c.state.in_(MAY_FOLLOW[RELEASE]) & (MESSAGES.c.kind != "void")
        if business_key is not None:
            wanted &= MESSAGES.c.business_key == business_key
        return sum(self.act(connection, row, RELEASE) for row in _rows(connection, wanted))

    def message(self, connection: sa.Connection, message_id: str) -> Mapping[str, Any] | None:
        """Return a message's row, or None."""
        return next(iter(_rows(connection, MESSAGES.c.message_id == message_id)), None)

    def _outcome(
        self,
        connection: sa.Connection,
        row: Mapping[str, Any],
        declaration: Declaration,
        action: str,
        reason: str,
    ) -> tuple[str, Sequence[Fault]]:
        if action == DECIDE:
            faults = self.decide(connection, declaration)
            return (RETURNED, faults) if faults else (ACCEPTED, ())
        if action == REFUSE:
            self.days.give_back(connection, row["message_id"], REFUSE)
            return RETURNED, (Fault(reason, {}),)
        return (INSPECTION if action == INSPECT else RELEASED), ()

    def _target(self, connection: sa.Connection, declaration: Declaration) -> Mapping[str, Any] | None:
        """The record that an amendment replaces or a void takes away, by its number."""
        form_id = {"amend": declaration.amends, "void": declaration.form_id}.get(declaration.kind)
        if not form_id:
            return None
        holder = connection.execute(
            sa.select(NUMBERS.c.message_id).where(NUMBERS.c.number == f"form:{form_id}")
        ).scalar()
        return None if holder is None else self.message(connection, holder)


def _target_faults(declaration: Declaration, target: Mapping[str, Any] | None) -> tuple[Fault, ...]:
    if declaration.kind == "declare":
        return ()
    form_id = declaration.amends if declaration.kind == "amend" else declaration.form_id
    if target is None:
        return (Fault("record.unknown", {"form_id": form_id}),)
    if target["state"] in _NOT_CURRENT:
        return (Fault("record.not_current", {"form_id": form_id, "state": target["state"]}),)
    if target["state"] == RELEASED:
        return (Fault("record.released", {"form_id": form_id}),)
    if declaration.kind == "void" and target["id_no"] != declaration.id_no:
        return (Fault("record.other_person", {"form_id": form_id}),)
    return ()


def _set(connection: sa.Connection, message_id: str, **values: str) -> None:
    connection.execute(sa.update(MESSAGES).where(MESSAGES.c.message_id == message_id).values(**values))


def _rows(connection: sa.Connection, wanted: sa.ColumnElement[bool]) -> list[Mapping[str, Any]]:
    """Messages in order of arrival."""
    query = sa.select(MESSAGES).where(wanted).order_by(MESSAGES.c.arrived_at, MESSAGES.c.sequence)
    return [dict(row) for row in connection.execute(query).mappings()]
