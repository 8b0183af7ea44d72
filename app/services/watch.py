"""The stop and recall list at work: at the entry of a lot, again at release, and over everything recorded (F-24)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from app import read_models as rm
from app.domain.legal_day import legal_day
from app.domain.trade import Lot, TradeRecord
from app.domain.watch_list import Watched, WatchEntry, hits
from app.errors import UserError
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext, side_of
from app.services.rule_packs import watch_entries

ROWS_SHOWN = 1000


@dataclass(frozen=True, slots=True)
class Recall:
    """An entry of a list with all the shares it names."""

    entry: WatchEntry
    shares: rm.WatchShares


class WatchService:
    """Reads the lists in force; what was noted at release is in the store."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def entries(self) -> tuple[WatchEntry, ...]:
        """Return the entries in force today."""
        with self._context.store.unit_of_work() as uow:
            return watch_entries(uow, self._context.today(uow))

    def shares(self, entry_id: str, limit: int = ROWS_SHOWN) -> Recall:
        """Return an entry with all shares it names, in one question. Raises UserError ``watch.unknown``."""
        entry = self._entry(entry_id)
        return Recall(entry, self._context.store.reading().watch_shares(entry, limit))

    def _entry(self, entry_id: str) -> WatchEntry:
        with self._context.store.unit_of_work() as uow:
            return entry_named(uow, entry_id, self._context.today(uow))

    def page(self, entry_id: str, before: int | None = None, limit: int = ROWS_SHOWN) -> tuple[rm.RecordRow, ...]:
        """Return the newest shares an entry names, below an order key. Raises UserError ``watch.unknown``."""
        return self._context.store.reading().watch_page(self._entry(entry_id), before, limit)

    def of_record(self, ref: str) -> tuple[WatchEntry, ...]:
        """Return the entries in force that name a record as it is. Raises UserError ``record.unknown``."""
        with self._context.store.unit_of_work() as uow:
            record = uow.records.get(ref)
            if record is None:
                raise UserError("record.unknown", record=ref)
            return record_hits(uow, record, self._context.today(uow))

    def released(self) -> tuple[rm.WatchHit, ...]:
        """Return what was released today though a list names it."""
        return self._context.store.reading().watch_hits(self._context.today())


def entry_named(uow: UnitOfWork, entry_id: str, today: date) -> WatchEntry:
    """Return an entry in force by its id. Raises UserError ``watch.unknown``."""
    found = next((each for each in watch_entries(uow, today) if each.entry_id == entry_id), None)
    if found is None:
        raise UserError("watch.unknown", entry=entry_id)
    return found


def record_hits(uow: UnitOfWork, record: TradeRecord, today: date) -> tuple[WatchEntry, ...]:
    """Return the entries in force that name a record; its lot says whose goods and whose plates."""
    lot = uow.lots.get(record.lot_ref)
    return hits(watch_entries(uow, today), _watched(record, lot), today)


def note_release(uow: UnitOfWork, ref: str, now: datetime) -> None:
    """Keep what the lists say of a record that the port has just released: it must be found before it is sold."""
    record = uow.records.get(ref)
    if record is None:
        return
    today = max(record.day_on, legal_day(side_of(uow), now))
    for entry in record_hits(uow, record, today):
        uow.watch.note_hit(
            rm.WatchHit(
                record_ref=ref,
                entry_id=entry.entry_id,
                kind=entry.kind,
                day_on=today,
                at=now,
                rule_id=entry.rule_id,
                source=entry.source,
                valid_from=entry.valid_from,
                text=entry.text,
            )
        )


def _watched(record: TradeRecord, lot: Lot | None) -> Watched:
    heading = record if lot is None else lot
    return Watched(
        record.day_on,
        heading.counterpart.name,
        (heading.truck.plate_cn, heading.truck.plate_vn),
        tuple((line.goods_id, line.hs6) for line in record.lines),
        record.lot_ref,
    )
