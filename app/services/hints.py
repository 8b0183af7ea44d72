"""Hints of a day, gathered from its records and the days before (R-CN-47, D25.5)."""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.hints import HintFacts, HintRecord, day_hints
from app.domain.problems import Problem
from app.domain.rules import RulePack
from app.domain.trade import RecordState, TradeRecord
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext
from app.services.quota_views import VALUE_LIMIT

#: How far back days of trade are looked for, for each day that a hint asks for.
_LOOK_BACK = 3


class HintService:
    """Reads only; a hint stops nothing."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def of_day(self, day_on: date | None = None) -> tuple[Problem, ...]:
        """Return the hints of a day (today without one); none without a rule pack."""
        day = day_on or self._context.today()
        refs = [row.lot_ref for row in self._context.store.reading().lots(day) if row.state == "finalised"]
        with self._context.store.unit_of_work() as uow:
            pack = uow.rules.in_force(day)
            if pack is None:
                return ()
            found = (each for ref in refs for each in uow.records.of_lot(ref))
            records = tuple(each for each in found if each.state is RecordState.FINALISED)
            facts = HintFacts(tuple(_hint_record(each) for each in records), _at_limit(uow, records, pack, day))
        return day_hints(facts, pack, day)


def _hint_record(record: TradeRecord) -> HintRecord:
    return HintRecord(
        record.person_id,
        record.person_name,
        record.counterpart.name,
        record.lot_ref,
        record.point,
        record.finalised_at,
        "" if record.consent is None else record.consent.kind,
    )


def _at_limit(uow: UnitOfWork, records: tuple[TradeRecord, ...], pack: RulePack, day: date) -> dict[str, int]:
    """Return for how many days of trade in a row each was exactly at the limit, up to what the pack asks for."""
    limit, wanted = pack.number(VALUE_LIMIT, day), pack.number("hint_at_limit_days", day)
    if not limit or not wanted:
        return {}
    people = list(dict.fromkeys(each.person_id for each in records))
    counts = {person_id: 1 for person_id, use in uow.quota.used(people, day).items() if use.value_fen == limit}
    going = set(counts)
    for back in range(1, wanted * _LOOK_BACK):
        uses = uow.quota.used(sorted(going), day - timedelta(days=back))
        for person_id, use in uses.items():
            if use.value_fen == limit:
                counts[person_id] += 1
            elif use.value_fen:
                going.discard(person_id)
        going = {person_id for person_id in going if counts[person_id] < wanted}
        if not going:
            break
    return counts
