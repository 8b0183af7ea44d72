"""Store, port in memory, clock and sync service put together; every request checks that no unit of work is open."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.domain.delivery import DeliveryState, OutboxMessage, Verdict
from app.events import Event, Events
from app.services.context import ServiceContext
from app.services.sync import SyncReport, SyncService
from tests.helpers.clock import FakeClock
from tests.helpers.delivery_store import DeliveryStore, Rows
from tests.helpers.gateway_stub import FakeGateway
from tests.helpers.messages import message


class MiddleRandom:
    """Jitter without chance: the middle of the range."""

    def token(self, size: int) -> bytes:
        return b"\x80" + bytes(size - 1)


class NotUsed:
    """Stands for the edges that sync never touches; any use fails."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"sync used {name}")


class SyncBench:
    """One market point and one port."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.store = DeliveryStore()
        self.port = FakeGateway(self.clock)
        self.port.watch = self._watch
        self.told: list[Event] = []
        self.start()

    def start(self) -> None:
        """Start the program on what is stored."""
        self.store.revive()
        events, unused = Events(), NotUsed()
        events.subscribe(self.told.append)
        self.context = ServiceContext(
            store=self.store,
            clock=self.clock,
            random=MiddleRandom(),
            events=events,
            encoder=unused,
            verifier=unused,
            renderer=unused,
            reader=unused,
            codes=unused,
        )
        self.context.gateway.current = self.port
        self.context.actor.name = "练习员"
        self.sync = SyncService(self.context)

    @property
    def rows(self) -> Rows:
        return self.store.rows

    def save(self, *numbers: int, **fields: Any) -> list[OutboxMessage]:
        """Put messages into the outbox as a finalised lot does."""
        made = [message(number, **fields) for number in numbers]
        with self.store.unit_of_work() as uow:
            uow.outbox.add(made)
            uow.commit()
        return made

    def cycle(self, *faults: str, **arguments: Any) -> SyncReport:
        """Run one cycle; the faults befall its first calls in order."""
        self.port.script.clear()
        self.port.script.extend(faults)
        return self.sync.run_cycle(**arguments)

    def move(self, message_id: str, state: DeliveryState, **how: Any) -> None:
        with self.store.unit_of_work() as uow:
            uow.outbox.move([message_id], state, **how)
            uow.commit()

    def change(self, message_id: str, **fields: Any) -> None:
        """Change a stored message behind the program's back."""
        self.rows.messages[message_id] = replace(self.rows.messages[message_id], **fields)

    def state(self, message_id: str) -> DeliveryState:
        return self.rows.messages[message_id].state

    def states(self) -> set[DeliveryState]:
        return {each.state for each in self.rows.messages.values()}

    def verdict(self, message_id: str) -> Verdict:
        return self.rows.verdicts.get(self.rows.messages[message_id].record_ref, Verdict.NONE)

    def submitted(self) -> list[tuple[str, ...]]:
        return [ids for call, ids in self.port.calls if call == "submit"]

    def _watch(self, call: str) -> None:
        assert not self.store.is_open, f"a unit of work is open during {call}"
        if call == "submit":
            _, ids = self.port.calls[-1]
            assert {self.state(each) for each in ids} == {DeliveryState.SENT_UNKNOWN}, "sent before it was written down"
