"""Quick entry in the memory store: steps that can be taken back, prices that lots declared."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from app.domain.trade import RecordState
from app.domain.undo_step import DeclaredPrice, UndoStep
from tests.helpers.memory_repositories import Part, Rows


class UndoSteps(Part):
    """Follows `app.interfaces.UndoRepository`."""

    def add(self, step: UndoStep) -> None:
        key = self._rows.counters.get("undo_steps", 0) + 1
        self._rows.counters["undo_steps"] = key
        self._rows.undo_steps.append(replace(step, step_key=key))

    def since(self, at: datetime) -> tuple[UndoStep, ...]:
        return tuple(s for s in reversed(self._rows.undo_steps) if s.at >= at and s.taken_back_at is None)

    def get(self, step_key: int) -> UndoStep | None:
        return next((step for step in self._rows.undo_steps if step.step_key == step_key), None)

    def take_back(self, step_key: int, at: datetime) -> None:
        steps = self._rows.undo_steps
        steps[:] = [replace(s, taken_back_at=at) if s.step_key == step_key else s for s in steps]

    def forget_of(self, kind: str, ref: str) -> None:
        steps = self._rows.undo_steps
        steps[:] = [s for s in steps if (s.kind, s.ref) != (kind, ref) or s.taken_back_at is not None]

    def forget_before(self, at: datetime) -> None:
        self._rows.undo_steps[:] = [step for step in self._rows.undo_steps if step.at >= at]


def declared_prices(rows: Rows, goods_id: str, counterpart: str, limit: int) -> tuple[DeclaredPrice, ...]:
    """As the read side tells them."""
    live = {r.lot_ref for r in rows.records.values() if r.state is RecordState.FINALISED}
    found = [
        replace(price, holds=lot_ref in live)
        for price, lot_ref in reversed(rows.prices)
        if price.goods_id == goods_id and counterpart in ("", price.counterpart)
    ]
    return tuple(sorted(found[:50], key=lambda price: not price.holds)[:limit])
