"""Rule packs and watch lists: looked at, taken in or left, and asked why they say what they say."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date

from app import read_models as rm
from app.domain.ledger import Plain
from app.domain.list_standing import ListStanding, list_standing
from app.domain.problems import Problem
from app.domain.rule_changes import RulesChange, ValueOf, compare, values_of
from app.domain.rule_reasons import Params, RuleReason, reason_of, watch_reason
from app.domain.rules import RulePack
from app.domain.trade import RuleStamp, TradeRecord
from app.domain.watch_list import WatchEntry, WatchList
from app.errors import UserError
from app.events import ReferenceUpdated
from app.interfaces import UnitOfWork
from app.services.context import ServiceContext


@dataclass(frozen=True, slots=True)
class RulesView:
    """The rules of a day: ``pack`` is None when none is in force; ``packs`` are all stored, newest first."""

    day_on: date
    pack: RulePack | None
    packs: tuple[rm.RulePackRow, ...]
    offers: tuple[rm.RuleOffer, ...] = ()


@dataclass(frozen=True, slots=True)
class WatchChange:
    """A watch list that is offered, beside the one of the same id that is there."""

    watch_list: WatchList
    key_id: str
    added: tuple[WatchEntry, ...]
    gone: tuple[WatchEntry, ...]


@dataclass(frozen=True, slots=True)
class ValueHistory:
    """What one value was in each version of a pack, newest first."""

    version: int
    value: ValueOf


@dataclass(frozen=True, slots=True)
class Judged:
    """What judged a record: the pack of its stamp (None when this store never had it) and the list it rests on."""

    pack: RulePack | None
    standing: ListStanding


class RulePackService:
    """Everything that is done with rule packs and watch lists. Nothing is ever taken without a named act."""

    def __init__(self, context: ServiceContext) -> None:
        self._context = context

    def view(self, day_on: date | None = None, side: str | None = None) -> RulesView:
        """Return the rules in force on a day (today without one) on a side (the market's own without one)."""
        reading = self._context.store.reading()
        day = day_on or self._context.today()
        return RulesView(day, reading.rules_in_force(day, side), reading.rule_packs(), reading.rule_offers())

    def preview(self, envelope: bytes) -> RulesChange | WatchChange:
        """Verify a pack or list and say what it would change; nothing is stored.

        Raises UserError as the taking would: unsigned, unknown key or algorithm, without source, not newer …
        """
        if self._context.verifier.is_watch_list(envelope):
            return self._watch_change(envelope)
        pack, key_id = self._context.verifier.open_pack(envelope)
        with self._context.store.unit_of_work() as uow:
            before = uow.rules.newest(pack.pack_id)
            # Tried and rolled back: what cannot be taken is refused before anybody reads its changes.
            uow.rules.add(pack, envelope, key_id, self._context.clock.now())
        return compare(before, pack, key_id)

    def take(self, envelope: bytes) -> RulePack | WatchList:
        """Take a signed pack or list in. Raises UserError (``rules.unsigned``, ``rules.source_missing`` …)."""
        if self._context.verifier.is_watch_list(envelope):
            return self._take_list(envelope)
        return self.take_pack(envelope)

    def take_pack(self, envelope: bytes) -> RulePack:
        """Take a signed rule pack in. Raises UserError; then nothing is kept."""
        pack, key_id = self._context.verifier.open_pack(envelope)
        with self._context.store.unit_of_work() as uow:
            uow.rules.add(pack, envelope, key_id, self._context.clock.now())
            self._write(uow, "rules.added", pack.pack_id, pack.version, key_id, envelope)
            uow.commit()
        self._context.events.publish(ReferenceUpdated(pack.pack_id))
        return pack

    def offered(self, pack_id: str, version: int) -> bytes:
        """Return the envelope of a pack or list that the port offers. Raises UserError ``rules.not_offered``."""
        with self._context.store.unit_of_work() as uow:
            envelope = uow.rules.offered(pack_id, version)
        if envelope is None:
            raise UserError("rules.not_offered", pack=pack_id, version=version)
        return envelope

    def leave(self, pack_id: str, version: int) -> None:
        """Leave an offer: it is not shown again, until the office makes a later version."""
        with self._context.store.unit_of_work() as uow:
            uow.rules.drop_offer(pack_id, version)
            uow.commit()
        self._context.events.publish(ReferenceUpdated(pack_id))

    def reason(self, problem: Problem, day_on: date | None = None, stamp: RuleStamp | None = None) -> RuleReason | None:
        """Say why: by the pack stamped on a record, else by the one in force on a day; None where no rule speaks."""
        return self.reason_of_code(problem.code, problem.params, day_on, stamp)

    def reason_of_code(
        self,
        code: str,
        params: Params,
        day_on: date | None = None,
        stamp: RuleStamp | None = None,
    ) -> RuleReason | None:
        """Say why a code with these figures speaks; see :meth:`reason`."""
        reading = self._context.store.reading()
        day = day_on or self._context.today()
        pack = None if stamp is None else reading.rule_pack(stamp.pack_id, stamp.version)
        pack = pack or reading.rules_in_force(day)
        if code.startswith("watch."):
            return watch_reason(code, params, self._entries(), day)
        return None if pack is None else reason_of(code, params, pack, day)

    def judged(self, record: TradeRecord) -> Judged:
        """Return the pack that judged a record, as it was then, and which list its verdict rests on."""
        reading, stamp = self._context.store.reading(), record.rules
        pack = reading.rule_pack(stamp.pack_id, stamp.version)
        asked = pack or reading.rules_in_force(record.day_on)
        return Judged(pack, list_standing(asked, record.day_on, record.direction))

    def histories(self, pack_id: str) -> dict[tuple[str, str], tuple[ValueHistory, ...]]:
        """Return what each value (part and code) was in the stored versions of a pack, newest first."""
        with self._context.store.unit_of_work() as uow:
            versions = uow.rules.of_id(pack_id)
        found: dict[tuple[str, str], tuple[ValueHistory, ...]] = {}
        for pack in reversed(versions):
            for value in values_of(pack):
                place = (value.kind, value.code)
                found[place] = (*found.get(place, ()), ValueHistory(pack.version, value))
        return found

    def _entries(self) -> tuple[WatchEntry, ...]:
        with self._context.store.unit_of_work() as uow:
            return watch_entries(uow, self._context.today(uow))

    def _watch_change(self, envelope: bytes) -> WatchChange:
        watch_list, key_id = self._context.verifier.open_watch_list(envelope)
        with self._context.store.unit_of_work() as uow:
            before = uow.watch.newest(watch_list.list_id)
            uow.watch.add(watch_list, envelope, key_id, self._context.clock.now())
        old = () if before is None else before.entries
        added = tuple(entry for entry in watch_list.entries if entry not in old)
        return WatchChange(watch_list, key_id, added, tuple(e for e in old if e not in watch_list.entries))

    def _take_list(self, envelope: bytes) -> WatchList:
        watch_list, key_id = self._context.verifier.open_watch_list(envelope)
        with self._context.store.unit_of_work() as uow:
            uow.watch.add(watch_list, envelope, key_id, self._context.clock.now())
            self._write(uow, "watch.added", watch_list.list_id, watch_list.version, key_id, envelope)
            uow.commit()
        self._context.events.publish(ReferenceUpdated(watch_list.list_id))
        return watch_list

    def _write(self, uow: UnitOfWork, kind: str, pack_id: str, version: int, key_id: str, envelope: bytes) -> None:
        body: dict[str, Plain] = {
            "pack_id": pack_id,
            "version": version,
            "key_id": key_id,
            "envelope_hash": hashlib.sha256(envelope).hexdigest(),
        }
        uow.ledger.append(kind, body, self._context.actor.name, self._context.clock.now())


def standing_of(uow: UnitOfWork, record: TradeRecord) -> ListStanding:
    """Return what a record's verdict rests on (R-CN-26), by the pack stamped on it as it was then.

    A store that never had that pack asks the one in force on the record's day.
    """
    stamp = record.rules
    pack = uow.rules.get(stamp.pack_id, stamp.version) or uow.rules.in_force(record.day_on)
    return list_standing(pack, record.day_on, record.direction)


def watch_entries(uow: UnitOfWork, today: date) -> tuple[WatchEntry, ...]:
    """Return all entries that hold for this market on a day: those of the pack in force, then those of the lists."""
    pack = uow.rules.in_force(today)
    found = (*(() if pack is None else pack.watch), *uow.watch.entries())
    return tuple(entry for entry in found if entry.holds_on(today))
