"""The intake desk: takes messages in, each exactly once, and gives each its first answer for ever."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from app.practice_port.books import MESSAGES, NUMBERS, Books
from app.practice_port.checks import content_faults
from app.practice_port.limits import Limits
from app.practice_port.reading import (
    Declaration,
    Fault,
    Incoming,
    UnreadableError,
    declaration_of,
    read_text,
    schema_faults,
)
from app.practice_port.receipts import ReceiptDesk, Subject, instant_text
from app.practice_port.rulings import ACCEPTED, RECEIVED, RETURNED, Rulings
from app.practice_port.script import DECIDE, VerdictScript

# A batch is taken in by several commits, as a real port's queue would: a kill can leave it half done.
COMMIT_EVERY = 20
_SCRIPT = "script"


@dataclass(frozen=True, slots=True)
class Desk:
    """Takes in messages. ``clock`` gives the port's own time."""

    books: Books
    receipts: ReceiptDesk
    rulings: Rulings
    limits: Limits
    clock: Callable[[], datetime]

    def script(self, connection: sa.Connection) -> VerdictScript:
        """Return the verdict script in use."""
        plain = self.books.setting(connection, _SCRIPT)
        return VerdictScript() if plain is None else VerdictScript(plain["first"], tuple(plain["later"]))

    def set_script(self, script: VerdictScript) -> None:
        """Use another verdict script from now on."""
        with self.books.writing() as connection:
            self.books.put_setting(connection, _SCRIPT, asdict(script))

    def take_in(self, messages: Sequence[Incoming]) -> list[bytes]:
        """Take messages in, in their order; one JSON object each, as it goes into ``results``."""
        results: list[bytes] = []
        for start in range(0, len(messages), COMMIT_EVERY):
            with self.books.writing() as connection:
                results += [self._result(connection, each) for each in messages[start : start + COMMIT_EVERY]]
        return results

    def _result(self, connection: sa.Connection, incoming: Incoming) -> bytes:
        message_id = json.dumps(incoming.message_id).encode("ascii")
        try:
            envelope = self._answer(connection, incoming)
        except UnreadableError as problem:
            error = {"code": problem.code, "params": {"field": problem.where}}
            return b'{"message_id":%s,"error":%s}' % (message_id, json.dumps(error).encode("ascii"))
        return b'{"message_id":%s,%s' % (message_id, envelope[1:])

    def _answer(self, connection: sa.Connection, incoming: Incoming) -> bytes:
        plain = read_text(incoming)
        known = connection.execute(
            sa.select(MESSAGES.c.body, MESSAGES.c.first_answer).where(MESSAGES.c.message_id == incoming.message_id)
        ).one_or_none()
        if known is None:
            return self._first_answer(connection, incoming, plain)
        if known.body != incoming.body:
            raise UnreadableError("message.same_id_other_bytes", "message_id")
        connection.execute(
            sa.update(MESSAGES)
            .where(MESSAGES.c.message_id == incoming.message_id)
            .values(arrivals=MESSAGES.c.arrivals + 1)
        )
        first: bytes = known.first_answer
        return first

    def _first_answer(self, connection: sa.Connection, incoming: Incoming, plain: dict[str, Any]) -> bytes:
        now = self.clock()
        faults = schema_faults(plain, incoming.body)
        declaration = None if faults else declaration_of(plain)
        if declaration is not None:
            faults = content_faults(declaration, self.limits, self.limits.local_day(now))
        faults += self._claim(connection, incoming, declaration)
        state = RETURNED
        steps: tuple[str, ...] = ()
        if declaration is not None and not faults:
            state, faults, steps = self._first_ruling(connection, declaration)
        subject = self._subject(connection, incoming, plain)
        person_day = None if declaration is None else self.rulings.days.person_day(connection, declaration)
        envelope = self.receipts.issue(connection, subject, state, faults, person_day, now)
        row = _row(incoming, plain, declaration)
        connection.execute(
            sa.insert(MESSAGES).values(
                **row,
                first_answer=envelope,
                arrived_at=instant_text(now),
                state=state,
                steps=json.dumps(steps),
                reasons=json.dumps([asdict(each) for each in faults]),
                remote_reference=subject.remote_reference,
            )
        )
        return envelope

    def _first_ruling(
        self, connection: sa.Connection, declaration: Declaration
    ) -> tuple[str, tuple[Fault, ...], tuple[str, ...]]:
        script = self.script(connection)
        if declaration.kind != "void" and script.first != DECIDE:
            return RECEIVED, (), tuple(script.steps_behind())
        faults = self.rulings.decide(connection, declaration)
        if faults:
            return RETURNED, faults, ()
        return ACCEPTED, (), () if declaration.kind == "void" else tuple(script.steps_behind())

    def _claim(
        self, connection: sa.Connection, incoming: Incoming, declaration: Declaration | None
    ) -> tuple[Fault, ...]:
        """Claim the numbers of a message for ever; a number that another message holds is a double."""
        numbers = [f"key:{incoming.business_key}"]
        if declaration is not None and declaration.kind != "void":
            numbers.append(f"form:{declaration.form_id}")
        for number in numbers:
            holder = connection.execute(sa.select(NUMBERS.c.message_id).where(NUMBERS.c.number == number)).scalar()
            if holder is not None:
                return (Fault("record.double", {"number": number, "first_message_id": holder}),)
        connection.execute(
            sa.insert(NUMBERS), [{"number": each, "message_id": incoming.message_id} for each in numbers]
        )
        return ()

    def _subject(self, connection: sa.Connection, incoming: Incoming, plain: dict[str, Any]) -> Subject:
        return Subject(
            message_id=incoming.message_id,
            business_key=incoming.business_key,
            content_hash=incoming.content_hash,
            # Year 0000, so that nobody can take it for a customs number.
            remote_reference=f"PRACTICE-0000-{self.receipts.next_number(connection):09d}",
            point=_text(plain.get("emvryStucd")),
            device=_text(plain.get("device")),
        )


def _row(incoming: Incoming, plain: dict[str, Any], declaration: Declaration | None) -> dict[str, Any]:
    """Columns of a message; of one that does not fit the schema only what can be told apart."""
    read = declaration
    return {
        "message_id": incoming.message_id,
        "business_key": incoming.business_key,
        "content_hash": incoming.content_hash,
        "body": incoming.body,
        "arrivals": 1,
        "kind": _text(plain.get("kind")),
        "form_id": _text(plain.get("form_id")),
        "amends": _text(plain.get("amends")),
        "point": _text(plain.get("emvryStucd")),
        "device": _text(plain.get("device")),
        "epoch": _text(plain.get("epoch")),
        "sequence": 0 if read is None else read.sequence,
        "day_on": "" if read is None else read.day_on.isoformat(),
        "direction": "" if read is None else ("I" if read.is_import else "E"),
        "id_no": "" if read is None else read.id_no,
        "person_name": "" if read is None else read.resident_name,
        "goods": "" if read is None else "; ".join(line.name for line in read.lines),
        "amount_fen": 0 if read is None else read.amount_fen,
        "net_g": 0 if read is None else read.net_g,
        "lot_ref": "" if read is None else read.lot_ref,
    }


def _text(value: object) -> str:
    return value[:80] if isinstance(value, str) else ""
