"""Lots and trade records."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.sql import Select

from app.domain.delivery import Receipt, Verdict, display_status
from app.domain.trade import Lot, RecordState, TradeRecord
from app.errors import UserError
from offline_store import tables as t
from offline_store.mapping.delivery import reasons_text
from offline_store.mapping.trade import lot_from_body, lot_row, record_body, record_from_body, record_row
from offline_store.repositories.entry import price_rows
from offline_store.repositories.families import members_of_families
from offline_store.repositories.session import Session
from offline_store.repositories.status import refresh_status

_MOVES = {
    RecordState.FINALISED: frozenset({RecordState.AMENDED, RecordState.VOIDED}),
    RecordState.AMENDED: frozenset[RecordState](),
    RecordState.VOIDED: frozenset[RecordState](),
    RecordState.DRAFT: frozenset({RecordState.FINALISED}),
}


class SqlLots:
    """See :class:`app.interfaces.LotRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def save(self, lot: Lot) -> None:
        """Insert or replace a draft lot. Raises UserError ``lot.not_draft`` when it is finalised."""
        if lot.state != "draft":
            raise UserError("lot.not_draft", lot=lot.lot_ref)
        self._store(lot)

    def finalise(self, lot: Lot) -> None:
        """Store the finalised lot for good. Raises UserError ``lot.not_draft`` when it was finalised before."""
        if lot.state != "finalised":
            raise ValueError("a lot is finalised with the state finalised", lot.lot_ref, lot.state)
        self._store(lot)
        if lot.lines:
            self._session.run(insert(t.declared_prices).prefix_with("OR IGNORE"), price_rows(lot))

    def get(self, lot_ref: str) -> Lot | None:
        """Return a lot, or None."""
        row = self._session.row(select(t.lots.c.body, t.lots.c.state).where(t.lots.c.lot_ref == lot_ref))
        return None if row is None else lot_from_body(row["body"], row["state"])

    def set_state(self, lot_ref: str, state: str) -> None:
        """Set ``draft``, ``finalised`` or ``voided``."""
        statement = update(t.lots).where(t.lots.c.lot_ref == lot_ref)
        if not self._session.run(statement, {"state": state}).rowcount:
            raise ValueError("no such lot", lot_ref)

    def _store(self, lot: Lot) -> None:
        old = self._session.row(select(t.lots.c.lot_key, t.lots.c.state).where(t.lots.c.lot_ref == lot.lot_ref))
        if old is None:
            self._session.run(insert(t.lots), lot_row(lot))
            return
        if old["state"] != "draft":
            raise UserError("lot.not_draft", lot=lot.lot_ref)
        self._session.run(update(t.lots).where(t.lots.c.lot_key == old["lot_key"]), lot_row(lot))


class SqlRecords:
    """See :class:`app.interfaces.RecordRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, records: Sequence[TradeRecord]) -> None:
        """Store records in bulk."""
        if not records:
            return
        self._session.touched = True
        self._session.run(
            insert(t.records), [record_row(r, display_status(r.state, None, Verdict.NONE)) for r in records]
        )
        key = select(t.records.c.order_key).where(t.records.c.local_reference == bindparam("ref")).scalar_subquery()
        self._session.run(
            insert(t.record_bodies).values(order_key=key, body=bindparam("content")),
            [{"ref": r.local_reference, "content": record_body(r)} for r in records],
        )
        goods = [
            {"ref": record.local_reference, "goods": goods_id}
            for record in records
            for goods_id in dict.fromkeys(line.goods_id for line in record.lines)
        ]
        if goods:
            self._session.run(insert(t.record_goods).values(order_key=key, goods_id=bindparam("goods")), goods)

    def get(self, local_reference: str) -> TradeRecord | None:
        """Return a record, or None."""
        row = self._session.row(records_with_bodies().where(t.records.c.local_reference == local_reference))
        return None if row is None else record_from_body(row["body"], row["state"], row["amended_by"])

    def of_lot(self, lot_ref: str) -> tuple[TradeRecord, ...]:
        """All records of a lot, every version, by number."""
        statement = records_with_bodies().where(t.records.c.lot_ref == lot_ref).order_by(t.records.c.order_key)
        rows = self._session.rows(statement)
        return tuple(record_from_body(row["body"], row["state"], row["amended_by"]) for row in rows)

    def of_person_day(self, person_id: str, day_on: date) -> tuple[TradeRecord, ...]:
        """All records of a person's day, of merged persons all, every version, oldest first."""
        r = t.records.c
        same = members_of_families(self._session, [person_id])
        wanted = r.person_id.in_(same) & (r.day_on == day_on.isoformat())
        rows = self._session.rows(records_with_bodies().where(wanted).order_by(r.order_key))
        return tuple(record_from_body(row["body"], row["state"], row["amended_by"]) for row in rows)

    def set_state(self, local_reference: str, state: RecordState, amended_by: str | None = None) -> None:
        """Move a record along finalised → amended | voided; anything else is a bug of the caller."""
        r = t.records.c
        row = self._session.row(select(r.state).where(r.local_reference == local_reference))
        if row is None or state not in _MOVES[RecordState(row["state"])]:
            raise ValueError("not an allowed move of a record", local_reference, state.value)
        self._session.run(
            update(t.records).where(r.local_reference == local_reference),
            {"state": state.value, "amended_by": amended_by},
        )
        refresh_status(self._session, [local_reference])

    def verdict(self, local_reference: str) -> Verdict:
        """Return the port's verdict so far; ``none`` for an unknown record."""
        row = self._session.row(select(t.records.c.verdict).where(t.records.c.local_reference == local_reference))
        return Verdict.NONE if row is None else Verdict(row["verdict"])

    def set_verdict(self, local_reference: str, verdict: Verdict, receipt: Receipt) -> None:
        """Store the verdict a receipt brought, with its reasons and the port's reference."""
        changes = {"verdict": verdict.value, "reasons": reasons_text(receipt.reasons)}
        if receipt.remote_reference:
            changes["remote_reference"] = receipt.remote_reference
        statement = update(t.records).where(t.records.c.local_reference == local_reference)
        if not self._session.run(statement, changes).rowcount:
            raise ValueError("no such record", local_reference)
        refresh_status(self._session, [local_reference])


def records_with_bodies() -> Select[tuple[str, str, str]]:
    """Select what a whole record is read from."""
    return select(t.record_bodies.c.body, t.records.c.state, t.records.c.amended_by).join(
        t.record_bodies, t.record_bodies.c.order_key == t.records.c.order_key
    )
