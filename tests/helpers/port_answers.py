"""A receipt put into the store by hand, as the port would have answered a record's last message."""

from __future__ import annotations

from app.domain.delivery import Reason, Receipt, Verdict
from app.services.bundle import Services
from app.services.receipts import apply_receipt


def answer(services: Services, ref: str, verdict: Verdict, reason: str = "") -> None:
    """Let the port answer; a reason comes with its figures."""
    figures: dict[str, str | int | None] = {"over_fen": 140_803, "used_elsewhere_fen": 600_000}
    with services.context.store.unit_of_work() as uow:
        message = uow.outbox.of_record(ref)[-1]
        receipt = Receipt(
            receipt_id=f"r-{ref}-{verdict}",
            port_sequence=len(uow.receipts.of_record(ref)) + 1,
            message_id=message.message_id,
            business_key=message.business_key,
            content_hash=message.content_hash,
            verdict=verdict,
            reasons=(Reason(reason, figures),) if reason else (),
            remote_reference=f"PRACTICE-{ref[-4:]}",
            issued_at=services.context.clock.now(),
            key_id="k",
            raw=b"{}",
        )
        apply_receipt(uow, receipt, message, "-", services.context.clock.now())
        uow.commit()
