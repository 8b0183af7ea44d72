"""Quick entry: what can be taken back, and the prices that lots declared."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from app.domain.trade import Lot
from app.domain.undo_step import UndoStep
from offline_store import tables as t
from offline_store.mapping.plain import from_json, instant, instant_text, to_json
from offline_store.repositories.session import Session


class SqlUndoSteps:
    """See :class:`app.interfaces.UndoRepository`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, step: UndoStep) -> None:
        """Store a step."""
        values = {"at": instant_text(step.at), "kind": step.kind, "ref": step.ref, "actor": step.actor}
        self._session.run(insert(t.undo_steps), {**values, "body": to_json(dict(step.body)), "taken_back_at": None})

    def since(self, at: datetime) -> tuple[UndoStep, ...]:
        """Steps done at or after a time that were not taken back, newest first."""
        c = t.undo_steps.c
        statement = select(t.undo_steps).where(c.at >= instant_text(at), c.taken_back_at.is_(None))
        return tuple(_step(row) for row in self._session.rows(statement.order_by(c.step_key.desc())))

    def get(self, step_key: int) -> UndoStep | None:
        """Return a step, or None."""
        row = self._session.row(select(t.undo_steps).where(t.undo_steps.c.step_key == step_key))
        return None if row is None else _step(row)

    def take_back(self, step_key: int, at: datetime) -> None:
        """Mark a step as taken back."""
        statement = update(t.undo_steps).where(t.undo_steps.c.step_key == step_key)
        self._session.run(statement, {"taken_back_at": instant_text(at)})

    def forget_of(self, kind: str, ref: str) -> None:
        """Drop the open steps of an object."""
        c = t.undo_steps.c
        self._session.run(delete(t.undo_steps).where(c.kind == kind, c.ref == ref, c.taken_back_at.is_(None)))

    def forget_before(self, at: datetime) -> None:
        """Drop steps older than a time."""
        self._session.run(delete(t.undo_steps).where(t.undo_steps.c.at < instant_text(at)))


def price_rows(lot: Lot) -> list[dict[str, Any]]:
    """Return one row for each price that a lot declares."""
    return [
        {
            "goods_id": line.goods_id,
            "counterpart": lot.counterpart.name,
            "currency": line.price_currency,
            "unit_price_minor": line.unit_price_minor,
            "day_on": lot.day_on.isoformat(),
            "lot_ref": lot.lot_ref,
        }
        for line in lot.lines
    ]


def _step(row: Mapping[Any, Any]) -> UndoStep:
    back = row["taken_back_at"]
    return UndoStep(
        at=instant(row["at"]),
        kind=row["kind"],
        ref=row["ref"],
        actor=row["actor"],
        body=from_json(row["body"]),
        step_key=row["step_key"],
        taken_back_at=None if back is None else instant(back),
    )
