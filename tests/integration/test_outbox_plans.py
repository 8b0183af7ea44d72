"""What a sync cycle asks of the outbox goes by the index of what is open: a store of years is not read through."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import event

from app.interfaces import UnitOfWork
from app.services.bundle import Services
from tests.helpers.clock import MARKET_MORNING


@pytest.mark.parametrize(
    "ask",
    [
        lambda uow: uow.outbox.due(MARKET_MORNING, 5),
        lambda uow: uow.outbox.unknown(5),
        lambda uow: uow.outbox.quarantined_due(MARKET_MORNING, 5),
        lambda uow: uow.outbox.held_with("quota.provisional", 5),
    ],
    ids=["due", "unknown", "quarantined", "held"],
)
def test_outbox_is_not_read_whole_when_a_cycle_asks(market: Services, ask: Callable[[UnitOfWork], object]) -> None:
    asked = []
    with market.context.store.unit_of_work() as uow:
        outbox: Any = uow.outbox
        connection = outbox._session.connection
        listener = lambda conn, cursor, sql, values, context, many: asked.append((sql, values))  # noqa: E731
        event.listen(connection, "before_cursor_execute", listener)
        ask(uow)
        event.remove(connection, "before_cursor_execute", listener)
        plans = [
            row[-1] for sql, values in asked for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)
        ]
    assert plans
    assert not [step for step in plans if step.startswith("SCAN outbox")]
