"""Sums around one person, read from the memory store."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import combinations
from typing import Any

from app import read_models as rm
from app.domain.localized_text import LocalizedText
from app.domain.people import Person
from app.domain.trade import RecordState, TradeRecord
from app.search_keys import search_keys
from offline_store.queries.register import goods_totals


class RegisterReading:
    """Part of the memory queries."""

    _rows: Any

    def same_names(self, limit: int) -> tuple[tuple[Person, Person], ...]:
        own = [each for each in self._rows.people.values() if each.person_id not in self._rows.merges]
        keys = {each.person_id: search_keys(LocalizedText(each.name)) for each in own}
        own.sort(key=lambda each: keys[each.person_id].sort)
        same = [
            (a, b) for a, b in combinations(own, 2) if keys[a.person_id].sort == keys[b.person_id].sort and _alike(a, b)
        ]
        return tuple(same[:limit])

    def records_of(self, person_id: str) -> int:
        return sum(record.person_id == person_id for record in self._rows.records.values())

    def person_sums(self, person_id: str, first_on: date | None, last_on: date) -> rm.ShareSums:
        own = self._standing(person_id, first_on or date.min, last_on)
        return rm.ShareSums(len(own), sum(r.amount_fen for r in own), sum(r.net_g for r in own))

    def share_turns(self, person_ids: Sequence[str], first_on: date, last_on: date) -> dict[str, rm.ShareTurns]:
        ever = {person_id: self._standing(person_id, date.min, last_on) for person_id in person_ids}
        return {
            person_id: rm.ShareTurns(sum(first_on <= record.day_on for record in own), len(own))
            for person_id, own in ever.items()
            if own
        }

    def person_goods(self, person_id: str, first_on: date, last_on: date) -> tuple[rm.GoodsTotal, ...]:
        return goods_totals(self._standing(person_id, first_on, last_on))

    def proof_counts(self, first_on: date, last_on: date) -> tuple[rm.ProofCount, ...]:
        here = [each.level for (day, _), each in self._rows.presence.items() if first_on <= day <= last_on]
        made = [record.proof for record in self._rows.records.values() if _stands(record, first_on, last_on)]
        return tuple(rm.ProofCount(level, here.count(level), made.count(level)) for level in sorted({*here, *made}))

    def _standing(self, person_id: str, first_on: date, last_on: date) -> list[TradeRecord]:
        ids = self._rows.family(person_id)
        own = [record for record in self._rows.records.values() if record.person_id in ids]
        return [record for record in own if _stands(record, first_on, last_on)]


def _stands(record: TradeRecord, first_on: date, last_on: date) -> bool:
    return record.state is RecordState.FINALISED and first_on <= record.day_on <= last_on


def _alike(one: Person, other: Person) -> bool:
    same_birth = one.born_on is not None and one.born_on == other.born_on
    same_phone = bool(one.phone) and one.phone == other.phone
    return same_birth or same_phone or one.document.number[-6:] == other.document.number[-6:]
