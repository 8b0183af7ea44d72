"""The rows of the memory store and the repositories over them."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any

from app import read_models as rm
from app.domain.attachments import Attachment, PaperlessMark
from app.domain.delivery import DeliveryState, OutboxMessage, Receipt, Verdict, can_move
from app.domain.evidence import Evidence
from app.domain.excess import Excess
from app.domain.group_changes import GroupChange
from app.domain.groups import Entrustment, Group, Membership, Presence
from app.domain.income import IncomeEntry
from app.domain.laptops import DeviceKey, KnownKey, Laptop
from app.domain.ledger import LedgerEntry, Plain, next_entry
from app.domain.manifest import ManifestUse
from app.domain.merges import Merge, family, sum_of
from app.domain.numbering import DeviceIdentity, epoch_from
from app.domain.overrides import Override
from app.domain.people import Person
from app.domain.photos import Photo
from app.domain.quota import MoveKind, QuotaMove, QuotaUse
from app.domain.reference import Crossing, Goods, TariffLine
from app.domain.rules import RulePack
from app.domain.trade import Lot, RecordState, TradeRecord
from app.domain.undo_step import DeclaredPrice, UndoStep
from app.domain.watch_list import WatchList
from app.errors import UserError
from app.interfaces import Clock
from app.search_keys import sort_key

Q = DeliveryState


@dataclass
class Rows:
    """Everything stored."""

    people: dict[str, Person] = field(default_factory=dict)
    person_versions: dict[tuple[str, int], Person] = field(default_factory=dict)
    groups: dict[str, Group] = field(default_factory=dict)
    memberships: list[Membership] = field(default_factory=list)
    entrustments: dict[str, Entrustment] = field(default_factory=dict)
    presence: dict[tuple[date, str], Presence] = field(default_factory=dict)
    lots: dict[str, Lot] = field(default_factory=dict)
    records: dict[str, TradeRecord] = field(default_factory=dict)
    verdicts: dict[str, tuple[Verdict, Receipt]] = field(default_factory=dict)
    remote_references: dict[str, str] = field(default_factory=dict)
    messages: dict[str, OutboxMessage] = field(default_factory=dict)
    attempts: list[tuple[str, int, datetime, str]] = field(default_factory=list)
    receipts: dict[str, Receipt] = field(default_factory=dict)
    cursors: dict[str, int] = field(default_factory=dict)
    uses: list[QuotaUse] = field(default_factory=list)
    heard: dict[tuple[str, date], tuple[int, int, datetime]] = field(default_factory=dict)
    quota_moves: dict[tuple[MoveKind, str], QuotaMove] = field(default_factory=dict)
    excess: dict[str, Excess] = field(default_factory=dict)
    epochs: list[DeviceIdentity] = field(default_factory=list)
    ledger: list[LedgerEntry] = field(default_factory=list)
    counters: dict[str, int] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)
    packs: list[tuple[RulePack, rm.RulePackRow, bytes]] = field(default_factory=list)
    rule_offers: list[tuple[rm.RuleOffer, bytes]] = field(default_factory=list)
    watch_lists: list[tuple[WatchList, bytes]] = field(default_factory=list)
    watch_hits: dict[tuple[str, str], rm.WatchHit] = field(default_factory=dict)
    goods: dict[str, Goods] = field(default_factory=dict)
    crossings: dict[str, Crossing] = field(default_factory=dict)
    lines: dict[tuple[str, str], TariffLine] = field(default_factory=dict)
    contacts: list[rm.ContactRow] = field(default_factory=list)
    papers: dict[tuple[str, str], int] = field(default_factory=dict)
    papers_made: dict[tuple[str, str], datetime] = field(default_factory=dict)
    merges: dict[str, Merge] = field(default_factory=dict)
    overrides: dict[str, Override] = field(default_factory=dict)
    income: dict[str, IncomeEntry] = field(default_factory=dict)
    photos: dict[str, Photo] = field(default_factory=dict)
    group_changes: list[GroupChange] = field(default_factory=list)
    own_keys: dict[str, DeviceKey] = field(default_factory=dict)
    known_keys: dict[str, KnownKey] = field(default_factory=dict)
    laptops: dict[str, Laptop] = field(default_factory=dict)
    evidence: dict[tuple[str, date, str, str, str], Evidence] = field(default_factory=dict)
    prices: list[tuple[DeclaredPrice, str]] = field(default_factory=list)
    undo_steps: list[UndoStep] = field(default_factory=list)
    manifest_uses: list[ManifestUse] = field(default_factory=list)
    attachments: dict[str, Attachment] = field(default_factory=dict)
    attached_contents: dict[str, bytes] = field(default_factory=dict)
    paperless_marks: dict[tuple[str, str], PaperlessMark] = field(default_factory=dict)

    def copied(self) -> Rows:
        return Rows(**{name: copy.copy(getattr(self, name)) for name in self.__dataclass_fields__})

    @property
    def edges(self) -> dict[str, str]:
        return {merged: merge.kept_id for merged, merge in self.merges.items()}

    def family(self, person_id: str) -> tuple[str, ...]:
        return family(self.edges, person_id)

    def kept(self, person_id: str) -> str:
        return self.edges.get(person_id, person_id)

    def delivery_of(self, ref: str) -> DeliveryState | None:
        states = [message.state for message in self.messages.values() if message.record_ref == ref]
        return states[-1] if states else None


class Part:
    def __init__(self, rows: Rows, clock: Clock) -> None:
        self._rows = rows
        self._clock = clock


def normal(number: str) -> str:
    return "".join(number.split()).upper()


class People(Part):
    def add(self, person: Person) -> None:
        self._refuse_double(person)
        assert person.person_id not in self._rows.people
        self._rows.people[person.person_id] = person
        self._rows.person_versions[person.person_id, person.version] = person

    def replace(self, person: Person) -> None:
        old = self._rows.people.get(person.person_id)
        if old is None or person.version != old.version + 1:
            raise ValueError("an edited person must follow the stored version")
        self._refuse_double(person)
        self._rows.people[person.person_id] = person
        self._rows.person_versions[person.person_id, person.version] = person

    def version(self, person_id: str, version: int) -> Person | None:
        return self._rows.person_versions.get((person_id, version))

    def get(self, person_id: str) -> Person | None:
        return self._rows.people.get(person_id)

    def get_many(self, person_ids: Iterable[str]) -> dict[str, Person]:
        return {each: self._rows.people[each] for each in person_ids if each in self._rows.people}

    def by_number(self, number: str) -> Person | None:
        return next((p for p in self._rows.people.values() if normal(p.document.number) == normal(number)), None)

    def remove(self, person_id: str) -> bool:
        rows = self._rows
        needed = any(who == person_id for _, who in rows.presence) or any(
            record.person_id == person_id for record in rows.records.values()
        )
        owned = (*rows.overrides.values(), *rows.income.values(), *rows.photos.values())
        needed = needed or any(each.person_id == person_id for each in owned)
        needed = needed or any((a.subject, a.ref) == ("person", person_id) for a in rows.attachments.values())
        needed = needed or person_id in rows.merges or person_id in rows.edges.values()
        if person_id not in rows.people or needed:
            return False
        del rows.people[person_id]
        rows.memberships = [each for each in rows.memberships if each.person_id != person_id]
        rows.entrustments = {key: each for key, each in rows.entrustments.items() if each.person_id != person_id}
        return True

    def _refuse_double(self, person: Person) -> None:
        other = self.by_number(person.document.number)
        if other is not None and other.person_id != person.person_id:
            raise UserError("person.double", person=other.person_id)


class Groups(Part):
    def add(self, group: Group) -> None:
        self._refuse_double(group)
        self._rows.groups[group.group_id] = group

    def replace(self, group: Group) -> None:
        if group.group_id not in self._rows.groups:
            raise ValueError("no such group")
        self._refuse_double(group)
        self._rows.groups[group.group_id] = group

    def get(self, group_id: str) -> Group | None:
        return self._rows.groups.get(group_id)

    def by_code(self, code: str) -> Group | None:
        return next((group for group in self._rows.groups.values() if group.code == code), None)

    def add_membership(self, membership: Membership) -> None:
        self._rows.memberships.append(membership)

    def end_membership(self, group_id: str, person_id: str, left_on: date) -> None:
        for at, each in enumerate(self._rows.memberships):
            if (each.group_id, each.person_id, each.left_on) == (group_id, person_id, None):
                self._rows.memberships[at] = replace(each, left_on=left_on)

    def memberships_of(self, person_id: str) -> tuple[Membership, ...]:
        ids = self._rows.family(person_id)
        return tuple(sorted((m for m in self._rows.memberships if m.person_id in ids), key=lambda m: m.joined_on))

    def reopen_membership(self, group_id: str, person_id: str, left_on: date) -> bool:
        for at, each in enumerate(self._rows.memberships):
            if (each.group_id, each.person_id, each.left_on) == (group_id, person_id, left_on):
                self._rows.memberships[at] = replace(each, left_on=None)
                return True
        return False

    def members_on(self, group_id: str, day_on: date) -> tuple[str, ...]:
        here = [m for m in self._rows.memberships if m.group_id == group_id and m.holds_on(day_on)]
        return tuple(dict.fromkeys(self._rows.kept(m.person_id) for m in sorted(here, key=lambda m: m.joined_on)))

    def remove_memberships(self, memberships: Iterable[Membership]) -> None:
        gone = {(m.group_id, m.person_id, m.joined_on) for m in memberships}
        self._rows.memberships = [
            m for m in self._rows.memberships if (m.group_id, m.person_id, m.joined_on) not in gone
        ]

    def add_entrustment(self, entrustment: Entrustment) -> None:
        self._rows.entrustments[entrustment.entrustment_id] = entrustment

    def remove_entrustments(self, entrustment_ids: Iterable[str]) -> None:
        for each in entrustment_ids:
            self._rows.entrustments.pop(each, None)

    def entrustments_on(self, person_ids: Iterable[str], day_on: date) -> dict[str, Entrustment]:
        valid = [e for e in self._rows.entrustments.values() if e.holds_on(day_on)]
        valid.sort(key=lambda e: (e.valid_until, e.entrustment_id))
        found = {}
        for person_id in person_ids:
            own = [e for e in valid if e.person_id in self._rows.family(person_id)]
            if own:
                found[person_id] = own[-1]
        return found

    def _refuse_double(self, group: Group) -> None:
        other = self.by_code(group.code)
        if other is not None and other.group_id != group.group_id:
            raise UserError("group.double_code", group=group.code)


class PresenceList(Part):
    def add(self, presence: Presence) -> None:
        assert (presence.day_on, presence.person_id) not in self._rows.presence
        self._rows.presence[presence.day_on, presence.person_id] = presence

    def remove(self, day_on: date, person_id: str) -> bool:
        gone = [self._rows.presence.pop((day_on, each), None) for each in self._rows.family(person_id)]
        return any(each is not None for each in gone)

    def set_proof(self, day_on: date, person_id: str, evidence: str, proof: str) -> bool:
        keys = [(day_on, each) for each in self._rows.family(person_id) if (day_on, each) in self._rows.presence]
        for key in keys:
            self._rows.presence[key] = replace(self._rows.presence[key], evidence=evidence, proof=proof)
        return bool(keys)

    def next_sequence(self, day_on: date) -> int:
        here = [each.sequence for each in self._rows.presence.values() if each.day_on == day_on]
        return max(here, default=0) + 1

    def on(self, day_on: date) -> tuple[Presence, ...]:
        here = [each for each in self._rows.presence.values() if each.day_on == day_on]
        found: dict[str, Presence] = {}
        for each in sorted(here, key=lambda each: each.sequence):
            kept = self._rows.kept(each.person_id)
            found.setdefault(kept, replace(each, person_id=kept))
        return tuple(found.values())

    def find(self, day_on: date, person_id: str) -> Presence | None:
        ids = self._rows.family(person_id)
        here = [each for (day, who), each in self._rows.presence.items() if day == day_on and who in ids]
        first = min(here, key=lambda each: each.sequence, default=None)
        return None if first is None else replace(first, person_id=person_id)


class Lots(Part):
    def save(self, lot: Lot) -> None:
        if lot.state != "draft":
            raise UserError("lot.not_draft", lot=lot.lot_ref)
        self._store(lot)

    def finalise(self, lot: Lot) -> None:
        if lot.state != "finalised":
            raise ValueError("a lot is finalised with the state finalised")
        self._store(lot)
        note_prices(self._rows, lot)

    def get(self, lot_ref: str) -> Lot | None:
        return self._rows.lots.get(lot_ref)

    def set_state(self, lot_ref: str, state: str) -> None:
        if lot_ref not in self._rows.lots:
            raise ValueError("no such lot")
        self._rows.lots[lot_ref] = replace(self._rows.lots[lot_ref], state=state)

    def _store(self, lot: Lot) -> None:
        old = self._rows.lots.get(lot.lot_ref)
        if old is not None and old.state != "draft":
            raise UserError("lot.not_draft", lot=lot.lot_ref)
        self._rows.lots[lot.lot_ref] = lot


def note_prices(rows: Rows, lot: Lot) -> None:
    """Keep what a finalised lot declares, each price once."""
    for line in lot.lines:
        price = DeclaredPrice(
            line.goods_id, lot.counterpart.name, line.price_currency, line.unit_price_minor, lot.day_on
        )
        if (price, lot.lot_ref) not in rows.prices:
            rows.prices.append((price, lot.lot_ref))


class Records(Part):
    def add(self, records: Sequence[TradeRecord]) -> None:
        for record in records:
            assert record.local_reference not in self._rows.records
            self._rows.records[record.local_reference] = record

    def get(self, local_reference: str) -> TradeRecord | None:
        return self._rows.records.get(local_reference)

    def of_person_day(self, person_id: str, day_on: date) -> tuple[TradeRecord, ...]:
        ids = self._rows.family(person_id)
        return tuple(r for r in self._rows.records.values() if r.person_id in ids and r.day_on == day_on)

    def of_lot(self, lot_ref: str) -> tuple[TradeRecord, ...]:
        return tuple(record for record in self._rows.records.values() if record.lot_ref == lot_ref)

    def set_state(self, local_reference: str, state: RecordState, amended_by: str | None = None) -> None:
        record = self._rows.records.get(local_reference)
        allowed = {RecordState.FINALISED: (RecordState.AMENDED, RecordState.VOIDED)}
        if record is None or state not in allowed.get(record.state, ()):
            raise ValueError("not an allowed move of a record")
        self._rows.records[local_reference] = replace(record, state=state, amended_by=amended_by)

    def verdict(self, local_reference: str) -> Verdict:
        known = self._rows.verdicts.get(local_reference)
        return Verdict.NONE if known is None else known[0]

    def set_verdict(self, local_reference: str, verdict: Verdict, receipt: Receipt) -> None:
        if local_reference not in self._rows.records:
            raise ValueError("no such record")
        self._rows.verdicts[local_reference] = (verdict, receipt)
        if receipt.remote_reference:
            self._rows.remote_references[local_reference] = receipt.remote_reference


class Outbox(Part):
    def _in(self, *states: DeliveryState) -> list[OutboxMessage]:
        return [message for message in self._rows.messages.values() if message.state in states]

    def add(self, messages: Sequence[OutboxMessage]) -> None:
        for message in messages:
            assert message.message_id not in self._rows.messages
            assert message.record_ref in self._rows.records
            self._rows.messages[message.message_id] = message

    def get(self, message_id: str) -> OutboxMessage | None:
        return self._rows.messages.get(message_id)

    def of_record(self, record_ref: str) -> tuple[OutboxMessage, ...]:
        return tuple(message for message in self._rows.messages.values() if message.record_ref == record_ref)

    def of_records(self, record_refs: Iterable[str]) -> dict[str, tuple[OutboxMessage, ...]]:
        return {ref: messages for ref in record_refs if (messages := self.of_record(ref))}

    def due(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        found, stopped = [], set()
        for message in self._in(Q.QUEUED, Q.SENT_UNKNOWN):
            early = message.next_try_at is not None and message.next_try_at > now
            original = self._rows.messages.get(message.waits_for or "")
            waits = message.waits_for is not None and (original is None or original.state is not Q.DELIVERED)
            if message.state is Q.SENT_UNKNOWN or early:
                stopped.add(message.person_id)
            elif message.person_id not in stopped and not waits:
                found.append(message)
        return tuple(found[:limit])

    def unknown(self, limit: int) -> tuple[OutboxMessage, ...]:
        return tuple(self._in(Q.SENT_UNKNOWN)[:limit])

    def quarantined_due(self, now: datetime, limit: int) -> tuple[OutboxMessage, ...]:
        due = [m for m in self._in(Q.QUARANTINED) if m.next_try_at is None or m.next_try_at <= now]
        return tuple(due[:limit])

    def held_with(self, code: str, limit: int) -> tuple[OutboxMessage, ...]:
        return tuple(message for message in self._in(Q.HELD) if message.last_code == code)[:limit]

    def delivered(self, limit: int, above: int | None = None) -> tuple[OutboxMessage, ...]:
        found = self._in(Q.DELIVERED)
        if above is not None:
            us = self._rows.epochs[-1]
            ours = f"{us.point}-{us.device}+{us.epoch}-"
            found = [m for m in found if m.record_ref.startswith(ours) and m.sequence > above]
        return tuple(found[:limit])

    def move(
        self,
        message_ids: Sequence[str],
        state: DeliveryState,
        *,
        code: str = "",
        next_try_at: datetime | None = None,
        count_try: bool = False,
    ) -> None:
        olds = [self._rows.messages.get(message_id) for message_id in message_ids]
        if any(old is None or not can_move(old.state, state) for old in olds):
            raise ValueError("not an allowed move of a message")
        for old in filter(None, olds):
            again = old.equal_refusals + 1 if code == old.last_code else 1
            self._rows.messages[old.message_id] = replace(
                old,
                state=state,
                tries=old.tries + count_try,
                equal_refusals=again if code else old.equal_refusals,
                last_code=code or old.last_code,
                next_try_at=next_try_at,
            )
            if count_try:
                self._rows.attempts.append((old.message_id, old.tries + 1, self._clock.now(), code))


class Receipts(Part):
    def add(self, receipt: Receipt) -> bool:
        fresh = receipt.receipt_id not in self._rows.receipts
        self._rows.receipts.setdefault(receipt.receipt_id, receipt)
        return fresh

    def of_record(self, record_ref: str) -> tuple[Receipt, ...]:
        return tuple(r for r in self._rows.receipts.values() if r.business_key.partition("#")[0] == record_ref)

    def cursor(self, port_instance: str) -> int:
        return self._rows.cursors.get(port_instance, 0)

    def set_cursor(self, port_instance: str, port_sequence: int) -> None:
        self._rows.cursors[port_instance] = port_sequence


class Quota(Part):
    def add(self, uses: Sequence[QuotaUse]) -> None:
        self._rows.uses.extend(uses)

    def used(self, person_ids: Iterable[str], day_on: date) -> dict[str, QuotaUse]:
        found = {}
        for person_id in person_ids:
            alone = self._alone(set(self._rows.family(person_id)), day_on)
            if alone:
                found[person_id] = sum_of(list(alone.values()), person_id)
        return {who: use for who, use in found.items() if use is not None}

    def _alone(self, wanted: set[str], day_on: date) -> dict[str, QuotaUse]:
        sums: dict[str, QuotaUse] = {}
        for use in self._rows.uses:
            if use.person_id not in wanted or use.day_on != day_on:
                continue
            so_far = sums.get(use.person_id, QuotaUse(use.person_id, day_on, "", 0))
            grams = dict(so_far.grams_by_group)
            for group, amount in use.grams_by_group.items():
                grams[group] = grams.get(group, 0) + amount
            sums[use.person_id] = replace(so_far, value_fen=so_far.value_fen + use.value_fen, grams_by_group=grams)
        return sums

    def heard(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[int, int, datetime | None]]:
        found: dict[str, tuple[int, int, datetime | None]] = {}
        for person_id in person_ids:
            ids = self._rows.family(person_id)
            told = [self._rows.heard[each, day_on] for each in ids if (each, day_on) in self._rows.heard]
            if told:
                known_at = min(t[2] for t in told) if len(told) == len(ids) else None
                found[person_id] = (sum(t[0] for t in told), sum(t[1] for t in told), known_at)
        return found

    def set_heard(self, person_id: str, day_on: date, confirmed_fen: int, elsewhere_fen: int, at: datetime) -> None:
        before = self._rows.heard.get((person_id, day_on))
        if before is None or before[2] <= at:
            self._rows.heard[person_id, day_on] = (confirmed_fen, elsewhere_fen, at)

    def booked(self, record_ref: str) -> QuotaUse | None:
        uses = [use for use in self._rows.uses if use.record_ref == record_ref]
        held = sum_of(uses, uses[0].person_id) if uses else None
        return None if held is None else replace(held, record_ref=record_ref)

    def turns(self, person_ids: Iterable[str], first_on: date, last_on: date) -> dict[str, int]:
        held: dict[tuple[str, str], int] = {}
        for use in self._rows.uses:
            if first_on <= use.day_on <= last_on:
                held[use.person_id, use.record_ref] = held.get((use.person_id, use.record_ref), 0) + use.value_fen
        found = {
            who: sum(value > 0 for (of, _), value in held.items() if of in self._rows.family(who)) for who in person_ids
        }
        return {who: turns for who, turns in found.items() if turns}

    def note(self, move: QuotaMove) -> bool:
        fresh = (move.kind, move.move_id) not in self._rows.quota_moves
        self._rows.quota_moves.setdefault((move.kind, move.move_id), move)
        return fresh

    def move(self, kind: MoveKind, move_id: str) -> QuotaMove | None:
        return self._rows.quota_moves.get((kind, move_id))

    def moves(self, person_ids: Iterable[str], day_on: date) -> dict[str, tuple[QuotaMove, ...]]:
        every = [move for move in self._rows.quota_moves.values() if move.day_on == day_on]
        found = {
            who: tuple(m for each in self._rows.family(who) for m in every if m.person_id == each) for who in person_ids
        }
        return {who: moves for who, moves in found.items() if moves}

    def put_excess(self, excess: Excess) -> None:
        self._rows.excess[excess.record_ref] = excess

    def excess(self, record_ref: str) -> Excess | None:
        return self._rows.excess.get(record_ref)

    def excess_on(self, person_id: str, day_on: date) -> tuple[Excess, ...]:
        ids = self._rows.family(person_id)
        found = [e for e in self._rows.excess.values() if e.person_id in ids and e.day_on == day_on]
        return tuple(sorted(found, key=lambda each: each.record_ref))


def instant_text(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def latest_wall(rows: Rows, after_key: int) -> datetime | None:
    walls = [datetime.fromisoformat(entry.wall_at_utc) for entry in rows.ledger[after_key:]]
    return max(walls, default=None)


class Ledger(Part):
    def append(self, kind: str, body: Mapping[str, Plain], actor: str, at: datetime) -> LedgerEntry:
        us, mine = self._rows.epochs[-1], self.entries(0, len(self._rows.ledger))
        last = mine[-1] if mine else None
        entry = next_entry(last, us.device, us.epoch, kind, body, instant_text(at), actor)
        self._rows.ledger.append(entry)
        return entry

    def head_key(self) -> int:
        return len(self._rows.ledger)

    def latest_wall(self, after_key: int) -> datetime | None:
        return latest_wall(self._rows, after_key)

    def entries(self, after: int, limit: int) -> tuple[LedgerEntry, ...]:
        epoch = self._rows.epochs[-1].epoch
        return tuple([e for e in self._rows.ledger if e.epoch == epoch and e.sequence > after][:limit])


class Numbers(Part):
    def identity(self) -> DeviceIdentity:
        return self._rows.epochs[-1]

    def take(self, day_on: date, count: int) -> range:
        return self._advance(f"day {self.identity().epoch} {day_on}", count)

    def next_sequence(self, count: int = 1) -> range:
        return self._advance(f"sequence {self.identity().epoch}", count)

    def start_epoch(self, point: str, device: str, reason: str, actor: str, at: datetime) -> DeviceIdentity:
        ledger = Ledger(self._rows, self._clock)
        link: dict[str, Plain] = {"from_epoch": None, "from_sequence": None, "from_hash": None}
        if self._rows.epochs:
            link["from_epoch"] = self.identity().epoch
            chain = ledger.entries(0, len(self._rows.ledger))
            if chain:
                link.update(from_sequence=chain[-1].sequence, from_hash=chain[-1].hash)
        epoch = epoch_from((len(self._rows.epochs) + 40_000).to_bytes(8, "big"))
        self._rows.epochs.append(DeviceIdentity(point, device, epoch))
        body: dict[str, Plain] = {"point": point, "device": device, "epoch": epoch, "reason": reason, **link}
        ledger.append("epoch.started", body, actor, at)
        return self.identity()

    def _advance(self, name: str, count: int) -> range:
        last = self._rows.counters.get(name, 0) + count
        self._rows.counters[name] = last
        return range(last - count + 1, last + 1)


class SettingsTable(Part):
    def get(self, name: str) -> Any:
        return copy.deepcopy(self._rows.settings.get(name))

    def put(self, name: str, value: Any) -> None:
        self._rows.settings.pop(name, None)
        if value is not None:
            self._rows.settings[name] = copy.deepcopy(value)


class Reference(Part):
    def load(self, goods: Sequence[Goods], crossings: Sequence[Crossing], lines: Sequence[TariffLine]) -> None:
        self._rows.goods.update({each.goods_id: each for each in goods})
        self._rows.crossings.update({each.crossing_id: each for each in crossings})
        self._rows.lines.update({(each.list_id, each.code): each for each in lines})

    def remove_goods(self, goods_ids: Sequence[str]) -> None:
        for goods_id in goods_ids:
            self._rows.goods.pop(goods_id, None)

    def goods(self, goods_id: str) -> Goods | None:
        return self._rows.goods.get(goods_id)

    def crossing(self, crossing_id: str) -> Crossing | None:
        return self._rows.crossings.get(crossing_id)

    def crossings(self) -> tuple[Crossing, ...]:
        return tuple(sorted(self._rows.crossings.values(), key=lambda c: (c.parent, sort_key(c.name.zh))))


class Contacts(Part):
    def add(self, contact: rm.ContactRow) -> None:
        self._rows.contacts.append(contact)


class Papers(Part):
    def next_copy(self, kind: str, ref: str) -> int:
        self._rows.papers[kind, ref] = self._rows.papers.get((kind, ref), 0) + 1
        return self._rows.papers[kind, ref]

    def note_made(self, kind: str, ref: str, at: datetime) -> None:
        if (kind, ref) in self._rows.papers:
            self._rows.papers_made[kind, ref] = at

    def last_made(self, kind: str, ref: str) -> datetime | None:
        return self._rows.papers_made.get((kind, ref))
