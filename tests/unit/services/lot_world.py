"""A ready market over the memory store with the real message encoder, and receipts to put into it by hand."""

from __future__ import annotations

from datetime import datetime

from app.domain.delivery import DeliveryState, OutboxMessage, Reason, Receipt, Verdict
from app.domain.ledger import LedgerEntry
from app.gateway.wire import PracticeEncoder
from app.services.quota import QuotaService
from app.services.receipts import apply_receipt
from tests.helpers.builders import Market, market_in
from tests.helpers.memory_store import MemoryStore


def new_market(members: int = 6, here: int = 4, at: datetime | None = None) -> Market:
    return market_in(MemoryStore(), PracticeEncoder(), members, here, at)


def messages(market: Market, ref: str) -> tuple[OutboxMessage, ...]:
    with market.store.unit_of_work() as uow:
        return uow.outbox.of_record(ref)


def used_fen(market: Market, person: int) -> int:
    with market.store.unit_of_work() as uow:
        person_id = market.people[person - 1].person_id
        use = uow.quota.used([person_id], market.context.today(uow)).get(person_id)
        return 0 if use is None else use.value_fen


def left_fen(market: Market, person: int) -> int | None:
    """What may still be recorded for a person today."""
    return QuotaService(market.context).view(market.people[person - 1].person_id).left_fen


def links(market: Market) -> list[LedgerEntry]:
    """Ledger entries of what was done, without the start of the epoch."""
    with market.store.unit_of_work() as uow:
        return [entry for entry in uow.ledger.entries(0, 10_000) if entry.kind != "epoch.started"]


def ledger_kinds(market: Market) -> list[str]:
    return [entry.kind for entry in links(market)]


def leave(market: Market, ref: str) -> None:
    """Let a record's messages go out without an answer."""
    with market.store.unit_of_work() as uow:
        ids = [message.message_id for message in uow.outbox.of_record(ref)]
        uow.outbox.move(ids, DeliveryState.SENT_UNKNOWN, count_try=True)
        uow.commit()


def answer(market: Market, ref: str, verdict: Verdict, code: str = "") -> None:
    """Let the port answer a record's last message."""
    with market.store.unit_of_work() as uow:
        message = uow.outbox.of_record(ref)[-1]
        number = len(uow.ledger.entries(0, 10_000))
        receipt = Receipt(
            receipt_id=f"r-{number}",
            port_sequence=number,
            message_id=message.message_id,
            business_key=message.business_key,
            content_hash=message.content_hash,
            verdict=verdict,
            reasons=(Reason(code),) if code else (),
            remote_reference=f"P-{number}",
            issued_at=market.clock.now(),
            key_id="k",
            raw=b"{}",
        )
        apply_receipt(uow, receipt, message, "-", market.clock.now())
        uow.commit()
