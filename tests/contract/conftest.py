"""Every test of this folder runs against the store in memory and against the encrypted one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.domain.delivery import DeliveryState, OutboxMessage
from app.domain.quota import use_of
from app.domain.trade import TradeRecord
from app.interfaces import ReadQueries, Store, UnitOfWork
from tests.helpers.clock import FakeClock
from tests.helpers.memory_store import MemoryStore
from tests.helpers.store_values import message_of, real_store, record


@dataclass
class World:
    """A store, its clock, and short ways to write and read."""

    store: Store
    clock: FakeClock

    def write(self, act: Callable[[UnitOfWork], Any]) -> Any:
        """Run one committed unit of work; returns what the act returned."""
        with self.store.unit_of_work() as uow:
            result = act(uow)
            uow.commit()
        return result

    def ask(self, question: Callable[[UnitOfWork], Any]) -> Any:
        """Ask inside a unit of work that is not committed."""
        with self.store.unit_of_work() as uow:
            return question(uow)

    @property
    def read(self) -> ReadQueries:
        return self.store.reading()

    def records(self, *numbers: int, **changes: Any) -> list[TradeRecord]:
        """Store records of these numbers, each with its ledger entry."""

        def act(uow: UnitOfWork) -> list[TradeRecord]:
            made = [record(uow.numbers.identity(), number, **changes) for number in numbers]
            uow.records.add(made)
            for each in made:
                uow.ledger.append("record.finalised", entry_of(each), "练习员", self.clock.now())
            uow.quota.add([use_of(each) for each in made])
            return made

        return self.write(act)

    def sent(self, *numbers: int, **changes: Any) -> list[OutboxMessage]:
        """Store records with a queued message each."""
        messages = [message_of(each, **changes) for each in self.records(*numbers)]
        self.write(lambda uow: uow.outbox.add(messages))
        return messages

    def move(self, state: DeliveryState, *messages: OutboxMessage, **how: Any) -> None:
        self.write(lambda uow: uow.outbox.move([each.message_id for each in messages], state, **how))

    def due(self, limit: int = 100) -> list[str]:
        found = self.ask(lambda uow: uow.outbox.due(self.clock.now(), limit))
        return [each.message_id for each in found]


def entry_of(made: TradeRecord) -> dict[str, Any]:
    """What the ledger says of a record."""
    return {
        "record_ref": made.local_reference,
        "lot_ref": made.lot_ref,
        "person_id": made.person_id,
        "amount_fen": made.amount_fen,
        "net_g": made.net_g,
    }


@pytest.fixture(params=["memory", "encrypted"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    clock = FakeClock()
    store: Store = MemoryStore(clock=clock) if request.param == "memory" else real_store(tmp_path / "store", clock)
    yield World(store, clock)
    store.close()
