"""Asks the port about the days of persons with provisional records, and lets go what its word leaves room for.

Other records of the person bring the word with their receipts; one who traded here by exception alone has none.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.numbering import DeviceIdentity
from app.domain.trade import TradeRecord
from app.interfaces import Gateway, UnitOfWork
from app.services.context import ServiceContext
from app.services.excess import meet
from app.services.record_writing import PROVISIONAL

ASKED_AT_ONCE = 50


def ask_person_days(context: ServiceContext, gateway: Gateway, identity: DeviceIdentity) -> int:
    """Ask about each person's day behind a provisional record; returns how many days were answered.

    The port counts by document number: of a merged person it is asked about every document.

    Raises the gateway's problems; what was heard before is kept.
    """
    with context.store.unit_of_work() as uow:
        held = uow.outbox.held_with(PROVISIONAL, ASKED_AT_ONCE)
        records = [record for each in held if (record := uow.records.get(each.record_ref)) is not None]
        days = dict.fromkeys(day for record in records for day in _days_of(uow, record))
    answered = 0
    for person_id, document, day_on in days:
        word = gateway.person_day(identity, document, day_on)
        if word is None:
            continue
        with context.store.unit_of_work() as uow:
            elsewhere = max(0, word.total_fen - word.ours_fen)
            uow.quota.set_heard(person_id, day_on, word.ours_fen, elsewhere, word.said_at)
            meet(uow, person_id, day_on, context.actor.name, context.clock.now())
            uow.commit()
        answered += 1
    return answered


def _days_of(uow: UnitOfWork, record: TradeRecord) -> Iterator[tuple[str, str, date]]:
    """Yield person, document number and day: the record's own, then those that stand for the same person."""
    yield record.person_id, record.person_document, record.day_on
    kept = uow.merges.kept(record.person_id)
    same = {kept, *(merge.merged_id for merge in uow.merges.of(kept))} - {record.person_id}
    for person in uow.people.get_many(sorted(same)).values():
        yield person.person_id, person.document.number, record.day_on
