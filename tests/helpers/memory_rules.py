"""Rule packs, offers and watch lists of the memory store."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from app import read_models as rm
from app.domain.rules import RulePack
from app.domain.trade import RecordState, TradeRecord
from app.domain.watch_list import Watched, WatchEntry, WatchList, hits
from app.errors import UserError
from tests.helpers.memory_repositories import Part, Rows


def side_of_market(rows: Rows) -> str:
    return str((rows.settings.get("market") or {}).get("side", "CN"))


def refuse_old_version(known: list[tuple[int, bytes]], pack_id: str, version: int, envelope: bytes) -> None:
    highest = max(known, default=None)
    if highest is None or version > highest[0]:
        return
    if version == highest[0] and envelope != highest[1]:
        raise UserError("rules.version_other_bytes", pack=pack_id, version=version)
    raise UserError("rules.version_not_newer", pack=pack_id, version=version, known=highest[0])


class Packs(Part):
    def add(self, pack: RulePack, envelope: bytes, key_id: str, added_at: datetime) -> None:
        known = [(each.version, raw) for each, _, raw in self._rows.packs if each.pack_id == pack.pack_id]
        refuse_old_version(known, pack.pack_id, pack.version, envelope)
        row = rm.RulePackRow(
            pack.pack_id,
            pack.version,
            pack.issued_by,
            pack.practice,
            pack.valid_from,
            pack.valid_to,
            key_id,
            added_at,
            pack.side,
        )
        self._rows.packs.append((pack, row, envelope))
        self._drop(pack.pack_id, pack.version)

    def in_force(self, day_on: date, side: str | None = None) -> RulePack | None:
        wanted = side_of_market(self._rows) if side is None else side
        packs = [pack for pack, _, _ in self._rows.packs if pack.side == wanted and pack.valid_from <= day_on]
        valid = [pack for pack in packs if pack.valid_to is None or day_on <= pack.valid_to]
        return valid[-1] if valid else None

    def get(self, pack_id: str, version: int) -> RulePack | None:
        return next((each for each in self.of_id(pack_id) if each.version == version), None)

    def newest(self, pack_id: str) -> RulePack | None:
        found = self.of_id(pack_id)
        return found[-1] if found else None

    def of_id(self, pack_id: str) -> tuple[RulePack, ...]:
        found = (pack for pack, _, _ in self._rows.packs if pack.pack_id == pack_id)
        return tuple(sorted(found, key=lambda pack: pack.version))

    def offer(self, offer: rm.RuleOffer, envelope: bytes) -> None:
        if self.offered(offer.pack_id, offer.version) is None:
            self._rows.rule_offers.append((offer, envelope))

    def offers(self) -> tuple[rm.RuleOffer, ...]:
        return tuple(offer for offer, _ in self._rows.rule_offers)

    def offered(self, pack_id: str, version: int) -> bytes | None:
        found = (raw for each, raw in self._rows.rule_offers if (each.pack_id, each.version) == (pack_id, version))
        return next(found, None)

    def drop_offer(self, pack_id: str, version: int) -> None:
        kept = [each for each in self._rows.rule_offers if (each[0].pack_id, each[0].version) != (pack_id, version)]
        self._rows.rule_offers[:] = kept

    def _drop(self, pack_id: str, version: int) -> None:
        for offer in self.offers():
            if offer.pack_id == pack_id and offer.version <= version:
                self.drop_offer(offer.pack_id, offer.version)


class WatchLists(Part):
    def add(self, watch_list: WatchList, envelope: bytes, key_id: str, added_at: datetime) -> None:
        list_id = watch_list.list_id
        known = [(each.version, raw) for each, raw in self._rows.watch_lists if each.list_id == list_id]
        refuse_old_version(known, list_id, watch_list.version, envelope)
        self._rows.watch_lists.append((watch_list, envelope))
        kept = [
            each
            for each in self._rows.rule_offers
            if each[0].pack_id != list_id or each[0].version > watch_list.version
        ]
        self._rows.rule_offers[:] = kept

    def newest(self, list_id: str) -> WatchList | None:
        found = [each for each, _ in self._rows.watch_lists if each.list_id == list_id]
        return max(found, key=lambda each: each.version) if found else None

    def entries(self, side: str | None = None) -> tuple[WatchEntry, ...]:
        wanted = side_of_market(self._rows) if side is None else side
        ids = sorted({each.list_id for each, _ in self._rows.watch_lists if each.side == wanted})
        lists = (self.newest(list_id) for list_id in ids)
        return tuple(entry for found in lists if found is not None for entry in found.entries)

    def note_hit(self, hit: rm.WatchHit) -> None:
        self._rows.watch_hits.setdefault((hit.record_ref, hit.entry_id), hit)

    def hits_of(self, record_ref: str) -> tuple[rm.WatchHit, ...]:
        return tuple(hit for hit in self._rows.watch_hits.values() if hit.record_ref == record_ref)


class RuleQueries:
    """Rules part of the read side."""

    _store: Any

    def rules_in_force(self, day_on: date, side: str | None = None) -> RulePack | None:
        return self._packs.in_force(day_on, side)

    def rule_pack(self, pack_id: str, version: int) -> RulePack | None:
        return self._packs.get(pack_id, version)

    def rule_packs(self) -> tuple[rm.RulePackRow, ...]:
        return tuple(row for _, row, _ in reversed(self._store.rows.packs))

    def rule_offers(self) -> tuple[rm.RuleOffer, ...]:
        return self._packs.offers()

    def watch_hits(self, day_on: date) -> tuple[rm.WatchHit, ...]:
        return tuple(hit for hit in self._store.rows.watch_hits.values() if hit.day_on == day_on)

    def watch_shares(self, entry: WatchEntry, limit: int = 1000) -> rm.WatchShares:
        standing = [each for each in self._store.rows.records.values() if each.state is RecordState.FINALISED]
        found = [each for each in standing if hits([entry], self._watched(each), entry.valid_from)]
        return rm.WatchShares(
            entry.entry_id,
            len(found),
            len({each.person_id for each in found}),
            len({each.lot_ref for each in found}),
            sum(each.net_g for each in found),
            sum(each.amount_fen for each in found),
            self.watch_page(entry, None, limit),
        )

    def watch_page(self, entry: WatchEntry, before: int | None = None, limit: int = 1000) -> tuple[rm.RecordRow, ...]:
        standing = [each for each in self._store.rows.records.values() if each.state is RecordState.FINALISED]
        found = [each for each in standing if hits([entry], self._watched(each), entry.valid_from)]
        rows = (self.record_detail(each.local_reference).row for each in reversed(found))  # type: ignore[attr-defined]
        return tuple(row for row in rows if before is None or row.order_key < before)[:limit]

    def _watched(self, record: TradeRecord) -> Watched:
        lot = self._store.rows.lots.get(record.lot_ref)
        heading = record if lot is None else lot
        return Watched(
            record.day_on,
            heading.counterpart.name,
            (heading.truck.plate_cn, heading.truck.plate_vn),
            tuple((line.goods_id, line.hs6) for line in record.lines),
            record.lot_ref,
        )

    @property
    def _packs(self) -> Packs:
        return Packs(self._store.rows, self._store.clock)
