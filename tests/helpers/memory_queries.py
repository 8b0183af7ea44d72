"""The read side of the memory store: plain loops over the same rows."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from app import read_models as rm
from app.domain.delivery import DeliveryState, Verdict, display_status
from app.domain.ledger import LedgerEntry, first_break
from app.domain.localized_text import LocalizedText
from app.domain.numbering import is_local_reference
from app.domain.people import Person
from app.domain.person_checks import list_state, notice_days
from app.domain.problems import Problem
from app.domain.reference import TRUSTED, TariffLine
from app.domain.trade import TradeRecord
from app.domain.undo_step import DeclaredPrice
from app.search_keys import SearchKeys, matches, ranks_first, search_keys, tail_tokens, tariff_keys
from tests.helpers.memory_entry import declared_prices
from tests.helpers.memory_register_reading import RegisterReading
from tests.helpers.memory_repositories import Rows, SettingsTable, latest_wall, normal
from tests.helpers.memory_rules import RuleQueries

ACCEPTED = ("accepted", "inspection")
RELEASED = ("released", "closed")
TO_MEND = ("returned", "quarantined", "deleted")
UNSENT = ("saved", "packed", "held", "sent")


def joined(names: Iterable[LocalizedText]) -> LocalizedText:
    unique = list(dict.fromkeys(names))
    parts = [[getattr(name, language) for name in unique] for language in ("zh", "vi", "en")]
    return LocalizedText(*(sep.join(filter(None, p)) for sep, p in zip(("、", ", ", ", "), parts, strict=True)))


class MemoryQueries(RuleQueries, RegisterReading):
    """Follows `app.interfaces.ReadQueries`."""

    def __init__(self, store: Any) -> None:
        self._store = store

    @property
    def _rows(self) -> Rows:
        return self._store.rows

    def setting(self, name: str) -> Any:
        return SettingsTable(self._rows, self._store.clock).get(name)

    def latest_wall(self, after_key: int) -> datetime | None:
        return latest_wall(self._rows, after_key)

    def badge(self, now: datetime) -> rm.Badge:
        rows = self._rows
        states = Counter(m.state for m in rows.messages.values() if m.last_code != "record.withdrawn")
        open_states = (DeliveryState.QUEUED, DeliveryState.SENT_UNKNOWN)
        waiting = [m.created_at for m in rows.messages.values() if m.state in open_states]
        good = [contact.at for contact in rows.contacts if not contact.problem_code]
        return rm.Badge(
            waiting=states[DeliveryState.QUEUED],
            sent_unknown=states[DeliveryState.SENT_UNKNOWN],
            held=states[DeliveryState.HELD],
            returned=self.record_count(rm.RecordsQuery(status="returned")),
            quarantined=states[DeliveryState.QUARANTINED],
            oldest_waiting_at=min([*waiting, now]) if waiting else None,
            last_contact_at=max(good, default=None),
            last_problem_code=rows.contacts[-1].problem_code if rows.contacts else "",
        )

    def records(self, query: rm.RecordsQuery) -> tuple[rm.RecordRow, ...]:
        below = [row for row in self._found(query) if query.after is None or row.order_key < query.after]
        return tuple(below[: query.limit])

    def record_counts(self, query: rm.RecordsQuery) -> dict[str, int]:
        found = self._found(query)
        return {**Counter(row.status for row in found), "total": len(found)}

    def record_count(self, query: rm.RecordsQuery) -> int:
        return len(self._found(query))

    def record_page(self, query: rm.RecordsQuery, page: int, size: int) -> tuple[rm.RecordRow, ...]:
        return tuple(self._found(query)[page * size : (page + 1) * size])

    def to_mend(self, limit: int = 200) -> tuple[rm.RecordRow, ...]:
        beyond = {
            ref
            for ref, excess in self._rows.excess.items()
            if excess.state == "open" and self._rows.records[ref].state.value == "finalised"
        }
        came_back = ("returned", "quarantined")
        rows = [row for row in self._all() if row.status in came_back or row.local_reference in beyond]
        return tuple(rows[::-1][:limit])

    def record_detail(self, local_reference: str) -> rm.RecordDetail | None:
        rows = self._rows
        record = rows.records.get(local_reference)
        if record is None:
            return None
        chain = [record]
        while chain[0].amends is not None:
            chain.insert(0, rows.records[chain[0].amends])
        while chain[-1].amended_by is not None:
            chain.append(rows.records[chain[-1].amended_by])
        refs = [each.local_reference for each in chain]
        entries = [entry for entry in rows.ledger if refs_of(entry) & set(refs)]
        return rm.RecordDetail(
            record=record,
            row=next(row for row in self._all() if row.local_reference == local_reference),
            versions=tuple(chain),
            messages=tuple(m for ref in refs for m in rows.messages.values() if m.record_ref == ref),
            receipts=tuple(
                r for ref in refs for r in rows.receipts.values() if r.business_key.partition("#")[0] == ref
            ),
            history=self._history(entries, refs),
            chain_ok=first_break(self._chain()) is None,
        )

    def lots(self, day_on: date | None, limit: int = 200) -> tuple[rm.LotRow, ...]:
        found = [lot for lot in reversed(self._rows.lots.values()) if day_on in (None, lot.day_on)]
        found = [lot for lot in found if lot.declared_by != "self"]
        return tuple(
            rm.LotRow(
                lot.lot_ref,
                lot.day_on,
                lot.direction.value,
                lot.truck.plate_cn,
                lot.truck.plate_vn,
                joined(line.name for line in lot.lines),
                lot.net_g,
                lot.amount_fen,
                len(lot.shares),
                lot.state,
                dict(Counter(row.status for row in self._all() if row.lot_ref == lot.lot_ref)),
            )
            for lot in found[:limit]
        )

    def presence(self, day_on: date) -> tuple[rm.PresenceRow, ...]:
        here = sorted((p for p in self._rows.presence.values() if p.day_on == day_on), key=lambda p: p.sequence)
        found = []
        for each in here:
            person = self._rows.people[self._rows.kept(each.person_id)]
            group = self._rows.groups.get(each.group_id or "")
            found.append(
                rm.PresenceRow(
                    each.sequence,
                    person.person_id,
                    person.name,
                    person.document.number,
                    "" if group is None else group.name,
                    datetime.fromisoformat(each.arrived_at_utc),
                    each.evidence,
                    each.level,
                )
            )
        return tuple(found)

    def people(self, text: str, day_on: date, limit: int = 50, group_id: str | None = None) -> tuple[rm.PersonRow, ...]:
        typed = text.strip()
        found = [
            (not ranks_first(keys.exact, typed) if typed else False, keys.sort, self._person_row(person, day_on))
            for person in self._rows.people.values()
            if person.person_id not in self._rows.merges
            for keys in (search_keys(LocalizedText(person.name)),)
            if (not typed or self._finds(person, typed) or self._of_group_code(person, typed, day_on))
            and self._is_member(person, group_id, day_on)
        ]
        return tuple(row for _, _, row in sorted(found, key=lambda each: each[:2])[:limit])

    def _finds(self, person: Person, typed: str) -> bool:
        same = (self._rows.people[each] for each in self._rows.family(person.person_id))
        return any(person_found(each, search_keys(LocalizedText(each.name)), typed) for each in same)

    def groups(self, day_on: date) -> tuple[rm.GroupRow, ...]:
        rows, found = self._rows, []
        for group in sorted(rows.groups.values(), key=lambda group: group.code):
            ids = {m.person_id for m in rows.memberships if m.group_id == group.group_id and m.holds_on(day_on)}
            members = {rows.kept(each) for each in ids}
            leader = rows.people.get(group.leader_id or "")
            present = sum(self._is_here(member, day_on) for member in members)
            name = "" if leader is None else leader.name
            found.append(rm.GroupRow(group.group_id, group.code, group.name, name, len(members), present))
        return tuple(found)

    def _is_here(self, person_id: str, day_on: date) -> bool:
        return any((day_on, each) in self._rows.presence for each in self._rows.family(person_id))

    def members(self, group_id: str, day_on: date) -> tuple[rm.MemberRow, ...]:
        rows, found = self._rows, []
        for each in sorted((m for m in rows.memberships if m.group_id == group_id), key=lambda m: m.joined_on):
            person = rows.people[rows.kept(each.person_id)]
            ends = [
                e.valid_until
                for e in rows.entrustments.values()
                if e.group_id == group_id and e.person_id in rows.family(each.person_id) and e.valid_from <= day_on
            ]
            found.append(
                rm.MemberRow(
                    person.person_id,
                    person.name,
                    person.document.number,
                    each.joined_on,
                    each.left_on,
                    person.document.valid_until,
                    max(ends, default=None),
                    self._is_here(person.person_id, day_on),
                    rows.groups[group_id].leader_id == person.person_id,
                    each.consent,
                    list_state(person, day_on, notice_days(self.rules_in_force(day_on), day_on)),
                )
            )
        return tuple(found)

    def goods(self, text: str, direction: str | None, limit: int = 50) -> tuple[rm.GoodsRow, ...]:
        found = []
        for entry in self._rows.goods.values():
            keys = search_keys(entry.name, entry.hs6, entry.cn_hs8, entry.vn_hs8)
            fits = direction is None or entry.direction in (direction, "both", "")
            if fits and (not text.strip() or matches(keys, text)):
                row = rm.GoodsRow(
                    entry.goods_id,
                    entry.name,
                    entry.hs6,
                    entry.unit,
                    entry.limit_group,
                    entry.direction,
                    entry.trust not in TRUSTED,
                )
                found.append((not ranks_first(keys.exact, text), keys.sort, row))
        return tuple(row for _, _, row in sorted(found, key=lambda each: each[:2])[:limit])

    def goods_lately(self, limit: int = 9) -> tuple[str, ...]:
        return tuple(dict.fromkeys(price.goods_id for price, _ in reversed(self._rows.prices)))[:limit]

    def declared_prices(self, goods_id: str, counterpart: str = "", limit: int = 20) -> tuple[DeclaredPrice, ...]:
        return declared_prices(self._rows, goods_id, counterpart, limit)

    def tariff_lines(self, text: str, list_id: str, limit: int = 50) -> tuple[TariffLine, ...]:
        found = [
            (not ranks_first(keys.exact, text), line.code, line)
            for line in self._rows.lines.values()
            for keys in (tariff_keys(line),)
            if line.list_id == list_id and (not text.strip() or matches(keys, text))
        ]
        return tuple(line for _, _, line in sorted(found, key=lambda each: each[:2])[:limit])

    def day_summary(self, day_on: date) -> rm.DaySummary:
        rows = self._rows
        today = [row for row in reversed(self._all()) if row.day_on == day_on and row.status != "amended"]
        live = [row for row in today if row.status != "voided"]
        return rm.DaySummary(
            day_on=day_on,
            made=len(today),
            accepted=sum(row.status in ACCEPTED for row in live),
            released=sum(row.status in RELEASED for row in live),
            waiting=sum(row.status in (*UNSENT, "received") for row in live),
            to_mend=sum(row.status in TO_MEND for row in live),
            voided=len(today) - len(live),
            mended=sum(row.version > 1 for row in live),
            value_fen=sum(row.amount_fen for row in live),
            net_g=sum(row.net_g for row in live),
            lots=sum(
                (lot.day_on, lot.state, lot.declared_by) == (day_on, "finalised", "group") for lot in rows.lots.values()
            ),
            present=sum(day == day_on for day, _ in rows.presence),
            goods=goods_totals(rows.records[row.local_reference] for row in live),
            unsent=tuple(row.local_reference for row in live if row.status in UNSENT),
            returned=tuple(row.local_reference for row in live if row.status in TO_MEND),
            ledger_head=rows.ledger[-1].hash if rows.ledger else "",
        )

    def contacts(self, limit: int = 20) -> tuple[rm.ContactRow, ...]:
        return tuple(self._rows.contacts[::-1][:limit])

    def quantities(self) -> dict[str, int]:
        rows = self._rows
        kinds = {"people": rows.people, "groups": rows.groups, "records": rows.records, "messages": rows.messages}
        return {name: len(each) for name, each in {**kinds, "receipts": rows.receipts, "ledger": rows.ledger}.items()}

    def check(self, progress: Any = None) -> rm.CheckReport:
        rows, findings = self._rows, []
        for epoch in {entry.epoch: None for entry in rows.ledger}:
            at = first_break([entry for entry in rows.ledger if entry.epoch == epoch])
            if at is not None:
                findings.append(Problem("check.chain", params={"epoch": epoch, "sequence": at}))
        named = {ref for entry in rows.ledger for ref in refs_of(entry)}
        findings += [Problem("check.record_without_ledger", params={"ref": r}) for r in rows.records if r not in named]
        findings += [
            Problem("check.message_hash", params={"message": m.message_id})
            for m in rows.messages.values()
            if sha256(m.body).hexdigest() != m.content_hash
        ]
        broken = [finding for finding in findings if finding.code == "check.chain"]
        first = broken[0].params["sequence"] if broken else None
        return rm.CheckReport(not broken, len(rows.ledger), first, tuple(findings))

    def _all(self) -> list[rm.RecordRow]:
        """Every record as a row, newest first."""
        return [self._row(key, r) for key, r in enumerate(self._rows.records.values(), start=1)][::-1]

    def _row(self, key: int, record: TradeRecord) -> rm.RecordRow:
        ref, delivery = record.local_reference, self._rows.delivery_of(record.local_reference)
        verdict, receipt = self._rows.verdicts.get(ref, (Verdict.NONE, None))
        return rm.RecordRow(
            order_key=key,
            local_reference=ref,
            lot_ref=record.lot_ref,
            day_on=record.day_on,
            finalised_at=record.finalised_at,
            device=record.device,
            person_name=record.person_name,
            person_document=record.person_document,
            group_name=record.group_name,
            goods=joined(line.name for line in record.lines),
            direction=record.direction.value,
            net_g=record.net_g,
            amount_fen=record.amount_fen,
            status=display_status(record.state, delivery, verdict),
            delivery=delivery,
            verdict=verdict,
            reasons=() if receipt is None else receipt.reasons,
            remote_reference=self._rows.remote_references.get(ref, ""),
            version=record.version,
        )

    def _found(self, query: rm.RecordsQuery) -> list[rm.RecordRow]:
        records = self._rows.records
        return [
            row
            for row in self._all()
            if query.status in (None, row.status)
            and query.day_on in (None, row.day_on)
            and query.lot_ref in (None, row.lot_ref)
            and (
                query.person_id is None or query.person_id in self._rows.family(records[row.local_reference].person_id)
            )
            and (not query.text.strip() or self._says(records[row.local_reference], query.text.strip()))
        ]

    def _says(self, record: TradeRecord, text: str) -> bool:
        code, rows = normal(text), self._rows
        lot, person = rows.lots.get(record.lot_ref), rows.people.get(record.person_id)
        goods = [rows.goods[line.goods_id] for line in record.lines if line.goods_id in rows.goods]
        by_code = len(code) >= 3 and code.isascii()
        return (
            (by_code and (record.local_reference.startswith(code) or record.lot_ref.startswith(code)))
            or (code.isdecimal() and record.local_reference.rpartition("-")[2] == code.zfill(4))
            or (lot is not None and code in (lot.truck.plate_cn, lot.truck.plate_vn))
            or (person is not None and person_found(person, search_keys(LocalizedText(person.name)), text))
            or any(matches(search_keys(each.name, each.hs6, each.cn_hs8, each.vn_hs8), text) for each in goods)
            or any(
                group.code.upper() == text.upper() and group.name == record.group_name
                for group in self._rows.groups.values()
            )
        )

    def _of_group_code(self, person: Person, code: str, day_on: date) -> bool:
        ids = [group.group_id for group in self._rows.groups.values() if group.code.upper() == code.upper()]
        return any(
            m.holds_on(day_on) and m.group_id in ids and m.person_id == person.person_id for m in self._rows.memberships
        )

    def _is_member(self, person: Person, group_id: str | None, day_on: date) -> bool:
        return group_id is None or any(
            m.holds_on(day_on) and m.group_id == group_id and m.person_id in self._rows.family(person.person_id)
            for m in self._rows.memberships
        )

    def _person_row(self, person: Person, today: date) -> rm.PersonRow:
        ids = self._rows.family(person.person_id)
        own = [m for m in self._rows.memberships if m.person_id in ids and m.holds_on(today)]
        group = self._rows.groups[max(own, key=lambda m: m.joined_on).group_id].name if own else ""
        document = person.document
        return rm.PersonRow(
            person.person_id,
            person.name,
            document.kind.value,
            document.number,
            group,
            list_state(person, today, notice_days(self.rules_in_force(today), today)),
        )

    def _chain(self) -> list[LedgerEntry]:
        epoch = self._rows.epochs[-1].epoch
        return [entry for entry in self._rows.ledger if entry.epoch == epoch]

    def _history(self, entries: list[LedgerEntry], refs: list[str]) -> tuple[rm.HistoryItem, ...]:

        items = [
            rm.HistoryItem(
                datetime.fromisoformat(entry.wall_at_utc),
                entry.kind,
                entry.actor,
                {k: v for k, v in json.loads(entry.body).items() if v is None or isinstance(v, (str, int))},
            )
            for entry in entries
        ]
        for ref in refs:
            ids = {m.message_id for m in self._rows.messages.values() if m.record_ref == ref}
            items += [
                rm.HistoryItem(at, "message.tried", "", {"try": number, "code": code, "record": ref})
                for message_id, number, at, code in self._rows.attempts
                if message_id in ids
            ]
        return tuple(sorted(items, key=lambda item: item.at))


def person_found(person: Person, keys: SearchKeys, text: str) -> bool:
    number = normal(person.document.number)
    return matches(keys, text, tail_tokens(number)) or (len(normal(text)) >= 8 and number == normal(text))


def refs_of(entry: LedgerEntry) -> set[str]:

    values = [v for value in json.loads(entry.body).values() for v in (value if isinstance(value, list) else [value])]
    return {value for value in values if isinstance(value, str) and is_local_reference(value)}


def goods_totals(records: Iterable[TradeRecord]) -> tuple[rm.GoodsTotal, ...]:
    totals: dict[tuple[str, str], rm.GoodsTotal] = {}
    for record in records:
        for line in record.lines:
            key = (line.goods_id, record.direction.value)
            old = totals.get(key, rm.GoodsTotal(line.goods_id, line.name, key[1], 0, 0, 0))
            totals[key] = replace(
                old, net_g=old.net_g + line.net_g, amount_fen=old.amount_fen + line.amount_fen, records=old.records + 1
            )
    return tuple(totals.values())
